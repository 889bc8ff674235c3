// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>

namespace eventscope::test {

/// Names, descriptions, values and helps of a part and all within it: what a screen reader can say.
inline QStringList accessibleTexts(QAccessibleInterface *node)
{
    QStringList texts;
    if (!node)
        return texts;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts << node->text(kind);
    if (const auto *table = node->tableInterface()) {
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                texts << accessibleTexts(const_cast<QAccessibleTableInterface *>(table)->cellAt(row, column));
        }
        return texts;
    }
    for (int i = 0; i < node->childCount(); ++i)
        texts << accessibleTexts(node->child(i));
    return texts;
}

/// The words of a picture, read by tesseract.
inline QString wordsOf(const QImage &picture, const QString &folder)
{
    const QString file = folder + QStringLiteral("/picture.png");
    // It reads letters of this size best.
    picture.scaled(picture.size() * 2, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(file);
    QProcess tesseract;
    tesseract.start(QStringLiteral("tesseract"), {file, QStringLiteral("stdout"), QStringLiteral("--psm"), QStringLiteral("11")});
    if (!tesseract.waitForFinished(90'000))
        qFatal("tesseract did not end");
    return QString::fromUtf8(tesseract.readAllStandardOutput());
}

/// To look for words whatever their case and the gaps that a reader of pictures sees.
inline QString compact(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return text.remove(spaces).toLower();
}

} // namespace eventscope::test
