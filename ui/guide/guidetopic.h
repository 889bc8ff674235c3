// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

class QWidget;

namespace eventscope {

/// The places of the guide by the objectName of the panel or dialog they explain: a page's id, with `#` and a heading's anchor where it is
/// about a part of the page.
[[nodiscard]] QMap<QString, QString> guideTopics();
/// The place that explains a widget or the nearest of its parents that the guide knows; the first page for all others and for null.
[[nodiscard]] QString guideTopicOf(const QWidget *widget);

} // namespace eventscope
