// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/savedwork.h"
#include "ui/presentation/presentationsettings.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;

namespace eventscope {

class MaskedFieldsTable;
class MessageLabel;

/// The page of the preferences about the presentation mode; what is chosen holds from the next presentation on. GUI thread.
class PresentationPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    PresentationPage(PresentationSettings &settings, const SavedWork &work, Theme &theme, QWidget *parent = nullptr);

private:
    void addTitle(QFormLayout &form);
    void addParts(QFormLayout &form);
    void addFolders(QFormLayout &form);
    void addMaskedFields(QFormLayout &form);

    PresentationSettings &m_settings;
    const SavedWork &m_work;
    QCheckBox *m_buttons = nullptr;
    MaskedFieldsTable *m_masked;
    MessageLabel *m_message;
};

} // namespace eventscope
