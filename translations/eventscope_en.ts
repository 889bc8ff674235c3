<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Repeat</name>
    <message numerus="yes">
        <source>%Ln publish(es)</source>
        <translation>
            <numerusform>%Ln publish</numerusform>
            <numerusform>%Ln publishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slower than asked: answers took so long that %Ln publish(es) had to wait for one.</source>
        <translation>
            <numerusform>Slower than asked: answers took so long that %Ln publish had to wait for one.</numerusform>
            <numerusform>Slower than asked: answers took so long that %Ln publishes had to wait for one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::Announcer</name>
    <message numerus="yes">
        <source>%Ln event(s) published</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln event published</numerusform>
            <numerusform>%Ln events published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureWindow</name>
    <message numerus="yes">
        <source>%Ln row(s)  ·  %1 to %2</source>
        <translation>
            <numerusform>%Ln row  ·  %1 to %2</numerusform>
            <numerusform>%Ln rows  ·  %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::ChartModel</name>
    <message numerus="yes">
        <source>%1: %n event(s) without a number.</source>
        <translation>
            <numerusform>%1: %n event without a number.</numerusform>
            <numerusform>%1: %n events without a number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more line(s) are not drawn.</source>
        <translation>
            <numerusform>%1: %n more line is not drawn.</numerusform>
            <numerusform>%1: %n more lines are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::ChartView</name>
    <message numerus="yes">
        <source>%n line(s), from %1 to %2</source>
        <translation>
            <numerusform>%n line, from %1 to %2</numerusform>
            <numerusform>%n lines, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::ChartsPanel</name>
    <message numerus="yes">
        <source>The chart has %n series. Remove one to add another.</source>
        <translation>
            <numerusform>The chart has %n series. Remove one to add another.</numerusform>
            <numerusform>The chart has %n series. Remove one to add another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::CounterValues</name>
    <message numerus="yes">
        <source>%Ln event(s) without a value</source>
        <translation>
            <numerusform>%Ln event without a value</numerusform>
            <numerusform>%Ln events without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::DiscoveryDialog</name>
    <message numerus="yes">
        <source>%Ln Event API(s) found in %1.</source>
        <translation>
            <numerusform>%Ln Event API found in %1.</numerusform>
            <numerusform>%Ln Event APIs found in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::EditorFindBar</name>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogModel</name>
    <message numerus="yes">
        <source>One event through %n subscription(s): %1</source>
        <translation>
            <numerusform>One event through %n subscription: %1</numerusform>
            <numerusform>One event through %n subscriptions: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogView</name>
    <message numerus="yes">
        <source>not selected: %Ln row(s) before</source>
        <translation>
            <numerusform>not selected: %Ln row before</numerusform>
            <numerusform>not selected: %Ln rows before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not selected: %Ln row(s) after</source>
        <translation>
            <numerusform>not selected: %Ln row after</numerusform>
            <numerusform>not selected: %Ln rows after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::EventPage</name>
    <message numerus="yes">
        <source>Split into %Ln event(s)</source>
        <translation>
            <numerusform>Split into %Ln event</numerusform>
            <numerusform>Split into %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each a JSON value of its own.</source>
        <translation>
            <numerusform>%Ln line, each a JSON value of its own.</numerusform>
            <numerusform>%Ln lines, each a JSON value of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::ExportBar</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln row exported to %1.</numerusform>
            <numerusform>%Ln rows exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::FilterState</name>
    <message numerus="yes">
        <source>%1, %Ln copies folded</source>
        <translation>
            <numerusform>%1, %Ln copy folded</numerusform>
            <numerusform>%1, %Ln copies folded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::FindCount</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found so far</source>
        <translation>
            <numerusform>%Ln found so far</numerusform>
            <numerusform>%Ln found so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::FoundEndpoints</name>
    <message numerus="yes">
        <source>Add %Ln endpoint(s)</source>
        <translation>
            <numerusform>Add %Ln endpoint</numerusform>
            <numerusform>Add %Ln endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::FramesModel</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::GuideWindow</name>
    <message numerus="yes">
        <source>%Ln place(s), the best first</source>
        <translation>
            <numerusform>%Ln place, the best first</numerusform>
            <numerusform>%Ln places, the best first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::MarkActions</name>
    <message numerus="yes">
        <source>At most %Ln row(s) can be marked at once.</source>
        <translation>
            <numerusform>At most %Ln row can be marked at once.</numerusform>
            <numerusform>At most %Ln rows can be marked at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::NewEvents</name>
    <message numerus="yes">
        <source>%Ln new event(s) match the filter</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln new event match the filter</numerusform>
            <numerusform>%Ln new events match the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on several channels</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln new event on several channels</numerusform>
            <numerusform>%Ln new events on several channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on %1</source>
        <extracomment>Spoken by a screen reader; %1 is a channel such as /demo/orders or /demo/*</extracomment>
        <translation>
            <numerusform>%Ln new event on %1</numerusform>
            <numerusform>%Ln new events on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln new event</numerusform>
            <numerusform>%Ln new events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::PublishPanel</name>
    <message numerus="yes">
        <source>%Ln more event(s) wait: they come here when these are published.</source>
        <translation>
            <numerusform>%Ln more event waits: it comes here when these are published.</numerusform>
            <numerusform>%Ln more events wait: they come here when these are published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::PublishResults</name>
    <message numerus="yes">
        <source>Not published: %1 of %Ln event(s). The first because: %2.</source>
        <translation>
            <numerusform>Not published: %1 of %Ln event. The first because: %2.</numerusform>
            <numerusform>Not published: %1 of %Ln events. The first because: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not named in the answer: %1 of %Ln event(s). A handler may have left them out.</source>
        <translation>
            <numerusform>Not named in the answer: %1 of %Ln event. A handler may have left them out.</numerusform>
            <numerusform>Not named in the answer: %1 of %Ln events. A handler may have left them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) not received after %1</source>
        <translation>
            <numerusform>%Ln event not received after %1</numerusform>
            <numerusform>%Ln events not received after %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishDialog</name>
    <message numerus="yes">
        <source>To publish to %1: %Ln event(s).</source>
        <translation>
            <numerusform>To publish to %1: %Ln event.</numerusform>
            <numerusform>To publish to %1: %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To publish to %1, which is not the built-in API: %Ln event(s). Everybody who is subscribed there receives them, and what listens acts on them.</source>
        <translation>
            <numerusform>To publish to %1, which is not the built-in API: %Ln event. Everybody who is subscribed there receives them, and what listens acts on them.</numerusform>
            <numerusform>To publish to %1, which is not the built-in API: %Ln events. Everybody who is subscribed there receives them, and what listens acts on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowComparison</name>
    <message numerus="yes">
        <source>There is no event of this channel among the %Ln row(s) before this one.</source>
        <translation>
            <numerusform>There is no event of this channel among the %Ln row before this one.</numerusform>
            <numerusform>There is no event of this channel among the %Ln rows before this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowCopies</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copying %Ln row…</numerusform>
            <numerusform>Copying %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::SavedWorkModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::SelectionLine</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::TokenView</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::TreeFindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::UndoDesk</name>
    <message numerus="yes">
        <source>Removed %n authorizer(s) of “%1”.</source>
        <translation>
            <numerusform>Removed %n authorizer of “%1”.</numerusform>
            <numerusform>Removed %n authorizers of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n saved filter(s).</source>
        <translation>
            <numerusform>Removed %n saved filter.</numerusform>
            <numerusform>Removed %n saved filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>Removed %n mark.</numerusform>
            <numerusform>Removed %n marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::UnsavedCaptures</name>
    <message numerus="yes">
        <source>%Ln event(s) of %1 are not saved.</source>
        <translation>
            <numerusform>%Ln event of %1 is not saved.</numerusform>
            <numerusform>%Ln events of %1 are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::WatchAlarms</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>further events, beside the one that is told</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::WatchDesk</name>
    <message numerus="yes">
        <source>Removed %Ln watch rule(s).</source>
        <translation>
            <numerusform>Removed %Ln watch rule.</numerusform>
            <numerusform>Removed %Ln watch rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln counter(s).</source>
        <translation>
            <numerusform>Removed %Ln counter.</numerusform>
            <numerusform>Removed %Ln counters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::capturetext</name>
    <message numerus="yes">
        <source>%Ln more place(s)</source>
        <translation>
            <numerusform>%Ln more place</numerusform>
            <numerusform>%Ln more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of its rows could be read: %Ln.</source>
        <translation>
            <numerusform>All of its rows could be read: %Ln.</numerusform>
            <numerusform>All of its rows could be read: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could be read; lost: %1.</source>
        <translation>
            <numerusform>%Ln row could be read; lost: %1.</numerusform>
            <numerusform>%Ln rows could be read; lost: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channel of %Ln row(s) is lost.</source>
        <translation>
            <numerusform>The channel of %Ln row is lost.</numerusform>
            <numerusform>The channel of %Ln rows is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported from %1.</source>
        <translation>
            <numerusform>%Ln row was imported from %1.</numerusform>
            <numerusform>%Ln rows were imported from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were passed over (%1).</source>
        <translation>
            <numerusform>%Ln line was passed over (%1).</numerusform>
            <numerusform>%Ln lines were passed over (%1).</numerusform>
        </translation>
    </message>
</context>
</TS>
