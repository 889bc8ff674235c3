<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>✗ Not received</source>
        <translation>✗ Non reçu</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>, as equal JSON in other bytes</source>
        <translation>, en JSON équivalent mais en d&apos;autres octets</translation>
    </message>
    <message>
        <source>, ambiguous: an equal event was on its way, and may be the one that came</source>
        <translation>, ambigu&#xa0;: un événement identique était en route, et c&apos;est peut-être lui qui est arrivé</translation>
    </message>
    <message>
        <source>not received; whether it was published is unknown</source>
        <translation>non reçu&#xa0;; on ignore s&apos;il a été publié</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>pas encore reçu</translation>
    </message>
    <message>
        <source>not received after %1; ambiguous: it may be an equal event that is missing</source>
        <translation>non reçu après %1&#xa0;; ambigu&#xa0;: c&apos;est peut-être un événement identique qui manque</translation>
    </message>
    <message>
        <source>not received after %1</source>
        <translation>non reçu après %1</translation>
    </message>
    <message>
        <source>cannot be told: the subscription was interrupted, or the wait given up</source>
        <translation>indéterminable&#xa0;: l&apos;abonnement a été interrompu ou l&apos;attente abandonnée</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation>… En attente</translation>
    </message>
    <message>
        <source>? Ambiguous</source>
        <translation>? Ambigu</translation>
    </message>
    <message>
        <source>– Interrupted</source>
        <translation>– Interrompu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Événements par seconde</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>events per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Events per second by channel</source>
        <translation>Événements par seconde, par canal</translation>
    </message>
    <message>
        <source>Events per second by subscription</source>
        <translation>Événements par seconde, par abonnement</translation>
    </message>
    <message>
        <source>Publish to receive</source>
        <translation>Délai publication-réception</translation>
    </message>
    <message>
        <source>%1, published</source>
        <translation>%1, publiés</translation>
    </message>
    <message>
        <source>%1, publish to receive</source>
        <translation>%1, délai publication-réception</translation>
    </message>
    <message>
        <source>The expression does not come to an end for one of the events. Remove it and try a simpler one.</source>
        <translation>L&apos;expression ne se termine pas pour l&apos;un des événements. Supprimez-la et essayez-en une plus simple.</translation>
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
        <translation>URL HTTP</translation>
    </message>
    <message>
        <source>Realtime</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>Realtime URL in use</source>
        <translation>URL temps réel utilisée</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Add &amp;authorizer</source>
        <translation>Ajouter un &amp;autorisateur</translation>
    </message>
    <message>
        <source>Add authorizer</source>
        <translation>Ajouter un autorisateur</translation>
    </message>
    <message>
        <source>Another key, token or IAM identity, for operations that need their own</source>
        <translation>Une autre clé, un autre jeton ou une autre identité IAM, pour les opérations qui l&apos;exigent</translation>
    </message>
    <message>
        <source>&amp;Connect with</source>
        <translation>&amp;Connexion avec</translation>
    </message>
    <message>
        <source>Connect with</source>
        <translation>Connexion avec</translation>
    </message>
    <message>
        <source>&amp;Subscribe with</source>
        <translation>A&amp;bonnement avec</translation>
    </message>
    <message>
        <source>Subscribe with</source>
        <translation>Abonnement avec</translation>
    </message>
    <message>
        <source>&amp;Publish with</source>
        <translation>&amp;Publication avec</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>Publication avec</translation>
    </message>
    <message>
        <source>&amp;Region for IAM</source>
        <translation>&amp;Région pour IAM</translation>
    </message>
    <message>
        <source>Region for IAM</source>
        <translation>Région pour IAM</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Options avancées</translation>
    </message>
    <message>
        <source>Rea&amp;ltime URL</source>
        <translation>URL &amp;temps réel</translation>
    </message>
    <message>
        <source>Realtime URL</source>
        <translation>URL temps réel</translation>
    </message>
    <message>
        <source>Derived from the URL; give it for emulators</source>
        <translation>Déduite de l&apos;URL&#xa0;; à indiquer pour les émulateurs</translation>
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
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Extra CA &amp;file</source>
        <translation>&amp;Fichier CA additionnel</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Fichier CA additionnel</translation>
    </message>
    <message>
        <source>PEM, besides the system&apos;s certificates</source>
        <translation>PEM, en plus des certificats du système</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Rechercher le fichier CA</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>En-têtes additionnels</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Délai de réponse</translation>
    </message>
</context>
<context>
    <name>LogTimes</name>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation>Temps depuis le début</translation>
    </message>
    <message>
        <source>Time since previous</source>
        <translation>Temps depuis la précédente</translation>
    </message>
    <message>
        <source>Time since row %1</source>
        <translation>Temps depuis la ligne %1</translation>
    </message>
</context>
<context>
    <name>QWebSocketDataProcessor</name>
    <message>
        <source>Timeout when reading data from socket.</source>
        <translation>Délai dépassé lors de la lecture des données du socket.</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>less than 0.1</source>
        <translation>moins de 0,1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1: %2</source>
        <translation>Échecs&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Round trip in ms: min %1, median %2, p95 %3, p99 %4, max %5</source>
        <translation>Aller-retour en ms&#xa0;: min %1, médiane %2, p95 %3, p99 %4, max %5</translation>
    </message>
    <message>
        <source> (percentiles of a sample)</source>
        <translation> (percentiles d&apos;un échantillon)</translation>
    </message>
    <message>
        <source>Sent: %1, %2 to %3</source>
        <translation>Envoi&#xa0;: %1, %2 vers %3</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3/s</source>
        <translation>%1 en %2&#xa0;s, %3/s</translation>
    </message>
    <message>
        <source>%1 of %2 events/s of the API</source>
        <extracomment>Use of a quota.</extracomment>
        <translation>%1 sur les %2 événements/s de l&apos;API</translation>
    </message>
    <message>
        <source>%1 of %2 publishes/s on this connection, %3</source>
        <extracomment>Use of a quota; %3 is another.</extracomment>
        <translation>%1 sur les %2 publications/s de cette connexion, %3</translation>
    </message>
    <message>
        <source>Too fast: the service takes %1 publishes a second over one WebSocket. Go slower, put more events into each publish, or publish over HTTP.</source>
        <translation>Trop rapide&#xa0;: le service accepte %1 publications par seconde sur un WebSocket. Ralentissez, regroupez plus d&apos;événements par publication ou publiez par HTTP.</translation>
    </message>
    <message>
        <source>Too fast: an API takes %1 events a second from all who publish to it. Go slower, or publish fewer events at a time.</source>
        <translation>Trop rapide&#xa0;: une API accepte %1 événements par seconde de l&apos;ensemble de ses clients. Ralentissez ou publiez moins d&apos;événements à la fois.</translation>
    </message>
    <message>
        <source>Nearly all that the API takes: others who publish to it may be refused.</source>
        <translation>C&apos;est presque tout ce que l&apos;API accepte&#xa0;: les publications d&apos;autres clients peuvent être refusées.</translation>
    </message>
    <message>
        <source>Nearly all that this connection may publish: what you publish meanwhile may be refused.</source>
        <translation>C&apos;est presque tout ce que cette connexion peut publier&#xa0;: vos autres publications peuvent être refusées entre-temps.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 sur %2 envoyées</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>envoi de %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out by the API&apos;s handler: %1</source>
        <translation>Écartés par le gestionnaire de l&apos;API&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Slower than asked: answers took so long that %Ln publish(es) had to wait for one.</source>
        <translation>
            <numerusform>Plus lent que demandé : les réponses ont tant tardé que %Ln publication a dû en attendre une.</numerusform>
            <numerusform>Plus lent que demandé : les réponses ont tant tardé que %Ln publications ont dû en attendre une.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::Announcer</name>
    <message numerus="yes">
        <source>%Ln event(s) published</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln événement publié</numerusform>
            <numerusform>%Ln événements publiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::AnswerDialog</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>requête %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What the service answered to a publish.</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>eventscope::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Applies to every window. Ctrl with the mouse wheel changes it, too.</source>
        <translation>S&apos;applique à toutes les fenêtres. Ctrl avec la molette de la souris le modifie aussi.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a zoom</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>eventscope::ArrivalsDialog</name>
    <message>
        <source>Show missing in the log</source>
        <translation>Voir les manquants dans le journal</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Arrival by channel — %1</source>
        <translation>Arrivées par canal — %1</translation>
    </message>
    <message>
        <source>Arrival by channel</source>
        <translation>Arrivées par canal</translation>
    </message>
    <message>
        <source>Adds kind:missing to the filter of the log</source>
        <translation>Ajoute kind:missing au filtre du journal</translation>
    </message>
    <message>
        <source>Nothing has come back yet. Subscribe to a channel that you publish to: its events are timed from publish to receive.</source>
        <translation>Rien n&apos;est encore revenu. Abonnez-vous à un canal sur lequel vous publiez&#xa0;: ses événements sont chronométrés de la publication à la réception.</translation>
    </message>
    <message>
        <source>From publish to receive, over all subscriptions of this endpoint. Missing: accepted, but not received after %1. Ambiguous ones, which may be another equal event, are not among the times.</source>
        <translation>De la publication à la réception, pour tous les abonnements de ce point de terminaison. Manquants&#xa0;: acceptés, mais non reçus après %1. Les ambigus, qui peuvent être un autre événement identique, ne comptent pas dans les temps.</translation>
    </message>
    <message>
        <source>Too many events were on their way at once: %1 could not be measured.</source>
        <translation>Trop d&apos;événements étaient en route à la fois&#xa0;: %1 n&apos;ont pas pu être mesurés.</translation>
    </message>
</context>
<context>
    <name>eventscope::AuthorizerCombo</name>
    <message>
        <source>Endpoint&apos;s default</source>
        <translation>Celui du point de terminaison</translation>
    </message>
</context>
<context>
    <name>eventscope::AuthorizerEditor</name>
    <message>
        <source>Kind</source>
        <extracomment>Kind of authorization: API key, token, IAM and so on.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name it has in lists of this endpoint</source>
        <translation>Son nom dans les listes de ce point de terminaison</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this authorizer</source>
        <translation>Supprimer cet autorisateur</translation>
    </message>
    <message>
        <source>Kind, name</source>
        <translation>Type, nom</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>Saisie ici</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d&apos;environnement</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Where a key comes from: a program that prints it.</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Where a key comes from: the name of a variable, a command or a file.</extracomment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Keep for</source>
        <extracomment>For how long the answer of a command is used before it is run again.</extracomment>
        <translation>Garder pendant</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long the command&apos;s output is used when it does not say when it expires</source>
        <translation>Durée de validité de la réponse de la commande quand celle-ci n&apos;en indique pas la fin</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>JWT or custom token, with or without Bearer</source>
        <translation>JWT ou jeton personnalisé, avec ou sans Bearer</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>Only where the client has one</source>
        <translation>Seulement si le client en a un</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clé d&apos;accès secrète</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <source>Only for temporary credentials</source>
        <translation>Seulement pour des identifiants temporaires</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>S&apos;authentifier par</translation>
    </message>
    <message>
        <source>Secure Remote Password (recommended)</source>
        <translation>Secure Remote Password (recommandé)</translation>
    </message>
    <message>
        <source>Plain password (USER_PASSWORD_AUTH)</source>
        <translation>Mot de passe en clair (USER_PASSWORD_AUTH)</translation>
    </message>
    <message>
        <source>Send the</source>
        <translation>Envoyer le</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d&apos;identité</translation>
    </message>
    <message>
        <source>Credentials for</source>
        <translation>Identifiants pour</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Given for this session</source>
        <translation>Fourni pour cette session</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <translation>Enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>Il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The API key is still missing; you can give it later.</source>
        <translation>Il manque encore la clé d&apos;API&#xa0;; vous pouvez la fournir plus tard.</translation>
    </message>
    <message>
        <source>The token is still missing; you can give it later.</source>
        <translation>Il manque encore le jeton&#xa0;; vous pouvez le fournir plus tard.</translation>
    </message>
    <message>
        <source>The secret access key is still missing; you can give it later.</source>
        <translation>Il manque encore la clé d&apos;accès secrète&#xa0;; vous pouvez la fournir plus tard.</translation>
    </message>
    <message>
        <source>Token (Lambda, or pasted)</source>
        <translation>Jeton (Lambda, ou collé)</translation>
    </message>
    <message>
        <source>Cognito user pool</source>
        <translation>Groupe d&apos;utilisateurs Cognito</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>IAM access key</source>
        <translation>Clé d&apos;accès IAM</translation>
    </message>
    <message>
        <source>IAM from environment</source>
        <translation>IAM par l&apos;environnement</translation>
    </message>
    <message>
        <source>IAM profile</source>
        <translation>Profil IAM</translation>
    </message>
    <message>
        <source>IAM from a command</source>
        <translation>IAM par une commande</translation>
    </message>
    <message>
        <source>Cognito identity pool</source>
        <translation>Groupe d&apos;identités Cognito</translation>
    </message>
    <message>
        <source>A key that begins with da2-, from the API&apos;s settings.</source>
        <translation>Une clé qui commence par da2-, issue des paramètres de l&apos;API.</translation>
    </message>
    <message>
        <source>Any token, sent as Authorization: for a Lambda authorizer, or a JWT you have.</source>
        <translation>Un jeton quelconque, envoyé dans Authorization&#xa0;: pour un autorisateur Lambda, ou un JWT dont vous disposez.</translation>
    </message>
    <message>
        <source>You sign in with user name and password; tokens renew themselves.</source>
        <translation>Vous vous authentifiez par nom d&apos;utilisateur et mot de passe&#xa0;; les jetons se renouvellent d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>You sign in with your browser; tokens renew themselves where the provider allows it.</source>
        <translation>Vous vous authentifiez dans votre navigateur&#xa0;; les jetons se renouvellent d&apos;eux-mêmes si le fournisseur le permet.</translation>
    </message>
    <message>
        <source>Requests are signed with an access key.</source>
        <translation>Les requêtes sont signées avec une clé d&apos;accès.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN are read when a request is signed.</source>
        <translation>AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY et AWS_SESSION_TOKEN sont lues à la signature d&apos;une requête.</translation>
    </message>
    <message>
        <source>A profile of the AWS command line: keys, roles, SSO or a credential process.</source>
        <translation>Un profil de la ligne de commande AWS&#xa0;: clés, rôles, SSO ou processus d&apos;identification.</translation>
    </message>
    <message>
        <source>A program that prints credentials in the form of credential_process.</source>
        <translation>Un programme qui affiche des identifiants au format de credential_process.</translation>
    </message>
    <message>
        <source>Temporary credentials for guests, or for a user signed in to a user pool.</source>
        <translation>Identifiants temporaires pour des invités ou pour un utilisateur authentifié auprès d&apos;un groupe d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>Groupe d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>IAM (environment)</source>
        <translation>IAM (environnement)</translation>
    </message>
    <message>
        <source>IAM (profile)</source>
        <translation>IAM (profil)</translation>
    </message>
    <message>
        <source>IAM (command)</source>
        <translation>IAM (commande)</translation>
    </message>
    <message>
        <source>Identity pool</source>
        <translation>Groupe d&apos;identités</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID de groupe d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>App client ID</source>
        <translation>ID de client d&apos;application</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Asked for when you sign in</source>
        <translation>Demandé lors de l&apos;authentification</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Only for an emulator</source>
        <translation>Seulement pour un émulateur</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID de clé d&apos;accès</translation>
    </message>
    <message>
        <source>Identity pool ID</source>
        <translation>ID de groupe d&apos;identités</translation>
    </message>
    <message>
        <source>A user pool ID looks like us-east-1_Ab12Cd34E.</source>
        <translation>Un ID de groupe d&apos;utilisateurs ressemble à us-east-1_Ab12Cd34E.</translation>
    </message>
    <message>
        <source>An identity pool ID looks like us-east-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10.</source>
        <translation>Un ID de groupe d&apos;identités ressemble à us-east-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10.</translation>
    </message>
    <message>
        <source>The issuer is a URL, such as https://login.example.com.</source>
        <translation>L&apos;émetteur est une URL, par exemple https://login.example.com.</translation>
    </message>
    <message>
        <source>The endpoint is a URL, such as http://localhost:9229.</source>
        <translation>Le point de terminaison est une URL, par exemple http://localhost:9229.</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInApiDialog</name>
    <message>
        <source>Built-in Event API</source>
        <translation>Event API intégrée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>How busy the server is: connections and subscriptions.</extracomment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Choose its endpoint in the window and connect to it</source>
        <translation>Choisir son point de terminaison dans la fenêtre et s&apos;y connecter</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>port libre</translation>
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
        <translation>Avec un certificat d&apos;une CA de cet ordinateur, que les autres programmes doivent approuver</translation>
    </message>
    <message>
        <source>Demo &amp;events</source>
        <translation>É&amp;vénements de démo</translation>
    </message>
    <message>
        <source>Demo events</source>
        <translation>Événements de démo</translation>
    </message>
    <message>
        <source>Publish orders, a vehicle, a sensor and a chat under /demo</source>
        <translation>Publie des commandes, un véhicule, un capteur et une discussion sous /demo</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title: the API keys of the built-in Event API.</extracomment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Addresses and keys appear here while it runs.</source>
        <translation>Les adresses et les clés s&apos;affichent ici pendant qu&apos;elle tourne.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Realtime</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificat CA</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 This is the default definition.</source>
        <translation>%1 Il s&apos;agit de la définition par défaut.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Copié. Le presse-papiers sera vidé dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>Échec du démarrage</translation>
    </message>
    <message>
        <source>Connections: %1   Subscriptions: %2</source>
        <translation>Connexions&#xa0;: %1   Abonnements&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Correct the definition first</source>
        <translation>Corrigez d&apos;abord la définition</translation>
    </message>
    <message>
        <source>&amp;Apply and restart</source>
        <translation>&amp;Appliquer et redémarrer</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>Appliquer et redémarrer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInAuthorizers</name>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Lambda token</source>
        <translation>Jeton Lambda</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>User pool token</source>
        <translation>Jeton de groupe d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>OpenID Connect token</source>
        <translation>Jeton OpenID Connect</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInDesk</name>
    <message>
        <source>The built-in Event API could not start. %1</source>
        <translation>L&apos;Event API intégrée n&apos;a pas pu démarrer. %1</translation>
    </message>
    <message>
        <source>Built-in Event API…</source>
        <translation>Event API intégrée…</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInEndpoint</name>
    <message>
        <source>Built-in Event API</source>
        <translation>Event API intégrée</translation>
    </message>
</context>
<context>
    <name>eventscope::BusNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a desktop notification: brings the window with the event to the front.</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureCharts</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureDesk</name>
    <message>
        <source>Open capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Captures (*.escap)</source>
        <translation>Captures (*.escap)</translation>
    </message>
    <message>
        <source>Import NDJSON</source>
        <translation>Importer NDJSON</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson *.jsonl);;All files (*)</source>
        <translation>NDJSON (*.ndjson *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Enregistrer la capture</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (n&apos;existe plus)</translation>
    </message>
    <message>
        <source>No captures yet</source>
        <translation>Aucune capture</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureLimitsPage</name>
    <message>
        <source>Set limits</source>
        <translation>Définir les limites</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Size of a capture</source>
        <translation>Taille d&apos;une capture</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <source>Rows of a capture</source>
        <translation>Lignes d&apos;une capture</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> lignes</translation>
    </message>
    <message>
        <source>When a capture reaches one of these limits, its oldest rows are removed to make room for new ones. The first row of the log then says how many were removed.</source>
        <translation>Quand une capture atteint l&apos;une de ces limites, ses lignes les plus anciennes sont supprimées pour faire place aux nouvelles. La première ligne du journal indique alors combien ont disparu.</translation>
    </message>
    <message>
        <source>A capture may hold %1 to %2 GiB and %3 to %4 rows.</source>
        <translation>Une capture peut contenir de %1 à %2&#xa0;Gio et de %3 à %4 lignes.</translation>
    </message>
    <message>
        <source>Less than before: open captures that hold more lose their oldest rows now. Their files keep their size; the room is used for new events.</source>
        <translation>Moins qu&apos;avant&#xa0;: les captures ouvertes qui dépassent perdent maintenant leurs lignes les plus anciennes. Leurs fichiers gardent leur taille&#xa0;; la place sert aux nouveaux événements.</translation>
    </message>
    <message>
        <source>This applies to each capture, including open ones. Saved ones stay as they are.</source>
        <translation>S&apos;applique à chaque capture, y compris celles qui sont ouvertes. Les captures enregistrées restent telles quelles.</translation>
    </message>
    <message>
        <source>These limits are in effect now.</source>
        <translation>Ces limites s&apos;appliquent maintenant.</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>%1 (read-only) — Eventscope</source>
        <translation>%1 (lecture seule) — Eventscope</translation>
    </message>
    <message>
        <source>This capture holds no rows.</source>
        <translation>Cette capture ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>Rows and times</source>
        <translation>Lignes et temps</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importation de %1…</translation>
    </message>
    <message>
        <source>%1 (rescued).escap</source>
        <translation>%1 (récupéré).escap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)  ·  %1 to %2</source>
        <translation>
            <numerusform>%Ln ligne  ·  du %1 au %2</numerusform>
            <numerusform>%Ln lignes  ·  du %1 au %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture may be damaged: it could not be looked through. %1</source>
        <translation>Cette capture est peut-être endommagée&#xa0;: elle n&apos;a pas pu être vérifiée. %1</translation>
    </message>
    <message>
        <source>Save rescued capture as…</source>
        <translation>Enregistrer la capture récupérée sous…</translation>
    </message>
    <message>
        <source>Save capture as…</source>
        <translation>Enregistrer la capture sous…</translation>
    </message>
    <message>
        <source>Pu&amp;blish again…</source>
        <translation>Pu&amp;blier à nouveau…</translation>
    </message>
    <message>
        <source>%1 — Eventscope</source>
        <translation>%1 — Eventscope</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>&amp;Mode présentation</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelArrivalsModel</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Column, a noun: how many events were measured.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Min ms</source>
        <translation>Min ms</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>Médiane ms</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95&#xa0;ms</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Max ms</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Column: how many accepted events did not come back.</extracomment>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigus</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelMapEditor</name>
    <message>
        <source>Remove rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Publish to the captured channel where no rule matches</source>
        <translation>Publier sur le canal capturé si aucune règle ne correspond</translation>
    </message>
    <message>
        <source>Rules for channels</source>
        <translation>Règles de canaux</translation>
    </message>
    <message>
        <source>Captured channel, such as /orders/*</source>
        <translation>Canal capturé, par exemple /orders/*</translation>
    </message>
    <message>
        <source>Publish to, such as /staging/orders/*</source>
        <translation>Publier sur, par exemple /staging/orders/*</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>The first rule that matches decides</source>
        <translation>La première règle qui correspond l&apos;emporte</translation>
    </message>
    <message>
        <source>Suggest rules</source>
        <translation>Suggérer des règles</translation>
    </message>
    <message>
        <source>Without rules, events go to the channels they were captured from.</source>
        <translation>Sans règle, les événements vont aux canaux où ils ont été capturés.</translation>
    </message>
    <message>
        <source>Adds a rule for each wildcard, whose events do not tell which channel they came from</source>
        <translation>Ajoute une règle pour chaque caractère générique, dont les événements ne disent pas de quel canal ils viennent</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelTreeModel</name>
    <message>
        <source>%1, everything below</source>
        <translation>%1, tout ce qui est en dessous</translation>
    </message>
    <message>
        <source>Events that came by this wildcard count here: the service does not tell to which channel they were published.</source>
        <translation>Les événements venus par ce caractère générique comptent ici&#xa0;: le service n&apos;indique pas sur quel canal ils ont été publiés.</translation>
    </message>
    <message>
        <source>Received %1, published %2.</source>
        <translation>Reçus&#xa0;: %1, publiés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>With everything below; an event that came by two subscriptions counts twice, as in the log.</source>
        <translation>Y compris tout ce qui est en dessous&#xa0;; un événement venu par deux abonnements compte deux fois, comme dans le journal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Column: events that came in on a channel.</extracomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Events received</source>
        <translation>Événements reçus</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Column: events that went out to a channel.</extracomment>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Events published</source>
        <translation>Événements publiés</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Events received a second</source>
        <translation>Événements reçus par seconde</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Column, short: when the last event came on a channel.</extracomment>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Last event, %1:</source>
        <translation>Dernier événement, %1 :</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelsPanel</name>
    <message>
        <source>Subscribe</source>
        <translation>S&apos;abonner</translation>
    </message>
    <message>
        <source>Subscribe to everything below</source>
        <translation>S&apos;abonner à tout ce qui est en dessous</translation>
    </message>
    <message>
        <source>Publish here</source>
        <translation>Publier ici</translation>
    </message>
    <message>
        <source>Filter the log on this channel</source>
        <translation>Filtrer le journal sur ce canal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>No channels are known yet. What you subscribe to and publish to stands here.</source>
        <translation>Aucun canal connu pour l&apos;instant. Les canaux auxquels vous vous abonnez et sur lesquels vous publiez s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>Choose an endpoint to see its channels.</source>
        <translation>Choisissez un point de terminaison pour voir ses canaux.</translation>
    </message>
    <message>
        <source>Subscribed to %1.</source>
        <translation>Abonné à %1.</translation>
    </message>
    <message>
        <source>%1 was not subscribed: see Subscriptions.</source>
        <translation>L&apos;abonnement à %1 n&apos;a pas été fait&#xa0;: voir Abonnements.</translation>
    </message>
    <message>
        <source>%1 is subscribed already.</source>
        <translation>Déjà abonné à %1.</translation>
    </message>
    <message>
        <source>Subscribing to %1…</source>
        <translation>Abonnement à %1…</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartExport</name>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>Image PNG…</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>Image SVG…</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <translation>Points en CSV…</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>the name of a file</comment>
        <translation>graphique</translation>
    </message>
    <message>
        <source>The export before this one is not done yet. Try again in a moment.</source>
        <translation>L&apos;exportation précédente n&apos;est pas terminée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartLegend</name>
    <message>
        <source>Lines of the chart</source>
        <translation>Courbes du graphique</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove series</source>
        <translation>Supprimer la série</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a series, and why it failed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s) without a number.</source>
        <translation>
            <numerusform>%1&#xa0;: %n événement sans nombre.</numerusform>
            <numerusform>%1&#xa0;: %n événements sans nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more line(s) are not drawn.</source>
        <translation>
            <numerusform>%1&#xa0;: %n courbe supplémentaire n&apos;est pas tracée.</numerusform>
            <numerusform>%1&#xa0;: %n courbes supplémentaires ne sont pas tracées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: a curve of the chart.</extracomment>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), from %1 to %2</source>
        <translation>
            <numerusform>%n courbe, de %1 à %2</numerusform>
            <numerusform>%n courbes, de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Cursor at %2. %3</source>
        <translation>%1. Curseur à %2. %3</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Ajouter une série</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Choisir ce que montre le graphique</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the chart still; events go on being captured</source>
        <translation>Figer le graphique&#xa0;; la capture des événements continue</translation>
    </message>
    <message>
        <source>Whole capture</source>
        <translation>Capture entière</translation>
    </message>
    <message>
        <source>&lt;p&gt;Whole capture: show the chart from the first event to the last (0)&lt;/p&gt;&lt;p&gt;The wheel, + and − zoom; a drag zooms to a part; Shift with a drag or the arrows moves along; a click or the arrows go to a point and its row in the log.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Capture entière&#xa0;: montrer le graphique du premier au dernier événement (0)&lt;/p&gt;&lt;p&gt;La molette, + et − zooment&#xa0;; faire glisser zoome sur une partie&#xa0;; faire glisser avec Maj ou les flèches se déplace&#xa0;; un clic ou les flèches mènent à un point et à sa ligne dans le journal.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation>Enregistrer le graphique en PNG, SVG ou CSV</translation>
    </message>
    <message>
        <source>Number in the payload</source>
        <translation>Nombre dans la charge utile</translation>
    </message>
    <message>
        <source>Number in the payload: jq such as .total</source>
        <translation>Nombre dans la charge utile&#xa0;: jq, par exemple .total</translation>
    </message>
    <message>
        <source>A jq expression that gives a number for the payload of an event; Enter charts it</source>
        <translation>Une expression jq qui donne un nombre pour la charge utile d&apos;un événement&#xa0;; Entrée la trace</translation>
    </message>
    <message>
        <source>Number in the payload…</source>
        <translation>Nombre dans la charge utile…</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n series. Remove one to add another.</source>
        <translation>
            <numerusform>Le graphique a %n série. Supprimez-la pour en ajouter une autre.</numerusform>
            <numerusform>Le graphique a %n séries. Supprimez-en une pour en ajouter une autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an endpoint to chart its events.</source>
        <translation>Choisissez un point de terminaison pour tracer ses événements.</translation>
    </message>
    <message>
        <source>A chart shows how many events come, how long they take, and any number in their payloads.</source>
        <translation>Un graphique montre combien d&apos;événements arrivent, combien de temps ils mettent, et tout nombre de leur charge utile.</translation>
    </message>
    <message>
        <source>Chart events per second</source>
        <translation>Tracer les événements par seconde</translation>
    </message>
</context>
<context>
    <name>eventscope::ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>eventscope::ClientLogModel</name>
    <message>
        <source>None</source>
        <extracomment>Level of logging: nothing is recorded.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>Détaillé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how grave a message of the client log is.</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>eventscope::ClientLogPanel</name>
    <message>
        <source>Client log</source>
        <translation>Journal du client</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Clear client log</source>
        <translation>Vider le journal du client</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Afficher les messages précédents</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Clear client log: empty the view; the file keeps every message</source>
        <translation>Vider le journal du client&#xa0;: vide la vue&#xa0;; le fichier garde tous les messages</translation>
    </message>
    <message>
        <source>Filter client log</source>
        <translation>Filtrer le journal du client</translation>
    </message>
    <message>
        <source>Words that a category or message has, in any order</source>
        <translation>Mots d&apos;une catégorie ou d&apos;un message, dans n&apos;importe quel ordre</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label, a verb: which levels of messages are shown.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 et plus grave</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Button with a menu, a verb: which messages are written down.</extracomment>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>What is recorded of each category, here and in the file</source>
        <translation>Ce qui est consigné de chaque catégorie, ici et dans le fichier</translation>
    </message>
    <message>
        <source>The log file is not written. %1</source>
        <translation>Le fichier journal n&apos;est pas écrit. %1</translation>
    </message>
    <message>
        <source>Nothing was logged yet; warnings and errors of Eventscope appear here.</source>
        <translation>Rien n&apos;a encore été consigné&#xa0;; les avertissements et erreurs d&apos;Eventscope s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>Record more…</source>
        <translation>Consigner davantage…</translation>
    </message>
    <message>
        <source>The view is cleared; new messages appear here.</source>
        <translation>La vue est vidée&#xa0;; les nouveaux messages s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>No message matches this filter.</source>
        <translation>Aucun message ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Afficher tous les messages</translation>
    </message>
</context>
<context>
    <name>eventscope::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>Words, or jq such as .total &gt; 100</source>
        <translation>Mots, ou jq, par exemple .total &gt; 100</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Utiliser ces règles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The first rule that a row matches gives the colour.</source>
        <translation>La première règle à laquelle une ligne correspond donne la couleur.</translation>
    </message>
    <message>
        <source>Enter a filter for the rows to colour.</source>
        <translation>Indiquez dans le filtre quelles lignes prennent la couleur.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Colour rules colour the rows that match a filter.</source>
        <translation>Les règles de couleur colorent les lignes qu&apos;un filtre laisse passer.</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>Ajouter la première règle</translation>
    </message>
</context>
<context>
    <name>eventscope::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>jq expression</source>
        <translation>Expression jq</translation>
    </message>
    <message>
        <source>.order.total</source>
        <translation>.order.total</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add makes a column of a jq expression, such as .order.total.</source>
        <translation>Ajouter crée une colonne à partir d&apos;une expression jq, par exemple .order.total.</translation>
    </message>
    <message>
        <source>Enter a jq expression for the value to show, such as .order.total.</source>
        <translation>Indiquez la valeur que montre la colonne&#xa0;: une expression jq, par exemple .order.total.</translation>
    </message>
    <message>
        <source>jq understands this expression. Give the column a title.</source>
        <translation>jq comprend cette expression. Donnez un titre à la colonne.</translation>
    </message>
    <message>
        <source>jq understands this expression.</source>
        <translation>jq comprend cette expression.</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Nouvelle colonne</translation>
    </message>
</context>
<context>
    <name>eventscope::CommandDesk</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Frame detail</source>
        <translation>Détail de la trame</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>Détail de l&apos;événement</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal d&apos;événements</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>Aucun journal n&apos;est ouvert</translation>
    </message>
    <message>
        <source>There is nothing it could act on</source>
        <translation>Il n&apos;y a rien sur quoi agir</translation>
    </message>
    <message>
        <source>Go to endpoint</source>
        <translation>Aller au point de terminaison</translation>
    </message>
    <message>
        <source>Go to panel</source>
        <translation>Aller au panneau</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
</context>
<context>
    <name>eventscope::CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of the window, and what can be done there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No command fits these words.</source>
        <translation>Aucune commande ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>A few letters of a command, endpoint or panel</source>
        <translation>Quelques lettres d&apos;une commande, d&apos;un point de terminaison ou d&apos;un panneau</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>eventscope::ConnectionBar</name>
    <message>
        <source>Connection state</source>
        <translation>État de la connexion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Find out why…</source>
        <translation>Chercher la cause…</translation>
    </message>
    <message>
        <source>Check the way to the endpoint step by step</source>
        <translation>Vérifier pas à pas le chemin vers le point de terminaison</translation>
    </message>
    <message>
        <source>Built-in API</source>
        <translation>API intégrée</translation>
    </message>
    <message>
        <source>Start the Event API inside Eventscope and watch its demo events</source>
        <translation>Démarrer l&apos;Event API intégrée à Eventscope et observer ses événements de démo</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>No endpoint chosen</source>
        <translation>Aucun point de terminaison choisi</translation>
    </message>
    <message>
        <source>keep-alive %1 s</source>
        <translation>keep-alive %1&#xa0;s</translation>
    </message>
    <message>
        <source>no keep-alive yet</source>
        <translation>pas encore de keep-alive</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>The button says what it will do.</extracomment>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Choose or add an endpoint first</source>
        <translation>Choisissez ou ajoutez d&apos;abord un point de terminaison</translation>
    </message>
</context>
<context>
    <name>eventscope::CopyAsMenu</name>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Choose an endpoint and give a channel first</source>
        <translation>Choisissez d&apos;abord un point de terminaison et indiquez un canal</translation>
    </message>
</context>
<context>
    <name>eventscope::CopyField</name>
    <message>
        <source>Show %1 while pressed</source>
        <translation>Maintenir pour afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a counter, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterRow</name>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterText</name>
    <message>
        <source>Number of events</source>
        <translation>Nombre d&apos;événements</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Dernière valeur</translation>
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
        <translation>Moyenne</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterValues</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a value</source>
        <translation>
            <numerusform>%Ln événement sans valeur</numerusform>
            <numerusform>%Ln événements sans valeur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::CountersBar</name>
    <message>
        <source>Received</source>
        <extracomment>How many events were received.</extracomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Reçus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affichés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Perdus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Rate: %1/s</source>
        <translation>Débit&#xa0;: %1/s</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Events taken from the network by this session</source>
        <translation>Événements reçus du réseau par cette session</translation>
    </message>
    <message>
        <source>Events in the log, after the filter</source>
        <translation>Événements dans le journal, après filtrage</translation>
    </message>
    <message>
        <source>Events the disk refused</source>
        <translation>Événements refusés par le disque</translation>
    </message>
    <message>
        <source>Events received a second</source>
        <translation>Événements reçus par seconde</translation>
    </message>
    <message>
        <source>Secrets: keychain</source>
        <translation>Secrets&#xa0;: trousseau</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in the system&apos;s keychain</source>
        <translation>Les clés et les jetons sont conservés dans le trousseau du système</translation>
    </message>
    <message>
        <source>Secrets: this session only</source>
        <translation>Secrets&#xa0;: cette session seulement</translation>
    </message>
    <message>
        <source>There is no keychain on this system: keys and tokens are kept until Eventscope closes</source>
        <translation>Ce système n&apos;a pas de trousseau&#xa0;: les clés et les jetons sont conservés jusqu&apos;à la fermeture d&apos;Eventscope</translation>
    </message>
</context>
<context>
    <name>eventscope::CountersDialog</name>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Add counter</source>
        <translation>Ajouter un compteur</translation>
    </message>
    <message>
        <source>Use these counters</source>
        <translation>Utiliser ces compteurs</translation>
    </message>
    <message>
        <source>Restart at midnight</source>
        <translation>Repartir de zéro à minuit</translation>
    </message>
    <message>
        <source>jq, such as .total</source>
        <translation>jq, par exemple .total</translation>
    </message>
    <message>
        <source>All events, or words, or jq such as .state == &quot;paid&quot;</source>
        <translation>Tous les événements, ou mots, ou jq, par exemple .state == &quot;paid&quot;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shows</source>
        <extracomment>What a counter shows: the number of events, a sum, an average and so on.</extracomment>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>jq expression for the number that is summed up.</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Only received events count, each once, from the first row of the log on.</source>
        <translation>Seuls les événements reçus comptent, chacun une fois, à partir de la première ligne du journal.</translation>
    </message>
    <message>
        <source>Enter a jq expression for the value, such as .total.</source>
        <translation>Indiquez par une expression jq la valeur des événements à utiliser.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Counters show large numbers about the events of a log, such as orders today.</source>
        <translation>Les compteurs montrent de grands nombres sur les événements d&apos;un journal, par exemple les commandes du jour.</translation>
    </message>
    <message>
        <source>Add the first counter</source>
        <translation>Ajouter le premier compteur</translation>
    </message>
</context>
<context>
    <name>eventscope::CountersPanel</name>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Edit counters…</source>
        <translation>Modifier les compteurs…</translation>
    </message>
    <message>
        <source>Counters show large numbers about the events of the log, such as orders today.</source>
        <translation>Les compteurs montrent de grands nombres sur les événements du journal, par exemple les commandes du jour.</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>Ajouter un compteur</translation>
    </message>
</context>
<context>
    <name>eventscope::DefinitionEditor</name>
    <message>
        <source>De&amp;fault</source>
        <translation>Par dé&amp;faut</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>Déf&amp;inition</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>Enre&amp;gistrer sous…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>One API key, namespaces “default” and “demo”</source>
        <translation>Une clé d&apos;API, espaces de noms «&#xa0;default&#xa0;» et «&#xa0;demo&#xa0;»</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>The default definition. It gets a new API key each time Eventscope starts.</source>
        <translation>La définition par défaut. Sa clé d&apos;API est recréée au démarrage d&apos;Eventscope.</translation>
    </message>
    <message>
        <source>Not in a file: kept until Eventscope closes. Save it to keep it longer.</source>
        <translation>Pas dans un fichier&#xa0;: conservée jusqu&apos;à la fermeture d&apos;Eventscope. Enregistrez-la pour la garder plus longtemps.</translation>
    </message>
    <message>
        <source>Changed since it was saved to %1: kept until Eventscope closes. Save it to keep it longer.</source>
        <translation>Modifiée depuis son enregistrement dans %1&#xa0;: conservée jusqu&apos;à la fermeture d&apos;Eventscope. Enregistrez-la pour la garder plus longtemps.</translation>
    </message>
    <message>
        <source>Open definition</source>
        <translation>Ouvrir une définition</translation>
    </message>
    <message>
        <source>Definitions (*.json);;All files (*)</source>
        <translation>Définitions (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Choose a JSON file.</source>
        <translation>%1 n&apos;est pas un texte en UTF-8. Choisissez un fichier JSON.</translation>
    </message>
    <message>
        <source>Save definition</source>
        <translation>Enregistrer la définition</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Définitions (*.json)</translation>
    </message>
    <message>
        <source>Replace the definition?</source>
        <translation>Remplacer la définition&#xa0;?</translation>
    </message>
    <message>
        <source>Your changes are not saved in a file.</source>
        <translation>Vos modifications ne sont dans aucun fichier.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>eventscope::DemoCaptures</name>
    <message>
        <source>Orders of a web shop</source>
        <translation>Commandes d&apos;une boutique en ligne</translation>
    </message>
    <message>
        <source>Fleet of refrigerated vans</source>
        <translation>Flotte de fourgons frigorifiques</translation>
    </message>
</context>
<context>
    <name>eventscope::DetailPanel</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formaté</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Tab: the payload as it came, unchanged.</extracomment>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Select a row to see the whole event.</source>
        <translation>Sélectionnez une ligne pour voir l&apos;événement entier.</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copier la charge utile</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>Détail de l&apos;événement</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>Tab: the JSON of an event as a tree.</extracomment>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>Tab: what differs between two events.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Filter on this channel</source>
        <translation>Filtrer sur ce canal</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Looking for the row to compare with…</source>
        <translation>Recherche de la ligne à comparer…</translation>
    </message>
    <message>
        <source>The other row has no payload to compare with.</source>
        <translation>L&apos;autre ligne n&apos;a pas de charge utile à comparer.</translation>
    </message>
    <message>
        <source>%1 of %2 characters are shown; more come as you scroll.</source>
        <translation>%1 caractères sur %2 affichés&#xa0;; la suite vient en faisant défiler.</translation>
    </message>
    <message>
        <source>This payload is no JSON, so it is shown raw. %1</source>
        <translation>Cette charge utile n&apos;est pas du JSON&#xa0;: elle est affichée brute. %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>eventscope::DialogPrompt</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>eventscope::DiffModel</name>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− supprimé</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ modifié</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: the value in the earlier of two compared events.</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column of a comparison: the value in the newer event.</extracomment>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>eventscope::DiffView</name>
    <message>
        <source>row %1 (%2)</source>
        <translation>ligne %1 (%2)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Label, a verb: paths that a comparison leaves out.</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>paths, such as .time, .items[].id</source>
        <translation>chemins, par exemple .time, .items[].id</translation>
    </message>
    <message>
        <source>What lies at or below these paths is not compared</source>
        <translation>Ce qui se trouve à ces chemins ou en dessous n&apos;est pas comparé</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− supprimé</translation>
    </message>
    <message>
        <source>Copy difference</source>
        <translation>Copier la différence</translation>
    </message>
    <message>
        <source>Copy path as jq</source>
        <translation>Copier le chemin en jq</translation>
    </message>
    <message>
        <source>Ignore this field</source>
        <translation>Ignorer ce champ</translation>
    </message>
    <message>
        <source>This is not a list of paths: %1. The paths before it stay in use.</source>
        <translation>Ceci n&apos;est pas une liste de chemins&#xa0;: %1. Les chemins précédents restent en vigueur.</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Not both payloads are JSON. Compared as text, they are equal.</source>
        <translation>L&apos;une au moins des charges utiles n&apos;est pas du JSON. Comparées en tant que texte, elles sont égales.</translation>
    </message>
    <message>
        <source>Not both payloads are JSON. Compared as text, they are not equal.</source>
        <translation>L&apos;une au moins des charges utiles n&apos;est pas du JSON. Comparées en tant que texte, elles diffèrent.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>the first %1 of %2 differences</source>
        <translation>les %1 premières différences sur %2</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Différences&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::DiscoveryDialog</name>
    <message>
        <source>Find my Event APIs</source>
        <translation>Trouver mes Event API</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Search with AWS credentials that may read AppSync:</source>
        <translation>Rechercher avec des identifiants AWS autorisés à lire AppSync&#xa0;:</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking for Event APIs in an AWS account.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Press Find to list the Event APIs that the account has in this region.</source>
        <translation>Cliquez sur Rechercher&#xa0;: ce que le compte possède dans cette région s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>Choose the region to search in.</source>
        <translation>Choisissez la région où rechercher.</translation>
    </message>
    <message>
        <source>Asking for the credentials…</source>
        <translation>Demande des identifiants…</translation>
    </message>
    <message>
        <source>The credentials could not be fetched. %1</source>
        <translation>Les identifiants n&apos;ont pas pu être obtenus. %1</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <translation>Recherche dans %1…</translation>
    </message>
    <message>
        <source>Already among your endpoints.</source>
        <translation>Il figure déjà parmi vos points de terminaison.</translation>
    </message>
    <message>
        <source>These credentials see no Event API in %1. Search another region, or with other credentials.</source>
        <translation>Ces identifiants ne voient aucune Event API dans %1. Recherchez dans une autre région ou avec d&apos;autres identifiants.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Event API(s) found in %1.</source>
        <translation>
            <numerusform>%Ln Event API trouvée dans %1.</numerusform>
            <numerusform>%Ln Event API trouvées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::DoctorDialog</name>
    <message>
        <source>Connection doctor — %1</source>
        <translation>Diagnostic de connexion — %1</translation>
    </message>
    <message>
        <source>Scratch channel</source>
        <translation>Canal de test</translation>
    </message>
    <message>
        <source>&amp;Publish one event there</source>
        <translation>Y &amp;publier un événement</translation>
    </message>
    <message>
        <source>Publish one event there</source>
        <translation>Y publier un événement</translation>
    </message>
    <message>
        <source>It counts as an event of the API, and whoever subscribed to the namespace sees it</source>
        <translation>Il compte comme un événement de l&apos;API, et tous les abonnés de l&apos;espace de noms le voient</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column, a noun: something that was checked.</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Scratch channel</source>
        <translation>&amp;Canal de test</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>Failed: %1. What to do is shown above.</source>
        <translation>Échec&#xa0;: %1. La marche à suivre est indiquée ci-dessus.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>It works. Warnings: %1.</source>
        <translation>Cela fonctionne. Avertissements&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>Choose a check to see what was found, and what to do.</source>
        <translation>Choisissez une vérification pour voir le constat et la marche à suivre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>No problems in what was checked. Not checked: %1.</source>
        <translation>Tout ce qui a été vérifié va bien. Non vérifiés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::EditorFindBar</name>
    <message>
        <source>Match case</source>
        <extracomment>Search option: capital and small letters differ.</extracomment>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button beside &quot;Replace&quot;: replaces all that is found.</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Find in the event</source>
        <translation>Rechercher dans l&apos;événement</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replaces what is found, and goes on to the next</source>
        <translation>Remplace ce qui est trouvé et passe au suivant</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replaces all in this event</source>
        <translation>Remplace tout dans cet événement</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln remplacé</numerusform>
            <numerusform>%Ln remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointDelegate</name>
    <message>
        <source>built-in</source>
        <translation>intégré</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>Ajouter un point de terminaison</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Modifier le point de terminaison</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Aucun</translation>
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
        <translation>Le premier</translation>
    </message>
    <message>
        <source>The first (%1)</source>
        <translation>Le premier (%1)</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Fichier CA additionnel</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save for this session</source>
        <translation>Garder pour cette session</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime URL from the API&apos;s settings, or its host: both URLs are derived from it.</source>
        <translation>Collez l&apos;URL HTTP ou temps réel issue des paramètres de l&apos;API, ou son hôte&#xa0;: les deux URL en sont déduites.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: keys and tokens are kept until Eventscope closes, and never in a file.</source>
        <translation>Ce système n&apos;a pas de trousseau&#xa0;: les clés et les jetons sont conservés jusqu&apos;à la fermeture d&apos;Eventscope, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in the system&apos;s keychain, never in a file.</source>
        <translation>Les clés et les jetons sont conservés dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Give the URL of your Event API to save.</source>
        <translation>Indiquez l&apos;URL de votre Event API pour enregistrer.</translation>
    </message>
    <message>
        <source>The URL cannot be used yet.</source>
        <translation>L&apos;URL n&apos;est pas encore utilisable.</translation>
    </message>
    <message>
        <source>The URL or the realtime URL cannot be used yet.</source>
        <translation>L&apos;URL ou l&apos;URL temps réel n&apos;est pas encore utilisable.</translation>
    </message>
    <message>
        <source>IAM needs the region, and it cannot be told from this host: give it.</source>
        <translation>IAM exige la région, et celle-ci ne peut pas être déduite de cet hôte&#xa0;: indiquez-la.</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>Le proxy exige un hôte.</translation>
    </message>
    <message>
        <source>Save, then sign in: when you connect, or from the endpoint&apos;s menu.</source>
        <translation>Enregistrez, puis authentifiez-vous&#xa0;: à la connexion, ou depuis le menu du point de terminaison.</translation>
    </message>
    <message>
        <source>Without an authorizer only an API that asks for none can be used.</source>
        <translation>Sans autorisateur, seule une API qui n&apos;en demande pas est utilisable.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
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
        <translation>points de terminaison</translation>
    </message>
    <message>
        <source>Exported to %1. The file holds no keys, no tokens and no commands.</source>
        <translation>Exporté vers %1. Le fichier ne contient ni clés, ni jetons, ni commandes.</translation>
    </message>
    <message>
        <source>Who imports it must supply: %1.</source>
        <translation>La personne qui l&apos;importe doit fournir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export endpoints</source>
        <translation>Exporter les points de terminaison</translation>
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
        <translation>Ajouter un point de terminaison</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Find my Event APIs…</source>
        <translation>Trouver mes Event API…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>Variables…</translation>
    </message>
    <message>
        <source>Connection doctor…</source>
        <translation>Diagnostic de connexion…</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>Qui peut faire quoi…</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Endpoints are the Event APIs you work with.</source>
        <translation>Les points de terminaison sont les Event API avec lesquelles vous travaillez.</translation>
    </message>
    <message>
        <source>Find, import and export</source>
        <translation>Trouver, importer et exporter</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>The built-in Event API is stopped. An open log of it is closed.</source>
        <translation>L&apos;Event API intégrée est arrêtée. Son journal, s&apos;il est ouvert, est fermé.</translation>
    </message>
    <message>
        <source>Its log is closed, and the events in it are lost unless you saved them. The endpoint itself can be brought back with Undo.</source>
        <translation>Son journal est fermé, et les événements qu&apos;il contient sont perdus si vous ne les avez pas enregistrés. Le point de terminaison lui-même peut être rétabli avec Annuler.</translation>
    </message>
    <message>
        <source>Delete the endpoint “%1”?</source>
        <translation>Supprimer le point de terminaison «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Built-in Event API…</source>
        <translation>Event API intégrée…</translation>
    </message>
    <message>
        <source>Sign in (%1)…</source>
        <translation>S&apos;authentifier (%1)…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
</context>
<context>
    <name>eventscope::EntriesDialog</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>eventscope::EventFeed</name>
    <message>
        <source>Newest events</source>
        <translation>Événements les plus récents</translation>
    </message>
    <message>
        <source>Events appear here as they come.</source>
        <translation>Les événements s&apos;affichent ici à leur arrivée.</translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogModel</name>
    <message numerus="yes">
        <source>One event through %n subscription(s): %1</source>
        <translation>
            <numerusform>Un événement venu par %n abonnement&#xa0;: %1</numerusform>
            <numerusform>Un événement venu par %n abonnements&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour rule: %1</source>
        <translation>Règle de couleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column: number of the row.</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column: whether an event was received (in) or published (out).</extracomment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>A row of the log: events may be missing here.</extracomment>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Not received %1</source>
        <translation>Non reçu %1</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>Publié sur %1</translation>
    </message>
    <message>
        <source>Not published to %1</source>
        <translation>Non publié sur %1</translation>
    </message>
    <message>
        <source>Perhaps published to %1</source>
        <translation>Peut-être publié sur %1</translation>
    </message>
    <message>
        <source>Sent to %1, not in the answer</source>
        <translation>Envoyé à %1, absent de la réponse</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>Perhaps published</source>
        <translation>Peut-être publié</translation>
    </message>
    <message>
        <source>Sent, not in the answer</source>
        <translation>Envoyé, absent de la réponse</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Direction of an event: received.</extracomment>
        <translation>reçu</translation>
    </message>
    <message>
        <source>out</source>
        <translation>émis</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel not told</source>
        <translation>Canal non indiqué</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Aucun canal</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Reçu par %1</translation>
    </message>
    <message>
        <source>It came by a subscription with a wildcard, %1: the server does not tell the channel then.</source>
        <translation>Il est venu par un abonnement à caractère générique, %1&#xa0;: le serveur n&apos;indique alors pas le canal.</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>trop lent</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>No value: %1</source>
        <translation>Aucune valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>jq: %1</source>
        <translation>jq&#xa0;: %1</translation>
    </message>
    <message>
        <source>The expression of this column did not come to an end for this event and was stopped.</source>
        <translation>L&apos;expression de cette colonne ne s&apos;est pas terminée pour cet événement et a été arrêtée.</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Surveillance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled, not sent to %1</source>
        <translation>Annulé, non envoyé à %1</translation>
    </message>
    <message>
        <source>Cancelled, not sent</source>
        <translation>Annulé, non envoyé</translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogView</name>
    <message>
        <source>Event log</source>
        <translation>Journal d&apos;événements</translation>
    </message>
    <message>
        <source>Set as time reference</source>
        <translation>Définir comme référence de temps</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message numerus="yes">
        <source>not selected: %Ln row(s) before</source>
        <translation>
            <numerusform>non sélectionnées&#xa0;: %Ln ligne avant</numerusform>
            <numerusform>non sélectionnées&#xa0;: %Ln lignes avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not selected: %Ln row(s) after</source>
        <translation>
            <numerusform>non sélectionnées&#xa0;: %Ln ligne après</numerusform>
            <numerusform>non sélectionnées&#xa0;: %Ln lignes après</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 new</source>
        <translation>↓ %1 nouveaux</translation>
    </message>
    <message>
        <source>Show the newest events and follow them (End)</source>
        <translation>Afficher les événements les plus récents et les suivre (Fin)</translation>
    </message>
</context>
<context>
    <name>eventscope::EventPage</name>
    <message>
        <source>Bytes of this event as they are sent</source>
        <translation>Octets de cet événement tels qu&apos;ils sont envoyés</translation>
    </message>
    <message>
        <source>Each value becomes an event of its own, five a publish</source>
        <translation>Chaque valeur devient un événement distinct, cinq par publication</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Événement %1</translation>
    </message>
    <message>
        <source>Size of event %1</source>
        <translation>Taille de l&apos;événement %1</translation>
    </message>
    <message>
        <source>Preview of what is sent</source>
        <translation>Aperçu de ce qui est envoyé</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1&#xa0;Ko</translation>
    </message>
    <message>
        <source>%1 of 240 KB</source>
        <translation>%1 sur 240&#xa0;Ko</translation>
    </message>
    <message>
        <source>Too large: the service drops events above 240 KB, some without any error.</source>
        <translation>Trop grand&#xa0;: le service écarte les événements de plus de 240&#xa0;Ko, certains sans aucune erreur.</translation>
    </message>
    <message>
        <source>Publish its one element</source>
        <translation>Publier son unique élément</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln event(s)</source>
        <translation>
            <numerusform>Séparer en %Ln événement</numerusform>
            <numerusform>Séparer en %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>An array is one event. Its elements can be events of their own.</source>
        <translation>Un tableau est un seul événement. Ses éléments peuvent être des événements distincts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each a JSON value of its own.</source>
        <translation>
            <numerusform>%Ln ligne, qui est une valeur JSON distincte.</numerusform>
            <numerusform>%Ln lignes, chacune étant une valeur JSON distincte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another editor: what is saved there comes here.</source>
        <translation>Ouvert dans un autre éditeur&#xa0;: ce qui y est enregistré revient ici.</translation>
    </message>
</context>
<context>
    <name>eventscope::EventTabs</name>
    <message>
        <source>Add event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Add an event: up to five are published together</source>
        <translation>Ajouter un événement&#xa0;: jusqu&apos;à cinq sont publiés ensemble</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Événement %1</translation>
    </message>
    <message>
        <source>Remove event %1</source>
        <translation>Supprimer l&apos;événement %1</translation>
    </message>
    <message>
        <source>Event %1 is empty: any JSON value will do.</source>
        <translation>L&apos;événement %1 est vide&#xa0;: n&apos;importe quelle valeur JSON convient.</translation>
    </message>
    <message>
        <source>The template of event %1 has a mistake.</source>
        <translation>Le modèle de l&apos;événement %1 contient une erreur.</translation>
    </message>
    <message>
        <source>Event %1 is not valid JSON.</source>
        <translation>L&apos;événement %1 n&apos;est pas du JSON valide.</translation>
    </message>
</context>
<context>
    <name>eventscope::ExportBar</name>
    <message>
        <source>Export progress</source>
        <translation>Progression de l&apos;exportation</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson);;JSON (*.json);;CSV (*.csv)</source>
        <translation>NDJSON (*.ndjson);;JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The name of the file tells its form: let it end with .ndjson, .json or .csv.</source>
        <translation>Le nom du fichier en détermine le format&#xa0;: terminez-le par .ndjson, .json ou .csv.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportation vers %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln ligne exportée vers %1.</numerusform>
            <numerusform>%Ln lignes exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L&apos;exportation a été annulée&#xa0;; aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Rien n&apos;a été exporté. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::ExpressionField</name>
    <message>
        <source>Valid expression</source>
        <translation>Expression valide</translation>
    </message>
    <message>
        <source>No valid expression</source>
        <translation>Expression non valide</translation>
    </message>
</context>
<context>
    <name>eventscope::FeedModel</name>
    <message>
        <source>Some events may be missing here.</source>
        <translation>Des événements manquent peut-être ici.</translation>
    </message>
    <message>
        <source>A large event, %1</source>
        <comment>%1 is its size</comment>
        <translation>Un grand événement, %1</translation>
    </message>
    <message>
        <source>This event is hidden.</source>
        <translation>Cet événement est masqué.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>eventscope::FeedTable</name>
    <message>
        <source>Event log</source>
        <translation>Journal d&apos;événements</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterBar</name>
    <message>
        <source>Fold copies</source>
        <translation>Regrouper les copies</translation>
    </message>
    <message>
        <source>Fold copies: one row for an event that came through several subscriptions, with a chip for each</source>
        <translation>Regrouper les copies&#xa0;: une seule ligne pour un événement venu par plusieurs abonnements, avec une pastille pour chacun</translation>
    </message>
    <message>
        <source>The colour rule “%1” does not come to an end for one of the events and colours nothing now.</source>
        <translation>La règle de couleur «&#xa0;%1&#xa0;» ne se termine pas pour l&apos;un des événements et ne colore plus rien.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Saved filters, recent ones, and rules that colour rows</source>
        <translation>Filtres enregistrés, filtres récents et règles qui colorent les lignes</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Manage saved filters…</source>
        <translation>Gérer les filtres enregistrés…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>Règles de couleur…</translation>
    </message>
    <message>
        <source>With this the filter would be too long; it stays as it was.</source>
        <translation>Avec cet ajout, le filtre serait trop long&#xa0;; il reste inchangé.</translation>
    </message>
    <message>
        <source>Searched as words; for jq write %1</source>
        <translation>Recherché en tant que mots&#xa0;; pour jq, écrivez %1</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of this filter (one of the same name is replaced)</source>
        <translation>Nom de ce filtre (un filtre du même nom est remplacé)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: words, or jq such as .total &gt; 100</source>
        <translation>Filtre&#xa0;: mots, ou jq, par exemple .total &gt; 100</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words, &lt;b&gt;&quot;several words&quot;&lt;/b&gt;, or jq over the payload, such as &lt;b&gt;.total &amp;gt; 100&lt;/b&gt; or &lt;b&gt;jq:&lt;/b&gt;…&lt;/p&gt;&lt;p&gt;Narrow first by &lt;b&gt;channel:&lt;/b&gt;/demo/* &lt;b&gt;subscription:&lt;/b&gt;/demo/* &lt;b&gt;kind:&lt;/b&gt;event,published,connection,error,gap,missing &lt;b&gt;size&amp;gt;&lt;/b&gt;2KB &lt;b&gt;from:&lt;/b&gt;03:12 &lt;b&gt;to:&lt;/b&gt;2026-11-26T03:30&lt;/p&gt;&lt;p&gt;A &lt;b&gt;-&lt;/b&gt; before one of these turns it around: &lt;b&gt;-channel:&lt;/b&gt;/demo/* &lt;b&gt;-kind:&lt;/b&gt;gap&lt;/p&gt;&lt;p&gt;Ctrl+Shift+F leads here, Esc empties it, Down goes on to the rows; Ctrl+F finds without hiding rows.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mots, &lt;b&gt;&quot;plusieurs mots&quot;&lt;/b&gt;, ou jq sur la charge utile, par exemple &lt;b&gt;.total &amp;gt; 100&lt;/b&gt; ou &lt;b&gt;jq:&lt;/b&gt;…&lt;/p&gt;&lt;p&gt;Restreignez d&apos;abord avec &lt;b&gt;channel:&lt;/b&gt;/demo/* &lt;b&gt;subscription:&lt;/b&gt;/demo/* &lt;b&gt;kind:&lt;/b&gt;event,published,connection,error,gap,missing &lt;b&gt;size&amp;gt;&lt;/b&gt;2KB &lt;b&gt;from:&lt;/b&gt;03:12 &lt;b&gt;to:&lt;/b&gt;2026-11-26T03:30&lt;/p&gt;&lt;p&gt;Un &lt;b&gt;-&lt;/b&gt; devant l&apos;un de ces termes l&apos;inverse&#xa0;: &lt;b&gt;-channel:&lt;/b&gt;/demo/* &lt;b&gt;-kind:&lt;/b&gt;gap&lt;/p&gt;&lt;p&gt;Ctrl+Shift+F mène ici, Échap vide le champ, Bas passe aux lignes&#xa0;; Ctrl+F recherche sans masquer de lignes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Words, several words in quotation marks, or jq over the payload. channel:, subscription:, kind:, size&gt;, from: and to: narrow first. Escape empties it, Down goes on to the rows.</source>
        <translation>Mots, plusieurs mots entre guillemets, ou jq sur la charge utile. channel:, subscription:, kind:, size&gt;, from: et to: restreignent d&apos;abord. Échap vide le champ, Bas passe aux lignes.</translation>
    </message>
    <message>
        <source>Valid filter</source>
        <translation>Filtre valide</translation>
    </message>
    <message>
        <source>No valid filter</source>
        <translation>Filtre non valide</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterState</name>
    <message>
        <source>Search progress</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>%1 The filter before it stays: %2</source>
        <translation>%1 Le filtre précédent reste en vigueur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search the rest of the capture too</source>
        <translation>Rechercher aussi dans le reste de la capture</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Arrêter la recherche&#xa0;; ce qui a été trouvé est conservé</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>How many rows of the capture the log shows.</extracomment>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <translation>%1 lignes sur %2 correspondent</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln copies folded</source>
        <translation>
            <numerusform>%1, %Ln copie regroupée</numerusform>
            <numerusform>%1, %Ln copies regroupées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, search cancelled at %2 %</source>
        <translation>%1, recherche annulée à %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1, %2&#xa0;% parcourus</translation>
    </message>
</context>
<context>
    <name>eventscope::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find: words, or jq such as .total &gt; 100</source>
        <translation>Rechercher&#xa0;: mots, ou jq, par exemple .total &gt; 100</translation>
    </message>
    <message>
        <source>The same as in the filter; finds rows without hiding others. Enter or F3: next, Shift+Enter or Shift+F3: previous</source>
        <translation>Comme dans le filtre&#xa0;; trouve des lignes sans masquer les autres. Entrée ou F3&#xa0;: suivante, Maj+Entrée ou Maj+F3&#xa0;: précédente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>No row matches among those the filter has found so far.</source>
        <translation>Aucune ligne ne correspond parmi celles que le filtre a trouvées jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Recherche annulée.</translation>
    </message>
    <message>
        <source>Went on from the start.</source>
        <translation>Reprise depuis le début.</translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation>Reprise depuis la fin.</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>%1&#xa0;% parcourus</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>eventscope::FindCount</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvée</numerusform>
            <numerusform>%Ln trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found so far</source>
        <translation>
            <numerusform>%Ln trouvée jusqu&apos;ici</numerusform>
            <numerusform>%Ln trouvées jusqu&apos;ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 sur %2 jusqu&apos;ici</translation>
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
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Hold the view still; events go on being captured</source>
        <translation>Figer la vue&#xa0;; la capture des événements continue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Paused; goes on when the pause ends</source>
        <translation>En pause&#xa0;; reprend à la fin de la pause</translation>
    </message>
    <message>
        <source>Keep the newest event in view (End)</source>
        <translation>Garder l&apos;événement le plus récent à l&apos;écran (Fin)</translation>
    </message>
</context>
<context>
    <name>eventscope::FoundEndpoints</name>
    <message>
        <source>&amp;Endpoints found</source>
        <translation>Points de terminaison &amp;trouvés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Garder pour cette session</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add endpoints</source>
        <translation>Ajouter des points de terminaison</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln endpoint(s)</source>
        <translation>
            <numerusform>Ajouter %Ln point de terminaison</numerusform>
            <numerusform>Ajouter %Ln points de terminaison</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one endpoint of the list.</source>
        <translation>Choisissez au moins un point de terminaison dans la liste.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>The endpoints were added, but not all of their keys and tokens could be stored. %1</source>
        <translation>Les points de terminaison ont été ajoutés, mais certaines de leurs clés ou certains de leurs jetons n&apos;ont pas pu être stockés. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::FrameDetail</name>
    <message>
        <source>Copy frame</source>
        <translation>Copier la trame</translation>
    </message>
    <message>
        <source>Copy frame: the text as shown, secrets masked</source>
        <translation>Copier la trame&#xa0;: le texte tel qu&apos;affiché, secrets masqués</translation>
    </message>
    <message>
        <source>Frame detail</source>
        <translation>Détail de la trame</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Décodé</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Select a frame to see what it says.</source>
        <translation>Sélectionnez une trame pour voir ce qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>Only the beginning of its %1 bytes was kept.</source>
        <translation>Seul le début de ses %1&#xa0;octets a été conservé.</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesModel</name>
    <message>
        <source>in</source>
        <extracomment>Direction of a frame: received.</extracomment>
        <translation>reçue</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>Direction of a frame: sent.</extracomment>
        <translation>émise</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column: time since the frame in the row above.</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Column: direction of a frame, in or out.</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Time since the row above, by the monotonic clock</source>
        <translation>Temps depuis la ligne du dessus, selon l&apos;horloge monotone</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Failure: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Last keep-alive %1 ago</source>
        <translation>Dernier keep-alive il y a %1</translation>
    </message>
    <message>
        <source>No keep-alive yet</source>
        <translation>Pas encore de keep-alive</translation>
    </message>
    <message>
        <source>%1  ·  last frame %2 ago  ·  closes in %3 of silence (limit %4)</source>
        <translation>%1  ·  dernière trame il y a %2  ·  fermeture après encore %3 de silence (limite %4)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Record frames</source>
        <translation>Consigner les trames</translation>
    </message>
    <message>
        <source>Keep every frame and HTTP exchange of this endpoint, secrets masked: the newest 20,000, up to 32 MiB</source>
        <translation>Garder chaque trame et échange HTTP de ce point de terminaison, secrets masqués&#xa0;: les 20&#xa0;000 plus récents, jusqu&apos;à 32&#xa0;Mio</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Choose which kinds of frames are shown</source>
        <translation>Choisir les types de trames affichés</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest frame in view</source>
        <translation>Garder la trame la plus récente à l&apos;écran</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the view still; frames go on being recorded</source>
        <translation>Figer la vue&#xa0;; les trames continuent d&apos;être consignées</translation>
    </message>
    <message>
        <source>Clear frames</source>
        <translation>Vider les trames</translation>
    </message>
    <message>
        <source>Clear frames: forget what was recorded</source>
        <translation>Vider les trames&#xa0;: oublier ce qui a été consigné</translation>
    </message>
    <message>
        <source>Filter frames</source>
        <translation>Filtrer les trames</translation>
    </message>
    <message>
        <source>Filter: words in the meaning or the text</source>
        <translation>Filtre&#xa0;: mots de la signification ou du texte</translation>
    </message>
    <message>
        <source>Frames recorded</source>
        <translation>Trames consignées</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Any frame of the server counts as a sign of life; after the limit of silence the connection is made anew</source>
        <translation>Toute trame du serveur compte comme un signe de vie&#xa0;; au-delà de la limite de silence, la connexion est rétablie</translation>
    </message>
    <message>
        <source>Kinds (%1 of %2)</source>
        <translation>Types (%1 sur %2)</translation>
    </message>
    <message>
        <source>Frames: %1</source>
        <translation>Trames&#xa0;: %1</translation>
    </message>
    <message>
        <source>Frames: %1 of %2</source>
        <translation>Trames&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 older frames forgotten</source>
        <translation>%1 trames plus anciennes oubliées</translation>
    </message>
    <message>
        <source>paused, %1 waiting</source>
        <translation>en pause, %1 en attente</translation>
    </message>
    <message>
        <source>Choose an endpoint to see its frames.</source>
        <translation>Choisissez un point de terminaison pour voir ses trames.</translation>
    </message>
    <message>
        <source>Every frame and HTTP exchange of this endpoint appears here, secrets masked, while frames are recorded. Sign-ins are shared by all endpoints and do not appear.</source>
        <translation>Chaque trame et échange HTTP de ce point de terminaison s&apos;affiche ici, secrets masqués, tant que les trames sont consignées. Les authentifications sont communes à tous les points de terminaison et n&apos;y figurent pas.</translation>
    </message>
    <message>
        <source>Recording: frames appear here as they come.</source>
        <translation>Consignation active&#xa0;: les trames s&apos;affichent ici à leur arrivée.</translation>
    </message>
    <message>
        <source>No frame matches.</source>
        <translation>Aucune trame ne correspond.</translation>
    </message>
    <message>
        <source>Show all frames</source>
        <translation>Afficher toutes les trames</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesView</name>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>eventscope::GoActions</name>
    <message>
        <source>Next mark</source>
        <translation>Repère suivant</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Repère précédent</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Erreur précédente</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Lacune suivante</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>Lacune précédente</translation>
    </message>
    <message>
        <source>Row %1 is not there: the last one is %2.</source>
        <translation>La ligne %1 n&apos;existe pas&#xa0;: la dernière est %2.</translation>
    </message>
    <message>
        <source>Row %1 was removed: the capture begins with row %2.</source>
        <translation>La ligne %1 a été supprimée&#xa0;: la capture commence à la ligne %2.</translation>
    </message>
    <message>
        <source>Row %1 is among the earlier ones that the cleared view does not show.</source>
        <translation>La ligne %1 est parmi les précédentes, que la vue vidée n&apos;affiche pas.</translation>
    </message>
    <message>
        <source>Row %1 is not among those found so far.</source>
        <translation>La ligne %1 n&apos;est pas parmi celles trouvées jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Row %1 is a folded copy of another one.</source>
        <translation>La ligne %1 est une copie regroupée d&apos;une autre.</translation>
    </message>
    <message>
        <source>The filter or the folding of copies hides row %1.</source>
        <translation>Le filtre ou le regroupement des copies masque la ligne %1.</translation>
    </message>
    <message>
        <source>The filter hides row %1.</source>
        <translation>Le filtre masque la ligne %1.</translation>
    </message>
    <message>
        <source>No more after this: went on from the start.</source>
        <translation>Plus rien après&#xa0;: reprise depuis le début.</translation>
    </message>
    <message>
        <source>No more before this: went on from the end.</source>
        <translation>Plus rien avant&#xa0;: reprise depuis la fin.</translation>
    </message>
    <message>
        <source>No marked row among those shown.</source>
        <translation>Aucune ligne marquée parmi celles affichées.</translation>
    </message>
    <message>
        <source>No error found among the rows shown.</source>
        <translation>Aucune erreur trouvée parmi les lignes affichées.</translation>
    </message>
    <message>
        <source>No errors in this capture.</source>
        <translation>Aucune erreur dans cette capture.</translation>
    </message>
    <message>
        <source>No gap found among the rows shown.</source>
        <translation>Aucune lacune trouvée parmi les lignes affichées.</translation>
    </message>
    <message>
        <source>No gaps in this capture.</source>
        <translation>Aucune lacune dans cette capture.</translation>
    </message>
</context>
<context>
    <name>eventscope::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Time or row</source>
        <translation>Heure ou ligne</translation>
    </message>
    <message>
        <source>03:12, 2026-11-26T03:12:05 or a row number</source>
        <translation>03:12, 2026-11-26T03:12:05 ou un numéro de ligne</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>Button: goes to the place in the log that was typed.</extracomment>
        <translation>Aller</translation>
    </message>
    <message>
        <source>A time such as 03:12 (the last one), with a date 2026-11-26T03:12, or the number of a row.</source>
        <translation>Une heure comme 03:12 (la dernière), avec une date 2026-11-26T03:12, ou le numéro d&apos;une ligne.</translation>
    </message>
</context>
<context>
    <name>eventscope::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>eventscope::GuideWindow</name>
    <message>
        <source>User guide — Eventscope</source>
        <translation>Guide d&apos;utilisation — Eventscope</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>Places with these words</source>
        <translation>Passages contenant ces mots</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page of the guide that was shown before.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <translation>À la page précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>To the next page again (Alt+Right)</source>
        <translation>De nouveau à la page suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Texte plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Texte plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Text as large as elsewhere (Ctrl+0)</source>
        <translation>Texte de même taille qu&apos;ailleurs (Ctrl+0)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s), the best first</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages, le meilleur d&apos;abord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>No page of the guide has these words.</source>
        <translation>Aucune page du guide ne contient ces mots.</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>Afficher le sommaire</translation>
    </message>
</context>
<context>
    <name>eventscope::HeadersTable</name>
    <message>
        <source>Extra headers</source>
        <translation>En-têtes additionnels</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of an HTTP header.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Supprimer l&apos;en-tête</translation>
    </message>
    <message>
        <source>Extra header %1 has no name.</source>
        <translation>L&apos;en-tête additionnel %1 n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header: use letters, digits and dashes.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom d&apos;en-tête&#xa0;: utilisez des lettres, des chiffres et des tirets.</translation>
    </message>
</context>
<context>
    <name>eventscope::ImportDialog</name>
    <message>
        <source>Import endpoints</source>
        <translation>Importer des points de terminaison</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Texte à importer</translation>
    </message>
    <message>
        <source>A URL, amplify_outputs.json, Amplify.configure(…) code, outputs of CDK, SST or Terraform, the answer of aws appsync get-api, a .env file, a cURL command, or an export of Eventscope</source>
        <translation>Une URL, amplify_outputs.json, du code Amplify.configure(…), des sorties de CDK, SST ou Terraform, la réponse de aws appsync get-api, un fichier .env, une commande cURL ou une exportation d&apos;Eventscope</translation>
    </message>
    <message>
        <source>&amp;Text to import</source>
        <translation>&amp;Texte à importer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing to add yet. Paste a text, choose a file or drop one here.</source>
        <translation>Rien à ajouter pour le moment. Collez un texte, choisissez un fichier ou déposez-en un ici.</translation>
    </message>
</context>
<context>
    <name>eventscope::ImportList</name>
    <message>
        <source>No authorizer</source>
        <translation>Aucun autorisateur</translation>
    </message>
    <message>
        <source>Namespaces: %1</source>
        <translation>Espaces de noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Il manque encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Endpoints found</source>
        <translation>Points de terminaison trouvés</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonEditor</name>
    <message>
        <source>Tab moves on; Format (Ctrl+Shift+L) indents.</source>
        <translation>Tab passe au champ suivant&#xa0;; Formater (Ctrl+Shift+L) indente.</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: key of a JSON object or index of an array.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>decoded JSON</source>
        <translation>JSON décodé</translation>
    </message>
    <message>
        <source>decoded text</source>
        <translation>texte décodé</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>du JSON dans une chaîne</translation>
    </message>
    <message>
        <source>JSON in base64</source>
        <translation>du JSON en base64</translation>
    </message>
    <message>
        <source>text in base64</source>
        <translation>du texte en base64</translation>
    </message>
    <message>
        <source>%1
Holds %2: press Enter or double-click to open it.</source>
        <translation>%1
Contient %2&#xa0;: appuyez sur Entrée ou double-cliquez pour l&apos;ouvrir.</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonTreeView</name>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy path as jq</source>
        <translation>Copier le chemin en jq</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>Copier le sous-arbre</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Décoder</translation>
    </message>
    <message>
        <source>Open the JSON or base64 this string holds</source>
        <translation>Ouvrir le JSON ou le base64 que contient cette chaîne</translation>
    </message>
    <message>
        <source>Add as column</source>
        <translation>Ajouter en colonne</translation>
    </message>
    <message>
        <source>Chart this value</source>
        <translation>Tracer cette valeur</translation>
    </message>
    <message>
        <source>Filter on this value (too long, above 4 KB)</source>
        <translation>Filtrer sur cette valeur (trop longue, plus de 4&#xa0;Ko)</translation>
    </message>
    <message>
        <source>Filter on this value</source>
        <translation>Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>Filter out this value (too long, above 4 KB)</source>
        <translation>Exclure cette valeur (trop longue, plus de 4&#xa0;Ko)</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>Exclure cette valeur</translation>
    </message>
</context>
<context>
    <name>eventscope::KeyList</name>
    <message>
        <source>API key%1 (expired)</source>
        <translation>Clé d&apos;API%1 (expirée)</translation>
    </message>
    <message>
        <source>API key%1</source>
        <translation>Clé d&apos;API%1</translation>
    </message>
    <message>
        <source>Lambda token%1</source>
        <translation>Jeton Lambda%1</translation>
    </message>
    <message>
        <source>Access key ID%1</source>
        <translation>ID de clé d&apos;accès%1</translation>
    </message>
    <message>
        <source>Secret access key%1</source>
        <translation>Clé d&apos;accès secrète%1</translation>
    </message>
    <message>
        <source>Session token%1</source>
        <translation>Jeton de session%1</translation>
    </message>
</context>
<context>
    <name>eventscope::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Takes effect at once; connections stay open. The user guide is in English.</source>
        <translation>Prend effet aussitôt&#xa0;; les connexions restent ouvertes. Le guide d&apos;utilisation est en anglais.</translation>
    </message>
    <message>
        <source>A file is still being written, or events are being published again: choose the language when that is done.</source>
        <translation>Un fichier est encore en cours d&apos;écriture ou des événements sont encore publiés à nouveau : choisissez la langue une fois cela terminé.</translation>
    </message>
</context>
<context>
    <name>eventscope::LeftoverCaptures</name>
    <message>
        <source>The capture “%1” of an earlier run was not saved.</source>
        <translation>La capture «&#xa0;%1&#xa0;» d&apos;une exécution précédente n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Enregistrer la capture</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>eventscope::LocalTokenForm</name>
    <message>
        <source>&amp;Mint and copy a token</source>
        <translation>Créer et copier un &amp;jeton</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable pendant</translation>
    </message>
    <message>
        <source>Mint and copy a token</source>
        <translation>Créer et copier un jeton</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>correspond à %1</translation>
    </message>
    <message>
        <source>Give a user and a client ID first</source>
        <translation>Indiquez d&apos;abord un utilisateur et un ID client</translation>
    </message>
</context>
<context>
    <name>eventscope::LogHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
</context>
<context>
    <name>eventscope::LogMarks</name>
    <message>
        <source>Marked</source>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marquée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::LogMenus</name>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>eventscope::LogOverview</name>
    <message>
        <source>Overview bar</source>
        <translation>Barre d&apos;aperçu</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPage</name>
    <message>
        <source>With microseconds</source>
        <translation>Avec les microsecondes</translation>
    </message>
    <message>
        <source>Overview bar beside the log</source>
        <translation>Barre d&apos;aperçu à côté du journal</translation>
    </message>
    <message>
        <source>One row for an event that came through several subscriptions</source>
        <translation>Une seule ligne pour un événement venu par plusieurs abonnements</translation>
    </message>
    <message>
        <source>Show time as</source>
        <translation>Affichage de l&apos;heure</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the start of the capture</source>
        <translation>Depuis le début de la capture</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>Depuis la ligne précédente</translation>
    </message>
    <message>
        <source>Since the reference row</source>
        <translation>Depuis la ligne de référence</translation>
    </message>
    <message>
        <source>Announce new events</source>
        <translation>Annoncer les nouveaux événements</translation>
    </message>
    <message>
        <source>A screen reader says how many came while the log follows, every five seconds at most</source>
        <translation>Un lecteur d&apos;écran en indique le nombre tant que le journal suit, toutes les cinq secondes au plus</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPanel</name>
    <message>
        <source>Events appear here as they arrive.</source>
        <translation>Les événements s&apos;affichent ici à leur arrivée.</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button, a verb: keeps the newest row in sight.</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Clear view</source>
        <translation>Vider la vue</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Show earlier events</source>
        <translation>Afficher les événements précédents</translation>
    </message>
    <message>
        <source>Clear view: empty it; the capture keeps every row</source>
        <translation>Vider la vue&#xa0;: la capture garde toutes les lignes</translation>
    </message>
    <message>
        <source>Show earlier events: those from before the view was cleared</source>
        <translation>Afficher les événements précédents&#xa0;: ceux d&apos;avant le vidage de la vue</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>All rows…</source>
        <translation>Toutes les lignes…</translation>
    </message>
    <message>
        <source>Rows that match the filter…</source>
        <translation>Les lignes qui correspondent au filtre…</translation>
    </message>
    <message>
        <source>The selected rows…</source>
        <translation>Les lignes sélectionnées…</translation>
    </message>
    <message>
        <source>Export: write the log to an NDJSON, JSON or CSV file</source>
        <translation>Exporter&#xa0;: écrire le journal dans un fichier NDJSON, JSON ou CSV</translation>
    </message>
    <message>
        <source>Go to time or row…</source>
        <translation>Aller à une heure ou une ligne…</translation>
    </message>
    <message>
        <source>Select a row to see the whole event.</source>
        <translation>Sélectionnez une ligne pour voir l&apos;événement entier.</translation>
    </message>
    <message>
        <source>The view is cleared; new events appear here.</source>
        <translation>La vue est vidée&#xa0;; les nouveaux événements s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>No row matches this filter.</source>
        <translation>Aucune ligne ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>No row matched before the search was cancelled.</source>
        <translation>Aucune ligne ne correspondait avant l&apos;annulation de la recherche.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPlaces</name>
    <message>
        <source>Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>Aller</translation>
    </message>
</context>
<context>
    <name>eventscope::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>&amp;Point de terminaison</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Add endpoint…</source>
        <translation>&amp;Ajouter un point de terminaison…</translation>
    </message>
    <message>
        <source>&amp;Find my Event APIs…</source>
        <translation>&amp;Trouver mes Event API…</translation>
    </message>
    <message>
        <source>Ne&amp;w Event API…</source>
        <translation>&amp;Nouvelle Event API…</translation>
    </message>
    <message>
        <source>&amp;Import endpoints…</source>
        <translation>&amp;Importer des points de terminaison…</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Captures &amp;récentes</translation>
    </message>
    <message>
        <source>I&amp;mport NDJSON…</source>
        <translation>I&amp;mporter NDJSON…</translation>
    </message>
    <message>
        <source>&amp;Save capture as…</source>
        <translation>&amp;Enregistrer la capture sous…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d&apos;utilisation</translation>
    </message>
    <message>
        <source>&amp;Try the built-in Event API</source>
        <translation>&amp;Essayer l&apos;Event API intégrée</translation>
    </message>
    <message>
        <source>&amp;Built-in Event API…</source>
        <translation>Event API &amp;intégrée…</translation>
    </message>
    <message>
        <source>&amp;Client log</source>
        <translation>&amp;Journal du client</translation>
    </message>
    <message>
        <source>&amp;About Eventscope</source>
        <translation>À &amp;propos d&apos;Eventscope</translation>
    </message>
    <message>
        <source>About Eventscope</source>
        <translation>À propos d&apos;Eventscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Eventscope %1&lt;/h3&gt;&lt;p&gt;Console for AWS AppSync Event APIs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. No account, no telemetry.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Eventscope %1&lt;/h3&gt;&lt;p&gt;Console pour les Event API d&apos;AWS AppSync.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Ni compte, ni télémétrie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <translation>&amp;Surveillance</translation>
    </message>
    <message>
        <source>&amp;Demo captures</source>
        <translation>Captures de &amp;démo</translation>
    </message>
</context>
<context>
    <name>eventscope::MainWindow</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
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
        <translation>Il n&apos;y a encore rien à présenter&#xa0;: choisissez un point de terminaison ou ouvrez une capture.</translation>
    </message>
</context>
<context>
    <name>eventscope::MarkActions</name>
    <message>
        <source>No marks yet.</source>
        <translation>Aucun repère.</translation>
    </message>
    <message>
        <source>No marks yet: %1 marks the current row.</source>
        <translation>Aucun repère&#xa0;: %1 marque la ligne actuelle.</translation>
    </message>
    <message>
        <source>Marks…</source>
        <translation>Repères…</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Supprimer le repère</translation>
    </message>
    <message>
        <source>Mark row</source>
        <translation>Marquer la ligne</translation>
    </message>
    <message>
        <source>Edit the note of the mark…</source>
        <translation>Modifier la note du repère…</translation>
    </message>
    <message>
        <source>Mark row with a note…</source>
        <translation>Marquer la ligne avec une note…</translation>
    </message>
    <message>
        <source>A saved capture is open read-only: its marks cannot be changed.</source>
        <translation>Une capture enregistrée est ouverte en lecture seule&#xa0;: ses repères ne peuvent pas être modifiés.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln row(s) can be marked at once.</source>
        <translation>
            <numerusform>%Ln ligne au plus peut être marquée à la fois.</numerusform>
            <numerusform>%Ln lignes au plus peuvent être marquées à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::MarkNoteDialog</name>
    <message>
        <source>Mark row %1</source>
        <translation>Marquer la ligne %1</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: what a person writes about a marked row.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is worth noting here</source>
        <translation>Ce qu&apos;il y a à voir ici</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>Button: sets a bookmark on the row.</extracomment>
        <translation>Marquer</translation>
    </message>
</context>
<context>
    <name>eventscope::MarksDialog</name>
    <message>
        <source>Go to row</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Supprimer le repère</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Remove mark (Del)</source>
        <translation>Supprimer le repère (Suppr)</translation>
    </message>
    <message>
        <source>A saved capture is open read-only: its marks cannot be changed.</source>
        <translation>Une capture enregistrée est ouverte en lecture seule&#xa0;: ses repères ne peuvent pas être modifiés.</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: number of a row of the log.</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>eventscope::MaskedFieldsTable</name>
    <message>
        <source>Hidden fields</source>
        <translation>Champs masqués</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Column: events of these channels have fields that are hidden.</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Add fields</source>
        <translation>Ajouter des champs</translation>
    </message>
    <message>
        <source>Remove fields</source>
        <translation>Supprimer les champs</translation>
    </message>
</context>
<context>
    <name>eventscope::MaskedFieldsUndo</name>
    <message>
        <source>Removed the hidden fields of “%1”.</source>
        <translation>Champs masqués de « %1 » retirés.</translation>
    </message>
</context>
<context>
    <name>eventscope::MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>Code MFA</translation>
    </message>
    <message>
        <source>The AWS profile needs a code from the device %1.</source>
        <translation>Le profil AWS exige un code du dispositif %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One-time code of multi-factor authentication.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>eventscope::NewApiDialog</name>
    <message>
        <source>New Event API</source>
        <translation>Nouvelle Event API</translation>
    </message>
    <message>
        <source>&amp;Run it here</source>
        <translation>&amp;Exécuter ici</translation>
    </message>
    <message>
        <source>Starts the built-in Event API with this definition</source>
        <translation>Démarre l&apos;Event API intégrée avec cette définition</translation>
    </message>
    <message>
        <source>Use the &amp;form</source>
        <translation>Utiliser le for&amp;mulaire</translation>
    </message>
    <message>
        <source>&amp;Open definition…</source>
        <translation>&amp;Ouvrir une définition…</translation>
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
        <translation>Définition</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Open definition</source>
        <translation>Ouvrir une définition</translation>
    </message>
    <message>
        <source>Definitions (*.json);;All files (*)</source>
        <translation>Définitions (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Fill in the form, or open the definition of a local API.</source>
        <translation>Remplissez le formulaire ou ouvrez la définition d&apos;une API locale.</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Comme dans %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>eventscope::NewApiForm</name>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>Cognito user pool</source>
        <translation>Groupe d&apos;utilisateurs Cognito</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>User pool id</source>
        <translation>ID de groupe d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Function ARN (optional)</source>
        <translation>ARN de la fonction (facultatif)</translation>
    </message>
    <message>
        <source>Who may connect, publish and subscribe</source>
        <translation>Qui peut se connecter, publier et s&apos;abonner</translation>
    </message>
    <message>
        <source>Channel namespaces</source>
        <translation>Espaces de noms de canaux</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>&amp;Add namespace</source>
        <translation>&amp;Ajouter un espace de noms</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>As the API</source>
        <translation>Comme l&apos;API</translation>
    </message>
    <message>
        <source>Choose at least one kind of authorization.</source>
        <translation>Choisissez au moins un type d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Give the id of the user pool.</source>
        <translation>Indiquez l&apos;ID du groupe d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>Give the issuer of the tokens: a URL that begins with https://.</source>
        <translation>Indiquez l&apos;émetteur des jetons&#xa0;: une URL qui commence par https://.</translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation>Publier sur %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>S&apos;abonner à %1</translation>
    </message>
</context>
<context>
    <name>eventscope::NewEvents</name>
    <message numerus="yes">
        <source>%Ln new event(s) match the filter</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln nouvel événement correspond au filtre</numerusform>
            <numerusform>%Ln nouveaux événements correspondent au filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on several channels</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln nouvel événement sur plusieurs canaux</numerusform>
            <numerusform>%Ln nouveaux événements sur plusieurs canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on %1</source>
        <extracomment>Spoken by a screen reader; %1 is a channel such as /demo/orders or /demo/*</extracomment>
        <translation>
            <numerusform>%Ln nouvel événement sur %1</numerusform>
            <numerusform>%Ln nouveaux événements sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln nouvel événement</numerusform>
            <numerusform>%Ln nouveaux événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>eventscope::OpeningPage</name>
    <message>
        <source>Opening progress</source>
        <translation>Progression de l&apos;ouverture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>eventscope::OverviewBar</name>
    <message>
        <source>rate unknown</source>
        <translation>débit inconnu</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1 % of the capture, %2</source>
        <translation>%1&#xa0;% de la capture, %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>◆ errors</source>
        <translation>◆ erreurs</translation>
    </message>
    <message>
        <source>━ gap</source>
        <translation>━ lacune</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marquée</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsDialog</name>
    <message>
        <source>Who may do what — %1</source>
        <translation>Qui peut faire quoi — %1</translation>
    </message>
    <message>
        <source>&amp;Publish one event to each channel</source>
        <translation>&amp;Publier un événement sur chaque canal</translation>
    </message>
    <message>
        <source>Publish one event to each channel</source>
        <translation>Publier un événement sur chaque canal</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Authorizers</source>
        <translation>&amp;Autorisateurs</translation>
    </message>
    <message>
        <source>&amp;Channels, one a line</source>
        <translation>&amp;Canaux, un par ligne</translation>
    </message>
    <message>
        <source>It counts as an event of the API, and whoever subscribed sees it: %1</source>
        <translation>Il compte comme un événement de l&apos;API, et tous les abonnés le voient&#xa0;: %1</translation>
    </message>
    <message>
        <source>The endpoint has no authorizer. Edit it and add one.</source>
        <translation>Le point de terminaison n&apos;a pas d&apos;autorisateur. Modifiez-le et ajoutez-en un.</translation>
    </message>
    <message>
        <source>Select an authorizer.</source>
        <translation>Cochez un autorisateur.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give a channel, such as /default/orders, or a wildcard, such as /default/*.</source>
        <translation>Indiquez un canal, par exemple /default/orders, ou un caractère générique, par exemple /default/*.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Arrêté. %1</translation>
    </message>
    <message>
        <source>Allowed: %1. Refused: %2.</source>
        <translation>Autorisés&#xa0;: %1. Refusés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Inconnus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Wildcards with exceptions: %1.</source>
        <translation>Caractères génériques avec exceptions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Each authorizer is asked over a connection of its own: it connects, subscribes to each channel and leaves it again.</source>
        <translation>Chaque autorisateur est interrogé sur une connexion distincte&#xa0;: il se connecte, s&apos;abonne à chaque canal et s&apos;en désabonne.</translation>
    </message>
    <message>
        <source>Choose a cell to see why.</source>
        <translation>Choisissez une cellule pour voir la raison.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsExport</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <translation>Copier en %1</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Enregistrer en %1…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>%1 - who may do what</source>
        <translation>%1 - qui peut faire quoi</translation>
    </message>
    <message>
        <source>Save who may do what</source>
        <translation>Enregistrer «&#xa0;Qui peut faire quoi&#xa0;»</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsModel</name>
    <message>
        <source>The rest was asked over a connection that “%1” opened.</source>
        <translation>Le reste a été demandé sur une connexion ouverte par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <translation>Autorisateur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>eventscope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationChart</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationDesk</name>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>&amp;Mode présentation</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationPage</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title shown to the audience</source>
        <translation>Titre montré au public</translation>
    </message>
    <message>
        <source>Newest events as cards</source>
        <translation>Derniers événements sous forme de cartes</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal d&apos;événements</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Buttons that publish saved events</source>
        <translation>Boutons qui publient des événements enregistrés</translation>
    </message>
    <message>
        <source>Buttons for</source>
        <translation>Boutons pour</translation>
    </message>
    <message>
        <source>All saved events</source>
        <translation>Tous les événements enregistrés</translation>
    </message>
    <message>
        <source>Fields as jq paths, such as .customer.email. Keys, tokens, hosts, account ids and mail addresses are always hidden.</source>
        <translation>Champs sous forme de chemins jq, par exemple .customer.email. Les clés, jetons, hôtes, ID de compte et adresses e-mail sont toujours masqués.</translation>
    </message>
    <message>
        <source>%1 Until then the whole event is hidden.</source>
        <translation>%1 D&apos;ici là, l&apos;événement entier est masqué.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label, a verb, before the parts of the presentation that can be shown.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
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
        <translation>État de la connexion</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Leave presentation</source>
        <translation>Quitter la présentation</translation>
    </message>
    <message>
        <source>Back to the console (Esc)</source>
        <translation>Revenir à la console (Échap)</translation>
    </message>
    <message>
        <source>Freeze the events (P)</source>
        <translation>Figer les événements (P)</translation>
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
        <translation>Publier des événements enregistrés</translation>
    </message>
    <message>
        <source>Nothing can be published without a connection.</source>
        <translation>Rien ne peut être publié sans connexion.</translation>
    </message>
    <message>
        <source>“%1” was not published: its template cannot be evaluated.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été publié&#xa0;: son modèle ne peut pas être évalué.</translation>
    </message>
    <message>
        <source>“%1” was published.</source>
        <translation>«&#xa0;%1&#xa0;» est publié.</translation>
    </message>
    <message>
        <source>“%1” was published in part.</source>
        <translation>«&#xa0;%1&#xa0;» est publié en partie.</translation>
    </message>
    <message>
        <source>“%1” was not published. %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été publié. %2</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishMenu</name>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>Supprimer cet événement</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Save events…</source>
        <translation>Enregistrer les événements…</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>Variables…</translation>
    </message>
    <message>
        <source>Open in the system&apos;s editor</source>
        <translation>Ouvrir dans l&apos;éditeur du système</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishPanel</name>
    <message>
        <source>Bring back what stood here</source>
        <translation>Rétablir ce qui était ici</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Button, a verb: indents the JSON in the editor.</extracomment>
        <translation>Formater</translation>
    </message>
    <message>
        <source>Published before</source>
        <translation>Déjà publiés</translation>
    </message>
    <message>
        <source>Shows in the log what was published, with its outcome; &quot;Load into the editor&quot; brings an event back</source>
        <translation>Affiche dans le journal ce qui a été publié, avec son résultat&#xa0;; «&#xa0;Charger dans l&apos;éditeur&#xa0;» ramène un événement</translation>
    </message>
    <message>
        <source>More for this event</source>
        <translation>Autres actions pour cet événement</translation>
    </message>
    <message>
        <source>Choose an endpoint to publish to.</source>
        <translation>Choisissez un point de terminaison sur lequel publier.</translation>
    </message>
    <message>
        <source>Give a channel to publish to.</source>
        <translation>Indiquez un canal sur lequel publier.</translation>
    </message>
    <message>
        <source>The channel cannot be published to.</source>
        <translation>Impossible de publier sur ce canal.</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>Publier (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Lays the JSON out; only white space changes (Ctrl+Shift+L)</source>
        <translation>Met le JSON en forme&#xa0;; seuls les espaces changent (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>A template keeps the white space it has</source>
        <translation>Un modèle garde ses espaces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) wait: they come here when these are published.</source>
        <translation>
            <numerusform>%Ln événement de plus attend&#xa0;: il viendra ici quand ceux-ci seront publiés.</numerusform>
            <numerusform>%Ln événements de plus attendent&#xa0;: ils viendront ici quand ceux-ci seront publiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The publish is %1 KB, the service takes 1,200 KB: send fewer events at a time.</source>
        <translation>La publication fait %1&#xa0;Ko, le service en accepte 1&#xa0;200&#xa0;: envoyez moins d&apos;événements à la fois.</translation>
    </message>
    <message>
        <source>Nothing was published: event %1 cannot be made. %2</source>
        <translation>Rien n&apos;a été publié&#xa0;: l&apos;événement %1 ne peut pas être produit. %2</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>JSON (*.json *.ndjson *.jsonl);;All files (*)</source>
        <translation>JSON (*.json *.ndjson *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Sends the text as it stands, as one event, to see what the service answers</source>
        <translation>Envoie le texte tel quel, comme un seul événement, pour voir ce que répond le service</translation>
    </message>
    <message>
        <source>The whole publish: %1 of 1,200 KB</source>
        <translation>Toute la publication : %1 sur 1 200 Ko</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishResultModel</name>
    <message>
        <source>… Waiting for the connection</source>
        <translation>… En attente de la connexion</translation>
    </message>
    <message>
        <source>… Sending</source>
        <translation>… Envoi</translation>
    </message>
    <message>
        <source>✓ Published</source>
        <translation>✓ Publié</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Échec</translation>
    </message>
    <message>
        <source>? Unknown</source>
        <translation>? Inconnu</translation>
    </message>
    <message>
        <source>– Not reported</source>
        <translation>– Non mentionné</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>Événement %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>Column: place of an event in its publish, from 0.</extracomment>
        <translation>Index</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column: error code of the service.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>The answer came after the deadline.</source>
        <translation>La réponse est arrivée hors délai.</translation>
    </message>
    <message>
        <source>The service named it neither as successful nor as failed: a handler may have left it out.</source>
        <translation>Le service ne l&apos;a mentionné ni comme réussi ni comme échoué&#xa0;: un gestionnaire l&apos;a peut-être écarté.</translation>
    </message>
    <message>
        <source>– Cancelled, not sent</source>
        <translation>– Annulé, non envoyé</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishResults</name>
    <message numerus="yes">
        <source>Not published: %1 of %Ln event(s). The first because: %2.</source>
        <translation>
            <numerusform>Non publié&#xa0;: %1 sur %Ln événement. Raison&#xa0;: %2.</numerusform>
            <numerusform>Non publiés&#xa0;: %1 sur %Ln événements. Raison pour le premier&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not named in the answer: %1 of %Ln event(s). A handler may have left them out.</source>
        <translation>
            <numerusform>Non mentionné dans la réponse&#xa0;: %1 sur %Ln événement. Un gestionnaire l&apos;a peut-être écarté.</numerusform>
            <numerusform>Non mentionnés dans la réponse&#xa0;: %1 sur %Ln événements. Un gestionnaire les a peut-être écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish over HTTP</source>
        <translation>Publier par HTTP</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Réponse…</translation>
    </message>
    <message>
        <source>Arrivals…</source>
        <translation>Arrivées…</translation>
    </message>
    <message>
        <source>Show missing</source>
        <translation>Voir les manquants</translation>
    </message>
    <message>
        <source>Publishes what stands in the editors by an HTTP request</source>
        <translation>Publie le contenu des éditeurs par une requête HTTP</translation>
    </message>
    <message>
        <source>Publishes only the events that are known not to be published, as they were sent</source>
        <translation>Ne publie que les événements dont on sait qu&apos;ils n&apos;ont pas été publiés, tels qu&apos;ils ont été envoyés</translation>
    </message>
    <message>
        <source>Shows what the service answered, as it came</source>
        <translation>Affiche la réponse du service, telle qu&apos;elle est arrivée</translation>
    </message>
    <message>
        <source>How long events take from publish to receive, by channel</source>
        <translation>Temps que mettent les événements de la publication à la réception, par canal</translation>
    </message>
    <message>
        <source>Shows in the log what was published but not received: adds kind:missing to its filter</source>
        <translation>Affiche dans le journal ce qui a été publié mais non reçu&#xa0;: ajoute kind:missing à son filtre</translation>
    </message>
    <message>
        <source>Publish results</source>
        <translation>Résultats de la publication</translation>
    </message>
    <message>
        <source>Send failed again (%1)</source>
        <translation>Renvoyer les échecs (%1)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) not received after %1</source>
        <translation>
            <numerusform>%Ln événement non reçu après %1</numerusform>
            <numerusform>%Ln événements non reçus après %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What waits for the connection is not sent: the publish of the chosen row, or the first that waits</source>
        <translation>Ce qui attend la connexion n&apos;est pas envoyé : la publication de la ligne choisie, ou la première en attente</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishTarget</name>
    <message>
        <source>Publish anyway</source>
        <translation>Publier quand même</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>Publication avec</translation>
    </message>
    <message>
        <source>Wait for the connection</source>
        <translation>Attendre la connexion</translation>
    </message>
    <message>
        <source>Channel to publish to</source>
        <translation>Canal sur lequel publier</translation>
    </message>
    <message>
        <source>Sends the events to this channel as it stands, to see what the service answers</source>
        <translation>Envoie les événements à ce canal tel quel, pour voir ce que répond le service</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>WebSocket uses the open connection; HTTP sends a request of its own</source>
        <translation>WebSocket utilise la connexion ouverte&#xa0;; HTTP envoie une requête distincte</translation>
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
        <translation>Ce qui autorise cette publication</translation>
    </message>
    <message>
        <source>Without a connection: connects and publishes then. Else the publish fails at once.</source>
        <translation>Sans connexion&#xa0;: se connecte, puis publie. Sinon, la publication échoue aussitôt.</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishingPage</name>
    <message>
        <source>Each published event is awaited on every active subscription that matches its channel. One that the service accepted and a subscription did not bring back in this time is told as not received.</source>
        <translation>Chaque événement publié est attendu sur chaque abonnement actif qui correspond à son canal. S&apos;il a été accepté par le service et qu&apos;un abonnement ne le rapporte pas dans ce délai, il est signalé comme non reçu.</translation>
    </message>
    <message>
        <source>Not received after</source>
        <translation>Non reçu après</translation>
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
        <translation>Consigner</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (every frame)</source>
        <translation>%1 (chaque trame)</translation>
    </message>
</context>
<context>
    <name>eventscope::RepeatBar</name>
    <message>
        <source>Close repeating</source>
        <translation>Fermer la répétition</translation>
    </message>
    <message>
        <source>Start repeating</source>
        <translation>Démarrer la répétition</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Stop those</source>
        <translation>Les arrêter</translation>
    </message>
    <message>
        <source>Nothing is sent from now on (Escape)</source>
        <translation>Plus rien n&apos;est envoyé à partir de maintenant (Échap)</translation>
    </message>
    <message>
        <source>Copies what the repeated publishes came to, as text</source>
        <translation>Copie le bilan des publications répétées, en texte</translation>
    </message>
    <message>
        <source>Answers are awaited: %1</source>
        <translation>En attente des réponses&#xa0;: %1</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>Vers %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It stopped: event %1 could not be made. %2</source>
        <translation>Arrêt&#xa0;: l&apos;événement %1 n&apos;a pas pu être produit. %2</translation>
    </message>
    <message>
        <source>Still repeating to %1: %2</source>
        <translation>Répétition toujours en cours vers %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>eventscope::RepeatForm</name>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>First word of &quot;every 500 ms&quot;; the number has a field of its own.</extracomment>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>At a rate</source>
        <translation>À un débit de</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <translation>Jusqu&apos;à l&apos;arrêt</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>How many times to publish; 0: until it is stopped</source>
        <translation>Nombre de publications&#xa0;; 0&#xa0;: jusqu&apos;à l&apos;arrêt</translation>
    </message>
    <message>
        <source> publishes/s</source>
        <translation> publications/s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Publishes a second</source>
        <translation>Publications par seconde</translation>
    </message>
    <message>
        <source>Milliseconds from one publish to the next</source>
        <translation>Millisecondes d&apos;une publication à la suivante</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayBar</name>
    <message>
        <source>Step back</source>
        <translation>Pas en arrière</translation>
    </message>
    <message>
        <source>Step back: one row earlier (,)</source>
        <translation>Pas en arrière&#xa0;: une ligne plus tôt (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button, a verb: a capture is played back.</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Pas en avant</translation>
    </message>
    <message>
        <source>Step forward: one row more (.)</source>
        <translation>Pas en avant&#xa0;: une ligne de plus (.)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Loop: begin again after the last row</source>
        <translation>Boucle&#xa0;: recommencer après la dernière ligne</translation>
    </message>
    <message>
        <source>Skip pauses</source>
        <translation>Sauter les pauses</translation>
    </message>
    <message>
        <source>Skip pauses: go on at once where nothing came for more than 5 s</source>
        <translation>Sauter les pauses&#xa0;: continuer aussitôt là où rien n&apos;est venu pendant plus de 5&#xa0;s</translation>
    </message>
    <message>
        <source>Leave replay</source>
        <translation>Quitter la relecture</translation>
    </message>
    <message>
        <source>Leave replay: show the whole capture (Esc)</source>
        <translation>Quitter la relecture&#xa0;: afficher toute la capture (Échap)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed: choose one, or type a number from %1 to %2</source>
        <translation>Vitesse&#xa0;: choisissez-en une, ou saisissez un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>skipped %1 without events</source>
        <translation>%1 sans événement&#xa0;: sauté</translation>
    </message>
    <message>
        <source>The replay ended. %1</source>
        <translation>La relecture a pris fin. %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Espace)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reading when the rows came…</source>
        <translation>Lecture des heures d&apos;arrivée des lignes…</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayDesk</name>
    <message>
        <source>Replay</source>
        <extracomment>Command, a verb: plays a capture back into the log.</extracomment>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Plays the capture back with the spacing of its events</source>
        <translation>Rejoue la capture en respectant les intervalles entre ses événements</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayText</name>
    <message>
        <source>Row %1 of %2, captured %3</source>
        <translation>Ligne %1 sur %2, capturée le %3</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishDesk</name>
    <message>
        <source>Pu&amp;blish again…</source>
        <translation>Pu&amp;blier à nouveau…</translation>
    </message>
    <message>
        <source>Publishes the events of this log to an endpoint, with their channels mapped</source>
        <translation>Publie les événements de ce journal sur un point de terminaison, avec leurs canaux convertis par des règles</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishDialog</name>
    <message>
        <source>Publish again</source>
        <translation>Publier à nouveau</translation>
    </message>
    <message>
        <source>Stop publishing</source>
        <translation>Arrêter la publication</translation>
    </message>
    <message>
        <source>Publish the events of the log again</source>
        <translation>Publier à nouveau les événements du journal</translation>
    </message>
    <message>
        <source>Publish the events of %1 again</source>
        <translation>Publier à nouveau les événements de %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>All that were received</source>
        <translation>Tous ceux qui ont été reçus</translation>
    </message>
    <message>
        <source>Those that match the filter of the log: %1</source>
        <translation>Ceux qui correspondent au filtre du journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Those of the selected rows</source>
        <translation>Ceux des lignes sélectionnées</translation>
    </message>
    <message>
        <source>Those that were published, with their channels</source>
        <translation>Ceux qui ont été publiés, avec leurs canaux</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
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
        <translation>HTTP, une publication après l&apos;autre</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>With the spacing of the capture</source>
        <translation>Avec les intervalles de la capture</translation>
    </message>
    <message>
        <source>As fast as the budget allows</source>
        <translation>Aussi vite que le budget le permet</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
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
        <translation> événements/s au plus</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Captured channel</source>
        <translation>Canal capturé</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Left out: no rule matches</source>
        <translation>Écarté&#xa0;: aucune règle ne correspond</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>No endpoint is connected. Connect one in the main window: it is offered here at once.</source>
        <translation>Aucun point de terminaison n&apos;est connecté. Connectez-en un dans la fenêtre principale&#xa0;: il est aussitôt proposé ici.</translation>
    </message>
    <message>
        <source>Counting the events…</source>
        <translation>Comptage des événements…</translation>
    </message>
    <message>
        <source>There is nothing to publish: choose other events, or give rules for their channels.</source>
        <translation>Il n&apos;y a rien à publier&#xa0;: choisissez d&apos;autres événements, ou donnez des règles pour leurs canaux.</translation>
    </message>
    <message numerus="yes">
        <source>To publish to %1: %Ln event(s).</source>
        <translation>
            <numerusform>À publier sur %1&#xa0;: %Ln événement.</numerusform>
            <numerusform>À publier sur %1&#xa0;: %Ln événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To publish to %1, which is not the built-in API: %Ln event(s). Everybody who is subscribed there receives them, and what listens acts on them.</source>
        <translation>
            <numerusform>À publier sur %1, qui n&apos;est pas l&apos;API intégrée&#xa0;: %Ln événement. Tous ceux qui y sont abonnés le reçoivent, et les programmes à l&apos;écoute y réagissent.</numerusform>
            <numerusform>À publier sur %1, qui n&apos;est pas l&apos;API intégrée&#xa0;: %Ln événements. Tous ceux qui y sont abonnés les reçoivent, et les programmes à l&apos;écoute y réagissent.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped before the end. %1</source>
        <translation>Arrêt avant la fin. %1</translation>
    </message>
    <message>
        <source>Publishing to %1…</source>
        <translation>Publication sur %1…</translation>
    </message>
    <message>
        <source>Stopped. Waiting for the last answers…</source>
        <translation>Arrêté. En attente des dernières réponses…</translation>
    </message>
    <message>
        <source>Left out: a wildcard needs a rule</source>
        <translation>Écarté&#xa0;: un caractère générique a besoin d&apos;une règle</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishText</name>
    <message>
        <source>Left out, no rule for their channel: %1</source>
        <translation>Écartés, aucune règle pour leur canal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, their channel cannot be published to: %1</source>
        <translation>Écartés, impossible de publier sur leur canal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, larger than the service takes: %1</source>
        <translation>Écartés, plus grands que ce que le service accepte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, no JSON: %1</source>
        <translation>Écartés, pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>The * of %1 stands for nothing: let the captured channel end with /*, and write it once.</source>
        <translation>Le * de %1 ne représente rien&#xa0;: terminez le canal capturé par /* et n&apos;écrivez * qu&apos;une seule fois.</translation>
    </message>
    <message>
        <source>The rule that leads to %1 does not say which captured channel it is for.</source>
        <translation>La règle qui mène à %1 n&apos;indique pas le canal capturé auquel elle s&apos;applique.</translation>
    </message>
    <message>
        <source>Captured channel %1: %2</source>
        <translation>Canal capturé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The rule for %1 does not say where to publish.</source>
        <translation>La règle pour %1 n&apos;indique pas où publier.</translation>
    </message>
    <message>
        <source>Publish to %1: %2</source>
        <translation>Publier sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Événement %1 sur %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>publishes in flight: %1</source>
        <translation>publications en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed with %1: %2</source>
        <translation>Échecs avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Unknown, they may have been published: %1</source>
        <translation>Inconnus, peut-être publiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out by the API&apos;s handler: %1</source>
        <translation>Écartés par le gestionnaire de l&apos;API&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent any more: %1</source>
        <translation>N&apos;ont plus été envoyés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::RowComparison</name>
    <message>
        <source>Compare with this row</source>
        <translation>Comparer avec cette ligne</translation>
    </message>
    <message>
        <source>Compare with the previous event</source>
        <translation>Comparer avec l&apos;événement précédent</translation>
    </message>
    <message>
        <source>the two selected rows</source>
        <translation>les deux lignes sélectionnées</translation>
    </message>
    <message>
        <source>This is the row others are compared with. Select another one.</source>
        <translation>C&apos;est à cette ligne que les autres sont comparées. Sélectionnez-en une autre.</translation>
    </message>
    <message>
        <source>the row chosen to compare with</source>
        <translation>la ligne choisie pour la comparaison</translation>
    </message>
    <message>
        <source>the previous event of %1</source>
        <translation>l&apos;événement précédent de %1</translation>
    </message>
    <message>
        <source>the previous one published to %1</source>
        <translation>le précédent publié sur %1</translation>
    </message>
    <message numerus="yes">
        <source>There is no event of this channel among the %Ln row(s) before this one.</source>
        <translation>
            <numerusform>Aucun événement de ce canal parmi la %Ln ligne avant celle-ci.</numerusform>
            <numerusform>Aucun événement de ce canal parmi les %Ln lignes avant celle-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowCompose</name>
    <message>
        <source>Load into the editor</source>
        <translation>Charger dans l&apos;éditeur</translation>
    </message>
    <message>
        <source>Puts the selected events, five at most, into the publish editors</source>
        <translation>Place les événements sélectionnés, cinq au plus, dans les éditeurs de publication</translation>
    </message>
</context>
<context>
    <name>eventscope::RowCopies</name>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copier la charge utile</translation>
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
        <translation>Tableau Markdown</translation>
    </message>
    <message>
        <source>More than %1 rows are not copied: export the selected rows to a file.</source>
        <translation>Plus de %1 lignes ne peuvent pas être copiées&#xa0;: exportez les lignes sélectionnées dans un fichier.</translation>
    </message>
    <message>
        <source>More than %1 is not copied: export the selected rows to a file.</source>
        <translation>Plus de %1 ne peuvent pas être copiés&#xa0;: exportez les lignes sélectionnées dans un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copie de %Ln ligne…</numerusform>
            <numerusform>Copie de %Ln lignes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowFilters</name>
    <message>
        <source>Filter on this value</source>
        <translation>Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>Filter on this channel</source>
        <translation>Filtrer sur ce canal</translation>
    </message>
    <message>
        <source>Filter out this channel</source>
        <translation>Exclure ce canal</translation>
    </message>
    <message>
        <source>Filter on this kind of row</source>
        <translation>Filtrer sur ce type de ligne</translation>
    </message>
    <message>
        <source>Filter out this kind of row</source>
        <translation>Exclure ce type de ligne</translation>
    </message>
    <message>
        <source>Filter on this subscription</source>
        <translation>Filtrer sur cet abonnement</translation>
    </message>
    <message>
        <source>Filter out this subscription</source>
        <translation>Exclure cet abonnement</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>Exclure cette valeur</translation>
    </message>
</context>
<context>
    <name>eventscope::RowMenu</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>A submenu about bookmarks of rows.</extracomment>
        <translation>Marquer</translation>
    </message>
</context>
<context>
    <name>eventscope::RunningWork</name>
    <message>
        <source>A file is still being written.</source>
        <translation>L&apos;écriture d&apos;un fichier est encore en cours.</translation>
    </message>
    <message>
        <source>Closing now leaves it unfinished: there will be no file.</source>
        <translation>Fermer maintenant l&apos;interrompt&#xa0;: il n&apos;y aura pas de fichier.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Events are still being published again.</source>
        <translation>Des événements sont encore publiés à nouveau.</translation>
    </message>
    <message>
        <source>Closing now stops the publishing: events that were not sent yet are not published.</source>
        <translation>Fermer maintenant arrête la publication : les événements non encore envoyés ne seront pas publiés.</translation>
    </message>
</context>
<context>
    <name>eventscope::SaveBar</name>
    <message>
        <source>Save progress</source>
        <translation>Progression de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Captures (*.escap)</source>
        <translation>Captures (*.escap)</translation>
    </message>
    <message>
        <source>Saving the capture to %1…</source>
        <translation>Enregistrement de la capture dans %1…</translation>
    </message>
    <message>
        <source>Capture saved to %1.</source>
        <translation>Capture enregistrée dans %1.</translation>
    </message>
    <message>
        <source>Saving was cancelled; no file was changed.</source>
        <translation>L&apos;enregistrement a été annulé&#xa0;; aucun fichier n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Rien n&apos;a été enregistré. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::SaveItemDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save events</source>
        <translation>Enregistrer les événements</translation>
    </message>
    <message>
        <source>Save subscriptions</source>
        <translation>Enregistrer les abonnements</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>“%1” already exists and will be replaced.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà&#xa0;: il sera remplacé.</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>Donnez-lui un nom pour le retrouver.</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There are no saved filters left.</source>
        <translation>Plus aucun filtre n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give each filter a name of its own.</source>
        <translation>Donnez à chaque filtre un nom distinct.</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedPanel</name>
    <message>
        <source>Load into the editors</source>
        <translation>Charger dans les éditeurs</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Save events…</source>
        <translation>Enregistrer les événements…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saves what stands in the publish editors (Ctrl+S there)</source>
        <translation>Enregistre le contenu des éditeurs de publication (Ctrl+S depuis ceux-ci)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Events and subscriptions that you give a name stay here, for every endpoint.</source>
        <translation>Les événements et abonnements auxquels vous donnez un nom restent ici, pour tous les points de terminaison.</translation>
    </message>
    <message>
        <source>Search what is saved</source>
        <translation>Rechercher dans les éléments enregistrés</translation>
    </message>
    <message>
        <source>Search names, channels, events</source>
        <translation>Rechercher noms, canaux, événements</translation>
    </message>
    <message>
        <source>Nothing that is saved holds these words.</source>
        <translation>Aucun élément enregistré ne contient ces mots.</translation>
    </message>
    <message>
        <source>Subscribe to all</source>
        <translation>S&apos;abonner à tous</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedWorkModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>saved event to %1</source>
        <translation>événement enregistré pour %1</translation>
    </message>
    <message>
        <source>subscription set of %1</source>
        <translation>ensemble de %1 abonnements</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
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
        <translation>Maintenir pour afficher</translation>
    </message>
    <message>
        <source>Shows what was typed while pressed</source>
        <translation>Affiche la saisie tant que le bouton est enfoncé</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes a stored key or token from the keychain.</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Removes the stored one when you save</source>
        <translation>À l&apos;enregistrement, supprime le secret stocké</translation>
    </message>
    <message>
        <source>%1 – leave empty to keep it</source>
        <translation>%1 – laissez vide pour le conserver</translation>
    </message>
</context>
<context>
    <name>eventscope::SelectionLine</name>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(rows %1 and %2)</source>
        <translation>(lignes %1 et %2)</translation>
    </message>
    <message>
        <source>Time between: −%1, the clock was set back %2</source>
        <translation>Intervalle&#xa0;: −%1, l&apos;horloge a été reculée %2</translation>
    </message>
    <message>
        <source>Time between: %1 %2</source>
        <translation>Intervalle&#xa0;: %1 %2</translation>
    </message>
</context>
<context>
    <name>eventscope::SessionAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken by a screen reader: %1 is the name of an endpoint, %2 the state of its connection</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Subscription to %1 refused</source>
        <extracomment>Spoken by a screen reader: %1 is a channel</extracomment>
        <translation>Abonnement à %1 refusé</translation>
    </message>
</context>
<context>
    <name>eventscope::SessionViews</name>
    <message>
        <source>Events appear here as they arrive. Subscribe to a channel to begin.</source>
        <translation>Les événements s&apos;affichent ici à leur arrivée. Abonnez-vous à un canal pour commencer.</translation>
    </message>
    <message>
        <source>Subscribe to a channel</source>
        <translation>S&apos;abonner à un canal</translation>
    </message>
</context>
<context>
    <name>eventscope::ShortcutsDialog</name>
    <message>
        <source>Reset</source>
        <extracomment>Button: gives the chosen command its original keys back.</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <translation>Utiliser plutôt ici</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher commandes et touches</translation>
    </message>
    <message>
        <source>None: press the keys</source>
        <translation>Aucune&#xa0;: appuyez sur les touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Columns; the first is the part of the window a command belongs to.</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the window, and what can be done there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>Aucune commande choisie</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Touches pour %1</translation>
    </message>
    <message>
        <source>These keys belong to the editor and stay as they are.</source>
        <translation>Ces touches appartiennent à l&apos;éditeur et restent telles quelles.</translation>
    </message>
    <message>
        <source>Press the new keys in the field. Backspace removes them.</source>
        <translation>Appuyez sur les nouvelles touches dans le champ. Retour arrière les supprime.</translation>
    </message>
    <message>
        <source>%1 alone is for typing and moving. Add Ctrl or Alt, or use a function key.</source>
        <translation>%1 seul sert à la saisie et aux déplacements. Ajoutez Ctrl ou Alt, ou utilisez une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>eventscope::SignInDesk</name>
    <message>
        <source>Sign in (%1)…</source>
        <translation>S&apos;authentifier (%1)…</translation>
    </message>
    <message>
        <source>%1: sign in to connect.</source>
        <translation>%1&#xa0;: authentifiez-vous pour vous connecter.</translation>
    </message>
    <message>
        <source>signed in as %1, token ends %2</source>
        <translation>authentifié en tant que %1, le jeton expire %2</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>authentifié en tant que %1</translation>
    </message>
</context>
<context>
    <name>eventscope::SignInDialog</name>
    <message>
        <source>This is your first sign-in: choose a new password.</source>
        <translation>C&apos;est votre première authentification&#xa0;: choisissez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <translation>Saisissez le code qu&apos;affiche votre application d&apos;authentification.</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code it shows: %1</source>
        <translation>Ajoutez cette clé à votre application d&apos;authentification, puis saisissez le code affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose how to confirm that it is you.</source>
        <translation>Choisissez comment confirmer votre identité.</translation>
    </message>
    <message>
        <source>Answer the question that the user pool asks.</source>
        <translation>Répondez à la question du groupe d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>Enter the code that was sent to you.</source>
        <translation>Saisissez le code qui vous a été envoyé.</translation>
    </message>
    <message>
        <source>Enter the code that was sent to %1.</source>
        <translation>Saisissez le code envoyé à %1.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <translation>Un code par SMS</translation>
    </message>
    <message>
        <source>A code from an authenticator app</source>
        <translation>Un code d&apos;une application d&apos;authentification</translation>
    </message>
    <message>
        <source>A code by e-mail</source>
        <translation>Un code par e-mail</translation>
    </message>
    <message>
        <source>Sign in — %1</source>
        <translation>Authentification — %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S&apos;authentifier</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in to the user pool %1. The password is used once and not kept.</source>
        <translation>Authentifiez-vous auprès du groupe d&apos;utilisateurs %1. Le mot de passe sert une seule fois et n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>Page to sign in at</source>
        <translation>Page d&apos;authentification</translation>
    </message>
    <message>
        <source>You sign in at %1 with your browser, and come back here.</source>
        <translation>Vous vous authentifiez sur %1 dans votre navigateur, puis revenez ici.</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuer dans le navigateur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>Asking the user pool…</source>
        <translation>Interrogation du groupe d&apos;utilisateurs…</translation>
    </message>
    <message>
        <source>Enter the user name and the password.</source>
        <translation>Saisissez le nom d&apos;utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>You are signed in until Eventscope closes: the sign-in could not be kept. %1</source>
        <translation>Votre session reste ouverte jusqu&apos;à la fermeture d&apos;Eventscope&#xa0;: elle n&apos;a pas pu être conservée. %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Votre session est fermée.</translation>
    </message>
    <message>
        <source>You are signed in. The token renews itself.</source>
        <translation>Votre session est ouverte. Le jeton se renouvelle de lui-même.</translation>
    </message>
    <message>
        <source>You are signed in as %1. The token renews itself.</source>
        <translation>Votre session est ouverte en tant que %1. Le jeton se renouvelle de lui-même.</translation>
    </message>
</context>
<context>
    <name>eventscope::SnippetActions</name>
    <message>
        <source>cURL command</source>
        <translation>Commande cURL</translation>
    </message>
    <message>
        <source>wscat command</source>
        <translation>Commande wscat</translation>
    </message>
    <message>
        <source>eventscope-cli command</source>
        <translation>Commande eventscope-cli</translation>
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
        <translation>Le dossier des captures n&apos;accepte aucun fichier : les événements de %1 ne sont conservés que pour cette session ; enregistrez la capture ailleurs. %2</translation>
    </message>
</context>
<context>
    <name>eventscope::SubscriptionModel</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Événements/s</translation>
    </message>
    <message>
        <source>The service refused it without a reason.</source>
        <translation>Le service l&apos;a refusé sans donner de raison.</translation>
    </message>
</context>
<context>
    <name>eventscope::SubscriptionsPanel</name>
    <message>
        <source>Save subscriptions…</source>
        <translation>Enregistrer les abonnements…</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Subscribe again</source>
        <translation>Se réabonner</translation>
    </message>
    <message>
        <source>Copy channel</source>
        <translation>Copier le canal</translation>
    </message>
    <message>
        <source>Channel to subscribe</source>
        <translation>Canal auquel s&apos;abonner</translation>
    </message>
    <message>
        <source>A channel such as /default/orders, or everything below one: /default/*</source>
        <translation>Un canal, par exemple /default/orders, ou tout ce qui se trouve sous un canal&#xa0;: /default/*</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S&apos;abonner</translation>
    </message>
    <message>
        <source>Subscribe with</source>
        <translation>Abonnement avec</translation>
    </message>
    <message>
        <source>What authorizes this subscription</source>
        <translation>Ce qui autorise cet abonnement</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>No subscriptions yet. Give a channel, such as /default/*, and its events arrive here.</source>
        <translation>Aucun abonnement. Indiquez un canal, par exemple /default/*, et ses événements arrivent ici.</translation>
    </message>
    <message>
        <source>Choose an endpoint to subscribe to its channels.</source>
        <translation>Choisissez un point de terminaison pour vous abonner à ses canaux.</translation>
    </message>
    <message>
        <source>Choose an endpoint first</source>
        <translation>Choisissez d&apos;abord un point de terminaison</translation>
    </message>
    <message>
        <source>Give a channel first</source>
        <translation>Indiquez d&apos;abord un canal</translation>
    </message>
    <message>
        <source>Choose an endpoint first: the saved subscriptions are made there.</source>
        <translation>Choisissez d&apos;abord un point de terminaison&#xa0;: les abonnements enregistrés y sont créés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>eventscope::TemplateBar</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Words of templates</source>
        <translation>Syntaxe des modèles</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Evaluates {{ jq expression }} in the events when they are published</source>
        <translation>Évalue {{ expression jq }} dans les événements lors de leur publication</translation>
    </message>
    <message>
        <source>What can stand between {{ and }}</source>
        <translation>Ce qui peut figurer entre {{ et }}</translation>
    </message>
    <message>
        <source>Shows below the template what will be sent</source>
        <translation>Affiche sous le modèle ce qui sera envoyé</translation>
    </message>
    <message>
        <source>{{ … }} is sent as it stands here. Tick “Template” to have it evaluated.</source>
        <translation>{{ … }} est envoyé tel quel. Cochez «&#xa0;Modèle&#xa0;» pour l&apos;évaluer.</translation>
    </message>
    <message>
        <source>the time, UTC: &quot;2026-11-26T08:30:00.000000Z&quot;</source>
        <translation>l&apos;heure, UTC&#xa0;: &quot;2026-11-26T08:30:00.000000Z&quot;</translation>
    </message>
    <message>
        <source>the same in milliseconds, a number</source>
        <translation>la même en millisecondes, un nombre</translation>
    </message>
    <message>
        <source>1, 2, 3 … with each event</source>
        <translation>1, 2, 3 … à chaque événement</translation>
    </message>
    <message>
        <source>a new UUID</source>
        <translation>un nouvel UUID</translation>
    </message>
    <message>
        <source>a new number from 0 to below 1</source>
        <translation>un nouveau nombre de 0 à moins de 1</translation>
    </message>
    <message>
        <source>the channel that is published to</source>
        <translation>le canal sur lequel on publie</translation>
    </message>
    <message>
        <source>a variable of the endpoint: “Variables…” beside Format</source>
        <translation>une variable du point de terminaison&#xa0;: «&#xa0;Variables…&#xa0;» à côté de Formater</translation>
    </message>
    <message>
        <source>&lt;p&gt;Between &lt;code&gt;{{&lt;/code&gt; and &lt;code&gt;}}&lt;/code&gt; stands jq, such as &lt;code&gt;{{ seq * 10 }}&lt;/code&gt; or, within a text, &lt;code&gt;&quot;order-{{ seq }}&quot;&lt;/code&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entre &lt;code&gt;{{&lt;/code&gt; et &lt;code&gt;}}&lt;/code&gt; se trouve du jq, par exemple &lt;code&gt;{{ seq * 10 }}&lt;/code&gt; ou, dans un texte, &lt;code&gt;&quot;order-{{ seq }}&quot;&lt;/code&gt;.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>eventscope::TimeFormatMenu</name>
    <message>
        <source>Show time as</source>
        <translation>Affichage de l&apos;heure</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the start of the capture</source>
        <translation>Depuis le début de la capture</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>Depuis la ligne précédente</translation>
    </message>
    <message>
        <source>Since the reference row</source>
        <translation>Depuis la ligne de référence</translation>
    </message>
    <message>
        <source>With microseconds</source>
        <translation>Avec les microsecondes</translation>
    </message>
</context>
<context>
    <name>eventscope::TokenView</name>
    <message>
        <source>This token has expired: it will be refused.</source>
        <translation>Ce jeton a expiré&#xa0;: il sera refusé.</translation>
    </message>
    <message>
        <source>This token is not valid yet: check this computer&apos;s clock.</source>
        <translation>Ce jeton n&apos;est pas encore valide&#xa0;: vérifiez l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>This token comes from another issuer than the API expects.</source>
        <translation>Ce jeton vient d&apos;un autre émetteur que celui attendu par l&apos;API.</translation>
    </message>
    <message>
        <source>This token was made for another client than the API expects.</source>
        <translation>Ce jeton a été créé pour un autre client que celui attendu par l&apos;API.</translation>
    </message>
    <message>
        <source>This is an ID token; most APIs expect the access token.</source>
        <translation>C&apos;est un jeton d&apos;identité&#xa0;; la plupart des API attendent le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a length of time such as &quot;5 min&quot; or &quot;3 days&quot;.</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>eventscope::TreeFindBar</name>
    <message>
        <source>Find in the tree</source>
        <translation>Rechercher dans l&apos;arbre</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>eventscope::UndoDesk</name>
    <message>
        <source>Deleted the endpoint “%1”.</source>
        <translation>Point de terminaison «&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Removed the authorizer “%1” of “%2”.</source>
        <translation>Autorisateur «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n authorizer(s) of “%1”.</source>
        <translation>
            <numerusform>%n autorisateur de «&#xa0;%1&#xa0;» supprimé.</numerusform>
            <numerusform>%n autorisateurs de «&#xa0;%1&#xa0;» supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Unsubscribed from “%1”.</source>
        <translation>Désabonné de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Removed the filter “%1”.</source>
        <translation>Filtre «&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n saved filter(s).</source>
        <translation>
            <numerusform>%n filtre enregistré supprimé.</numerusform>
            <numerusform>%n filtres enregistrés supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>%n repère supprimé.</numerusform>
            <numerusform>%n repères supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::UndoOffers</name>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>Nothing was deleted that could be brought back</source>
        <translation>Rien n&apos;a été supprimé qui puisse être rétabli</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>eventscope::UnsavedCaptures</name>
    <message numerus="yes">
        <source>%Ln event(s) of %1 are not saved.</source>
        <translation>
            <numerusform>%Ln événement de %1 n&apos;est pas enregistré.</numerusform>
            <numerusform>%Ln événements de %1 ne sont pas enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, and Eventscope offers them when it starts again. Discard deletes them.</source>
        <translation>Si vous les conservez, Eventscope les proposera à son prochain démarrage. Le bouton Abandonner les supprime.</translation>
    </message>
</context>
<context>
    <name>eventscope::VariablesDialog</name>
    <message>
        <source>Remove variable</source>
        <translation>Supprimer la variable</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Variables of %1</source>
        <translation>Variables de %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>JSON value</source>
        <translation>Valeur JSON</translation>
    </message>
    <message>
        <source>In a template, {{ $name }} gives the value that the variable has for %1.</source>
        <translation>Dans un modèle, {{ $name }} donne la valeur de la variable pour %1.</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>There are two variables %1: give each a name of its own.</source>
        <translation>Il existe deux variables %1&#xa0;: donnez à chacune un nom distinct.</translation>
    </message>
    <message>
        <source>%1 has no value. Any JSON will do.</source>
        <translation>%1 n&apos;a pas de valeur&#xa0;: n&apos;importe quel JSON convient.</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and variables are saved in a file. Keep keys and tokens in an authorizer of the endpoint.</source>
        <translation>%1 ressemble à un secret, et les variables se trouvent dans un fichier. Conservez les clés et les jetons dans un autorisateur du point de terminaison.</translation>
    </message>
    <message>
        <source>The value of %1 is not JSON: text goes in quotes, such as &quot;eu&quot;.</source>
        <translation>La valeur de %1 n&apos;est pas du JSON&#xa0;: un texte se met entre guillemets, par exemple &quot;eu&quot;.</translation>
    </message>
</context>
<context>
    <name>eventscope::WatchAlarms</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a channel, %2 the beginning of an event</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>further events, beside the one that is told</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how the watch rule notifies you of an event.</source>
        <translation>C&apos;est ainsi que la règle de surveillance signale un événement.</translation>
    </message>
</context>
<context>
    <name>eventscope::WatchDesk</name>
    <message>
        <source>&amp;Watch rules…</source>
        <translation>&amp;Règles de surveillance…</translation>
    </message>
    <message>
        <source>&amp;Counters…</source>
        <translation>&amp;Compteurs…</translation>
    </message>
    <message>
        <source>The watch rule “%1” no longer watches this log. %2</source>
        <translation>La règle de surveillance «&#xa0;%1&#xa0;» ne signale plus rien de ce journal. %2</translation>
    </message>
    <message>
        <source>Watch rules…</source>
        <translation>Règles de surveillance…</translation>
    </message>
    <message>
        <source>This desktop does not show notifications. Watch rules still highlight rows and play their sounds.</source>
        <translation>Ce bureau n&apos;affiche pas de notifications. Les règles de surveillance continuent de surligner les lignes et d&apos;émettre leurs sons.</translation>
    </message>
    <message>
        <source>Removed the watch rule “%1”.</source>
        <translation>Règle de surveillance «&#xa0;%1&#xa0;» supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln watch rule(s).</source>
        <translation>
            <numerusform>%Ln règle de surveillance supprimée.</numerusform>
            <numerusform>%Ln règles de surveillance supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the counter “%1”.</source>
        <translation>Compteur «&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln counter(s).</source>
        <translation>
            <numerusform>%Ln compteur supprimé.</numerusform>
            <numerusform>%Ln compteurs supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::WatchRulesDialog</name>
    <message>
        <source>Watch rules</source>
        <translation>Règles de surveillance</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Utiliser ces règles</translation>
    </message>
    <message>
        <source>Words, or jq such as .total &gt; 100</source>
        <translation>Mots, ou jq, par exemple .total &gt; 100</translation>
    </message>
    <message>
        <source>No highlight</source>
        <translation>Sans surlignage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Notification de bureau</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button, a verb: shows what the rule does.</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Enter a filter for the rows to watch for.</source>
        <translation>Indiquez dans le filtre quelles lignes surveiller.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Watch rules highlight the rows that match a filter and notify you of new ones.</source>
        <translation>Les règles de surveillance surlignent les lignes qu&apos;un filtre laisse passer et vous signalent les nouvelles.</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>Ajouter la première règle</translation>
    </message>
    <message>
        <source>Include the beginning of the payload</source>
        <translation>Inclure le début de la charge utile</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>at most </source>
        <extracomment>Before a number: at most 10 a minute</extracomment>
        <translation>au plus </translation>
    </message>
    <message>
        <source> a minute</source>
        <extracomment>After a number: at most 10 a minute</extracomment>
        <translation> par minute</translation>
    </message>
    <message>
        <source>Rules watch the logs of all open endpoints. Beyond the limit you are only told how many more there were.</source>
        <translation>Les règles surveillent les journaux de tous les points de terminaison ouverts. Au-delà de la limite, seul le nombre des suivants vous est indiqué.</translation>
    </message>
    <message>
        <source>Sent as this rule does for an event. If nothing appears, your desktop may be holding notifications back.</source>
        <translation>Envoyé comme cette règle le fait pour un événement. Si rien n&apos;apparaît, votre bureau retient peut-être les notifications.</translation>
    </message>
    <message>
        <source>This rule only highlights. Choose a notification or a sound to be alerted.</source>
        <translation>Cette règle ne fait que surligner. Choisissez une notification ou un son pour être averti.</translation>
    </message>
    <message>
        <source>This desktop does not show notifications. The rule still highlights rows and plays its sound.</source>
        <translation>Ce bureau n&apos;affiche pas de notifications. La règle surligne toujours les lignes et émet son son.</translation>
    </message>
</context>
<context>
    <name>eventscope::WelcomePage</name>
    <message>
        <source>Watch your events as they happen</source>
        <translation>Observez vos événements en direct</translation>
    </message>
    <message>
        <source>Try it with the built-in Event API</source>
        <translation>Essayer avec l&apos;Event API intégrée</translation>
    </message>
    <message>
        <source>Starts a small Event API on this computer and shows its demo events.</source>
        <translation>Démarre une petite Event API sur cet ordinateur et affiche ses événements de démo.</translation>
    </message>
    <message>
        <source>Add your Event API</source>
        <translation>Ajouter votre Event API</translation>
    </message>
    <message>
        <source>All it needs is the URL of your AppSync Event API and a key.</source>
        <translation>Il suffit de l&apos;URL de votre Event API AppSync et d&apos;une clé.</translation>
    </message>
    <message>
        <source>Find my Event APIs</source>
        <translation>Trouver mes Event API</translation>
    </message>
    <message>
        <source>Lists those of your AWS account, with the credentials of the AWS command line.</source>
        <translation>Liste celles de votre compte AWS, avec les identifiants de la ligne de commande AWS.</translation>
    </message>
    <message>
        <source>No account, no telemetry.</source>
        <translation>Ni compte, ni télémétrie.</translation>
    </message>
    <message>
        <source>Play a demo capture</source>
        <translation>Lire une capture de démo</translation>
    </message>
    <message>
        <source>Replays a few minutes of a web shop; needs no network.</source>
        <translation>Rejoue quelques minutes d&apos;une boutique en ligne&#xa0;; aucun réseau nécessaire.</translation>
    </message>
</context>
<context>
    <name>eventscope::WindowDocks</name>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Client log</source>
        <translation>Journal du client</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
</context>
<context>
    <name>eventscope::WindowHost</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>eventscope::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>eventscope::Zoom</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>This is the largest size.</source>
        <translation>C&apos;est la taille maximale.</translation>
    </message>
    <message>
        <source>This is the smallest size.</source>
        <translation>C&apos;est la taille minimale.</translation>
    </message>
    <message>
        <source>This is the actual size.</source>
        <translation>C&apos;est la taille réelle.</translation>
    </message>
</context>
<context>
    <name>eventscope::capturetext</name>
    <message>
        <source>This file is not a capture of Eventscope, or too damaged to be read. (%1)</source>
        <translation>Ce fichier n&apos;est pas une capture d&apos;Eventscope, ou il est trop endommagé pour être lu. (%1)</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space and try again. (%1)</source>
        <translation>Il n&apos;y a pas assez de place sur le disque. Libérez de l&apos;espace et réessayez. (%1)</translation>
    </message>
    <message>
        <source>This file cannot be imported: %1.</source>
        <translation>Ce fichier ne peut pas être importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that it is still there and that you may read it. (%1)</source>
        <translation>Ce fichier n&apos;a pas pu être lu. Vérifiez qu&apos;il existe toujours et que vous avez le droit de le lire. (%1)</translation>
    </message>
    <message>
        <source>all from row %1 on</source>
        <translation>toutes à partir de la ligne %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s)</source>
        <translation>
            <numerusform>%Ln autre endroit</numerusform>
            <numerusform>%Ln autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Ce fichier est endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>All of its rows could be read: %Ln.</source>
        <translation>
            <numerusform>Toutes ses lignes ont pu être lues&#xa0;: %Ln.</numerusform>
            <numerusform>Ses %Ln lignes ont toutes pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could be read; lost: %1.</source>
        <translation>
            <numerusform>%Ln ligne a pu être lue&#xa0;; perdues&#xa0;: %1.</numerusform>
            <numerusform>%Ln lignes ont pu être lues&#xa0;; perdues&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channel of %Ln row(s) is lost.</source>
        <translation>
            <numerusform>Le canal de %Ln ligne est perdu.</numerusform>
            <numerusform>Le canal de %Ln lignes est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see a rescued copy; the file stays as it is.</source>
        <translation>Vous voyez une copie récupérée&#xa0;; le fichier reste inchangé.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported from %1.</source>
        <translation>
            <numerusform>%Ln ligne importée de %1.</numerusform>
            <numerusform>%Ln lignes importées de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were passed over (%1).</source>
        <translation>
            <numerusform>%Ln ligne a été ignorée (%1).</numerusform>
            <numerusform>%Ln lignes ont été ignorées (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not saved as a capture yet.</source>
        <translation>Elles ne sont pas encore enregistrées dans une capture.</translation>
    </message>
</context>
<context>
    <name>eventscope::discoverytext</name>
    <message>
        <source>AWS refused the signature for its date: this computer&apos;s clock is wrong. Set it and search again. (%1)</source>
        <translation>AWS a refusé la signature à cause de sa date&#xa0;: l&apos;horloge de cet ordinateur n&apos;est pas à l&apos;heure. Réglez-la et recherchez à nouveau. (%1)</translation>
    </message>
    <message>
        <source>These credentials may not list Event APIs. They need the permission appsync:ListApis; or search with others. (%1)</source>
        <translation>Ces identifiants ne peuvent pas lister les Event API. Il leur faut l&apos;autorisation appsync:ListApis&#xa0;; ou recherchez avec d&apos;autres. (%1)</translation>
    </message>
    <message>
        <source>AWS does not accept these credentials. Check the profile or the keys, and that they have not expired. (%1)</source>
        <translation>AWS n&apos;accepte pas ces identifiants. Vérifiez le profil ou les clés, et qu&apos;ils n&apos;ont pas expiré. (%1)</translation>
    </message>
    <message>
        <source>AWS limits the rate of requests, also after several tries. What was found stays; search again in a minute.</source>
        <translation>AWS limite le débit des requêtes, même après plusieurs essais. Ce qui a été trouvé est conservé&#xa0;; recherchez à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>AppSync was not found in the region %1. Check the region, and that this computer is online.</source>
        <translation>AppSync est introuvable dans la région %1. Vérifiez la région et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>“%1” is no AWS region. Choose one such as eu-west-1.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une région AWS. Choisissez-en une, par exemple eu-west-1.</translation>
    </message>
    <message>
        <source>The search was stopped. What was found stays.</source>
        <translation>La recherche a été arrêtée. Ce qui a été trouvé est conservé.</translation>
    </message>
    <message>
        <source>AWS gave an answer that makes no sense: %1. What was found stays; try again.</source>
        <translation>AWS a donné une réponse incompréhensible&#xa0;: %1. Ce qui a été trouvé est conservé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Namespaces could not be read</source>
        <translation>Les espaces de noms n&apos;ont pas pu être lus</translation>
    </message>
    <message>
        <source>API keys could not be read</source>
        <translation>Les clés d&apos;API n&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>Not all of its settings could be read</source>
        <translation>Certains de ses paramètres n&apos;ont pas pu être lus</translation>
    </message>
    <message>
        <source>%1: the permission appsync:%2 is missing.</source>
        <translation>%1&#xa0;: il manque l&apos;autorisation appsync:%2.</translation>
    </message>
    <message>
        <source>%1: AWS limits the rate of requests. Search again in a minute.</source>
        <translation>%1&#xa0;: AWS limite le débit des requêtes. Recherchez à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>eventscope::doctortext</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Connection doctor: %1</source>
        <translation>Diagnostic de connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>Certificat TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Realtime host</source>
        <translation>Hôte temps réel</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Publish and receive</source>
        <translation>Publication et réception</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>Par le proxy %1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Valable jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>As the service&apos;s</source>
        <translation>Comme celle du service</translation>
    </message>
    <message>
        <source>As the service&apos;s, but for %1 s</source>
        <translation>Comme celle du service, à %1&#xa0;s près</translation>
    </message>
    <message>
        <source>Accepted, with the Event API&apos;s subprotocol</source>
        <translation>Accepté, avec le sous-protocole de l&apos;Event API</translation>
    </message>
    <message>
        <source>The service acknowledged the connection</source>
        <translation>Le service a confirmé la connexion</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Abonné à %1</translation>
    </message>
    <message>
        <source>Came back after %1 ms</source>
        <translation>Revenu après %1&#xa0;ms</translation>
    </message>
    <message>
        <source>The answer tells no time: the clocks could not be compared.</source>
        <translation>La réponse n&apos;indique pas l&apos;heure&#xa0;: les horloges n&apos;ont pas pu être comparées.</translation>
    </message>
    <message>
        <source>The server answers with a web page: this is no Event API.</source>
        <translation>Le serveur répond par une page web&#xa0;: ce n&apos;est pas une Event API.</translation>
    </message>
    <message>
        <source>The realtime URL was given by hand, and is not the one of this API.</source>
        <translation>L&apos;URL temps réel a été saisie à la main et n&apos;est pas celle de cette API.</translation>
    </message>
    <message>
        <source>The event was accepted, but did not come back.</source>
        <translation>L&apos;événement a été accepté, mais n&apos;est pas revenu.</translation>
    </message>
    <message>
        <source>Needs what failed before: %1</source>
        <translation>Dépend d&apos;une vérification en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The endpoint is plain http</source>
        <translation>Le point de terminaison est en http simple</translation>
    </message>
    <message>
        <source>The proxy %1 looks names up</source>
        <translation>Le proxy %1 résout les noms</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>Le certificat du serveur n&apos;est pas encore valide.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Le certificat du serveur est destiné à un autre hôte.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed.</source>
        <translation>Le certificat du serveur est autosigné.</translation>
    </message>
    <message>
        <source>This computer does not know who signed the server&apos;s certificate.</source>
        <translation>Cet ordinateur ne connaît pas le signataire du certificat du serveur.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the service&apos;s.</source>
        <translation>L&apos;horloge de cet ordinateur avance de %1&#xa0;s sur celle du service.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the service&apos;s.</source>
        <translation>L&apos;horloge de cet ordinateur retarde de %1&#xa0;s sur celle du service.</translation>
    </message>
    <message>
        <source>Mend that first, then run the checks again.</source>
        <translation>Corrigez d&apos;abord cela, puis relancez les vérifications.</translation>
    </message>
    <message>
        <source>Tick the box above to publish one event and see it come back.</source>
        <translation>Cochez la case ci-dessus pour publier un événement et le voir revenir.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s date.</source>
        <translation>Demandez au responsable du serveur de le renouveler, et vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and clock.</source>
        <translation>Vérifiez la date et l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the URL. If it is right, something in between answers in the server&apos;s place: a proxy, a log-in page.</source>
        <translation>Vérifiez l&apos;URL. Si elle est correcte, un intermédiaire répond à la place du serveur&#xa0;: un proxy, une page d&apos;ouverture de session.</translation>
    </message>
    <message>
        <source>If it is your network&apos;s or the built-in API&apos;s, give its CA file in the endpoint&apos;s advanced settings.</source>
        <translation>S&apos;il s&apos;agit de celui de votre réseau ou de l&apos;API intégrée, indiquez son fichier CA dans les options avancées du point de terminaison.</translation>
    </message>
    <message>
        <source>Set it by the network: signatures and tokens are refused for a wrong time.</source>
        <translation>Réglez-la par le réseau&#xa0;: les signatures et les jetons sont refusés si l&apos;heure est fausse.</translation>
    </message>
    <message>
        <source>Check the URL: the HTTP endpoint of an Event API ends with /event.</source>
        <translation>Vérifiez l&apos;URL&#xa0;: le point de terminaison HTTP d&apos;une Event API se termine par /event.</translation>
    </message>
    <message>
        <source>Edit the endpoint and leave the realtime URL empty.</source>
        <translation>Modifiez le point de terminaison et laissez l&apos;URL temps réel vide.</translation>
    </message>
    <message>
        <source>Look at the namespace&apos;s handlers, which may drop or hold events, and at the API&apos;s logs.</source>
        <translation>Examinez les gestionnaires de l&apos;espace de noms, qui peuvent écarter ou retenir des événements, et les journaux de l&apos;API.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Connecté à</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Label: the type of what the server answered.</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Time of the service</source>
        <translation>Heure du service</translation>
    </message>
    <message>
        <source>Ahead of this computer, seconds</source>
        <translation>Avance sur cet ordinateur, en secondes</translation>
    </message>
    <message>
        <source>Realtime URL</source>
        <translation>URL temps réel</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Selon la règle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Publish to receive, ms</source>
        <translation>Délai publication-réception, ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Certificate: %1, issued by %2, valid from %3 until %4</source>
        <translation>Certificat&#xa0;: %1, émis par %2, valable du %3 au %4</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, pour %1</translation>
    </message>
</context>
<context>
    <name>eventscope::errortext</name>
    <message>
        <source>The service answered %1: %2.</source>
        <translation>Le service a répondu %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The service answered %1.</source>
        <translation>Le service a répondu %1.</translation>
    </message>
    <message>
        <source>The service answered: %1.</source>
        <translation>Le service a répondu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>Le service a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>The service answered with an error.</source>
        <translation>Le service a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket.</source>
        <translation>Le serveur a refusé le WebSocket.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status 429: there are too many connections or requests.</source>
        <translation>Le serveur a refusé le WebSocket avec le statut 429&#xa0;: il y a trop de connexions ou de requêtes.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status 431: the key or token is too large for it.</source>
        <translation>Le serveur a refusé le WebSocket avec le statut 431&#xa0;: la clé ou le jeton est trop grand pour lui.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status %1.</source>
        <translation>Le serveur a refusé le WebSocket avec le statut %1.</translation>
    </message>
    <message>
        <source>This field is empty.</source>
        <translation>Ce champ est vide.</translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation>Cette URL n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>This is not a complete URL: %1.</source>
        <translation>Cette URL n&apos;est pas complète&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An Event API is reached by https or wss.</source>
        <translation>Une Event API s&apos;atteint par https ou wss.</translation>
    </message>
    <message>
        <source>This path does not belong to an Event API.</source>
        <translation>Ce chemin n&apos;est pas celui d&apos;une Event API.</translation>
    </message>
    <message>
        <source>This is not a channel.</source>
        <translation>Ceci n&apos;est pas un canal.</translation>
    </message>
    <message>
        <source>This is not a channel: %1.</source>
        <translation>Ceci n&apos;est pas un canal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ce JSON n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ce JSON n&apos;est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>jq does not understand this expression.</source>
        <translation>jq ne comprend pas cette expression.</translation>
    </message>
    <message>
        <source>jq does not understand this expression: %1.</source>
        <translation>jq ne comprend pas cette expression&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A value is not usable.</source>
        <translation>Une valeur est inutilisable.</translation>
    </message>
    <message>
        <source>A value is not usable: %1.</source>
        <translation>Une valeur est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A key, token or credential is missing.</source>
        <translation>Il manque une clé, un jeton ou un identifiant.</translation>
    </message>
    <message>
        <source>A key, token or credential is missing: %1.</source>
        <translation>Il manque une clé, un jeton ou un identifiant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The authorization could not be made.</source>
        <translation>L&apos;autorisation n&apos;a pas pu être établie.</translation>
    </message>
    <message>
        <source>The authorization could not be made: %1.</source>
        <translation>L&apos;autorisation n&apos;a pas pu être établie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Aucune session n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>The sign-in has ended: %1.</source>
        <translation>La session a pris fin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key or token could not be fetched.</source>
        <translation>La clé ou le jeton n&apos;a pas pu être obtenu.</translation>
    </message>
    <message>
        <source>The key or token could not be fetched: %1.</source>
        <translation>La clé ou le jeton n&apos;a pas pu être obtenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not authorized.</source>
        <translation>Non autorisé.</translation>
    </message>
    <message>
        <source>Not authorized: %1.</source>
        <translation>Non autorisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Le service a refusé la requête.</translation>
    </message>
    <message>
        <source>The service refused the request: %1.</source>
        <translation>Le service a refusé la requête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service refused the input.</source>
        <translation>Le service a refusé les données.</translation>
    </message>
    <message>
        <source>The service refused the input: %1.</source>
        <translation>Le service a refusé les données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This connection has as many subscriptions as the service allows.</source>
        <translation>Cette connexion a atteint le nombre d&apos;abonnements autorisé par le service.</translation>
    </message>
    <message>
        <source>The service limits the rate of requests, and it is exceeded.</source>
        <translation>Le service limite le débit des requêtes, et la limite est dépassée.</translation>
    </message>
    <message>
        <source>The service does not know this.</source>
        <translation>Le service ne connaît pas cet élément.</translation>
    </message>
    <message>
        <source>The service does not know this: %1.</source>
        <translation>Le service ne connaît pas cet élément&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service does not support this operation.</source>
        <translation>Le service ne prend pas en charge cette opération.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>L&apos;hôte est introuvable.</translation>
    </message>
    <message>
        <source>The host was not found: %1.</source>
        <translation>L&apos;hôte est introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>The connection was refused: %1.</source>
        <translation>La connexion a été refusée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>La connexion sécurisée n&apos;a pas pu être établie.</translation>
    </message>
    <message>
        <source>The secure connection could not be made: %1.</source>
        <translation>La connexion sécurisée n&apos;a pas pu être établie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The proxy did not connect.</source>
        <translation>Le proxy n&apos;a pas établi la connexion.</translation>
    </message>
    <message>
        <source>The proxy did not connect: %1.</source>
        <translation>Le proxy n&apos;a pas établi la connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server accepted the WebSocket but does not speak the Event API protocol.</source>
        <translation>Le serveur a accepté le WebSocket mais ne parle pas le protocole Event API.</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>Erreur réseau.</translation>
    </message>
    <message>
        <source>The network failed: %1.</source>
        <translation>Erreur réseau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>The server closed the connection: %1.</source>
        <translation>Le serveur a fermé la connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was heard from the server for too long.</source>
        <translation>Le serveur est resté silencieux trop longtemps.</translation>
    </message>
    <message>
        <source>The server sent a message that is too large.</source>
        <translation>Le serveur a envoyé un message trop grand.</translation>
    </message>
    <message>
        <source>The server sent a message that makes no sense.</source>
        <translation>Le serveur a envoyé un message incompréhensible.</translation>
    </message>
    <message>
        <source>The server sent a message that makes no sense: %1.</source>
        <translation>Le serveur a envoyé un message incompréhensible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Aucune réponse dans le délai.</translation>
    </message>
    <message>
        <source>There was no answer in time: %1.</source>
        <translation>Aucune réponse dans le délai&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No answer came: the events may or may not have been published.</source>
        <translation>Aucune réponse n&apos;est arrivée&#xa0;: les événements ont pu être publiés ou non.</translation>
    </message>
    <message>
        <source>The answer does not tell whether the events were published.</source>
        <translation>La réponse n&apos;indique pas si les événements ont été publiés.</translation>
    </message>
    <message>
        <source>The answer does not tell whether the events were published: %1.</source>
        <translation>La réponse n&apos;indique pas si les événements ont été publiés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L&apos;opération a été annulée.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Il n&apos;y a pas de connexion.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Non envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file could not be used.</source>
        <translation>Le fichier n&apos;a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>The file could not be used: %1.</source>
        <translation>Le fichier n&apos;a pas pu être utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>This file is not a capture of Eventscope.</source>
        <translation>Ce fichier n&apos;est pas une capture d&apos;Eventscope.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Eventscope.</source>
        <translation>Ce fichier a été écrit par une version plus récente d&apos;Eventscope.</translation>
    </message>
    <message>
        <source>The key or token is not in the keychain.</source>
        <translation>La clé ou le jeton n&apos;est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>Ce système n&apos;a pas de trousseau.</translation>
    </message>
    <message>
        <source>Something failed.</source>
        <translation>Une opération a échoué.</translation>
    </message>
    <message>
        <source>Fill it in to go on.</source>
        <translation>Remplissez-le pour continuer.</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime address from the API&apos;s settings in the AWS console.</source>
        <translation>Collez l&apos;adresse HTTP ou temps réel issue des paramètres de l&apos;API dans la console AWS.</translation>
    </message>
    <message>
        <source>Start the URL with https:// (or http:// for an API on this computer).</source>
        <translation>Commencez l&apos;URL par https:// (ou http:// pour une API sur cet ordinateur).</translation>
    </message>
    <message>
        <source>The URL of an Event API ends with /event.</source>
        <translation>L&apos;URL d&apos;une Event API se termine par /event.</translation>
    </message>
    <message>
        <source>Use one to five parts of letters, digits and dashes, such as /default/orders.</source>
        <translation>Utilisez de une à cinq parties en lettres, chiffres et tirets, par exemple /default/orders.</translation>
    </message>
    <message>
        <source>Correct the text at the marked place.</source>
        <translation>Corrigez le texte à l&apos;endroit signalé.</translation>
    </message>
    <message>
        <source>Correct it, or type plain words to search for.</source>
        <translation>Corrigez-la, ou saisissez de simples mots à rechercher.</translation>
    </message>
    <message>
        <source>Check what was entered and try again.</source>
        <translation>Vérifiez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>Edit the endpoint and give it.</source>
        <translation>Modifiez le point de terminaison pour l&apos;ajouter.</translation>
    </message>
    <message>
        <source>Edit the endpoint and check its authorization.</source>
        <translation>Modifiez le point de terminaison et vérifiez son autorisation.</translation>
    </message>
    <message>
        <source>Sign in from the endpoint&apos;s menu.</source>
        <translation>Authentifiez-vous depuis le menu du point de terminaison.</translation>
    </message>
    <message>
        <source>Edit the endpoint and check where it comes from.</source>
        <translation>Modifiez le point de terminaison et vérifiez la provenance indiquée.</translation>
    </message>
    <message>
        <source>Check the key or token, that its kind is allowed for this operation, and that the channel&apos;s namespace exists.</source>
        <translation>Vérifiez la clé ou le jeton, que son type est autorisé pour cette opération et que l&apos;espace de noms du canal existe.</translation>
    </message>
    <message>
        <source>Check the channel, the events and, for IAM, the region and this computer&apos;s clock.</source>
        <translation>Vérifiez le canal, les événements et, pour IAM, la région et l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Publish one to five events of at most 240 KB each.</source>
        <translation>Publiez de un à cinq événements de 240&#xa0;Ko au plus chacun.</translation>
    </message>
    <message>
        <source>Unsubscribe from something first.</source>
        <translation>Commencez par vous désabonner de quelque chose.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>Check that the API has this channel namespace.</source>
        <translation>Vérifiez que l&apos;API possède cet espace de noms de canal.</translation>
    </message>
    <message>
        <source>Check that the URL belongs to an Event API.</source>
        <translation>Vérifiez que l&apos;URL est celle d&apos;une Event API.</translation>
    </message>
    <message>
        <source>Try again, and look at the API&apos;s logs if it happens again.</source>
        <translation>Réessayez, et consultez les journaux de l&apos;API si cela se reproduit.</translation>
    </message>
    <message>
        <source>Check the URL, and that this computer is online.</source>
        <translation>Vérifiez l&apos;URL et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>Check the host and port, and that the server is running.</source>
        <translation>Vérifiez l&apos;hôte et le port, et que le serveur tourne.</translation>
    </message>
    <message>
        <source>Check the host, or give the extra CA file of your network in the endpoint&apos;s advanced settings.</source>
        <translation>Vérifiez l&apos;hôte, ou indiquez le fichier CA additionnel de votre réseau dans les options avancées du point de terminaison.</translation>
    </message>
    <message>
        <source>Check the proxy in the endpoint&apos;s advanced settings.</source>
        <translation>Vérifiez le proxy dans les options avancées du point de terminaison.</translation>
    </message>
    <message>
        <source>Check that the URL belongs to an Event API and that nothing in between blocks WebSockets.</source>
        <translation>Vérifiez que l&apos;URL est celle d&apos;une Event API et qu&apos;aucun intermédiaire ne bloque les WebSockets.</translation>
    </message>
    <message>
        <source>Check that this computer is online and try again.</source>
        <translation>Vérifiez que cet ordinateur est en ligne et réessayez.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Check that this computer is online; the connection is made again by itself.</source>
        <translation>Vérifiez que cet ordinateur est en ligne&#xa0;; la connexion se rétablit d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>Look in the log of a subscriber before you publish again.</source>
        <translation>Consultez le journal d&apos;un abonné avant de publier à nouveau.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Relancez-la quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>Connectez-vous et réessayez.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read or written.</source>
        <translation>Vérifiez que le fichier existe et qu&apos;il est accessible en lecture ou en écriture.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .escap.</source>
        <translation>Choisissez un fichier qui se termine par .escap.</translation>
    </message>
    <message>
        <source>Open it with a newer version of Eventscope.</source>
        <translation>Ouvrez-le avec une version plus récente d&apos;Eventscope.</translation>
    </message>
    <message>
        <source>Edit the endpoint and give the key or token again.</source>
        <translation>Modifiez le point de terminaison et fournissez à nouveau la clé ou le jeton.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept until Eventscope closes.</source>
        <translation>Les clés et les jetons sont conservés jusqu&apos;à la fermeture d&apos;Eventscope.</translation>
    </message>
    <message>
        <source>Look in the log of a subscriber before you publish again, and check that the URL belongs to an Event API.</source>
        <translation>Consultez le journal d&apos;un abonné avant de publier à nouveau, et vérifiez que l&apos;URL est celle d&apos;une Event API.</translation>
    </message>
    <message>
        <source>This filter was stopped: for one of the events it does not come to an end. Correct it, or put a channel: or kind: before it.</source>
        <translation>Ce filtre a été arrêté&#xa0;: il ne se termine pas pour l&apos;un des événements. Corrigez-le, ou faites-le précéder de channel: ou kind:.</translation>
    </message>
    <message>
        <source>This is the URL of a GraphQL API. Paste the URL of an Event API: it ends with /event.</source>
        <translation>C&apos;est l&apos;URL d&apos;une API GraphQL. Collez l&apos;URL d&apos;une Event API&#xa0;: elle se termine par /event.</translation>
    </message>
    <message>
        <source>This looks like an API id; the host name cannot be told from it. Paste the HTTP endpoint from the API&apos;s settings in the AWS console.</source>
        <translation>Cela ressemble à un ID d&apos;API&#xa0;; le nom d&apos;hôte ne peut pas en être déduit. Collez le point de terminaison HTTP issu des paramètres de l&apos;API dans la console AWS.</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime URL of your Event API.</source>
        <translation>Collez l&apos;URL HTTP ou temps réel de votre Event API.</translation>
    </message>
    <message>
        <source>Events go to exactly one channel: a wildcard (*) is for subscribing only. Write the whole channel.</source>
        <translation>Les événements vont à un seul canal&#xa0;: un caractère générique (*) ne sert qu&apos;à l&apos;abonnement. Écrivez le canal en entier.</translation>
    </message>
    <message>
        <source>Give a channel to publish to, such as /default/orders.</source>
        <translation>Indiquez un canal sur lequel publier, par exemple /default/orders.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is one half of a surrogate pair and no character. It can be published, but receivers may refuse or replace it.</source>
        <translation>Ligne %1, colonne %2&#xa0;: c&apos;est une moitié de paire de substitution, pas un caractère. Elle peut être publiée, mais les destinataires peuvent la refuser ou la remplacer.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The capture of %1 cannot be written: the disk is full. Free some space; it is tried again every second.</source>
        <translation>La capture de %1 ne peut pas être écrite&#xa0;: le disque est plein. Libérez de l&apos;espace&#xa0;; une nouvelle tentative a lieu chaque seconde.</translation>
    </message>
    <message>
        <source>The capture of %1 cannot be written: %2. Check that its folder is there and may be written; it is tried again every second.</source>
        <translation>La capture de %1 ne peut pas être écrite&#xa0;: %2. Vérifiez que son dossier existe et qu&apos;il est accessible en écriture&#xa0;; une nouvelle tentative a lieu chaque seconde.</translation>
    </message>
    <message>
        <source>Events waiting in memory: %1 (up to %2).</source>
        <translation>Événements en attente en mémoire&#xa0;: %1 (jusqu&apos;à %2).</translation>
    </message>
    <message>
        <source>The memory for them is full. Dropped: %1.</source>
        <translation>La mémoire qui leur est réservée est pleine. Perdus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The capture file of %1 was removed; it was made again. Dropped: %2.</source>
        <translation>Le fichier de capture de %1 a été supprimé&#xa0;; il a été recréé. Perdus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The capture file of %1 was removed; it was made again, nothing is lost.</source>
        <translation>Le fichier de capture de %1 a été supprimé&#xa0;; il a été recréé, rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>What was written here before could not be read: %1. It was kept as %2; you start with an empty event.</source>
        <translation>Ce qui avait été écrit ici n&apos;a pas pu être lu&#xa0;: %1. Il a été conservé sous %2&#xa0;; vous commencez avec un événement vide.</translation>
    </message>
    <message>
        <source>The definition is not usable. %1</source>
        <translation>La définition est inutilisable. %1</translation>
    </message>
    <message>
        <source>Port %1 could not be used.</source>
        <translation>Le port %1 n&apos;a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Port %1 could not be used: %2.</source>
        <translation>Le port %1 n&apos;a pas pu être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another one, or 0 for any that is free.</source>
        <translation>Choisissez-en un autre, ou 0 pour un port libre quelconque.</translation>
    </message>
    <message>
        <source>Reconnecting (attempt %1, next try in %2 s)</source>
        <translation>Reconnexion (tentative %1, prochain essai dans %2&#xa0;s)</translation>
    </message>
    <message>
        <source>Reconnecting (attempt %1)</source>
        <translation>Reconnexion (tentative %1)</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Connected, but the keep-alive is late</source>
        <translation>Connecté, mais le keep-alive est en retard</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a connection that is not tried again.</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>States of a subscription, in a table.</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>unsubscribing</source>
        <translation>désabonnement en cours</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>The API&apos;s onSubscribe handler does not let you subscribe here: use another channel or authorizer.</source>
        <translation>Le gestionnaire onSubscribe de l&apos;API ne vous laisse pas vous abonner ici&#xa0;: utilisez un autre canal ou autorisateur.</translation>
    </message>
    <message>
        <source>The id is in use on this connection: unsubscribe, then subscribe again.</source>
        <translation>L&apos;ID est déjà utilisé sur cette connexion&#xa0;: désabonnez-vous, puis réabonnez-vous.</translation>
    </message>
    <message>
        <source>This is trouble within the service: subscribe again in a moment.</source>
        <translation>Problème interne au service&#xa0;: réabonnez-vous dans un instant.</translation>
    </message>
    <message>
        <source>An event could not be delivered and is lost; the subscription goes on.</source>
        <translation>Un événement n&apos;a pas pu être remis et est perdu&#xa0;; l&apos;abonnement continue.</translation>
    </message>
    <message>
        <source>The service has no such subscription any more: nothing is left to do.</source>
        <translation>Le service n&apos;a plus cet abonnement&#xa0;: il n&apos;y a plus rien à faire.</translation>
    </message>
    <message>
        <source>The API&apos;s handler failed or answered with what it must not: look at the API&apos;s logs.</source>
        <translation>Le gestionnaire de l&apos;API a échoué ou a donné une réponse interdite&#xa0;: consultez les journaux de l&apos;API.</translation>
    </message>
    <message>
        <source>Check that nothing in between changes the WebSocket&apos;s headers.</source>
        <translation>Vérifiez qu&apos;aucun intermédiaire ne modifie les en-têtes du WebSocket.</translation>
    </message>
    <message>
        <source>An event may have 240 KB, also after the API&apos;s handler has changed it: make it smaller.</source>
        <translation>Un événement est limité à 240&#xa0;Ko, même après modification par le gestionnaire de l&apos;API&#xa0;: réduisez-le.</translation>
    </message>
    <message>
        <source>Check the user name and password, and the client secret if the app client has one; then sign in again.</source>
        <translation>Vérifiez le nom d&apos;utilisateur et le mot de passe, ainsi que le secret du client si le client d&apos;application en a un&#xa0;; puis authentifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The user pool has no such user: check the user name and the user pool id.</source>
        <translation>Le groupe d&apos;utilisateurs n&apos;a pas cet utilisateur&#xa0;: vérifiez le nom d&apos;utilisateur et l&apos;ID du groupe d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>The user has not confirmed the sign-up yet: enter the code that was sent where you signed up.</source>
        <translation>L&apos;utilisateur n&apos;a pas encore confirmé son inscription&#xa0;: saisissez le code envoyé, là où vous vous êtes inscrit.</translation>
    </message>
    <message>
        <source>An administrator reset the password: choose a new one in your application, then sign in here.</source>
        <translation>Un administrateur a réinitialisé le mot de passe&#xa0;: choisissez-en un nouveau dans votre application, puis authentifiez-vous ici.</translation>
    </message>
    <message>
        <source>Check that the app client allows this way of signing in, and its client secret.</source>
        <translation>Vérifiez que le client d&apos;application permet ce mode d&apos;authentification, ainsi que son secret.</translation>
    </message>
    <message>
        <source>Choose a password that follows the rules of the user pool.</source>
        <translation>Choisissez un mot de passe conforme aux règles du groupe d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>The code is wrong: enter the newest one.</source>
        <translation>Le code est faux&#xa0;: saisissez le plus récent.</translation>
    </message>
    <message>
        <source>The code is too old: sign in again for a new one.</source>
        <translation>Le code est trop ancien&#xa0;: authentifiez-vous à nouveau pour en obtenir un autre.</translation>
    </message>
    <message>
        <source>The code of the authenticator app is wrong: check its clock and enter the newest code.</source>
        <translation>Le code de l&apos;application d&apos;authentification est faux&#xa0;: vérifiez son horloge et saisissez le code le plus récent.</translation>
    </message>
    <message>
        <source>Another program has renewed this sign-in: sign in again.</source>
        <translation>Un autre programme a renouvelé cette session&#xa0;: authentifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Wait a minute before you try again.</source>
        <translation>Attendez une minute avant de réessayer.</translation>
    </message>
    <message>
        <source>Wait a while before you try again: the limit is of this user or account.</source>
        <translation>Attendez un moment avant de réessayer&#xa0;: la limite est celle de cet utilisateur ou de ce compte.</translation>
    </message>
    <message>
        <source>Check the pool id, the client id and their region.</source>
        <translation>Vérifiez l&apos;ID du groupe, l&apos;ID client et leur région.</translation>
    </message>
    <message>
        <source>The identity pool has no role for this user: add one in the AWS console.</source>
        <translation>Le groupe d&apos;identités n&apos;a pas de rôle pour cet utilisateur&#xa0;: ajoutez-en un dans la console AWS.</translation>
    </message>
    <message>
        <source>The credentials are right but lack the permission: ask for it in their IAM policy.</source>
        <translation>Les identifiants sont corrects, mais l&apos;autorisation leur manque&#xa0;: demandez-la dans leur politique IAM.</translation>
    </message>
    <message>
        <source>The credentials are right, but lack the permission or are not trusted by the role.</source>
        <translation>Les identifiants sont corrects, mais l&apos;autorisation leur manque ou le rôle ne les approuve pas.</translation>
    </message>
    <message>
        <source>The temporary credentials have ended: get new ones.</source>
        <translation>Les identifiants temporaires ont expiré&#xa0;: obtenez-en de nouveaux.</translation>
    </message>
    <message>
        <source>AWS does not know the access key: check its id, and the session token of temporary credentials.</source>
        <translation>AWS ne connaît pas la clé d&apos;accès&#xa0;: vérifiez son ID, et le jeton de session des identifiants temporaires.</translation>
    </message>
    <message>
        <source>Check the secret access key and this computer&apos;s clock.</source>
        <translation>Vérifiez la clé d&apos;accès secrète et l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The sign-in has ended at the provider: sign in again.</source>
        <translation>La session a pris fin chez le fournisseur&#xa0;: authentifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The service asks to wait until %1.</source>
        <translation>Le service demande d&apos;attendre jusqu&apos;à %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::importtext</name>
    <message>
        <source>how to authorize: a key, a token, a sign-in or IAM</source>
        <translation>le mode d&apos;autorisation&#xa0;: une clé, un jeton, une authentification ou IAM</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>la clé d&apos;API</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>le jeton</translation>
    </message>
    <message>
        <source>a sign-in</source>
        <translation>une authentification</translation>
    </message>
    <message>
        <source>the id of the user pool</source>
        <translation>l&apos;ID du groupe d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>the client id</source>
        <translation>l&apos;ID client</translation>
    </message>
    <message>
        <source>the issuer of the tokens</source>
        <translation>l&apos;émetteur des jetons</translation>
    </message>
    <message>
        <source>the access key id</source>
        <translation>l&apos;ID de clé d&apos;accès</translation>
    </message>
    <message>
        <source>the secret access key</source>
        <translation>la clé d&apos;accès secrète</translation>
    </message>
    <message>
        <source>IAM credentials: a profile, keys or the environment</source>
        <translation>des identifiants IAM&#xa0;: un profil, des clés ou l&apos;environnement</translation>
    </message>
    <message>
        <source>the region of the API</source>
        <translation>la région de l&apos;API</translation>
    </message>
    <message>
        <source>a look at the realtime URL: it was made by a rule that may not hold</source>
        <translation>un contrôle de l&apos;URL temps réel&#xa0;: elle a été formée par une règle qui ne s&apos;applique peut-être pas</translation>
    </message>
    <message>
        <source>environment variables on this computer</source>
        <translation>des variables d&apos;environnement sur cet ordinateur</translation>
    </message>
    <message>
        <source>a command on this computer</source>
        <translation>une commande sur cet ordinateur</translation>
    </message>
    <message>
        <source>a file on this computer</source>
        <translation>un fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>an AWS profile on this computer</source>
        <translation>un profil AWS sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Rien n&apos;a été importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a file with the URL of an Event API, or paste the URL itself: it is the HTTP endpoint in the API&apos;s settings.</source>
        <translation>Choisissez un fichier contenant l&apos;URL d&apos;une Event API, ou collez l&apos;URL elle-même&#xa0;: c&apos;est le point de terminaison HTTP dans les paramètres de l&apos;API.</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>l&apos;en-tête %1</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot;</source>
        <translation>le paramètre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>eventscope::permissiontext</name>
    <message>
        <source>Allowed, with exceptions</source>
        <translation>Autorisé, avec exceptions</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Allowed, although it is refused at %1. A wildcard is authorized as a whole: what is published there may arrive all the same.</source>
        <translation>Autorisé, bien que ce soit refusé à %1. Un caractère générique est autorisé dans son ensemble&#xa0;: ce qui y est publié peut arriver malgré tout.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Arrêté avant qu&apos;il y ait une réponse.</translation>
    </message>
    <message>
        <source>It could not be asked: there is no connection. %1</source>
        <translation>La demande n&apos;a pas pu être faite&#xa0;: il n&apos;y a pas de connexion. %1</translation>
    </message>
    <message>
        <source>There is no answer. %1</source>
        <translation>Il n&apos;y a pas de réponse. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::refusaltext</name>
    <message>
        <source>This computer&apos;s clock is wrong by some minutes: set it by the network and try again.</source>
        <translation>L&apos;horloge de cet ordinateur est décalée de quelques minutes&#xa0;: réglez-la par le réseau et réessayez.</translation>
    </message>
    <message>
        <source>The token has expired: sign in again, or give a fresh one.</source>
        <translation>Le jeton a expiré&#xa0;: authentifiez-vous à nouveau, ou fournissez-en un nouveau.</translation>
    </message>
    <message>
        <source>An ID token was sent. If the API wants access tokens, edit the authorizer to send that one.</source>
        <translation>Un jeton d&apos;identité a été envoyé. Si l&apos;API veut des jetons d&apos;accès, modifiez l&apos;autorisateur pour envoyer celui-là.</translation>
    </message>
    <message>
        <source>The signature was not accepted: check the secret access key and the region, and that the URL is the API&apos;s own: a signature for the host of a proxy is refused.</source>
        <translation>La signature n&apos;a pas été acceptée&#xa0;: vérifiez la clé d&apos;accès secrète et la région, et que l&apos;URL est bien celle de l&apos;API&#xa0;: une signature pour l&apos;hôte d&apos;un proxy est refusée.</translation>
    </message>
    <message>
        <source>Check the channel.</source>
        <translation>Vérifiez le canal.</translation>
    </message>
    <message>
        <source>Check the channel and the events.</source>
        <translation>Vérifiez le canal et les événements.</translation>
    </message>
    <message>
        <source>Over WebSocket, the service fails to verify signed events that hold &lt; or &gt;, and perhaps &amp; &apos; =. Publish this one over HTTP.</source>
        <translation>Sur WebSocket, le service ne parvient pas à vérifier les événements signés qui contiennent &lt; ou &gt;, et peut-être &amp; &apos; =. Publiez celui-ci par HTTP.</translation>
    </message>
    <message>
        <source>If that is refused too:</source>
        <translation>Si cela aussi est refusé&#xa0;:</translation>
    </message>
    <message>
        <source>Check that the API allows IAM for connecting and that the credentials may do appsync:EventConnect.</source>
        <translation>Vérifiez que l&apos;API autorise IAM pour la connexion et que les identifiants permettent appsync:EventConnect.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists, that it allows IAM for subscribing and that the credentials may do appsync:EventSubscribe on it.</source>
        <translation>Vérifiez que l&apos;espace de noms «&#xa0;%1&#xa0;» existe, qu&apos;il autorise IAM pour l&apos;abonnement et que les identifiants y permettent appsync:EventSubscribe.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists, that it allows IAM for publishing and that the credentials may do appsync:EventPublish on it.</source>
        <translation>Vérifiez que l&apos;espace de noms «&#xa0;%1&#xa0;» existe, qu&apos;il autorise IAM pour la publication et que les identifiants y permettent appsync:EventPublish.</translation>
    </message>
    <message>
        <source>Check that %1 is right, and that the API allows it for connecting.</source>
        <translation>Vérifiez %1, et que l&apos;API l&apos;autorise pour la connexion.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists and allows %2 for subscribing, and that %2 is right.</source>
        <translation>Vérifiez %2, et que l&apos;espace de noms «&#xa0;%1&#xa0;» existe et autorise %2 pour l&apos;abonnement.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists and allows %2 for publishing, and that %2 is right.</source>
        <translation>Vérifiez %2, et que l&apos;espace de noms «&#xa0;%1&#xa0;» existe et autorise %2 pour la publication.</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>la clé d&apos;API</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>le jeton</translation>
    </message>
    <message>
        <source>the user pool&apos;s token</source>
        <translation>le jeton du groupe d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>the OpenID provider&apos;s token</source>
        <translation>le jeton du fournisseur OpenID</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>This token looks like a signature: an API that also has IAM takes it for one, and the Lambda function never sees it. Put a word before it that the function takes off.</source>
        <translation>Ce jeton ressemble à une signature&#xa0;: une API qui a aussi IAM le prend pour telle, et la fonction Lambda ne le voit jamais. Placez devant un mot que la fonction retire.</translation>
    </message>
    <message>
        <source>This token begins with &quot;Bearer&quot;: an API that also has user pools or OpenID takes it for theirs, and a Lambda function never sees it. Leave &quot;Bearer&quot; out.</source>
        <translation>Ce jeton commence par «&#xa0;Bearer&#xa0;»&#xa0;: une API qui a aussi des groupes d&apos;utilisateurs ou OpenID le prend pour l&apos;un des leurs, et une fonction Lambda ne le voit jamais. Omettez «&#xa0;Bearer&#xa0;».</translation>
    </message>
    <message>
        <source>This token is a bare JWT: right for a user pool or OpenID, but with one of those in the API a Lambda function never sees it. Put a word before it that the function takes off.</source>
        <translation>Ce jeton est un simple JWT&#xa0;: correct pour un groupe d&apos;utilisateurs ou OpenID, mais si l&apos;API a l&apos;un d&apos;eux, une fonction Lambda ne le voit jamais. Placez devant un mot que la fonction retire.</translation>
    </message>
</context>
<context>
    <name>eventscope::rowphrasetext</name>
    <message>
        <source>disconnected %1 s, events may be missing</source>
        <translation>déconnecté pendant %1 s, des événements peuvent manquer</translation>
    </message>
    <message>
        <source>endpoint changed, events may be missing</source>
        <translation>point de terminaison modifié, des événements peuvent manquer</translation>
    </message>
    <message>
        <source>subscribed anew, events may be missing</source>
        <translation>abonné de nouveau, des événements peuvent manquer</translation>
    </message>
    <message>
        <source>the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3 rows</source>
        <extracomment>%1, %2: how many events and other rows; %3: how many rows a capture may have.</extracomment>
        <translation>les %1 événements et %2 autres lignes les plus anciens ont été supprimés : la capture a atteint sa limite de %3 lignes</translation>
    </message>
    <message>
        <source>the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3</source>
        <extracomment>%1, %2: how many events and other rows; %3: a size such as 1.00 GiB.</extracomment>
        <translation>les %1 événements et %2 autres lignes les plus anciens ont été supprimés : la capture a atteint sa limite de %3</translation>
    </message>
    <message>
        <source>rows %1 to %2 could not be read, the file is damaged there</source>
        <translation>les lignes %1 à %2 n&apos;ont pas pu être lues, le fichier y est endommagé</translation>
    </message>
    <message>
        <source>rows from %1 on could not be read, the file is damaged there</source>
        <translation>les lignes à partir de %1 n&apos;ont pas pu être lues, le fichier y est endommagé</translation>
    </message>
    <message>
        <source>The capture file was removed; it was made again, nothing is lost</source>
        <translation>Le fichier de capture a été supprimé ; il a été recréé, rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>The capture file was removed; it was made again, lost: %1 events and %2 other rows</source>
        <translation>Le fichier de capture a été supprimé ; il a été recréé, perdus : %1 événements et %2 autres lignes</translation>
    </message>
    <message>
        <source>The capture could not be written for a while (%1), nothing is lost</source>
        <translation>La capture n&apos;a pas pu être écrite pendant un moment (%1), rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>The capture could not be written for a while (%1), lost: %2 events and %3 other rows</source>
        <translation>La capture n&apos;a pas pu être écrite pendant un moment (%1), perdus : %2 événements et %3 autres lignes</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 s behind the service&apos;s; what is signed is corrected from now on</source>
        <translation>l&apos;horloge de cet ordinateur retarde de %1 s sur celle du service ; les signatures sont corrigées à partir de maintenant</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 s ahead of the service&apos;s; what is signed is corrected from now on</source>
        <translation>l&apos;horloge de cet ordinateur avance de %1 s sur celle du service ; les signatures sont corrigées à partir de maintenant</translation>
    </message>
    <message>
        <source>subscription refused: %1</source>
        <translation>abonnement refusé : %1</translation>
    </message>
    <message>
        <source>an event was not delivered: %1</source>
        <translation>un événement n&apos;a pas été remis : %1</translation>
    </message>
    <message>
        <source>an answer came to a publish that is not known here, or no longer</source>
        <translation>une réponse est arrivée pour une publication qui n&apos;est pas, ou plus, connue ici</translation>
    </message>
    <message>
        <source>frame: %1</source>
        <extracomment>A frame (message) of the server that belongs to nothing; %1 describes it in the words of the protocol.</extracomment>
        <translation>trame : %1</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: published</source>
        <translation>la réponse à une publication sur %1 est arrivée après le délai : publié</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: not published, %2</source>
        <translation>la réponse à une publication sur %1 est arrivée après le délai : non publié, %2</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: events published: %2, failed: %3</source>
        <translation>la réponse à une publication sur %1 est arrivée après le délai : événements publiés : %2, échoués : %3</translation>
    </message>
    <message>
        <source>event %1 of publish %2 was accepted but not received by %3 within %4 s</source>
        <extracomment>%1: place of the event in its publish, from 0; %2: number of the publish; %3: channel of a subscription.</extracomment>
        <translation>l&apos;événement %1 de la publication %2 a été accepté mais n&apos;a pas été reçu par %3 en %4 s</translation>
    </message>
    <message>
        <source>event %1 of publish %2 was accepted but not received by %3 within %4 s; equal events were on their way, so it may be another of them</source>
        <translation>l&apos;événement %1 de la publication %2 a été accepté mais n&apos;a pas été reçu par %3 en %4 s ; des événements identiques étaient en route, il peut donc s&apos;agir d&apos;un autre</translation>
    </message>
    <message>
        <source>published: %1</source>
        <extracomment>How the publish of an event ended; %1 is the event&apos;s identifier.</extracomment>
        <translation>publié : %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>How the publish of an event ended; %1 is a code and the words of the service.</extracomment>
        <translation>échec : %1</translation>
    </message>
    <message>
        <source>not in the answer: a handler may have left it out</source>
        <translation>absent de la réponse : un gestionnaire l&apos;a peut-être écarté</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>State of a connection: it was lost and is being made again.</extracomment>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state of the connection, %2 the cause.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
</TS>
