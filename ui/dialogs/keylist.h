// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/builtinapi.h"
#include "ui/theme.h"

#include <QWidget>

class QFormLayout;

namespace eventscope {

class CopyField;

/// The keys and tokens by which other programs may use the built-in Event API: each masked, to copy. GUI thread.
class KeyList : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit KeyList(Theme &theme, QWidget *parent = nullptr);

    /// Of the definition that was started last. The keyboard reaches the keys after `before`.
    void showKeys(const BuiltInApi &api, QWidget *before);
    /// Forgets the keys.
    void clear();
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void copyRequested(const QString &text);
    void secretCopyRequested(const eventscope::Secret &secret);

private:
    void addIamKey(const Credentials &credentials, const QString &number);
    CopyField *addField(const QString &name, const QString &objectName);

    Theme &m_theme;
    QFormLayout *m_form;
    QWidget *m_lastStop = nullptr; ///< of the keyboard, while keys are added
};

} // namespace eventscope
