// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "tests/support/fakeprompt.h"
#include "tests/support/testcase.h"
#include "ui/dialogs/foundendpoints.h"
#include "ui/dialogs/importdelegate.h"
#include "ui/dialogs/importlist.h"
#include "ui/views/messagelabel.h"

#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

const QString key = QStringLiteral("da2-abcdefghijklmnopqrstuvwxyz");
const QString firstUrl = QStringLiteral("https://first.example.com/event");

QString outputs(const QString &url = firstUrl, const QString &apiKey = key)
{
    return QString::fromUtf8(R"({"custom":{"events":{"url":"%1","aws_region":"eu-west-1","default_authorization_type":"API_KEY"%2}}})")
        .arg(url, apiKey.isEmpty() ? QString() : QString::fromUtf8(R"(,"api_key":"%1")").arg(apiKey));
}

QString twoUrls()
{
    const QString endpoint = QString::fromUtf8(R"({"version":1,"name":"Orders","url":"https://%1.example.com/event"})");
    return QString::fromUtf8(R"({"eventscopeExport":1,"endpoints":[%1,%2]})")
        .arg(endpoint.arg(QLatin1Char('a')), endpoint.arg(QLatin1Char('b')));
}

/// A keychain that refuses to write until it is unlocked.
class LockedStore final : public SecretStore
{
    Q_OBJECT

public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString & /*name*/) override
    {
        return QtFuture::makeReadyFuture(Result<Secret>(Error{ErrorCode::SecretLocked, {}}));
    }
    QFuture<Result<void>> write(const QString & /*name*/, const Secret & /*secret*/) override
    {
        return QtFuture::makeReadyFuture(isLocked ? Result<void>(Error{ErrorCode::SecretLocked, {}}) : Result<void>());
    }
    QFuture<Result<void>> remove(const QString & /*name*/) override { return QtFuture::makeReadyFuture(Result<void>()); }
    void hold(const QString &name, const Secret &secret) override { held.insert(name, secret); }
    [[nodiscard]] Persistence persistence() const override { return Persistence::Keychain; }

    QHash<QString, Secret> held;
    bool isLocked = true;
};

template<typename Store>
struct Fixture
{
    Fixture()
    {
        dialog.show();
        if (!QTest::qWaitForWindowExposed(&dialog))
            qFatal("the dialog did not show");
    }
    void paste(const QString &pasted) const { text->setPlainText(pasted); }
    [[nodiscard]] QString path(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file could not be written");
        return file.fileName();
    }
    [[nodiscard]] QString keyName() const
    {
        const EndpointSettings &endpoint = workspace.endpoints().constLast();
        return SecretStore::name(endpoint.id, endpoint.authorizers.first().id, QStringLiteral("apiKey"));
    }
    [[nodiscard]] QString found(int row, int role) const { return list->item(row)->data(role).toString(); }

    QTemporaryDir folder;
    Workspace workspace{WorkspaceStore(folder.filePath(QStringLiteral("config")))};
    Store secrets;
    Theme theme;
    test::FakePrompt prompt;
    ImportDialog dialog{workspace, secrets, theme, prompt};
    QSignalSpy added{&dialog, &ImportDialog::added};
    QPlainTextEdit *text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("importText"));
    ImportList *list = dialog.findChild<ImportList *>(QStringLiteral("importList"));
    QPushButton *add = dialog.findChild<QPushButton *>(QStringLiteral("importAdd"));
    MessageLabel *textMessage = dialog.findChild<MessageLabel *>(QStringLiteral("importTextMessage"));
    MessageLabel *footMessage = dialog.findChild<MessageLabel *>(QStringLiteral("importFootMessage"));
};

using MemoryFixture = Fixture<MemorySecretStore>;

} // namespace

class TestImportDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void emptyDialogSaysWhatToDo();
    void foundEndpointsAreShownWhileTyping();
    void whatIsMissingIsTold();
    void errorsStandAtTheText();
    void addingWritesTheSecrets();
    void onlyChosenEndpointsAreAdded();
    void takenNamesGetANumber();
    void refusingStoreKeepsTheEndpoints();
    void unlockedStoreIsAskedAgain();
    void secretsAreInNoWords();
    void chosenFileIsRead();
    void unusableFilesKeepTheText_data();
    void unusableFilesKeepTheText();
    void dropsAreTaken();
    void keyboardIsEnough();
};

void TestImportDialog::emptyDialogSaysWhatToDo()
{
    const MemoryFixture fixture;
    QVERIFY(!fixture.add->isEnabled());
    QVERIFY(fixture.add->isDefault());
    QVERIFY(fixture.footMessage->message().contains(QStringLiteral("Paste")));
    QCOMPARE(fixture.add->toolTip(), fixture.footMessage->message());
    QVERIFY(fixture.list->isHidden());
    QVERIFY(fixture.textMessage->isHidden());
}

void TestImportDialog::foundEndpointsAreShownWhileTyping()
{
    const MemoryFixture fixture;
    fixture.paste(outputs());
    QCOMPARE(fixture.list->count(), 1);
    QVERIFY(fixture.list->isVisible());
    QCOMPARE(fixture.found(0, ImportDelegate::UrlRole), firstUrl);
    QCOMPARE(fixture.found(0, ImportDelegate::AuthorizersRole), QStringLiteral("API key"));
    QVERIFY(fixture.found(0, ImportDelegate::MissingRole).isEmpty());
    QCOMPARE(fixture.add->text(), QStringLiteral("Add 1 endpoint"));
    QVERIFY(fixture.add->isEnabled());
    fixture.paste(twoUrls());
    QCOMPARE(fixture.add->text(), QStringLiteral("Add 2 endpoints"));
    fixture.paste(QString());
    QVERIFY(fixture.list->isHidden());
    QVERIFY(!fixture.add->isEnabled());
}

void TestImportDialog::whatIsMissingIsTold()
{
    const MemoryFixture fixture;
    fixture.paste(outputs(firstUrl, {}));
    QVERIFY(fixture.found(0, ImportDelegate::MissingRole).contains(QStringLiteral("the API key")));
    QVERIFY(fixture.found(0, Qt::AccessibleTextRole).contains(QStringLiteral("the API key")));
    QVERIFY(fixture.add->isEnabled());
    fixture.paste(firstUrl);
    QCOMPARE(fixture.found(0, ImportDelegate::AuthorizersRole), QStringLiteral("No authorizer"));
    QVERIFY(fixture.found(0, ImportDelegate::MissingRole).contains(QStringLiteral("how to authorize")));
}

void TestImportDialog::errorsStandAtTheText()
{
    const MemoryFixture fixture;
    fixture.paste(outputs());
    fixture.paste(QStringLiteral("{\"custom\": "));
    QCOMPARE(fixture.textMessage->severity(), MessageLabel::Severity::Error);
    QVERIFY(fixture.textMessage->isVisible());
    QVERIFY(fixture.textMessage->message().contains(QStringLiteral("Nothing was imported")));
    QVERIFY(fixture.footMessage->message().isEmpty());
    QVERIFY(!fixture.add->toolTip().isEmpty());
    QCOMPARE(fixture.list->count(), 0);
    QVERIFY(!fixture.add->isEnabled());
    fixture.paste(outputs());
    QVERIFY(fixture.textMessage->isHidden());
}

void TestImportDialog::addingWritesTheSecrets()
{
    MemoryFixture fixture;
    fixture.paste(outputs());
    fixture.add->click();
    QTRY_COMPARE(fixture.dialog.result(), int(QDialog::Accepted));
    QCOMPARE(fixture.workspace.endpoints().size(), 1);
    QCOMPARE(fixture.added.count(), 1);
    QCOMPARE(fixture.added.first().first().toString(), fixture.workspace.endpoints().constFirst().id);
    const auto reading = fixture.secrets.read(fixture.keyName());
    QTRY_VERIFY(reading.isFinished());
    QCOMPARE(*reading.result(), Secret(key));
    QVERIFY(fixture.text->toPlainText().isEmpty());
    QVERIFY(!fixture.text->document()->isUndoAvailable());
    QCOMPARE(WorkspaceStore(fixture.folder.filePath(QStringLiteral("config"))).load().endpoints.size(), 1);
}

void TestImportDialog::onlyChosenEndpointsAreAdded()
{
    MemoryFixture fixture;
    fixture.paste(twoUrls());
    fixture.list->item(1)->setCheckState(Qt::Unchecked);
    fixture.list->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!fixture.add->isEnabled());
    QVERIFY(fixture.footMessage->message().contains(QStringLiteral("at least one")));
    fixture.dialog.findChild<FoundEndpoints *>()->accept();
    QVERIFY(fixture.workspace.endpoints().isEmpty());
    fixture.list->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(fixture.add->text(), QStringLiteral("Add 1 endpoint"));
    fixture.add->click();
    QCOMPARE(fixture.workspace.endpoints().size(), 1);
    QCOMPARE(fixture.workspace.endpoints().constFirst().url, QStringLiteral("https://b.example.com/event"));
    QCOMPARE(fixture.dialog.result(), int(QDialog::Accepted)); // no secret to wait for
}

void TestImportDialog::takenNamesGetANumber()
{
    MemoryFixture fixture;
    EndpointSettings there;
    there.name = QStringLiteral("Orders");
    const QString id = fixture.workspace.add(there);
    fixture.paste(twoUrls());
    fixture.add->click();
    QStringList names;
    QSet<QString> ids;
    for (const EndpointSettings &endpoint : fixture.workspace.endpoints()) {
        names << endpoint.name;
        ids << endpoint.id;
    }
    QCOMPARE(names, QStringList({QStringLiteral("Orders"), QStringLiteral("Orders (2)"), QStringLiteral("Orders (3)")}));
    QCOMPARE(ids.size(), 3);
    QCOMPARE(fixture.workspace.endpoint(id)->url, QString());
}

void TestImportDialog::refusingStoreKeepsTheEndpoints()
{
    Fixture<LockedStore> fixture;
    fixture.paste(outputs());
    fixture.add->click();
    QTRY_COMPARE(fixture.footMessage->severity(), MessageLabel::Severity::Error);
    QVERIFY(fixture.dialog.isVisible());
    QCOMPARE(fixture.workspace.endpoints().size(), 1);
    QVERIFY(fixture.text->toPlainText().isEmpty());
    QVERIFY(fixture.footMessage->message().contains(QStringLiteral("were added")));
    QVERIFY(!fixture.footMessage->message().contains(key));
    QVERIFY(fixture.secrets.held.isEmpty());
    QCOMPARE(fixture.add->text(), QStringLiteral("Keep for this session"));
    fixture.add->click();
    QCOMPARE(fixture.secrets.held.value(fixture.keyName()), Secret(key));
    QCOMPARE(fixture.workspace.endpoints().size(), 1);
    QCOMPARE(fixture.dialog.result(), int(QDialog::Accepted));
}

void TestImportDialog::unlockedStoreIsAskedAgain()
{
    Fixture<LockedStore> fixture;
    auto *retry = fixture.dialog.findChild<QPushButton *>(QStringLiteral("importRetry"));
    QVERIFY(!retry->isVisible());
    fixture.paste(outputs());
    fixture.add->click();
    QTRY_VERIFY(retry->isVisible());
    retry->click();
    QTRY_VERIFY(retry->isVisible() && fixture.footMessage->severity() == MessageLabel::Severity::Error);
    fixture.secrets.isLocked = false;
    retry->click();
    QTRY_COMPARE(fixture.dialog.result(), int(QDialog::Accepted));
    QVERIFY(fixture.secrets.held.isEmpty());
    QCOMPARE(fixture.workspace.endpoints().size(), 1);
}

void TestImportDialog::secretsAreInNoWords()
{
    const MemoryFixture fixture;
    for (const QString &text : {outputs(), outputs() + QLatin1Char('}'), QStringLiteral("https://%1/event").arg(key)}) {
        fixture.paste(text);
        QStringList words;
        for (const QWidget *widget : fixture.dialog.findChildren<QWidget *>()) {
            words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                words << label->text();
        }
        for (int row = 0; row < fixture.list->count(); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(ImportDelegate::UrlRole),
                                   int(ImportDelegate::AuthorizersRole), int(ImportDelegate::MissingRole)})
                words << fixture.found(row, role);
        }
        QVERIFY2(!words.join(QLatin1Char('\n')).contains(key), qPrintable(words.join(QLatin1Char('\n'))));
    }
}

void TestImportDialog::chosenFileIsRead()
{
    MemoryFixture fixture;
    fixture.prompt.path = fixture.path(QStringLiteral("amplify_outputs.json"), outputs().toUtf8());
    fixture.dialog.findChild<QPushButton *>(QStringLiteral("importChooseFile"))->click();
    QCOMPARE(fixture.text->toPlainText(), outputs());
    QCOMPARE(fixture.list->count(), 1);
    fixture.prompt.path = fixture.path(QStringLiteral("url.txt"), QByteArray("\xFF\xFE", 2) + QByteArray("a\0.\0c\0o\0m\0", 10));
    fixture.dialog.findChild<QPushButton *>(QStringLiteral("importChooseFile"))->click();
    QCOMPARE(fixture.text->toPlainText(), QStringLiteral("a.com"));
    QCOMPARE(fixture.found(0, ImportDelegate::UrlRole), QStringLiteral("https://a.com/event"));
}

void TestImportDialog::unusableFilesKeepTheText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QString>("says");
    QTest::newRow("too large") << QByteArray(maxImportBytes + 1, ' ') << true << QStringLiteral("4 MB");
    QTest::newRow("no text") << QByteArray("PK\x03\x04\0\0", 6) << true << QStringLiteral("not a text");
    QTest::newRow("not there") << QByteArray() << false << QStringLiteral("could not be used");
}

void TestImportDialog::unusableFilesKeepTheText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, exists);
    QFETCH(QString, says);
    MemoryFixture fixture;
    fixture.paste(outputs());
    fixture.dialog.openFile(exists ? fixture.path(QStringLiteral("file"), bytes) : fixture.folder.filePath(QStringLiteral("none")));
    QCOMPARE(fixture.textMessage->severity(), MessageLabel::Severity::Error);
    QVERIFY2(fixture.textMessage->message().contains(says), qPrintable(fixture.textMessage->message()));
    QCOMPARE(fixture.text->toPlainText(), outputs());
    QCOMPARE(fixture.list->count(), 1);
    fixture.dialog.openFile(fixture.folder.path());
    QVERIFY(fixture.textMessage->message().contains(QStringLiteral("no regular file")));
}

void TestImportDialog::dropsAreTaken()
{
    MemoryFixture fixture;
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(fixture.path(QStringLiteral("o.json"), outputs().toUtf8()))});
    QVERIFY(ImportDialog::canTake(file));
    fixture.dialog.take(file);
    QCOMPARE(fixture.text->toPlainText(), outputs());
    QMimeData link; // as a browser drags it
    link.setUrls({QUrl(firstUrl)});
    QVERIFY(ImportDialog::canTake(link));
    fixture.dialog.take(link);
    QCOMPARE(fixture.text->toPlainText(), firstUrl);
    QMimeData several;
    several.setUrls({QUrl::fromLocalFile(QStringLiteral("/a")), QUrl::fromLocalFile(QStringLiteral("/b"))});
    QVERIFY(!ImportDialog::canTake(several));
    QVERIFY(!ImportDialog::canTake(QMimeData()));
}

void TestImportDialog::keyboardIsEnough()
{
    MemoryFixture fixture;
    QVERIFY(fixture.text->hasFocus());
    fixture.paste(twoUrls());
    QTest::keyClick(fixture.text, Qt::Key_Tab);
    QCOMPARE(fixture.dialog.focusWidget()->objectName(), QStringLiteral("importChooseFile"));
    QTest::keyClick(fixture.dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(fixture.dialog.focusWidget(), fixture.list);
    QTest::keyClick(fixture.list, Qt::Key_Space);
    QCOMPARE(fixture.add->text(), QStringLiteral("Add 1 endpoint"));
    QTest::keyClick(fixture.list, Qt::Key_Tab);
    QCOMPARE(fixture.dialog.focusWidget(), fixture.add);
    fixture.text->setFocus();
    QTest::keyClick(fixture.text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.workspace.endpoints().size(), 1);
    QCOMPARE(fixture.workspace.endpoints().constFirst().url, QStringLiteral("https://b.example.com/event"));

    MemoryFixture left;
    left.paste(twoUrls());
    QTest::keyClick(left.text, Qt::Key_Escape);
    QVERIFY(!left.dialog.isVisible());
    QVERIFY(left.workspace.endpoints().isEmpty());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
