// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QMimeData>
#include <QRandomGenerator>

#include <array>

namespace eventscope {

namespace {

/// Klipper and other managers of free desktops heed the first, Windows' clipboard history and cloud the others. Qt 6.4 gives a
/// program no way to set macOS' `org.nspasteboard.ConcealedType`.
void markAsSecret(QMimeData &data)
{
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
#ifdef Q_OS_WIN
    const QByteArray no(sizeof(quint32), '\0');
    const QString format = QStringLiteral("application/x-qt-windows-mime;value=\"%1\"");
    data.setData(format.arg(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")), no);
    data.setData(format.arg(QStringLiteral("CanIncludeInClipboardHistory")), no);
    data.setData(format.arg(QStringLiteral("CanUploadToCloudClipboard")), no);
#endif
}

QByteArray randomSalt()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(numbers.size()));
    return {reinterpret_cast<const char *>(numbers.data()), sizeof numbers};
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard &clipboard, std::chrono::milliseconds keptFor, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_timer(this)
    , m_salt(randomSalt())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keptFor);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        clear();
        Q_EMIT expired();
    });
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    const QString text = QString::fromUtf8(secret.reveal());
    auto *data = new QMimeData;
    data->setText(text);
    markAsSecret(*data);
    m_digest = digest(text);
    m_clipboard.setMimeData(data);
    m_timer.start();
}

QByteArray SecretClipboard::digest(const QString &text) const
{
    return QCryptographicHash::hash(m_salt + text.toUtf8(), QCryptographicHash::Sha256);
}

void SecretClipboard::clear()
{
    if (m_digest.isEmpty())
        return;
    // By content, not by owner: a clipboard manager may have taken it over.
    if (digest(m_clipboard.text()) == m_digest)
        m_clipboard.clear();
    m_digest.clear();
}

} // namespace eventscope
