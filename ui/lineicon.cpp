// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lineicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

namespace eventscope {

namespace {

QByteArray svgText(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qUtf8Printable(name));
        return {};
    }
    return file.readAll();
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const Theme &theme, QString name, Theme::Role role)
        : m_theme(&theme)
        , m_name(std::move(name))
        , m_svg(svgText(m_name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double density = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * density).toSize(), mode, state);
        drawn.setDevicePixelRatio(density);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("lineicon/%1/%2/%3x%4")
                                .arg(m_name, colorFor(mode, state).name(), QString::number(size.width()), QString::number(size.height()));
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QByteArray colored = m_svg;
        colored.replace("currentColor", colorFor(mode, state).name().toUtf8());
        QPainter painter(&result);
        QSvgRenderer(colored).render(&painter, square(size));
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    bool isNull() override { return m_svg.isEmpty(); }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    static QRect square(const QSize &size)
    {
        QRect rect(QPoint(), QSize(1, 1).scaled(size, Qt::KeepAspectRatio));
        rect.moveCenter(QRect(QPoint(), size).center());
        return rect;
    }

    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state)
    {
        if (!m_theme)
            return m_last;
        m_last = m_theme->color(roleFor(mode, state));
        return m_last;
    }

    [[nodiscard]] Theme::Role roleFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Theme::Role::MutedText;
        if (mode == QIcon::Selected && m_role == Theme::Role::Text)
            return Theme::Role::SelectionText;
        return state == QIcon::On && m_role == Theme::Role::Text ? Theme::Role::Accent : m_role;
    }

    QPointer<const Theme> m_theme;
    QString m_name;
    QByteArray m_svg;
    Theme::Role m_role;
    QColor m_last = Qt::gray;
};

} // namespace

QIcon lineIcon(const Theme &theme, const QString &name, Theme::Role role)
{
    return QIcon(new LineIconEngine(theme, name, role));
}

} // namespace eventscope
