// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/templatecontext.h"
#include "ui/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;

namespace eventscope {

class EventTemplate;
class ExternalEdit;
class JsonEditor;
class MessageLabel;

/// One event being written: the editor, its size as it will be sent, and what is wrong with it. A text of several values (an array, or
/// lines of JSON) is offered to be split. GUI thread.
class EventPage : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit EventPage(Theme &theme, QWidget *parent = nullptr);
    ~EventPage() override;

    /// From 1: the editor's object name and accessible name.
    void setNumber(int number);
    [[nodiscard]] JsonEditor *editor() const { return m_editor; }
    [[nodiscard]] QByteArray json() const;
    void setJson(const QByteArray &text);
    /// The same as a change of the person's, which one undo takes back.
    void replaceJson(const QByteArray &text);
    /// What will be sent: of a template what it gives, as far as that is known.
    [[nodiscard]] QByteArray payload() const;
    /// "118 B", "1.2 KB".
    [[nodiscard]] static QString sizeText(qsizetype bytes);
    /// How many bytes of a publish the payload takes.
    [[nodiscard]] qsizetype sentBytes() const { return m_sentBytes; }
    /// Nothing: the text is sent as it is. Else it is a template, which is looked at while it is written.
    void setTemplate(const std::optional<TemplateContext> &context);
    /// Shows below the editor what a template gives.
    void setPreviewShown(bool isShown);
    [[nodiscard]] bool isEmpty() const;
    /// In words; empty when the event can be published.
    [[nodiscard]] QString fault() const;
    /// Opens the text in the system's editor; what is saved there comes here as one change, until the page goes.
    void editOutside();

Q_SIGNALS:
    void changed();
    /// The person wants these values to be events of their own.
    void splitRequested(const QList<QByteArray> &values);

private:
    void layOut();
    void closeOutside();
    void measure();
    void showFault();
    void showOffer();
    void showPreview();

    Theme &m_theme;
    JsonEditor *m_editor;
    EventTemplate *m_template;
    QSplitter *m_splitter;
    JsonEditor *m_preview = nullptr; ///< made when it is wanted
    bool m_isPreviewShown = false;
    QLabel *m_size;
    qsizetype m_sentBytes = 0;
    MessageLabel *m_message;
    MessageLabel *m_sizeWarning;
    MessageLabel *m_outsideState;
    MessageLabel *m_offer;
    QPushButton *m_split;
    QList<QByteArray> m_values; ///< what the text could be split into
    std::unique_ptr<ExternalEdit> m_outside;
};

} // namespace eventscope
