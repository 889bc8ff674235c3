// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QTextBrowser>

class QTextBlock;

namespace eventscope {

struct GuideHit;

/// A page of the guide, dressed in the theme's colours, its pictures as wide as the text at most. Links between pages are followed here,
/// others open in the system's browser; it remembers where one was. GUI thread.
class GuideView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit GuideView(const Theme &theme, QWidget *parent = nullptr);

    /// A page's id, with `#` and a heading's anchor or without.
    void showPlace(const QString &place);
    /// The line of the hit, with the words marked on the whole page.
    void showHit(const GuideHit &hit, const QStringList &words);
    [[nodiscard]] const QString &page() const { return m_page; }
    /// In steps of one point.
    void zoom(int steps);
    /// As big as the program's other texts.
    void resetZoom();

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void pageChanged(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takePage(const QUrl &url);
    void goTo(const QTextBlock &block);
    void goToAnchor(const QString &anchor);
    void mark(const QStringList &words);
    void fitWidth();
    void renew();
    [[nodiscard]] int textWidth() const;

    const Theme &m_theme;
    QString m_page; ///< id
    QStringList m_marked; ///< words
};

} // namespace eventscope
