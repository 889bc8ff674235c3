// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/gotodialog.h"

#include "core/capture/filterterm.h"
#include "ui/views/messagelabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace eventscope {

namespace {

/// `1234`, `#1234`, also with the marks that group digits.
std::optional<qint64> rowNumber(QString text)
{
    if (text.startsWith(QLatin1Char('#')))
        text.remove(0, 1);
    bool isNumber = false;
    qint64 number = QLocale().toLongLong(text, &isNumber);
    if (!isNumber)
        number = text.remove(QLatin1Char(',')).remove(QLatin1Char(' ')).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

GoToDialog::GoToDialog(Theme &theme, UtcTime latest, QWidget *parent)
    : QDialog(parent)
    , m_latest(latest)
    , m_place(new QLineEdit(this))
    , m_message(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("goToDialog"));
    setWindowTitle(tr("Go to"));
    m_place->setObjectName(QStringLiteral("goToPlace"));
    m_place->setAccessibleName(tr("Time or row"));
    m_place->setPlaceholderText(tr("03:12, 2026-11-26T03:12:05 or a row number"));
    m_message->setObjectName(QStringLiteral("goToMessage"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: Button: goes to the place in the log that was typed.
    m_go = new QPushButton(tr("Go"), buttons);
    m_go->setObjectName(QStringLiteral("goToButton"));
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    connect(m_place, &QLineEdit::textChanged, this, &GoToDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->addRow(tr("Time or row"), m_place);
    form->addRow(m_message);
    form->addRow(buttons);
    setMinimumWidth(440);
    refresh();
}

void GoToDialog::refresh()
{
    const QString text = m_place->text().trimmed();
    const bool isPlace = rowNumber(text) || FilterTerm::timeOf(text, m_latest);
    m_go->setEnabled(isPlace);
    m_message->say(isPlace || text.isEmpty() ? MessageLabel::Severity::Hint : MessageLabel::Severity::Error,
                   tr("A time such as 03:12 (the last one), with a date 2026-11-26T03:12, or the number of a row."));
}

void GoToDialog::accept()
{
    const QString text = m_place->text().trimmed();
    const auto time = FilterTerm::timeOf(text, m_latest);
    if (const auto number = rowNumber(text))
        Q_EMIT rowWanted(*number);
    else if (time)
        Q_EMIT timeWanted(*time);
    else
        return;
    QDialog::accept();
}

} // namespace eventscope
