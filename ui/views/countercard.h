// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>

class QLabel;

namespace eventscope {

/// One large number with its name, to be read from afar. The number is as large as the widget's font makes it, and smaller where it would
/// not fit; the card keeps its height, so that nothing moves when it changes. GUI thread.
class CounterCard final : public QFrame
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit CounterCard(Theme &theme, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// `note` is what is to be known beside the value, a short sentence; empty: nothing.
    void setValue(const QString &text, const QString &note);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString value() const { return m_text; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void applyTheme();

    Theme &m_theme;
    QLabel *m_name;
    QLabel *m_value;
    QLabel *m_note;
    QString m_text;
};

} // namespace eventscope
