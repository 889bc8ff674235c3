// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importer.h"
#include "tests/fuzz/check.h"

using namespace eventscope;
using fuzz::check;

namespace {

void checkEndpoint(const ImportedEndpoint &endpoint)
{
    const EndpointSettings &settings = endpoint.settings;
    check(settings.id.isEmpty(), "ids are given later");
    check(!settings.url.isEmpty(), "an endpoint has a URL");
    for (const AuthorizerSettings &authorizer : settings.authorizers)
        check(!authorizer.id.isEmpty(), "an authorizer has an id");
    for (const auto &[name, secret] : endpoint.secrets) {
        check(settings.authorizer(name.left(name.lastIndexOf(QLatin1Char('/')))) != nullptr, "a secret belongs to an authorizer");
        check(!secret.isEmpty(), "a secret that is not there is missing, not empty");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto found = importEndpoints(text);
    if (!found) {
        check(!found.error().detail.isEmpty(), "a refusal has a reason");
        return 0;
    }
    check(!found->endpoints.isEmpty(), "something was found");
    QList<EndpointSettings> all;
    for (const ImportedEndpoint &endpoint : found->endpoints) {
        checkEndpoint(endpoint);
        all << endpoint.settings;
    }
    const auto again = importEndpoints(exportEndpoints(all));
    check(again.ok() && again->endpoints.size() == all.size(), "an export is read again, whole");
    return 0;
}
