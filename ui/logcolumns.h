// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace eventscope {

/// Which columns the logs have: what is shown, in which order and how wide, and the columns a person made of jq expressions. A value
/// type that is never without a shown column.
class LogColumns
{
public:
    /// The number of a column that is always there; a person's own follow from BuiltInCount on, in the order of own().
    enum Section { Time, Subscription, Size, Payload, Number, Direction, Channel, BuiltInCount };
    struct Own
    {
        QString title;
        QString expression; ///< jq over the whole payload

        bool operator==(const Own &) const = default;
    };
    struct Place
    {
        int section = 0;
        bool isShown = false;
        int width = 0; ///< pixels; 0: what the content needs

        bool operator==(const Place &) const = default;
    };
    static constexpr qsizetype maxOwn = 24;
    static constexpr int maxWidth = 4'000;

    /// Time, subscription, size and payload.
    LogColumns();
    /// As texts() wrote it; what is not understood is left out, what is missing stands hidden where it stands by default.
    [[nodiscard]] static LogColumns fromTexts(const QStringList &places, const QList<Own> &own);
    /// A name for each place, `-` before it when it is hidden and `:pixels` behind it when the width was chosen.
    [[nodiscard]] QStringList texts() const;

    /// Every section once, from the left.
    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    [[nodiscard]] const QList<Own> &own() const { return m_own; }
    [[nodiscard]] Place place(int section) const { return m_places.at(indexOf(section)); }
    [[nodiscard]] bool isShown(int section) const { return place(section).isShown; }

    /// The last shown column stays shown.
    void setShown(int section, bool isShown);
    void setWidth(int section, int width);
    /// To an index of places().
    void move(int section, qsizetype to);
    /// Shown at the end, but before a payload that ends the row. False when there are maxOwn already.
    bool addOwn(const Own &own);
    void setOwn(qsizetype index, const Own &own) { m_own[index] = own; }
    void removeOwn(qsizetype index);

    bool operator==(const LogColumns &) const = default;

private:
    [[nodiscard]] qsizetype indexOf(int section) const;
    void takePlace(const QString &text);
    void placeMissing();

    QList<Place> m_places;
    QList<Own> m_own;
};

} // namespace eventscope
