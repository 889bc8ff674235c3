// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/secretsweep.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace eventscope::test {

namespace {

/// What base64 makes of `bytes` when they begin `shift` bytes after a group of three, without the letters that the neighbours change.
QByteArray base64Within(const QByteArray &bytes, int shift)
{
    const QByteArray all = (QByteArray(shift, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype begin = shift == 0 ? 0 : shift + 1;
    const qsizetype end = (shift + bytes.size()) % 3 == 0 ? all.size() : all.size() - 1;
    return all.mid(begin, end - begin);
}

QByteArrayList formsOf(const QByteArray &secret)
{
    QByteArrayList forms{secret, secret.toPercentEncoding()};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray base64 = base64Within(secret, shift);
        forms << base64 << QByteArray(base64).replace('+', '-').replace('/', '_');
    }
    return forms;
}

} // namespace

void SecretSweep::add(const QString &name, const QString &secret)
{
    m_forms.insert(name, formsOf(secret.toUtf8()));
}

QStringList SecretSweep::find(const QString &place, const QByteArray &text) const
{
    QStringList found;
    for (auto it = m_forms.cbegin(); it != m_forms.cend(); ++it) {
        if (std::any_of(it->cbegin(), it->cend(), [&text](const QByteArray &form) { return text.contains(form); }))
            found << place + QStringLiteral(": ") + it.key();
    }
    return found;
}

QStringList SecretSweep::findBelow(const QString &folder) const
{
    QStringList found;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.fileName().contains(QLatin1String("/given/")))
            continue;
        if (file.open(QIODevice::ReadOnly))
            found << find(file.fileName(), file.readAll());
        else
            found << file.fileName() + QStringLiteral(": cannot be read");
    }
    return found;
}

} // namespace eventscope::test
