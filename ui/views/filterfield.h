// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

namespace eventscope {

/// The log's filter: words or jq. It waits for a pause in typing (Enter does not), then says by icon, border and message() whether
/// the text is a filter; only one that is comes out. Escape empties it.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    enum class State { Empty, Valid, Invalid };

    explicit FilterField(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Why the text is no filter, in words; empty else.
    [[nodiscard]] QString message() const { return m_message; }
    /// Takes a text as if it were typed and Enter pressed.
    void apply(const QString &filter);
    /// Empties the field, at once.
    void reset();
    /// For a fault found later, while the filter runs: it is out of use, and Enter tries it anew.
    void setFault(const QString &message);

Q_SIGNALS:
    /// Empty, or valid and different from the one before.
    void filterChanged(const QString &filter);
    void stateChanged();
    /// Down was pressed: on to the rows.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void evaluate();
    [[nodiscard]] static QString help();
    void setState(State state, const QString &message);

    const Theme &m_theme;
    QTimer m_pause;
    QAction *m_stateAction;
    State m_state = State::Empty;
    QString m_message;
    std::optional<QString> m_filter = QString(); ///< what came out last; none after a fault
};

} // namespace eventscope
