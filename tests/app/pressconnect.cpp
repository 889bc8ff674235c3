// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>

namespace eventscope::test {

/// Loaded by the program under test as a plug-in of Qt: presses Connect as soon as it can be pressed, as a person would.
class Presser : public QObject
{
    Q_OBJECT

public:
    Presser() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool hasChanged = event->type() == QEvent::Show || event->type() == QEvent::EnabledChange;
        if (hasChanged && watched->objectName() == QLatin1String("connectButton") && watched->property("visible").toBool()
            && watched->property("enabled").toBool()) {
            QCoreApplication::instance()->removeEventFilter(this);
            QMetaObject::invokeMethod(watched, "click", Qt::QueuedConnection);
        }
        return false;
    }
};

class PressConnect : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "pressconnect.json")

public:
    QObject *create(const QString & /*key*/, const QString & /*specification*/) override { return new Presser; }
};

} // namespace eventscope::test

#include "pressconnect.moc"
