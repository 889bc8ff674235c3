// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/cutwords.h"
#include "tests/ui/support/program.h"
#include "ui/panels/endpointspanel.h"

#include <QDir>

namespace eventscope::test {

/// The window as it ships, with two events of a subscription.
struct ShownProgram : Program
{
    ShownProgram()
    {
        theme.apply();
        window = std::make_unique<MainWindow>(parts());
        window->resize(1280, 800);
        window->show();
        window->findChild<EndpointsPanel *>()->select(endpointId);
        Session *session = sessions.session(endpointId);
        session->connectEndpoint();
        (void)session->subscribe(QStringLiteral("/default/*"));
        if (!QTest::qWaitFor([session] {
                return !session->subscriptions().isEmpty() && session->subscriptions().first().state == SubscriptionState::Active;
            }))
            qFatal("not subscribed");
        fixture.api.publish(QStringLiteral("/default/orders"), {R"({"order":1,"total":12.50})", R"({"order":2})"});
        if (!QTest::qWaitFor([this] { return window->shownEvents() == 2; }))
            qFatal("no events");
    }

    std::unique_ptr<MainWindow> window;
};

/// In the build folder, for somebody to look at.
inline void keepPicture(QWidget &window, const QString &folder, const QString &name)
{
    const QString path = QStringLiteral(EVENTSCOPE_PICTURES "/") + folder;
    QDir().mkpath(path);
    window.grab().save(path + QLatin1Char('/') + name + QStringLiteral(".png"));
}

/// What is still cut when the window has laid out.
inline QStringList cutWhenSettled(const QWidget &window)
{
    (void)QTest::qWaitFor([&window] { return CutWords::in(window).isEmpty(); }, 1'000); // some lay out, or read, in their own time
    return CutWords::in(window);
}

} // namespace eventscope::test
