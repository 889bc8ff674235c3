// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

namespace eventscope {

/// The look: Fusion with two palettes of our own, named colours, line icons and the fixed-width font. Made once by the
/// program and passed on; changed() follows a switch of the scheme, at run time too. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Light, Dark };
    enum class Choice { System, Light, Dark }; ///< the user's; it wins over the system
    /// Named colours; every text role reads at 4.5:1 or better on Base and Window.
    enum class Role {
        Window,
        Base,
        AlternateBase,
        Text,
        MutedText,
        Separator,
        Accent,
        AccentText,
        Success,
        Warning,
        Error,
        Info,
        Selection,
        SelectionText,
        JsonKey,
        JsonString,
        JsonNumber,
        JsonKeyword,
        GapRow,
    };

    explicit Theme(QObject *parent = nullptr);

    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] QColor color(Role role) const;
    /// One of twelve colours safe for colour-blind people, with text() readable on it; repeats.
    [[nodiscard]] QColor subscriptionColor(int index) const;
    /// A line icon from resources/icons (`:/icons/<name>.svg`) in the text colour of the scheme.
    [[nodiscard]] QIcon icon(const QString &name) const;
    /// The system's fixed-width font.
    [[nodiscard]] static QFont monospace();
    /// Applies style and palette to the running application.
    void apply();

Q_SIGNALS:
    void changed();

private:
    Choice m_choice = Choice::System;
    Scheme m_scheme = Scheme::Light;
};

} // namespace eventscope
