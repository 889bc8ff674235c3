// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/apidraft.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace eventscope {

/// The form for a new Event API: its name, who may use it, its namespaces. GUI thread.
class NewApiForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewApiForm(QWidget *parent = nullptr);

    [[nodiscard]] ApiDraft draft() const;
    /// What a person must still give, in words; empty when nothing is missing.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeModes();
    [[nodiscard]] QWidget *makeNamespaces();
    [[nodiscard]] QLineEdit *makeField(const QString &name, const char *objectName, const QString &example);
    void addDetail(QGridLayout &grid, QLineEdit *detail, QCheckBox *box);
    void addNamespace(const QString &name);
    void removeNamespace();
    [[nodiscard]] QString freeName() const;
    [[nodiscard]] QComboBox *makeModeChoice();
    [[nodiscard]] std::optional<AuthMode> modeAt(int row, int column) const;
    void nameChoices();
    void refresh();

    QLineEdit *m_name;
    QMap<AuthMode, QCheckBox *> m_modes;
    QMap<AuthMode, QLineEdit *> m_details; ///< of the modes that need one
    QTableWidget *m_namespaces = nullptr;
    QPushButton *m_remove = nullptr;
    Secret m_localSecret;
};

} // namespace eventscope
