// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace eventscope {

class TemplateExpression;

/// One `{{ … }}` of a template. Offsets count bytes of the UTF-8 text. A value type.
struct TemplatePlaceholder
{
    qsizetype begin = 0; ///< of `{{`
    qsizetype end = 0; ///< behind `}}`
    bool isInString = false; ///< of the JSON around it
    std::shared_ptr<TemplateExpression> expression; ///< none before it is compiled

    /// Of what stands between the braces.
    [[nodiscard]] qsizetype expressionBegin() const { return begin + 2; }
    [[nodiscard]] qsizetype expressionLength() const { return end - begin - 4; }
};

} // namespace eventscope
