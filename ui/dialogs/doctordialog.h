// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/connectiondoctor.h"
#include "core/workspace/authorizerfactory.h"
#include "ui/theme.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace eventscope {

class MessageLabel;

/// The connection doctor: the checks with verdict, duration and finding, and below them what to do about the chosen one. It works over
/// connections of its own and leaves an open session alone. Open it with show(), then start(). GUI thread.
class DoctorDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        AuthorizerFactory &authorizers;
        const Clock &clock;
        Theme &theme;
    };

    /// `publishes`: the box that allows to publish is ticked.
    DoctorDialog(const Parts &parts, EndpointSettings endpoint, bool publishes, QWidget *parent = nullptr);
    ~DoctorDialog() override;

    /// Makes all checks, unless they are under way.
    void start();
    /// It was edited: the next run is about it as it is now.
    void setEndpoint(const EndpointSettings &endpoint);

Q_SIGNALS:
    void publishChosen(bool publishes);

private:
    void makeFields(bool publishes);
    void makeList();
    void makeButtons();
    void layOut();
    void startOrStop();
    /// Why nothing can be run, in words; empty when it can.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] ConnectionDoctor::Plan plan() const;
    void clear();
    void onStarted(doctor::Check check);
    void onFound(const doctor::Finding &finding);
    void onFinished();
    void showCurrent();
    void refresh();
    void copy();
    [[nodiscard]] bool isRunning() const { return m_doctor && m_doctor->isRunning(); }
    [[nodiscard]] QTreeWidgetItem *item(doctor::Check check) const;

    Parts m_parts;
    EndpointSettings m_endpoint;
    std::unique_ptr<ConnectionDoctor> m_doctor;
    QLineEdit *m_channel = nullptr;
    QCheckBox *m_publish = nullptr;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_details = nullptr;
    MessageLabel *m_fault = nullptr; ///< of the channel, or the URL
    MessageLabel *m_message = nullptr; ///< what the run came to
    QPushButton *m_run = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace eventscope
