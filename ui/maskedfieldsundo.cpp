// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maskedfieldsundo.h"

#include "ui/dialogs/preferencesdialog.h"
#include "ui/presentation/presentationsettings.h"
#include "ui/undooffers.h"

#include <QAction>

#include <utility>

namespace eventscope {

MaskedFieldsUndo::MaskedFieldsUndo(PresentationSettings &settings, UndoOffers &offers)
    : QObject(&offers)
    , m_settings(settings)
    , m_offers(offers)
    , m_fields(settings.maskedFields())
{
    connect(&m_settings, &PresentationSettings::maskedFieldsChanged, this, &MaskedFieldsUndo::offer);
}

void MaskedFieldsUndo::serve(PreferencesDialog &dialog) const
{
    dialog.addAction(m_offers.action());
}

void MaskedFieldsUndo::offer()
{
    const QList<MaskedFields> now = m_settings.maskedFields();
    const QList<MaskedFields> before = std::exchange(m_fields, now);
    if (now.size() >= before.size())
        return;
    for (const MaskedFields &one : before) {
        if (!now.contains(one))
            m_offers.add({tr("Removed the hidden fields of \u201C%1\u201D.").arg(one.channel), [this, one] { restore(one); }, {}});
    }
}

void MaskedFieldsUndo::restore(const MaskedFields &fields)
{
    m_settings.setMaskedFields(m_settings.maskedFields() << fields);
}

} // namespace eventscope
