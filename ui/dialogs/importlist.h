// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"
#include "ui/theme.h"

#include <QListWidget>

namespace eventscope {

/// The endpoints that an import found, each with a checkbox, its URL, its authorizers and what is missing, in words. Nothing that looks
/// like a secret is shown. GUI thread.
class ImportList : public QListWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit ImportList(Theme &theme, QWidget *parent = nullptr);

    /// All are chosen at first.
    void setEndpoints(const QList<ImportedEndpoint> &endpoints);
    /// Positions in the list that was set.
    [[nodiscard]] QList<qsizetype> chosen() const;

Q_SIGNALS:
    void chosenChanged();
};

/// The name of an endpoint, or its host when nobody gave one.
[[nodiscard]] QString importedName(const EndpointSettings &endpoint);

} // namespace eventscope
