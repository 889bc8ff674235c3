<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>✗ Not received</source>
        <translation>✗ Nicht empfangen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>, as equal JSON in other bytes</source>
        <translation>, als gleiches JSON in anderen Bytes</translation>
    </message>
    <message>
        <source>, ambiguous: an equal event was on its way, and may be the one that came</source>
        <translation>, mehrdeutig: ein gleiches Ereignis war unterwegs und kann das empfangene sein</translation>
    </message>
    <message>
        <source>not received; whether it was published is unknown</source>
        <translation>nicht empfangen; ob es veröffentlicht wurde, ist unbekannt</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>noch nicht empfangen</translation>
    </message>
    <message>
        <source>not received after %1; ambiguous: it may be an equal event that is missing</source>
        <translation>nach %1 nicht empfangen; mehrdeutig: vielleicht fehlt ein gleiches Ereignis</translation>
    </message>
    <message>
        <source>not received after %1</source>
        <translation>nach %1 nicht empfangen</translation>
    </message>
    <message>
        <source>cannot be told: the subscription was interrupted, or the wait given up</source>
        <translation>nicht feststellbar: das Abonnement wurde unterbrochen oder das Warten aufgegeben</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation>… Wartet</translation>
    </message>
    <message>
        <source>? Ambiguous</source>
        <translation>? Mehrdeutig</translation>
    </message>
    <message>
        <source>– Interrupted</source>
        <translation>– Unterbrochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>How an event came back, such as &quot;3.4 ms&quot;, and the subscription it came by. The pattern may be cut, so it stands last.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>Events per second</source>
        <extracomment>Units and names of what a chart shows.</extracomment>
        <translation>Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>events per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Events per second by channel</source>
        <translation>Ereignisse pro Sekunde nach Kanal</translation>
    </message>
    <message>
        <source>Events per second by subscription</source>
        <translation>Ereignisse pro Sekunde nach Abonnement</translation>
    </message>
    <message>
        <source>Publish to receive</source>
        <translation>Veröffentlichung bis Empfang</translation>
    </message>
    <message>
        <source>%1, published</source>
        <translation>%1, veröffentlicht</translation>
    </message>
    <message>
        <source>%1, publish to receive</source>
        <translation>%1, Veröffentlichung bis Empfang</translation>
    </message>
    <message>
        <source>The expression does not come to an end for one of the events. Remove it and try a simpler one.</source>
        <translation>Der Ausdruck kommt bei einem der Ereignisse zu keinem Ende. Entfernen Sie ihn und versuchen Sie es mit einem einfacheren.</translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTP URL</source>
        <translation>HTTP-URL</translation>
    </message>
    <message>
        <source>Realtime</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Realtime URL in use</source>
        <translation>Verwendete Echtzeit-URL</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Add &amp;authorizer</source>
        <translation>&amp;Authorizer hinzufügen</translation>
    </message>
    <message>
        <source>Add authorizer</source>
        <translation>Authorizer hinzufügen</translation>
    </message>
    <message>
        <source>Another key, token or IAM identity, for operations that need their own</source>
        <translation>Ein weiterer Schlüssel, ein weiteres Token oder eine weitere IAM-Identität für Vorgänge, die das brauchen</translation>
    </message>
    <message>
        <source>&amp;Connect with</source>
        <translation>&amp;Verbinden mit</translation>
    </message>
    <message>
        <source>Connect with</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>&amp;Subscribe with</source>
        <translation>A&amp;bonnieren mit</translation>
    </message>
    <message>
        <source>Subscribe with</source>
        <translation>Abonnieren mit</translation>
    </message>
    <message>
        <source>&amp;Publish with</source>
        <translation>Verö&amp;ffentlichen mit</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>Veröffentlichen mit</translation>
    </message>
    <message>
        <source>&amp;Region for IAM</source>
        <translation>&amp;Region für IAM</translation>
    </message>
    <message>
        <source>Region for IAM</source>
        <translation>Region für IAM</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Rea&amp;ltime URL</source>
        <translation>&amp;Echtzeit-URL</translation>
    </message>
    <message>
        <source>Realtime URL</source>
        <translation>Echtzeit-URL</translation>
    </message>
    <message>
        <source>Derived from the URL; give it for emulators</source>
        <translation>Aus der URL abgeleitet; für Emulatoren angeben</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Extra CA &amp;file</source>
        <translation>Zusätzliche &amp;CA-Datei</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Zusätzliche CA-Datei</translation>
    </message>
    <message>
        <source>PEM, besides the system&apos;s certificates</source>
        <translation>PEM, neben den Zertifikaten des Systems</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>CA-Datei suchen</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Zusätzliche Header</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Verbindungsfrist</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Antwortfrist</translation>
    </message>
</context>
<context>
    <name>LogTimes</name>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation>Zeit seit Beginn</translation>
    </message>
    <message>
        <source>Time since previous</source>
        <translation>Zeit seit vorheriger</translation>
    </message>
    <message>
        <source>Time since row %1</source>
        <translation>Zeit seit Zeile %1</translation>
    </message>
</context>
<context>
    <name>QWebSocketDataProcessor</name>
    <message>
        <source>Timeout when reading data from socket.</source>
        <translation>Zeitüberschreitung beim Lesen von Daten aus dem Socket.</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>less than 0.1</source>
        <translation>weniger als 0,1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es)</source>
        <translation>
            <numerusform>%Ln Veröffentlichung</numerusform>
            <numerusform>%Ln Veröffentlichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1: %2</source>
        <translation>Fehlgeschlagen: %1: %2</translation>
    </message>
    <message>
        <source>Round trip in ms: min %1, median %2, p95 %3, p99 %4, max %5</source>
        <translation>Umlaufzeit in ms: Min. %1, Median %2, p95 %3, p99 %4, Max. %5</translation>
    </message>
    <message>
        <source> (percentiles of a sample)</source>
        <translation> (Perzentile einer Stichprobe)</translation>
    </message>
    <message>
        <source>Sent: %1, %2 to %3</source>
        <translation>Gesendet: %1, %2 an %3</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3/s</source>
        <translation>%1 in %2 s, %3/s</translation>
    </message>
    <message>
        <source>%1 of %2 events/s of the API</source>
        <extracomment>Use of a quota.</extracomment>
        <translation>%1 von %2 Ereignissen/s der API</translation>
    </message>
    <message>
        <source>%1 of %2 publishes/s on this connection, %3</source>
        <extracomment>Use of a quota; %3 is another.</extracomment>
        <translation>%1 von %2 Veröffentlichungen/s auf dieser Verbindung, %3</translation>
    </message>
    <message>
        <source>Too fast: the service takes %1 publishes a second over one WebSocket. Go slower, put more events into each publish, or publish over HTTP.</source>
        <translation>Zu schnell: der Dienst nimmt über einen einzelnen WebSocket %1 Veröffentlichungen pro Sekunde an. Senden Sie langsamer, fassen Sie mehr Ereignisse in einer Veröffentlichung zusammen oder veröffentlichen Sie über HTTP.</translation>
    </message>
    <message>
        <source>Too fast: an API takes %1 events a second from all who publish to it. Go slower, or publish fewer events at a time.</source>
        <translation>Zu schnell: eine API nimmt insgesamt %1 Ereignisse pro Sekunde an, von allen, die dort veröffentlichen. Senden Sie langsamer oder weniger Ereignisse auf einmal.</translation>
    </message>
    <message>
        <source>Nearly all that the API takes: others who publish to it may be refused.</source>
        <translation>Fast alles, was die API annimmt: andere, die dort veröffentlichen, werden vielleicht abgelehnt.</translation>
    </message>
    <message>
        <source>Nearly all that this connection may publish: what you publish meanwhile may be refused.</source>
        <translation>Fast alles, was diese Verbindung veröffentlichen darf: was Sie währenddessen veröffentlichen, wird vielleicht abgelehnt.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Left out by the API&apos;s handler: %1</source>
        <translation>Vom Handler der API ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Slower than asked: answers took so long that %Ln publish(es) had to wait for one.</source>
        <translation>
            <numerusform>Langsamer als verlangt: Die Antworten brauchten so lange, dass %Ln Veröffentlichung auf eine warten musste.</numerusform>
            <numerusform>Langsamer als verlangt: Die Antworten brauchten so lange, dass %Ln Veröffentlichungen auf eine warten mussten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::Announcer</name>
    <message numerus="yes">
        <source>%Ln event(s) published</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln Ereignis veröffentlicht</numerusform>
            <numerusform>%Ln Ereignisse veröffentlicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::AnswerDialog</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What the service answered to a publish.</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>eventscope::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Applies to every window. Ctrl with the mouse wheel changes it, too.</source>
        <translation>Gilt für jedes Fenster. Auch Strg mit dem Mausrad ändert den Zoom.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>eventscope::ArrivalsDialog</name>
    <message>
        <source>Show missing in the log</source>
        <translation>Fehlende im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Arrival by channel — %1</source>
        <translation>Ankunft nach Kanal — %1</translation>
    </message>
    <message>
        <source>Arrival by channel</source>
        <translation>Ankunft nach Kanal</translation>
    </message>
    <message>
        <source>Adds kind:missing to the filter of the log</source>
        <translation>Ergänzt den Filter des Protokolls um kind:missing</translation>
    </message>
    <message>
        <source>Nothing has come back yet. Subscribe to a channel that you publish to: its events are timed from publish to receive.</source>
        <translation>Noch kam nichts zurück. Abonnieren Sie einen Kanal, in dem Sie veröffentlichen: für seine Ereignisse wird die Zeit von der Veröffentlichung bis zum Empfang gemessen.</translation>
    </message>
    <message>
        <source>From publish to receive, over all subscriptions of this endpoint. Missing: accepted, but not received after %1. Ambiguous ones, which may be another equal event, are not among the times.</source>
        <translation>Von der Veröffentlichung bis zum Empfang, über alle Abonnements dieses Endpunkts. Fehlend: angenommen, aber nach %1 nicht empfangen. Mehrdeutige, die ein anderes gleiches Ereignis sein können, zählen nicht zu den Zeiten.</translation>
    </message>
    <message>
        <source>Too many events were on their way at once: %1 could not be measured.</source>
        <translation>Zu viel war gleichzeitig unterwegs; nicht gemessen: %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::AuthorizerCombo</name>
    <message>
        <source>Endpoint&apos;s default</source>
        <translation>Standard des Endpunkts</translation>
    </message>
</context>
<context>
    <name>eventscope::AuthorizerEditor</name>
    <message>
        <source>Kind</source>
        <extracomment>Kind of authorization: API key, token, IAM and so on.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name it has in lists of this endpoint</source>
        <translation>Sein Name in den Listen dieses Endpunkts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this authorizer</source>
        <translation>Diesen Authorizer entfernen</translation>
    </message>
    <message>
        <source>Kind, name</source>
        <translation>Art, Name</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>Hier eingegeben</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Where a key comes from: a program that prints it.</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Where a key comes from: the name of a variable, a command or a file.</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Keep for</source>
        <extracomment>For how long the answer of a command is used before it is run again.</extracomment>
        <translation>Behalten für</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long the command&apos;s output is used when it does not say when it expires</source>
        <translation>Wie lange die Antwort des Befehls gilt, wenn sie selbst kein Ende nennt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>JWT or custom token, with or without Bearer</source>
        <translation>JWT oder eigenes Token, mit oder ohne Bearer</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Only where the client has one</source>
        <translation>Nur wenn der Client eines hat</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>Only for temporary credentials</source>
        <translation>Nur für temporäre Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden per</translation>
    </message>
    <message>
        <source>Secure Remote Password (recommended)</source>
        <translation>Secure Remote Password (empfohlen)</translation>
    </message>
    <message>
        <source>Plain password (USER_PASSWORD_AUTH)</source>
        <translation>Passwort im Klartext (USER_PASSWORD_AUTH)</translation>
    </message>
    <message>
        <source>Send the</source>
        <translation>Gesendet wird</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Credentials for</source>
        <translation>Anmeldeinformationen für</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Given for this session</source>
        <translation>Für diese Sitzung angegeben</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>%1 fehlt noch.</translation>
    </message>
    <message>
        <source>The API key is still missing; you can give it later.</source>
        <translation>Der API-Schlüssel fehlt noch; Sie können ihn später angeben.</translation>
    </message>
    <message>
        <source>The token is still missing; you can give it later.</source>
        <translation>Das Token fehlt noch; Sie können es später angeben.</translation>
    </message>
    <message>
        <source>The secret access key is still missing; you can give it later.</source>
        <translation>Der geheime Zugriffsschlüssel fehlt noch; Sie können ihn später angeben.</translation>
    </message>
    <message>
        <source>Token (Lambda, or pasted)</source>
        <translation>Token (Lambda oder eingefügt)</translation>
    </message>
    <message>
        <source>Cognito user pool</source>
        <translation>Cognito-Benutzerpool</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>IAM access key</source>
        <translation>IAM-Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>IAM from environment</source>
        <translation>IAM aus der Umgebung</translation>
    </message>
    <message>
        <source>IAM profile</source>
        <translation>IAM-Profil</translation>
    </message>
    <message>
        <source>IAM from a command</source>
        <translation>IAM aus einem Befehl</translation>
    </message>
    <message>
        <source>Cognito identity pool</source>
        <translation>Cognito-Identitätspool</translation>
    </message>
    <message>
        <source>A key that begins with da2-, from the API&apos;s settings.</source>
        <translation>Ein Schlüssel, der mit da2- beginnt, aus den Einstellungen der API.</translation>
    </message>
    <message>
        <source>Any token, sent as Authorization: for a Lambda authorizer, or a JWT you have.</source>
        <translation>Ein beliebiges Token, gesendet als Authorization: für einen Lambda-Authorizer oder ein JWT, das Sie haben.</translation>
    </message>
    <message>
        <source>You sign in with user name and password; tokens renew themselves.</source>
        <translation>Sie melden sich mit Benutzername und Passwort an; die Token erneuern sich selbst.</translation>
    </message>
    <message>
        <source>You sign in with your browser; tokens renew themselves where the provider allows it.</source>
        <translation>Sie melden sich im Browser an; die Token erneuern sich selbst, wenn der Anbieter es erlaubt.</translation>
    </message>
    <message>
        <source>Requests are signed with an access key.</source>
        <translation>Anfragen werden mit einem Zugriffsschlüssel signiert.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN are read when a request is signed.</source>
        <translation>AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY und AWS_SESSION_TOKEN werden gelesen, wenn eine Anfrage signiert wird.</translation>
    </message>
    <message>
        <source>A profile of the AWS command line: keys, roles, SSO or a credential process.</source>
        <translation>Ein Profil der AWS-Befehlszeile: Schlüssel, Rollen, SSO oder ein credential_process.</translation>
    </message>
    <message>
        <source>A program that prints credentials in the form of credential_process.</source>
        <translation>Ein Programm, das Anmeldeinformationen in der Form von credential_process ausgibt.</translation>
    </message>
    <message>
        <source>Temporary credentials for guests, or for a user signed in to a user pool.</source>
        <translation>Temporäre Anmeldeinformationen für Gäste oder für einen Benutzer, der in einem Benutzerpool angemeldet ist.</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>Benutzerpool</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>IAM (environment)</source>
        <translation>IAM (Umgebung)</translation>
    </message>
    <message>
        <source>IAM (profile)</source>
        <translation>IAM (Profil)</translation>
    </message>
    <message>
        <source>IAM (command)</source>
        <translation>IAM (Befehl)</translation>
    </message>
    <message>
        <source>Identity pool</source>
        <translation>Identitätspool</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>Benutzerpool-ID</translation>
    </message>
    <message>
        <source>App client ID</source>
        <translation>App-Client-ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Asked for when you sign in</source>
        <translation>Wird bei der Anmeldung erfragt</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Only for an emulator</source>
        <translation>Nur für einen Emulator</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Identity pool ID</source>
        <translation>Identitätspool-ID</translation>
    </message>
    <message>
        <source>A user pool ID looks like us-east-1_Ab12Cd34E.</source>
        <translation>Eine Benutzerpool-ID sieht aus wie us-east-1_Ab12Cd34E.</translation>
    </message>
    <message>
        <source>An identity pool ID looks like us-east-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10.</source>
        <translation>Eine Identitätspool-ID sieht aus wie us-east-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10.</translation>
    </message>
    <message>
        <source>The issuer is a URL, such as https://login.example.com.</source>
        <translation>Der Aussteller ist eine URL wie https://login.example.com.</translation>
    </message>
    <message>
        <source>The endpoint is a URL, such as http://localhost:9229.</source>
        <translation>Der Endpunkt ist eine URL wie http://localhost:9229.</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInApiDialog</name>
    <message>
        <source>Built-in Event API</source>
        <translation>Integrierte Event API</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>How busy the server is: connections and subscriptions.</extracomment>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Choose its endpoint in the window and connect to it</source>
        <translation>Den Endpunkt der API im Fenster auswählen und verbinden</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;TLS (https, wss)</source>
        <translation>&amp;TLS (https, wss)</translation>
    </message>
    <message>
        <source>TLS (https, wss)</source>
        <translation>TLS (https, wss)</translation>
    </message>
    <message>
        <source>With a certificate by a CA of this computer, which other programs have to trust</source>
        <translation>Mit einem Zertifikat von einer CA dieses Computers, der andere Programme vertrauen müssen</translation>
    </message>
    <message>
        <source>Demo &amp;events</source>
        <translation>Demo-&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Demo events</source>
        <translation>Demo-Ereignisse</translation>
    </message>
    <message>
        <source>Publish orders, a vehicle, a sensor and a chat under /demo</source>
        <translation>Bestellungen, ein Fahrzeug, einen Sensor und einen Chat unter /demo veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title: the API keys of the built-in Event API.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Addresses and keys appear here while it runs.</source>
        <translation>Adressen und Schlüssel stehen hier, während sie läuft.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Realtime</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 This is the default definition.</source>
        <translation>%1 Dies ist die Standarddefinition.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Kopiert. Die Zwischenablage wird in %1 s geleert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>Start fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connections: %1   Subscriptions: %2</source>
        <translation>Verbindungen: %1   Abonnements: %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Correct the definition first</source>
        <translation>Korrigieren Sie zuerst die Definition</translation>
    </message>
    <message>
        <source>&amp;Apply and restart</source>
        <translation>&amp;Anwenden und neu starten</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>Anwenden und neu starten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInAuthorizers</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Lambda token</source>
        <translation>Lambda-Token</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>User pool token</source>
        <translation>Benutzerpool-Token</translation>
    </message>
    <message>
        <source>OpenID Connect token</source>
        <translation>OpenID-Connect-Token</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInDesk</name>
    <message>
        <source>The built-in Event API could not start. %1</source>
        <translation>Die integrierte Event API konnte nicht starten. %1</translation>
    </message>
    <message>
        <source>Built-in Event API…</source>
        <translation>Integrierte Event API…</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInEndpoint</name>
    <message>
        <source>Built-in Event API</source>
        <translation>Integrierte Event API</translation>
    </message>
</context>
<context>
    <name>eventscope::BusNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a desktop notification: brings the window with the event to the front.</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureCharts</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureDesk</name>
    <message>
        <source>Open capture</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Captures (*.escap)</source>
        <translation>Aufzeichnungen (*.escap)</translation>
    </message>
    <message>
        <source>Import NDJSON</source>
        <translation>NDJSON importieren</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson *.jsonl);;All files (*)</source>
        <translation>NDJSON (*.ndjson *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>No captures yet</source>
        <translation>Noch keine Aufzeichnungen</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureLimitsPage</name>
    <message>
        <source>Set limits</source>
        <translation>Grenzen festlegen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Size of a capture</source>
        <translation>Größe einer Aufzeichnung</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Rows of a capture</source>
        <translation>Zeilen einer Aufzeichnung</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> Zeilen</translation>
    </message>
    <message>
        <source>When a capture reaches one of these limits, its oldest rows are removed to make room for new ones. The first row of the log then says how many were removed.</source>
        <translation>Erreicht eine Aufzeichnung eine dieser Grenzen, werden ihre ältesten Zeilen entfernt, um Platz für neue zu schaffen. Die erste Zeile des Protokolls nennt dann, wie viele es waren.</translation>
    </message>
    <message>
        <source>A capture may hold %1 to %2 GiB and %3 to %4 rows.</source>
        <translation>Eine Aufzeichnung kann %1 bis %2 GiB und %3 bis %4 Zeilen enthalten.</translation>
    </message>
    <message>
        <source>Less than before: open captures that hold more lose their oldest rows now. Their files keep their size; the room is used for new events.</source>
        <translation>Weniger als bisher: offene Aufzeichnungen, die mehr enthalten, verlieren jetzt ihre ältesten Zeilen. Ihre Dateien behalten ihre Größe; der Platz dient neuen Ereignissen.</translation>
    </message>
    <message>
        <source>This applies to each capture, including open ones. Saved ones stay as they are.</source>
        <translation>Dies gilt für jede Aufzeichnung, auch für die offenen. Gespeicherte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>These limits are in effect now.</source>
        <translation>Diese Grenzen gelten jetzt.</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>%1 (read-only) — Eventscope</source>
        <translation>%1 (schreibgeschützt) — Eventscope</translation>
    </message>
    <message>
        <source>This capture holds no rows.</source>
        <translation>Diese Aufzeichnung enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>Rows and times</source>
        <translation>Zeilen und Zeiten</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>%1 (rescued).escap</source>
        <translation>%1 (gerettet).escap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)  ·  %1 to %2</source>
        <translation>
            <numerusform>%Ln Zeile  ·  %1 bis %2</numerusform>
            <numerusform>%Ln Zeilen  ·  %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture may be damaged: it could not be looked through. %1</source>
        <translation>Diese Aufzeichnung ist möglicherweise beschädigt: sie konnte nicht durchgesehen werden. %1</translation>
    </message>
    <message>
        <source>Save rescued capture as…</source>
        <translation>Gerettete Aufzeichnung speichern unter…</translation>
    </message>
    <message>
        <source>Save capture as…</source>
        <translation>Aufzeichnung speichern unter…</translation>
    </message>
    <message>
        <source>Pu&amp;blish again…</source>
        <translation>Erneut &amp;veröffentlichen…</translation>
    </message>
    <message>
        <source>%1 — Eventscope</source>
        <translation>%1 — Eventscope</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>&amp;Präsentationsmodus</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelArrivalsModel</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Column, a noun: how many events were measured.</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Min ms</source>
        <translation>Min. ms</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>Median ms</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Max. ms</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Column: how many accepted events did not come back.</extracomment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Mehrdeutig</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelMapEditor</name>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Publish to the captured channel where no rule matches</source>
        <translation>Im aufgezeichneten Kanal veröffentlichen, wo keine Regel passt</translation>
    </message>
    <message>
        <source>Rules for channels</source>
        <translation>Regeln für Kanäle</translation>
    </message>
    <message>
        <source>Captured channel, such as /orders/*</source>
        <translation>Aufgezeichneter Kanal, etwa /orders/*</translation>
    </message>
    <message>
        <source>Publish to, such as /staging/orders/*</source>
        <translation>Veröffentlichen in, etwa /staging/orders/*</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>The first rule that matches decides</source>
        <translation>Die erste passende Regel entscheidet</translation>
    </message>
    <message>
        <source>Suggest rules</source>
        <translation>Regeln vorschlagen</translation>
    </message>
    <message>
        <source>Without rules, events go to the channels they were captured from.</source>
        <translation>Ohne Regeln gehen Ereignisse an die Kanäle, von denen sie aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>Adds a rule for each wildcard, whose events do not tell which channel they came from</source>
        <translation>Fügt für jeden Platzhalter eine Regel hinzu: seine Ereignisse verraten nicht, von welchem Kanal sie kamen</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelTreeModel</name>
    <message>
        <source>%1, everything below</source>
        <translation>%1, alles darunter</translation>
    </message>
    <message>
        <source>Events that came by this wildcard count here: the service does not tell to which channel they were published.</source>
        <translation>Ereignisse, die über diesen Platzhalter kamen, zählen hier: der Dienst nennt nicht, in welchem Kanal sie veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>Received %1, published %2.</source>
        <translation>Empfangen: %1, veröffentlicht: %2.</translation>
    </message>
    <message>
        <source>With everything below; an event that came by two subscriptions counts twice, as in the log.</source>
        <translation>Mit allem darunter; ein Ereignis, das über zwei Abonnements kam, zählt wie im Protokoll zweimal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Column: events that came in on a channel.</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Events received</source>
        <translation>Empfangene Ereignisse</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Column: events that went out to a channel.</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Events published</source>
        <translation>Veröffentlichte Ereignisse</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Events received a second</source>
        <translation>Empfangene Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Column, short: when the last event came on a channel.</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Last event, %1:</source>
        <translation>Letztes Ereignis, %1:</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelsPanel</name>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Subscribe to everything below</source>
        <translation>Alles darunter abonnieren</translation>
    </message>
    <message>
        <source>Publish here</source>
        <translation>Hier veröffentlichen</translation>
    </message>
    <message>
        <source>Filter the log on this channel</source>
        <translation>Protokoll nach diesem Kanal filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>No channels are known yet. What you subscribe to and publish to stands here.</source>
        <translation>Noch sind keine Kanäle bekannt. Was Sie abonnieren und wo Sie veröffentlichen, steht hier.</translation>
    </message>
    <message>
        <source>Choose an endpoint to see its channels.</source>
        <translation>Wählen Sie einen Endpunkt, um seine Kanäle zu sehen.</translation>
    </message>
    <message>
        <source>Subscribed to %1.</source>
        <translation>%1 ist abonniert.</translation>
    </message>
    <message>
        <source>%1 was not subscribed: see Subscriptions.</source>
        <translation>%1 wurde nicht abonniert: siehe Abonnements.</translation>
    </message>
    <message>
        <source>%1 is subscribed already.</source>
        <translation>%1 ist bereits abonniert.</translation>
    </message>
    <message>
        <source>Subscribing to %1…</source>
        <translation>%1 wird abonniert…</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartExport</name>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>Bild als PNG…</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>Bild als SVG…</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <translation>Punkte als CSV…</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>the name of a file</comment>
        <translation>diagramm</translation>
    </message>
    <message>
        <source>The export before this one is not done yet. Try again in a moment.</source>
        <translation>Der vorige Export ist noch nicht fertig. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartLegend</name>
    <message>
        <source>Lines of the chart</source>
        <translation>Linien des Diagramms</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove series</source>
        <translation>Reihe entfernen</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a series, and why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s) without a number.</source>
        <translation>
            <numerusform>%1: %n Ereignis ohne Zahl.</numerusform>
            <numerusform>%1: %n Ereignisse ohne Zahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more line(s) are not drawn.</source>
        <translation>
            <numerusform>%1: %n weitere Linie wird nicht gezeichnet.</numerusform>
            <numerusform>%1: %n weitere Linien werden nicht gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: a curve of the chart.</extracomment>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), from %1 to %2</source>
        <translation>
            <numerusform>%n Linie, von %1 bis %2</numerusform>
            <numerusform>%n Linien, von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Cursor at %2. %3</source>
        <translation>%1. Cursor bei %2. %3</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Reihe hinzufügen</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Auswählen, was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the chart still; events go on being captured</source>
        <translation>Das Diagramm anhalten; Ereignisse werden weiter aufgezeichnet</translation>
    </message>
    <message>
        <source>Whole capture</source>
        <translation>Ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>&lt;p&gt;Whole capture: show the chart from the first event to the last (0)&lt;/p&gt;&lt;p&gt;The wheel, + and − zoom; a drag zooms to a part; Shift with a drag or the arrows moves along; a click or the arrows go to a point and its row in the log.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ganze Aufzeichnung: das Diagramm vom ersten bis zum letzten Ereignis zeigen (0)&lt;/p&gt;&lt;p&gt;Mausrad, + und − zoomen; Ziehen zoomt auf einen Ausschnitt; Shift mit Ziehen oder den Pfeiltasten verschiebt; ein Klick oder die Pfeiltasten führen zu einem Punkt und seiner Zeile im Protokoll.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation>Das Diagramm als PNG, SVG oder CSV speichern</translation>
    </message>
    <message>
        <source>Number in the payload</source>
        <translation>Zahl in den Nutzdaten</translation>
    </message>
    <message>
        <source>Number in the payload: jq such as .total</source>
        <translation>Zahl in den Nutzdaten: jq wie .total</translation>
    </message>
    <message>
        <source>A jq expression that gives a number for the payload of an event; Enter charts it</source>
        <translation>Ein jq-Ausdruck, der für die Nutzdaten eines Ereignisses eine Zahl ergibt; Enter nimmt ihn ins Diagramm auf</translation>
    </message>
    <message>
        <source>Number in the payload…</source>
        <translation>Zahl in den Nutzdaten…</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n series. Remove one to add another.</source>
        <translation>
            <numerusform>Das Diagramm hat %n Reihe. Entfernen Sie eine, um eine weitere hinzuzufügen.</numerusform>
            <numerusform>Das Diagramm hat %n Reihen. Entfernen Sie eine, um eine weitere hinzuzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an endpoint to chart its events.</source>
        <translation>Wählen Sie einen Endpunkt für ein Diagramm seiner Ereignisse.</translation>
    </message>
    <message>
        <source>A chart shows how many events come, how long they take, and any number in their payloads.</source>
        <translation>Ein Diagramm zeigt, wie viele Ereignisse kommen, wie lange sie brauchen, und jede Zahl in ihren Nutzdaten.</translation>
    </message>
    <message>
        <source>Chart events per second</source>
        <translation>Diagramm der Ereignisse pro Sekunde</translation>
    </message>
</context>
<context>
    <name>eventscope::ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>eventscope::ClientLogModel</name>
    <message>
        <source>None</source>
        <extracomment>Level of logging: nothing is recorded.</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how grave a message of the client log is.</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>eventscope::ClientLogPanel</name>
    <message>
        <source>Client log</source>
        <translation>Client-Protokoll</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Clear client log</source>
        <translation>Client-Protokoll leeren</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Frühere Meldungen zeigen</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Clear client log: empty the view; the file keeps every message</source>
        <translation>Client-Protokoll leeren: die Ansicht leeren; die Datei behält jede Meldung</translation>
    </message>
    <message>
        <source>Filter client log</source>
        <translation>Client-Protokoll filtern</translation>
    </message>
    <message>
        <source>Words that a category or message has, in any order</source>
        <translation>Wörter aus Kategorie oder Meldung, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label, a verb: which levels of messages are shown.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Button with a menu, a verb: which messages are written down.</extracomment>
        <translation>Protokollieren</translation>
    </message>
    <message>
        <source>What is recorded of each category, here and in the file</source>
        <translation>Was von jeder Kategorie protokolliert wird, hier und in der Datei</translation>
    </message>
    <message>
        <source>The log file is not written. %1</source>
        <translation>Die Protokolldatei wird nicht geschrieben. %1</translation>
    </message>
    <message>
        <source>Nothing was logged yet; warnings and errors of Eventscope appear here.</source>
        <translation>Noch wurde nichts protokolliert; Warnungen und Fehler von Eventscope erscheinen hier.</translation>
    </message>
    <message>
        <source>Record more…</source>
        <translation>Mehr protokollieren…</translation>
    </message>
    <message>
        <source>The view is cleared; new messages appear here.</source>
        <translation>Die Ansicht ist geleert; neue Meldungen erscheinen hier.</translation>
    </message>
    <message>
        <source>No message matches this filter.</source>
        <translation>Keine Meldung passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle Meldungen zeigen</translation>
    </message>
</context>
<context>
    <name>eventscope::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>Words, or jq such as .total &gt; 100</source>
        <translation>Wörter oder jq wie .total &gt; 100</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Diese Regeln verwenden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The first rule that a row matches gives the colour.</source>
        <translation>Die erste Regel, die auf eine Zeile passt, bestimmt die Farbe.</translation>
    </message>
    <message>
        <source>Enter a filter for the rows to colour.</source>
        <translation>Geben Sie im Filter an, welche Zeilen die Farbe bekommen.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Colour rules colour the rows that match a filter.</source>
        <translation>Farbregeln färben die Zeilen, die ein Filter durchlässt.</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>Erste Regel hinzufügen</translation>
    </message>
</context>
<context>
    <name>eventscope::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>jq expression</source>
        <translation>jq-Ausdruck</translation>
    </message>
    <message>
        <source>.order.total</source>
        <translation>.order.total</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add makes a column of a jq expression, such as .order.total.</source>
        <translation>„Hinzufügen“ macht aus einem jq-Ausdruck wie .order.total eine Spalte.</translation>
    </message>
    <message>
        <source>Enter a jq expression for the value to show, such as .order.total.</source>
        <translation>Geben Sie an, welchen Wert die Spalte zeigt: ein jq-Ausdruck wie .order.total.</translation>
    </message>
    <message>
        <source>jq understands this expression. Give the column a title.</source>
        <translation>jq versteht diesen Ausdruck. Geben Sie der Spalte einen Titel.</translation>
    </message>
    <message>
        <source>jq understands this expression.</source>
        <translation>jq versteht diesen Ausdruck.</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Neue Spalte</translation>
    </message>
</context>
<context>
    <name>eventscope::CommandDesk</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Frame detail</source>
        <translation>Frame-Details</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>Ereignisdetails</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>Kein Protokoll offen</translation>
    </message>
    <message>
        <source>There is nothing it could act on</source>
        <translation>Zurzeit nicht anwendbar</translation>
    </message>
    <message>
        <source>Go to endpoint</source>
        <translation>Gehe zu Endpunkt</translation>
    </message>
    <message>
        <source>Go to panel</source>
        <translation>Gehe zu Bereich</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>eventscope::CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of the window, and what can be done there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No command fits these words.</source>
        <translation>Kein Befehl passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>A few letters of a command, endpoint or panel</source>
        <translation>Einige Buchstaben eines Befehls, Endpunkts oder Bereichs</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>eventscope::ConnectionBar</name>
    <message>
        <source>Connection state</source>
        <translation>Verbindungsstatus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Find out why…</source>
        <translation>Ursache finden…</translation>
    </message>
    <message>
        <source>Check the way to the endpoint step by step</source>
        <translation>Den Weg zum Endpunkt Schritt für Schritt prüfen</translation>
    </message>
    <message>
        <source>Built-in API</source>
        <translation>Integrierte API</translation>
    </message>
    <message>
        <source>Start the Event API inside Eventscope and watch its demo events</source>
        <translation>Die Event API in Eventscope starten und ihre Demo-Ereignisse ansehen</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>No endpoint chosen</source>
        <translation>Kein Endpunkt gewählt</translation>
    </message>
    <message>
        <source>keep-alive %1 s</source>
        <translation>Keep-Alive %1 s</translation>
    </message>
    <message>
        <source>no keep-alive yet</source>
        <translation>noch kein Keep-Alive</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>The button says what it will do.</extracomment>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Choose or add an endpoint first</source>
        <translation>Wählen Sie zuerst einen Endpunkt oder fügen Sie einen hinzu</translation>
    </message>
</context>
<context>
    <name>eventscope::CopyAsMenu</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Choose an endpoint and give a channel first</source>
        <translation>Wählen Sie zuerst einen Endpunkt und geben Sie einen Kanal an</translation>
    </message>
</context>
<context>
    <name>eventscope::CopyField</name>
    <message>
        <source>Show %1 while pressed</source>
        <translation>%1 anzeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a counter, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterRow</name>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterText</name>
    <message>
        <source>Number of events</source>
        <translation>Anzahl der Ereignisse</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterValues</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a value</source>
        <translation>
            <numerusform>%Ln Ereignis ohne Wert</numerusform>
            <numerusform>%Ln Ereignisse ohne Wert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::CountersBar</name>
    <message>
        <source>Received</source>
        <extracomment>How many events were received.</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Angezeigt: %1</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rate: %1/s</source>
        <translation>Rate: %1/s</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Events taken from the network by this session</source>
        <translation>Ereignisse, die diese Sitzung aus dem Netzwerk empfangen hat</translation>
    </message>
    <message>
        <source>Events in the log, after the filter</source>
        <translation>Ereignisse im Protokoll, nach dem Filter</translation>
    </message>
    <message>
        <source>Events the disk refused</source>
        <translation>Vom Datenträger abgewiesene Ereignisse</translation>
    </message>
    <message>
        <source>Events received a second</source>
        <translation>Empfangene Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>Secrets: keychain</source>
        <translation>Geheimnisse: Schlüsselbund</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in the system&apos;s keychain</source>
        <translation>Schlüssel und Token liegen im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Secrets: this session only</source>
        <translation>Geheimnisse: nur diese Sitzung</translation>
    </message>
    <message>
        <source>There is no keychain on this system: keys and tokens are kept until Eventscope closes</source>
        <translation>Dieses System hat keinen Schlüsselbund: Schlüssel und Token bleiben erhalten, bis Eventscope geschlossen wird</translation>
    </message>
</context>
<context>
    <name>eventscope::CountersDialog</name>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Add counter</source>
        <translation>Zähler hinzufügen</translation>
    </message>
    <message>
        <source>Use these counters</source>
        <translation>Diese Zähler verwenden</translation>
    </message>
    <message>
        <source>Restart at midnight</source>
        <translation>Um Mitternacht neu beginnen</translation>
    </message>
    <message>
        <source>jq, such as .total</source>
        <translation>jq wie .total</translation>
    </message>
    <message>
        <source>All events, or words, or jq such as .state == &quot;paid&quot;</source>
        <translation>Jedes Ereignis oder Wörter oder jq wie .state == &quot;paid&quot;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shows</source>
        <extracomment>What a counter shows: the number of events, a sum, an average and so on.</extracomment>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>jq expression for the number that is summed up.</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only received events count, each once, from the first row of the log on.</source>
        <translation>Nur empfangene Ereignisse zählen, jedes einmal, ab der ersten Zeile des Protokolls.</translation>
    </message>
    <message>
        <source>Enter a jq expression for the value, such as .total.</source>
        <translation>Geben Sie mit einem jq-Ausdruck an, welcher Wert der Ereignisse gemeint ist.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Counters show large numbers about the events of a log, such as orders today.</source>
        <translation>Zähler zeigen große Zahlen über die Ereignisse eines Protokolls, etwa die Bestellungen von heute.</translation>
    </message>
    <message>
        <source>Add the first counter</source>
        <translation>Ersten Zähler hinzufügen</translation>
    </message>
</context>
<context>
    <name>eventscope::CountersPanel</name>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Edit counters…</source>
        <translation>Zähler bearbeiten…</translation>
    </message>
    <message>
        <source>Counters show large numbers about the events of the log, such as orders today.</source>
        <translation>Zähler zeigen große Zahlen über die Ereignisse des Protokolls, etwa die Bestellungen von heute.</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>Zähler hinzufügen</translation>
    </message>
</context>
<context>
    <name>eventscope::DefinitionEditor</name>
    <message>
        <source>De&amp;fault</source>
        <translation>Sta&amp;ndard</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>De&amp;finition</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>One API key, namespaces “default” and “demo”</source>
        <translation>Ein API-Schlüssel, die Namespaces „default“ und „demo“</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>The default definition. It gets a new API key each time Eventscope starts.</source>
        <translation>Die Standarddefinition. Ihr API-Schlüssel wird bei jedem Start von Eventscope neu erzeugt.</translation>
    </message>
    <message>
        <source>Not in a file: kept until Eventscope closes. Save it to keep it longer.</source>
        <translation>Nicht in einer Datei: bleibt erhalten, bis Eventscope geschlossen wird. Speichern Sie sie, um sie länger zu behalten.</translation>
    </message>
    <message>
        <source>Changed since it was saved to %1: kept until Eventscope closes. Save it to keep it longer.</source>
        <translation>Geändert seit dem Speichern in %1: bleibt erhalten, bis Eventscope geschlossen wird. Speichern Sie sie, um sie länger zu behalten.</translation>
    </message>
    <message>
        <source>Open definition</source>
        <translation>Definition öffnen</translation>
    </message>
    <message>
        <source>Definitions (*.json);;All files (*)</source>
        <translation>Definitionen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Choose a JSON file.</source>
        <translation>%1 ist kein Text in UTF-8. Wählen Sie eine JSON-Datei.</translation>
    </message>
    <message>
        <source>Save definition</source>
        <translation>Definition speichern</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Definitionen (*.json)</translation>
    </message>
    <message>
        <source>Replace the definition?</source>
        <translation>Die Definition ersetzen?</translation>
    </message>
    <message>
        <source>Your changes are not saved in a file.</source>
        <translation>Was Sie darin geändert haben, steht in keiner Datei.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>eventscope::DemoCaptures</name>
    <message>
        <source>Orders of a web shop</source>
        <translation>Bestellungen eines Webshops</translation>
    </message>
    <message>
        <source>Fleet of refrigerated vans</source>
        <translation>Flotte von Kühltransportern</translation>
    </message>
</context>
<context>
    <name>eventscope::DetailPanel</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Tab: the payload as it came, unchanged.</extracomment>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Select a row to see the whole event.</source>
        <translation>Wählen Sie eine Zeile, um das ganze Ereignis zu sehen.</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>Ereignisdetails</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>Tab: the JSON of an event as a tree.</extracomment>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>Tab: what differs between two events.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Filter on this channel</source>
        <translation>Nach diesem Kanal filtern</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Looking for the row to compare with…</source>
        <translation>Die Zeile zum Vergleichen wird gesucht…</translation>
    </message>
    <message>
        <source>The other row has no payload to compare with.</source>
        <translation>Die andere Zeile hat keine Nutzdaten zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 of %2 characters are shown; more come as you scroll.</source>
        <translation>%1 von %2 Zeichen werden gezeigt; beim Scrollen kommen weitere.</translation>
    </message>
    <message>
        <source>This payload is no JSON, so it is shown raw. %1</source>
        <translation>Diese Nutzdaten sind kein JSON und werden deshalb roh gezeigt. %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>eventscope::DialogPrompt</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>eventscope::DiffModel</name>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: the value in the earlier of two compared events.</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column of a comparison: the value in the newer event.</extracomment>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>eventscope::DiffView</name>
    <message>
        <source>row %1 (%2)</source>
        <translation>Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Label, a verb: paths that a comparison leaves out.</extracomment>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>paths, such as .time, .items[].id</source>
        <translation>Pfade wie .time, .items[].id</translation>
    </message>
    <message>
        <source>What lies at or below these paths is not compared</source>
        <translation>Was an oder unter diesen Pfaden liegt, wird nicht verglichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>Copy difference</source>
        <translation>Unterschied kopieren</translation>
    </message>
    <message>
        <source>Copy path as jq</source>
        <translation>Pfad als jq kopieren</translation>
    </message>
    <message>
        <source>Ignore this field</source>
        <translation>Dieses Feld ignorieren</translation>
    </message>
    <message>
        <source>This is not a list of paths: %1. The paths before it stay in use.</source>
        <translation>Dies ist keine Liste von Pfaden: %1. Die vorigen Pfade gelten weiter.</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Not both payloads are JSON. Compared as text, they are equal.</source>
        <translation>Nicht beide Nutzdaten sind JSON. Als Text verglichen, sind sie gleich.</translation>
    </message>
    <message>
        <source>Not both payloads are JSON. Compared as text, they are not equal.</source>
        <translation>Nicht beide Nutzdaten sind JSON. Als Text verglichen, sind sie nicht gleich.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>the first %1 of %2 differences</source>
        <translation>die ersten %1 von %2 Unterschieden</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Unterschiede: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::DiscoveryDialog</name>
    <message>
        <source>Find my Event APIs</source>
        <translation>Meine Event APIs finden</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Search with AWS credentials that may read AppSync:</source>
        <translation>Mit AWS-Anmeldeinformationen suchen, die AppSync lesen dürfen:</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking for Event APIs in an AWS account.</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Press Find to list the Event APIs that the account has in this region.</source>
        <translation>Drücken Sie „Suchen“: was das Konto in dieser Region hat, wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>Choose the region to search in.</source>
        <translation>Wählen Sie die Region, in der gesucht wird.</translation>
    </message>
    <message>
        <source>Asking for the credentials…</source>
        <translation>Die Anmeldeinformationen werden angefordert…</translation>
    </message>
    <message>
        <source>The credentials could not be fetched. %1</source>
        <translation>Die Anmeldeinformationen konnten nicht abgerufen werden. %1</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <translation>%1 wird durchsucht…</translation>
    </message>
    <message>
        <source>Already among your endpoints.</source>
        <translation>Sie gehört bereits zu Ihren Endpunkten.</translation>
    </message>
    <message>
        <source>These credentials see no Event API in %1. Search another region, or with other credentials.</source>
        <translation>Mit diesen Anmeldeinformationen ist keine Event API in %1 zu sehen. Suchen Sie in einer anderen Region oder mit anderen Anmeldeinformationen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Event API(s) found in %1.</source>
        <translation>
            <numerusform>%Ln Event API in %1 gefunden.</numerusform>
            <numerusform>%Ln Event APIs in %1 gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::DoctorDialog</name>
    <message>
        <source>Connection doctor — %1</source>
        <translation>Verbindungsdiagnose — %1</translation>
    </message>
    <message>
        <source>Scratch channel</source>
        <translation>Testkanal</translation>
    </message>
    <message>
        <source>&amp;Publish one event there</source>
        <translation>Dort &amp;ein Ereignis veröffentlichen</translation>
    </message>
    <message>
        <source>Publish one event there</source>
        <translation>Dort ein Ereignis veröffentlichen</translation>
    </message>
    <message>
        <source>It counts as an event of the API, and whoever subscribed to the namespace sees it</source>
        <translation>Es zählt als Ereignis der API, und wer den Namespace abonniert hat, sieht es</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column, a noun: something that was checked.</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Scratch channel</source>
        <translation>&amp;Testkanal</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>Failed: %1. What to do is shown above.</source>
        <translation>Fehlgeschlagen: %1. Was zu tun ist, steht oben.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>It works. Warnings: %1.</source>
        <translation>Es funktioniert. Warnungen: %1.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Choose a check to see what was found, and what to do.</source>
        <translation>Wählen Sie eine Prüfung, um zu sehen, was gefunden wurde und was zu tun ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>No problems in what was checked. Not checked: %1.</source>
        <translation>Alles Geprüfte ist in Ordnung. Nicht geprüft: %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::EditorFindBar</name>
    <message>
        <source>Match case</source>
        <extracomment>Search option: capital and small letters differ.</extracomment>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button beside &quot;Replace&quot;: replaces all that is found.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find in the event</source>
        <translation>Im Ereignis suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriger (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächster (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replaces what is found, and goes on to the next</source>
        <translation>Ersetzt die Fundstelle und geht zur nächsten</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replaces all in this event</source>
        <translation>Ersetzt alle in diesem Ereignis</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointDelegate</name>
    <message>
        <source>built-in</source>
        <translation>integriert</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Nach Systemeinstellung</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Der erste</translation>
    </message>
    <message>
        <source>The first (%1)</source>
        <translation>Der erste (%1)</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Zusätzliche CA-Datei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save for this session</source>
        <translation>Für diese Sitzung speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime URL from the API&apos;s settings, or its host: both URLs are derived from it.</source>
        <translation>Fügen Sie die HTTP- oder Echtzeit-URL aus den Einstellungen der API ein oder deren Host: beide URLs werden daraus abgeleitet.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: keys and tokens are kept until Eventscope closes, and never in a file.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Schlüssel und Token bleiben erhalten, bis Eventscope geschlossen wird, und stehen nie in einer Datei.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in the system&apos;s keychain, never in a file.</source>
        <translation>Schlüssel und Token liegen im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Give the URL of your Event API to save.</source>
        <translation>Geben Sie zum Speichern die URL Ihrer Event API an.</translation>
    </message>
    <message>
        <source>The URL cannot be used yet.</source>
        <translation>Die URL ist noch nicht verwendbar.</translation>
    </message>
    <message>
        <source>The URL or the realtime URL cannot be used yet.</source>
        <translation>Die URL oder die Echtzeit-URL ist noch nicht verwendbar.</translation>
    </message>
    <message>
        <source>IAM needs the region, and it cannot be told from this host: give it.</source>
        <translation>IAM braucht die Region, und sie lässt sich aus diesem Host nicht ableiten: geben Sie sie an.</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>Der Proxy braucht einen Host.</translation>
    </message>
    <message>
        <source>Save, then sign in: when you connect, or from the endpoint&apos;s menu.</source>
        <translation>Speichern Sie, dann melden Sie sich an: beim Verbinden oder im Menü des Endpunkts.</translation>
    </message>
    <message>
        <source>Without an authorizer only an API that asks for none can be used.</source>
        <translation>Ohne Authorizer lässt sich nur eine API verwenden, die keinen verlangt.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>endpoint name, state, host</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointTransfer</name>
    <message>
        <source>endpoints</source>
        <translation>endpunkte</translation>
    </message>
    <message>
        <source>Exported to %1. The file holds no keys, no tokens and no commands.</source>
        <translation>Exportiert nach %1. Die Datei enthält keine Schlüssel, keine Token und keine Befehle.</translation>
    </message>
    <message>
        <source>Who imports it must supply: %1.</source>
        <translation>Beim Import noch anzugeben: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export endpoints</source>
        <translation>Endpunkte exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointsPanel</name>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Find my Event APIs…</source>
        <translation>Meine Event APIs finden…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>Variablen…</translation>
    </message>
    <message>
        <source>Connection doctor…</source>
        <translation>Verbindungsdiagnose…</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>Wer darf was…</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Endpoints are the Event APIs you work with.</source>
        <translation>Endpunkte sind die Event APIs, mit denen Sie arbeiten.</translation>
    </message>
    <message>
        <source>Find, import and export</source>
        <translation>Suchen, importieren und exportieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>The built-in Event API is stopped. An open log of it is closed.</source>
        <translation>Die integrierte Event API wird gestoppt. Ein offenes Protokoll davon wird geschlossen.</translation>
    </message>
    <message>
        <source>Its log is closed, and the events in it are lost unless you saved them. The endpoint itself can be brought back with Undo.</source>
        <translation>Das Protokoll wird geschlossen, und nicht gespeicherte Ereignisse darin gehen verloren. Der Endpunkt selbst lässt sich mit „Rückgängig“ zurückholen.</translation>
    </message>
    <message>
        <source>Delete the endpoint “%1”?</source>
        <translation>Den Endpunkt „%1“ löschen?</translation>
    </message>
    <message>
        <source>Built-in Event API…</source>
        <translation>Integrierte Event API…</translation>
    </message>
    <message>
        <source>Sign in (%1)…</source>
        <translation>Anmelden (%1)…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>eventscope::EntriesDialog</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>eventscope::EventFeed</name>
    <message>
        <source>Newest events</source>
        <translation>Neueste Ereignisse</translation>
    </message>
    <message>
        <source>Events appear here as they come.</source>
        <translation>Ereignisse erscheinen hier, sobald sie kommen.</translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogModel</name>
    <message numerus="yes">
        <source>One event through %n subscription(s): %1</source>
        <translation>
            <numerusform>Ein Ereignis über %n Abonnement: %1</numerusform>
            <numerusform>Ein Ereignis über %n Abonnements: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour rule: %1</source>
        <translation>Farbregel: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column: number of the row.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column: whether an event was received (in) or published (out).</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>A row of the log: events may be missing here.</extracomment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Not received %1</source>
        <translation>Nicht empfangen: %1</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>Veröffentlicht in %1</translation>
    </message>
    <message>
        <source>Not published to %1</source>
        <translation>Nicht veröffentlicht in %1</translation>
    </message>
    <message>
        <source>Perhaps published to %1</source>
        <translation>Vielleicht veröffentlicht in %1</translation>
    </message>
    <message>
        <source>Sent to %1, not in the answer</source>
        <translation>Gesendet an %1, nicht in der Antwort</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Perhaps published</source>
        <translation>Vielleicht veröffentlicht</translation>
    </message>
    <message>
        <source>Sent, not in the answer</source>
        <translation>Gesendet, nicht in der Antwort</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Direction of an event: received.</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Kein Ereignis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel not told</source>
        <translation>Kanal nicht genannt</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Kein Kanal</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Empfangen über %1</translation>
    </message>
    <message>
        <source>It came by a subscription with a wildcard, %1: the server does not tell the channel then.</source>
        <translation>Es kam über ein Abonnement mit Platzhalter, %1: der Server nennt dann den Kanal nicht.</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>No value: %1</source>
        <translation>Kein Wert: %1</translation>
    </message>
    <message>
        <source>jq: %1</source>
        <translation>jq: %1</translation>
    </message>
    <message>
        <source>The expression of this column did not come to an end for this event and was stopped.</source>
        <translation>Der Ausdruck dieser Spalte kam bei diesem Ereignis zu keinem Ende und wurde gestoppt.</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Überwachung: %1</translation>
    </message>
    <message>
        <source>Cancelled, not sent to %1</source>
        <translation>Abgebrochen, nicht an %1 gesendet</translation>
    </message>
    <message>
        <source>Cancelled, not sent</source>
        <translation>Abgebrochen, nicht gesendet</translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogView</name>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Set as time reference</source>
        <translation>Als Zeitreferenz setzen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message numerus="yes">
        <source>not selected: %Ln row(s) before</source>
        <translation>
            <numerusform>nicht ausgewählt: %Ln Zeile davor</numerusform>
            <numerusform>nicht ausgewählt: %Ln Zeilen davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not selected: %Ln row(s) after</source>
        <translation>
            <numerusform>nicht ausgewählt: %Ln Zeile danach</numerusform>
            <numerusform>nicht ausgewählt: %Ln Zeilen danach</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 new</source>
        <translation>↓ %1 neu</translation>
    </message>
    <message>
        <source>Show the newest events and follow them (End)</source>
        <translation>Die neuesten Ereignisse zeigen und ihnen folgen (Ende)</translation>
    </message>
</context>
<context>
    <name>eventscope::EventPage</name>
    <message>
        <source>Bytes of this event as they are sent</source>
        <translation>Bytes dieses Ereignisses, wie sie gesendet werden</translation>
    </message>
    <message>
        <source>Each value becomes an event of its own, five a publish</source>
        <translation>Jeder Wert wird ein eigenes Ereignis, fünf pro Veröffentlichung</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Size of event %1</source>
        <translation>Größe von Ereignis %1</translation>
    </message>
    <message>
        <source>Preview of what is sent</source>
        <translation>Vorschau auf das, was gesendet wird</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 of 240 KB</source>
        <translation>%1 von 240 KB</translation>
    </message>
    <message>
        <source>Too large: the service drops events above 240 KB, some without any error.</source>
        <translation>Zu groß: der Dienst verwirft Ereignisse über 240 KB, manche ohne jeden Fehler.</translation>
    </message>
    <message>
        <source>Publish its one element</source>
        <translation>Sein einziges Element veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln event(s)</source>
        <translation>
            <numerusform>In %Ln Ereignis teilen</numerusform>
            <numerusform>In %Ln Ereignisse teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>An array is one event. Its elements can be events of their own.</source>
        <translation>Ein Array ist ein einziges Ereignis. Seine Elemente können eigene Ereignisse sein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each a JSON value of its own.</source>
        <translation>
            <numerusform>%Ln Zeile, ein eigener JSON-Wert.</numerusform>
            <numerusform>%Ln Zeilen, jede ein eigener JSON-Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another editor: what is saved there comes here.</source>
        <translation>In einem anderen Editor geöffnet: was dort gespeichert wird, kommt hierher.</translation>
    </message>
</context>
<context>
    <name>eventscope::EventTabs</name>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Add an event: up to five are published together</source>
        <translation>Ein Ereignis hinzufügen: bis zu fünf werden zusammen veröffentlicht</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Remove event %1</source>
        <translation>Ereignis %1 entfernen</translation>
    </message>
    <message>
        <source>Event %1 is empty: any JSON value will do.</source>
        <translation>Ereignis %1 ist leer: jeder JSON-Wert genügt.</translation>
    </message>
    <message>
        <source>The template of event %1 has a mistake.</source>
        <translation>Die Vorlage von Ereignis %1 enthält einen Fehler.</translation>
    </message>
    <message>
        <source>Event %1 is not valid JSON.</source>
        <translation>Ereignis %1 ist kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>eventscope::ExportBar</name>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson);;JSON (*.json);;CSV (*.csv)</source>
        <translation>NDJSON (*.ndjson);;JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The name of the file tells its form: let it end with .ndjson, .json or .csv.</source>
        <translation>Der Name der Datei bestimmt ihr Format: er muss auf .ndjson, .json oder .csv enden.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Export nach %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 exportiert.</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Nichts wurde exportiert. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::ExpressionField</name>
    <message>
        <source>Valid expression</source>
        <translation>Gültiger Ausdruck</translation>
    </message>
    <message>
        <source>No valid expression</source>
        <translation>Kein gültiger Ausdruck</translation>
    </message>
</context>
<context>
    <name>eventscope::FeedModel</name>
    <message>
        <source>Some events may be missing here.</source>
        <translation>Hier fehlen vielleicht einige Ereignisse.</translation>
    </message>
    <message>
        <source>A large event, %1</source>
        <comment>%1 is its size</comment>
        <translation>Ein großes Ereignis, %1</translation>
    </message>
    <message>
        <source>This event is hidden.</source>
        <translation>Dieses Ereignis ist verborgen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>eventscope::FeedTable</name>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterBar</name>
    <message>
        <source>Fold copies</source>
        <translation>Kopien bündeln</translation>
    </message>
    <message>
        <source>Fold copies: one row for an event that came through several subscriptions, with a chip for each</source>
        <translation>Kopien bündeln: eine Zeile für ein Ereignis, das über mehrere Abonnements kam, mit einem Chip für jedes</translation>
    </message>
    <message>
        <source>The colour rule “%1” does not come to an end for one of the events and colours nothing now.</source>
        <translation>Die Farbregel „%1“ kommt bei einem der Ereignisse zu keinem Ende und färbt jetzt nichts.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Saved filters, recent ones, and rules that colour rows</source>
        <translation>Gespeicherte und zuletzt verwendete Filter und Regeln, die Zeilen färben</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Manage saved filters…</source>
        <translation>Gespeicherte Filter verwalten…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>Farbregeln…</translation>
    </message>
    <message>
        <source>With this the filter would be too long; it stays as it was.</source>
        <translation>Damit würde der Filter zu lang; er blieb, wie er war.</translation>
    </message>
    <message>
        <source>Searched as words; for jq write %1</source>
        <translation>Als Wörter gesucht; für jq schreiben Sie %1</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of this filter (one of the same name is replaced)</source>
        <translation>Name dieses Filters (einer mit gleichem Namen wird ersetzt)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: words, or jq such as .total &gt; 100</source>
        <translation>Filter: Wörter oder jq wie .total &gt; 100</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words, &lt;b&gt;&quot;several words&quot;&lt;/b&gt;, or jq over the payload, such as &lt;b&gt;.total &amp;gt; 100&lt;/b&gt; or &lt;b&gt;jq:&lt;/b&gt;…&lt;/p&gt;&lt;p&gt;Narrow first by &lt;b&gt;channel:&lt;/b&gt;/demo/* &lt;b&gt;subscription:&lt;/b&gt;/demo/* &lt;b&gt;kind:&lt;/b&gt;event,published,connection,error,gap,missing &lt;b&gt;size&amp;gt;&lt;/b&gt;2KB &lt;b&gt;from:&lt;/b&gt;03:12 &lt;b&gt;to:&lt;/b&gt;2026-11-26T03:30&lt;/p&gt;&lt;p&gt;A &lt;b&gt;-&lt;/b&gt; before one of these turns it around: &lt;b&gt;-channel:&lt;/b&gt;/demo/* &lt;b&gt;-kind:&lt;/b&gt;gap&lt;/p&gt;&lt;p&gt;Ctrl+Shift+F leads here, Esc empties it, Down goes on to the rows; Ctrl+F finds without hiding rows.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wörter, &lt;b&gt;&quot;mehrere Wörter&quot;&lt;/b&gt; oder jq über die Nutzdaten, etwa &lt;b&gt;.total &amp;gt; 100&lt;/b&gt; oder &lt;b&gt;jq:&lt;/b&gt;…&lt;/p&gt;&lt;p&gt;Grenzen Sie zuerst ein mit &lt;b&gt;channel:&lt;/b&gt;/demo/* &lt;b&gt;subscription:&lt;/b&gt;/demo/* &lt;b&gt;kind:&lt;/b&gt;event,published,connection,error,gap,missing &lt;b&gt;size&amp;gt;&lt;/b&gt;2KB &lt;b&gt;from:&lt;/b&gt;03:12 &lt;b&gt;to:&lt;/b&gt;2026-11-26T03:30&lt;/p&gt;&lt;p&gt;Ein &lt;b&gt;-&lt;/b&gt; vor einem davon kehrt es um: &lt;b&gt;-channel:&lt;/b&gt;/demo/* &lt;b&gt;-kind:&lt;/b&gt;gap&lt;/p&gt;&lt;p&gt;Strg+Shift+F führt hierher, Esc leert das Feld, Pfeil nach unten führt zu den Zeilen; Strg+F sucht, ohne Zeilen auszublenden.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Words, several words in quotation marks, or jq over the payload. channel:, subscription:, kind:, size&gt;, from: and to: narrow first. Escape empties it, Down goes on to the rows.</source>
        <translation>Wörter, mehrere Wörter in Anführungszeichen oder jq über die Nutzdaten. channel:, subscription:, kind:, size&gt;, from: und to: grenzen zuerst ein. Escape leert das Feld, Pfeil nach unten führt zu den Zeilen.</translation>
    </message>
    <message>
        <source>Valid filter</source>
        <translation>Gültiger Filter</translation>
    </message>
    <message>
        <source>No valid filter</source>
        <translation>Kein gültiger Filter</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterState</name>
    <message>
        <source>Search progress</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>%1 The filter before it stays: %2</source>
        <translation>%1 Der vorige Filter bleibt: %2</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Suche fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search the rest of the capture too</source>
        <translation>Auch den Rest der Aufzeichnung durchsuchen</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Die Suche beenden; was gefunden wurde, bleibt</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>How many rows of the capture the log shows.</extracomment>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <translation>%1 von %2 Zeilen passen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln copies folded</source>
        <translation>
            <numerusform>%1, %Ln Kopie gebündelt</numerusform>
            <numerusform>%1, %Ln Kopien gebündelt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, search cancelled at %2 %</source>
        <translation>%1, Suche bei %2 % abgebrochen</translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1, %2 % durchsucht</translation>
    </message>
</context>
<context>
    <name>eventscope::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find: words, or jq such as .total &gt; 100</source>
        <translation>Suchen: Wörter oder jq wie .total &gt; 100</translation>
    </message>
    <message>
        <source>The same as in the filter; finds rows without hiding others. Enter or F3: next, Shift+Enter or Shift+F3: previous</source>
        <translation>Wie im Filter; findet Zeilen, ohne andere auszublenden. Enter oder F3: nächster Treffer, Shift+Enter oder Shift+F3: vorheriger</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Die Suche beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Die Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>No row matches among those the filter has found so far.</source>
        <translation>Keine passende Zeile unter denen, die der Filter bisher gefunden hat.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Keine passende Zeile.</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Suche abgebrochen.</translation>
    </message>
    <message>
        <source>Went on from the start.</source>
        <translation>Vom Anfang weitergesucht.</translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation>Vom Ende weitergesucht.</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>%1 % durchsucht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>eventscope::FindCount</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found so far</source>
        <translation>
            <numerusform>bisher %Ln gefunden</numerusform>
            <numerusform>bisher %Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 von bisher %2</translation>
    </message>
</context>
<context>
    <name>eventscope::FlowButtons</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (%1+)</source>
        <translation>Pause (%1+)</translation>
    </message>
    <message>
        <source>Pause (%1)</source>
        <translation>Pause (%1)</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>Hold the view still; events go on being captured</source>
        <translation>Die Ansicht anhalten; Ereignisse werden weiter aufgezeichnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paused; goes on when the pause ends</source>
        <translation>Angehalten; geht nach der Pause weiter</translation>
    </message>
    <message>
        <source>Keep the newest event in view (End)</source>
        <translation>Das neueste Ereignis im Blick behalten (Ende)</translation>
    </message>
</context>
<context>
    <name>eventscope::FoundEndpoints</name>
    <message>
        <source>&amp;Endpoints found</source>
        <translation>Gefundene &amp;Endpunkte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add endpoints</source>
        <translation>Endpunkte hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln endpoint(s)</source>
        <translation>
            <numerusform>%Ln Endpunkt hinzufügen</numerusform>
            <numerusform>%Ln Endpunkte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one endpoint of the list.</source>
        <translation>Wählen Sie mindestens einen Endpunkt der Liste.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>The endpoints were added, but not all of their keys and tokens could be stored. %1</source>
        <translation>Die Endpunkte wurden hinzugefügt, aber nicht alle ihre Schlüssel und Token ließen sich speichern. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::FrameDetail</name>
    <message>
        <source>Copy frame</source>
        <translation>Frame kopieren</translation>
    </message>
    <message>
        <source>Copy frame: the text as shown, secrets masked</source>
        <translation>Frame kopieren: der Text wie gezeigt, Geheimnisse verdeckt</translation>
    </message>
    <message>
        <source>Frame detail</source>
        <translation>Frame-Details</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Select a frame to see what it says.</source>
        <translation>Wählen Sie einen Frame, um zu sehen, was er enthält.</translation>
    </message>
    <message>
        <source>Only the beginning of its %1 bytes was kept.</source>
        <translation>Nur der Anfang seiner %1 Bytes wurde behalten.</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesModel</name>
    <message>
        <source>in</source>
        <extracomment>Direction of a frame: received.</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>Direction of a frame: sent.</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column: time since the frame in the row above.</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Column: direction of a frame, in or out.</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Time since the row above, by the monotonic clock</source>
        <translation>Zeit seit der Zeile darüber, nach der monotonen Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Failure: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-Alive</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Last keep-alive %1 ago</source>
        <translation>Letztes Keep-Alive vor %1</translation>
    </message>
    <message>
        <source>No keep-alive yet</source>
        <translation>Noch kein Keep-Alive</translation>
    </message>
    <message>
        <source>%1  ·  last frame %2 ago  ·  closes in %3 of silence (limit %4)</source>
        <translation>%1  ·  letzter Frame vor %2  ·  schließt bei Stille in %3 (Grenze %4)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Record frames</source>
        <translation>Frames mitschneiden</translation>
    </message>
    <message>
        <source>Keep every frame and HTTP exchange of this endpoint, secrets masked: the newest 20,000, up to 32 MiB</source>
        <translation>Jeden Frame und HTTP-Austausch dieses Endpunkts behalten, Geheimnisse verdeckt: die neuesten 20.000, bis zu 32 MiB</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Choose which kinds of frames are shown</source>
        <translation>Auswählen, welche Arten von Frames gezeigt werden</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest frame in view</source>
        <translation>Den neuesten Frame im Blick behalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the view still; frames go on being recorded</source>
        <translation>Die Ansicht anhalten; Frames werden weiter mitgeschnitten</translation>
    </message>
    <message>
        <source>Clear frames</source>
        <translation>Frames leeren</translation>
    </message>
    <message>
        <source>Clear frames: forget what was recorded</source>
        <translation>Frames leeren: den Mitschnitt verwerfen</translation>
    </message>
    <message>
        <source>Filter frames</source>
        <translation>Frames filtern</translation>
    </message>
    <message>
        <source>Filter: words in the meaning or the text</source>
        <translation>Filter: Wörter in Bedeutung oder Text</translation>
    </message>
    <message>
        <source>Frames recorded</source>
        <translation>Mitgeschnittene Frames</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Any frame of the server counts as a sign of life; after the limit of silence the connection is made anew</source>
        <translation>Jeder Frame des Servers gilt als Lebenszeichen; ist die Grenze der Stille erreicht, wird die Verbindung neu hergestellt</translation>
    </message>
    <message>
        <source>Kinds (%1 of %2)</source>
        <translation>Arten (%1 von %2)</translation>
    </message>
    <message>
        <source>Frames: %1</source>
        <translation>Frames: %1</translation>
    </message>
    <message>
        <source>Frames: %1 of %2</source>
        <translation>Frames: %1 von %2</translation>
    </message>
    <message>
        <source>%1 older frames forgotten</source>
        <translation>%1 ältere Frames verworfen</translation>
    </message>
    <message>
        <source>paused, %1 waiting</source>
        <translation>angehalten, %1 wartend</translation>
    </message>
    <message>
        <source>Choose an endpoint to see its frames.</source>
        <translation>Wählen Sie einen Endpunkt, um seine Frames zu sehen.</translation>
    </message>
    <message>
        <source>Every frame and HTTP exchange of this endpoint appears here, secrets masked, while frames are recorded. Sign-ins are shared by all endpoints and do not appear.</source>
        <translation>Jeder Frame und HTTP-Austausch dieses Endpunkts erscheint hier, Geheimnisse verdeckt, solange Frames mitgeschnitten werden. Anmeldungen gelten für alle Endpunkte und erscheinen nicht.</translation>
    </message>
    <message>
        <source>Recording: frames appear here as they come.</source>
        <translation>Der Mitschnitt läuft: Frames erscheinen hier, sobald sie kommen.</translation>
    </message>
    <message>
        <source>No frame matches.</source>
        <translation>Kein Frame passt.</translation>
    </message>
    <message>
        <source>Show all frames</source>
        <translation>Alle Frames zeigen</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesView</name>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>eventscope::GoActions</name>
    <message>
        <source>Next mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorherige Markierung</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Vorheriger Fehler</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Nächste Lücke</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>Vorherige Lücke</translation>
    </message>
    <message>
        <source>Row %1 is not there: the last one is %2.</source>
        <translation>Zeile %1 gibt es nicht: die letzte ist %2.</translation>
    </message>
    <message>
        <source>Row %1 was removed: the capture begins with row %2.</source>
        <translation>Zeile %1 wurde entfernt: die Aufzeichnung beginnt mit Zeile %2.</translation>
    </message>
    <message>
        <source>Row %1 is among the earlier ones that the cleared view does not show.</source>
        <translation>Zeile %1 gehört zu den früheren, die die geleerte Ansicht nicht zeigt.</translation>
    </message>
    <message>
        <source>Row %1 is not among those found so far.</source>
        <translation>Zeile %1 ist nicht unter den bisher gefundenen.</translation>
    </message>
    <message>
        <source>Row %1 is a folded copy of another one.</source>
        <translation>Zeile %1 ist eine gebündelte Kopie einer anderen.</translation>
    </message>
    <message>
        <source>The filter or the folding of copies hides row %1.</source>
        <translation>Der Filter oder das Bündeln von Kopien verbirgt Zeile %1.</translation>
    </message>
    <message>
        <source>The filter hides row %1.</source>
        <translation>Der Filter verbirgt Zeile %1.</translation>
    </message>
    <message>
        <source>No more after this: went on from the start.</source>
        <translation>Danach nichts mehr: vom Anfang weitergesucht.</translation>
    </message>
    <message>
        <source>No more before this: went on from the end.</source>
        <translation>Davor nichts mehr: vom Ende weitergesucht.</translation>
    </message>
    <message>
        <source>No marked row among those shown.</source>
        <translation>Keine markierte Zeile unter den gezeigten.</translation>
    </message>
    <message>
        <source>No error found among the rows shown.</source>
        <translation>Kein Fehler unter den gezeigten Zeilen gefunden.</translation>
    </message>
    <message>
        <source>No errors in this capture.</source>
        <translation>Keine Fehler in dieser Aufzeichnung.</translation>
    </message>
    <message>
        <source>No gap found among the rows shown.</source>
        <translation>Keine Lücke unter den gezeigten Zeilen gefunden.</translation>
    </message>
    <message>
        <source>No gaps in this capture.</source>
        <translation>Keine Lücken in dieser Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>eventscope::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Time or row</source>
        <translation>Zeit oder Zeile</translation>
    </message>
    <message>
        <source>03:12, 2026-11-26T03:12:05 or a row number</source>
        <translation>03:12, 2026-11-26T03:12:05 oder eine Zeilennummer</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>Button: goes to the place in the log that was typed.</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>A time such as 03:12 (the last one), with a date 2026-11-26T03:12, or the number of a row.</source>
        <translation>Eine Zeit wie 03:12 (die letzte), mit Datum 2026-11-26T03:12, oder die Nummer einer Zeile.</translation>
    </message>
</context>
<context>
    <name>eventscope::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Handbuchseite</translation>
    </message>
</context>
<context>
    <name>eventscope::GuideWindow</name>
    <message>
        <source>User guide — Eventscope</source>
        <translation>Benutzerhandbuch — Eventscope</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Places with these words</source>
        <translation>Stellen mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page of the guide that was shown before.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <translation>Zur vorigen Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>To the next page again (Alt+Right)</source>
        <translation>Wieder zur nächsten Seite (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Kleinerer Text (Strg+-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Größerer Text (Strg++)</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Text as large as elsewhere (Ctrl+0)</source>
        <translation>Text so groß wie sonst (Strg+0)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s), the best first</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen, die beste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>No page of the guide has these words.</source>
        <translation>Keine Seite des Handbuchs enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>Inhalt zeigen</translation>
    </message>
</context>
<context>
    <name>eventscope::HeadersTable</name>
    <message>
        <source>Extra headers</source>
        <translation>Zusätzliche Header</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of an HTTP header.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>Extra header %1 has no name.</source>
        <translation>Der zusätzliche Header %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header: use letters, digits and dashes.</source>
        <translation>„%1“ kann nicht der Name eines Headers sein: verwenden Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
</context>
<context>
    <name>eventscope::ImportDialog</name>
    <message>
        <source>Import endpoints</source>
        <translation>Endpunkte importieren</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Text zum Importieren</translation>
    </message>
    <message>
        <source>A URL, amplify_outputs.json, Amplify.configure(…) code, outputs of CDK, SST or Terraform, the answer of aws appsync get-api, a .env file, a cURL command, or an export of Eventscope</source>
        <translation>Eine URL, amplify_outputs.json, Amplify.configure(…)-Code, Ausgaben von CDK, SST oder Terraform, die Antwort von aws appsync get-api, eine .env-Datei, ein cURL-Befehl oder ein Export von Eventscope</translation>
    </message>
    <message>
        <source>&amp;Text to import</source>
        <translation>&amp;Text zum Importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing to add yet. Paste a text, choose a file or drop one here.</source>
        <translation>Noch nichts hinzuzufügen. Fügen Sie einen Text ein, wählen Sie eine Datei oder ziehen Sie eine hierher.</translation>
    </message>
</context>
<context>
    <name>eventscope::ImportList</name>
    <message>
        <source>No authorizer</source>
        <translation>Kein Authorizer</translation>
    </message>
    <message>
        <source>Namespaces: %1</source>
        <translation>Namespaces: %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Fehlt noch: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Endpoints found</source>
        <translation>Gefundene Endpunkte</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonEditor</name>
    <message>
        <source>Tab moves on; Format (Ctrl+Shift+L) indents.</source>
        <translation>Tab geht weiter; Formatieren (Strg+Shift+L) rückt ein.</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: key of a JSON object or index of an array.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>decoded JSON</source>
        <translation>dekodiertes JSON</translation>
    </message>
    <message>
        <source>decoded text</source>
        <translation>dekodierter Text</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>JSON in einer Zeichenkette</translation>
    </message>
    <message>
        <source>JSON in base64</source>
        <translation>JSON in Base64</translation>
    </message>
    <message>
        <source>text in base64</source>
        <translation>Text in Base64</translation>
    </message>
    <message>
        <source>%1
Holds %2: press Enter or double-click to open it.</source>
        <translation>%1
Enthält %2: zum Öffnen Enter drücken oder doppelklicken.</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonTreeView</name>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy path as jq</source>
        <translation>Pfad als jq kopieren</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>Teilbaum kopieren</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Open the JSON or base64 this string holds</source>
        <translation>Das JSON oder Base64 in dieser Zeichenkette öffnen</translation>
    </message>
    <message>
        <source>Add as column</source>
        <translation>Als Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Chart this value</source>
        <translation>Diesen Wert ins Diagramm</translation>
    </message>
    <message>
        <source>Filter on this value (too long, above 4 KB)</source>
        <translation>Nach diesem Wert filtern (zu lang, über 4 KB)</translation>
    </message>
    <message>
        <source>Filter on this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Filter out this value (too long, above 4 KB)</source>
        <translation>Diesen Wert ausfiltern (zu lang, über 4 KB)</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>Diesen Wert ausfiltern</translation>
    </message>
</context>
<context>
    <name>eventscope::KeyList</name>
    <message>
        <source>API key%1 (expired)</source>
        <translation>API-Schlüssel%1 (abgelaufen)</translation>
    </message>
    <message>
        <source>API key%1</source>
        <translation>API-Schlüssel%1</translation>
    </message>
    <message>
        <source>Lambda token%1</source>
        <translation>Lambda-Token%1</translation>
    </message>
    <message>
        <source>Access key ID%1</source>
        <translation>Zugriffsschlüssel-ID%1</translation>
    </message>
    <message>
        <source>Secret access key%1</source>
        <translation>Geheimer Zugriffsschlüssel%1</translation>
    </message>
    <message>
        <source>Session token%1</source>
        <translation>Sitzungstoken%1</translation>
    </message>
</context>
<context>
    <name>eventscope::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Takes effect at once; connections stay open. The user guide is in English.</source>
        <translation>Gilt sofort; Verbindungen bleiben bestehen. Das Benutzerhandbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>A file is still being written, or events are being published again: choose the language when that is done.</source>
        <translation>Eine Datei wird noch geschrieben, oder Ereignisse werden erneut veröffentlicht: wählen Sie die Sprache, wenn das fertig ist.</translation>
    </message>
</context>
<context>
    <name>eventscope::LeftoverCaptures</name>
    <message>
        <source>The capture “%1” of an earlier run was not saved.</source>
        <translation>Die Aufzeichnung „%1“ von einem früheren Lauf wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>eventscope::LocalTokenForm</name>
    <message>
        <source>&amp;Mint and copy a token</source>
        <translation>Token erstellen und &amp;kopieren</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Mint and copy a token</source>
        <translation>Token erstellen und kopieren</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>passt zu %1</translation>
    </message>
    <message>
        <source>Give a user and a client ID first</source>
        <translation>Geben Sie zuerst einen Benutzer und eine Client-ID an</translation>
    </message>
</context>
<context>
    <name>eventscope::LogHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
</context>
<context>
    <name>eventscope::LogMarks</name>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::LogMenus</name>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>eventscope::LogOverview</name>
    <message>
        <source>Overview bar</source>
        <translation>Übersichtsleiste</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPage</name>
    <message>
        <source>With microseconds</source>
        <translation>Mit Mikrosekunden</translation>
    </message>
    <message>
        <source>Overview bar beside the log</source>
        <translation>Übersichtsleiste neben dem Protokoll</translation>
    </message>
    <message>
        <source>One row for an event that came through several subscriptions</source>
        <translation>Eine Zeile für ein Ereignis, das über mehrere Abonnements kam</translation>
    </message>
    <message>
        <source>Show time as</source>
        <translation>Zeit zeigen als</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the start of the capture</source>
        <translation>Seit Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>Seit der vorherigen Zeile</translation>
    </message>
    <message>
        <source>Since the reference row</source>
        <translation>Seit der Referenzzeile</translation>
    </message>
    <message>
        <source>Announce new events</source>
        <translation>Neue Ereignisse ansagen</translation>
    </message>
    <message>
        <source>A screen reader says how many came while the log follows, every five seconds at most</source>
        <translation>Ein Screenreader sagt, wie viele kamen, solange das Protokoll folgt, höchstens alle fünf Sekunden</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPanel</name>
    <message>
        <source>Events appear here as they arrive.</source>
        <translation>Ereignisse erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button, a verb: keeps the newest row in sight.</extracomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Clear view</source>
        <translation>Ansicht leeren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Show earlier events</source>
        <translation>Frühere Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Clear view: empty it; the capture keeps every row</source>
        <translation>Ansicht leeren; die Aufzeichnung behält jede Zeile</translation>
    </message>
    <message>
        <source>Show earlier events: those from before the view was cleared</source>
        <translation>Frühere Ereignisse zeigen: die von vor dem Leeren der Ansicht</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>All rows…</source>
        <translation>Alle Zeilen…</translation>
    </message>
    <message>
        <source>Rows that match the filter…</source>
        <translation>Zeilen, die zum Filter passen…</translation>
    </message>
    <message>
        <source>The selected rows…</source>
        <translation>Die ausgewählten Zeilen…</translation>
    </message>
    <message>
        <source>Export: write the log to an NDJSON, JSON or CSV file</source>
        <translation>Exportieren: das Protokoll in eine NDJSON-, JSON- oder CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Go to time or row…</source>
        <translation>Gehe zu Zeit oder Zeile…</translation>
    </message>
    <message>
        <source>Select a row to see the whole event.</source>
        <translation>Wählen Sie eine Zeile, um das ganze Ereignis zu sehen.</translation>
    </message>
    <message>
        <source>The view is cleared; new events appear here.</source>
        <translation>Die Ansicht ist geleert; neue Ereignisse erscheinen hier.</translation>
    </message>
    <message>
        <source>No row matches this filter.</source>
        <translation>Keine Zeile passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>No row matched before the search was cancelled.</source>
        <translation>Keine Zeile passte, bevor die Suche abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPlaces</name>
    <message>
        <source>Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>eventscope::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>E&amp;ndpunkt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Add endpoint…</source>
        <translation>Endpunkt &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Find my Event APIs…</source>
        <translation>&amp;Meine Event APIs finden…</translation>
    </message>
    <message>
        <source>Ne&amp;w Event API…</source>
        <translation>&amp;Neue Event API…</translation>
    </message>
    <message>
        <source>&amp;Import endpoints…</source>
        <translation>Endpunkte &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>I&amp;mport NDJSON…</source>
        <translation>N&amp;DJSON importieren…</translation>
    </message>
    <message>
        <source>&amp;Save capture as…</source>
        <translation>Aufzeichnung &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>&amp;Try the built-in Event API</source>
        <translation>Integrierte Event API &amp;ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Built-in Event API…</source>
        <translation>&amp;Integrierte Event API…</translation>
    </message>
    <message>
        <source>&amp;Client log</source>
        <translation>&amp;Client-Protokoll</translation>
    </message>
    <message>
        <source>&amp;About Eventscope</source>
        <translation>&amp;Über Eventscope</translation>
    </message>
    <message>
        <source>About Eventscope</source>
        <translation>Über Eventscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Eventscope %1&lt;/h3&gt;&lt;p&gt;Console for AWS AppSync Event APIs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. No account, no telemetry.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Eventscope %1&lt;/h3&gt;&lt;p&gt;Konsole für AWS AppSync Event APIs.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Kein Konto, keine Telemetrie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <translation>Über&amp;wachung</translation>
    </message>
    <message>
        <source>&amp;Demo captures</source>
        <translation>Dem&amp;o-Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>eventscope::MainWindow</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 — Eventscope</source>
        <translation>%1 — Eventscope</translation>
    </message>
    <message>
        <source>Eventscope</source>
        <translation>Eventscope</translation>
    </message>
    <message>
        <source>There is nothing to present yet: choose an endpoint, or open a capture.</source>
        <translation>Noch gibt es nichts zu präsentieren: wählen Sie einen Endpunkt oder öffnen Sie eine Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>eventscope::MarkActions</name>
    <message>
        <source>No marks yet.</source>
        <translation>Noch keine Markierungen.</translation>
    </message>
    <message>
        <source>No marks yet: %1 marks the current row.</source>
        <translation>Noch keine Markierungen: %1 markiert die aktuelle Zeile.</translation>
    </message>
    <message>
        <source>Marks…</source>
        <translation>Markierungen…</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Mark row</source>
        <translation>Zeile markieren</translation>
    </message>
    <message>
        <source>Edit the note of the mark…</source>
        <translation>Notiz der Markierung bearbeiten…</translation>
    </message>
    <message>
        <source>Mark row with a note…</source>
        <translation>Zeile mit Notiz markieren…</translation>
    </message>
    <message>
        <source>A saved capture is open read-only: its marks cannot be changed.</source>
        <translation>Eine gespeicherte Aufzeichnung ist schreibgeschützt geöffnet: ihre Markierungen lassen sich nicht ändern.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln row(s) can be marked at once.</source>
        <translation>
            <numerusform>Höchstens %Ln Zeile kann gleichzeitig markiert sein.</numerusform>
            <numerusform>Höchstens %Ln Zeilen können gleichzeitig markiert sein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::MarkNoteDialog</name>
    <message>
        <source>Mark row %1</source>
        <translation>Zeile %1 markieren</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: what a person writes about a marked row.</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is worth noting here</source>
        <translation>Was hier zu sehen ist</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>Button: sets a bookmark on the row.</extracomment>
        <translation>Markieren</translation>
    </message>
</context>
<context>
    <name>eventscope::MarksDialog</name>
    <message>
        <source>Go to row</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Remove mark (Del)</source>
        <translation>Markierung entfernen (Entf)</translation>
    </message>
    <message>
        <source>A saved capture is open read-only: its marks cannot be changed.</source>
        <translation>Eine gespeicherte Aufzeichnung ist schreibgeschützt geöffnet: ihre Markierungen lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: number of a row of the log.</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>eventscope::MaskedFieldsTable</name>
    <message>
        <source>Hidden fields</source>
        <translation>Verborgene Felder</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Column: events of these channels have fields that are hidden.</extracomment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Add fields</source>
        <translation>Felder hinzufügen</translation>
    </message>
    <message>
        <source>Remove fields</source>
        <translation>Felder entfernen</translation>
    </message>
</context>
<context>
    <name>eventscope::MaskedFieldsUndo</name>
    <message>
        <source>Removed the hidden fields of “%1”.</source>
        <translation>Ausgeblendete Felder von „%1“ entfernt.</translation>
    </message>
</context>
<context>
    <name>eventscope::MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>MFA-Code</translation>
    </message>
    <message>
        <source>The AWS profile needs a code from the device %1.</source>
        <translation>Das AWS-Profil braucht einen Code des Geräts %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One-time code of multi-factor authentication.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>eventscope::NewApiDialog</name>
    <message>
        <source>New Event API</source>
        <translation>Neue Event API</translation>
    </message>
    <message>
        <source>&amp;Run it here</source>
        <translation>&amp;Hier ausführen</translation>
    </message>
    <message>
        <source>Starts the built-in Event API with this definition</source>
        <translation>Startet die integrierte Event API mit dieser Definition</translation>
    </message>
    <message>
        <source>Use the &amp;form</source>
        <translation>&amp;Formular verwenden</translation>
    </message>
    <message>
        <source>&amp;Open definition…</source>
        <translation>Definition &amp;öffnen…</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>CDK</source>
        <translation>CDK</translation>
    </message>
    <message>
        <source>Amplify</source>
        <translation>Amplify</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Open definition</source>
        <translation>Definition öffnen</translation>
    </message>
    <message>
        <source>Definitions (*.json);;All files (*)</source>
        <translation>Definitionen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Fill in the form, or open the definition of a local API.</source>
        <translation>Füllen Sie das Formular aus oder öffnen Sie die Definition einer lokalen API.</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Wie in %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>eventscope::NewApiForm</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>Cognito user pool</source>
        <translation>Cognito-Benutzerpool</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>User pool id</source>
        <translation>Benutzerpool-ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Function ARN (optional)</source>
        <translation>Funktions-ARN (optional)</translation>
    </message>
    <message>
        <source>Who may connect, publish and subscribe</source>
        <translation>Wer verbinden, veröffentlichen und abonnieren darf</translation>
    </message>
    <message>
        <source>Channel namespaces</source>
        <translation>Kanal-Namespaces</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>&amp;Add namespace</source>
        <translation>Namespace hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>As the API</source>
        <translation>Wie die API</translation>
    </message>
    <message>
        <source>Choose at least one kind of authorization.</source>
        <translation>Wählen Sie mindestens eine Art der Autorisierung.</translation>
    </message>
    <message>
        <source>Give the id of the user pool.</source>
        <translation>Geben Sie die ID des Benutzerpools an.</translation>
    </message>
    <message>
        <source>Give the issuer of the tokens: a URL that begins with https://.</source>
        <translation>Geben Sie den Aussteller der Token an, eine URL mit dem Anfang https://.</translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation>In %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>%1 abonnieren</translation>
    </message>
</context>
<context>
    <name>eventscope::NewEvents</name>
    <message numerus="yes">
        <source>%Ln new event(s) match the filter</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln neues Ereignis passt zum Filter</numerusform>
            <numerusform>%Ln neue Ereignisse passen zum Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on several channels</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln neues Ereignis in mehreren Kanälen</numerusform>
            <numerusform>%Ln neue Ereignisse in mehreren Kanälen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on %1</source>
        <extracomment>Spoken by a screen reader; %1 is a channel such as /demo/orders or /demo/*</extracomment>
        <translation>
            <numerusform>%Ln neues Ereignis in %1</numerusform>
            <numerusform>%Ln neue Ereignisse in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln neues Ereignis</numerusform>
            <numerusform>%Ln neue Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>eventscope::OpeningPage</name>
    <message>
        <source>Opening progress</source>
        <translation>Fortschritt des Öffnens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>eventscope::OverviewBar</name>
    <message>
        <source>rate unknown</source>
        <translation>Rate unbekannt</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>%1 % of the capture, %2</source>
        <translation>%1 % der Aufzeichnung, %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>◆ errors</source>
        <translation>◆ Fehler</translation>
    </message>
    <message>
        <source>━ gap</source>
        <translation>━ Lücke</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsDialog</name>
    <message>
        <source>Who may do what — %1</source>
        <translation>Wer darf was — %1</translation>
    </message>
    <message>
        <source>&amp;Publish one event to each channel</source>
        <translation>&amp;Ein Ereignis in jedem Kanal veröffentlichen</translation>
    </message>
    <message>
        <source>Publish one event to each channel</source>
        <translation>Ein Ereignis in jedem Kanal veröffentlichen</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer darf was</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Authorizers</source>
        <translation>&amp;Authorizer</translation>
    </message>
    <message>
        <source>&amp;Channels, one a line</source>
        <translation>&amp;Kanäle, einer pro Zeile</translation>
    </message>
    <message>
        <source>It counts as an event of the API, and whoever subscribed sees it: %1</source>
        <translation>Es zählt als Ereignis der API, und wer abonniert hat, sieht es: %1</translation>
    </message>
    <message>
        <source>The endpoint has no authorizer. Edit it and add one.</source>
        <translation>Der Endpunkt hat keinen Authorizer. Bearbeiten Sie ihn und fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>Select an authorizer.</source>
        <translation>Kreuzen Sie einen Authorizer an.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Give a channel, such as /default/orders, or a wildcard, such as /default/*.</source>
        <translation>Geben Sie einen Kanal wie /default/orders oder einen Platzhalter wie /default/* an.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Gestoppt. %1</translation>
    </message>
    <message>
        <source>Allowed: %1. Refused: %2.</source>
        <translation>Erlaubt: %1. Abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Wildcards with exceptions: %1.</source>
        <translation>Platzhalter mit Ausnahmen: %1.</translation>
    </message>
    <message>
        <source>Each authorizer is asked over a connection of its own: it connects, subscribes to each channel and leaves it again.</source>
        <translation>Jeder Authorizer wird über eine eigene Verbindung geprüft: verbinden, jeden Kanal abonnieren und wieder abbestellen.</translation>
    </message>
    <message>
        <source>Choose a cell to see why.</source>
        <translation>Wählen Sie eine Zelle, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Als %1 kopieren</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>%1 - who may do what</source>
        <translation>%1 - wer darf was</translation>
    </message>
    <message>
        <source>Save who may do what</source>
        <translation>„Wer darf was“ speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsModel</name>
    <message>
        <source>The rest was asked over a connection that “%1” opened.</source>
        <translation>Das Übrige wurde über eine Verbindung geprüft, die „%1“ geöffnet hat.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <translation>Authorizer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>eventscope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationChart</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationDesk</name>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>&amp;Präsentationsmodus</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title shown to the audience</source>
        <translation>Titel, den das Publikum sieht</translation>
    </message>
    <message>
        <source>Newest events as cards</source>
        <translation>Neueste Ereignisse als Karten</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Buttons that publish saved events</source>
        <translation>Schaltflächen, die gespeicherte Ereignisse veröffentlichen</translation>
    </message>
    <message>
        <source>Buttons for</source>
        <translation>Schaltflächen für</translation>
    </message>
    <message>
        <source>All saved events</source>
        <translation>Alle gespeicherten Ereignisse</translation>
    </message>
    <message>
        <source>Fields as jq paths, such as .customer.email. Keys, tokens, hosts, account ids and mail addresses are always hidden.</source>
        <translation>Felder als jq-Pfade wie .customer.email. Schlüssel, Token, Hosts, Konto-IDs und E-Mail-Adressen sind immer verborgen.</translation>
    </message>
    <message>
        <source>%1 Until then the whole event is hidden.</source>
        <translation>%1 Bis dahin ist das ganze Ereignis verborgen.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label, a verb, before the parts of the presentation that can be shown.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationWindow</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Eventscope</source>
        <translation>Eventscope</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>Verbindungsstatus</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Leave presentation</source>
        <translation>Präsentation verlassen</translation>
    </message>
    <message>
        <source>Back to the console (Esc)</source>
        <translation>Zurück zur Konsole (Esc)</translation>
    </message>
    <message>
        <source>Freeze the events (P)</source>
        <translation>Ereignisse anhalten (P)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>events a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishButtons</name>
    <message>
        <source>Publish saved events</source>
        <translation>Gespeicherte Ereignisse veröffentlichen</translation>
    </message>
    <message>
        <source>Nothing can be published without a connection.</source>
        <translation>Ohne Verbindung kann nichts veröffentlicht werden.</translation>
    </message>
    <message>
        <source>“%1” was not published: its template cannot be evaluated.</source>
        <translation>„%1“ wurde nicht veröffentlicht: die Vorlage kann nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>“%1” was published.</source>
        <translation>„%1“ ist veröffentlicht.</translation>
    </message>
    <message>
        <source>“%1” was published in part.</source>
        <translation>„%1“ ist teilweise veröffentlicht.</translation>
    </message>
    <message>
        <source>“%1” was not published. %2</source>
        <translation>„%1“ wurde nicht veröffentlicht. %2</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishMenu</name>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>Dieses Ereignis entfernen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Save events…</source>
        <translation>Ereignisse speichern…</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>Variablen…</translation>
    </message>
    <message>
        <source>Open in the system&apos;s editor</source>
        <translation>Im Editor des Systems öffnen</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishPanel</name>
    <message>
        <source>Bring back what stood here</source>
        <translation>Vorigen Inhalt zurückholen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Button, a verb: indents the JSON in the editor.</extracomment>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Published before</source>
        <translation>Früher veröffentlicht</translation>
    </message>
    <message>
        <source>Shows in the log what was published, with its outcome; &quot;Load into the editor&quot; brings an event back</source>
        <translation>Zeigt im Protokoll, was veröffentlicht wurde, mit dem Ergebnis; „In den Editor laden“ holt ein Ereignis zurück</translation>
    </message>
    <message>
        <source>More for this event</source>
        <translation>Mehr für dieses Ereignis</translation>
    </message>
    <message>
        <source>Choose an endpoint to publish to.</source>
        <translation>Wählen Sie einen Endpunkt, bei dem Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Give a channel to publish to.</source>
        <translation>Geben Sie einen Kanal an, in dem Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>The channel cannot be published to.</source>
        <translation>In diesem Kanal kann nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>Veröffentlichen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Lays the JSON out; only white space changes (Ctrl+Shift+L)</source>
        <translation>Ordnet das JSON an; nur Leerraum ändert sich (Strg+Shift+L)</translation>
    </message>
    <message>
        <source>A template keeps the white space it has</source>
        <translation>Eine Vorlage behält ihren Leerraum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) wait: they come here when these are published.</source>
        <translation>
            <numerusform>%Ln weiteres Ereignis wartet: es kommt hierher, wenn diese veröffentlicht sind.</numerusform>
            <numerusform>%Ln weitere Ereignisse warten: sie kommen hierher, wenn diese veröffentlicht sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The publish is %1 KB, the service takes 1,200 KB: send fewer events at a time.</source>
        <translation>Die Veröffentlichung hat %1 KB, der Dienst nimmt 1.200 KB an: senden Sie weniger Ereignisse auf einmal.</translation>
    </message>
    <message>
        <source>Nothing was published: event %1 cannot be made. %2</source>
        <translation>Nichts wurde veröffentlicht: Ereignis %1 lässt sich nicht erzeugen. %2</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>JSON (*.json *.ndjson *.jsonl);;All files (*)</source>
        <translation>JSON (*.json *.ndjson *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Sends the text as it stands, as one event, to see what the service answers</source>
        <translation>Sendet den Text so, wie er dasteht, als ein Ereignis, um zu sehen, was der Dienst antwortet</translation>
    </message>
    <message>
        <source>The whole publish: %1 of 1,200 KB</source>
        <translation>Die ganze Veröffentlichung: %1 von 1.200 KB</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishResultModel</name>
    <message>
        <source>… Waiting for the connection</source>
        <translation>… Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>… Sending</source>
        <translation>… Wird gesendet</translation>
    </message>
    <message>
        <source>✓ Published</source>
        <translation>✓ Veröffentlicht</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Fehlgeschlagen</translation>
    </message>
    <message>
        <source>? Unknown</source>
        <translation>? Unbekannt</translation>
    </message>
    <message>
        <source>– Not reported</source>
        <translation>– Nicht gemeldet</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>Ereignis %1: %2</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>Column: place of an event in its publish, from 0.</extracomment>
        <translation>Index</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column: error code of the service.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>The answer came after the deadline.</source>
        <translation>Die Antwort kam nach Ablauf der Frist.</translation>
    </message>
    <message>
        <source>The service named it neither as successful nor as failed: a handler may have left it out.</source>
        <translation>Der Dienst nannte es weder erfolgreich noch fehlgeschlagen: ein Handler kann es ausgelassen haben.</translation>
    </message>
    <message>
        <source>– Cancelled, not sent</source>
        <translation>– Abgebrochen, nicht gesendet</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishResults</name>
    <message numerus="yes">
        <source>Not published: %1 of %Ln event(s). The first because: %2.</source>
        <translation>
            <numerusform>Nicht veröffentlicht: %1 von %Ln Ereignis. Grund des ersten: %2.</numerusform>
            <numerusform>Nicht veröffentlicht: %1 von %Ln Ereignissen. Grund des ersten: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not named in the answer: %1 of %Ln event(s). A handler may have left them out.</source>
        <translation>
            <numerusform>In der Antwort nicht genannt: %1 von %Ln Ereignis. Ein Handler kann es ausgelassen haben.</numerusform>
            <numerusform>In der Antwort nicht genannt: %1 von %Ln Ereignissen. Ein Handler kann sie ausgelassen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish over HTTP</source>
        <translation>Über HTTP veröffentlichen</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antwort…</translation>
    </message>
    <message>
        <source>Arrivals…</source>
        <translation>Ankunft…</translation>
    </message>
    <message>
        <source>Show missing</source>
        <translation>Fehlende zeigen</translation>
    </message>
    <message>
        <source>Publishes what stands in the editors by an HTTP request</source>
        <translation>Veröffentlicht den Inhalt der Editoren mit einer HTTP-Anfrage</translation>
    </message>
    <message>
        <source>Publishes only the events that are known not to be published, as they were sent</source>
        <translation>Veröffentlicht nur die Ereignisse, die sicher nicht veröffentlicht sind, so wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>Shows what the service answered, as it came</source>
        <translation>Zeigt die Antwort des Dienstes, wie sie kam</translation>
    </message>
    <message>
        <source>How long events take from publish to receive, by channel</source>
        <translation>Wie lange Ereignisse von der Veröffentlichung bis zum Empfang brauchen, nach Kanal</translation>
    </message>
    <message>
        <source>Shows in the log what was published but not received: adds kind:missing to its filter</source>
        <translation>Zeigt im Protokoll, was veröffentlicht, aber nicht empfangen wurde: ergänzt seinen Filter um kind:missing</translation>
    </message>
    <message>
        <source>Publish results</source>
        <translation>Ergebnisse der Veröffentlichung</translation>
    </message>
    <message>
        <source>Send failed again (%1)</source>
        <translation>Fehlgeschlagene erneut senden (%1)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) not received after %1</source>
        <translation>
            <numerusform>%Ln Ereignis nach %1 nicht empfangen</numerusform>
            <numerusform>%Ln Ereignisse nach %1 nicht empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What waits for the connection is not sent: the publish of the chosen row, or the first that waits</source>
        <translation>Was auf die Verbindung wartet, wird nicht gesendet: die Veröffentlichung der gewählten Zeile oder die erste, die wartet</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishTarget</name>
    <message>
        <source>Publish anyway</source>
        <translation>Trotzdem veröffentlichen</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>Veröffentlichen mit</translation>
    </message>
    <message>
        <source>Wait for the connection</source>
        <translation>Auf die Verbindung warten</translation>
    </message>
    <message>
        <source>Channel to publish to</source>
        <translation>Kanal für die Veröffentlichung</translation>
    </message>
    <message>
        <source>Sends the events to this channel as it stands, to see what the service answers</source>
        <translation>Sendet die Ereignisse an diesen Kanal, wie er dasteht, um zu sehen, was der Dienst antwortet</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>WebSocket uses the open connection; HTTP sends a request of its own</source>
        <translation>WebSocket nutzt die offene Verbindung; HTTP sendet eine eigene Anfrage</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>What authorizes this publish</source>
        <translation>Womit diese Veröffentlichung autorisiert wird</translation>
    </message>
    <message>
        <source>Without a connection: connects and publishes then. Else the publish fails at once.</source>
        <translation>Ohne Verbindung: verbindet und veröffentlicht dann. Sonst schlägt die Veröffentlichung sofort fehl.</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishingPage</name>
    <message>
        <source>Each published event is awaited on every active subscription that matches its channel. One that the service accepted and a subscription did not bring back in this time is told as not received.</source>
        <translation>Jedes veröffentlichte Ereignis wird über jedes aktive Abonnement erwartet, das zu seinem Kanal passt. Eines, das der Dienst angenommen hat und ein Abonnement in dieser Zeit nicht zurückbringt, wird als nicht empfangen gemeldet.</translation>
    </message>
    <message>
        <source>Not received after</source>
        <translation>Nicht empfangen nach</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>eventscope::RecordMenu</name>
    <message>
        <source>Record</source>
        <translation>Protokollieren</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (every frame)</source>
        <translation>%1 (jeder Frame)</translation>
    </message>
</context>
<context>
    <name>eventscope::RepeatBar</name>
    <message>
        <source>Close repeating</source>
        <translation>Wiederholen schließen</translation>
    </message>
    <message>
        <source>Start repeating</source>
        <translation>Wiederholen starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Stop those</source>
        <translation>Diese stoppen</translation>
    </message>
    <message>
        <source>Nothing is sent from now on (Escape)</source>
        <translation>Ab jetzt wird nichts mehr gesendet (Escape)</translation>
    </message>
    <message>
        <source>Copies what the repeated publishes came to, as text</source>
        <translation>Kopiert das Ergebnis der wiederholten Veröffentlichungen als Text</translation>
    </message>
    <message>
        <source>Answers are awaited: %1</source>
        <translation>Antworten stehen aus: %1</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>An %1: %2</translation>
    </message>
    <message>
        <source>It stopped: event %1 could not be made. %2</source>
        <translation>Gestoppt: Ereignis %1 ließ sich nicht erzeugen. %2</translation>
    </message>
    <message>
        <source>Still repeating to %1: %2</source>
        <translation>Wiederholt noch bei %1: %2</translation>
    </message>
</context>
<context>
    <name>eventscope::RepeatForm</name>
    <message>
        <source>Pace</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>First word of &quot;every 500 ms&quot;; the number has a field of its own.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At a rate</source>
        <translation>Mit Rate</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <translation>Bis zum Stoppen</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>How many times to publish; 0: until it is stopped</source>
        <translation>Wie oft veröffentlicht wird; 0: bis zum Stoppen</translation>
    </message>
    <message>
        <source> publishes/s</source>
        <translation> Veröff./s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Publishes a second</source>
        <translation>Veröffentlichungen pro Sekunde</translation>
    </message>
    <message>
        <source>Milliseconds from one publish to the next</source>
        <translation>Millisekunden von einer Veröffentlichung zur nächsten</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayBar</name>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step back: one row earlier (,)</source>
        <translation>Schritt zurück: eine Zeile früher (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button, a verb: a capture is played back.</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>Step forward: one row more (.)</source>
        <translation>Schritt vor: eine Zeile weiter (.)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Loop: begin again after the last row</source>
        <translation>Schleife: nach der letzten Zeile von vorn beginnen</translation>
    </message>
    <message>
        <source>Skip pauses</source>
        <translation>Pausen überspringen</translation>
    </message>
    <message>
        <source>Skip pauses: go on at once where nothing came for more than 5 s</source>
        <translation>Pausen überspringen: sofort weiter, wo mehr als 5 s lang nichts kam</translation>
    </message>
    <message>
        <source>Leave replay</source>
        <translation>Wiedergabe verlassen</translation>
    </message>
    <message>
        <source>Leave replay: show the whole capture (Esc)</source>
        <translation>Wiedergabe verlassen: die ganze Aufzeichnung zeigen (Esc)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed: choose one, or type a number from %1 to %2</source>
        <translation>Tempo: wählen Sie eines oder geben Sie eine Zahl von %1 bis %2 ein</translation>
    </message>
    <message>
        <source>skipped %1 without events</source>
        <translation>%1 ohne Ereignisse übersprungen</translation>
    </message>
    <message>
        <source>The replay ended. %1</source>
        <translation>Die Wiedergabe wurde beendet. %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Leertaste)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading when the rows came…</source>
        <translation>Die Zeiten der Zeilen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayDesk</name>
    <message>
        <source>Replay</source>
        <extracomment>Command, a verb: plays a capture back into the log.</extracomment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Plays the capture back with the spacing of its events</source>
        <translation>Spielt die Aufzeichnung in den Zeitabständen ihrer Ereignisse ab</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayText</name>
    <message>
        <source>Row %1 of %2, captured %3</source>
        <translation>Zeile %1 von %2, aufgezeichnet %3</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishDesk</name>
    <message>
        <source>Pu&amp;blish again…</source>
        <translation>Erneut &amp;veröffentlichen…</translation>
    </message>
    <message>
        <source>Publishes the events of this log to an endpoint, with their channels mapped</source>
        <translation>Veröffentlicht die Ereignisse dieses Protokolls an einem Endpunkt, mit Zuordnung ihrer Kanäle</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishDialog</name>
    <message>
        <source>Publish again</source>
        <translation>Erneut veröffentlichen</translation>
    </message>
    <message>
        <source>Stop publishing</source>
        <translation>Veröffentlichen stoppen</translation>
    </message>
    <message>
        <source>Publish the events of the log again</source>
        <translation>Die Ereignisse des Protokolls erneut veröffentlichen</translation>
    </message>
    <message>
        <source>Publish the events of %1 again</source>
        <translation>Die Ereignisse von %1 erneut veröffentlichen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>All that were received</source>
        <translation>Alle empfangenen</translation>
    </message>
    <message>
        <source>Those that match the filter of the log: %1</source>
        <translation>Die zum Filter des Protokolls passenden: %1</translation>
    </message>
    <message>
        <source>Those of the selected rows</source>
        <translation>Die der ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>Those that were published, with their channels</source>
        <translation>Die veröffentlichten, mit ihren Kanälen</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP, one publish after the other</source>
        <translation>HTTP, eine Veröffentlichung nach der anderen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>With the spacing of the capture</source>
        <translation>In den Zeitabständen der Aufzeichnung</translation>
    </message>
    <message>
        <source>As fast as the budget allows</source>
        <translation>So schnell, wie das Budget erlaubt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>×</source>
        <extracomment>After a number: so many times the original speed</extracomment>
        <translation>×</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>How many events a second are published at most.</extracomment>
        <translation>Budget</translation>
    </message>
    <message>
        <source> events/s at most</source>
        <translation> Ereignisse/s höchstens</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Captured channel</source>
        <translation>Aufgezeichneter Kanal</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Left out: no rule matches</source>
        <translation>Ausgelassen: keine Regel passt</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>No endpoint is connected. Connect one in the main window: it is offered here at once.</source>
        <translation>Kein Endpunkt ist verbunden. Verbinden Sie einen im Hauptfenster: er wird hier sofort angeboten.</translation>
    </message>
    <message>
        <source>Counting the events…</source>
        <translation>Die Ereignisse werden gezählt…</translation>
    </message>
    <message>
        <source>There is nothing to publish: choose other events, or give rules for their channels.</source>
        <translation>Es gibt nichts zu veröffentlichen: wählen Sie andere Ereignisse oder geben Sie Regeln für ihre Kanäle an.</translation>
    </message>
    <message numerus="yes">
        <source>To publish to %1: %Ln event(s).</source>
        <translation>
            <numerusform>An %1 zu veröffentlichen: %Ln Ereignis.</numerusform>
            <numerusform>An %1 zu veröffentlichen: %Ln Ereignisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To publish to %1, which is not the built-in API: %Ln event(s). Everybody who is subscribed there receives them, and what listens acts on them.</source>
        <translation>
            <numerusform>An %1, nicht die integrierte API, zu veröffentlichen: %Ln Ereignis. Alle, die dort abonniert haben, empfangen es, und was dort mithört, handelt danach.</numerusform>
            <numerusform>An %1, nicht die integrierte API, zu veröffentlichen: %Ln Ereignisse. Alle, die dort abonniert haben, empfangen sie, und was dort mithört, handelt danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped before the end. %1</source>
        <translation>Vor dem Ende gestoppt. %1</translation>
    </message>
    <message>
        <source>Publishing to %1…</source>
        <translation>Wird an %1 veröffentlicht…</translation>
    </message>
    <message>
        <source>Stopped. Waiting for the last answers…</source>
        <translation>Gestoppt. Die letzten Antworten stehen noch aus…</translation>
    </message>
    <message>
        <source>Left out: a wildcard needs a rule</source>
        <translation>Ausgelassen: ein Platzhalter braucht eine Regel</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishText</name>
    <message>
        <source>Left out, no rule for their channel: %1</source>
        <translation>Ausgelassen, keine Regel für ihren Kanal: %1</translation>
    </message>
    <message>
        <source>Left out, their channel cannot be published to: %1</source>
        <translation>Ausgelassen, in ihrem Kanal kann nicht veröffentlicht werden: %1</translation>
    </message>
    <message>
        <source>Left out, larger than the service takes: %1</source>
        <translation>Ausgelassen, größer, als der Dienst annimmt: %1</translation>
    </message>
    <message>
        <source>Left out, no JSON: %1</source>
        <translation>Ausgelassen, kein JSON: %1</translation>
    </message>
    <message>
        <source>The * of %1 stands for nothing: let the captured channel end with /*, and write it once.</source>
        <translation>Der * in %1 steht für nichts: lassen Sie den aufgezeichneten Kanal mit /* enden, und schreiben Sie den Stern nur einmal.</translation>
    </message>
    <message>
        <source>The rule that leads to %1 does not say which captured channel it is for.</source>
        <translation>Die Regel, die zu %1 führt, nennt nicht den aufgezeichneten Kanal, für den sie gilt.</translation>
    </message>
    <message>
        <source>Captured channel %1: %2</source>
        <translation>Aufgezeichneter Kanal %1: %2</translation>
    </message>
    <message>
        <source>The rule for %1 does not say where to publish.</source>
        <translation>Die Regel für %1 nennt nicht, wo veröffentlicht werden soll.</translation>
    </message>
    <message>
        <source>Publish to %1: %2</source>
        <translation>Veröffentlichen in %1: %2</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Ereignis %1 von %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>publishes in flight: %1</source>
        <translation>Veröffentlichungen unterwegs: %1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Failed with %1: %2</source>
        <translation>Fehlgeschlagen mit %1: %2</translation>
    </message>
    <message>
        <source>Unknown, they may have been published: %1</source>
        <translation>Unbekannt, vielleicht veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Left out by the API&apos;s handler: %1</source>
        <translation>Vom Handler der API ausgelassen: %1</translation>
    </message>
    <message>
        <source>Not sent any more: %1</source>
        <translation>Nicht mehr gesendet: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::RowComparison</name>
    <message>
        <source>Compare with this row</source>
        <translation>Mit dieser Zeile vergleichen</translation>
    </message>
    <message>
        <source>Compare with the previous event</source>
        <translation>Mit dem vorherigen Ereignis vergleichen</translation>
    </message>
    <message>
        <source>the two selected rows</source>
        <translation>die zwei ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>This is the row others are compared with. Select another one.</source>
        <translation>Mit dieser Zeile werden andere verglichen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>the row chosen to compare with</source>
        <translation>die zum Vergleich gewählte Zeile</translation>
    </message>
    <message>
        <source>the previous event of %1</source>
        <translation>das vorherige Ereignis von %1</translation>
    </message>
    <message>
        <source>the previous one published to %1</source>
        <translation>das vorherige, in %1 veröffentlichte</translation>
    </message>
    <message numerus="yes">
        <source>There is no event of this channel among the %Ln row(s) before this one.</source>
        <translation>
            <numerusform>Unter der %Ln Zeile vor dieser ist kein Ereignis dieses Kanals.</numerusform>
            <numerusform>Unter den %Ln Zeilen vor dieser ist kein Ereignis dieses Kanals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowCompose</name>
    <message>
        <source>Load into the editor</source>
        <translation>In den Editor laden</translation>
    </message>
    <message>
        <source>Puts the selected events, five at most, into the publish editors</source>
        <translation>Lädt die ausgewählten Ereignisse, höchstens fünf, in die Editoren zum Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>eventscope::RowCopies</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NDJSON</source>
        <translation>NDJSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>More than %1 rows are not copied: export the selected rows to a file.</source>
        <translation>Mehr als %1 Zeilen werden nicht kopiert: exportieren Sie die ausgewählten Zeilen in eine Datei.</translation>
    </message>
    <message>
        <source>More than %1 is not copied: export the selected rows to a file.</source>
        <translation>Mehr als %1 wird nicht kopiert: exportieren Sie die ausgewählten Zeilen in eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird kopiert…</numerusform>
            <numerusform>%Ln Zeilen werden kopiert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowFilters</name>
    <message>
        <source>Filter on this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Filter on this channel</source>
        <translation>Nach diesem Kanal filtern</translation>
    </message>
    <message>
        <source>Filter out this channel</source>
        <translation>Diesen Kanal ausfiltern</translation>
    </message>
    <message>
        <source>Filter on this kind of row</source>
        <translation>Nach dieser Art von Zeile filtern</translation>
    </message>
    <message>
        <source>Filter out this kind of row</source>
        <translation>Diese Art von Zeile ausfiltern</translation>
    </message>
    <message>
        <source>Filter on this subscription</source>
        <translation>Nach diesem Abonnement filtern</translation>
    </message>
    <message>
        <source>Filter out this subscription</source>
        <translation>Dieses Abonnement ausfiltern</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>Diesen Wert ausfiltern</translation>
    </message>
</context>
<context>
    <name>eventscope::RowMenu</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>A submenu about bookmarks of rows.</extracomment>
        <translation>Markieren</translation>
    </message>
</context>
<context>
    <name>eventscope::RunningWork</name>
    <message>
        <source>A file is still being written.</source>
        <translation>Eine Datei wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Closing now leaves it unfinished: there will be no file.</source>
        <translation>Wenn Sie jetzt schließen, bleibt sie unfertig: es wird keine Datei geben.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Events are still being published again.</source>
        <translation>Ereignisse werden noch erneut veröffentlicht.</translation>
    </message>
    <message>
        <source>Closing now stops the publishing: events that were not sent yet are not published.</source>
        <translation>Wenn Sie jetzt schließen, endet das Veröffentlichen: noch nicht gesendete Ereignisse werden nicht veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>eventscope::SaveBar</name>
    <message>
        <source>Save progress</source>
        <translation>Fortschritt des Speicherns</translation>
    </message>
    <message>
        <source>Captures (*.escap)</source>
        <translation>Aufzeichnungen (*.escap)</translation>
    </message>
    <message>
        <source>Saving the capture to %1…</source>
        <translation>Die Aufzeichnung wird in %1 gespeichert…</translation>
    </message>
    <message>
        <source>Capture saved to %1.</source>
        <translation>Aufzeichnung in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Saving was cancelled; no file was changed.</source>
        <translation>Das Speichern wurde abgebrochen; keine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nichts wurde gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::SaveItemDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save events</source>
        <translation>Ereignisse speichern</translation>
    </message>
    <message>
        <source>Save subscriptions</source>
        <translation>Abonnements speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>“%1” already exists and will be replaced.</source>
        <translation>„%1“ ist bereits vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>Geben Sie einen Namen an, unter dem Sie es wiederfinden.</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There are no saved filters left.</source>
        <translation>Kein Filter ist mehr gespeichert.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Give each filter a name of its own.</source>
        <translation>Geben Sie jedem Filter einen eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedPanel</name>
    <message>
        <source>Load into the editors</source>
        <translation>In die Editoren laden</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Save events…</source>
        <translation>Ereignisse speichern…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Saves what stands in the publish editors (Ctrl+S there)</source>
        <translation>Speichert den Inhalt der Editoren zum Veröffentlichen (dort Strg+S)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Events and subscriptions that you give a name stay here, for every endpoint.</source>
        <translation>Ereignisse und Abonnements, denen Sie einen Namen geben, bleiben hier, für jeden Endpunkt.</translation>
    </message>
    <message>
        <source>Search what is saved</source>
        <translation>Gespeichertes durchsuchen</translation>
    </message>
    <message>
        <source>Search names, channels, events</source>
        <translation>Namen, Kanäle, Ereignisse suchen</translation>
    </message>
    <message>
        <source>Nothing that is saved holds these words.</source>
        <translation>Nichts Gespeichertes enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Subscribe to all</source>
        <translation>Alle abonnieren</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedWorkModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>saved event to %1</source>
        <translation>gespeichertes Ereignis für %1</translation>
    </message>
    <message>
        <source>subscription set of %1</source>
        <translation>Abonnementsatz (%1)</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>eventscope::SecretField</name>
    <message>
        <source>Show while pressed</source>
        <translation>Anzeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Shows what was typed while pressed</source>
        <translation>Zeigt die Eingabe, solange gedrückt</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes a stored key or token from the keychain.</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Removes the stored one when you save</source>
        <translation>Entfernt das Gespeicherte, wenn Sie speichern</translation>
    </message>
    <message>
        <source>%1 – leave empty to keep it</source>
        <translation>%1 – zum Behalten leer lassen</translation>
    </message>
</context>
<context>
    <name>eventscope::SelectionLine</name>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(rows %1 and %2)</source>
        <translation>(Zeilen %1 und %2)</translation>
    </message>
    <message>
        <source>Time between: −%1, the clock was set back %2</source>
        <translation>Zeit dazwischen: −%1, die Uhr wurde zurückgestellt %2</translation>
    </message>
    <message>
        <source>Time between: %1 %2</source>
        <translation>Zeit dazwischen: %1 %2</translation>
    </message>
</context>
<context>
    <name>eventscope::SessionAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken by a screen reader: %1 is the name of an endpoint, %2 the state of its connection</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subscription to %1 refused</source>
        <extracomment>Spoken by a screen reader: %1 is a channel</extracomment>
        <translation>Abonnement von %1 abgelehnt</translation>
    </message>
</context>
<context>
    <name>eventscope::SessionViews</name>
    <message>
        <source>Events appear here as they arrive. Subscribe to a channel to begin.</source>
        <translation>Ereignisse erscheinen hier, sobald sie eintreffen. Abonnieren Sie zunächst einen Kanal.</translation>
    </message>
    <message>
        <source>Subscribe to a channel</source>
        <translation>Einen Kanal abonnieren</translation>
    </message>
</context>
<context>
    <name>eventscope::ShortcutsDialog</name>
    <message>
        <source>Reset</source>
        <extracomment>Button: gives the chosen command its original keys back.</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <translation>Stattdessen hier nutzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>None: press the keys</source>
        <translation>Keine: drücken Sie die Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Columns; the first is the part of the window a command belongs to.</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the window, and what can be done there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>Kein Befehl gewählt</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten für %1</translation>
    </message>
    <message>
        <source>These keys belong to the editor and stay as they are.</source>
        <translation>Diese Tasten gehören zum Editor und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Press the new keys in the field. Backspace removes them.</source>
        <translation>Drücken Sie die neuen Tasten im Feld. Die Rücktaste entfernt sie.</translation>
    </message>
    <message>
        <source>%1 alone is for typing and moving. Add Ctrl or Alt, or use a function key.</source>
        <translation>%1 allein dient zum Schreiben und Bewegen. Nehmen Sie Strg oder Alt hinzu oder verwenden Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>eventscope::SignInDesk</name>
    <message>
        <source>Sign in (%1)…</source>
        <translation>Anmelden (%1)…</translation>
    </message>
    <message>
        <source>%1: sign in to connect.</source>
        <translation>%1: zum Verbinden anmelden.</translation>
    </message>
    <message>
        <source>signed in as %1, token ends %2</source>
        <translation>angemeldet als %1, Tokenablauf %2</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
</context>
<context>
    <name>eventscope::SignInDialog</name>
    <message>
        <source>This is your first sign-in: choose a new password.</source>
        <translation>Dies ist Ihre erste Anmeldung: wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <translation>Geben Sie den Code ein, den Ihre Authenticator-App zeigt.</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code it shows: %1</source>
        <translation>Fügen Sie diesen Schlüssel Ihrer Authenticator-App hinzu und geben Sie dann den Code ein, den sie zeigt: %1</translation>
    </message>
    <message>
        <source>Choose how to confirm that it is you.</source>
        <translation>Wählen Sie, wie Sie bestätigen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Answer the question that the user pool asks.</source>
        <translation>Beantworten Sie die Frage des Benutzerpools.</translation>
    </message>
    <message>
        <source>Enter the code that was sent to you.</source>
        <translation>Geben Sie den Code ein, der Ihnen gesendet wurde.</translation>
    </message>
    <message>
        <source>Enter the code that was sent to %1.</source>
        <translation>Geben Sie den Code ein, der an %1 gesendet wurde.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <translation>Ein Code per SMS</translation>
    </message>
    <message>
        <source>A code from an authenticator app</source>
        <translation>Ein Code aus einer Authenticator-App</translation>
    </message>
    <message>
        <source>A code by e-mail</source>
        <translation>Ein Code per E-Mail</translation>
    </message>
    <message>
        <source>Sign in — %1</source>
        <translation>Anmelden — %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in to the user pool %1. The password is used once and not kept.</source>
        <translation>Melden Sie sich im Benutzerpool %1 an. Das Passwort wird einmal verwendet und nicht behalten.</translation>
    </message>
    <message>
        <source>Page to sign in at</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>You sign in at %1 with your browser, and come back here.</source>
        <translation>Sie melden sich im Browser bei %1 an und kehren hierher zurück.</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Im Browser fortfahren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser…</translation>
    </message>
    <message>
        <source>Asking the user pool…</source>
        <translation>Der Benutzerpool wird gefragt…</translation>
    </message>
    <message>
        <source>Enter the user name and the password.</source>
        <translation>Geben Sie den Benutzernamen und das Passwort ein.</translation>
    </message>
    <message>
        <source>You are signed in until Eventscope closes: the sign-in could not be kept. %1</source>
        <translation>Sie sind angemeldet, bis Eventscope geschlossen wird: die Anmeldung konnte nicht aufbewahrt werden. %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>You are signed in. The token renews itself.</source>
        <translation>Sie sind angemeldet. Das Token erneuert sich selbst.</translation>
    </message>
    <message>
        <source>You are signed in as %1. The token renews itself.</source>
        <translation>Sie sind als %1 angemeldet. Das Token erneuert sich selbst.</translation>
    </message>
</context>
<context>
    <name>eventscope::SnippetActions</name>
    <message>
        <source>cURL command</source>
        <translation>cURL-Befehl</translation>
    </message>
    <message>
        <source>wscat command</source>
        <translation>wscat-Befehl</translation>
    </message>
    <message>
        <source>eventscope-cli command</source>
        <translation>eventscope-cli-Befehl</translation>
    </message>
    <message>
        <source>JavaScript (Amplify)</source>
        <translation>JavaScript (Amplify)</translation>
    </message>
    <message>
        <source>Kotlin (Android)</source>
        <translation>Kotlin (Android)</translation>
    </message>
    <message>
        <source>Swift</source>
        <translation>Swift</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
</context>
<context>
    <name>eventscope::StorageNotices</name>
    <message>
        <source>The folder of captures takes no file, so the events of %1 are kept for this session only: save the capture elsewhere. %2</source>
        <translation>Der Ordner für Aufzeichnungen nimmt keine Datei an, daher werden die Ereignisse von %1 nur für diese Sitzung behalten: speichern Sie die Aufzeichnung anderswo. %2</translation>
    </message>
</context>
<context>
    <name>eventscope::SubscriptionModel</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Ereignisse/s</translation>
    </message>
    <message>
        <source>The service refused it without a reason.</source>
        <translation>Der Dienst hat es ohne Begründung abgelehnt.</translation>
    </message>
</context>
<context>
    <name>eventscope::SubscriptionsPanel</name>
    <message>
        <source>Save subscriptions…</source>
        <translation>Abonnements speichern…</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>Subscribe again</source>
        <translation>Erneut abonnieren</translation>
    </message>
    <message>
        <source>Copy channel</source>
        <translation>Kanal kopieren</translation>
    </message>
    <message>
        <source>Channel to subscribe</source>
        <translation>Zu abonnierender Kanal</translation>
    </message>
    <message>
        <source>A channel such as /default/orders, or everything below one: /default/*</source>
        <translation>Ein Kanal wie /default/orders oder alles unter einem: /default/*</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Subscribe with</source>
        <translation>Abonnieren mit</translation>
    </message>
    <message>
        <source>What authorizes this subscription</source>
        <translation>Womit dieses Abonnement autorisiert wird</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>No subscriptions yet. Give a channel, such as /default/*, and its events arrive here.</source>
        <translation>Noch keine Abonnements. Geben Sie einen Kanal wie /default/* an, und seine Ereignisse treffen hier ein.</translation>
    </message>
    <message>
        <source>Choose an endpoint to subscribe to its channels.</source>
        <translation>Wählen Sie einen Endpunkt, um seine Kanäle zu abonnieren.</translation>
    </message>
    <message>
        <source>Choose an endpoint first</source>
        <translation>Wählen Sie zuerst einen Endpunkt</translation>
    </message>
    <message>
        <source>Give a channel first</source>
        <translation>Geben Sie zuerst einen Kanal an</translation>
    </message>
    <message>
        <source>Choose an endpoint first: the saved subscriptions are made there.</source>
        <translation>Wählen Sie zuerst einen Endpunkt: die gespeicherten Abonnements werden dort eingerichtet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>eventscope::TemplateBar</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Words of templates</source>
        <translation>Wörter für Vorlagen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Evaluates {{ jq expression }} in the events when they are published</source>
        <translation>Wertet {{ jq-Ausdruck }} in den Ereignissen aus, wenn sie veröffentlicht werden</translation>
    </message>
    <message>
        <source>What can stand between {{ and }}</source>
        <translation>Was zwischen {{ und }} stehen kann</translation>
    </message>
    <message>
        <source>Shows below the template what will be sent</source>
        <translation>Zeigt unter der Vorlage, was gesendet wird</translation>
    </message>
    <message>
        <source>{{ … }} is sent as it stands here. Tick “Template” to have it evaluated.</source>
        <translation>{{ … }} wird so gesendet, wie es hier steht. Kreuzen Sie „Vorlage“ an, um es auswerten zu lassen.</translation>
    </message>
    <message>
        <source>the time, UTC: &quot;2026-11-26T08:30:00.000000Z&quot;</source>
        <translation>die Zeit, UTC: &quot;2026-11-26T08:30:00.000000Z&quot;</translation>
    </message>
    <message>
        <source>the same in milliseconds, a number</source>
        <translation>dieselbe in Millisekunden, eine Zahl</translation>
    </message>
    <message>
        <source>1, 2, 3 … with each event</source>
        <translation>1, 2, 3 … mit jedem Ereignis</translation>
    </message>
    <message>
        <source>a new UUID</source>
        <translation>eine neue UUID</translation>
    </message>
    <message>
        <source>a new number from 0 to below 1</source>
        <translation>eine neue Zahl von 0 bis unter 1</translation>
    </message>
    <message>
        <source>the channel that is published to</source>
        <translation>der Kanal, in dem veröffentlicht wird</translation>
    </message>
    <message>
        <source>a variable of the endpoint: “Variables…” beside Format</source>
        <translation>eine Variable des Endpunkts: „Variablen…“ neben „Formatieren“</translation>
    </message>
    <message>
        <source>&lt;p&gt;Between &lt;code&gt;{{&lt;/code&gt; and &lt;code&gt;}}&lt;/code&gt; stands jq, such as &lt;code&gt;{{ seq * 10 }}&lt;/code&gt; or, within a text, &lt;code&gt;&quot;order-{{ seq }}&quot;&lt;/code&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zwischen &lt;code&gt;{{&lt;/code&gt; und &lt;code&gt;}}&lt;/code&gt; steht jq, etwa &lt;code&gt;{{ seq * 10 }}&lt;/code&gt; oder, innerhalb eines Texts, &lt;code&gt;&quot;order-{{ seq }}&quot;&lt;/code&gt;.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>eventscope::TimeFormatMenu</name>
    <message>
        <source>Show time as</source>
        <translation>Zeit zeigen als</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the start of the capture</source>
        <translation>Seit Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>Seit der vorherigen Zeile</translation>
    </message>
    <message>
        <source>Since the reference row</source>
        <translation>Seit der Referenzzeile</translation>
    </message>
    <message>
        <source>With microseconds</source>
        <translation>Mit Mikrosekunden</translation>
    </message>
</context>
<context>
    <name>eventscope::TokenView</name>
    <message>
        <source>This token has expired: it will be refused.</source>
        <translation>Dieses Token ist abgelaufen: es wird abgelehnt.</translation>
    </message>
    <message>
        <source>This token is not valid yet: check this computer&apos;s clock.</source>
        <translation>Dieses Token ist noch nicht gültig: prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>This token comes from another issuer than the API expects.</source>
        <translation>Dieses Token kommt von einem anderen Aussteller, als die API erwartet.</translation>
    </message>
    <message>
        <source>This token was made for another client than the API expects.</source>
        <translation>Dieses Token wurde für einen anderen Client ausgestellt, als die API erwartet.</translation>
    </message>
    <message>
        <source>This is an ID token; most APIs expect the access token.</source>
        <translation>Dies ist ein ID-Token; die meisten APIs erwarten das Zugriffstoken.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a length of time such as &quot;5 min&quot; or &quot;3 days&quot;.</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>eventscope::TreeFindBar</name>
    <message>
        <source>Find in the tree</source>
        <translation>Im Baum suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriger (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächster (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>eventscope::UndoDesk</name>
    <message>
        <source>Deleted the endpoint “%1”.</source>
        <translation>Endpunkt „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Removed the authorizer “%1” of “%2”.</source>
        <translation>Authorizer „%1“ von „%2“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n authorizer(s) of “%1”.</source>
        <translation>
            <numerusform>%n Authorizer von „%1“ entfernt.</numerusform>
            <numerusform>%n Authorizer von „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Unsubscribed from “%1”.</source>
        <translation>„%1“ abbestellt.</translation>
    </message>
    <message>
        <source>Removed the filter “%1”.</source>
        <translation>Filter „%1“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n saved filter(s).</source>
        <translation>
            <numerusform>%n gespeicherter Filter entfernt.</numerusform>
            <numerusform>%n gespeicherte Filter entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>%n Markierung entfernt.</numerusform>
            <numerusform>%n Markierungen entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::UndoOffers</name>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Löschen rückgängig</translation>
    </message>
    <message>
        <source>Nothing was deleted that could be brought back</source>
        <translation>Nichts wurde gelöscht, was sich zurückholen ließe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>eventscope::UnsavedCaptures</name>
    <message numerus="yes">
        <source>%Ln event(s) of %1 are not saved.</source>
        <translation>
            <numerusform>%Ln Ereignis von %1 ist nicht gespeichert.</numerusform>
            <numerusform>%Ln Ereignisse von %1 sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, and Eventscope offers them when it starts again. Discard deletes them.</source>
        <translation>Was Sie behalten, bietet Eventscope beim nächsten Start wieder an. „Verwerfen“ löscht es.</translation>
    </message>
</context>
<context>
    <name>eventscope::VariablesDialog</name>
    <message>
        <source>Remove variable</source>
        <translation>Variable entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Variables of %1</source>
        <translation>Variablen von %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>JSON value</source>
        <translation>JSON-Wert</translation>
    </message>
    <message>
        <source>In a template, {{ $name }} gives the value that the variable has for %1.</source>
        <translation>In einer Vorlage ergibt {{ $name }} den Wert, den die Variable für %1 hat.</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>There are two variables %1: give each a name of its own.</source>
        <translation>Es gibt zwei Variablen %1: geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>%1 has no value. Any JSON will do.</source>
        <translation>%1 hat keinen Wert: beliebiges JSON genügt.</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and variables are saved in a file. Keep keys and tokens in an authorizer of the endpoint.</source>
        <translation>%1 sieht wie ein Geheimnis aus, und Variablen stehen in einer Datei. Bewahren Sie Schlüssel und Token in einem Authorizer des Endpunkts auf.</translation>
    </message>
    <message>
        <source>The value of %1 is not JSON: text goes in quotes, such as &quot;eu&quot;.</source>
        <translation>Der Wert von %1 ist kein JSON: ein Text steht in Anführungszeichen, etwa &quot;eu&quot;.</translation>
    </message>
</context>
<context>
    <name>eventscope::WatchAlarms</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a channel, %2 the beginning of an event</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>further events, beside the one that is told</extracomment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how the watch rule notifies you of an event.</source>
        <translation>So meldet die Überwachungsregel ein Ereignis.</translation>
    </message>
</context>
<context>
    <name>eventscope::WatchDesk</name>
    <message>
        <source>&amp;Watch rules…</source>
        <translation>&amp;Überwachungsregeln…</translation>
    </message>
    <message>
        <source>&amp;Counters…</source>
        <translation>&amp;Zähler…</translation>
    </message>
    <message>
        <source>The watch rule “%1” no longer watches this log. %2</source>
        <translation>Die Überwachungsregel „%1“ meldet nichts mehr aus diesem Protokoll. %2</translation>
    </message>
    <message>
        <source>Watch rules…</source>
        <translation>Überwachungsregeln…</translation>
    </message>
    <message>
        <source>This desktop does not show notifications. Watch rules still highlight rows and play their sounds.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen. Überwachungsregeln heben weiterhin Zeilen hervor und spielen ihre Töne.</translation>
    </message>
    <message>
        <source>Removed the watch rule “%1”.</source>
        <translation>Überwachungsregel „%1“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln watch rule(s).</source>
        <translation>
            <numerusform>%Ln Überwachungsregel entfernt.</numerusform>
            <numerusform>%Ln Überwachungsregeln entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the counter “%1”.</source>
        <translation>Zähler „%1“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln counter(s).</source>
        <translation>
            <numerusform>%Ln Zähler entfernt.</numerusform>
            <numerusform>%Ln Zähler entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::WatchRulesDialog</name>
    <message>
        <source>Watch rules</source>
        <translation>Überwachungsregeln</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Diese Regeln verwenden</translation>
    </message>
    <message>
        <source>Words, or jq such as .total &gt; 100</source>
        <translation>Wörter oder jq wie .total &gt; 100</translation>
    </message>
    <message>
        <source>No highlight</source>
        <translation>Keine Hervorhebung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Desktop-Benachrichtigung</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button, a verb: shows what the rule does.</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Enter a filter for the rows to watch for.</source>
        <translation>Geben Sie im Filter an, welche Zeilen überwacht werden sollen.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Watch rules highlight the rows that match a filter and notify you of new ones.</source>
        <translation>Überwachungsregeln heben die Zeilen hervor, die ein Filter durchlässt, und melden Ihnen neue.</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>Erste Regel hinzufügen</translation>
    </message>
    <message>
        <source>Include the beginning of the payload</source>
        <translation>Anfang der Nutzdaten mitsenden</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>at most </source>
        <extracomment>Before a number: at most 10 a minute</extracomment>
        <translation>höchstens </translation>
    </message>
    <message>
        <source> a minute</source>
        <extracomment>After a number: at most 10 a minute</extracomment>
        <translation> pro Minute</translation>
    </message>
    <message>
        <source>Rules watch the logs of all open endpoints. Beyond the limit you are only told how many more there were.</source>
        <translation>Regeln überwachen die Protokolle aller offenen Endpunkte. Über der Grenze erfahren Sie nur, wie viele es noch waren.</translation>
    </message>
    <message>
        <source>Sent as this rule does for an event. If nothing appears, your desktop may be holding notifications back.</source>
        <translation>Gesendet, wie diese Regel es bei einem Ereignis tut. Erscheint nichts, hält Ihr Desktop Benachrichtigungen vielleicht zurück.</translation>
    </message>
    <message>
        <source>This rule only highlights. Choose a notification or a sound to be alerted.</source>
        <translation>Diese Regel hebt nur hervor. Wählen Sie eine Benachrichtigung oder einen Ton, um aufmerksam gemacht zu werden.</translation>
    </message>
    <message>
        <source>This desktop does not show notifications. The rule still highlights rows and plays its sound.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen. Die Regel hebt trotzdem Zeilen hervor und spielt ihren Ton.</translation>
    </message>
</context>
<context>
    <name>eventscope::WelcomePage</name>
    <message>
        <source>Watch your events as they happen</source>
        <translation>Ereignisse verfolgen, während sie geschehen</translation>
    </message>
    <message>
        <source>Try it with the built-in Event API</source>
        <translation>Mit der integrierten Event API ausprobieren</translation>
    </message>
    <message>
        <source>Starts a small Event API on this computer and shows its demo events.</source>
        <translation>Startet eine kleine Event API auf diesem Computer und zeigt ihre Demo-Ereignisse.</translation>
    </message>
    <message>
        <source>Add your Event API</source>
        <translation>Ihre Event API hinzufügen</translation>
    </message>
    <message>
        <source>All it needs is the URL of your AppSync Event API and a key.</source>
        <translation>Nötig sind nur die URL Ihrer AppSync Event API und ein Schlüssel.</translation>
    </message>
    <message>
        <source>Find my Event APIs</source>
        <translation>Meine Event APIs finden</translation>
    </message>
    <message>
        <source>Lists those of your AWS account, with the credentials of the AWS command line.</source>
        <translation>Listet die Ihres AWS-Kontos auf, mit den Anmeldeinformationen der AWS-Befehlszeile.</translation>
    </message>
    <message>
        <source>No account, no telemetry.</source>
        <translation>Kein Konto, keine Telemetrie.</translation>
    </message>
    <message>
        <source>Play a demo capture</source>
        <translation>Demo-Aufzeichnung abspielen</translation>
    </message>
    <message>
        <source>Replays a few minutes of a web shop; needs no network.</source>
        <translation>Gibt einige Minuten eines Webshops wieder; braucht kein Netzwerk.</translation>
    </message>
</context>
<context>
    <name>eventscope::WindowDocks</name>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Client log</source>
        <translation>Client-Protokoll</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
</context>
<context>
    <name>eventscope::WindowHost</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>eventscope::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>eventscope::Zoom</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>This is the largest size.</source>
        <translation>Dies ist die größte Stufe.</translation>
    </message>
    <message>
        <source>This is the smallest size.</source>
        <translation>Dies ist die kleinste Stufe.</translation>
    </message>
    <message>
        <source>This is the actual size.</source>
        <translation>Dies ist die Originalgröße.</translation>
    </message>
</context>
<context>
    <name>eventscope::capturetext</name>
    <message>
        <source>This file is not a capture of Eventscope, or too damaged to be read. (%1)</source>
        <translation>Diese Datei ist keine Aufzeichnung von Eventscope oder zu beschädigt, um gelesen zu werden. (%1)</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space and try again. (%1)</source>
        <translation>Auf dem Datenträger ist nicht genug Platz. Geben Sie Speicherplatz frei und versuchen Sie es erneut. (%1)</translation>
    </message>
    <message>
        <source>This file cannot be imported: %1.</source>
        <translation>Diese Datei kann nicht importiert werden: %1.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that it is still there and that you may read it. (%1)</source>
        <translation>Diese Datei konnte nicht gelesen werden. Prüfen Sie, ob sie noch vorhanden ist und ob Sie sie lesen dürfen. (%1)</translation>
    </message>
    <message>
        <source>all from row %1 on</source>
        <translation>alles ab Zeile %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s)</source>
        <translation>
            <numerusform>%Ln weitere Stelle</numerusform>
            <numerusform>%Ln weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Diese Datei ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>All of its rows could be read: %Ln.</source>
        <translation>
            <numerusform>Alle ihre Zeilen konnten gelesen werden: %Ln.</numerusform>
            <numerusform>Alle ihre Zeilen konnten gelesen werden: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could be read; lost: %1.</source>
        <translation>
            <numerusform>%Ln Zeile konnte gelesen werden; verloren: %1.</numerusform>
            <numerusform>%Ln Zeilen konnten gelesen werden; verloren: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channel of %Ln row(s) is lost.</source>
        <translation>
            <numerusform>Der Kanal von %Ln Zeile ist verloren.</numerusform>
            <numerusform>Der Kanal von %Ln Zeilen ist verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see a rescued copy; the file stays as it is.</source>
        <translation>Sie sehen eine gerettete Kopie; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported from %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde aus %1 importiert.</numerusform>
            <numerusform>%Ln Zeilen wurden aus %1 importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were passed over (%1).</source>
        <translation>
            <numerusform>%Ln Zeile wurde übergangen (%1).</numerusform>
            <numerusform>%Ln Zeilen wurden übergangen (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not saved as a capture yet.</source>
        <translation>Sie sind noch nicht als Aufzeichnung gespeichert.</translation>
    </message>
</context>
<context>
    <name>eventscope::discoverytext</name>
    <message>
        <source>AWS refused the signature for its date: this computer&apos;s clock is wrong. Set it and search again. (%1)</source>
        <translation>AWS hat die Signatur wegen ihres Datums abgelehnt: die Uhr dieses Computers geht falsch. Stellen Sie sie und suchen Sie erneut. (%1)</translation>
    </message>
    <message>
        <source>These credentials may not list Event APIs. They need the permission appsync:ListApis; or search with others. (%1)</source>
        <translation>Diese Anmeldeinformationen dürfen keine Event APIs auflisten. Sie brauchen die Berechtigung appsync:ListApis; oder suchen Sie mit anderen. (%1)</translation>
    </message>
    <message>
        <source>AWS does not accept these credentials. Check the profile or the keys, and that they have not expired. (%1)</source>
        <translation>AWS akzeptiert diese Anmeldeinformationen nicht. Prüfen Sie das Profil oder die Schlüssel und ob sie abgelaufen sind. (%1)</translation>
    </message>
    <message>
        <source>AWS limits the rate of requests, also after several tries. What was found stays; search again in a minute.</source>
        <translation>AWS begrenzt die Rate der Anfragen, auch nach mehreren Versuchen. Was gefunden wurde, bleibt; suchen Sie in einer Minute erneut.</translation>
    </message>
    <message>
        <source>AppSync was not found in the region %1. Check the region, and that this computer is online.</source>
        <translation>AppSync wurde in der Region %1 nicht gefunden. Prüfen Sie die Region und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>“%1” is no AWS region. Choose one such as eu-west-1.</source>
        <translation>„%1“ ist keine AWS-Region. Wählen Sie eine wie eu-west-1.</translation>
    </message>
    <message>
        <source>The search was stopped. What was found stays.</source>
        <translation>Die Suche wurde gestoppt. Was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>AWS gave an answer that makes no sense: %1. What was found stays; try again.</source>
        <translation>AWS gab eine Antwort, die keinen Sinn ergibt: %1. Was gefunden wurde, bleibt; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Namespaces could not be read</source>
        <translation>Namespaces konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>API keys could not be read</source>
        <translation>API-Schlüssel konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not all of its settings could be read</source>
        <translation>Nicht alle Einstellungen konnten gelesen werden</translation>
    </message>
    <message>
        <source>%1: the permission appsync:%2 is missing.</source>
        <translation>%1: die Berechtigung appsync:%2 fehlt.</translation>
    </message>
    <message>
        <source>%1: AWS limits the rate of requests. Search again in a minute.</source>
        <translation>%1: AWS begrenzt die Rate der Anfragen. Suchen Sie in einer Minute erneut.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>eventscope::doctortext</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connection doctor: %1</source>
        <translation>Verbindungsdiagnose: %1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Realtime host</source>
        <translation>Echtzeit-Host</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Publish and receive</source>
        <translation>Veröffentlichen und empfangen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>Über den Proxy %1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>As the service&apos;s</source>
        <translation>Wie die des Dienstes</translation>
    </message>
    <message>
        <source>As the service&apos;s, but for %1 s</source>
        <translation>Wie die des Dienstes, bis auf %1 s</translation>
    </message>
    <message>
        <source>Accepted, with the Event API&apos;s subprotocol</source>
        <translation>Akzeptiert, mit dem Subprotokoll der Event API</translation>
    </message>
    <message>
        <source>The service acknowledged the connection</source>
        <translation>Der Dienst hat die Verbindung bestätigt</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>%1 abonniert</translation>
    </message>
    <message>
        <source>Came back after %1 ms</source>
        <translation>Kam nach %1 ms zurück</translation>
    </message>
    <message>
        <source>The answer tells no time: the clocks could not be compared.</source>
        <translation>Die Antwort nennt keine Zeit: die Uhren konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The server answers with a web page: this is no Event API.</source>
        <translation>Der Server antwortet mit einer Webseite: dies ist keine Event API.</translation>
    </message>
    <message>
        <source>The realtime URL was given by hand, and is not the one of this API.</source>
        <translation>Die Echtzeit-URL wurde von Hand angegeben und ist nicht die dieser API.</translation>
    </message>
    <message>
        <source>The event was accepted, but did not come back.</source>
        <translation>Das Ereignis wurde angenommen, kam aber nicht zurück.</translation>
    </message>
    <message>
        <source>Needs what failed before: %1</source>
        <translation>Braucht, was zuvor fehlschlug: %1</translation>
    </message>
    <message>
        <source>The endpoint is plain http</source>
        <translation>Der Endpunkt nutzt reines http</translation>
    </message>
    <message>
        <source>The proxy %1 looks names up</source>
        <translation>Der Proxy %1 löst Namen auf</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht gewünscht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Host.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed.</source>
        <translation>Das Zertifikat des Servers ist selbstsigniert.</translation>
    </message>
    <message>
        <source>This computer does not know who signed the server&apos;s certificate.</source>
        <translation>Dieser Computer kennt den Aussteller des Serverzertifikats nicht.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the service&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Dienstes %1 s vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the service&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Dienstes %1 s nach.</translation>
    </message>
    <message>
        <source>Mend that first, then run the checks again.</source>
        <translation>Beheben Sie zuerst das, dann führen Sie die Prüfungen erneut aus.</translation>
    </message>
    <message>
        <source>Tick the box above to publish one event and see it come back.</source>
        <translation>Kreuzen Sie das Kästchen oben an, um ein Ereignis zu veröffentlichen und zurückkommen zu sehen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s date.</source>
        <translation>Bitten Sie den Betreiber des Servers, es zu erneuern, und prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and clock.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>Check the URL. If it is right, something in between answers in the server&apos;s place: a proxy, a log-in page.</source>
        <translation>Prüfen Sie die URL. Wenn sie stimmt, antwortet etwas dazwischen anstelle des Servers: ein Proxy, eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>If it is your network&apos;s or the built-in API&apos;s, give its CA file in the endpoint&apos;s advanced settings.</source>
        <translation>Wenn es das Ihres Netzwerks oder der integrierten API ist, geben Sie dessen CA-Datei in den erweiterten Einstellungen des Endpunkts an.</translation>
    </message>
    <message>
        <source>Set it by the network: signatures and tokens are refused for a wrong time.</source>
        <translation>Lassen Sie sie über das Netzwerk stellen: bei falscher Zeit werden Signaturen und Token abgelehnt.</translation>
    </message>
    <message>
        <source>Check the URL: the HTTP endpoint of an Event API ends with /event.</source>
        <translation>Prüfen Sie die URL: der HTTP-Endpunkt einer Event API endet auf /event.</translation>
    </message>
    <message>
        <source>Edit the endpoint and leave the realtime URL empty.</source>
        <translation>Bearbeiten Sie den Endpunkt und lassen Sie die Echtzeit-URL leer.</translation>
    </message>
    <message>
        <source>Look at the namespace&apos;s handlers, which may drop or hold events, and at the API&apos;s logs.</source>
        <translation>Prüfen Sie die Handler des Namespace, die Ereignisse verwerfen oder zurückhalten können, und die Protokolle der API.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Label: the type of what the server answered.</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time of the service</source>
        <translation>Zeit des Dienstes</translation>
    </message>
    <message>
        <source>Ahead of this computer, seconds</source>
        <translation>Vorsprung vor diesem Computer, Sekunden</translation>
    </message>
    <message>
        <source>Realtime URL</source>
        <translation>Echtzeit-URL</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Nach der Regel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Publish to receive, ms</source>
        <translation>Veröffentlichung bis Empfang, ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate: %1, issued by %2, valid from %3 until %4</source>
        <translation>Zertifikat: %1, ausgestellt von %2, gültig von %3 bis %4</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, für %1</translation>
    </message>
</context>
<context>
    <name>eventscope::errortext</name>
    <message>
        <source>The service answered %1: %2.</source>
        <translation>Der Dienst antwortete mit %1: %2.</translation>
    </message>
    <message>
        <source>The service answered %1.</source>
        <translation>Der Dienst antwortete mit %1.</translation>
    </message>
    <message>
        <source>The service answered: %1.</source>
        <translation>Der Dienst antwortete: %1.</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>Der Dienst antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>The service answered with an error.</source>
        <translation>Der Dienst antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket.</source>
        <translation>Der Server hat den WebSocket abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status 429: there are too many connections or requests.</source>
        <translation>Der Server hat den WebSocket mit Status 429 abgelehnt: es gibt zu viele Verbindungen oder Anfragen.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status 431: the key or token is too large for it.</source>
        <translation>Der Server hat den WebSocket mit Status 431 abgelehnt: der Schlüssel oder das Token ist ihm zu groß.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status %1.</source>
        <translation>Der Server hat den WebSocket mit Status %1 abgelehnt.</translation>
    </message>
    <message>
        <source>This field is empty.</source>
        <translation>Dieses Feld ist leer.</translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation>Dies ist keine vollständige URL.</translation>
    </message>
    <message>
        <source>This is not a complete URL: %1.</source>
        <translation>Dies ist keine vollständige URL: %1.</translation>
    </message>
    <message>
        <source>An Event API is reached by https or wss.</source>
        <translation>Eine Event API wird über https oder wss erreicht.</translation>
    </message>
    <message>
        <source>This path does not belong to an Event API.</source>
        <translation>Dieser Pfad gehört nicht zu einer Event API.</translation>
    </message>
    <message>
        <source>This is not a channel.</source>
        <translation>Dies ist kein Kanal.</translation>
    </message>
    <message>
        <source>This is not a channel: %1.</source>
        <translation>Dies ist kein Kanal: %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Dies ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Dies ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>jq does not understand this expression.</source>
        <translation>jq versteht diesen Ausdruck nicht.</translation>
    </message>
    <message>
        <source>jq does not understand this expression: %1.</source>
        <translation>jq versteht diesen Ausdruck nicht: %1.</translation>
    </message>
    <message>
        <source>A value is not usable.</source>
        <translation>Ein Wert ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A value is not usable: %1.</source>
        <translation>Ein Wert ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>A key, token or credential is missing.</source>
        <translation>Schlüssel, Token oder Anmeldeinformationen fehlen.</translation>
    </message>
    <message>
        <source>A key, token or credential is missing: %1.</source>
        <translation>Schlüssel, Token oder Anmeldeinformationen fehlen: %1.</translation>
    </message>
    <message>
        <source>The authorization could not be made.</source>
        <translation>Die Autorisierung konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The authorization could not be made: %1.</source>
        <translation>Die Autorisierung konnte nicht erstellt werden: %1.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in has ended: %1.</source>
        <translation>Die Anmeldung ist abgelaufen: %1.</translation>
    </message>
    <message>
        <source>The key or token could not be fetched.</source>
        <translation>Der Schlüssel oder das Token konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>The key or token could not be fetched: %1.</source>
        <translation>Der Schlüssel oder das Token konnte nicht abgerufen werden: %1.</translation>
    </message>
    <message>
        <source>Not authorized.</source>
        <translation>Nicht autorisiert.</translation>
    </message>
    <message>
        <source>Not authorized: %1.</source>
        <translation>Nicht autorisiert: %1.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The service refused the request: %1.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The service refused the input.</source>
        <translation>Der Dienst hat die Eingabe abgelehnt.</translation>
    </message>
    <message>
        <source>The service refused the input: %1.</source>
        <translation>Der Dienst hat die Eingabe abgelehnt: %1.</translation>
    </message>
    <message>
        <source>This connection has as many subscriptions as the service allows.</source>
        <translation>Diese Verbindung hat so viele Abonnements, wie der Dienst erlaubt.</translation>
    </message>
    <message>
        <source>The service limits the rate of requests, and it is exceeded.</source>
        <translation>Der Dienst begrenzt die Rate der Anfragen, und sie ist überschritten.</translation>
    </message>
    <message>
        <source>The service does not know this.</source>
        <translation>Der Dienst kennt dies nicht.</translation>
    </message>
    <message>
        <source>The service does not know this: %1.</source>
        <translation>Der Dienst kennt dies nicht: %1.</translation>
    </message>
    <message>
        <source>The service does not support this operation.</source>
        <translation>Der Dienst unterstützt diesen Vorgang nicht.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>Der Host wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The host was not found: %1.</source>
        <translation>Der Host wurde nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The connection was refused: %1.</source>
        <translation>Die Verbindung wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>Die sichere Verbindung konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>The secure connection could not be made: %1.</source>
        <translation>Die sichere Verbindung konnte nicht hergestellt werden: %1.</translation>
    </message>
    <message>
        <source>The proxy did not connect.</source>
        <translation>Der Proxy hat keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>The proxy did not connect: %1.</source>
        <translation>Der Proxy hat keine Verbindung hergestellt: %1.</translation>
    </message>
    <message>
        <source>The server accepted the WebSocket but does not speak the Event API protocol.</source>
        <translation>Der Server hat den WebSocket akzeptiert, spricht aber nicht das Protokoll der Event API.</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>Netzwerkfehler.</translation>
    </message>
    <message>
        <source>The network failed: %1.</source>
        <translation>Netzwerkfehler: %1.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The server closed the connection: %1.</source>
        <translation>Der Server hat die Verbindung geschlossen: %1.</translation>
    </message>
    <message>
        <source>Nothing was heard from the server for too long.</source>
        <translation>Vom Server war zu lange nichts zu hören.</translation>
    </message>
    <message>
        <source>The server sent a message that is too large.</source>
        <translation>Der Server hat eine zu große Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The server sent a message that makes no sense.</source>
        <translation>Der Server hat eine Nachricht gesendet, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The server sent a message that makes no sense: %1.</source>
        <translation>Der Server hat eine Nachricht gesendet, die keinen Sinn ergibt: %1.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>There was no answer in time: %1.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort: %1.</translation>
    </message>
    <message>
        <source>No answer came: the events may or may not have been published.</source>
        <translation>Es kam keine Antwort: die Ereignisse wurden vielleicht veröffentlicht, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The answer does not tell whether the events were published.</source>
        <translation>Die Antwort sagt nicht, ob die Ereignisse veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>The answer does not tell whether the events were published: %1.</source>
        <translation>Die Antwort sagt nicht, ob die Ereignisse veröffentlicht wurden: %1.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Dies wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>The file could not be used.</source>
        <translation>Die Datei konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The file could not be used: %1.</source>
        <translation>Die Datei konnte nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>This file is not a capture of Eventscope.</source>
        <translation>Diese Datei ist keine Aufzeichnung von Eventscope.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Eventscope.</source>
        <translation>Diese Datei wurde von einer neueren Version von Eventscope geschrieben.</translation>
    </message>
    <message>
        <source>The key or token is not in the keychain.</source>
        <translation>Der Schlüssel oder das Token ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>Dieses System hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Something failed.</source>
        <translation>Etwas ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Fill it in to go on.</source>
        <translation>Füllen Sie es aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime address from the API&apos;s settings in the AWS console.</source>
        <translation>Fügen Sie die HTTP- oder Echtzeit-Adresse aus den Einstellungen der API in der AWS-Konsole ein.</translation>
    </message>
    <message>
        <source>Start the URL with https:// (or http:// for an API on this computer).</source>
        <translation>Beginnen Sie die URL mit https:// (oder http:// für eine API auf diesem Computer).</translation>
    </message>
    <message>
        <source>The URL of an Event API ends with /event.</source>
        <translation>Die URL einer Event API endet auf /event.</translation>
    </message>
    <message>
        <source>Use one to five parts of letters, digits and dashes, such as /default/orders.</source>
        <translation>Verwenden Sie einen bis fünf Teile aus Buchstaben, Ziffern und Bindestrichen, etwa /default/orders.</translation>
    </message>
    <message>
        <source>Correct the text at the marked place.</source>
        <translation>Korrigieren Sie den Text an der markierten Stelle.</translation>
    </message>
    <message>
        <source>Correct it, or type plain words to search for.</source>
        <translation>Korrigieren Sie ihn oder geben Sie einfache Suchwörter ein.</translation>
    </message>
    <message>
        <source>Check what was entered and try again.</source>
        <translation>Prüfen Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Edit the endpoint and give it.</source>
        <translation>Bearbeiten Sie den Endpunkt und geben Sie das Fehlende an.</translation>
    </message>
    <message>
        <source>Edit the endpoint and check its authorization.</source>
        <translation>Bearbeiten Sie den Endpunkt und prüfen Sie seine Autorisierung.</translation>
    </message>
    <message>
        <source>Sign in from the endpoint&apos;s menu.</source>
        <translation>Melden Sie sich im Menü des Endpunkts an.</translation>
    </message>
    <message>
        <source>Edit the endpoint and check where it comes from.</source>
        <translation>Bearbeiten Sie den Endpunkt und prüfen Sie die Quelle.</translation>
    </message>
    <message>
        <source>Check the key or token, that its kind is allowed for this operation, and that the channel&apos;s namespace exists.</source>
        <translation>Prüfen Sie den Schlüssel oder das Token, ob diese Art für diesen Vorgang erlaubt ist und ob der Namespace des Kanals existiert.</translation>
    </message>
    <message>
        <source>Check the channel, the events and, for IAM, the region and this computer&apos;s clock.</source>
        <translation>Prüfen Sie den Kanal, die Ereignisse und, bei IAM, die Region und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Publish one to five events of at most 240 KB each.</source>
        <translation>Veröffentlichen Sie ein bis fünf Ereignisse von je höchstens 240 KB.</translation>
    </message>
    <message>
        <source>Unsubscribe from something first.</source>
        <translation>Bestellen Sie zuerst etwas ab.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the API has this channel namespace.</source>
        <translation>Prüfen Sie, ob die API diesen Kanal-Namespace hat.</translation>
    </message>
    <message>
        <source>Check that the URL belongs to an Event API.</source>
        <translation>Prüfen Sie, ob die URL zu einer Event API gehört.</translation>
    </message>
    <message>
        <source>Try again, and look at the API&apos;s logs if it happens again.</source>
        <translation>Versuchen Sie es erneut und sehen Sie in die Protokolle der API, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>Check the URL, and that this computer is online.</source>
        <translation>Prüfen Sie die URL und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Check the host and port, and that the server is running.</source>
        <translation>Prüfen Sie Host und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check the host, or give the extra CA file of your network in the endpoint&apos;s advanced settings.</source>
        <translation>Prüfen Sie den Host oder geben Sie die zusätzliche CA-Datei Ihres Netzwerks in den erweiterten Einstellungen des Endpunkts an.</translation>
    </message>
    <message>
        <source>Check the proxy in the endpoint&apos;s advanced settings.</source>
        <translation>Prüfen Sie den Proxy in den erweiterten Einstellungen des Endpunkts.</translation>
    </message>
    <message>
        <source>Check that the URL belongs to an Event API and that nothing in between blocks WebSockets.</source>
        <translation>Prüfen Sie, ob die URL zu einer Event API gehört und ob etwas dazwischen WebSockets blockiert.</translation>
    </message>
    <message>
        <source>Check that this computer is online and try again.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>Check that this computer is online; the connection is made again by itself.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist; die Verbindung wird von selbst wiederhergestellt.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Look in the log of a subscriber before you publish again.</source>
        <translation>Sehen Sie im Protokoll eines Abonnenten nach, bevor Sie erneut veröffentlichen.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Starten Sie es bei Bedarf erneut.</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>Verbinden Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read or written.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden ist und gelesen oder geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .escap.</source>
        <translation>Wählen Sie eine Datei, die auf .escap endet.</translation>
    </message>
    <message>
        <source>Open it with a newer version of Eventscope.</source>
        <translation>Öffnen Sie sie mit einer neueren Version von Eventscope.</translation>
    </message>
    <message>
        <source>Edit the endpoint and give the key or token again.</source>
        <translation>Bearbeiten Sie den Endpunkt und geben Sie den Schlüssel oder das Token erneut an.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept until Eventscope closes.</source>
        <translation>Schlüssel und Token bleiben erhalten, bis Eventscope geschlossen wird.</translation>
    </message>
    <message>
        <source>Look in the log of a subscriber before you publish again, and check that the URL belongs to an Event API.</source>
        <translation>Sehen Sie im Protokoll eines Abonnenten nach, bevor Sie erneut veröffentlichen, und prüfen Sie, ob die URL zu einer Event API gehört.</translation>
    </message>
    <message>
        <source>This filter was stopped: for one of the events it does not come to an end. Correct it, or put a channel: or kind: before it.</source>
        <translation>Dieser Filter wurde gestoppt: bei einem der Ereignisse kommt er zu keinem Ende. Korrigieren Sie ihn oder stellen Sie ihm channel: oder kind: voran.</translation>
    </message>
    <message>
        <source>This is the URL of a GraphQL API. Paste the URL of an Event API: it ends with /event.</source>
        <translation>Dies ist die URL einer GraphQL-API. Fügen Sie die URL einer Event API ein: sie endet auf /event.</translation>
    </message>
    <message>
        <source>This looks like an API id; the host name cannot be told from it. Paste the HTTP endpoint from the API&apos;s settings in the AWS console.</source>
        <translation>Dies sieht wie eine API-ID aus; der Hostname lässt sich daraus nicht ableiten. Fügen Sie den HTTP-Endpunkt aus den Einstellungen der API in der AWS-Konsole ein.</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime URL of your Event API.</source>
        <translation>Fügen Sie die HTTP- oder Echtzeit-URL Ihrer Event API ein.</translation>
    </message>
    <message>
        <source>Events go to exactly one channel: a wildcard (*) is for subscribing only. Write the whole channel.</source>
        <translation>Ereignisse gehen an genau einen Kanal: ein Platzhalter (*) dient nur zum Abonnieren. Schreiben Sie den ganzen Kanal.</translation>
    </message>
    <message>
        <source>Give a channel to publish to, such as /default/orders.</source>
        <translation>Geben Sie einen Kanal für die Veröffentlichung an, etwa /default/orders.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is one half of a surrogate pair and no character. It can be published, but receivers may refuse or replace it.</source>
        <translation>Zeile %1, Spalte %2: dies ist die Hälfte eines Surrogatpaars und kein Zeichen. Sie lässt sich veröffentlichen, aber Empfänger können sie ablehnen oder ersetzen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The capture of %1 cannot be written: the disk is full. Free some space; it is tried again every second.</source>
        <translation>Die Aufzeichnung von %1 kann nicht geschrieben werden: der Datenträger ist voll. Geben Sie Speicherplatz frei; jede Sekunde wird es erneut versucht.</translation>
    </message>
    <message>
        <source>The capture of %1 cannot be written: %2. Check that its folder is there and may be written; it is tried again every second.</source>
        <translation>Die Aufzeichnung von %1 kann nicht geschrieben werden: %2. Prüfen Sie, ob ihr Ordner vorhanden ist und beschrieben werden darf; jede Sekunde wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Events waiting in memory: %1 (up to %2).</source>
        <translation>Im Speicher wartende Ereignisse: %1 (bis zu %2).</translation>
    </message>
    <message>
        <source>The memory for them is full. Dropped: %1.</source>
        <translation>Der Speicher dafür ist voll. Verworfen: %1.</translation>
    </message>
    <message>
        <source>The capture file of %1 was removed; it was made again. Dropped: %2.</source>
        <translation>Die Aufzeichnungsdatei von %1 wurde entfernt; sie wurde neu angelegt. Verworfen: %2.</translation>
    </message>
    <message>
        <source>The capture file of %1 was removed; it was made again, nothing is lost.</source>
        <translation>Die Aufzeichnungsdatei von %1 wurde entfernt; sie wurde neu angelegt, nichts ist verloren.</translation>
    </message>
    <message>
        <source>What was written here before could not be read: %1. It was kept as %2; you start with an empty event.</source>
        <translation>Was früher hier stand, konnte nicht gelesen werden: %1. Es wurde als %2 aufbewahrt; Sie beginnen mit einem leeren Ereignis.</translation>
    </message>
    <message>
        <source>The definition is not usable. %1</source>
        <translation>Die Definition ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>Port %1 could not be used.</source>
        <translation>Port %1 konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Port %1 could not be used: %2.</source>
        <translation>Port %1 konnte nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>Choose another one, or 0 for any that is free.</source>
        <translation>Wählen Sie einen anderen oder 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Reconnecting (attempt %1, next try in %2 s)</source>
        <translation>Verbindet erneut (Versuch %1, nächster in %2 s)</translation>
    </message>
    <message>
        <source>Reconnecting (attempt %1)</source>
        <translation>Verbindet erneut (Versuch %1)</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected, but the keep-alive is late</source>
        <translation>Verbunden, aber das Keep-Alive ist verspätet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a connection that is not tried again.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>States of a subscription, in a table.</extracomment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unsubscribing</source>
        <translation>wird abbestellt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>The API&apos;s onSubscribe handler does not let you subscribe here: use another channel or authorizer.</source>
        <translation>Der onSubscribe-Handler der API lässt Sie hier nicht abonnieren: verwenden Sie einen anderen Kanal oder Authorizer.</translation>
    </message>
    <message>
        <source>The id is in use on this connection: unsubscribe, then subscribe again.</source>
        <translation>Die ID ist auf dieser Verbindung vergeben: bestellen Sie ab, dann abonnieren Sie erneut.</translation>
    </message>
    <message>
        <source>This is trouble within the service: subscribe again in a moment.</source>
        <translation>Dies ist eine Störung im Dienst: abonnieren Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>An event could not be delivered and is lost; the subscription goes on.</source>
        <translation>Ein Ereignis konnte nicht zugestellt werden und ist verloren; das Abonnement läuft weiter.</translation>
    </message>
    <message>
        <source>The service has no such subscription any more: nothing is left to do.</source>
        <translation>Der Dienst hat dieses Abonnement nicht mehr: es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>The API&apos;s handler failed or answered with what it must not: look at the API&apos;s logs.</source>
        <translation>Der Handler der API schlug fehl oder antwortete unzulässig: sehen Sie in die Protokolle der API.</translation>
    </message>
    <message>
        <source>Check that nothing in between changes the WebSocket&apos;s headers.</source>
        <translation>Prüfen Sie, ob etwas dazwischen die Header des WebSockets verändert.</translation>
    </message>
    <message>
        <source>An event may have 240 KB, also after the API&apos;s handler has changed it: make it smaller.</source>
        <translation>Ein Ereignis darf 240 KB haben, auch nachdem der Handler der API es geändert hat: verkleinern Sie es.</translation>
    </message>
    <message>
        <source>Check the user name and password, and the client secret if the app client has one; then sign in again.</source>
        <translation>Prüfen Sie Benutzername und Passwort und, wenn der App-Client eines hat, das Client-Geheimnis; dann melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The user pool has no such user: check the user name and the user pool id.</source>
        <translation>Der Benutzerpool hat keinen solchen Benutzer: prüfen Sie den Benutzernamen und die Benutzerpool-ID.</translation>
    </message>
    <message>
        <source>The user has not confirmed the sign-up yet: enter the code that was sent where you signed up.</source>
        <translation>Der Benutzer hat die Registrierung noch nicht bestätigt: geben Sie den gesendeten Code dort ein, wo Sie sich registriert haben.</translation>
    </message>
    <message>
        <source>An administrator reset the password: choose a new one in your application, then sign in here.</source>
        <translation>Ein Administrator hat das Passwort zurückgesetzt: wählen Sie in Ihrer Anwendung ein neues und melden Sie sich dann hier an.</translation>
    </message>
    <message>
        <source>Check that the app client allows this way of signing in, and its client secret.</source>
        <translation>Prüfen Sie, ob der App-Client diese Art der Anmeldung erlaubt, und sein Client-Geheimnis.</translation>
    </message>
    <message>
        <source>Choose a password that follows the rules of the user pool.</source>
        <translation>Wählen Sie ein Passwort, das den Regeln des Benutzerpools entspricht.</translation>
    </message>
    <message>
        <source>The code is wrong: enter the newest one.</source>
        <translation>Der Code ist falsch: geben Sie den neuesten ein.</translation>
    </message>
    <message>
        <source>The code is too old: sign in again for a new one.</source>
        <translation>Der Code ist zu alt: melden Sie sich für einen neuen erneut an.</translation>
    </message>
    <message>
        <source>The code of the authenticator app is wrong: check its clock and enter the newest code.</source>
        <translation>Der Code der Authenticator-App ist falsch: prüfen Sie ihre Uhr und geben Sie den neuesten Code ein.</translation>
    </message>
    <message>
        <source>Another program has renewed this sign-in: sign in again.</source>
        <translation>Ein anderes Programm hat diese Anmeldung erneuert: melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Wait a minute before you try again.</source>
        <translation>Warten Sie eine Minute, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait a while before you try again: the limit is of this user or account.</source>
        <translation>Warten Sie eine Weile, bevor Sie es erneut versuchen: die Grenze gilt für diesen Benutzer oder dieses Konto.</translation>
    </message>
    <message>
        <source>Check the pool id, the client id and their region.</source>
        <translation>Prüfen Sie die Pool-ID, die Client-ID und deren Region.</translation>
    </message>
    <message>
        <source>The identity pool has no role for this user: add one in the AWS console.</source>
        <translation>Der Identitätspool hat keine Rolle für diesen Benutzer: fügen Sie in der AWS-Konsole eine hinzu.</translation>
    </message>
    <message>
        <source>The credentials are right but lack the permission: ask for it in their IAM policy.</source>
        <translation>Die Anmeldeinformationen stimmen, aber ihnen fehlt die Berechtigung: lassen Sie sie in der IAM-Richtlinie ergänzen.</translation>
    </message>
    <message>
        <source>The credentials are right, but lack the permission or are not trusted by the role.</source>
        <translation>Die Anmeldeinformationen stimmen, aber ihnen fehlt die Berechtigung, oder die Rolle vertraut ihnen nicht.</translation>
    </message>
    <message>
        <source>The temporary credentials have ended: get new ones.</source>
        <translation>Die temporären Anmeldeinformationen sind abgelaufen: besorgen Sie neue.</translation>
    </message>
    <message>
        <source>AWS does not know the access key: check its id, and the session token of temporary credentials.</source>
        <translation>AWS kennt den Zugriffsschlüssel nicht: prüfen Sie seine ID und bei temporären Anmeldeinformationen das Sitzungstoken.</translation>
    </message>
    <message>
        <source>Check the secret access key and this computer&apos;s clock.</source>
        <translation>Prüfen Sie den geheimen Zugriffsschlüssel und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The sign-in has ended at the provider: sign in again.</source>
        <translation>Die Anmeldung beim Anbieter ist abgelaufen: melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The service asks to wait until %1.</source>
        <translation>Der Dienst bittet, bis %1 zu warten.</translation>
    </message>
</context>
<context>
    <name>eventscope::importtext</name>
    <message>
        <source>how to authorize: a key, a token, a sign-in or IAM</source>
        <translation>die Art der Autorisierung: ein Schlüssel, ein Token, eine Anmeldung oder IAM</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>der API-Schlüssel</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>a sign-in</source>
        <translation>eine Anmeldung</translation>
    </message>
    <message>
        <source>the id of the user pool</source>
        <translation>die Benutzerpool-ID</translation>
    </message>
    <message>
        <source>the client id</source>
        <translation>die Client-ID</translation>
    </message>
    <message>
        <source>the issuer of the tokens</source>
        <translation>der Aussteller der Token</translation>
    </message>
    <message>
        <source>the access key id</source>
        <translation>die Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>the secret access key</source>
        <translation>der geheime Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>IAM credentials: a profile, keys or the environment</source>
        <translation>IAM-Anmeldeinformationen: ein Profil, Schlüssel oder die Umgebung</translation>
    </message>
    <message>
        <source>the region of the API</source>
        <translation>die Region der API</translation>
    </message>
    <message>
        <source>a look at the realtime URL: it was made by a rule that may not hold</source>
        <translation>ein Blick auf die Echtzeit-URL: sie folgt einer Regel, die vielleicht nicht gilt</translation>
    </message>
    <message>
        <source>environment variables on this computer</source>
        <translation>Umgebungsvariablen auf diesem Computer</translation>
    </message>
    <message>
        <source>a command on this computer</source>
        <translation>ein Befehl auf diesem Computer</translation>
    </message>
    <message>
        <source>a file on this computer</source>
        <translation>eine Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>an AWS profile on this computer</source>
        <translation>ein AWS-Profil auf diesem Computer</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Nichts wurde importiert: %1.</translation>
    </message>
    <message>
        <source>Choose a file with the URL of an Event API, or paste the URL itself: it is the HTTP endpoint in the API&apos;s settings.</source>
        <translation>Wählen Sie eine Datei mit der URL einer Event API oder fügen Sie die URL selbst ein: sie ist der HTTP-Endpunkt in den Einstellungen der API.</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>der Header %1</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot;</source>
        <translation>die Einstellung „%1“</translation>
    </message>
</context>
<context>
    <name>eventscope::permissiontext</name>
    <message>
        <source>Allowed, with exceptions</source>
        <translation>Erlaubt, mit Ausnahmen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Allowed, although it is refused at %1. A wildcard is authorized as a whole: what is published there may arrive all the same.</source>
        <translation>Erlaubt, obwohl es bei %1 abgelehnt wird. Ein Platzhalter wird als Ganzes autorisiert: was dort veröffentlicht wird, kann trotzdem eintreffen.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Gestoppt, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>It could not be asked: there is no connection. %1</source>
        <translation>Dies ließ sich nicht prüfen: es besteht keine Verbindung. %1</translation>
    </message>
    <message>
        <source>There is no answer. %1</source>
        <translation>Es gibt keine Antwort. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::refusaltext</name>
    <message>
        <source>This computer&apos;s clock is wrong by some minutes: set it by the network and try again.</source>
        <translation>Die Uhr dieses Computers geht um einige Minuten falsch: lassen Sie sie über das Netzwerk stellen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The token has expired: sign in again, or give a fresh one.</source>
        <translation>Das Token ist abgelaufen: melden Sie sich erneut an oder geben Sie ein neues an.</translation>
    </message>
    <message>
        <source>An ID token was sent. If the API wants access tokens, edit the authorizer to send that one.</source>
        <translation>Ein ID-Token wurde gesendet. Wenn die API Zugriffstoken verlangt, bearbeiten Sie den Authorizer, damit er dieses sendet.</translation>
    </message>
    <message>
        <source>The signature was not accepted: check the secret access key and the region, and that the URL is the API&apos;s own: a signature for the host of a proxy is refused.</source>
        <translation>Die Signatur wurde nicht akzeptiert: prüfen Sie den geheimen Zugriffsschlüssel, die Region und ob die URL die der API selbst ist: eine Signatur für den Host eines Proxys wird abgelehnt.</translation>
    </message>
    <message>
        <source>Check the channel.</source>
        <translation>Prüfen Sie den Kanal.</translation>
    </message>
    <message>
        <source>Check the channel and the events.</source>
        <translation>Prüfen Sie den Kanal und die Ereignisse.</translation>
    </message>
    <message>
        <source>Over WebSocket, the service fails to verify signed events that hold &lt; or &gt;, and perhaps &amp; &apos; =. Publish this one over HTTP.</source>
        <translation>Über WebSocket kann der Dienst signierte Ereignisse nicht prüfen, die &lt; oder &gt; enthalten, vielleicht auch &amp; &apos; =. Veröffentlichen Sie dieses über HTTP.</translation>
    </message>
    <message>
        <source>If that is refused too:</source>
        <translation>Wenn auch das abgelehnt wird:</translation>
    </message>
    <message>
        <source>Check that the API allows IAM for connecting and that the credentials may do appsync:EventConnect.</source>
        <translation>Prüfen Sie, ob die API IAM zum Verbinden erlaubt und ob die Anmeldeinformationen appsync:EventConnect ausführen dürfen.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists, that it allows IAM for subscribing and that the credentials may do appsync:EventSubscribe on it.</source>
        <translation>Prüfen Sie, ob der Namespace „%1“ existiert, ob er IAM zum Abonnieren erlaubt und ob die Anmeldeinformationen appsync:EventSubscribe darauf ausführen dürfen.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists, that it allows IAM for publishing and that the credentials may do appsync:EventPublish on it.</source>
        <translation>Prüfen Sie, ob der Namespace „%1“ existiert, ob er IAM zum Veröffentlichen erlaubt und ob die Anmeldeinformationen appsync:EventPublish darauf ausführen dürfen.</translation>
    </message>
    <message>
        <source>Check that %1 is right, and that the API allows it for connecting.</source>
        <translation>Prüfen Sie, ob %1 richtig ist und ob die API dies zum Verbinden erlaubt.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists and allows %2 for subscribing, and that %2 is right.</source>
        <translation>Prüfen Sie, ob der Namespace „%1“ existiert, ob dort %2 zum Abonnieren erlaubt ist und ob %2 richtig ist.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists and allows %2 for publishing, and that %2 is right.</source>
        <translation>Prüfen Sie, ob der Namespace „%1“ existiert, ob dort %2 zum Veröffentlichen erlaubt ist und ob %2 richtig ist.</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>der API-Schlüssel</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>the user pool&apos;s token</source>
        <translation>das Token des Benutzerpools</translation>
    </message>
    <message>
        <source>the OpenID provider&apos;s token</source>
        <translation>das Token des OpenID-Anbieters</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>This token looks like a signature: an API that also has IAM takes it for one, and the Lambda function never sees it. Put a word before it that the function takes off.</source>
        <translation>Dieses Token sieht wie eine Signatur aus: eine API, die auch IAM hat, hält es für eine, und die Lambda-Funktion bekommt es nie zu sehen. Stellen Sie ein Wort voran, das die Funktion wieder entfernt.</translation>
    </message>
    <message>
        <source>This token begins with &quot;Bearer&quot;: an API that also has user pools or OpenID takes it for theirs, and a Lambda function never sees it. Leave &quot;Bearer&quot; out.</source>
        <translation>Dieses Token beginnt mit „Bearer“: eine API, die auch Benutzerpools oder OpenID hat, hält es für deren Token, und eine Lambda-Funktion bekommt es nie zu sehen. Lassen Sie „Bearer“ weg.</translation>
    </message>
    <message>
        <source>This token is a bare JWT: right for a user pool or OpenID, but with one of those in the API a Lambda function never sees it. Put a word before it that the function takes off.</source>
        <translation>Dieses Token ist ein bloßes JWT: richtig für einen Benutzerpool oder OpenID, aber wenn die API eines davon hat, bekommt eine Lambda-Funktion es nie zu sehen. Stellen Sie ein Wort voran, das die Funktion wieder entfernt.</translation>
    </message>
</context>
<context>
    <name>eventscope::rowphrasetext</name>
    <message>
        <source>disconnected %1 s, events may be missing</source>
        <translation>%1 s getrennt, Ereignisse können fehlen</translation>
    </message>
    <message>
        <source>endpoint changed, events may be missing</source>
        <translation>Endpunkt geändert, Ereignisse können fehlen</translation>
    </message>
    <message>
        <source>subscribed anew, events may be missing</source>
        <translation>neu abonniert, Ereignisse können fehlen</translation>
    </message>
    <message>
        <source>the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3 rows</source>
        <extracomment>%1, %2: how many events and other rows; %3: how many rows a capture may have.</extracomment>
        <translation>die ältesten %1 Ereignisse und %2 weitere Zeilen wurden entfernt: Die Aufzeichnung hat ihre Grenze von %3 Zeilen erreicht</translation>
    </message>
    <message>
        <source>the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3</source>
        <extracomment>%1, %2: how many events and other rows; %3: a size such as 1.00 GiB.</extracomment>
        <translation>die ältesten %1 Ereignisse und %2 weitere Zeilen wurden entfernt: Die Aufzeichnung hat ihre Grenze von %3 erreicht</translation>
    </message>
    <message>
        <source>rows %1 to %2 could not be read, the file is damaged there</source>
        <translation>die Zeilen %1 bis %2 waren nicht lesbar, die Datei ist dort beschädigt</translation>
    </message>
    <message>
        <source>rows from %1 on could not be read, the file is damaged there</source>
        <translation>die Zeilen ab %1 waren nicht lesbar, die Datei ist dort beschädigt</translation>
    </message>
    <message>
        <source>The capture file was removed; it was made again, nothing is lost</source>
        <translation>Die Aufzeichnungsdatei wurde entfernt; sie wurde neu angelegt, nichts ging verloren</translation>
    </message>
    <message>
        <source>The capture file was removed; it was made again, lost: %1 events and %2 other rows</source>
        <translation>Die Aufzeichnungsdatei wurde entfernt; sie wurde neu angelegt, verloren: %1 Ereignisse und %2 weitere Zeilen</translation>
    </message>
    <message>
        <source>The capture could not be written for a while (%1), nothing is lost</source>
        <translation>Die Aufzeichnung konnte eine Zeit lang nicht geschrieben werden (%1), nichts ging verloren</translation>
    </message>
    <message>
        <source>The capture could not be written for a while (%1), lost: %2 events and %3 other rows</source>
        <translation>Die Aufzeichnung konnte eine Zeit lang nicht geschrieben werden (%1), verloren: %2 Ereignisse und %3 weitere Zeilen</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 s behind the service&apos;s; what is signed is corrected from now on</source>
        <translation>die Uhr dieses Rechners geht gegenüber dem Dienst %1 s nach; Signaturen werden ab jetzt berichtigt</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 s ahead of the service&apos;s; what is signed is corrected from now on</source>
        <translation>die Uhr dieses Rechners geht gegenüber dem Dienst %1 s vor; Signaturen werden ab jetzt berichtigt</translation>
    </message>
    <message>
        <source>subscription refused: %1</source>
        <translation>Abonnement abgelehnt: %1</translation>
    </message>
    <message>
        <source>an event was not delivered: %1</source>
        <translation>ein Ereignis wurde nicht zugestellt: %1</translation>
    </message>
    <message>
        <source>an answer came to a publish that is not known here, or no longer</source>
        <translation>eine Antwort kam zu einer Veröffentlichung, die hier nicht oder nicht mehr bekannt ist</translation>
    </message>
    <message>
        <source>frame: %1</source>
        <extracomment>A frame (message) of the server that belongs to nothing; %1 describes it in the words of the protocol.</extracomment>
        <translation>Frame: %1</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: published</source>
        <translation>die Antwort auf eine Veröffentlichung in %1 kam nach der Frist: veröffentlicht</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: not published, %2</source>
        <translation>die Antwort auf eine Veröffentlichung in %1 kam nach der Frist: nicht veröffentlicht, %2</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: events published: %2, failed: %3</source>
        <translation>die Antwort auf eine Veröffentlichung in %1 kam nach der Frist: veröffentlichte Ereignisse: %2, fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>event %1 of publish %2 was accepted but not received by %3 within %4 s</source>
        <extracomment>%1: place of the event in its publish, from 0; %2: number of the publish; %3: channel of a subscription.</extracomment>
        <translation>Ereignis %1 der Veröffentlichung %2 wurde angenommen, aber von %3 nicht innerhalb von %4 s empfangen</translation>
    </message>
    <message>
        <source>event %1 of publish %2 was accepted but not received by %3 within %4 s; equal events were on their way, so it may be another of them</source>
        <translation>Ereignis %1 der Veröffentlichung %2 wurde angenommen, aber von %3 nicht innerhalb von %4 s empfangen; gleiche Ereignisse waren unterwegs, es kann also ein anderes davon sein</translation>
    </message>
    <message>
        <source>published: %1</source>
        <extracomment>How the publish of an event ended; %1 is the event&apos;s identifier.</extracomment>
        <translation>veröffentlicht: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>How the publish of an event ended; %1 is a code and the words of the service.</extracomment>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>not in the answer: a handler may have left it out</source>
        <translation>nicht in der Antwort: Ein Handler hat es vielleicht ausgelassen</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>State of a connection: it was lost and is being made again.</extracomment>
        <translation>Neuverbindung läuft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state of the connection, %2 the cause.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
