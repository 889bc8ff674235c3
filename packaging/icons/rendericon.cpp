// SPDX-License-Identifier: GPL-3.0-or-later
// rendericon SVG OUTPUT [SIZE]: renders an icon, at build time, so that there is one source for all systems. OUTPUT ends with .png (of SIZE
// pixels), .ico (Windows) or .icns (macOS); both of these are containers of PNG images.
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>

namespace {

QByteArray png(QSvgRenderer &renderer, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

template<typename Number>
QByteArray littleEndian(Number number)
{
    number = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&number), sizeof(number)};
}

QByteArray bigEndian(qsizetype number)
{
    const quint32 swapped = qToBigEndian(static_cast<quint32>(number));
    return {reinterpret_cast<const char *>(&swapped), sizeof(swapped)};
}

/// Head, an entry of 16 bytes for each image, images.
QByteArray ico(QSvgRenderer &renderer)
{
    constexpr std::array sizes{16, 20, 24, 32, 40, 48, 64, 128, 256};
    QByteArray entries = littleEndian<quint16>(0) + littleEndian<quint16>(1) + littleEndian<quint16>(sizes.size());
    QByteArray images;
    const qsizetype firstImage = entries.size() + 16 * static_cast<qsizetype>(sizes.size());
    for (const int size : sizes) {
        const QByteArray image = png(renderer, size);
        const QByteArray edge(1, static_cast<char>(size)); // 256 is written as 0
        entries += edge + edge + QByteArray(2, '\0') + littleEndian<quint16>(1) + littleEndian<quint16>(32)
            + littleEndian(static_cast<quint32>(image.size())) + littleEndian(static_cast<quint32>(firstImage + images.size()));
        images += image;
    }
    return entries + images;
}

/// A head and chunks, each with its type and the length of both.
QByteArray icns(QSvgRenderer &renderer)
{
    struct Entry
    {
        const char *type;
        int size;
    };
    constexpr std::array entries{Entry{"icp4", 16},  Entry{"icp5", 32},  Entry{"ic11", 32},  Entry{"ic12", 64},  Entry{"ic07", 128},
                                 Entry{"ic13", 256}, Entry{"ic08", 256}, Entry{"ic14", 512}, Entry{"ic09", 512}, Entry{"ic10", 1024}};
    QByteArray chunks;
    for (const Entry &entry : entries) {
        const QByteArray image = png(renderer, entry.size);
        chunks += entry.type + bigEndian(image.size() + 8) + image;
    }
    return "icns" + bigEndian(chunks.size() + 8) + chunks;
}

QByteArray rendered(QSvgRenderer &renderer, const QString &suffix, int size)
{
    if (suffix == QLatin1String("ico"))
        return ico(renderer);
    if (suffix == QLatin1String("icns"))
        return icns(renderer);
    return size > 0 ? png(renderer, size) : QByteArray();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QSvgRenderer renderer(arguments.value(1));
    if (!renderer.isValid())
        return 1;
    const QString path = arguments.value(2);
    const QByteArray content = rendered(renderer, QFileInfo(path).suffix(), arguments.value(3).toInt());
    QSaveFile file(path);
    const bool written = !content.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return written ? 0 : 1;
}
