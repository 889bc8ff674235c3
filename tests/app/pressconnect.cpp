// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>

namespace eventscope::test {

/// Loaded by the program under test as a plug-in of Qt: presses Connect as soon as the button shows, as a person would.
class Presser : public QObject
{
    Q_OBJECT

public:
    Presser() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->objectName() == QLatin1String("connectButton")) {
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
