// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogprompt.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace eventscope {

namespace {

void openFileDialog(QFileDialog *dialog, std::function<void(const QString &path)> picked)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, picked = std::move(picked)](int result) {
        picked(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace

void DialogPrompt::confirm(QWidget *parent, const QString &question, const QString &detail, const QString &action,
                           std::function<void(bool confirmed)> answered)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QString(), question, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(detail);
    QPushButton *doIt = box->addButton(action, QMessageBox::DestructiveRole);
    // What loses work is never what a thoughtless Enter does.
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QDialog::finished, box, [box, doIt, answered = std::move(answered)] { answered(box->clickedButton() == doIt); });
    box->open();
}

void DialogPrompt::askUnsaved(QWidget *parent, const QString &question, const QString &detail, std::function<void(Unsaved choice)> answered)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QString(), question, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(detail);
    QPushButton *keep = box->addButton(QCoreApplication::translate("eventscope::DialogPrompt", "&Keep"), QMessageBox::AcceptRole);
    QPushButton *discard
        = box->addButton(QCoreApplication::translate("eventscope::DialogPrompt", "&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(box, &QDialog::finished, box, [box, keep, discard, answered = std::move(answered)] {
        const QAbstractButton *clicked = box->clickedButton();
        answered(clicked == keep ? Unsaved::Keep : clicked == discard ? Unsaved::Discard : Unsaved::Cancel);
    });
    box->open();
}

void DialogPrompt::pickFileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                                  std::function<void(const QString &path)> picked)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // A name without one gets the suffix of the form that is chosen.
    const auto takeSuffix = [dialog](const QString &chosen) {
        static const QRegularExpression suffix(QStringLiteral("\\*\\.(\\w+)"));
        dialog->setDefaultSuffix(suffix.match(chosen).captured(1));
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, takeSuffix);
    takeSuffix(dialog->selectedNameFilter());
    dialog->selectFile(suggestion);
    openFileDialog(dialog, std::move(picked));
}

void DialogPrompt::pickFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                                  std::function<void(const QString &path)> picked)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, std::move(picked));
}

} // namespace eventscope
