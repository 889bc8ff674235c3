// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/frameitems.h"

#include <initializer_list>

namespace eventscope::frameitems {

using json::Document;
using Type = Document::Type;

namespace {

/// The first of several names that is there.
int anyMember(const Document &document, int object, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const int found = member(document, object, QString(name));
        if (found >= 0 && document.node(found).type != Type::Null)
            return found;
    }
    return -1;
}

/// The items of an array; anything else counts as its own only item, null and -1 as none.
QList<int> items(const Document &document, int node)
{
    if (node < 0 || document.node(node).type == Type::Null)
        return {};
    return document.node(node).type == Type::Array ? document.children(node) : QList<int>{node};
}

/// Gateways write `__type` as `prefix#Name:more` (protocol.md 4).
QString typeName(const QString &written)
{
    return written.mid(written.lastIndexOf(QLatin1Char('#')) + 1).section(QLatin1Char(':'), 0, 0).trimmed();
}

ServiceError serviceError(const Document &document, int node)
{
    ServiceError error;
    if (document.node(node).type != Type::Object) {
        error.message = text(document, node);
        return error;
    }
    const int type = anyMember(document, node, {QLatin1String("errorType"), QLatin1String("__type"), QLatin1String("type")});
    error.type = typeName(text(document, type).value_or(QString()));
    error.code = number(document, anyMember(document, node, {QLatin1String("errorCode"), QLatin1String("code")}));
    error.message = text(document, anyMember(document, node, {QLatin1String("message"), QLatin1String("Message")}));
    return error;
}

} // namespace

int member(const Document &document, int object, QStringView name)
{
    int found = -1;
    if (object < 0 || document.node(object).type != Type::Object)
        return found;
    for (int child = document.node(object).firstChild; child >= 0; child = document.node(child).next) {
        if (document.key(child) == name)
            found = child;
    }
    return found;
}

std::optional<QString> text(const Document &document, int node)
{
    if (node < 0 || document.node(node).type == Type::Null)
        return std::nullopt;
    return document.displayText(node);
}

std::optional<int> number(const Document &document, int node)
{
    if (node < 0 || (document.node(node).type != Type::Number && document.node(node).type != Type::String))
        return std::nullopt;
    bool ok = false;
    const double value = document.displayText(node).toDouble(&ok);
    if (!ok || !(value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max()))
        return std::nullopt;
    return int(value);
}

QList<ServiceError> errors(const Document &document, int node)
{
    QList<ServiceError> found;
    for (const int item : items(document, node))
        found.append(serviceError(document, item));
    return found;
}

QList<SuccessfulEvent> successful(const Document &document, int node)
{
    QList<SuccessfulEvent> found;
    for (const int item : items(document, node)) {
        SuccessfulEvent event;
        event.identifier = text(document, member(document, item, u"identifier")).value_or(QString());
        event.index = number(document, member(document, item, u"index")).value_or(int(found.size()));
        found.append(event);
    }
    return found;
}

QList<FailedEvent> failed(const Document &document, int node)
{
    QList<FailedEvent> found;
    for (const int item : items(document, node)) {
        FailedEvent event;
        event.identifier = text(document, member(document, item, u"identifier")).value_or(QString());
        event.index = number(document, member(document, item, u"index")).value_or(int(found.size()));
        event.code = text(document, anyMember(document, item, {QLatin1String("code"), QLatin1String("errorCode")})).value_or(QString());
        event.message
            = text(document, anyMember(document, item, {QLatin1String("message"), QLatin1String("errorMessage")})).value_or(QString());
        found.append(event);
    }
    return found;
}

} // namespace eventscope::frameitems
