// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace eventscope {

/// A masked field for a key or token; its button shows the text while it is pressed. A secret that is stored already is never
/// loaded into it: it says so, left empty it keeps that one, and a button forgets it. GUI thread.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit SecretField(Theme &theme, QWidget *parent = nullptr);

    /// Accessible name and object name of the edit itself.
    void setNames(const QString &accessibleName, const QString &objectName);
    /// Shown while nothing is stored, e.g. "da2-…".
    void setExample(const QString &example);
    /// Where a stored one is, in words; empty when there is none.
    void setStored(const QString &where);
    [[nodiscard]] bool isStored() const { return !m_stored.isEmpty(); }
    /// A person wants the stored one removed; typing another replaces it instead.
    [[nodiscard]] bool isForgotten() const { return m_forgotten; }
    /// What was typed, without white space at the ends (a pasted line break breaks a header); empty to keep the stored one.
    [[nodiscard]] Secret typed() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void forget();
    void updatePlaceholder();
    void applyTheme();

    Theme &m_theme;
    QLineEdit *m_edit;
    QToolButton *m_reveal;
    QToolButton *m_forget;
    QString m_example;
    QString m_stored;
    bool m_forgotten = false;
};

} // namespace eventscope
