// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace eventscope {

/// A text of any length to read and to copy from, shown in portions: the first at once, another whenever the end comes into view, all
/// by showAll(). QPlainTextEdit lays out a line as a whole, seconds for one of megabytes: longer lines are cut into pieces on screen.
/// What is copied is the text itself, without these cuts and with its own line breaks. GUI thread; no step takes longer than a portion.
class PayloadTextView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// An event of the service's largest size is in it, unless it has very many lines.
    static constexpr qsizetype firstPortion = 300'000; ///< UTF-16 units
    static constexpr qsizetype firstLines = 11'000; ///< or pieces of lines
    static constexpr qsizetype pieceOfLine = 2'000; ///< UTF-16 units

    explicit PayloadTextView(QWidget *parent = nullptr);

    void showText(const QString &text);
    void showAll();
    [[nodiscard]] const QString &wholeText() const { return m_text; }
    [[nodiscard]] qsizetype shownLength() const { return m_shown; }
    [[nodiscard]] bool isComplete() const { return m_shown == m_text.size(); }

Q_SIGNALS:
    /// More of the same text is shown.
    void shownChanged();

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPortion(qsizetype length, qsizetype lines);
    void showMore();
    [[nodiscard]] QString takePiece();
    [[nodiscard]] qsizetype sourceAt(int position) const;

    QString m_text;
    qsizetype m_shown = 0;
    QList<qsizetype> m_blockStarts; ///< in m_text, by block
    QTimer m_rest; ///< shows all
};

} // namespace eventscope
