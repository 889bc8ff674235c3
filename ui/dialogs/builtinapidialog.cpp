// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/builtinapidialog.h"

#include "core/base/whenfinished.h"
#include "ui/dialogs/copyfield.h"
#include "ui/dialogs/definitioneditor.h"
#include "ui/dialogs/keylist.h"
#include "ui/dialogs/localtokenform.h"
#include "ui/errortext.h"
#include "ui/views/messagelabel.h"
#include "ui/views/statedot.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace eventscope {

namespace {

using State = BuiltInApi::State;

ConnectionState dotFor(State state)
{
    switch (state) {
    case State::Stopped: return ConnectionState::Disconnected;
    case State::Starting: return ConnectionState::Connecting;
    case State::Running: return ConnectionState::Connected;
    case State::Failed: return ConnectionState::Failed;
    }
    return ConnectionState::Disconnected;
}

template<typename Widget>
Widget *named(Widget *widget, const QString &accessibleName, const char *objectName)
{
    widget->setAccessibleName(accessibleName);
    widget->setObjectName(QLatin1String(objectName));
    return widget;
}

} // namespace

BuiltInApiDialog::BuiltInApiDialog(BuiltInApi &api, SecretClipboard &clipboard, Theme &theme, Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_api(api)
    , m_clipboard(clipboard)
    , m_theme(theme)
    , m_prompt(prompt)
{
    setObjectName(QStringLiteral("builtInApiDialog"));
    setWindowTitle(tr("Built-in Event API"));
    makeState();
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setObjectName(QStringLiteral("builtInSplitter"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeSetup());
    halves->addWidget(makeUse());
    makeButtons();
    layOut(*halves);
    resize(980, 600);
    halves->setSizes({490, 450});
    fill();
    connectAll();
    onState();
    m_startStop->setFocus();
}

void BuiltInApiDialog::makeState()
{
    m_dot = new StateDot(m_theme, this);
    m_state = named(new QLabel(this), tr("State"), "builtInState");
    //: How busy the server is: connections and subscriptions.
    m_load = named(new QLabel(this), tr("Load"), "builtInLoad");
    m_startStop = new QPushButton(this);
    m_startStop->setObjectName(QStringLiteral("builtInStartButton"));
    m_startStop->setAutoDefault(false);
    m_connect = named(new QPushButton(tr("&Connect"), this), tr("Connect"), "builtInConnectButton");
    m_connect->setToolTip(tr("Choose its endpoint in the window and connect to it"));
    m_connect->setAutoDefault(false);
    m_failure = new MessageLabel(m_theme, this);
    m_failure->setObjectName(QStringLiteral("builtInFailure"));
}

QWidget *BuiltInApiDialog::makeSetup()
{
    auto *setup = new QWidget(this);
    m_definition = new DefinitionEditor(m_theme, m_prompt, setup);
    m_port = named(new QSpinBox(setup), tr("Port"), "builtInPort");
    m_port->setRange(0, 65'535);
    m_port->setSpecialValueText(tr("any free"));
    m_tls = named(new QCheckBox(tr("&TLS (https, wss)"), setup), tr("TLS (https, wss)"), "builtInTls");
    m_tls->setToolTip(tr("With a certificate by a CA of this computer, which other programs have to trust"));
    m_demo = named(new QCheckBox(tr("Demo &events"), setup), tr("Demo events"), "builtInDemo");
    m_demo->setToolTip(tr("Publish orders, a vehicle, a sensor and a chat under /demo"));
    auto *portLabel = new QLabel(tr("&Port"), setup);
    portLabel->setBuddy(m_port);
    auto *options = new QHBoxLayout;
    options->setSpacing(8);
    options->addWidget(portLabel);
    options->addWidget(m_port);
    options->addSpacing(8);
    options->addWidget(m_tls);
    options->addSpacing(8);
    options->addWidget(m_demo);
    options->addStretch();
    auto *layout = new QVBoxLayout(setup);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_definition, 1);
    layout->addLayout(options);
    return setup;
}

QWidget *BuiltInApiDialog::makeUse()
{
    m_use = new QWidget(this);
    makeAddresses();
    //: Title: the API keys of the built-in Event API.
    m_keysTitle = makeTitle(tr("Keys"));
    m_keys = new KeyList(m_theme, m_use);
    m_tokenTitle = makeTitle(tr("Token"));
    m_token = new LocalTokenForm(m_use);
    m_useHint = new QLabel(tr("Addresses and keys appear here while it runs."), this);
    m_useHint->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_use);
    layout->setContentsMargins(12, 4, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTitle(tr("Addresses")));
    layout->addWidget(m_useHint);
    layout->addLayout(m_addresses);
    layout->addWidget(m_keysTitle);
    layout->addWidget(m_keys);
    layout->addWidget(m_tokenTitle);
    layout->addWidget(m_token);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_use);
    return scroll;
}

void BuiltInApiDialog::makeAddresses()
{
    m_http = makeCopyField(tr("HTTP"), "builtInHttp");
    m_realtime = makeCopyField(tr("Realtime"), "builtInRealtime");
    m_caFile = makeCopyField(tr("CA certificate"), "builtInCaFile");
    m_addresses = new QFormLayout;
    m_addresses->setHorizontalSpacing(12);
    m_addresses->setVerticalSpacing(4);
    m_addresses->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_addresses->addRow(tr("HTTP"), m_http);
    m_addresses->addRow(tr("Realtime"), m_realtime);
    m_addresses->addRow(tr("CA certificate"), m_caFile);
}

CopyField *BuiltInApiDialog::makeCopyField(const QString &name, const char *objectName)
{
    auto *field = new CopyField(name, QLatin1String(objectName), m_theme, m_use);
    connect(field, &CopyField::copyRequested, this, &BuiltInApiDialog::copyText);
    return field;
}

QLabel *BuiltInApiDialog::makeTitle(const QString &text)
{
    auto *title = new QLabel(text, m_use);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    return title;
}

void BuiltInApiDialog::makeButtons()
{
    m_copied = new MessageLabel(m_theme, this);
    m_copied->setObjectName(QStringLiteral("copiedMessage"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = m_buttons->addButton(tr("&Apply"), QDialogButtonBox::ApplyRole);
    m_apply->setObjectName(QStringLiteral("builtInApplyButton"));
    m_apply->setAutoDefault(false);
    QPushButton *close = m_buttons->button(QDialogButtonBox::Close);
    close->setAutoDefault(false);
    close->setIcon({});
    named(close, tr("Close"), "builtInCloseButton");
}

void BuiltInApiDialog::layOut(QSplitter &halves)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_dot);
    top->addWidget(m_state);
    top->addWidget(m_load);
    top->addStretch();
    top->addWidget(m_startStop);
    top->addWidget(m_connect);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_copied, 1);
    foot->addStretch();
    foot->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_failure);
    layout->addWidget(&halves, 1);
    layout->addLayout(foot);
}

void BuiltInApiDialog::fill()
{
    const BuiltInConfiguration &configuration = m_api.configuration();
    m_definition->setDefinition(configuration.definition, configuration.definitionFile);
    m_port->setValue(configuration.port);
    m_tls->setChecked(configuration.tls);
    m_demo->setChecked(configuration.demo);
}

void BuiltInApiDialog::connectAll()
{
    connect(&m_api, &BuiltInApi::stateChanged, this, &BuiltInApiDialog::onState);
    connect(&m_api, &BuiltInApi::loadChanged, this, &BuiltInApiDialog::showState);
    connect(&m_api, &BuiltInApi::configurationChanged, this, &BuiltInApiDialog::refresh);
    connect(m_definition, &DefinitionEditor::changed, this, &BuiltInApiDialog::refresh);
    connect(m_port, &QSpinBox::valueChanged, this, &BuiltInApiDialog::refresh);
    connect(m_tls, &QCheckBox::toggled, this, &BuiltInApiDialog::refresh);
    connect(m_demo, &QCheckBox::toggled, this, &BuiltInApiDialog::refresh);
    connect(m_startStop, &QPushButton::clicked, this, &BuiltInApiDialog::startOrStop);
    connect(m_connect, &QPushButton::clicked, this, &BuiltInApiDialog::connectRequested);
    connect(m_keys, &KeyList::copyRequested, this, &BuiltInApiDialog::copyText);
    connect(m_keys, &KeyList::secretCopyRequested, this, &BuiltInApiDialog::copySecret);
    connect(m_token, &LocalTokenForm::mintRequested, this, &BuiltInApiDialog::mint);
    connect(&m_clipboard, &SecretClipboard::expired, m_copied, &MessageLabel::clear);
    connect(m_apply, &QPushButton::clicked, this, &BuiltInApiDialog::apply);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BuiltInApiDialog::reject);
}

BuiltInConfiguration BuiltInApiDialog::draft() const
{
    return {m_definition->text(), m_definition->file(), static_cast<quint16>(m_port->value()), m_tls->isChecked(), m_demo->isChecked()};
}

void BuiltInApiDialog::useDefault(const QString &failure)
{
    m_definition->setDefinition(LocalApiDefinition::defaultText(), {});
    refresh();
    m_definition->say(tr("%1 This is the default definition.").arg(failure));
}

void BuiltInApiDialog::startOrStop()
{
    if (m_api.state() == State::Running || m_api.state() == State::Starting)
        m_api.stop();
    else
        start();
}

void BuiltInApiDialog::apply()
{
    if (m_api.state() == State::Running || m_api.state() == State::Starting)
        start();
    else
        m_api.configure(draft());
}

void BuiltInApiDialog::start()
{
    // What comes of it is told by the state; a file that the definition names may have changed meanwhile.
    whenFinished(m_api.start(draft()), this, [this](const Result<LocalApiAddress> &) { refresh(); });
}

void BuiltInApiDialog::mint(const LocalToken &token)
{
    const auto minted = m_api.mintToken(token);
    if (minted)
        copySecret(*minted);
    else
        m_copied->say(MessageLabel::Severity::Error, errorText(minted.error()));
}

void BuiltInApiDialog::copySecret(const Secret &secret)
{
    m_clipboard.copy(secret);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_clipboard.keptFor());
    m_copied->say(MessageLabel::Severity::Success, tr("Copied. The clipboard is cleared in %1 s.").arg(seconds.count()));
}

void BuiltInApiDialog::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_copied->say(MessageLabel::Severity::Success, tr("Copied."));
}

void BuiltInApiDialog::onState()
{
    showState();
    showUse();
    refresh();
}

void BuiltInApiDialog::showState()
{
    const State state = m_api.state();
    const bool isOn = state == State::Running || state == State::Starting;
    m_dot->setState(dotFor(state));
    m_state->setText(state == State::Stopped        ? tr("Stopped")
                         : state == State::Starting ? tr("Starting")
                         : state == State::Running  ? tr("Running")
                                                    : tr("Could not start"));
    m_load->setText(tr("Connections: %1   Subscriptions: %2").arg(m_api.connections()).arg(m_api.subscriptions()));
    m_load->setVisible(state == State::Running);
    m_startStop->setText(isOn ? tr("&Stop") : tr("&Start"));
    m_startStop->setAccessibleName(isOn ? tr("Stop") : tr("Start"));
    m_connect->setEnabled(state == State::Running);
    if (state == State::Failed)
        m_failure->say(MessageLabel::Severity::Error, localApiErrorText(m_api.error(), m_api.configuration().port));
    else
        m_failure->clear();
}

void BuiltInApiDialog::showUse()
{
    const auto &address = m_api.address();
    m_useHint->setVisible(!address);
    m_http->setText(address ? address->http.toString() : QString());
    m_realtime->setText(address ? address->realtime.toString() : QString());
    m_caFile->setText(address ? QDir::toNativeSeparators(address->caFile) : QString());
    for (CopyField *field : {m_http, m_realtime, m_caFile}) {
        const bool isThere = address && (field != m_caFile || !address->caFile.isEmpty());
        field->setVisible(isThere);
        m_addresses->labelForField(field)->setVisible(isThere);
    }
    if (address)
        m_keys->showKeys(m_api, m_caFile->stops().constLast());
    else
        m_keys->clear();
    m_token->setIssuers(address ? m_api.definition().issuers : QList<LocalApiDefinition::TokenIssuer>());
    for (QWidget *widget : {static_cast<QWidget *>(m_keysTitle), static_cast<QWidget *>(m_keys)})
        widget->setVisible(!m_keys->isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_tokenTitle), static_cast<QWidget *>(m_token)})
        widget->setVisible(m_token->hasIssuers());
    alignFields();
}

void BuiltInApiDialog::alignFields()
{
    QList<QWidget *> labels;
    for (const QFormLayout *form : m_use->findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole))
                labels << label->widget();
        }
    }
    int widest = 0;
    for (const QWidget *label : std::as_const(labels))
        widest = qMax(widest, label->sizeHint().width());
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

void BuiltInApiDialog::refresh()
{
    const bool isOn = m_api.state() == State::Running || m_api.state() == State::Starting;
    const auto read = m_api.read(draft());
    m_definition->setFault(read ? QString() : definitionErrorText(read.error()));
    const QString reason = read ? QString() : tr("Correct the definition first");
    m_startStop->setEnabled(isOn || read);
    m_startStop->setToolTip(isOn ? QString() : reason);
    m_apply->setEnabled(read && draft() != m_api.configuration());
    m_apply->setText(isOn ? tr("&Apply and restart") : tr("&Apply"));
    m_apply->setAccessibleName(isOn ? tr("Apply and restart") : tr("Apply"));
    m_apply->setToolTip(reason);
}

} // namespace eventscope
