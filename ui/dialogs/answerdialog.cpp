// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/answerdialog.h"

#include "ui/lefttoright.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace eventscope {

namespace {

QString factsOf(const PublishResult &result, const QString &channel)
{
    QStringList facts{channel};
    facts << AnswerDialog::tr("%1 ms").arg(QLocale().toString(double(result.roundTrip.count()) / 1000.0, 'f', 1));
    if (const auto *failure = result.failure(); failure && failure->error.status > 0)
        facts << AnswerDialog::tr("status %1").arg(failure->error.status);
    if (!result.requestId.isEmpty())
        facts << AnswerDialog::tr("request %1").arg(result.requestId);
    return facts.join(QStringLiteral(" · "));
}

} // namespace

AnswerDialog::AnswerDialog(const PublishResult &result, const QString &channel, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("answerDialog"));
    //: What the service answered to a publish.
    setWindowTitle(tr("Answer"));
    resize(560, 360);
    auto *facts = new QLabel(factsOf(result, channel), this);
    facts->setObjectName(QStringLiteral("answerFacts"));
    facts->setTextFormat(Qt::PlainText);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts->setWordWrap(true);
    auto *text = new QPlainTextEdit(QString::fromUtf8(result.rawAnswer), this);
    text->setObjectName(QStringLiteral("answerText"));
    text->setAccessibleName(tr("Answer"));
    text->setReadOnly(true);
    readLeftToRight(*text);
    text->setTabChangesFocus(true);
    Theme::useMonospace(*text);
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyAnswerButton"));
    // Not the edit's text: it takes a no-break space for a space.
    connect(copy, &QPushButton::clicked, text,
            [answer = QString::fromUtf8(result.rawAnswer)] { QGuiApplication::clipboard()->setText(answer); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(facts);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
}

} // namespace eventscope
