// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"
#include "ui/theme.h"

#include <QListWidget>

namespace eventscope {

/// Endpoints that were found, each with a checkbox, its URL, authorizers, namespaces and what is missing, in words. Nothing that looks
/// like a secret is shown. GUI thread.
class ImportList : public QListWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit ImportList(Theme &theme, QWidget *parent = nullptr);

    /// All are chosen at first.
    void setEndpoints(const QList<ImportedEndpoint> &endpoints);
    /// One more; what is chosen and current stays. `note` is a warning about it, in words.
    void append(const ImportedEndpoint &endpoint, bool isChosen, const QString &note);
    [[nodiscard]] QList<ImportedEndpoint> chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void add(const ImportedEndpoint &endpoint, bool isChosen, const QString &note);

    QList<ImportedEndpoint> m_endpoints;
};

} // namespace eventscope
