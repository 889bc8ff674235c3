// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/apidiscovery.h"

#include "core/auth/awsjson.h"
#include "core/base/whenfinished.h"
#include "core/workspace/controlplane.h"
#include "core/workspace/importers/apidescription.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTimer>

#include <array>

namespace eventscope {

namespace {

/// In the order of being asked.
enum class Step { Describe, Namespaces, Keys, Done };

QString operationOf(Step step)
{
    static constexpr std::array<QLatin1String, 3> names{
        {QLatin1String("GetApi"), QLatin1String("ListChannelNamespaces"), QLatin1String("ListApiKeys")}};
    return names.at(static_cast<std::size_t>(step));
}

Error within(Step step, Error error)
{
    error.detail = operationOf(step) + QStringLiteral(": ") + error.detail;
    return error;
}

} // namespace

/// One search, from its start to its end. Disconnected and deleted, it says nothing more.
class ApiDiscovery::Run final : public QObject
{
    Q_OBJECT

public:
    Run(http::Client &client, const Clock &clock, const ControlPlane::Setup &setup, QObject *parent)
        : QObject(parent)
        , m_clock(clock)
        , m_region(setup.region)
        , m_plane(client, clock, setup)
    {
    }

    void start()
    {
        static const QRegularExpression region(QStringLiteral("^[a-z0-9-]+$"));
        if (!region.match(m_region).hasMatch()) {
            // It is a part of the host that gets a signed request.
            m_result = Error{ErrorCode::InvalidArgument, QStringLiteral("\"%1\" is no region").arg(m_region)};
            QTimer::singleShot(0, this, &Run::next);
            return;
        }
        whenFinished(m_plane.list(QStringLiteral("/v2/apis"), QStringLiteral("apis")), this, [this](const Result<QJsonArray> &apis) {
            if (!apis)
                return end(apis.error());
            m_left = *apis;
            next();
        });
    }

Q_SIGNALS:
    void found(const eventscope::ApiDiscovery::Found &api);
    void finished(const eventscope::Result<void> &result);

private:
    void end(const Result<void> &result) { Q_EMIT finished(result); }

    void next()
    {
        if (m_left.isEmpty())
            return end(m_result);
        m_api = m_left.takeAt(0).toObject();
        m_namespaces = {};
        m_keys = {};
        m_problems.clear();
        take(Step::Describe);
    }

    [[nodiscard]] QString apiId() const { return m_api.value(QLatin1String("apiId")).toString(); }
    [[nodiscard]] QString path(const char *version, const char *rest = "") const
    {
        return QStringLiteral("/%1/apis/%2%3").arg(QLatin1String(version), apiId(), QLatin1String(rest));
    }

    void take(Step step)
    {
        switch (step) {
        case Step::Describe: return describe();
        case Step::Namespaces: return ask(step, path("v2", "/channelNamespaces"), QStringLiteral("channelNamespaces"), m_namespaces);
        case Step::Keys:
            if (!importers::hasMode(m_api, QLatin1String("API_KEY")))
                return take(Step::Done);
            return ask(step, path("v1", "/apikeys"), QStringLiteral("apiKeys"), m_keys);
        case Step::Done: return tell();
        }
    }

    /// What ListApis told serves when the API itself may not be looked at.
    void describe()
    {
        whenFinished(m_plane.get(path("v2")), this, [this](const Result<QJsonObject> &answer) {
            if (!answer)
                m_problems << within(Step::Describe, answer.error());
            else if (const QJsonObject api = answer->value(QLatin1String("api")).toObject(); !api.isEmpty())
                m_api = api;
            take(Step::Namespaces);
        });
    }

    void ask(Step step, const QString &path, const QString &list, QJsonArray &into)
    {
        whenFinished(m_plane.list(path, list), this, [this, step, &into](const Result<QJsonArray> &items) {
            if (items)
                into = *items;
            else
                m_problems << within(step, items.error());
            take(static_cast<Step>(static_cast<int>(step) + 1));
        });
    }

    void tell()
    {
        const auto endpoint = importers::endpointOfApi(m_api, m_region, m_keys, m_clock.utc());
        // By the event loop: whoever hears of it may cancel.
        QTimer::singleShot(0, this, &Run::next);
        if (!endpoint) {
            m_result = Error{ErrorCode::InvalidFrame, endpoint.error().detail};
            return;
        }
        Found api{apiId(), *endpoint, m_problems};
        for (const QJsonValue one : qAsConst(m_namespaces))
            api.endpoint.settings.namespaces << one.toObject().value(QLatin1String("name")).toString();
        Q_EMIT found(api);
    }

    const Clock &m_clock;
    QString m_region;
    ControlPlane m_plane;
    QJsonArray m_left;
    QJsonObject m_api;
    QJsonArray m_namespaces;
    QJsonArray m_keys;
    QList<Error> m_problems;
    Result<void> m_result; ///< of an API that could not be read
};

ApiDiscovery::ApiDiscovery(http::Client &client, const Clock &clock, QUrl controlPlane, QObject *parent, std::function<double()> random)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_controlPlane(std::move(controlPlane))
    , m_random(std::move(random))
{
}

ApiDiscovery::~ApiDiscovery() = default;

void ApiDiscovery::start(const QString &region, const Credentials &credentials)
{
    cancel();
    QUrl url = m_controlPlane;
    if (url.isEmpty())
        url = *awsjson::serviceUrl(QStringLiteral("appsync"), region);
    m_run = new Run(m_client, m_clock, {url, region, credentials, m_random}, this);
    connect(m_run, &Run::found, this, &ApiDiscovery::found);
    connect(m_run, &Run::finished, this, &ApiDiscovery::finished);
    m_run->start();
}

void ApiDiscovery::cancel()
{
    if (!m_run)
        return;
    m_run->disconnect(this);
    m_run->deleteLater();
    m_run = nullptr;
}

ImportedEndpoint ApiDiscovery::signedBy(ImportedEndpoint endpoint, const AuthorizerSettings &iam, const std::map<QString, Secret> &secrets)
{
    if (!endpoint.missing.removeOne(QStringLiteral("credentials")))
        return endpoint;
    for (AuthorizerSettings &authorizer : endpoint.settings.authorizers) {
        if (authorizer.kind != AuthorizerSettings::Kind::IamProfile)
            continue;
        const QString id = authorizer.id;
        authorizer = iam;
        authorizer.id = id;
        for (const auto &[field, secret] : secrets)
            endpoint.secrets.append({id + QLatin1Char('/') + field, secret});
    }
    return endpoint;
}

double ApiDiscovery::chance()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace eventscope

#include "apidiscovery.moc"
