// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/jsoneditor.h"

#include "core/json/lonesurrogate.h"
#include "core/json/printer.h"
#include "core/json/validator.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"
#include "ui/zoomstyle.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace eventscope {

namespace {

constexpr int lineMargin = 0;
constexpr int foldMargin = 2;
constexpr int errorIndicator = 8;
constexpr int placeholderIndicator = 9;
constexpr int warningIndicator = 10;
constexpr int validationDelayMs = 150;
constexpr int spacesPerLevel = 2;

/// Keys of ours that Scintilla's defaults would take: Ctrl+Shift+L deletes a line there, Ctrl+L cuts one, Ctrl+T swaps two, and its zoom
/// would be that of one editor.
constexpr int ctrl = static_cast<int>(Qt::CTRL);
constexpr int ctrlShift = static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::SHIFT);
constexpr int freedKeys[] = {ctrlShift | Qt::Key_L, ctrl | Qt::Key_L,    ctrl | Qt::Key_T,     ctrl | Qt::Key_D,
                             ctrlShift | Qt::Key_T, ctrl | Qt::Key_Plus, ctrl | Qt::Key_Minus, ctrl | Qt::Key_Slash};

QString unixText(const QByteArray &text)
{
    return QString::fromUtf8(text).replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

bool isFormatKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_L && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

bool isNextWordKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier;
}

bool isReplaceKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_H && event.modifiers() == Qt::ControlModifier;
}

bool isOurs(const QKeyEvent &event)
{
    return isFormatKey(event) || isNextWordKey(event) || isReplaceKey(event) || event.matches(QKeySequence::Find)
        || event.matches(QKeySequence::FindNext) || event.matches(QKeySequence::FindPrevious);
}

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

JsonEditor::JsonEditor(Theme &theme, QWidget *parent)
    : QsciScintilla(parent)
    , m_theme(theme)
    , m_lexer(new QsciLexerJSON(this))
{
    setUtf8(true);
    readLeftToRight(*this);
    setEolMode(EolUnix);
    setLexer(m_lexer);
    setUpEditing();
    setUpMargins();
    setUpKeys();
    m_validation.setSingleShot(true);
    m_validation.setInterval(validationDelayMs);
    connect(&m_validation, &QTimer::timeout, this, &JsonEditor::validateNow);
    // Before anybody else hears of it.
    connect(this, &QsciScintilla::textChanged, this, [this] {
        m_json.reset();
        m_error.reset();
    });
    connect(this, &QsciScintilla::textChanged, &m_validation, qOverload<>(&QTimer::start));
    connect(this, &QsciScintilla::linesChanged, this, &JsonEditor::fitLineNumbers);
    connect(&m_theme, &Theme::changed, this, &JsonEditor::applyTheme);
    applyTheme();
    validateNow();
}

JsonEditor::~JsonEditor()
{
    // The base class clears its document, which would report changes to a half-destroyed editor.
    disconnect(this, nullptr, this, nullptr);
    m_validation.stop();
}

QByteArray JsonEditor::json() const
{
    if (!m_json)
        m_json = text().toUtf8();
    return *m_json;
}

void JsonEditor::setJson(const QByteArray &text)
{
    setText(unixText(text));
    validateNow();
}

std::optional<json::SyntaxError> JsonEditor::syntaxError() const
{
    if (m_validator)
        return m_validator(json());
    if (!m_error)
        m_error = json::validate(json());
    return *m_error;
}

std::optional<json::SyntaxError> JsonEditor::warning() const
{
    return m_validator || syntaxError() ? std::nullopt : json::loneSurrogate(json());
}

void JsonEditor::setValidator(Validator validator)
{
    m_validator = std::move(validator);
    applyFaultColors();
    validateNow();
}

void JsonEditor::markPlaceholders(const QList<Range> &ranges)
{
    SendScintilla(SCI_SETINDICATORCURRENT, placeholderIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0, SendScintilla(SCI_GETLENGTH));
    for (const Range &range : ranges)
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(range.begin), static_cast<long>(range.length));
}

void JsonEditor::markFault(const json::SyntaxError &error, qsizetype length)
{
    underline(error, length);
}

void JsonEditor::replaceJson(const QByteArray &text)
{
    const QString next = unixText(text);
    if (next != this->text()) {
        beginUndoAction();
        selectAll();
        replaceSelectedText(next);
        endUndoAction();
        setCursorPosition(0, 0);
    }
    validateNow();
}

void JsonEditor::format()
{
    replaceBy(json::formatted(json(), spacesPerLevel));
}

void JsonEditor::compact()
{
    replaceBy(json::compact(json()));
}

void JsonEditor::replaceBy(const std::variant<QByteArray, json::SyntaxError> &text)
{
    if (const auto *made = std::get_if<QByteArray>(&text))
        replaceJson(*made);
    else
        validateNow();
}

void JsonEditor::setUpEditing()
{
    setAutoIndent(true);
    setIndentationsUseTabs(false);
    setIndentationWidth(spacesPerLevel);
    setTabWidth(spacesPerLevel);
    setBraceMatching(SloppyBraceMatch);
    setWrapMode(WrapWord); // the panel is narrow; nothing of an event hides behind its edge
    setWrapIndentMode(WrapIndentSame);
    setFrameShape(QFrame::NoFrame);
    indicatorDefine(SquiggleIndicator, errorIndicator);
    indicatorDefine(TextColorIndicator, placeholderIndicator);
    indicatorDefine(SquiggleIndicator, warningIndicator);
    SendScintilla(SCI_SETMULTIPLESELECTION, 1UL);
    SendScintilla(SCI_SETADDITIONALSELECTIONTYPING, 1UL);
    SendScintilla(SCI_SETMULTIPASTE, static_cast<unsigned long>(SC_MULTIPASTE_EACH));
    m_lexer->setHighlightComments(false);
    m_lexer->setHighlightEscapeSequences(true);
    m_lexer->setFoldCompact(false);
}

void JsonEditor::setUpMargins()
{
    setMarginType(lineMargin, NumberMargin);
    setMarginLineNumbers(lineMargin, true);
    setFolding(PlainFoldStyle, foldMargin);
    for (const int marker : {SC_MARKNUM_FOLDER, SC_MARKNUM_FOLDEREND})
        SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(marker), static_cast<long>(SC_MARK_ARROW));
    for (const int marker : {SC_MARKNUM_FOLDEROPEN, SC_MARKNUM_FOLDEROPENMID})
        SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(marker), static_cast<long>(SC_MARK_ARROWDOWN));
    fitLineNumbers();
}

void JsonEditor::setUpKeys()
{
    for (const int key : freedKeys) {
        if (QsciCommand *command = standardCommands()->boundTo(key))
            command->setKey(0);
    }
}

void JsonEditor::applyTheme()
{
    const QColor muted = m_theme.color(Theme::Role::MutedText);
    const QColor base = m_theme.color(Theme::Role::Base);
    applyLexerColors();
    setMarginsFont(Theme::monospace());
    setMarginWidth(foldMargin, zoomed(12));
    setMarginsForegroundColor(muted);
    setMarginsBackgroundColor(m_theme.color(Theme::Role::AlternateBase));
    setFoldMarginColors(base, base);
    // The setters of QsciScintilla leave the fold markers alone: they are not "allocated".
    for (const int marker : {SC_MARKNUM_FOLDER, SC_MARKNUM_FOLDEROPEN, SC_MARKNUM_FOLDEREND, SC_MARKNUM_FOLDEROPENMID}) {
        SendScintilla(SCI_MARKERSETFORE, static_cast<unsigned long>(marker), muted);
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(marker), muted);
    }
    setCaretForegroundColor(m_theme.color(Theme::Role::Text));
    setSelectionBackgroundColor(m_theme.color(Theme::Role::Selection));
    setSelectionForegroundColor(m_theme.color(Theme::Role::SelectionText));
    SendScintilla(SCI_SETADDITIONALSELBACK, m_theme.color(Theme::Role::Selection));
    SendScintilla(SCI_SETADDITIONALSELFORE, m_theme.color(Theme::Role::SelectionText));
    SendScintilla(SCI_SETADDITIONALCARETFORE, m_theme.color(Theme::Role::Accent));
    setMatchedBraceForegroundColor(m_theme.color(Theme::Role::Accent));
    setMatchedBraceBackgroundColor(m_theme.color(Theme::Role::AlternateBase));
    setUnmatchedBraceBackgroundColor(base);
    setIndicatorForegroundColor(m_theme.color(Theme::Role::Error), errorIndicator);
    setIndicatorForegroundColor(m_theme.color(Theme::Role::JsonKeyword), placeholderIndicator);
    setIndicatorForegroundColor(m_theme.color(Theme::Role::Warning), warningIndicator);
    applyFaultColors();
    fitLineNumbers();
}

void JsonEditor::applyLexerColors()
{
    const QFont font = Theme::monospace();
    const QColor base = m_theme.color(Theme::Role::Base);
    m_lexer->setDefaultFont(font);
    m_lexer->setDefaultPaper(base);
    m_lexer->setDefaultColor(m_theme.color(Theme::Role::Text));
    // For every style at once (-1): Scintilla's own are bold and italic in places, and white.
    m_lexer->setFont(font);
    m_lexer->setPaper(base);
    m_lexer->setColor(m_theme.color(Theme::Role::Text));
    m_lexer->setColor(m_theme.color(Theme::Role::JsonNumber), QsciLexerJSON::Number);
    m_lexer->setColor(m_theme.color(Theme::Role::JsonKey), QsciLexerJSON::Property);
    m_lexer->setColor(m_theme.color(Theme::Role::JsonKeyword), QsciLexerJSON::Keyword);
    m_lexer->setColor(m_theme.color(Theme::Role::JsonKeyword), QsciLexerJSON::EscapeSequence);
    for (const int style : {QsciLexerJSON::String, QsciLexerJSON::UnclosedString, QsciLexerJSON::IRI, QsciLexerJSON::IRICompact})
        m_lexer->setColor(m_theme.color(Theme::Role::JsonString), style);
}

/// What the lexer takes for faults may be none where something else than JSON counts.
void JsonEditor::applyFaultColors()
{
    const QColor color = m_theme.color(m_validator ? Theme::Role::Text : Theme::Role::Error);
    m_lexer->setColor(color, QsciLexerJSON::Error);
    setUnmatchedBraceForegroundColor(color);
}

void JsonEditor::fitLineNumbers()
{
    const QString widest(qMax(2, int(QString::number(lines()).size())), QLatin1Char('9'));
    setMarginWidth(lineMargin, QLatin1Char(' ') + widest);
}

void JsonEditor::validateNow()
{
    m_validation.stop();
    const auto error = syntaxError();
    underline(error, 1);
    underlineWarning();
    Q_EMIT validated(error);
}

void JsonEditor::underline(const std::optional<json::SyntaxError> &error, qsizetype length)
{
    const long end = SendScintilla(SCI_GETLENGTH);
    SendScintilla(SCI_SETINDICATORCURRENT, errorIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0, end);
    if (error && end > 0) {
        // At the end of the text there is nothing to underline: mark the last character.
        const long at = qMin(long(error->offset), end - 1);
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(at), qMin(long(length), end - at));
    }
    const QString keys = tr("Tab moves on; Format (Ctrl+Shift+L) indents.");
    setToolTip(error && end > 0 ? syntaxErrorText(*error) + QLatin1Char('\n') + keys : keys);
}

void JsonEditor::underlineWarning()
{
    constexpr long escapeLength = 6; // \uXXXX
    SendScintilla(SCI_SETINDICATORCURRENT, warningIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0, SendScintilla(SCI_GETLENGTH));
    const auto place = warning();
    if (!place)
        return;
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(place->offset), escapeLength);
    setToolTip(loneSurrogateText(*place) + QLatin1Char('\n') + toolTip());
}

bool JsonEditor::focusNextPrevChild(bool next)
{
    // The direct base keeps Tab for itself.
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void JsonEditor::selectNextWord()
{
    SendScintilla(SCI_SETSEARCHFLAGS, static_cast<unsigned long>(SCFIND_MATCHCASE));
    SendScintilla(SCI_TARGETWHOLEDOCUMENT);
    SendScintilla(SCI_MULTIPLESELECTADDNEXT);
}

bool JsonEditor::handleKey(const QKeyEvent &event)
{
    if (isFormatKey(event))
        format();
    else if (isNextWordKey(event))
        selectNextWord();
    else if (event.matches(QKeySequence::Find) || isReplaceKey(event))
        Q_EMIT findRequested(isReplaceKey(event));
    else if (event.matches(QKeySequence::FindNext))
        Q_EMIT findNextRequested();
    else if (event.matches(QKeySequence::FindPrevious))
        Q_EMIT findPreviousRequested();
    else
        return false;
    return true;
}

void JsonEditor::keyPressEvent(QKeyEvent *event)
{
    // Scintilla takes what it does not know, too: what saves belongs to who keeps the text.
    if (event->matches(QKeySequence::Save))
        event->ignore();
    else if (!handleKey(*event))
        QsciScintilla::keyPressEvent(event);
}

bool JsonEditor::event(QEvent *event)
{
    // Otherwise a shortcut of the window with the same keys would win.
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QsciScintilla::event(event);
}

void JsonEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (filesIn(*event->mimeData()).isEmpty())
        QsciScintilla::dragEnterEvent(event);
    else
        event->acceptProposedAction();
}

void JsonEditor::dragMoveEvent(QDragMoveEvent *event)
{
    if (filesIn(*event->mimeData()).isEmpty())
        QsciScintilla::dragMoveEvent(event);
    else
        event->acceptProposedAction();
}

void JsonEditor::dropEvent(QDropEvent *event)
{
    const QStringList paths = filesIn(*event->mimeData());
    if (paths.isEmpty())
        return QsciScintilla::dropEvent(event);
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace eventscope
