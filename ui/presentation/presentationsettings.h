// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/discretion.h"

#include <QObject>
#include <QSettings>

namespace eventscope {

/// What the presentation mode shows, and what it hides: kept in window.ini under `presentation/`. GUI thread.
class PresentationSettings final : public QObject
{
    Q_OBJECT

public:
    enum Part {
        Feed = 1, ///< newest events as cards
        Log = 2, ///< as lines
        Charts = 4,
        Counters = 8,
        Buttons = 16, ///< that publish saved events
    };
    Q_DECLARE_FLAGS(Parts, Part)

    /// `file` is an INI file; a setting is written when it is changed. What cannot be written holds for this run.
    explicit PresentationSettings(const QString &file, QObject *parent = nullptr);

    /// What the audience reads above; may be empty.
    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    /// Feed, charts and counters unless chosen otherwise.
    [[nodiscard]] Parts parts() const;
    void setPart(Part part, bool isShown);
    /// The name of the folder of saved events that get buttons; empty: all saved events.
    [[nodiscard]] QString buttonFolder() const;
    void setButtonFolder(const QString &name);
    [[nodiscard]] QList<MaskedFields> maskedFields() const;
    void setMaskedFields(const QList<MaskedFields> &fields);

Q_SIGNALS:
    void maskedFieldsChanged();

private:
    mutable QSettings m_settings; ///< to read an array changes where it stands
};

Q_DECLARE_OPERATORS_FOR_FLAGS(PresentationSettings::Parts)

} // namespace eventscope
