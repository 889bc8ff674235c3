// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationsettings.h"

namespace eventscope {

namespace {
constexpr QLatin1String titleKey("presentation/title");
constexpr QLatin1String partsKey("presentation/parts");
constexpr QLatin1String folderKey("presentation/buttonFolder");
constexpr QLatin1String maskedKey("presentation/masked");
constexpr QLatin1String channelKey("channel");
constexpr QLatin1String placesKey("places");
} // namespace

PresentationSettings::PresentationSettings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

QString PresentationSettings::title() const
{
    return m_settings.value(titleKey).toString();
}

void PresentationSettings::setTitle(const QString &title)
{
    m_settings.setValue(titleKey, title);
}

PresentationSettings::Parts PresentationSettings::parts() const
{
    return Parts(m_settings.value(partsKey, int(Feed | Charts | Counters)).toInt());
}

void PresentationSettings::setPart(Part part, bool isShown)
{
    m_settings.setValue(partsKey, int(parts().setFlag(part, isShown)));
}

QString PresentationSettings::buttonFolder() const
{
    return m_settings.value(folderKey).toString();
}

void PresentationSettings::setButtonFolder(const QString &name)
{
    m_settings.setValue(folderKey, name);
}

QList<MaskedFields> PresentationSettings::maskedFields() const
{
    QList<MaskedFields> fields;
    const int count = m_settings.beginReadArray(maskedKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        fields << MaskedFields{m_settings.value(channelKey).toString(), m_settings.value(placesKey).toString()};
    }
    m_settings.endArray();
    return fields;
}

void PresentationSettings::setMaskedFields(const QList<MaskedFields> &fields)
{
    m_settings.remove(maskedKey);
    m_settings.beginWriteArray(maskedKey, int(fields.size()));
    for (int i = 0; i < fields.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(channelKey, fields.at(i).channel);
        m_settings.setValue(placesKey, fields.at(i).places);
    }
    m_settings.endArray();
    Q_EMIT maskedFieldsChanged();
}

} // namespace eventscope
