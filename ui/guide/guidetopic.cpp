// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidetopic.h"

#include "ui/guide/guidepages.h"

#include <QWidget>

namespace eventscope {

QMap<QString, QString> guideTopics()
{
    return {
        {QStringLiteral("EndpointDialog"), QStringLiteral("authorizers")},
        {QStringLiteral("answerDialog"), QStringLiteral("publishing#read-the-results")},
        {QStringLiteral("arrivalsDialog"), QStringLiteral("publishing#did-it-arrive")},
        {QStringLiteral("builtInApiDialog"), QStringLiteral("first-steps#look-inside-the-built-in-api")},
        {QStringLiteral("captureLimitsPage"), QStringLiteral("captures#how-much-it-may-hold")},
        {QStringLiteral("channelsPanel"), QStringLiteral("channels-and-wildcards#the-channel-tree")},
        {QStringLiteral("chartsPanel"), QStringLiteral("the-log#charts")},
        {QStringLiteral("clientLogPanel"), QStringLiteral("troubleshooting")},
        {QStringLiteral("colorRulesDialog"), QStringLiteral("the-log#colours")},
        {QStringLiteral("columnsDialog"), QStringLiteral("the-log#columns")},
        {QStringLiteral("commandPalette"), QStringLiteral("first-steps#commands-and-keys")},
        {QStringLiteral("connectionBar"), QStringLiteral("subscribing#connect")},
        {QStringLiteral("countersBar"), QStringLiteral("subscribing#counters")},
        {QStringLiteral("countersDialog"), QStringLiteral("attention#counters")},
        {QStringLiteral("countersPanel"), QStringLiteral("attention#counters")},
        {QStringLiteral("discoveryDialog"), QStringLiteral("first-steps#then-your-own-api")},
        {QStringLiteral("doctorDialog"), QStringLiteral("permissions-and-doctor#the-connection-doctor")},
        {QStringLiteral("endpointsPanel"), QStringLiteral("first-steps#then-your-own-api")},
        {QStringLiteral("eventDetail"), QStringLiteral("the-log#the-event-in-detail")},
        {QStringLiteral("filterBar"), QStringLiteral("filters")},
        {QStringLiteral("findBar"), QStringLiteral("the-log#find-and-filter")},
        {QStringLiteral("framesPanel"), QStringLiteral("permissions-and-doctor#the-protocol-inspector")},
        {QStringLiteral("goToDialog"), QStringLiteral("the-log#go-to-a-place")},
        {QStringLiteral("importDialog"), QStringLiteral("first-steps#then-your-own-api")},
        {QStringLiteral("logPanel"), QStringLiteral("the-log")},
        {QStringLiteral("markNoteDialog"), QStringLiteral("the-log#marks")},
        {QStringLiteral("marksDialog"), QStringLiteral("the-log#marks")},
        {QStringLiteral("mfaDialog"), QStringLiteral("authorizers#iam")},
        {QStringLiteral("newApiDialog"), QStringLiteral("create-an-api#from-a-form-new-event-api")},
        {QStringLiteral("noticeBar"), QStringLiteral("troubleshooting")},
        {QStringLiteral("overviewBar"), QStringLiteral("the-log#go-to-a-place")},
        {QStringLiteral("permissionsDialog"), QStringLiteral("permissions-and-doctor#who-may-do-what")},
        {QStringLiteral("languagePage"), QStringLiteral("first-steps#commands-and-keys")},
        {QStringLiteral("preferencesDialog"), QStringLiteral("first-steps#commands-and-keys")},
        {QStringLiteral("presentationPage"), QStringLiteral("presenting#the-presentation-mode")},
        {QStringLiteral("presentationWindow"), QStringLiteral("presenting#the-presentation-mode")},
        {QStringLiteral("publishingPage"), QStringLiteral("publishing#did-it-arrive")},
        {QStringLiteral("publishPanel"), QStringLiteral("publishing")},
        {QStringLiteral("repeatBar"), QStringLiteral("publishing#repeat")},
        {QStringLiteral("replayBar"), QStringLiteral("replay#play-a-capture-back")},
        {QStringLiteral("republishDialog"), QStringLiteral("replay#publish-events-again")},
        {QStringLiteral("saveFilterDialog"), QStringLiteral("filters")},
        {QStringLiteral("saveItemDialog"), QStringLiteral("publishing#keep-and-bring-back")},
        {QStringLiteral("savedFiltersDialog"), QStringLiteral("filters")},
        {QStringLiteral("savedPanel"), QStringLiteral("publishing#keep-and-bring-back")},
        {QStringLiteral("shortcutsDialog"), QStringLiteral("first-steps#commands-and-keys")},
        {QStringLiteral("signInDialog"), QStringLiteral("authorizers")},
        {QStringLiteral("subscriptionsPanel"), QStringLiteral("subscribing#subscribe")},
        {QStringLiteral("variablesDialog"), QStringLiteral("publishing#templates")},
        {QStringLiteral("watchRulesDialog"), QStringLiteral("attention#watch-rules")},
        {QStringLiteral("welcomePage"), QStringLiteral("first-steps")},
    };
}

QString guideTopicOf(const QWidget *widget)
{
    const auto topics = guideTopics();
    for (; widget; widget = widget->parentWidget()) {
        if (const auto topic = topics.constFind(widget->objectName()); topic != topics.cend())
            return *topic;
    }
    return guidePageIds().first();
}

} // namespace eventscope
