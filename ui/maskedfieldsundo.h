// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/discretion.h"

#include <QObject>

namespace eventscope {

class PreferencesDialog;
class PresentationSettings;
class UndoOffers;

/// Offers to hide fields again that were taken off the list of what an audience must not see. GUI thread.
class MaskedFieldsUndo final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; `offers` is its parent.
    MaskedFieldsUndo(PresentationSettings &settings, UndoOffers &offers);

    /// Ctrl+Z works in the dialog, too, which keeps the window from its keys.
    void serve(PreferencesDialog &dialog) const;

private:
    void offer();
    void restore(const MaskedFields &fields);

    PresentationSettings &m_settings;
    UndoOffers &m_offers;
    QList<MaskedFields> m_fields; ///< as they were before a change
};

} // namespace eventscope
