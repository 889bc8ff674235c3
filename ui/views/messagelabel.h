// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace eventscope {

/// A sentence beside the place it is about: a hint, a warning or an error with its next step. Wraps; hidden while empty. A
/// sign before the words tells the severity without colour. GUI thread.
class MessageLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Severity { Hint, Success, Warning, Error };

    /// `theme` must outlive it.
    explicit MessageLabel(Theme &theme, QWidget *parent = nullptr);

    void say(Severity severity, const QString &message);
    void clear();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] Severity severity() const { return m_severity; }
    /// The words without the sign.
    [[nodiscard]] QString message() const { return m_message; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();

    Theme &m_theme;
    Severity m_severity = Severity::Hint;
    QString m_message;
};

} // namespace eventscope
