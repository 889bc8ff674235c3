// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/permissiontext.h"

#include "core/doctor/permissionprobe.h"
#include "ui/errortext.h"
#include "ui/refusaltext.h"

#include <QCoreApplication>

namespace eventscope {

using doctor::Answer;
using doctor::Hindrance;
using doctor::Permission;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::permissiontext)

public:
    static QString operation(Operation operation);
    static QString answer(Answer answer);
    static QString withExceptions() { return tr("Allowed, with exceptions"); }
    static QString exceptions(const QStringList &refusedBelow);
    static QString notKnown(const Permission &permission);
};

QString Words::operation(Operation operation)
{
    switch (operation) {
    case Operation::Connect: return tr("Connect");
    case Operation::Subscribe: return tr("Subscribe");
    case Operation::Publish: return tr("Publish");
    }
    return {};
}

QString Words::answer(Answer answer)
{
    switch (answer) {
    case Answer::Allowed: return tr("Allowed");
    case Answer::Refused: return tr("Refused");
    case Answer::NotAsked: return tr("Not known");
    }
    return {};
}

QString Words::exceptions(const QStringList &refusedBelow)
{
    return tr("Allowed, although it is refused at %1. A wildcard is authorized as a whole: what is published there may arrive all the "
              "same.")
        .arg(refusedBelow.join(QStringLiteral(", ")));
}

QString Words::notKnown(const Permission &permission)
{
    if (permission.hindrance == Hindrance::Stopped)
        return tr("Stopped before there was an answer.");
    const QString why = permission.error ? errorText(*permission.error) : QString();
    return permission.hindrance == Hindrance::NotConnected ? tr("It could not be asked: there is no connection. %1").arg(why)
                                                           : tr("There is no answer. %1").arg(why);
}

QString refusal(const Permission &permission, const EndpointSettings &endpoint, const QString &authorizerId)
{
    Refusal refusal{*permission.error, permission.question.operation};
    refusal.channel = permission.question.channel;
    if (permission.question.operation == Operation::Publish)
        refusal.events = {QByteArray(doctor::PermissionProbe::event)};
    return refusalText(endpoint, authorizerId, refusal);
}

} // namespace

QString operationText(Operation operation)
{
    return Words::operation(operation);
}

QString answerText(const Permission &permission, const QStringList &refusedBelow)
{
    return refusedBelow.isEmpty() ? Words::answer(permission.answer) : Words::withExceptions();
}

QString permissionText(const Permission &permission, const QStringList &refusedBelow, const EndpointSettings &endpoint,
                       const QString &authorizerId)
{
    if (!refusedBelow.isEmpty())
        return Words::exceptions(refusedBelow);
    if (permission.answer == Answer::NotAsked)
        return Words::notKnown(permission);
    return permission.answer == Answer::Refused ? refusal(permission, endpoint, authorizerId) : QString();
}

} // namespace eventscope
