// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessiblelabel.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace eventscope {

namespace {

/// As it is read, without tags.
QString plainText(const QLabel &label)
{
    const bool isRich = label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    return isRich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
}

/// A name, and a text that is read in one piece.
class AccessibleLabel final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleLabel(QLabel &label)
        : QAccessibleWidget(&label, QAccessible::StaticText)
        , m_label(label)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? plainText(m_label) : QAccessibleWidget::text(kind);
    }

    int characterCount() const override { return static_cast<int>(plainText(m_label).size()); }
    QString text(int start, int end) const override { return plainText(m_label).mid(start, end - start); }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int /*position*/) override { }
    int selectionCount() const override { return 0; }
    void selection(int /*index*/, int *start, int *end) const override { *start = *end = 0; }
    void addSelection(int /*start*/, int /*end*/) override { }
    void removeSelection(int /*index*/) override { }
    void setSelection(int /*index*/, int /*start*/, int /*end*/) override { }
    QString attributes(int /*offset*/, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }
    QRect characterRect(int /*offset*/) const override { return rect(); }
    int offsetAtPoint(const QPoint &point) const override { return rect().contains(point) ? 0 : -1; }
    void scrollToSubstring(int /*start*/, int /*end*/) override { }

private:
    QLabel &m_label; ///< Qt ends the interface with it
};

QAccessibleInterface *labelWithName(const QString &className, QObject *object)
{
    auto *label = className == QLatin1String("QLabel") ? qobject_cast<QLabel *>(object) : nullptr;
    return label && !label->accessibleName().isEmpty() && label->pixmap(Qt::ReturnByValue).isNull() ? new AccessibleLabel(*label) : nullptr;
}

} // namespace

void installAccessibleLabels()
{
    QAccessible::installFactory(labelWithName);
}

} // namespace eventscope
