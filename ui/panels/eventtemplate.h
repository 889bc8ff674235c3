// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/templatecompiler.h"
#include "ui/latestjob.h"

#include <QObject>

#include <memory>
#include <optional>

namespace eventscope {

class JsonEditor;

/// The template that stands in an editor, while it is switched on. What its form tells is underlined as JSON's faults are; then it is
/// evaluated in a pool thread, since libjq takes its time, without taking a `seq`. GUI thread.
class EventTemplate : public QObject
{
    Q_OBJECT

public:
    /// A child of the editor.
    explicit EventTemplate(JsonEditor &editor);

    /// Nothing: the text is sent as it is. The clock is its own. Evaluates anew when something is different.
    void setContext(const std::optional<TemplateContext> &context);
    [[nodiscard]] bool isOn() const { return m_context.has_value(); }
    /// The present text was evaluated, or needs none.
    [[nodiscard]] bool isKnown() const { return !isOn() || m_isKnown; }
    /// Why the present text gives no event, as far as that is known beyond the editor's own fault.
    [[nodiscard]] std::optional<json::SyntaxError> fault() const;
    /// What will be sent: what the template gave last, and the text itself where that is not known.
    [[nodiscard]] QByteArray payload() const;

Q_SIGNALS:
    /// What it gives is known, or no longer asked for.
    void changed();

private:
    using Outcome = PayloadTemplate::Outcome;

    void evaluate();
    void markPlaceholders();
    void take(const Outcome &outcome);

    JsonEditor &m_editor;
    std::optional<TemplateContext> m_context;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<TemplateCompiler> m_compiler; ///< used by one job at a time
    LatestJob<Outcome> m_job{this};
    std::optional<Outcome> m_outcome; ///< the latest
    bool m_isKnown = false; ///< m_outcome is that of the present text
};

} // namespace eventscope
