// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace eventscope {

/// A value to read and to copy. A secret is masked, and shown while its button is pressed; whoever shows the field copies it.
/// GUI thread.
class CopyField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the visible label beside it. `theme` must outlive it. The edit gets `objectName`, the buttons `objectName`Show and
    /// `objectName`Copy.
    CopyField(const QString &name, const QString &objectName, Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setSecret(const Secret &secret);
    /// What the keyboard reaches in it, in order.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void copyRequested(const QString &text);
    void secretCopyRequested(const eventscope::Secret &secret);

private:
    [[nodiscard]] QToolButton *makeButton(const QString &icon, const QString &name, const QString &objectName);
    void copy();
    void mask();

    Theme &m_theme;
    QLineEdit *m_edit;
    QToolButton *m_show;
    QToolButton *m_copy;
    Secret m_secret;
};

} // namespace eventscope
