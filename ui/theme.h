// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <memory>

namespace eventscope {

class SystemScheme;

/// The look: Fusion with two palettes of our own, named colours, line icons and the fixed-width font. Made once by the
/// program and passed on; changed() follows a switch of the scheme, at run time too. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Light, Dark };
    Q_ENUM(Scheme)
    enum class Choice { System, Light, Dark }; ///< the user's; it wins over the system
    Q_ENUM(Choice)
    /// Named colours; every text role reads at 4.5:1 or better on Base, Window, AlternateBase and Hover.
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
        GapRow, ///< the ground of a gap row
        Border, ///< of fields and buttons; stronger than Separator
        Hover,
        AccentHover,
        Bar, ///< of a histogram, 3:1 or better on Base
        Match, ///< the ground of words that were found; Text is written on it
    };
    Q_ENUM(Role)

    /// What a person colours rows with; told apart by colour-blind people too.
    enum class RuleColor { Red, Orange, Yellow, Green, Blue, Purple };
    Q_ENUM(RuleColor)

    static constexpr int subscriptionColorCount = 12;

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] QColor color(Role role) const;
    /// One of twelve colours that colour-blind people tell apart, readable as text on Base; repeats.
    [[nodiscard]] QColor subscriptionColor(int index) const;
    /// The bar beside a row of that colour, 3:1 or better on Base; the tint of its ground, on which text reads at 4.5:1.
    [[nodiscard]] QColor ruleColor(RuleColor color) const;
    [[nodiscard]] QColor ruleTint(RuleColor color) const;
    /// A line icon from resources/icons (`:/icons/<name>.svg`) in the text colour of the scheme. It follows a switch of the
    /// scheme by itself; a switched-on button shows it in the accent colour.
    [[nodiscard]] QIcon icon(const QString &name) const;
    /// The same in another colour, e.g. Error.
    [[nodiscard]] QIcon icon(const QString &name, Role role) const;
    /// The system's fixed-width font.
    [[nodiscard]] static QFont monospace();
    [[nodiscard]] QPalette palette() const;
    /// Applies style and palette to the running application, now and at every switch.
    void apply();

    /// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);

Q_SIGNALS:
    void changed();

private:
    void update();
    [[nodiscard]] QString styleSheet() const;

    Choice m_choice = Choice::System;
    Scheme m_scheme = Scheme::Light;
    bool m_applied = false;
    std::unique_ptr<SystemScheme> m_system;
};

} // namespace eventscope
