// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPointer>

#include <memory>

class QWidget;

namespace eventscope {

class SystemScheme;
class ZoomStyle;

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
        Border, ///< of fields and buttons, 3:1 or better beside Base and Window: it tells where one is
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
    static constexpr int leastZoom = 50; ///< percent
    static constexpr int mostZoom = 300;

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    /// Fonts, rows, icons and the lengths of the style sheet, in percent of what the system gives; at once, in every window.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
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
    /// The system's fixed-width font, at the zoom of the program.
    [[nodiscard]] static QFont monospace();
    /// Writes a widget's text in fixed width, in the size of the others, also after the zoom changed.
    static void useMonospace(QWidget &widget);
    [[nodiscard]] QPalette palette() const;
    /// Applies style and palette to the running application, now and at every switch.
    void apply();

    /// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);

Q_SIGNALS:
    /// The scheme or the zoom.
    void changed();

private:
    void update();
    void applyZoom();
    [[nodiscard]] QString styleSheet() const;

    Choice m_choice = Choice::System;
    Scheme m_scheme = Scheme::Light;
    bool m_applied = false;
    int m_zoom = 100;
    QFont m_font; ///< the application's at 100 %
    QPointer<ZoomStyle> m_style; ///< the application's own
    std::unique_ptr<SystemScheme> m_system;
};

} // namespace eventscope
