// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;

namespace eventscope {

class NoticeBar;

/// What was deleted and can be brought back: a notice offers the latest, Ctrl+Z brings them back one after the other, the latest first. An
/// offer lapses after a minute, when its notice is hidden by hand, when six newer ones came, and when the window goes. GUI thread.
class UndoOffers final : public QObject
{
    Q_OBJECT

public:
    struct Offer
    {
        QString text; ///< what was done, one sentence
        std::function<void()> undo;
        std::function<void()> lapse; ///< instead of undo, once; may be empty
    };

    /// `notices` must outlive it.
    explicit UndoOffers(NoticeBar &notices, QObject *parent = nullptr);
    /// All lapse.
    ~UndoOffers() override;

    void add(Offer offer);
    /// Brings the latest back; does nothing without one.
    void undo();
    void lapseAll();
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    struct Kept
    {
        int number;
        Offer offer;
    };

    void lapse(int number);
    void lapseFirst();
    void show();

    NoticeBar &m_notices;
    QAction *m_action;
    QList<Kept> m_kept; ///< the latest last
    int m_lastNumber = 0;
};

} // namespace eventscope
