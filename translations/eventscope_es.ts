<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>✗ Not received</source>
        <translation>✗ No recibido</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>, as equal JSON in other bytes</source>
        <translation>, como JSON igual con otros bytes</translation>
    </message>
    <message>
        <source>, ambiguous: an equal event was on its way, and may be the one that came</source>
        <translation>, ambiguo: había un evento igual en camino y puede ser el que llegó</translation>
    </message>
    <message>
        <source>not received; whether it was published is unknown</source>
        <translation>no recibido; no se sabe si se publicó</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>aún no recibido</translation>
    </message>
    <message>
        <source>not received after %1; ambiguous: it may be an equal event that is missing</source>
        <translation>no recibido tras %1; ambiguo: el que falta puede ser otro evento igual</translation>
    </message>
    <message>
        <source>not received after %1</source>
        <translation>no recibido tras %1</translation>
    </message>
    <message>
        <source>cannot be told: the subscription was interrupted, or the wait given up</source>
        <translation>no se puede saber: la suscripción se interrumpió o se abandonó la espera</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation>… Esperando</translation>
    </message>
    <message>
        <source>? Ambiguous</source>
        <translation>? Ambiguo</translation>
    </message>
    <message>
        <source>– Interrupted</source>
        <translation>– Interrumpido</translation>
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
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>Eventos por segundo por canal</translation>
    </message>
    <message>
        <source>Events per second by subscription</source>
        <translation>Eventos por segundo por suscripción</translation>
    </message>
    <message>
        <source>Publish to receive</source>
        <translation>De publicación a recepción</translation>
    </message>
    <message>
        <source>%1, published</source>
        <translation>%1, publicados</translation>
    </message>
    <message>
        <source>%1, publish to receive</source>
        <translation>%1, de publicación a recepción</translation>
    </message>
    <message>
        <source>The expression does not come to an end for one of the events. Remove it and try a simpler one.</source>
        <translation>La expresión no termina de evaluarse en uno de los eventos. Quítela y pruebe una más sencilla.</translation>
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
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>Realtime URL in use</source>
        <translation>URL en tiempo real en uso</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Add &amp;authorizer</source>
        <translation>Añadir &amp;autorizador</translation>
    </message>
    <message>
        <source>Add authorizer</source>
        <translation>Añadir autorizador</translation>
    </message>
    <message>
        <source>Another key, token or IAM identity, for operations that need their own</source>
        <translation>Otra clave, token o identidad de IAM, para operaciones que necesitan la suya propia</translation>
    </message>
    <message>
        <source>&amp;Connect with</source>
        <translation>&amp;Conectar con</translation>
    </message>
    <message>
        <source>Connect with</source>
        <translation>Conectar con</translation>
    </message>
    <message>
        <source>&amp;Subscribe with</source>
        <translation>&amp;Suscribirse con</translation>
    </message>
    <message>
        <source>Subscribe with</source>
        <translation>Suscribirse con</translation>
    </message>
    <message>
        <source>&amp;Publish with</source>
        <translation>&amp;Publicar con</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>Publicar con</translation>
    </message>
    <message>
        <source>&amp;Region for IAM</source>
        <translation>&amp;Región para IAM</translation>
    </message>
    <message>
        <source>Region for IAM</source>
        <translation>Región para IAM</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Rea&amp;ltime URL</source>
        <translation>URL en &amp;tiempo real</translation>
    </message>
    <message>
        <source>Realtime URL</source>
        <translation>URL en tiempo real</translation>
    </message>
    <message>
        <source>Derived from the URL; give it for emulators</source>
        <translation>Se deriva de la URL; indíquela para emuladores</translation>
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
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Extra CA &amp;file</source>
        <translation>Archi&amp;vo de CA adicional</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Archivo de CA adicional</translation>
    </message>
    <message>
        <source>PEM, besides the system&apos;s certificates</source>
        <translation>PEM, además de los certificados del sistema</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>Buscar el archivo de CA</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Encabezados adicionales</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Plazo de conexión</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Plazo de respuesta</translation>
    </message>
</context>
<context>
    <name>LogTimes</name>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation>Tiempo desde el inicio</translation>
    </message>
    <message>
        <source>Time since previous</source>
        <translation>Tiempo desde la anterior</translation>
    </message>
    <message>
        <source>Time since row %1</source>
        <translation>Tiempo desde la fila %1</translation>
    </message>
</context>
<context>
    <name>QWebSocketDataProcessor</name>
    <message>
        <source>Timeout when reading data from socket.</source>
        <translation>Se agotó el tiempo de espera al leer datos del socket.</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>less than 0.1</source>
        <translation>menos de 0,1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es)</source>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1: %2</source>
        <translation>Con error: %1: %2</translation>
    </message>
    <message>
        <source>Round trip in ms: min %1, median %2, p95 %3, p99 %4, max %5</source>
        <translation>Ida y vuelta en ms: mín. %1, mediana %2, p95 %3, p99 %4, máx. %5</translation>
    </message>
    <message>
        <source> (percentiles of a sample)</source>
        <translation> (percentiles de una muestra)</translation>
    </message>
    <message>
        <source>Sent: %1, %2 to %3</source>
        <translation>Enviado: %1, %2 a %3</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3/s</source>
        <translation>%1 en %2 s, %3/s</translation>
    </message>
    <message>
        <source>%1 of %2 events/s of the API</source>
        <extracomment>Use of a quota.</extracomment>
        <translation>%1 de %2 eventos/s de la API</translation>
    </message>
    <message>
        <source>%1 of %2 publishes/s on this connection, %3</source>
        <extracomment>Use of a quota; %3 is another.</extracomment>
        <translation>%1 de %2 publicaciones/s en esta conexión, %3</translation>
    </message>
    <message>
        <source>Too fast: the service takes %1 publishes a second over one WebSocket. Go slower, put more events into each publish, or publish over HTTP.</source>
        <translation>Demasiado rápido: el servicio acepta %1 publicaciones por segundo en un WebSocket. Reduzca el ritmo, incluya más eventos en cada publicación o publique por HTTP.</translation>
    </message>
    <message>
        <source>Too fast: an API takes %1 events a second from all who publish to it. Go slower, or publish fewer events at a time.</source>
        <translation>Demasiado rápido: una API acepta %1 eventos por segundo entre todos los que publican en ella. Reduzca el ritmo o publique menos eventos a la vez.</translation>
    </message>
    <message>
        <source>Nearly all that the API takes: others who publish to it may be refused.</source>
        <translation>Es casi todo lo que acepta la API: puede que se rechacen las publicaciones de otros.</translation>
    </message>
    <message>
        <source>Nearly all that this connection may publish: what you publish meanwhile may be refused.</source>
        <translation>Es casi todo lo que puede publicar esta conexión: puede que se rechace lo que publique mientras tanto.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>enviado: %1 de %2</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>enviado: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>con error: %1</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publicados: %1</translation>
    </message>
    <message>
        <source>Left out by the API&apos;s handler: %1</source>
        <translation>Omitidos por el controlador de la API: %1</translation>
    </message>
    <message numerus="yes">
        <source>Slower than asked: answers took so long that %Ln publish(es) had to wait for one.</source>
        <translation>
            <numerusform>Más lento de lo pedido: las respuestas tardaron tanto que %Ln publicación tuvo que esperar una.</numerusform>
            <numerusform>Más lento de lo pedido: las respuestas tardaron tanto que %Ln publicaciones tuvieron que esperar una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::Announcer</name>
    <message numerus="yes">
        <source>%Ln event(s) published</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln evento publicado</numerusform>
            <numerusform>%Ln eventos publicados</numerusform>
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
        <translation>estado %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>solicitud %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What the service answered to a publish.</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>eventscope::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Applies to every window. Ctrl with the mouse wheel changes it, too.</source>
        <translation>Se aplica a todas las ventanas. También se cambia con Ctrl y la rueda del ratón.</translation>
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
        <translation>Mostrar no recibidos en el registro</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Arrival by channel — %1</source>
        <translation>Llegada por canal — %1</translation>
    </message>
    <message>
        <source>Arrival by channel</source>
        <translation>Llegada por canal</translation>
    </message>
    <message>
        <source>Adds kind:missing to the filter of the log</source>
        <translation>Añade kind:missing al filtro del registro</translation>
    </message>
    <message>
        <source>Nothing has come back yet. Subscribe to a channel that you publish to: its events are timed from publish to receive.</source>
        <translation>Aún no ha vuelto nada. Suscríbase a un canal en el que publique: se mide el tiempo de sus eventos de publicación a recepción.</translation>
    </message>
    <message>
        <source>From publish to receive, over all subscriptions of this endpoint. Missing: accepted, but not received after %1. Ambiguous ones, which may be another equal event, are not among the times.</source>
        <translation>De publicación a recepción, en todas las suscripciones de este punto de conexión. No recibidos: aceptados, pero no recibidos tras %1. Los ambiguos, que pueden ser otro evento igual, no se incluyen en los tiempos.</translation>
    </message>
    <message>
        <source>Too many events were on their way at once: %1 could not be measured.</source>
        <translation>Había demasiados eventos en camino a la vez: no se pudieron medir %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::AuthorizerCombo</name>
    <message>
        <source>Endpoint&apos;s default</source>
        <translation>El del punto de conexión</translation>
    </message>
</context>
<context>
    <name>eventscope::AuthorizerEditor</name>
    <message>
        <source>Kind</source>
        <extracomment>Kind of authorization: API key, token, IAM and so on.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The name it has in lists of this endpoint</source>
        <translation>El nombre que tiene en las listas de este punto de conexión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this authorizer</source>
        <translation>Quitar este autorizador</translation>
    </message>
    <message>
        <source>Kind, name</source>
        <translation>Tipo, nombre</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>Introducido aquí</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable de entorno</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Where a key comes from: a program that prints it.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Where a key comes from: the name of a variable, a command or a file.</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keep for</source>
        <extracomment>For how long the answer of a command is used before it is run again.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long the command&apos;s output is used when it does not say when it expires</source>
        <translation>Cuánto tiempo sirve la respuesta del comando cuando no indica su propia caducidad</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>JWT or custom token, with or without Bearer</source>
        <translation>JWT o token personalizado, con o sin Bearer</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>Only where the client has one</source>
        <translation>Solo si el cliente tiene uno</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clave de acceso secreta</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <source>Only for temporary credentials</source>
        <translation>Solo para credenciales temporales</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>Secure Remote Password (recommended)</source>
        <translation>Secure Remote Password (recomendado)</translation>
    </message>
    <message>
        <source>Plain password (USER_PASSWORD_AUTH)</source>
        <translation>Contraseña simple (USER_PASSWORD_AUTH)</translation>
    </message>
    <message>
        <source>Send the</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>Credentials for</source>
        <translation>Credenciales para</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Given for this session</source>
        <translation>Indicado para esta sesión</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>Aún falta: %1.</translation>
    </message>
    <message>
        <source>The API key is still missing; you can give it later.</source>
        <translation>Aún falta la clave de API; puede indicarla más tarde.</translation>
    </message>
    <message>
        <source>The token is still missing; you can give it later.</source>
        <translation>Aún falta el token; puede indicarlo más tarde.</translation>
    </message>
    <message>
        <source>The secret access key is still missing; you can give it later.</source>
        <translation>Aún falta la clave de acceso secreta; puede indicarla más tarde.</translation>
    </message>
    <message>
        <source>Token (Lambda, or pasted)</source>
        <translation>Token (Lambda o pegado)</translation>
    </message>
    <message>
        <source>Cognito user pool</source>
        <translation>Grupo de usuarios de Cognito</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>IAM access key</source>
        <translation>Clave de acceso de IAM</translation>
    </message>
    <message>
        <source>IAM from environment</source>
        <translation>IAM del entorno</translation>
    </message>
    <message>
        <source>IAM profile</source>
        <translation>Perfil de IAM</translation>
    </message>
    <message>
        <source>IAM from a command</source>
        <translation>IAM de un comando</translation>
    </message>
    <message>
        <source>Cognito identity pool</source>
        <translation>Grupo de identidades de Cognito</translation>
    </message>
    <message>
        <source>A key that begins with da2-, from the API&apos;s settings.</source>
        <translation>Una clave que empieza por da2-, de la configuración de la API.</translation>
    </message>
    <message>
        <source>Any token, sent as Authorization: for a Lambda authorizer, or a JWT you have.</source>
        <translation>Cualquier token, enviado como Authorization: para un autorizador de Lambda, o un JWT ya disponible.</translation>
    </message>
    <message>
        <source>You sign in with user name and password; tokens renew themselves.</source>
        <translation>Se inicia sesión con nombre de usuario y contraseña; los tokens se renuevan solos.</translation>
    </message>
    <message>
        <source>You sign in with your browser; tokens renew themselves where the provider allows it.</source>
        <translation>Se inicia sesión en el navegador; los tokens se renuevan solos si el proveedor lo permite.</translation>
    </message>
    <message>
        <source>Requests are signed with an access key.</source>
        <translation>Las solicitudes se firman con una clave de acceso.</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN are read when a request is signed.</source>
        <translation>AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY y AWS_SESSION_TOKEN se leen al firmar una solicitud.</translation>
    </message>
    <message>
        <source>A profile of the AWS command line: keys, roles, SSO or a credential process.</source>
        <translation>Un perfil de la línea de comandos de AWS: claves, roles, SSO o un proceso de credenciales.</translation>
    </message>
    <message>
        <source>A program that prints credentials in the form of credential_process.</source>
        <translation>Un programa que imprime credenciales con el formato de credential_process.</translation>
    </message>
    <message>
        <source>Temporary credentials for guests, or for a user signed in to a user pool.</source>
        <translation>Credenciales temporales para invitados o para un usuario con sesión iniciada en un grupo de usuarios.</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>Grupo de usuarios</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>IAM (environment)</source>
        <translation>IAM (entorno)</translation>
    </message>
    <message>
        <source>IAM (profile)</source>
        <translation>IAM (perfil)</translation>
    </message>
    <message>
        <source>IAM (command)</source>
        <translation>IAM (comando)</translation>
    </message>
    <message>
        <source>Identity pool</source>
        <translation>Grupo de identidades</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID de grupo de usuarios</translation>
    </message>
    <message>
        <source>App client ID</source>
        <translation>ID de cliente de aplicación</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Asked for when you sign in</source>
        <translation>Se solicita al iniciar sesión</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Only for an emulator</source>
        <translation>Solo para un emulador</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID de clave de acceso</translation>
    </message>
    <message>
        <source>Identity pool ID</source>
        <translation>ID de grupo de identidades</translation>
    </message>
    <message>
        <source>A user pool ID looks like us-east-1_Ab12Cd34E.</source>
        <translation>Un ID de grupo de usuarios tiene la forma us-east-1_Ab12Cd34E.</translation>
    </message>
    <message>
        <source>An identity pool ID looks like us-east-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10.</source>
        <translation>Un ID de grupo de identidades tiene la forma us-east-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10.</translation>
    </message>
    <message>
        <source>The issuer is a URL, such as https://login.example.com.</source>
        <translation>El emisor es una URL, como https://login.example.com.</translation>
    </message>
    <message>
        <source>The endpoint is a URL, such as http://localhost:9229.</source>
        <translation>El punto de conexión es una URL, como http://localhost:9229.</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInApiDialog</name>
    <message>
        <source>Built-in Event API</source>
        <translation>Event API integrada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>How busy the server is: connections and subscriptions.</extracomment>
        <translation>Carga</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Choose its endpoint in the window and connect to it</source>
        <translation>Selecciona su punto de conexión en la ventana y se conecta a él</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>uno libre</translation>
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
        <translation>Con un certificado de una CA de este equipo, en la que otros programas deben confiar</translation>
    </message>
    <message>
        <source>Demo &amp;events</source>
        <translation>&amp;Eventos de demostración</translation>
    </message>
    <message>
        <source>Demo events</source>
        <translation>Eventos de demostración</translation>
    </message>
    <message>
        <source>Publish orders, a vehicle, a sensor and a chat under /demo</source>
        <translation>Publica pedidos, un vehículo, un sensor y un chat en /demo</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title: the API keys of the built-in Event API.</extracomment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Addresses and keys appear here while it runs.</source>
        <translation>Las direcciones y claves aparecen aquí mientras está en ejecución.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Realtime</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de CA</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 This is the default definition.</source>
        <translation>%1 Esta es la definición predeterminada.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Copiado. El portapapeles se borra dentro de %1 s.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>No se pudo iniciar</translation>
    </message>
    <message>
        <source>Connections: %1   Subscriptions: %2</source>
        <translation>Conexiones: %1   Suscripciones: %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Correct the definition first</source>
        <translation>Corrija antes la definición</translation>
    </message>
    <message>
        <source>&amp;Apply and restart</source>
        <translation>&amp;Aplicar y reiniciar</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>Aplicar y reiniciar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInAuthorizers</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Lambda token</source>
        <translation>Token de Lambda</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>User pool token</source>
        <translation>Token de grupo de usuarios</translation>
    </message>
    <message>
        <source>OpenID Connect token</source>
        <translation>Token de OpenID Connect</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInDesk</name>
    <message>
        <source>The built-in Event API could not start. %1</source>
        <translation>No se pudo iniciar la Event API integrada. %1</translation>
    </message>
    <message>
        <source>Built-in Event API…</source>
        <translation>Event API integrada…</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInEndpoint</name>
    <message>
        <source>Built-in Event API</source>
        <translation>Event API integrada</translation>
    </message>
</context>
<context>
    <name>eventscope::BusNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a desktop notification: brings the window with the event to the front.</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureCharts</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureDesk</name>
    <message>
        <source>Open capture</source>
        <translation>Abrir captura</translation>
    </message>
    <message>
        <source>Captures (*.escap)</source>
        <translation>Capturas (*.escap)</translation>
    </message>
    <message>
        <source>Import NDJSON</source>
        <translation>Importar NDJSON</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson *.jsonl);;All files (*)</source>
        <translation>NDJSON (*.ndjson *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Guardar captura</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (ya no existe)</translation>
    </message>
    <message>
        <source>No captures yet</source>
        <translation>Aún no hay capturas</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Borrar lista</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureLimitsPage</name>
    <message>
        <source>Set limits</source>
        <translation>Aplicar límites</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Size of a capture</source>
        <translation>Tamaño de una captura</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Rows of a capture</source>
        <translation>Filas de una captura</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> filas</translation>
    </message>
    <message>
        <source>When a capture reaches one of these limits, its oldest rows are removed to make room for new ones. The first row of the log then says how many were removed.</source>
        <translation>Cuando una captura alcanza uno de estos límites, se quitan sus filas más antiguas para dejar sitio a las nuevas. La primera fila del registro indica entonces cuántas se quitaron.</translation>
    </message>
    <message>
        <source>A capture may hold %1 to %2 GiB and %3 to %4 rows.</source>
        <translation>Una captura puede contener de %1 a %2 GiB y de %3 a %4 filas.</translation>
    </message>
    <message>
        <source>Less than before: open captures that hold more lose their oldest rows now. Their files keep their size; the room is used for new events.</source>
        <translation>Menos que antes: las capturas abiertas que contienen más pierden ahora sus filas más antiguas. Sus archivos conservan el tamaño; el espacio se usa para eventos nuevos.</translation>
    </message>
    <message>
        <source>This applies to each capture, including open ones. Saved ones stay as they are.</source>
        <translation>Se aplica a cada captura, también a las que están abiertas. Las guardadas quedan como están.</translation>
    </message>
    <message>
        <source>These limits are in effect now.</source>
        <translation>Estos límites se aplican desde ahora.</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>%1 (read-only) — Eventscope</source>
        <translation>%1 (solo lectura) — Eventscope</translation>
    </message>
    <message>
        <source>This capture holds no rows.</source>
        <translation>Esta captura no contiene filas.</translation>
    </message>
    <message>
        <source>Rows and times</source>
        <translation>Filas y horas</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Abrir captura…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>%1 (rescued).escap</source>
        <translation>%1 (recuperada).escap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)  ·  %1 to %2</source>
        <translation>
            <numerusform>%Ln fila  ·  de %1 a %2</numerusform>
            <numerusform>%Ln filas  ·  de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture may be damaged: it could not be looked through. %1</source>
        <translation>Esta captura puede estar dañada: no se pudo examinar. %1</translation>
    </message>
    <message>
        <source>Save rescued capture as…</source>
        <translation>Guardar captura recuperada como…</translation>
    </message>
    <message>
        <source>Save capture as…</source>
        <translation>Guardar captura como…</translation>
    </message>
    <message>
        <source>Pu&amp;blish again…</source>
        <translation>P&amp;ublicar de nuevo…</translation>
    </message>
    <message>
        <source>%1 — Eventscope</source>
        <translation>%1 — Eventscope</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>&amp;Modo de presentación</translation>
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
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Min ms</source>
        <translation>Mín. ms</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>Mediana ms</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Máx. ms</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Column: how many accepted events did not come back.</extracomment>
        <translation>No recibidos</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambiguos</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelMapEditor</name>
    <message>
        <source>Remove rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Publish to the captured channel where no rule matches</source>
        <translation>Publicar en el canal capturado si no coincide ninguna regla</translation>
    </message>
    <message>
        <source>Rules for channels</source>
        <translation>Reglas de canales</translation>
    </message>
    <message>
        <source>Captured channel, such as /orders/*</source>
        <translation>Canal capturado, como /orders/*</translation>
    </message>
    <message>
        <source>Publish to, such as /staging/orders/*</source>
        <translation>Publicar en, como /staging/orders/*</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>The first rule that matches decides</source>
        <translation>Decide la primera regla que coincide</translation>
    </message>
    <message>
        <source>Suggest rules</source>
        <translation>Sugerir reglas</translation>
    </message>
    <message>
        <source>Without rules, events go to the channels they were captured from.</source>
        <translation>Sin reglas, los eventos van a los canales en los que se capturaron.</translation>
    </message>
    <message>
        <source>Adds a rule for each wildcard, whose events do not tell which channel they came from</source>
        <translation>Añade una regla por cada comodín, cuyos eventos no dicen de qué canal vinieron</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelTreeModel</name>
    <message>
        <source>%1, everything below</source>
        <translation>%1, todo lo que contiene</translation>
    </message>
    <message>
        <source>Events that came by this wildcard count here: the service does not tell to which channel they were published.</source>
        <translation>Los eventos que llegaron por este comodín se cuentan aquí: el servicio no indica en qué canal se publicaron.</translation>
    </message>
    <message>
        <source>Received %1, published %2.</source>
        <translation>Recibidos: %1, publicados: %2.</translation>
    </message>
    <message>
        <source>With everything below; an event that came by two subscriptions counts twice, as in the log.</source>
        <translation>Incluye todo lo que contiene; un evento que llegó por dos suscripciones cuenta dos veces, como en el registro.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Column: events that came in on a channel.</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Events received</source>
        <translation>Eventos recibidos</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Column: events that went out to a channel.</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Events published</source>
        <translation>Eventos publicados</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Events received a second</source>
        <translation>Eventos recibidos por segundo</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Column, short: when the last event came on a channel.</extracomment>
        <translation>Último</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Last event, %1:</source>
        <translation>Último evento, %1:</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelsPanel</name>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>Subscribe to everything below</source>
        <translation>Suscribirse a todo lo que contiene</translation>
    </message>
    <message>
        <source>Publish here</source>
        <translation>Publicar aquí</translation>
    </message>
    <message>
        <source>Filter the log on this channel</source>
        <translation>Filtrar el registro por este canal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>No channels are known yet. What you subscribe to and publish to stands here.</source>
        <translation>Aún no se conoce ningún canal. Aquí aparecen aquellos a los que se suscribe y en los que publica.</translation>
    </message>
    <message>
        <source>Choose an endpoint to see its channels.</source>
        <translation>Elija un punto de conexión para ver sus canales.</translation>
    </message>
    <message>
        <source>Subscribed to %1.</source>
        <translation>Suscrito a %1.</translation>
    </message>
    <message>
        <source>%1 was not subscribed: see Subscriptions.</source>
        <translation>No se hizo la suscripción a %1: consulte Suscripciones.</translation>
    </message>
    <message>
        <source>%1 is subscribed already.</source>
        <translation>Ya hay una suscripción a %1.</translation>
    </message>
    <message>
        <source>Subscribing to %1…</source>
        <translation>Suscribiendo a %1…</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartExport</name>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>Imagen como PNG…</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>Imagen como SVG…</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <translation>Puntos como CSV…</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>the name of a file</comment>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>The export before this one is not done yet. Try again in a moment.</source>
        <translation>La exportación anterior aún no ha terminado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartLegend</name>
    <message>
        <source>Lines of the chart</source>
        <translation>Líneas del gráfico</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Remove series</source>
        <translation>Quitar serie</translation>
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
            <numerusform>%1: %n evento sin un número.</numerusform>
            <numerusform>%1: %n eventos sin un número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more line(s) are not drawn.</source>
        <translation>
            <numerusform>%1: %n línea más no se dibuja.</numerusform>
            <numerusform>%1: %n líneas más no se dibujan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: a curve of the chart.</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), from %1 to %2</source>
        <translation>
            <numerusform>%n línea, de %1 a %2</numerusform>
            <numerusform>%n líneas, de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Cursor at %2. %3</source>
        <translation>%1. Cursor en %2. %3</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Añadir serie</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Elegir qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold the chart still; events go on being captured</source>
        <translation>Detiene el gráfico; los eventos se siguen capturando</translation>
    </message>
    <message>
        <source>Whole capture</source>
        <translation>Toda la captura</translation>
    </message>
    <message>
        <source>&lt;p&gt;Whole capture: show the chart from the first event to the last (0)&lt;/p&gt;&lt;p&gt;The wheel, + and − zoom; a drag zooms to a part; Shift with a drag or the arrows moves along; a click or the arrows go to a point and its row in the log.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Toda la captura: muestra el gráfico del primer evento al último (0)&lt;/p&gt;&lt;p&gt;La rueda, + y − cambian el zoom; al arrastrar se amplía una parte; Shift con arrastre o con las flechas desplaza el gráfico; un clic o las flechas van a un punto y a su fila del registro.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation>Guarda el gráfico como PNG, SVG o CSV</translation>
    </message>
    <message>
        <source>Number in the payload</source>
        <translation>Número de la carga útil</translation>
    </message>
    <message>
        <source>Number in the payload: jq such as .total</source>
        <translation>Número de la carga útil: jq como .total</translation>
    </message>
    <message>
        <source>A jq expression that gives a number for the payload of an event; Enter charts it</source>
        <translation>Una expresión jq que da un número para la carga útil de un evento; Intro la añade al gráfico</translation>
    </message>
    <message>
        <source>Number in the payload…</source>
        <translation>Número de la carga útil…</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n series. Remove one to add another.</source>
        <translation>
            <numerusform>El gráfico tiene %n serie. Quítela para añadir otra.</numerusform>
            <numerusform>El gráfico tiene %n series. Quite una para añadir otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an endpoint to chart its events.</source>
        <translation>Elija un punto de conexión para ver el gráfico de sus eventos.</translation>
    </message>
    <message>
        <source>A chart shows how many events come, how long they take, and any number in their payloads.</source>
        <translation>Un gráfico muestra cuántos eventos llegan, cuánto tardan y cualquier número de sus cargas útiles.</translation>
    </message>
    <message>
        <source>Chart events per second</source>
        <translation>Mostrar eventos por segundo</translation>
    </message>
</context>
<context>
    <name>eventscope::ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>eventscope::ClientLogModel</name>
    <message>
        <source>None</source>
        <extracomment>Level of logging: nothing is recorded.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>Detallado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how grave a message of the client log is.</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>eventscope::ClientLogPanel</name>
    <message>
        <source>Client log</source>
        <translation>Registro del cliente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Clear client log</source>
        <translation>Vaciar registro del cliente</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Mostrar mensajes anteriores</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
        <source>Clear client log: empty the view; the file keeps every message</source>
        <translation>Vaciar registro del cliente: vacía la vista; el archivo conserva todos los mensajes</translation>
    </message>
    <message>
        <source>Filter client log</source>
        <translation>Filtrar registro del cliente</translation>
    </message>
    <message>
        <source>Words that a category or message has, in any order</source>
        <translation>Palabras de la categoría o del mensaje, en cualquier orden</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label, a verb: which levels of messages are shown.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 y más graves</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Button with a menu, a verb: which messages are written down.</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>What is recorded of each category, here and in the file</source>
        <translation>Lo que se registra de cada categoría, aquí y en el archivo</translation>
    </message>
    <message>
        <source>The log file is not written. %1</source>
        <translation>No se escribe el archivo de registro. %1</translation>
    </message>
    <message>
        <source>Nothing was logged yet; warnings and errors of Eventscope appear here.</source>
        <translation>Aún no se ha registrado nada; aquí aparecen las advertencias y los errores de Eventscope.</translation>
    </message>
    <message>
        <source>Record more…</source>
        <translation>Registrar más…</translation>
    </message>
    <message>
        <source>The view is cleared; new messages appear here.</source>
        <translation>La vista está vacía; aquí aparecen los mensajes nuevos.</translation>
    </message>
    <message>
        <source>No message matches this filter.</source>
        <translation>Ningún mensaje coincide con este filtro.</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
</context>
<context>
    <name>eventscope::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>Words, or jq such as .total &gt; 100</source>
        <translation>Palabras, o jq como .total &gt; 100</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Usar estas reglas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The first rule that a row matches gives the colour.</source>
        <translation>El color lo da la primera regla que coincide con la fila.</translation>
    </message>
    <message>
        <source>Enter a filter for the rows to colour.</source>
        <translation>Indique en el filtro qué filas reciben el color.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Colour rules colour the rows that match a filter.</source>
        <translation>Las reglas de color colorean las filas que coinciden con un filtro.</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>Añadir la primera regla</translation>
    </message>
</context>
<context>
    <name>eventscope::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>jq expression</source>
        <translation>Expresión jq</translation>
    </message>
    <message>
        <source>.order.total</source>
        <translation>.order.total</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Add makes a column of a jq expression, such as .order.total.</source>
        <translation>Añadir crea una columna a partir de una expresión jq, como .order.total.</translation>
    </message>
    <message>
        <source>Enter a jq expression for the value to show, such as .order.total.</source>
        <translation>Indique qué valor muestra la columna: una expresión jq como .order.total.</translation>
    </message>
    <message>
        <source>jq understands this expression. Give the column a title.</source>
        <translation>jq entiende esta expresión. Dé un título a la columna.</translation>
    </message>
    <message>
        <source>jq understands this expression.</source>
        <translation>jq entiende esta expresión.</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Columna nueva</translation>
    </message>
</context>
<context>
    <name>eventscope::CommandDesk</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>A&amp;tajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Frame detail</source>
        <translation>Detalle de la trama</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>Detalle del evento</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>Ningún registro abierto</translation>
    </message>
    <message>
        <source>There is nothing it could act on</source>
        <translation>No hay nada sobre lo que actuar</translation>
    </message>
    <message>
        <source>Go to endpoint</source>
        <translation>Ir al punto de conexión</translation>
    </message>
    <message>
        <source>Go to panel</source>
        <translation>Ir al panel</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicación</translation>
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
        <translation>Ningún comando coincide con estas palabras.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>A few letters of a command, endpoint or panel</source>
        <translation>Unas letras de un comando, punto de conexión o panel</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>eventscope::ConnectionBar</name>
    <message>
        <source>Connection state</source>
        <translation>Estado de la conexión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Find out why…</source>
        <translation>Averiguar por qué…</translation>
    </message>
    <message>
        <source>Check the way to the endpoint step by step</source>
        <translation>Comprueba paso a paso el camino hasta el punto de conexión</translation>
    </message>
    <message>
        <source>Built-in API</source>
        <translation>API integrada</translation>
    </message>
    <message>
        <source>Start the Event API inside Eventscope and watch its demo events</source>
        <translation>Inicia la Event API dentro de Eventscope y muestra sus eventos de demostración</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>No endpoint chosen</source>
        <translation>Sin punto de conexión</translation>
    </message>
    <message>
        <source>keep-alive %1 s</source>
        <translation>keep-alive %1 s</translation>
    </message>
    <message>
        <source>no keep-alive yet</source>
        <translation>aún sin keep-alive</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>The button says what it will do.</extracomment>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Choose or add an endpoint first</source>
        <translation>Elija o añada antes un punto de conexión</translation>
    </message>
</context>
<context>
    <name>eventscope::CopyAsMenu</name>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Choose an endpoint and give a channel first</source>
        <translation>Elija antes un punto de conexión e indique un canal</translation>
    </message>
</context>
<context>
    <name>eventscope::CopyField</name>
    <message>
        <source>Show %1 while pressed</source>
        <translation>Mostrar %1 mientras se pulsa</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <translation>Contadores</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterText</name>
    <message>
        <source>Number of events</source>
        <translation>Número de eventos</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterValues</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a value</source>
        <translation>
            <numerusform>%Ln evento sin valor</numerusform>
            <numerusform>%Ln eventos sin valor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::CountersBar</name>
    <message>
        <source>Received</source>
        <extracomment>How many events were received.</extracomment>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recibidos: %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrados</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Mostrados: %1</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Descartados: %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Rate: %1/s</source>
        <translation>Tasa: %1/s</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Events taken from the network by this session</source>
        <translation>Eventos recibidos de la red en esta sesión</translation>
    </message>
    <message>
        <source>Events in the log, after the filter</source>
        <translation>Eventos en el registro, después del filtro</translation>
    </message>
    <message>
        <source>Events the disk refused</source>
        <translation>Eventos que el disco rechazó</translation>
    </message>
    <message>
        <source>Events received a second</source>
        <translation>Eventos recibidos por segundo</translation>
    </message>
    <message>
        <source>Secrets: keychain</source>
        <translation>Secretos: llavero</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in the system&apos;s keychain</source>
        <translation>Las claves y los tokens se guardan en el llavero del sistema</translation>
    </message>
    <message>
        <source>Secrets: this session only</source>
        <translation>Secretos: solo esta sesión</translation>
    </message>
    <message>
        <source>There is no keychain on this system: keys and tokens are kept until Eventscope closes</source>
        <translation>Este sistema no tiene llavero: las claves y los tokens se conservan hasta que se cierre Eventscope</translation>
    </message>
</context>
<context>
    <name>eventscope::CountersDialog</name>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Add counter</source>
        <translation>Añadir contador</translation>
    </message>
    <message>
        <source>Use these counters</source>
        <translation>Usar estos contadores</translation>
    </message>
    <message>
        <source>Restart at midnight</source>
        <translation>Empezar de nuevo a medianoche</translation>
    </message>
    <message>
        <source>jq, such as .total</source>
        <translation>jq, como .total</translation>
    </message>
    <message>
        <source>All events, or words, or jq such as .state == &quot;paid&quot;</source>
        <translation>Todos los eventos, o palabras, o jq como .state == &quot;paid&quot;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shows</source>
        <extracomment>What a counter shows: the number of events, a sum, an average and so on.</extracomment>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>jq expression for the number that is summed up.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Only received events count, each once, from the first row of the log on.</source>
        <translation>Solo cuentan los eventos recibidos, cada uno una vez, desde la primera fila del registro.</translation>
    </message>
    <message>
        <source>Enter a jq expression for the value, such as .total.</source>
        <translation>Indique con una expresión jq a qué valor de los eventos se refiere.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Counters show large numbers about the events of a log, such as orders today.</source>
        <translation>Los contadores muestran en grande cifras sobre los eventos de un registro, como los pedidos de hoy.</translation>
    </message>
    <message>
        <source>Add the first counter</source>
        <translation>Añadir el primer contador</translation>
    </message>
</context>
<context>
    <name>eventscope::CountersPanel</name>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Edit counters…</source>
        <translation>Editar contadores…</translation>
    </message>
    <message>
        <source>Counters show large numbers about the events of the log, such as orders today.</source>
        <translation>Los contadores muestran en grande cifras sobre los eventos del registro, como los pedidos de hoy.</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>Añadir un contador</translation>
    </message>
</context>
<context>
    <name>eventscope::DefinitionEditor</name>
    <message>
        <source>De&amp;fault</source>
        <translation>Predetermi&amp;nada</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>De&amp;finición</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>One API key, namespaces “default” and “demo”</source>
        <translation>Una clave de API, espacios de nombres «default» y «demo»</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>The default definition. It gets a new API key each time Eventscope starts.</source>
        <translation>La definición predeterminada. Su clave de API se crea de nuevo al iniciar Eventscope.</translation>
    </message>
    <message>
        <source>Not in a file: kept until Eventscope closes. Save it to keep it longer.</source>
        <translation>No está en un archivo: se conserva hasta que se cierre Eventscope. Guárdela para conservarla más tiempo.</translation>
    </message>
    <message>
        <source>Changed since it was saved to %1: kept until Eventscope closes. Save it to keep it longer.</source>
        <translation>Modificada desde que se guardó en %1: se conserva hasta que se cierre Eventscope. Guárdela para conservarla más tiempo.</translation>
    </message>
    <message>
        <source>Open definition</source>
        <translation>Abrir definición</translation>
    </message>
    <message>
        <source>Definitions (*.json);;All files (*)</source>
        <translation>Definiciones (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Choose a JSON file.</source>
        <translation>%1 no es texto en UTF-8. Elija un archivo JSON.</translation>
    </message>
    <message>
        <source>Save definition</source>
        <translation>Guardar definición</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Definiciones (*.json)</translation>
    </message>
    <message>
        <source>Replace the definition?</source>
        <translation>¿Reemplazar la definición?</translation>
    </message>
    <message>
        <source>Your changes are not saved in a file.</source>
        <translation>Los cambios que ha hecho en ella no están en ningún archivo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>eventscope::DemoCaptures</name>
    <message>
        <source>Orders of a web shop</source>
        <translation>Pedidos de una tienda web</translation>
    </message>
    <message>
        <source>Fleet of refrigerated vans</source>
        <translation>Flota de furgonetas frigoríficas</translation>
    </message>
</context>
<context>
    <name>eventscope::DetailPanel</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Tab: the payload as it came, unchanged.</extracomment>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Select a row to see the whole event.</source>
        <translation>Seleccione una fila para ver el evento completo.</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copiar carga útil</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>Detalle del evento</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>Tab: the JSON of an event as a tree.</extracomment>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>Tab: what differs between two events.</extracomment>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Filter on this channel</source>
        <translation>Filtrar por este canal</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Looking for the row to compare with…</source>
        <translation>Buscando la fila con la que comparar…</translation>
    </message>
    <message>
        <source>The other row has no payload to compare with.</source>
        <translation>La otra fila no tiene carga útil con la que comparar.</translation>
    </message>
    <message>
        <source>%1 of %2 characters are shown; more come as you scroll.</source>
        <translation>Se muestran %1 de %2 caracteres; aparecen más al desplazarse.</translation>
    </message>
    <message>
        <source>This payload is no JSON, so it is shown raw. %1</source>
        <translation>Esta carga útil no es JSON y por eso se muestra en bruto. %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
</context>
<context>
    <name>eventscope::DialogPrompt</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>eventscope::DiffModel</name>
    <message>
        <source>+ added</source>
        <translation>+ añadido</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− quitado</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ cambiado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: the value in the earlier of two compared events.</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column of a comparison: the value in the newer event.</extracomment>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>eventscope::DiffView</name>
    <message>
        <source>row %1 (%2)</source>
        <translation>fila %1 (%2)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Label, a verb: paths that a comparison leaves out.</extracomment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>paths, such as .time, .items[].id</source>
        <translation>rutas, como .time, .items[].id</translation>
    </message>
    <message>
        <source>What lies at or below these paths is not compared</source>
        <translation>Lo que está en estas rutas o por debajo de ellas no se compara</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− quitado</translation>
    </message>
    <message>
        <source>Copy difference</source>
        <translation>Copiar diferencia</translation>
    </message>
    <message>
        <source>Copy path as jq</source>
        <translation>Copiar ruta como jq</translation>
    </message>
    <message>
        <source>Ignore this field</source>
        <translation>Ignorar este campo</translation>
    </message>
    <message>
        <source>This is not a list of paths: %1. The paths before it stay in use.</source>
        <translation>No es una lista de rutas: %1. Se siguen usando las rutas anteriores.</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Not both payloads are JSON. Compared as text, they are equal.</source>
        <translation>Alguna de las cargas útiles no es JSON. Comparadas como texto, son iguales.</translation>
    </message>
    <message>
        <source>Not both payloads are JSON. Compared as text, they are not equal.</source>
        <translation>Alguna de las cargas útiles no es JSON. Comparadas como texto, no son iguales.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>the first %1 of %2 differences</source>
        <translation>las primeras %1 de %2 diferencias</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Diferencias: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::DiscoveryDialog</name>
    <message>
        <source>Find my Event APIs</source>
        <translation>Buscar mis Event API</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Search with AWS credentials that may read AppSync:</source>
        <translation>Buscar con credenciales de AWS que puedan leer AppSync:</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking for Event APIs in an AWS account.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Press Find to list the Event APIs that the account has in this region.</source>
        <translation>Pulse Buscar: aquí se muestra lo que la cuenta tiene en esta región.</translation>
    </message>
    <message>
        <source>Choose the region to search in.</source>
        <translation>Elija la región en la que buscar.</translation>
    </message>
    <message>
        <source>Asking for the credentials…</source>
        <translation>Solicitando las credenciales…</translation>
    </message>
    <message>
        <source>The credentials could not be fetched. %1</source>
        <translation>No se pudieron obtener las credenciales. %1</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <translation>Buscando en %1…</translation>
    </message>
    <message>
        <source>Already among your endpoints.</source>
        <translation>Ya está entre sus puntos de conexión.</translation>
    </message>
    <message>
        <source>These credentials see no Event API in %1. Search another region, or with other credentials.</source>
        <translation>Estas credenciales no ven ninguna Event API en %1. Busque en otra región o con otras credenciales.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Event API(s) found in %1.</source>
        <translation>
            <numerusform>%Ln Event API encontrada en %1.</numerusform>
            <numerusform>%Ln Event API encontradas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::DoctorDialog</name>
    <message>
        <source>Connection doctor — %1</source>
        <translation>Diagnóstico de conexión — %1</translation>
    </message>
    <message>
        <source>Scratch channel</source>
        <translation>Canal de prueba</translation>
    </message>
    <message>
        <source>&amp;Publish one event there</source>
        <translation>&amp;Publicar ahí un evento</translation>
    </message>
    <message>
        <source>Publish one event there</source>
        <translation>Publicar ahí un evento</translation>
    </message>
    <message>
        <source>It counts as an event of the API, and whoever subscribed to the namespace sees it</source>
        <translation>Cuenta como un evento de la API y lo ven todos los suscritos al espacio de nombres</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column, a noun: something that was checked.</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Scratch channel</source>
        <translation>&amp;Canal de prueba</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>Failed: %1. What to do is shown above.</source>
        <translation>Con error: %1. Arriba se indica qué hacer.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>It works. Warnings: %1.</source>
        <translation>Funciona. Advertencias: %1.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>Choose a check to see what was found, and what to do.</source>
        <translation>Elija una comprobación para ver qué se encontró y qué hacer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>No problems in what was checked. Not checked: %1.</source>
        <translation>Todo lo comprobado está bien. Sin comprobar: %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::EditorFindBar</name>
    <message>
        <source>Match case</source>
        <extracomment>Search option: capital and small letters differ.</extracomment>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button beside &quot;Replace&quot;: replaces all that is found.</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Find in the event</source>
        <translation>Buscar en el evento</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replaces what is found, and goes on to the next</source>
        <translation>Reemplaza lo encontrado y pasa a lo siguiente</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replaces all in this event</source>
        <translation>Reemplaza todo en este evento</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln reemplazo</numerusform>
            <numerusform>%Ln reemplazos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointDelegate</name>
    <message>
        <source>built-in</source>
        <translation>integrada</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>Añadir punto de conexión</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Editar punto de conexión</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Ninguno</translation>
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
        <translation>El primero</translation>
    </message>
    <message>
        <source>The first (%1)</source>
        <translation>El primero (%1)</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Archivo de CA adicional</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save for this session</source>
        <translation>Guardar en esta sesión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime URL from the API&apos;s settings, or its host: both URLs are derived from it.</source>
        <translation>Pegue la URL HTTP o en tiempo real de la configuración de la API, o su host: ambas URL se derivan de ahí.</translation>
    </message>
    <message>
        <source>There is no keychain on this system: keys and tokens are kept until Eventscope closes, and never in a file.</source>
        <translation>Este sistema no tiene llavero: las claves y los tokens se conservan hasta que se cierre Eventscope, y nunca en un archivo.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in the system&apos;s keychain, never in a file.</source>
        <translation>Las claves y los tokens se guardan en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Give the URL of your Event API to save.</source>
        <translation>Indique la URL de su Event API para guardar.</translation>
    </message>
    <message>
        <source>The URL cannot be used yet.</source>
        <translation>Aún no se puede usar la URL.</translation>
    </message>
    <message>
        <source>The URL or the realtime URL cannot be used yet.</source>
        <translation>Aún no se puede usar la URL o la URL en tiempo real.</translation>
    </message>
    <message>
        <source>IAM needs the region, and it cannot be told from this host: give it.</source>
        <translation>IAM necesita la región y no se puede deducir de este host: indíquela.</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>El proxy necesita un host.</translation>
    </message>
    <message>
        <source>Save, then sign in: when you connect, or from the endpoint&apos;s menu.</source>
        <translation>Guarde y luego inicie sesión: al conectar o desde el menú del punto de conexión.</translation>
    </message>
    <message>
        <source>Without an authorizer only an API that asks for none can be used.</source>
        <translation>Sin un autorizador solo se puede usar una API que no lo exija.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
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
        <translation>puntos de conexión</translation>
    </message>
    <message>
        <source>Exported to %1. The file holds no keys, no tokens and no commands.</source>
        <translation>Exportado a %1. El archivo no contiene claves, tokens ni comandos.</translation>
    </message>
    <message>
        <source>Who imports it must supply: %1.</source>
        <translation>Quien lo importe debe aportar: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export endpoints</source>
        <translation>Exportar puntos de conexión</translation>
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
        <translation>Añadir punto de conexión</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Find my Event APIs…</source>
        <translation>Buscar mis Event API…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>Variables…</translation>
    </message>
    <message>
        <source>Connection doctor…</source>
        <translation>Diagnóstico de conexión…</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>Quién puede hacer qué…</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de conexión</translation>
    </message>
    <message>
        <source>Endpoints are the Event APIs you work with.</source>
        <translation>Los puntos de conexión son las Event API con las que se trabaja.</translation>
    </message>
    <message>
        <source>Find, import and export</source>
        <translation>Buscar, importar y exportar</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>The built-in Event API is stopped. An open log of it is closed.</source>
        <translation>La Event API integrada se detiene. Si tiene un registro abierto, se cierra.</translation>
    </message>
    <message>
        <source>Its log is closed, and the events in it are lost unless you saved them. The endpoint itself can be brought back with Undo.</source>
        <translation>Se cierra su registro y se pierden los eventos que contiene, salvo que los haya guardado. El propio punto de conexión se puede recuperar con Deshacer.</translation>
    </message>
    <message>
        <source>Delete the endpoint “%1”?</source>
        <translation>¿Eliminar el punto de conexión «%1»?</translation>
    </message>
    <message>
        <source>Built-in Event API…</source>
        <translation>Event API integrada…</translation>
    </message>
    <message>
        <source>Sign in (%1)…</source>
        <translation>Iniciar sesión (%1)…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>eventscope::EntriesDialog</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
</context>
<context>
    <name>eventscope::EventFeed</name>
    <message>
        <source>Newest events</source>
        <translation>Eventos más recientes</translation>
    </message>
    <message>
        <source>Events appear here as they come.</source>
        <translation>Los eventos aparecen aquí a medida que llegan.</translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogModel</name>
    <message numerus="yes">
        <source>One event through %n subscription(s): %1</source>
        <translation>
            <numerusform>Un evento por %n suscripción: %1</numerusform>
            <numerusform>Un evento por %n suscripciones: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour rule: %1</source>
        <translation>Regla de color: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column: number of the row.</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column: whether an event was received (in) or published (out).</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>A row of the log: events may be missing here.</extracomment>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Not received %1</source>
        <translation>No recibido %1</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>Publicado en %1</translation>
    </message>
    <message>
        <source>Not published to %1</source>
        <translation>No publicado en %1</translation>
    </message>
    <message>
        <source>Perhaps published to %1</source>
        <translation>Quizá publicado en %1</translation>
    </message>
    <message>
        <source>Sent to %1, not in the answer</source>
        <translation>Enviado a %1, no figura en la respuesta</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>No publicado</translation>
    </message>
    <message>
        <source>Perhaps published</source>
        <translation>Quizá publicado</translation>
    </message>
    <message>
        <source>Sent, not in the answer</source>
        <translation>Enviado, no en la respuesta</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Direction of an event: received.</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Ningún evento</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel not told</source>
        <translation>Canal no indicado</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Ningún canal</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Recibido por %1</translation>
    </message>
    <message>
        <source>It came by a subscription with a wildcard, %1: the server does not tell the channel then.</source>
        <translation>Llegó por una suscripción con comodín, %1: en ese caso el servidor no indica el canal.</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>demasiado lento</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Aún sin evaluar</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>No value: %1</source>
        <translation>Sin valor: %1</translation>
    </message>
    <message>
        <source>jq: %1</source>
        <translation>jq: %1</translation>
    </message>
    <message>
        <source>The expression of this column did not come to an end for this event and was stopped.</source>
        <translation>La expresión de esta columna no terminó de evaluarse en este evento y se detuvo.</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Regla de vigilancia: %1</translation>
    </message>
    <message>
        <source>Cancelled, not sent to %1</source>
        <translation>Cancelado, no se envió a %1</translation>
    </message>
    <message>
        <source>Cancelled, not sent</source>
        <translation>Cancelado, no enviado</translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogView</name>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Set as time reference</source>
        <translation>Usar como referencia de tiempo</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message numerus="yes">
        <source>not selected: %Ln row(s) before</source>
        <translation>
            <numerusform>sin seleccionar: %Ln fila anterior</numerusform>
            <numerusform>sin seleccionar: %Ln filas anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not selected: %Ln row(s) after</source>
        <translation>
            <numerusform>sin seleccionar: %Ln fila posterior</numerusform>
            <numerusform>sin seleccionar: %Ln filas posteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 new</source>
        <translation>↓ nuevos: %1</translation>
    </message>
    <message>
        <source>Show the newest events and follow them (End)</source>
        <translation>Muestra los eventos más recientes y los sigue (Fin)</translation>
    </message>
</context>
<context>
    <name>eventscope::EventPage</name>
    <message>
        <source>Bytes of this event as they are sent</source>
        <translation>Bytes de este evento tal como se envían</translation>
    </message>
    <message>
        <source>Each value becomes an event of its own, five a publish</source>
        <translation>Cada valor pasa a ser un evento independiente, cinco por publicación</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Evento %1</translation>
    </message>
    <message>
        <source>Size of event %1</source>
        <translation>Tamaño del evento %1</translation>
    </message>
    <message>
        <source>Preview of what is sent</source>
        <translation>Vista previa de lo que se envía</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
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
        <translation>%1 de 240 KB</translation>
    </message>
    <message>
        <source>Too large: the service drops events above 240 KB, some without any error.</source>
        <translation>Demasiado grande: el servicio descarta los eventos de más de 240 KB, algunos sin ningún error.</translation>
    </message>
    <message>
        <source>Publish its one element</source>
        <translation>Publicar su único elemento</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln event(s)</source>
        <translation>
            <numerusform>Dividir en %Ln evento</numerusform>
            <numerusform>Dividir en %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>An array is one event. Its elements can be events of their own.</source>
        <translation>Una matriz es un evento. Sus elementos pueden ser eventos independientes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each a JSON value of its own.</source>
        <translation>
            <numerusform>%Ln línea, con su propio valor JSON.</numerusform>
            <numerusform>%Ln líneas, cada una con su propio valor JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another editor: what is saved there comes here.</source>
        <translation>Abierto en otro editor: lo que se guarda allí llega aquí.</translation>
    </message>
</context>
<context>
    <name>eventscope::EventTabs</name>
    <message>
        <source>Add event</source>
        <translation>Añadir evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Add an event: up to five are published together</source>
        <translation>Añadir un evento: se publican hasta cinco juntos</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Evento %1</translation>
    </message>
    <message>
        <source>Remove event %1</source>
        <translation>Quitar evento %1</translation>
    </message>
    <message>
        <source>Event %1 is empty: any JSON value will do.</source>
        <translation>El evento %1 está vacío: sirve cualquier valor JSON.</translation>
    </message>
    <message>
        <source>The template of event %1 has a mistake.</source>
        <translation>La plantilla del evento %1 tiene un error.</translation>
    </message>
    <message>
        <source>Event %1 is not valid JSON.</source>
        <translation>El evento %1 no es JSON válido.</translation>
    </message>
</context>
<context>
    <name>eventscope::ExportBar</name>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Exportar registro</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson);;JSON (*.json);;CSV (*.csv)</source>
        <translation>NDJSON (*.ndjson);;JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The name of the file tells its form: let it end with .ndjson, .json or .csv.</source>
        <translation>El nombre del archivo determina su formato: debe terminar en .ndjson, .json o .csv.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportando a %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln fila exportada a %1.</numerusform>
            <numerusform>%Ln filas exportadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se canceló; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>No se exportó nada. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::ExpressionField</name>
    <message>
        <source>Valid expression</source>
        <translation>Expresión válida</translation>
    </message>
    <message>
        <source>No valid expression</source>
        <translation>Expresión no válida</translation>
    </message>
</context>
<context>
    <name>eventscope::FeedModel</name>
    <message>
        <source>Some events may be missing here.</source>
        <translation>Puede que aquí falten eventos.</translation>
    </message>
    <message>
        <source>A large event, %1</source>
        <comment>%1 is its size</comment>
        <translation>Un evento grande, %1</translation>
    </message>
    <message>
        <source>This event is hidden.</source>
        <translation>Este evento está oculto.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>eventscope::FeedTable</name>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterBar</name>
    <message>
        <source>Fold copies</source>
        <translation>Agrupar copias</translation>
    </message>
    <message>
        <source>Fold copies: one row for an event that came through several subscriptions, with a chip for each</source>
        <translation>Agrupar copias: una fila por cada evento que llegó por varias suscripciones, con una etiqueta para cada una</translation>
    </message>
    <message>
        <source>The colour rule “%1” does not come to an end for one of the events and colours nothing now.</source>
        <translation>La regla de color «%1» no termina de evaluarse en uno de los eventos y ahora no colorea nada.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Saved filters, recent ones, and rules that colour rows</source>
        <translation>Filtros guardados, recientes y reglas que colorean filas</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Manage saved filters…</source>
        <translation>Administrar filtros guardados…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>Reglas de color…</translation>
    </message>
    <message>
        <source>With this the filter would be too long; it stays as it was.</source>
        <translation>Con esto el filtro sería demasiado largo; queda como estaba.</translation>
    </message>
    <message>
        <source>Searched as words; for jq write %1</source>
        <translation>Se busca como palabras; para jq escriba %1</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of this filter (one of the same name is replaced)</source>
        <translation>Nombre de este filtro (si hay otro con el mismo nombre, se reemplaza)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: words, or jq such as .total &gt; 100</source>
        <translation>Filtro: palabras, o jq como .total &gt; 100</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words, &lt;b&gt;&quot;several words&quot;&lt;/b&gt;, or jq over the payload, such as &lt;b&gt;.total &amp;gt; 100&lt;/b&gt; or &lt;b&gt;jq:&lt;/b&gt;…&lt;/p&gt;&lt;p&gt;Narrow first by &lt;b&gt;channel:&lt;/b&gt;/demo/* &lt;b&gt;subscription:&lt;/b&gt;/demo/* &lt;b&gt;kind:&lt;/b&gt;event,published,connection,error,gap,missing &lt;b&gt;size&amp;gt;&lt;/b&gt;2KB &lt;b&gt;from:&lt;/b&gt;03:12 &lt;b&gt;to:&lt;/b&gt;2026-11-26T03:30&lt;/p&gt;&lt;p&gt;A &lt;b&gt;-&lt;/b&gt; before one of these turns it around: &lt;b&gt;-channel:&lt;/b&gt;/demo/* &lt;b&gt;-kind:&lt;/b&gt;gap&lt;/p&gt;&lt;p&gt;Ctrl+Shift+F leads here, Esc empties it, Down goes on to the rows; Ctrl+F finds without hiding rows.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Palabras, &lt;b&gt;&quot;varias palabras&quot;&lt;/b&gt; o jq sobre la carga útil, como &lt;b&gt;.total &amp;gt; 100&lt;/b&gt; o &lt;b&gt;jq:&lt;/b&gt;…&lt;/p&gt;&lt;p&gt;Acote antes con &lt;b&gt;channel:&lt;/b&gt;/demo/* &lt;b&gt;subscription:&lt;/b&gt;/demo/* &lt;b&gt;kind:&lt;/b&gt;event,published,connection,error,gap,missing &lt;b&gt;size&amp;gt;&lt;/b&gt;2KB &lt;b&gt;from:&lt;/b&gt;03:12 &lt;b&gt;to:&lt;/b&gt;2026-11-26T03:30&lt;/p&gt;&lt;p&gt;Un &lt;b&gt;-&lt;/b&gt; delante de uno de estos lo invierte: &lt;b&gt;-channel:&lt;/b&gt;/demo/* &lt;b&gt;-kind:&lt;/b&gt;gap&lt;/p&gt;&lt;p&gt;Ctrl+Shift+F lleva aquí, Esc lo vacía, Flecha abajo pasa a las filas; Ctrl+F busca sin ocultar filas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Words, several words in quotation marks, or jq over the payload. channel:, subscription:, kind:, size&gt;, from: and to: narrow first. Escape empties it, Down goes on to the rows.</source>
        <translation>Palabras, varias palabras entre comillas o jq sobre la carga útil. channel:, subscription:, kind:, size&gt;, from: y to: acotan antes. Esc lo vacía, Flecha abajo pasa a las filas.</translation>
    </message>
    <message>
        <source>Valid filter</source>
        <translation>Filtro válido</translation>
    </message>
    <message>
        <source>No valid filter</source>
        <translation>Filtro no válido</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterState</name>
    <message>
        <source>Search progress</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>%1 The filter before it stays: %2</source>
        <translation>%1 Se mantiene el filtro anterior: %2</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search the rest of the capture too</source>
        <translation>Busca también en el resto de la captura</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Detiene la búsqueda; lo encontrado se conserva</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>How many rows of the capture the log shows.</extracomment>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <translation>%1 de %2 filas coinciden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln copies folded</source>
        <translation>
            <numerusform>%1, %Ln copia agrupada</numerusform>
            <numerusform>%1, %Ln copias agrupadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, search cancelled at %2 %</source>
        <translation>%1, búsqueda cancelada al %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1, %2&#xa0;% examinado</translation>
    </message>
</context>
<context>
    <name>eventscope::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find: words, or jq such as .total &gt; 100</source>
        <translation>Buscar: palabras, o jq como .total &gt; 100</translation>
    </message>
    <message>
        <source>The same as in the filter; finds rows without hiding others. Enter or F3: next, Shift+Enter or Shift+F3: previous</source>
        <translation>Igual que en el filtro; encuentra filas sin ocultar las demás. Intro o F3: siguiente, Shift+Intro o Shift+F3: anterior</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Detiene la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Cierra la barra de búsqueda (Esc)</translation>
    </message>
    <message>
        <source>No row matches among those the filter has found so far.</source>
        <translation>Ninguna fila coincide entre las que el filtro ha encontrado hasta ahora.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Ninguna fila coincide.</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>Búsqueda cancelada.</translation>
    </message>
    <message>
        <source>Went on from the start.</source>
        <translation>Se continuó desde el principio.</translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation>Se continuó desde el final.</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>%1&#xa0;% examinado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>eventscope::FindCount</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found so far</source>
        <translation>
            <numerusform>%Ln encontrada hasta ahora</numerusform>
            <numerusform>%Ln encontradas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 de %2 hasta ahora</translation>
    </message>
</context>
<context>
    <name>eventscope::FlowButtons</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause (%1+)</source>
        <translation>Pausar (%1+)</translation>
    </message>
    <message>
        <source>Pause (%1)</source>
        <translation>Pausar (%1)</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Hold the view still; events go on being captured</source>
        <translation>Detiene la vista; los eventos se siguen capturando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paused; goes on when the pause ends</source>
        <translation>En pausa; continúa cuando termine la pausa</translation>
    </message>
    <message>
        <source>Keep the newest event in view (End)</source>
        <translation>Mantiene a la vista el evento más reciente (Fin)</translation>
    </message>
</context>
<context>
    <name>eventscope::FoundEndpoints</name>
    <message>
        <source>&amp;Endpoints found</source>
        <translation>&amp;Puntos de conexión encontrados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Conservar en esta sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add endpoints</source>
        <translation>Añadir puntos de conexión</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln endpoint(s)</source>
        <translation>
            <numerusform>Añadir %Ln punto de conexión</numerusform>
            <numerusform>Añadir %Ln puntos de conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one endpoint of the list.</source>
        <translation>Elija al menos un punto de conexión de la lista.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>The endpoints were added, but not all of their keys and tokens could be stored. %1</source>
        <translation>Se añadieron los puntos de conexión, pero no se pudieron guardar todas sus claves y tokens. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::FrameDetail</name>
    <message>
        <source>Copy frame</source>
        <translation>Copiar trama</translation>
    </message>
    <message>
        <source>Copy frame: the text as shown, secrets masked</source>
        <translation>Copiar trama: el texto tal como se muestra, con los secretos ocultos</translation>
    </message>
    <message>
        <source>Frame detail</source>
        <translation>Detalle de la trama</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Descodificado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Select a frame to see what it says.</source>
        <translation>Seleccione una trama para ver qué dice.</translation>
    </message>
    <message>
        <source>Only the beginning of its %1 bytes was kept.</source>
        <translation>Solo se conservó el principio de sus %1 bytes.</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesModel</name>
    <message>
        <source>in</source>
        <extracomment>Direction of a frame: received.</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>Direction of a frame: sent.</extracomment>
        <translation>salida</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column: time since the frame in the row above.</extracomment>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Column: direction of a frame, in or out.</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Time since the row above, by the monotonic clock</source>
        <translation>Tiempo desde la fila de arriba, según el reloj monótono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Failure: %1</source>
        <translation>Error: %1</translation>
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
        <translation>Datos</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
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
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Last keep-alive %1 ago</source>
        <translation>Último keep-alive hace %1</translation>
    </message>
    <message>
        <source>No keep-alive yet</source>
        <translation>Aún sin keep-alive</translation>
    </message>
    <message>
        <source>%1  ·  last frame %2 ago  ·  closes in %3 of silence (limit %4)</source>
        <translation>%1  ·  última trama hace %2  ·  se cierra en %3 si hay silencio (límite: %4)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Record frames</source>
        <translation>Registrar tramas</translation>
    </message>
    <message>
        <source>Keep every frame and HTTP exchange of this endpoint, secrets masked: the newest 20,000, up to 32 MiB</source>
        <translation>Conserva todas las tramas e intercambios HTTP de este punto de conexión, con los secretos ocultos: los 20.000 más recientes, hasta 32 MiB</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Choose which kinds of frames are shown</source>
        <translation>Elegir qué tipos de tramas se muestran</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest frame in view</source>
        <translation>Mantiene a la vista la trama más reciente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold the view still; frames go on being recorded</source>
        <translation>Detiene la vista; las tramas se siguen registrando</translation>
    </message>
    <message>
        <source>Clear frames</source>
        <translation>Borrar tramas</translation>
    </message>
    <message>
        <source>Clear frames: forget what was recorded</source>
        <translation>Borrar tramas: elimina lo registrado</translation>
    </message>
    <message>
        <source>Filter frames</source>
        <translation>Filtrar tramas</translation>
    </message>
    <message>
        <source>Filter: words in the meaning or the text</source>
        <translation>Filtro: palabras del significado o del texto</translation>
    </message>
    <message>
        <source>Frames recorded</source>
        <translation>Tramas registradas</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Any frame of the server counts as a sign of life; after the limit of silence the connection is made anew</source>
        <translation>Cualquier trama del servidor cuenta como señal de vida; pasado el límite de silencio, la conexión se restablece</translation>
    </message>
    <message>
        <source>Kinds (%1 of %2)</source>
        <translation>Tipos (%1 de %2)</translation>
    </message>
    <message>
        <source>Frames: %1</source>
        <translation>Tramas: %1</translation>
    </message>
    <message>
        <source>Frames: %1 of %2</source>
        <translation>Tramas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 older frames forgotten</source>
        <translation>tramas antiguas eliminadas: %1</translation>
    </message>
    <message>
        <source>paused, %1 waiting</source>
        <translation>en pausa, %1 en espera</translation>
    </message>
    <message>
        <source>Choose an endpoint to see its frames.</source>
        <translation>Elija un punto de conexión para ver sus tramas.</translation>
    </message>
    <message>
        <source>Every frame and HTTP exchange of this endpoint appears here, secrets masked, while frames are recorded. Sign-ins are shared by all endpoints and do not appear.</source>
        <translation>Aquí aparecen todas las tramas e intercambios HTTP de este punto de conexión, con los secretos ocultos, mientras se registran tramas. Los inicios de sesión son comunes a todos los puntos de conexión y no aparecen.</translation>
    </message>
    <message>
        <source>Recording: frames appear here as they come.</source>
        <translation>Registrando: las tramas aparecen aquí a medida que llegan.</translation>
    </message>
    <message>
        <source>No frame matches.</source>
        <translation>Ninguna trama coincide.</translation>
    </message>
    <message>
        <source>Show all frames</source>
        <translation>Mostrar todas las tramas</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesView</name>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>eventscope::GoActions</name>
    <message>
        <source>Next mark</source>
        <translation>Marca siguiente</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Marca anterior</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Error siguiente</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Error anterior</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Hueco siguiente</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>Hueco anterior</translation>
    </message>
    <message>
        <source>Row %1 is not there: the last one is %2.</source>
        <translation>La fila %1 no existe: la última es la %2.</translation>
    </message>
    <message>
        <source>Row %1 was removed: the capture begins with row %2.</source>
        <translation>La fila %1 se quitó: la captura empieza en la fila %2.</translation>
    </message>
    <message>
        <source>Row %1 is among the earlier ones that the cleared view does not show.</source>
        <translation>La fila %1 está entre las anteriores que la vista vaciada no muestra.</translation>
    </message>
    <message>
        <source>Row %1 is not among those found so far.</source>
        <translation>La fila %1 no está entre las encontradas hasta ahora.</translation>
    </message>
    <message>
        <source>Row %1 is a folded copy of another one.</source>
        <translation>La fila %1 es una copia agrupada de otra.</translation>
    </message>
    <message>
        <source>The filter or the folding of copies hides row %1.</source>
        <translation>El filtro o la agrupación de copias oculta la fila %1.</translation>
    </message>
    <message>
        <source>The filter hides row %1.</source>
        <translation>El filtro oculta la fila %1.</translation>
    </message>
    <message>
        <source>No more after this: went on from the start.</source>
        <translation>No hay más después de esta: se continuó desde el principio.</translation>
    </message>
    <message>
        <source>No more before this: went on from the end.</source>
        <translation>No hay más antes de esta: se continuó desde el final.</translation>
    </message>
    <message>
        <source>No marked row among those shown.</source>
        <translation>Ninguna fila marcada entre las mostradas.</translation>
    </message>
    <message>
        <source>No error found among the rows shown.</source>
        <translation>Ningún error encontrado entre las filas mostradas.</translation>
    </message>
    <message>
        <source>No errors in this capture.</source>
        <translation>No hay errores en esta captura.</translation>
    </message>
    <message>
        <source>No gap found among the rows shown.</source>
        <translation>Ningún hueco encontrado entre las filas mostradas.</translation>
    </message>
    <message>
        <source>No gaps in this capture.</source>
        <translation>No hay huecos en esta captura.</translation>
    </message>
</context>
<context>
    <name>eventscope::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Time or row</source>
        <translation>Hora o fila</translation>
    </message>
    <message>
        <source>03:12, 2026-11-26T03:12:05 or a row number</source>
        <translation>03:12, 2026-11-26T03:12:05 o un número de fila</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>Button: goes to the place in the log that was typed.</extracomment>
        <translation>Ir</translation>
    </message>
    <message>
        <source>A time such as 03:12 (the last one), with a date 2026-11-26T03:12, or the number of a row.</source>
        <translation>Una hora como 03:12 (la última), con fecha 2026-11-26T03:12, o el número de una fila.</translation>
    </message>
</context>
<context>
    <name>eventscope::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>eventscope::GuideWindow</name>
    <message>
        <source>User guide — Eventscope</source>
        <translation>Guía del usuario — Eventscope</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
    <message>
        <source>Places with these words</source>
        <translation>Lugares con estas palabras</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page of the guide that was shown before.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <translation>Va a la página anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>To the next page again (Alt+Right)</source>
        <translation>Vuelve a la página siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Texto más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Texto más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <source>Text as large as elsewhere (Ctrl+0)</source>
        <translation>Texto del mismo tamaño que en el resto (Ctrl+0)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s), the best first</source>
        <translation>
            <numerusform>%Ln lugar, el mejor primero</numerusform>
            <numerusform>%Ln lugares, los mejores primero</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>No page of the guide has these words.</source>
        <translation>Ninguna página de la guía contiene estas palabras.</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>Mostrar el contenido</translation>
    </message>
</context>
<context>
    <name>eventscope::HeadersTable</name>
    <message>
        <source>Extra headers</source>
        <translation>Encabezados adicionales</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of an HTTP header.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Añadir encabezado</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Quitar encabezado</translation>
    </message>
    <message>
        <source>Extra header %1 has no name.</source>
        <translation>El encabezado adicional %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header: use letters, digits and dashes.</source>
        <translation>«%1» no puede ser el nombre de un encabezado: use letras, dígitos y guiones.</translation>
    </message>
</context>
<context>
    <name>eventscope::ImportDialog</name>
    <message>
        <source>Import endpoints</source>
        <translation>Importar puntos de conexión</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Texto para importar</translation>
    </message>
    <message>
        <source>A URL, amplify_outputs.json, Amplify.configure(…) code, outputs of CDK, SST or Terraform, the answer of aws appsync get-api, a .env file, a cURL command, or an export of Eventscope</source>
        <translation>Una URL, amplify_outputs.json, código de Amplify.configure(…), salidas de CDK, SST o Terraform, la respuesta de aws appsync get-api, un archivo .env, un comando cURL o una exportación de Eventscope</translation>
    </message>
    <message>
        <source>&amp;Text to import</source>
        <translation>&amp;Texto para importar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing to add yet. Paste a text, choose a file or drop one here.</source>
        <translation>Aún no hay nada que añadir. Pegue un texto, elija un archivo o suelte uno aquí.</translation>
    </message>
</context>
<context>
    <name>eventscope::ImportList</name>
    <message>
        <source>No authorizer</source>
        <translation>Ningún autorizador</translation>
    </message>
    <message>
        <source>Namespaces: %1</source>
        <translation>Espacios de nombres: %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Aún falta: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Endpoints found</source>
        <translation>Puntos de conexión encontrados</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonEditor</name>
    <message>
        <source>Tab moves on; Format (Ctrl+Shift+L) indents.</source>
        <translation>Tab pasa al siguiente control; Formatear (Ctrl+Shift+L) aplica sangría.</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: key of a JSON object or index of an array.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>decoded JSON</source>
        <translation>JSON descodificado</translation>
    </message>
    <message>
        <source>decoded text</source>
        <translation>texto descodificado</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>JSON en una cadena</translation>
    </message>
    <message>
        <source>JSON in base64</source>
        <translation>JSON en base64</translation>
    </message>
    <message>
        <source>text in base64</source>
        <translation>texto en base64</translation>
    </message>
    <message>
        <source>%1
Holds %2: press Enter or double-click to open it.</source>
        <translation>%1
Contiene %2: pulse Intro o haga doble clic para abrirlo.</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonTreeView</name>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Copy path as jq</source>
        <translation>Copiar ruta como jq</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>Copiar subárbol</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Descodificar</translation>
    </message>
    <message>
        <source>Open the JSON or base64 this string holds</source>
        <translation>Abre el JSON o base64 que contiene esta cadena</translation>
    </message>
    <message>
        <source>Add as column</source>
        <translation>Añadir como columna</translation>
    </message>
    <message>
        <source>Chart this value</source>
        <translation>Añadir valor al gráfico</translation>
    </message>
    <message>
        <source>Filter on this value (too long, above 4 KB)</source>
        <translation>Filtrar por este valor (demasiado largo, más de 4 KB)</translation>
    </message>
    <message>
        <source>Filter on this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Filter out this value (too long, above 4 KB)</source>
        <translation>Excluir este valor (demasiado largo, más de 4 KB)</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>Excluir este valor</translation>
    </message>
</context>
<context>
    <name>eventscope::KeyList</name>
    <message>
        <source>API key%1 (expired)</source>
        <translation>Clave de API%1 (caducada)</translation>
    </message>
    <message>
        <source>API key%1</source>
        <translation>Clave de API%1</translation>
    </message>
    <message>
        <source>Lambda token%1</source>
        <translation>Token de Lambda%1</translation>
    </message>
    <message>
        <source>Access key ID%1</source>
        <translation>ID de clave de acceso%1</translation>
    </message>
    <message>
        <source>Secret access key%1</source>
        <translation>Clave de acceso secreta%1</translation>
    </message>
    <message>
        <source>Session token%1</source>
        <translation>Token de sesión%1</translation>
    </message>
</context>
<context>
    <name>eventscope::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Takes effect at once; connections stay open. The user guide is in English.</source>
        <translation>Se aplica de inmediato; las conexiones se mantienen. La guía del usuario está en inglés.</translation>
    </message>
    <message>
        <source>A file is still being written, or events are being published again: choose the language when that is done.</source>
        <translation>Todavía se está escribiendo un archivo o se están publicando eventos de nuevo: elija el idioma cuando termine.</translation>
    </message>
</context>
<context>
    <name>eventscope::LeftoverCaptures</name>
    <message>
        <source>The capture “%1” of an earlier run was not saved.</source>
        <translation>La captura «%1» de una ejecución anterior no se guardó.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>Guardar captura</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>eventscope::LocalTokenForm</name>
    <message>
        <source>&amp;Mint and copy a token</source>
        <translation>E&amp;mitir y copiar un token</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Mint and copy a token</source>
        <translation>Emitir y copiar un token</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>coincide con %1</translation>
    </message>
    <message>
        <source>Give a user and a client ID first</source>
        <translation>Indique antes un usuario y un ID de cliente</translation>
    </message>
</context>
<context>
    <name>eventscope::LogHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
</context>
<context>
    <name>eventscope::LogMarks</name>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marcada: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::LogMenus</name>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>eventscope::LogOverview</name>
    <message>
        <source>Overview bar</source>
        <translation>Barra de vista general</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPage</name>
    <message>
        <source>With microseconds</source>
        <translation>Con microsegundos</translation>
    </message>
    <message>
        <source>Overview bar beside the log</source>
        <translation>Barra de vista general junto al registro</translation>
    </message>
    <message>
        <source>One row for an event that came through several subscriptions</source>
        <translation>Una fila por cada evento que llegó por varias suscripciones</translation>
    </message>
    <message>
        <source>Show time as</source>
        <translation>Mostrar la hora como</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the start of the capture</source>
        <translation>Desde el inicio de la captura</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>Desde la fila anterior</translation>
    </message>
    <message>
        <source>Since the reference row</source>
        <translation>Desde la fila de referencia</translation>
    </message>
    <message>
        <source>Announce new events</source>
        <translation>Anunciar los eventos nuevos</translation>
    </message>
    <message>
        <source>A screen reader says how many came while the log follows, every five seconds at most</source>
        <translation>Un lector de pantalla dice cuántos llegaron mientras el registro los sigue, cada cinco segundos como máximo</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPanel</name>
    <message>
        <source>Events appear here as they arrive.</source>
        <translation>Los eventos aparecen aquí a medida que llegan.</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button, a verb: keeps the newest row in sight.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Clear view</source>
        <translation>Vaciar vista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Show earlier events</source>
        <translation>Mostrar eventos anteriores</translation>
    </message>
    <message>
        <source>Clear view: empty it; the capture keeps every row</source>
        <translation>Vaciar vista: la deja vacía; la captura conserva todas las filas</translation>
    </message>
    <message>
        <source>Show earlier events: those from before the view was cleared</source>
        <translation>Mostrar eventos anteriores: los previos al vaciado de la vista</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>All rows…</source>
        <translation>Todas las filas…</translation>
    </message>
    <message>
        <source>Rows that match the filter…</source>
        <translation>Filas que coinciden con el filtro…</translation>
    </message>
    <message>
        <source>The selected rows…</source>
        <translation>Filas seleccionadas…</translation>
    </message>
    <message>
        <source>Export: write the log to an NDJSON, JSON or CSV file</source>
        <translation>Exportar: escribe el registro en un archivo NDJSON, JSON o CSV</translation>
    </message>
    <message>
        <source>Go to time or row…</source>
        <translation>Ir a hora o fila…</translation>
    </message>
    <message>
        <source>Select a row to see the whole event.</source>
        <translation>Seleccione una fila para ver el evento completo.</translation>
    </message>
    <message>
        <source>The view is cleared; new events appear here.</source>
        <translation>La vista está vacía; aquí aparecen los eventos nuevos.</translation>
    </message>
    <message>
        <source>No row matches this filter.</source>
        <translation>Ninguna fila coincide con este filtro.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>No row matched before the search was cancelled.</source>
        <translation>Ninguna fila coincidió antes de cancelar la búsqueda.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPlaces</name>
    <message>
        <source>Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>Ir</translation>
    </message>
</context>
<context>
    <name>eventscope::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>&amp;Punto de conexión</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Add endpoint…</source>
        <translation>&amp;Añadir punto de conexión…</translation>
    </message>
    <message>
        <source>&amp;Find my Event APIs…</source>
        <translation>&amp;Buscar mis Event API…</translation>
    </message>
    <message>
        <source>Ne&amp;w Event API…</source>
        <translation>&amp;Nueva Event API…</translation>
    </message>
    <message>
        <source>&amp;Import endpoints…</source>
        <translation>&amp;Importar puntos de conexión…</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>Abrir &amp;captura…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir r&amp;eciente</translation>
    </message>
    <message>
        <source>I&amp;mport NDJSON…</source>
        <translation>I&amp;mportar NDJSON…</translation>
    </message>
    <message>
        <source>&amp;Save capture as…</source>
        <translation>&amp;Guardar captura como…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;Try the built-in Event API</source>
        <translation>P&amp;robar la Event API integrada</translation>
    </message>
    <message>
        <source>&amp;Built-in Event API…</source>
        <translation>Event API &amp;integrada…</translation>
    </message>
    <message>
        <source>&amp;Client log</source>
        <translation>Registro del &amp;cliente</translation>
    </message>
    <message>
        <source>&amp;About Eventscope</source>
        <translation>&amp;Acerca de Eventscope</translation>
    </message>
    <message>
        <source>About Eventscope</source>
        <translation>Acerca de Eventscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Eventscope %1&lt;/h3&gt;&lt;p&gt;Console for AWS AppSync Event APIs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. No account, no telemetry.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Eventscope %1&lt;/h3&gt;&lt;p&gt;Consola para las Event API de AWS AppSync.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin cuenta ni telemetría.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <translation>Vi&amp;gilancia</translation>
    </message>
    <message>
        <source>&amp;Demo captures</source>
        <translation>Capturas de &amp;demostración</translation>
    </message>
</context>
<context>
    <name>eventscope::MainWindow</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
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
        <translation>Aún no hay nada que presentar: elija un punto de conexión o abra una captura.</translation>
    </message>
</context>
<context>
    <name>eventscope::MarkActions</name>
    <message>
        <source>No marks yet.</source>
        <translation>Aún no hay marcas.</translation>
    </message>
    <message>
        <source>No marks yet: %1 marks the current row.</source>
        <translation>Aún no hay marcas: %1 marca la fila actual.</translation>
    </message>
    <message>
        <source>Marks…</source>
        <translation>Marcas…</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Quitar marca</translation>
    </message>
    <message>
        <source>Mark row</source>
        <translation>Marcar fila</translation>
    </message>
    <message>
        <source>Edit the note of the mark…</source>
        <translation>Editar la nota de la marca…</translation>
    </message>
    <message>
        <source>Mark row with a note…</source>
        <translation>Marcar fila con una nota…</translation>
    </message>
    <message>
        <source>A saved capture is open read-only: its marks cannot be changed.</source>
        <translation>Una captura guardada se abre como solo lectura: sus marcas no se pueden cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln row(s) can be marked at once.</source>
        <translation>
            <numerusform>Se puede marcar como máximo %Ln fila a la vez.</numerusform>
            <numerusform>Se pueden marcar como máximo %Ln filas a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::MarkNoteDialog</name>
    <message>
        <source>Mark row %1</source>
        <translation>Marcar la fila %1</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: what a person writes about a marked row.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is worth noting here</source>
        <translation>Qué se puede ver aquí</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>Button: sets a bookmark on the row.</extracomment>
        <translation>Marcar</translation>
    </message>
</context>
<context>
    <name>eventscope::MarksDialog</name>
    <message>
        <source>Go to row</source>
        <translation>Ir a la fila</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Quitar marca</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Remove mark (Del)</source>
        <translation>Quitar marca (Supr)</translation>
    </message>
    <message>
        <source>A saved capture is open read-only: its marks cannot be changed.</source>
        <translation>Una captura guardada se abre como solo lectura: sus marcas no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: number of a row of the log.</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>eventscope::MaskedFieldsTable</name>
    <message>
        <source>Hidden fields</source>
        <translation>Campos ocultos</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Column: events of these channels have fields that are hidden.</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Add fields</source>
        <translation>Añadir campos</translation>
    </message>
    <message>
        <source>Remove fields</source>
        <translation>Quitar campos</translation>
    </message>
</context>
<context>
    <name>eventscope::MaskedFieldsUndo</name>
    <message>
        <source>Removed the hidden fields of “%1”.</source>
        <translation>Se quitaron los campos ocultos de «%1».</translation>
    </message>
</context>
<context>
    <name>eventscope::MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>Código MFA</translation>
    </message>
    <message>
        <source>The AWS profile needs a code from the device %1.</source>
        <translation>El perfil de AWS necesita un código del dispositivo %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One-time code of multi-factor authentication.</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>eventscope::NewApiDialog</name>
    <message>
        <source>New Event API</source>
        <translation>Nueva Event API</translation>
    </message>
    <message>
        <source>&amp;Run it here</source>
        <translation>&amp;Ejecutar aquí</translation>
    </message>
    <message>
        <source>Starts the built-in Event API with this definition</source>
        <translation>Inicia la Event API integrada con esta definición</translation>
    </message>
    <message>
        <source>Use the &amp;form</source>
        <translation>Usar el &amp;formulario</translation>
    </message>
    <message>
        <source>&amp;Open definition…</source>
        <translation>&amp;Abrir definición…</translation>
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
        <translation>Definición</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Open definition</source>
        <translation>Abrir definición</translation>
    </message>
    <message>
        <source>Definitions (*.json);;All files (*)</source>
        <translation>Definiciones (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Fill in the form, or open the definition of a local API.</source>
        <translation>Rellene el formulario o abra la definición de una API local.</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Según %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
</context>
<context>
    <name>eventscope::NewApiForm</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>Cognito user pool</source>
        <translation>Grupo de usuarios de Cognito</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>User pool id</source>
        <translation>ID de grupo de usuarios</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Function ARN (optional)</source>
        <translation>ARN de la función (opcional)</translation>
    </message>
    <message>
        <source>Who may connect, publish and subscribe</source>
        <translation>Quién puede conectarse, publicar y suscribirse</translation>
    </message>
    <message>
        <source>Channel namespaces</source>
        <translation>Espacios de nombres de canal</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>&amp;Add namespace</source>
        <translation>Aña&amp;dir espacio de nombres</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>As the API</source>
        <translation>Como la API</translation>
    </message>
    <message>
        <source>Choose at least one kind of authorization.</source>
        <translation>Elija al menos un tipo de autorización.</translation>
    </message>
    <message>
        <source>Give the id of the user pool.</source>
        <translation>Indique el ID del grupo de usuarios.</translation>
    </message>
    <message>
        <source>Give the issuer of the tokens: a URL that begins with https://.</source>
        <translation>Indique el emisor de los tokens: una URL que empieza por https://.</translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation>Publicar en %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>Suscribirse a %1</translation>
    </message>
</context>
<context>
    <name>eventscope::NewEvents</name>
    <message numerus="yes">
        <source>%Ln new event(s) match the filter</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln evento nuevo coincide con el filtro</numerusform>
            <numerusform>%Ln eventos nuevos coinciden con el filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on several channels</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln evento nuevo en varios canales</numerusform>
            <numerusform>%Ln eventos nuevos en varios canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on %1</source>
        <extracomment>Spoken by a screen reader; %1 is a channel such as /demo/orders or /demo/*</extracomment>
        <translation>
            <numerusform>%Ln evento nuevo en %1</numerusform>
            <numerusform>%Ln eventos nuevos en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln evento nuevo</numerusform>
            <numerusform>%Ln eventos nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>eventscope::OpeningPage</name>
    <message>
        <source>Opening progress</source>
        <translation>Progreso de la apertura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>eventscope::OverviewBar</name>
    <message>
        <source>rate unknown</source>
        <translation>tasa desconocida</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>%1 % of the capture, %2</source>
        <translation>%1&#xa0;% de la captura, %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>◆ errors</source>
        <translation>◆ errores</translation>
    </message>
    <message>
        <source>━ gap</source>
        <translation>━ hueco</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcada</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsDialog</name>
    <message>
        <source>Who may do what — %1</source>
        <translation>Quién puede hacer qué — %1</translation>
    </message>
    <message>
        <source>&amp;Publish one event to each channel</source>
        <translation>&amp;Publicar un evento en cada canal</translation>
    </message>
    <message>
        <source>Publish one event to each channel</source>
        <translation>Publicar un evento en cada canal</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Authorizers</source>
        <translation>&amp;Autorizadores</translation>
    </message>
    <message>
        <source>&amp;Channels, one a line</source>
        <translation>&amp;Canales, uno por línea</translation>
    </message>
    <message>
        <source>It counts as an event of the API, and whoever subscribed sees it: %1</source>
        <translation>Cuenta como un evento de la API y lo ven todos los suscritos: %1</translation>
    </message>
    <message>
        <source>The endpoint has no authorizer. Edit it and add one.</source>
        <translation>El punto de conexión no tiene autorizador. Edítelo y añada uno.</translation>
    </message>
    <message>
        <source>Select an authorizer.</source>
        <translation>Marque un autorizador.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Give a channel, such as /default/orders, or a wildcard, such as /default/*.</source>
        <translation>Indique un canal, como /default/orders, o un comodín, como /default/*.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Detenido. %1</translation>
    </message>
    <message>
        <source>Allowed: %1. Refused: %2.</source>
        <translation>Permitido: %1. Rechazado: %2.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Desconocido: %1.</translation>
    </message>
    <message>
        <source>Wildcards with exceptions: %1.</source>
        <translation>Comodines con excepciones: %1.</translation>
    </message>
    <message>
        <source>Each authorizer is asked over a connection of its own: it connects, subscribes to each channel and leaves it again.</source>
        <translation>Cada autorizador se prueba en una conexión propia: se conecta, se suscribe a cada canal y cancela la suscripción.</translation>
    </message>
    <message>
        <source>Choose a cell to see why.</source>
        <translation>Elija una celda para ver el motivo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsExport</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>Copiar como %1</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Guardar como %1…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>%1 - who may do what</source>
        <translation>%1 - quién puede hacer qué</translation>
    </message>
    <message>
        <source>Save who may do what</source>
        <translation>Guardar quién puede hacer qué</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsModel</name>
    <message>
        <source>The rest was asked over a connection that “%1” opened.</source>
        <translation>El resto se comprobó en una conexión que abrió «%1».</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <translation>Autorizador</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>eventscope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationChart</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationDesk</name>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>&amp;Modo de presentación</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationPage</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title shown to the audience</source>
        <translation>Título que ve el público</translation>
    </message>
    <message>
        <source>Newest events as cards</source>
        <translation>Eventos más recientes como tarjetas</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Buttons that publish saved events</source>
        <translation>Botones que publican eventos guardados</translation>
    </message>
    <message>
        <source>Buttons for</source>
        <translation>Botones para</translation>
    </message>
    <message>
        <source>All saved events</source>
        <translation>Todos los eventos guardados</translation>
    </message>
    <message>
        <source>Fields as jq paths, such as .customer.email. Keys, tokens, hosts, account ids and mail addresses are always hidden.</source>
        <translation>Campos como rutas jq, por ejemplo .customer.email. Las claves, los tokens, los hosts, los ID de cuenta y las direcciones de correo siempre se ocultan.</translation>
    </message>
    <message>
        <source>%1 Until then the whole event is hidden.</source>
        <translation>%1 Hasta entonces se oculta el evento entero.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label, a verb, before the parts of the presentation that can be shown.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationWindow</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Eventscope</source>
        <translation>Eventscope</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>Estado de la conexión</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Leave presentation</source>
        <translation>Salir de la presentación</translation>
    </message>
    <message>
        <source>Back to the console (Esc)</source>
        <translation>Vuelve a la consola (Esc)</translation>
    </message>
    <message>
        <source>Freeze the events (P)</source>
        <translation>Congelar los eventos (P)</translation>
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
        <translation>Publicar eventos guardados</translation>
    </message>
    <message>
        <source>Nothing can be published without a connection.</source>
        <translation>Sin conexión no se puede publicar nada.</translation>
    </message>
    <message>
        <source>“%1” was not published: its template cannot be evaluated.</source>
        <translation>«%1» no se publicó: su plantilla no se puede evaluar.</translation>
    </message>
    <message>
        <source>“%1” was published.</source>
        <translation>«%1» se ha publicado.</translation>
    </message>
    <message>
        <source>“%1” was published in part.</source>
        <translation>«%1» se ha publicado en parte.</translation>
    </message>
    <message>
        <source>“%1” was not published. %2</source>
        <translation>«%1» no se publicó. %2</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishMenu</name>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>Quitar este evento</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Save events…</source>
        <translation>Guardar eventos…</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>Variables…</translation>
    </message>
    <message>
        <source>Open in the system&apos;s editor</source>
        <translation>Abrir en el editor del sistema</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishPanel</name>
    <message>
        <source>Bring back what stood here</source>
        <translation>Recuperar lo que había aquí</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Button, a verb: indents the JSON in the editor.</extracomment>
        <translation>Formatear</translation>
    </message>
    <message>
        <source>Published before</source>
        <translation>Publicado antes</translation>
    </message>
    <message>
        <source>Shows in the log what was published, with its outcome; &quot;Load into the editor&quot; brings an event back</source>
        <translation>Muestra en el registro lo publicado, con su resultado; «Cargar en el editor» recupera un evento</translation>
    </message>
    <message>
        <source>More for this event</source>
        <translation>Más para este evento</translation>
    </message>
    <message>
        <source>Choose an endpoint to publish to.</source>
        <translation>Elija un punto de conexión en el que publicar.</translation>
    </message>
    <message>
        <source>Give a channel to publish to.</source>
        <translation>Indique un canal en el que publicar.</translation>
    </message>
    <message>
        <source>The channel cannot be published to.</source>
        <translation>No se puede publicar en el canal.</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>Publicar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Lays the JSON out; only white space changes (Ctrl+Shift+L)</source>
        <translation>Da formato al JSON; solo cambian los espacios en blanco (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>A template keeps the white space it has</source>
        <translation>Una plantilla conserva sus espacios en blanco</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) wait: they come here when these are published.</source>
        <translation>
            <numerusform>%Ln evento más está en espera: llega aquí cuando se publiquen estos.</numerusform>
            <numerusform>%Ln eventos más están en espera: llegan aquí cuando se publiquen estos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The publish is %1 KB, the service takes 1,200 KB: send fewer events at a time.</source>
        <translation>La publicación ocupa %1 KB y el servicio acepta 1200 KB: envíe menos eventos a la vez.</translation>
    </message>
    <message>
        <source>Nothing was published: event %1 cannot be made. %2</source>
        <translation>No se publicó nada: no se puede crear el evento %1. %2</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>JSON (*.json *.ndjson *.jsonl);;All files (*)</source>
        <translation>JSON (*.json *.ndjson *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>Sends the text as it stands, as one event, to see what the service answers</source>
        <translation>Envía el texto tal cual, como un solo evento, para ver qué responde el servicio</translation>
    </message>
    <message>
        <source>The whole publish: %1 of 1,200 KB</source>
        <translation>Toda la publicación: %1 de 1200 KB</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishResultModel</name>
    <message>
        <source>… Waiting for the connection</source>
        <translation>… Esperando la conexión</translation>
    </message>
    <message>
        <source>… Sending</source>
        <translation>… Enviando</translation>
    </message>
    <message>
        <source>✓ Published</source>
        <translation>✓ Publicado</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Error</translation>
    </message>
    <message>
        <source>? Unknown</source>
        <translation>? Desconocido</translation>
    </message>
    <message>
        <source>– Not reported</source>
        <translation>– No notificado</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>Evento %1: %2</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>Column: place of an event in its publish, from 0.</extracomment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column: error code of the service.</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>The answer came after the deadline.</source>
        <translation>La respuesta llegó después del plazo.</translation>
    </message>
    <message>
        <source>The service named it neither as successful nor as failed: a handler may have left it out.</source>
        <translation>El servicio no lo indicó ni como correcto ni como erróneo: puede que un controlador lo haya omitido.</translation>
    </message>
    <message>
        <source>– Cancelled, not sent</source>
        <translation>– Cancelado, no enviado</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishResults</name>
    <message numerus="yes">
        <source>Not published: %1 of %Ln event(s). The first because: %2.</source>
        <translation>
            <numerusform>No publicados: %1 de %Ln evento. Motivo del primero: %2.</numerusform>
            <numerusform>No publicados: %1 de %Ln eventos. Motivo del primero: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not named in the answer: %1 of %Ln event(s). A handler may have left them out.</source>
        <translation>
            <numerusform>No figuran en la respuesta: %1 de %Ln evento. Puede que un controlador lo haya omitido.</numerusform>
            <numerusform>No figuran en la respuesta: %1 de %Ln eventos. Puede que un controlador los haya omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish over HTTP</source>
        <translation>Publicar por HTTP</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Respuesta…</translation>
    </message>
    <message>
        <source>Arrivals…</source>
        <translation>Llegadas…</translation>
    </message>
    <message>
        <source>Show missing</source>
        <translation>Mostrar no recibidos</translation>
    </message>
    <message>
        <source>Publishes what stands in the editors by an HTTP request</source>
        <translation>Publica lo que hay en los editores mediante una solicitud HTTP</translation>
    </message>
    <message>
        <source>Publishes only the events that are known not to be published, as they were sent</source>
        <translation>Publica solo los eventos que se sabe que no se publicaron, tal como se enviaron</translation>
    </message>
    <message>
        <source>Shows what the service answered, as it came</source>
        <translation>Muestra lo que respondió el servicio, tal como llegó</translation>
    </message>
    <message>
        <source>How long events take from publish to receive, by channel</source>
        <translation>Cuánto tardan los eventos de publicación a recepción, por canal</translation>
    </message>
    <message>
        <source>Shows in the log what was published but not received: adds kind:missing to its filter</source>
        <translation>Muestra en el registro lo que se publicó pero no se recibió: añade kind:missing a su filtro</translation>
    </message>
    <message>
        <source>Publish results</source>
        <translation>Resultados de publicación</translation>
    </message>
    <message>
        <source>Send failed again (%1)</source>
        <translation>Reenviar los fallidos (%1)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) not received after %1</source>
        <translation>
            <numerusform>%Ln evento no recibido tras %1</numerusform>
            <numerusform>%Ln eventos no recibidos tras %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>What waits for the connection is not sent: the publish of the chosen row, or the first that waits</source>
        <translation>Lo que espera la conexión no se envía: la publicación de la fila elegida o la primera que espera</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishTarget</name>
    <message>
        <source>Publish anyway</source>
        <translation>Publicar de todos modos</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>Publicar con</translation>
    </message>
    <message>
        <source>Wait for the connection</source>
        <translation>Esperar la conexión</translation>
    </message>
    <message>
        <source>Channel to publish to</source>
        <translation>Canal en el que publicar</translation>
    </message>
    <message>
        <source>Sends the events to this channel as it stands, to see what the service answers</source>
        <translation>Envía los eventos a este canal tal como está, para ver qué responde el servicio</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>WebSocket uses the open connection; HTTP sends a request of its own</source>
        <translation>WebSocket usa la conexión abierta; HTTP envía una solicitud propia</translation>
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
        <translation>Lo que autoriza esta publicación</translation>
    </message>
    <message>
        <source>Without a connection: connects and publishes then. Else the publish fails at once.</source>
        <translation>Sin conexión: se conecta y después publica. De lo contrario, la publicación falla de inmediato.</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishingPage</name>
    <message>
        <source>Each published event is awaited on every active subscription that matches its channel. One that the service accepted and a subscription did not bring back in this time is told as not received.</source>
        <translation>Cada evento publicado se espera en todas las suscripciones activas que coinciden con su canal. Si el servicio lo aceptó y una suscripción no lo devuelve en este tiempo, se indica como no recibido.</translation>
    </message>
    <message>
        <source>Not received after</source>
        <translation>No recibido tras</translation>
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
        <translation>Registrar</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (every frame)</source>
        <translation>%1 (todas las tramas)</translation>
    </message>
</context>
<context>
    <name>eventscope::RepeatBar</name>
    <message>
        <source>Close repeating</source>
        <translation>Cerrar repetición</translation>
    </message>
    <message>
        <source>Start repeating</source>
        <translation>Iniciar repetición</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Stop those</source>
        <translation>Detener esas</translation>
    </message>
    <message>
        <source>Nothing is sent from now on (Escape)</source>
        <translation>Desde ahora no se envía nada (Esc)</translation>
    </message>
    <message>
        <source>Copies what the repeated publishes came to, as text</source>
        <translation>Copia como texto el resumen de las publicaciones repetidas</translation>
    </message>
    <message>
        <source>Answers are awaited: %1</source>
        <translation>En espera de respuestas: %1</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>It stopped: event %1 could not be made. %2</source>
        <translation>Se detuvo: no se pudo crear el evento %1. %2</translation>
    </message>
    <message>
        <source>Still repeating to %1: %2</source>
        <translation>Se sigue repitiendo en %1: %2</translation>
    </message>
</context>
<context>
    <name>eventscope::RepeatForm</name>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>First word of &quot;every 500 ms&quot;; the number has a field of its own.</extracomment>
        <translation>Cada</translation>
    </message>
    <message>
        <source>At a rate</source>
        <translation>A una tasa de</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <translation>Hasta detenerlo</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>How many times to publish; 0: until it is stopped</source>
        <translation>Cuántas veces publicar; 0: hasta que se detenga</translation>
    </message>
    <message>
        <source> publishes/s</source>
        <translation> publicaciones/s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Publishes a second</source>
        <translation>Publicaciones por segundo</translation>
    </message>
    <message>
        <source>Milliseconds from one publish to the next</source>
        <translation>Milisegundos entre una publicación y la siguiente</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayBar</name>
    <message>
        <source>Step back</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <source>Step back: one row earlier (,)</source>
        <translation>Retroceder: una fila antes (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button, a verb: a capture is played back.</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Step forward: one row more (.)</source>
        <translation>Avanzar: una fila más (.)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Loop: begin again after the last row</source>
        <translation>Bucle: vuelve a empezar tras la última fila</translation>
    </message>
    <message>
        <source>Skip pauses</source>
        <translation>Saltar pausas</translation>
    </message>
    <message>
        <source>Skip pauses: go on at once where nothing came for more than 5 s</source>
        <translation>Saltar pausas: continúa de inmediato donde no llegó nada durante más de 5 s</translation>
    </message>
    <message>
        <source>Leave replay</source>
        <translation>Salir de la reproducción</translation>
    </message>
    <message>
        <source>Leave replay: show the whole capture (Esc)</source>
        <translation>Salir de la reproducción: muestra toda la captura (Esc)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed: choose one, or type a number from %1 to %2</source>
        <translation>Velocidad: elija una o escriba un número de %1 a %2</translation>
    </message>
    <message>
        <source>skipped %1 without events</source>
        <translation>salto de %1 sin eventos</translation>
    </message>
    <message>
        <source>The replay ended. %1</source>
        <translation>La reproducción ha terminado. %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Espacio)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading when the rows came…</source>
        <translation>Leyendo cuándo llegaron las filas…</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayDesk</name>
    <message>
        <source>Replay</source>
        <extracomment>Command, a verb: plays a capture back into the log.</extracomment>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Plays the capture back with the spacing of its events</source>
        <translation>Reproduce la captura con los intervalos entre sus eventos</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayText</name>
    <message>
        <source>Row %1 of %2, captured %3</source>
        <translation>Fila %1 de %2, capturada el %3</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishDesk</name>
    <message>
        <source>Pu&amp;blish again…</source>
        <translation>P&amp;ublicar de nuevo…</translation>
    </message>
    <message>
        <source>Publishes the events of this log to an endpoint, with their channels mapped</source>
        <translation>Publica los eventos de este registro en un punto de conexión, con sus canales asignados a otros</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishDialog</name>
    <message>
        <source>Publish again</source>
        <translation>Publicar de nuevo</translation>
    </message>
    <message>
        <source>Stop publishing</source>
        <translation>Detener publicación</translation>
    </message>
    <message>
        <source>Publish the events of the log again</source>
        <translation>Publicar de nuevo los eventos del registro</translation>
    </message>
    <message>
        <source>Publish the events of %1 again</source>
        <translation>Publicar de nuevo los eventos de %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>All that were received</source>
        <translation>Todos los recibidos</translation>
    </message>
    <message>
        <source>Those that match the filter of the log: %1</source>
        <translation>Los que coinciden con el filtro del registro: %1</translation>
    </message>
    <message>
        <source>Those of the selected rows</source>
        <translation>Los de las filas seleccionadas</translation>
    </message>
    <message>
        <source>Those that were published, with their channels</source>
        <translation>Los publicados, con sus canales</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP, one publish after the other</source>
        <translation>HTTP, una publicación tras otra</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>With the spacing of the capture</source>
        <translation>Con los intervalos de la captura</translation>
    </message>
    <message>
        <source>As fast as the budget allows</source>
        <translation>Tan rápido como permita el límite</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>×</source>
        <extracomment>After a number: so many times the original speed</extracomment>
        <translation>×</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>How many events a second are published at most.</extracomment>
        <translation>Límite</translation>
    </message>
    <message>
        <source> events/s at most</source>
        <translation> eventos/s como máximo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Captured channel</source>
        <translation>Canal capturado</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Left out: no rule matches</source>
        <translation>Omitidos: ninguna regla coincide</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitidos: %1</translation>
    </message>
    <message>
        <source>No endpoint is connected. Connect one in the main window: it is offered here at once.</source>
        <translation>No hay ningún punto de conexión conectado. Conecte uno en la ventana principal: se ofrecerá aquí de inmediato.</translation>
    </message>
    <message>
        <source>Counting the events…</source>
        <translation>Contando los eventos…</translation>
    </message>
    <message>
        <source>There is nothing to publish: choose other events, or give rules for their channels.</source>
        <translation>No hay nada que publicar: elija otros eventos o indique reglas para sus canales.</translation>
    </message>
    <message numerus="yes">
        <source>To publish to %1: %Ln event(s).</source>
        <translation>
            <numerusform>Se publicará en %1: %Ln evento.</numerusform>
            <numerusform>Se publicarán en %1: %Ln eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To publish to %1, which is not the built-in API: %Ln event(s). Everybody who is subscribed there receives them, and what listens acts on them.</source>
        <translation>
            <numerusform>Se publicará en %1, que no es la API integrada: %Ln evento. Lo recibirán todos los suscritos allí, y lo que esté a la escucha actuará en consecuencia.</numerusform>
            <numerusform>Se publicarán en %1, que no es la API integrada: %Ln eventos. Los recibirán todos los suscritos allí, y lo que esté a la escucha actuará en consecuencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped before the end. %1</source>
        <translation>Se detuvo antes del final. %1</translation>
    </message>
    <message>
        <source>Publishing to %1…</source>
        <translation>Publicando en %1…</translation>
    </message>
    <message>
        <source>Stopped. Waiting for the last answers…</source>
        <translation>Detenido. Esperando las últimas respuestas…</translation>
    </message>
    <message>
        <source>Left out: a wildcard needs a rule</source>
        <translation>Omitidos: un comodín necesita una regla</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishText</name>
    <message>
        <source>Left out, no rule for their channel: %1</source>
        <translation>Omitidos, sin regla para su canal: %1</translation>
    </message>
    <message>
        <source>Left out, their channel cannot be published to: %1</source>
        <translation>Omitidos, no se puede publicar en su canal: %1</translation>
    </message>
    <message>
        <source>Left out, larger than the service takes: %1</source>
        <translation>Omitidos, más grandes de lo que acepta el servicio: %1</translation>
    </message>
    <message>
        <source>Left out, no JSON: %1</source>
        <translation>Omitidos, no son JSON: %1</translation>
    </message>
    <message>
        <source>The * of %1 stands for nothing: let the captured channel end with /*, and write it once.</source>
        <translation>El * de %1 no representa nada: haga que el canal capturado termine en /* y escríbalo una sola vez.</translation>
    </message>
    <message>
        <source>The rule that leads to %1 does not say which captured channel it is for.</source>
        <translation>La regla que lleva a %1 no indica para qué canal capturado es.</translation>
    </message>
    <message>
        <source>Captured channel %1: %2</source>
        <translation>Canal capturado %1: %2</translation>
    </message>
    <message>
        <source>The rule for %1 does not say where to publish.</source>
        <translation>La regla para %1 no indica dónde publicar.</translation>
    </message>
    <message>
        <source>Publish to %1: %2</source>
        <translation>Publicar en %1: %2</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Evento %1 de %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>con error: %1</translation>
    </message>
    <message>
        <source>publishes in flight: %1</source>
        <translation>publicaciones en curso: %1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publicados: %1</translation>
    </message>
    <message>
        <source>Failed with %1: %2</source>
        <translation>Con el error %1: %2</translation>
    </message>
    <message>
        <source>Unknown, they may have been published: %1</source>
        <translation>Desconocidos, puede que se hayan publicado: %1</translation>
    </message>
    <message>
        <source>Left out by the API&apos;s handler: %1</source>
        <translation>Omitidos por el controlador de la API: %1</translation>
    </message>
    <message>
        <source>Not sent any more: %1</source>
        <translation>No llegaron a enviarse: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::RowComparison</name>
    <message>
        <source>Compare with this row</source>
        <translation>Comparar con esta fila</translation>
    </message>
    <message>
        <source>Compare with the previous event</source>
        <translation>Comparar con el evento anterior</translation>
    </message>
    <message>
        <source>the two selected rows</source>
        <translation>las dos filas seleccionadas</translation>
    </message>
    <message>
        <source>This is the row others are compared with. Select another one.</source>
        <translation>Esta es la fila con la que se comparan las demás. Seleccione otra.</translation>
    </message>
    <message>
        <source>the row chosen to compare with</source>
        <translation>la fila elegida para comparar</translation>
    </message>
    <message>
        <source>the previous event of %1</source>
        <translation>el evento anterior de %1</translation>
    </message>
    <message>
        <source>the previous one published to %1</source>
        <translation>el anterior publicado en %1</translation>
    </message>
    <message numerus="yes">
        <source>There is no event of this channel among the %Ln row(s) before this one.</source>
        <translation>
            <numerusform>No hay ningún evento de este canal en la %Ln fila anterior a esta.</numerusform>
            <numerusform>No hay ningún evento de este canal entre las %Ln filas anteriores a esta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowCompose</name>
    <message>
        <source>Load into the editor</source>
        <translation>Cargar en el editor</translation>
    </message>
    <message>
        <source>Puts the selected events, five at most, into the publish editors</source>
        <translation>Coloca los eventos seleccionados, cinco como máximo, en los editores de publicación</translation>
    </message>
</context>
<context>
    <name>eventscope::RowCopies</name>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copiar carga útil</translation>
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
        <translation>Tabla Markdown</translation>
    </message>
    <message>
        <source>More than %1 rows are not copied: export the selected rows to a file.</source>
        <translation>No se copian más de %1 filas: exporte las filas seleccionadas a un archivo.</translation>
    </message>
    <message>
        <source>More than %1 is not copied: export the selected rows to a file.</source>
        <translation>No se copia más de %1: exporte las filas seleccionadas a un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copiando %Ln fila…</numerusform>
            <numerusform>Copiando %Ln filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowFilters</name>
    <message>
        <source>Filter on this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Filter on this channel</source>
        <translation>Filtrar por este canal</translation>
    </message>
    <message>
        <source>Filter out this channel</source>
        <translation>Excluir este canal</translation>
    </message>
    <message>
        <source>Filter on this kind of row</source>
        <translation>Filtrar por este tipo de fila</translation>
    </message>
    <message>
        <source>Filter out this kind of row</source>
        <translation>Excluir este tipo de fila</translation>
    </message>
    <message>
        <source>Filter on this subscription</source>
        <translation>Filtrar por esta suscripción</translation>
    </message>
    <message>
        <source>Filter out this subscription</source>
        <translation>Excluir esta suscripción</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>Excluir este valor</translation>
    </message>
</context>
<context>
    <name>eventscope::RowMenu</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>A submenu about bookmarks of rows.</extracomment>
        <translation>Marcar</translation>
    </message>
</context>
<context>
    <name>eventscope::RunningWork</name>
    <message>
        <source>A file is still being written.</source>
        <translation>Todavía se está escribiendo un archivo.</translation>
    </message>
    <message>
        <source>Closing now leaves it unfinished: there will be no file.</source>
        <translation>Si se cierra ahora, queda sin terminar: no habrá archivo.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Events are still being published again.</source>
        <translation>Todavía se están publicando eventos de nuevo.</translation>
    </message>
    <message>
        <source>Closing now stops the publishing: events that were not sent yet are not published.</source>
        <translation>Si se cierra ahora, la publicación se detiene: los eventos aún no enviados no se publicarán.</translation>
    </message>
</context>
<context>
    <name>eventscope::SaveBar</name>
    <message>
        <source>Save progress</source>
        <translation>Progreso del guardado</translation>
    </message>
    <message>
        <source>Captures (*.escap)</source>
        <translation>Capturas (*.escap)</translation>
    </message>
    <message>
        <source>Saving the capture to %1…</source>
        <translation>Guardando la captura en %1…</translation>
    </message>
    <message>
        <source>Capture saved to %1.</source>
        <translation>Captura guardada en %1.</translation>
    </message>
    <message>
        <source>Saving was cancelled; no file was changed.</source>
        <translation>Se canceló el guardado; no se cambió ningún archivo.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>No se guardó nada. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::SaveItemDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save events</source>
        <translation>Guardar eventos</translation>
    </message>
    <message>
        <source>Save subscriptions</source>
        <translation>Guardar suscripciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>“%1” already exists and will be replaced.</source>
        <translation>«%1» ya existe: se reemplaza.</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>Asigne un nombre con el que encontrarlo.</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renombrar (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There are no saved filters left.</source>
        <translation>Ya no hay ningún filtro guardado.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Give each filter a name of its own.</source>
        <translation>Asigne a cada filtro un nombre propio.</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedPanel</name>
    <message>
        <source>Load into the editors</source>
        <translation>Cargar en los editores</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Save events…</source>
        <translation>Guardar eventos…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Saves what stands in the publish editors (Ctrl+S there)</source>
        <translation>Guarda lo que hay en los editores de publicación (Ctrl+S en ellos)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Events and subscriptions that you give a name stay here, for every endpoint.</source>
        <translation>Los eventos y suscripciones a los que se da un nombre se conservan aquí, para todos los puntos de conexión.</translation>
    </message>
    <message>
        <source>Search what is saved</source>
        <translation>Buscar en lo guardado</translation>
    </message>
    <message>
        <source>Search names, channels, events</source>
        <translation>Buscar nombres, canales, eventos</translation>
    </message>
    <message>
        <source>Nothing that is saved holds these words.</source>
        <translation>Nada de lo guardado contiene estas palabras.</translation>
    </message>
    <message>
        <source>Subscribe to all</source>
        <translation>Suscribirse a todo</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedWorkModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>saved event to %1</source>
        <translation>evento guardado para %1</translation>
    </message>
    <message>
        <source>subscription set of %1</source>
        <translation>conjunto de suscripciones de %1</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
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
        <translation>Mostrar mientras se pulsa</translation>
    </message>
    <message>
        <source>Shows what was typed while pressed</source>
        <translation>Muestra lo escrito mientras se pulsa</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes a stored key or token from the keychain.</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Removes the stored one when you save</source>
        <translation>Quita el almacenado al guardar</translation>
    </message>
    <message>
        <source>%1 – leave empty to keep it</source>
        <translation>%1 – dejar vacío para conservarlo</translation>
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
            <numerusform>%Ln fila seleccionada</numerusform>
            <numerusform>%Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(rows %1 and %2)</source>
        <translation>(filas %1 y %2)</translation>
    </message>
    <message>
        <source>Time between: −%1, the clock was set back %2</source>
        <translation>Tiempo entre ellas: −%1, el reloj se atrasó %2</translation>
    </message>
    <message>
        <source>Time between: %1 %2</source>
        <translation>Tiempo entre ellas: %1 %2</translation>
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
        <translation>Suscripción a %1 rechazada</translation>
    </message>
</context>
<context>
    <name>eventscope::SessionViews</name>
    <message>
        <source>Events appear here as they arrive. Subscribe to a channel to begin.</source>
        <translation>Los eventos aparecen aquí a medida que llegan. Suscríbase a un canal para empezar.</translation>
    </message>
    <message>
        <source>Subscribe to a channel</source>
        <translation>Suscribirse a un canal</translation>
    </message>
</context>
<context>
    <name>eventscope::ShortcutsDialog</name>
    <message>
        <source>Reset</source>
        <extracomment>Button: gives the chosen command its original keys back.</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <translation>Usar aquí en su lugar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>None: press the keys</source>
        <translation>Ninguna: pulse las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Columns; the first is the part of the window a command belongs to.</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the window, and what can be done there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>Ningún comando elegido</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Teclas de %1</translation>
    </message>
    <message>
        <source>These keys belong to the editor and stay as they are.</source>
        <translation>Estas teclas pertenecen al editor y quedan como están.</translation>
    </message>
    <message>
        <source>Press the new keys in the field. Backspace removes them.</source>
        <translation>Pulse las teclas nuevas en el campo. Retroceso las quita.</translation>
    </message>
    <message>
        <source>%1 alone is for typing and moving. Add Ctrl or Alt, or use a function key.</source>
        <translation>%1 por sí sola sirve para escribir y moverse. Añada Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertenece a «%2».</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>eventscope::SignInDesk</name>
    <message>
        <source>Sign in (%1)…</source>
        <translation>Iniciar sesión (%1)…</translation>
    </message>
    <message>
        <source>%1: sign in to connect.</source>
        <translation>%1: inicie sesión para conectarse.</translation>
    </message>
    <message>
        <source>signed in as %1, token ends %2</source>
        <translation>sesión iniciada como %1, el token caduca %2</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>sesión iniciada como %1</translation>
    </message>
</context>
<context>
    <name>eventscope::SignInDialog</name>
    <message>
        <source>This is your first sign-in: choose a new password.</source>
        <translation>Es su primer inicio de sesión: elija una contraseña nueva.</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <translation>Introduzca el código que muestra su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code it shows: %1</source>
        <translation>Añada esta clave a su aplicación de autenticación e introduzca el código que muestra: %1</translation>
    </message>
    <message>
        <source>Choose how to confirm that it is you.</source>
        <translation>Elija cómo confirmar su identidad.</translation>
    </message>
    <message>
        <source>Answer the question that the user pool asks.</source>
        <translation>Responda a la pregunta del grupo de usuarios.</translation>
    </message>
    <message>
        <source>Enter the code that was sent to you.</source>
        <translation>Introduzca el código que se le envió.</translation>
    </message>
    <message>
        <source>Enter the code that was sent to %1.</source>
        <translation>Introduzca el código que se envió a %1.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <translation>Un código por SMS</translation>
    </message>
    <message>
        <source>A code from an authenticator app</source>
        <translation>Un código de una aplicación de autenticación</translation>
    </message>
    <message>
        <source>A code by e-mail</source>
        <translation>Un código por correo electrónico</translation>
    </message>
    <message>
        <source>Sign in — %1</source>
        <translation>Iniciar sesión — %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in to the user pool %1. The password is used once and not kept.</source>
        <translation>Inicie sesión en el grupo de usuarios %1. La contraseña se usa una vez y no se guarda.</translation>
    </message>
    <message>
        <source>Page to sign in at</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>You sign in at %1 with your browser, and come back here.</source>
        <translation>Inicie sesión en %1 con el navegador y vuelva aquí.</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuar en el navegador</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>Asking the user pool…</source>
        <translation>Consultando al grupo de usuarios…</translation>
    </message>
    <message>
        <source>Enter the user name and the password.</source>
        <translation>Introduzca el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>You are signed in until Eventscope closes: the sign-in could not be kept. %1</source>
        <translation>La sesión sigue iniciada hasta que se cierre Eventscope: no se pudo conservar el inicio de sesión. %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>La sesión está cerrada.</translation>
    </message>
    <message>
        <source>You are signed in. The token renews itself.</source>
        <translation>La sesión está iniciada. El token se renueva solo.</translation>
    </message>
    <message>
        <source>You are signed in as %1. The token renews itself.</source>
        <translation>La sesión está iniciada como %1. El token se renueva solo.</translation>
    </message>
</context>
<context>
    <name>eventscope::SnippetActions</name>
    <message>
        <source>cURL command</source>
        <translation>Comando cURL</translation>
    </message>
    <message>
        <source>wscat command</source>
        <translation>Comando wscat</translation>
    </message>
    <message>
        <source>eventscope-cli command</source>
        <translation>Comando eventscope-cli</translation>
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
        <translation>La carpeta de capturas no admite archivos, por lo que los eventos de %1 se conservan solo durante esta sesión: guarde la captura en otro lugar. %2</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Eventos/s</translation>
    </message>
    <message>
        <source>The service refused it without a reason.</source>
        <translation>El servicio la rechazó sin indicar el motivo.</translation>
    </message>
</context>
<context>
    <name>eventscope::SubscriptionsPanel</name>
    <message>
        <source>Save subscriptions…</source>
        <translation>Guardar suscripciones…</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar suscripción</translation>
    </message>
    <message>
        <source>Subscribe again</source>
        <translation>Volver a suscribirse</translation>
    </message>
    <message>
        <source>Copy channel</source>
        <translation>Copiar canal</translation>
    </message>
    <message>
        <source>Channel to subscribe</source>
        <translation>Canal al que suscribirse</translation>
    </message>
    <message>
        <source>A channel such as /default/orders, or everything below one: /default/*</source>
        <translation>Un canal como /default/orders, o todo lo que contiene uno: /default/*</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>Subscribe with</source>
        <translation>Suscribirse con</translation>
    </message>
    <message>
        <source>What authorizes this subscription</source>
        <translation>Lo que autoriza esta suscripción</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>No subscriptions yet. Give a channel, such as /default/*, and its events arrive here.</source>
        <translation>Aún no hay suscripciones. Indique un canal, como /default/*, y sus eventos llegan aquí.</translation>
    </message>
    <message>
        <source>Choose an endpoint to subscribe to its channels.</source>
        <translation>Elija un punto de conexión para suscribirse a sus canales.</translation>
    </message>
    <message>
        <source>Choose an endpoint first</source>
        <translation>Elija antes un punto de conexión</translation>
    </message>
    <message>
        <source>Give a channel first</source>
        <translation>Indique antes un canal</translation>
    </message>
    <message>
        <source>Choose an endpoint first: the saved subscriptions are made there.</source>
        <translation>Elija antes un punto de conexión: las suscripciones guardadas se hacen en él.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>eventscope::TemplateBar</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Words of templates</source>
        <translation>Términos de las plantillas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Evaluates {{ jq expression }} in the events when they are published</source>
        <translation>Evalúa {{ expresión jq }} en los eventos cuando se publican</translation>
    </message>
    <message>
        <source>What can stand between {{ and }}</source>
        <translation>Qué puede ir entre {{ y }}</translation>
    </message>
    <message>
        <source>Shows below the template what will be sent</source>
        <translation>Muestra bajo la plantilla lo que se enviará</translation>
    </message>
    <message>
        <source>{{ … }} is sent as it stands here. Tick “Template” to have it evaluated.</source>
        <translation>{{ … }} se envía tal como está aquí. Marque «Plantilla» para que se evalúe.</translation>
    </message>
    <message>
        <source>the time, UTC: &quot;2026-11-26T08:30:00.000000Z&quot;</source>
        <translation>la hora, UTC: &quot;2026-11-26T08:30:00.000000Z&quot;</translation>
    </message>
    <message>
        <source>the same in milliseconds, a number</source>
        <translation>la misma en milisegundos, un número</translation>
    </message>
    <message>
        <source>1, 2, 3 … with each event</source>
        <translation>1, 2, 3… con cada evento</translation>
    </message>
    <message>
        <source>a new UUID</source>
        <translation>un UUID nuevo</translation>
    </message>
    <message>
        <source>a new number from 0 to below 1</source>
        <translation>un número nuevo de 0 a menos de 1</translation>
    </message>
    <message>
        <source>the channel that is published to</source>
        <translation>el canal en el que se publica</translation>
    </message>
    <message>
        <source>a variable of the endpoint: “Variables…” beside Format</source>
        <translation>una variable del punto de conexión: «Variables…» junto a Formatear</translation>
    </message>
    <message>
        <source>&lt;p&gt;Between &lt;code&gt;{{&lt;/code&gt; and &lt;code&gt;}}&lt;/code&gt; stands jq, such as &lt;code&gt;{{ seq * 10 }}&lt;/code&gt; or, within a text, &lt;code&gt;&quot;order-{{ seq }}&quot;&lt;/code&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entre &lt;code&gt;{{&lt;/code&gt; y &lt;code&gt;}}&lt;/code&gt; va jq, como &lt;code&gt;{{ seq * 10 }}&lt;/code&gt; o, dentro de un texto, &lt;code&gt;&quot;order-{{ seq }}&quot;&lt;/code&gt;.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>eventscope::TimeFormatMenu</name>
    <message>
        <source>Show time as</source>
        <translation>Mostrar la hora como</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the start of the capture</source>
        <translation>Desde el inicio de la captura</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>Desde la fila anterior</translation>
    </message>
    <message>
        <source>Since the reference row</source>
        <translation>Desde la fila de referencia</translation>
    </message>
    <message>
        <source>With microseconds</source>
        <translation>Con microsegundos</translation>
    </message>
</context>
<context>
    <name>eventscope::TokenView</name>
    <message>
        <source>This token has expired: it will be refused.</source>
        <translation>Este token ha caducado: se rechazará.</translation>
    </message>
    <message>
        <source>This token is not valid yet: check this computer&apos;s clock.</source>
        <translation>Este token aún no es válido: compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>This token comes from another issuer than the API expects.</source>
        <translation>Este token procede de un emisor distinto del que espera la API.</translation>
    </message>
    <message>
        <source>This token was made for another client than the API expects.</source>
        <translation>Este token se creó para un cliente distinto del que espera la API.</translation>
    </message>
    <message>
        <source>This is an ID token; most APIs expect the access token.</source>
        <translation>Este es un token de ID; la mayoría de las API esperan el token de acceso.</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a length of time such as &quot;5 min&quot; or &quot;3 days&quot;.</extracomment>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>eventscope::TreeFindBar</name>
    <message>
        <source>Find in the tree</source>
        <translation>Buscar en el árbol</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>eventscope::UndoDesk</name>
    <message>
        <source>Deleted the endpoint “%1”.</source>
        <translation>Se eliminó el punto de conexión «%1».</translation>
    </message>
    <message>
        <source>Removed the authorizer “%1” of “%2”.</source>
        <translation>Se quitó el autorizador «%1» de «%2».</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n authorizer(s) of “%1”.</source>
        <translation>
            <numerusform>Se quitó %n autorizador de «%1».</numerusform>
            <numerusform>Se quitaron %n autorizadores de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Unsubscribed from “%1”.</source>
        <translation>Se canceló la suscripción a «%1».</translation>
    </message>
    <message>
        <source>Removed the filter “%1”.</source>
        <translation>Se quitó el filtro «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n saved filter(s).</source>
        <translation>
            <numerusform>Se quitó %n filtro guardado.</numerusform>
            <numerusform>Se quitaron %n filtros guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>Se quitó %n marca.</numerusform>
            <numerusform>Se quitaron %n marcas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::UndoOffers</name>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Deshacer eliminación</translation>
    </message>
    <message>
        <source>Nothing was deleted that could be brought back</source>
        <translation>No se ha eliminado nada que se pueda recuperar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>eventscope::UnsavedCaptures</name>
    <message numerus="yes">
        <source>%Ln event(s) of %1 are not saved.</source>
        <translation>
            <numerusform>%Ln evento de %1 no está guardado.</numerusform>
            <numerusform>%Ln eventos de %1 no están guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, and Eventscope offers them when it starts again. Discard deletes them.</source>
        <translation>Si los conserva, Eventscope los ofrece cuando se inicia de nuevo. Descartar los elimina.</translation>
    </message>
</context>
<context>
    <name>eventscope::VariablesDialog</name>
    <message>
        <source>Remove variable</source>
        <translation>Quitar variable</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>JSON value</source>
        <translation>Valor JSON</translation>
    </message>
    <message>
        <source>In a template, {{ $name }} gives the value that the variable has for %1.</source>
        <translation>En una plantilla, {{ $name }} da el valor que la variable tiene para %1.</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Añadir variable</translation>
    </message>
    <message>
        <source>There are two variables %1: give each a name of its own.</source>
        <translation>Hay dos variables %1: asigne a cada una un nombre propio.</translation>
    </message>
    <message>
        <source>%1 has no value. Any JSON will do.</source>
        <translation>%1 no tiene valor: sirve cualquier JSON.</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and variables are saved in a file. Keep keys and tokens in an authorizer of the endpoint.</source>
        <translation>%1 parece un secreto y las variables se guardan en un archivo. Guarde las claves y los tokens en un autorizador del punto de conexión.</translation>
    </message>
    <message>
        <source>The value of %1 is not JSON: text goes in quotes, such as &quot;eu&quot;.</source>
        <translation>El valor de %1 no es JSON: un texto va entre comillas, como &quot;eu&quot;.</translation>
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
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how the watch rule notifies you of an event.</source>
        <translation>Así avisa de un evento la regla de vigilancia.</translation>
    </message>
</context>
<context>
    <name>eventscope::WatchDesk</name>
    <message>
        <source>&amp;Watch rules…</source>
        <translation>&amp;Reglas de vigilancia…</translation>
    </message>
    <message>
        <source>&amp;Counters…</source>
        <translation>&amp;Contadores…</translation>
    </message>
    <message>
        <source>The watch rule “%1” no longer watches this log. %2</source>
        <translation>La regla de vigilancia «%1» ya no avisa de nada de este registro. %2</translation>
    </message>
    <message>
        <source>Watch rules…</source>
        <translation>Reglas de vigilancia…</translation>
    </message>
    <message>
        <source>This desktop does not show notifications. Watch rules still highlight rows and play their sounds.</source>
        <translation>Este escritorio no muestra notificaciones. Las reglas de vigilancia siguen resaltando filas y emitiendo sus sonidos.</translation>
    </message>
    <message>
        <source>Removed the watch rule “%1”.</source>
        <translation>Se quitó la regla de vigilancia «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln watch rule(s).</source>
        <translation>
            <numerusform>Se quitó %Ln regla de vigilancia.</numerusform>
            <numerusform>Se quitaron %Ln reglas de vigilancia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the counter “%1”.</source>
        <translation>Se quitó el contador «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln counter(s).</source>
        <translation>
            <numerusform>Se quitó %Ln contador.</numerusform>
            <numerusform>Se quitaron %Ln contadores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::WatchRulesDialog</name>
    <message>
        <source>Watch rules</source>
        <translation>Reglas de vigilancia</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Usar estas reglas</translation>
    </message>
    <message>
        <source>Words, or jq such as .total &gt; 100</source>
        <translation>Palabras, o jq como .total &gt; 100</translation>
    </message>
    <message>
        <source>No highlight</source>
        <translation>Sin resaltado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Notificación de escritorio</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button, a verb: shows what the rule does.</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Enter a filter for the rows to watch for.</source>
        <translation>Indique en el filtro qué filas se vigilan.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Watch rules highlight the rows that match a filter and notify you of new ones.</source>
        <translation>Las reglas de vigilancia resaltan las filas que coinciden con un filtro y le avisan de las nuevas.</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>Añadir la primera regla</translation>
    </message>
    <message>
        <source>Include the beginning of the payload</source>
        <translation>Incluir el principio de la carga útil</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>at most </source>
        <extracomment>Before a number: at most 10 a minute</extracomment>
        <translation>como máximo </translation>
    </message>
    <message>
        <source> a minute</source>
        <extracomment>After a number: at most 10 a minute</extracomment>
        <translation> por minuto</translation>
    </message>
    <message>
        <source>Rules watch the logs of all open endpoints. Beyond the limit you are only told how many more there were.</source>
        <translation>Las reglas vigilan los registros de todos los puntos de conexión abiertos. Por encima del límite solo se le dice cuántos más hubo.</translation>
    </message>
    <message>
        <source>Sent as this rule does for an event. If nothing appears, your desktop may be holding notifications back.</source>
        <translation>Enviado como lo hace esta regla con un evento. Si no aparece nada, puede que su escritorio esté reteniendo las notificaciones.</translation>
    </message>
    <message>
        <source>This rule only highlights. Choose a notification or a sound to be alerted.</source>
        <translation>Esta regla solo resalta. Elija una notificación o un sonido para recibir un aviso.</translation>
    </message>
    <message>
        <source>This desktop does not show notifications. The rule still highlights rows and plays its sound.</source>
        <translation>Este escritorio no muestra notificaciones. La regla sigue resaltando filas y emite su sonido.</translation>
    </message>
</context>
<context>
    <name>eventscope::WelcomePage</name>
    <message>
        <source>Watch your events as they happen</source>
        <translation>Vea sus eventos a medida que ocurren</translation>
    </message>
    <message>
        <source>Try it with the built-in Event API</source>
        <translation>Probar con la Event API integrada</translation>
    </message>
    <message>
        <source>Starts a small Event API on this computer and shows its demo events.</source>
        <translation>Inicia una pequeña Event API en este equipo y muestra sus eventos de demostración.</translation>
    </message>
    <message>
        <source>Add your Event API</source>
        <translation>Añadir su Event API</translation>
    </message>
    <message>
        <source>All it needs is the URL of your AppSync Event API and a key.</source>
        <translation>Solo hacen falta la URL de su Event API de AppSync y una clave.</translation>
    </message>
    <message>
        <source>Find my Event APIs</source>
        <translation>Buscar mis Event API</translation>
    </message>
    <message>
        <source>Lists those of your AWS account, with the credentials of the AWS command line.</source>
        <translation>Muestra las de su cuenta de AWS, con las credenciales de la línea de comandos de AWS.</translation>
    </message>
    <message>
        <source>No account, no telemetry.</source>
        <translation>Sin cuenta ni telemetría.</translation>
    </message>
    <message>
        <source>Play a demo capture</source>
        <translation>Reproducir una captura de demostración</translation>
    </message>
    <message>
        <source>Replays a few minutes of a web shop; needs no network.</source>
        <translation>Reproduce unos minutos de una tienda web; no necesita red.</translation>
    </message>
</context>
<context>
    <name>eventscope::WindowDocks</name>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de conexión</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Client log</source>
        <translation>Registro del cliente</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
</context>
<context>
    <name>eventscope::WindowHost</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>eventscope::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>eventscope::Zoom</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>This is the largest size.</source>
        <translation>Este es el tamaño máximo.</translation>
    </message>
    <message>
        <source>This is the smallest size.</source>
        <translation>Este es el tamaño mínimo.</translation>
    </message>
    <message>
        <source>This is the actual size.</source>
        <translation>Este es el tamaño real.</translation>
    </message>
</context>
<context>
    <name>eventscope::capturetext</name>
    <message>
        <source>This file is not a capture of Eventscope, or too damaged to be read. (%1)</source>
        <translation>Este archivo no es una captura de Eventscope o está demasiado dañado para leerlo. (%1)</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space and try again. (%1)</source>
        <translation>No hay suficiente espacio en el disco. Libere espacio e inténtelo de nuevo. (%1)</translation>
    </message>
    <message>
        <source>This file cannot be imported: %1.</source>
        <translation>Este archivo no se puede importar: %1.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that it is still there and that you may read it. (%1)</source>
        <translation>No se pudo leer este archivo. Compruebe que sigue en su sitio y que tiene permiso para leerlo. (%1)</translation>
    </message>
    <message>
        <source>all from row %1 on</source>
        <translation>todas a partir de la fila %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>filas %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s)</source>
        <translation>
            <numerusform>%Ln lugar más</numerusform>
            <numerusform>%Ln lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este archivo está dañado.</translation>
    </message>
    <message numerus="yes">
        <source>All of its rows could be read: %Ln.</source>
        <translation>
            <numerusform>Se pudieron leer todas sus filas: %Ln.</numerusform>
            <numerusform>Se pudieron leer todas sus filas: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could be read; lost: %1.</source>
        <translation>
            <numerusform>Se pudo leer %Ln fila; perdidas: %1.</numerusform>
            <numerusform>Se pudieron leer %Ln filas; perdidas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channel of %Ln row(s) is lost.</source>
        <translation>
            <numerusform>Se ha perdido el canal de %Ln fila.</numerusform>
            <numerusform>Se ha perdido el canal de %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see a rescued copy; the file stays as it is.</source>
        <translation>Se muestra una copia recuperada; el archivo queda como está.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported from %1.</source>
        <translation>
            <numerusform>Se importó %Ln fila de %1.</numerusform>
            <numerusform>Se importaron %Ln filas de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were passed over (%1).</source>
        <translation>
            <numerusform>Se omitió %Ln línea (%1).</numerusform>
            <numerusform>Se omitieron %Ln líneas (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not saved as a capture yet.</source>
        <translation>Aún no se han guardado como captura.</translation>
    </message>
</context>
<context>
    <name>eventscope::discoverytext</name>
    <message>
        <source>AWS refused the signature for its date: this computer&apos;s clock is wrong. Set it and search again. (%1)</source>
        <translation>AWS rechazó la firma por su fecha: el reloj de este equipo no va bien. Ajústelo y busque de nuevo. (%1)</translation>
    </message>
    <message>
        <source>These credentials may not list Event APIs. They need the permission appsync:ListApis; or search with others. (%1)</source>
        <translation>Estas credenciales no pueden enumerar las Event API. Necesitan el permiso appsync:ListApis; o busque con otras. (%1)</translation>
    </message>
    <message>
        <source>AWS does not accept these credentials. Check the profile or the keys, and that they have not expired. (%1)</source>
        <translation>AWS no acepta estas credenciales. Compruebe el perfil o las claves, y que no hayan caducado. (%1)</translation>
    </message>
    <message>
        <source>AWS limits the rate of requests, also after several tries. What was found stays; search again in a minute.</source>
        <translation>AWS limita la frecuencia de solicitudes, también tras varios intentos. Lo encontrado se conserva; busque de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>AppSync was not found in the region %1. Check the region, and that this computer is online.</source>
        <translation>No se encontró AppSync en la región %1. Compruebe la región y que este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>“%1” is no AWS region. Choose one such as eu-west-1.</source>
        <translation>«%1» no es una región de AWS. Elija una como eu-west-1.</translation>
    </message>
    <message>
        <source>The search was stopped. What was found stays.</source>
        <translation>La búsqueda se detuvo. Lo encontrado se conserva.</translation>
    </message>
    <message>
        <source>AWS gave an answer that makes no sense: %1. What was found stays; try again.</source>
        <translation>AWS dio una respuesta sin sentido: %1. Lo encontrado se conserva; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Namespaces could not be read</source>
        <translation>No se pudieron leer los espacios de nombres</translation>
    </message>
    <message>
        <source>API keys could not be read</source>
        <translation>No se pudieron leer las claves de API</translation>
    </message>
    <message>
        <source>Not all of its settings could be read</source>
        <translation>No se pudo leer toda su configuración</translation>
    </message>
    <message>
        <source>%1: the permission appsync:%2 is missing.</source>
        <translation>%1: falta el permiso appsync:%2.</translation>
    </message>
    <message>
        <source>%1: AWS limits the rate of requests. Search again in a minute.</source>
        <translation>%1: AWS limita la frecuencia de solicitudes. Busque de nuevo dentro de un minuto.</translation>
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
        <translation>Diagnóstico de conexión: %1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>Certificado TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Realtime host</source>
        <translation>Host en tiempo real</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Publish and receive</source>
        <translation>Publicación y recepción</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>A través del proxy %1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Válido hasta %1</translation>
    </message>
    <message>
        <source>As the service&apos;s</source>
        <translation>Como el del servicio</translation>
    </message>
    <message>
        <source>As the service&apos;s, but for %1 s</source>
        <translation>Como el del servicio, salvo %1 s</translation>
    </message>
    <message>
        <source>Accepted, with the Event API&apos;s subprotocol</source>
        <translation>Aceptado, con el subprotocolo de Event API</translation>
    </message>
    <message>
        <source>The service acknowledged the connection</source>
        <translation>El servicio confirmó la conexión</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Suscrito a %1</translation>
    </message>
    <message>
        <source>Came back after %1 ms</source>
        <translation>Volvió tras %1 ms</translation>
    </message>
    <message>
        <source>The answer tells no time: the clocks could not be compared.</source>
        <translation>La respuesta no indica la hora: no se pudieron comparar los relojes.</translation>
    </message>
    <message>
        <source>The server answers with a web page: this is no Event API.</source>
        <translation>El servidor responde con una página web: no es una Event API.</translation>
    </message>
    <message>
        <source>The realtime URL was given by hand, and is not the one of this API.</source>
        <translation>La URL en tiempo real se indicó manualmente y no es la de esta API.</translation>
    </message>
    <message>
        <source>The event was accepted, but did not come back.</source>
        <translation>El evento se aceptó, pero no volvió.</translation>
    </message>
    <message>
        <source>Needs what failed before: %1</source>
        <translation>Depende de lo que falló antes: %1</translation>
    </message>
    <message>
        <source>The endpoint is plain http</source>
        <translation>El punto de conexión es http sin cifrar</translation>
    </message>
    <message>
        <source>The proxy %1 looks names up</source>
        <translation>El proxy %1 resuelve los nombres</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>No solicitada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>El certificado del servidor aún no es válido.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>El certificado del servidor es para otro host.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed.</source>
        <translation>El certificado del servidor es autofirmado.</translation>
    </message>
    <message>
        <source>This computer does not know who signed the server&apos;s certificate.</source>
        <translation>Este equipo no conoce a quien firmó el certificado del servidor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the service&apos;s.</source>
        <translation>El reloj de este equipo está %1 s adelantado respecto al del servicio.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the service&apos;s.</source>
        <translation>El reloj de este equipo está %1 s atrasado respecto al del servicio.</translation>
    </message>
    <message>
        <source>Mend that first, then run the checks again.</source>
        <translation>Corrija eso primero y ejecute de nuevo las comprobaciones.</translation>
    </message>
    <message>
        <source>Tick the box above to publish one event and see it come back.</source>
        <translation>Marque la casilla de arriba para publicar un evento y ver si vuelve.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s date.</source>
        <translation>Pida a quien administra el servidor que lo renueve y compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and clock.</source>
        <translation>Compruebe la fecha y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Check the URL. If it is right, something in between answers in the server&apos;s place: a proxy, a log-in page.</source>
        <translation>Compruebe la URL. Si es correcta, algo intermedio responde en lugar del servidor: un proxy o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>If it is your network&apos;s or the built-in API&apos;s, give its CA file in the endpoint&apos;s advanced settings.</source>
        <translation>Si es el de su red o el de la API integrada, indique su archivo de CA en las opciones avanzadas del punto de conexión.</translation>
    </message>
    <message>
        <source>Set it by the network: signatures and tokens are refused for a wrong time.</source>
        <translation>Ajústelo por la red: con una hora incorrecta se rechazan las firmas y los tokens.</translation>
    </message>
    <message>
        <source>Check the URL: the HTTP endpoint of an Event API ends with /event.</source>
        <translation>Compruebe la URL: el punto de conexión HTTP de una Event API termina en /event.</translation>
    </message>
    <message>
        <source>Edit the endpoint and leave the realtime URL empty.</source>
        <translation>Edite el punto de conexión y deje vacía la URL en tiempo real.</translation>
    </message>
    <message>
        <source>Look at the namespace&apos;s handlers, which may drop or hold events, and at the API&apos;s logs.</source>
        <translation>Consulte los controladores del espacio de nombres, que pueden descartar o retener eventos, y los registros de la API.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Conectado a</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Label: the type of what the server answered.</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Time of the service</source>
        <translation>Hora del servicio</translation>
    </message>
    <message>
        <source>Ahead of this computer, seconds</source>
        <translation>Adelanto respecto a este equipo, segundos</translation>
    </message>
    <message>
        <source>Realtime URL</source>
        <translation>URL en tiempo real</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Según la regla</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Publish to receive, ms</source>
        <translation>De publicación a recepción, ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate: %1, issued by %2, valid from %3 until %4</source>
        <translation>Certificado: %1, emitido por %2, válido de %3 a %4</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, para %1</translation>
    </message>
</context>
<context>
    <name>eventscope::errortext</name>
    <message>
        <source>The service answered %1: %2.</source>
        <translation>El servicio respondió %1: %2.</translation>
    </message>
    <message>
        <source>The service answered %1.</source>
        <translation>El servicio respondió %1.</translation>
    </message>
    <message>
        <source>The service answered: %1.</source>
        <translation>El servicio respondió: %1.</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>El servicio respondió con el estado %1.</translation>
    </message>
    <message>
        <source>The service answered with an error.</source>
        <translation>El servicio respondió con un error.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket.</source>
        <translation>El servidor rechazó el WebSocket.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status 429: there are too many connections or requests.</source>
        <translation>El servidor rechazó el WebSocket con el estado 429: hay demasiadas conexiones o solicitudes.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status 431: the key or token is too large for it.</source>
        <translation>El servidor rechazó el WebSocket con el estado 431: la clave o el token es demasiado grande para él.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status %1.</source>
        <translation>El servidor rechazó el WebSocket con el estado %1.</translation>
    </message>
    <message>
        <source>This field is empty.</source>
        <translation>Este campo está vacío.</translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation>No es una URL completa.</translation>
    </message>
    <message>
        <source>This is not a complete URL: %1.</source>
        <translation>No es una URL completa: %1.</translation>
    </message>
    <message>
        <source>An Event API is reached by https or wss.</source>
        <translation>A una Event API se accede por https o wss.</translation>
    </message>
    <message>
        <source>This path does not belong to an Event API.</source>
        <translation>Esta ruta no pertenece a una Event API.</translation>
    </message>
    <message>
        <source>This is not a channel.</source>
        <translation>No es un canal.</translation>
    </message>
    <message>
        <source>This is not a channel: %1.</source>
        <translation>No es un canal: %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>No es JSON válido.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>No es JSON válido: %1.</translation>
    </message>
    <message>
        <source>jq does not understand this expression.</source>
        <translation>jq no entiende esta expresión.</translation>
    </message>
    <message>
        <source>jq does not understand this expression: %1.</source>
        <translation>jq no entiende esta expresión: %1.</translation>
    </message>
    <message>
        <source>A value is not usable.</source>
        <translation>Un valor no se puede usar.</translation>
    </message>
    <message>
        <source>A value is not usable: %1.</source>
        <translation>Un valor no se puede usar: %1.</translation>
    </message>
    <message>
        <source>A key, token or credential is missing.</source>
        <translation>Falta una clave, un token o una credencial.</translation>
    </message>
    <message>
        <source>A key, token or credential is missing: %1.</source>
        <translation>Falta una clave, un token o una credencial: %1.</translation>
    </message>
    <message>
        <source>The authorization could not be made.</source>
        <translation>No se pudo crear la autorización.</translation>
    </message>
    <message>
        <source>The authorization could not be made: %1.</source>
        <translation>No se pudo crear la autorización: %1.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>No hay ninguna sesión iniciada.</translation>
    </message>
    <message>
        <source>The sign-in has ended: %1.</source>
        <translation>El inicio de sesión ha caducado: %1.</translation>
    </message>
    <message>
        <source>The key or token could not be fetched.</source>
        <translation>No se pudo obtener la clave o el token.</translation>
    </message>
    <message>
        <source>The key or token could not be fetched: %1.</source>
        <translation>No se pudo obtener la clave o el token: %1.</translation>
    </message>
    <message>
        <source>Not authorized.</source>
        <translation>No autorizado.</translation>
    </message>
    <message>
        <source>Not authorized: %1.</source>
        <translation>No autorizado: %1.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>El servicio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The service refused the request: %1.</source>
        <translation>El servicio rechazó la solicitud: %1.</translation>
    </message>
    <message>
        <source>The service refused the input.</source>
        <translation>El servicio rechazó la entrada.</translation>
    </message>
    <message>
        <source>The service refused the input: %1.</source>
        <translation>El servicio rechazó la entrada: %1.</translation>
    </message>
    <message>
        <source>This connection has as many subscriptions as the service allows.</source>
        <translation>Esta conexión ya tiene todas las suscripciones que permite el servicio.</translation>
    </message>
    <message>
        <source>The service limits the rate of requests, and it is exceeded.</source>
        <translation>El servicio limita la frecuencia de solicitudes y se ha superado.</translation>
    </message>
    <message>
        <source>The service does not know this.</source>
        <translation>El servicio no conoce este recurso.</translation>
    </message>
    <message>
        <source>The service does not know this: %1.</source>
        <translation>El servicio no conoce este recurso: %1.</translation>
    </message>
    <message>
        <source>The service does not support this operation.</source>
        <translation>El servicio no admite esta operación.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>No se encontró el host.</translation>
    </message>
    <message>
        <source>The host was not found: %1.</source>
        <translation>No se encontró el host: %1.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Se rechazó la conexión.</translation>
    </message>
    <message>
        <source>The connection was refused: %1.</source>
        <translation>Se rechazó la conexión: %1.</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>No se pudo establecer la conexión segura.</translation>
    </message>
    <message>
        <source>The secure connection could not be made: %1.</source>
        <translation>No se pudo establecer la conexión segura: %1.</translation>
    </message>
    <message>
        <source>The proxy did not connect.</source>
        <translation>El proxy no estableció la conexión.</translation>
    </message>
    <message>
        <source>The proxy did not connect: %1.</source>
        <translation>El proxy no estableció la conexión: %1.</translation>
    </message>
    <message>
        <source>The server accepted the WebSocket but does not speak the Event API protocol.</source>
        <translation>El servidor aceptó el WebSocket, pero no habla el protocolo de Event API.</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>La red falló.</translation>
    </message>
    <message>
        <source>The network failed: %1.</source>
        <translation>La red falló: %1.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>The server closed the connection: %1.</source>
        <translation>El servidor cerró la conexión: %1.</translation>
    </message>
    <message>
        <source>Nothing was heard from the server for too long.</source>
        <translation>El servidor no ha dado señales durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>The server sent a message that is too large.</source>
        <translation>El servidor envió un mensaje demasiado grande.</translation>
    </message>
    <message>
        <source>The server sent a message that makes no sense.</source>
        <translation>El servidor envió un mensaje sin sentido.</translation>
    </message>
    <message>
        <source>The server sent a message that makes no sense: %1.</source>
        <translation>El servidor envió un mensaje sin sentido: %1.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>There was no answer in time: %1.</source>
        <translation>No hubo respuesta a tiempo: %1.</translation>
    </message>
    <message>
        <source>No answer came: the events may or may not have been published.</source>
        <translation>No llegó respuesta: los eventos pueden haberse publicado o no.</translation>
    </message>
    <message>
        <source>The answer does not tell whether the events were published.</source>
        <translation>La respuesta no indica si se publicaron los eventos.</translation>
    </message>
    <message>
        <source>The answer does not tell whether the events were published: %1.</source>
        <translation>La respuesta no indica si se publicaron los eventos: %1.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>No hay conexión.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>No enviado: %1.</translation>
    </message>
    <message>
        <source>The file could not be used.</source>
        <translation>No se pudo usar el archivo.</translation>
    </message>
    <message>
        <source>The file could not be used: %1.</source>
        <translation>No se pudo usar el archivo: %1.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>This file is not a capture of Eventscope.</source>
        <translation>Este archivo no es una captura de Eventscope.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Eventscope.</source>
        <translation>Este archivo lo escribió una versión más reciente de Eventscope.</translation>
    </message>
    <message>
        <source>The key or token is not in the keychain.</source>
        <translation>La clave o el token no está en el llavero.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>Este sistema no tiene llavero.</translation>
    </message>
    <message>
        <source>Something failed.</source>
        <translation>Se produjo un error.</translation>
    </message>
    <message>
        <source>Fill it in to go on.</source>
        <translation>Rellénelo para continuar.</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime address from the API&apos;s settings in the AWS console.</source>
        <translation>Pegue la dirección HTTP o en tiempo real de la configuración de la API en la consola de AWS.</translation>
    </message>
    <message>
        <source>Start the URL with https:// (or http:// for an API on this computer).</source>
        <translation>Empiece la URL por https:// (o http:// para una API de este equipo).</translation>
    </message>
    <message>
        <source>The URL of an Event API ends with /event.</source>
        <translation>La URL de una Event API termina en /event.</translation>
    </message>
    <message>
        <source>Use one to five parts of letters, digits and dashes, such as /default/orders.</source>
        <translation>Use de una a cinco partes de letras, dígitos y guiones, como /default/orders.</translation>
    </message>
    <message>
        <source>Correct the text at the marked place.</source>
        <translation>Corrija el texto en el lugar marcado.</translation>
    </message>
    <message>
        <source>Correct it, or type plain words to search for.</source>
        <translation>Corríjala o escriba palabras normales para buscar.</translation>
    </message>
    <message>
        <source>Check what was entered and try again.</source>
        <translation>Compruebe lo introducido e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Edit the endpoint and give it.</source>
        <translation>Edite el punto de conexión e indíquela.</translation>
    </message>
    <message>
        <source>Edit the endpoint and check its authorization.</source>
        <translation>Edite el punto de conexión y compruebe su autorización.</translation>
    </message>
    <message>
        <source>Sign in from the endpoint&apos;s menu.</source>
        <translation>Inicie sesión desde el menú del punto de conexión.</translation>
    </message>
    <message>
        <source>Edit the endpoint and check where it comes from.</source>
        <translation>Edite el punto de conexión y compruebe de dónde procede.</translation>
    </message>
    <message>
        <source>Check the key or token, that its kind is allowed for this operation, and that the channel&apos;s namespace exists.</source>
        <translation>Compruebe la clave o el token, que su tipo esté permitido para esta operación y que exista el espacio de nombres del canal.</translation>
    </message>
    <message>
        <source>Check the channel, the events and, for IAM, the region and this computer&apos;s clock.</source>
        <translation>Compruebe el canal, los eventos y, para IAM, la región y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Publish one to five events of at most 240 KB each.</source>
        <translation>Publique de uno a cinco eventos de 240 KB como máximo cada uno.</translation>
    </message>
    <message>
        <source>Unsubscribe from something first.</source>
        <translation>Cancele antes alguna suscripción.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the API has this channel namespace.</source>
        <translation>Compruebe que la API tenga este espacio de nombres de canal.</translation>
    </message>
    <message>
        <source>Check that the URL belongs to an Event API.</source>
        <translation>Compruebe que la URL pertenezca a una Event API.</translation>
    </message>
    <message>
        <source>Try again, and look at the API&apos;s logs if it happens again.</source>
        <translation>Inténtelo de nuevo y consulte los registros de la API si se repite.</translation>
    </message>
    <message>
        <source>Check the URL, and that this computer is online.</source>
        <translation>Compruebe la URL y que este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>Check the host and port, and that the server is running.</source>
        <translation>Compruebe el host y el puerto, y que el servidor esté en ejecución.</translation>
    </message>
    <message>
        <source>Check the host, or give the extra CA file of your network in the endpoint&apos;s advanced settings.</source>
        <translation>Compruebe el host o indique el archivo de CA adicional de su red en las opciones avanzadas del punto de conexión.</translation>
    </message>
    <message>
        <source>Check the proxy in the endpoint&apos;s advanced settings.</source>
        <translation>Compruebe el proxy en las opciones avanzadas del punto de conexión.</translation>
    </message>
    <message>
        <source>Check that the URL belongs to an Event API and that nothing in between blocks WebSockets.</source>
        <translation>Compruebe que la URL pertenezca a una Event API y que nada intermedio bloquee los WebSockets.</translation>
    </message>
    <message>
        <source>Check that this computer is online and try again.</source>
        <translation>Compruebe que este equipo tenga conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>Check that this computer is online; the connection is made again by itself.</source>
        <translation>Compruebe que este equipo tenga conexión; la conexión se restablece sola.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Look in the log of a subscriber before you publish again.</source>
        <translation>Consulte el registro de un suscriptor antes de publicar de nuevo.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Puede iniciarlo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>Conéctese e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read or written.</source>
        <translation>Compruebe que el archivo exista y se pueda leer o escribir.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .escap.</source>
        <translation>Elija un archivo que termine en .escap.</translation>
    </message>
    <message>
        <source>Open it with a newer version of Eventscope.</source>
        <translation>Ábralo con una versión más reciente de Eventscope.</translation>
    </message>
    <message>
        <source>Edit the endpoint and give the key or token again.</source>
        <translation>Edite el punto de conexión e indique de nuevo la clave o el token.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept until Eventscope closes.</source>
        <translation>Las claves y los tokens se conservan hasta que se cierre Eventscope.</translation>
    </message>
    <message>
        <source>Look in the log of a subscriber before you publish again, and check that the URL belongs to an Event API.</source>
        <translation>Consulte el registro de un suscriptor antes de publicar de nuevo y compruebe que la URL pertenezca a una Event API.</translation>
    </message>
    <message>
        <source>This filter was stopped: for one of the events it does not come to an end. Correct it, or put a channel: or kind: before it.</source>
        <translation>Este filtro se detuvo: no termina de evaluarse en uno de los eventos. Corríjalo o anteponga channel: o kind:.</translation>
    </message>
    <message>
        <source>This is the URL of a GraphQL API. Paste the URL of an Event API: it ends with /event.</source>
        <translation>Esta es la URL de una API de GraphQL. Pegue la URL de una Event API: termina en /event.</translation>
    </message>
    <message>
        <source>This looks like an API id; the host name cannot be told from it. Paste the HTTP endpoint from the API&apos;s settings in the AWS console.</source>
        <translation>Parece un ID de API; de él no se puede deducir el nombre de host. Pegue el punto de conexión HTTP de la configuración de la API en la consola de AWS.</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime URL of your Event API.</source>
        <translation>Pegue la URL HTTP o en tiempo real de su Event API.</translation>
    </message>
    <message>
        <source>Events go to exactly one channel: a wildcard (*) is for subscribing only. Write the whole channel.</source>
        <translation>Los eventos van a un solo canal: un comodín (*) solo sirve para suscribirse. Escriba el canal completo.</translation>
    </message>
    <message>
        <source>Give a channel to publish to, such as /default/orders.</source>
        <translation>Indique un canal en el que publicar, como /default/orders.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is one half of a surrogate pair and no character. It can be published, but receivers may refuse or replace it.</source>
        <translation>Línea %1, columna %2: es la mitad de un par suplente y no un carácter. Se puede publicar, pero los receptores pueden rechazarlo o reemplazarlo.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The capture of %1 cannot be written: the disk is full. Free some space; it is tried again every second.</source>
        <translation>No se puede escribir la captura de %1: el disco está lleno. Libere espacio; se reintenta cada segundo.</translation>
    </message>
    <message>
        <source>The capture of %1 cannot be written: %2. Check that its folder is there and may be written; it is tried again every second.</source>
        <translation>No se puede escribir la captura de %1: %2. Compruebe que su carpeta exista y permita escritura; se reintenta cada segundo.</translation>
    </message>
    <message>
        <source>Events waiting in memory: %1 (up to %2).</source>
        <translation>Eventos en espera en la memoria: %1 (hasta %2).</translation>
    </message>
    <message>
        <source>The memory for them is full. Dropped: %1.</source>
        <translation>La memoria para ellos está llena. Descartados: %1.</translation>
    </message>
    <message>
        <source>The capture file of %1 was removed; it was made again. Dropped: %2.</source>
        <translation>Se eliminó el archivo de captura de %1; se creó de nuevo. Descartados: %2.</translation>
    </message>
    <message>
        <source>The capture file of %1 was removed; it was made again, nothing is lost.</source>
        <translation>Se eliminó el archivo de captura de %1; se creó de nuevo y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>What was written here before could not be read: %1. It was kept as %2; you start with an empty event.</source>
        <translation>No se pudo leer lo que se había escrito aquí: %1. Se conservó como %2; se empieza con un evento vacío.</translation>
    </message>
    <message>
        <source>The definition is not usable. %1</source>
        <translation>La definición no se puede usar. %1</translation>
    </message>
    <message>
        <source>Port %1 could not be used.</source>
        <translation>No se pudo usar el puerto %1.</translation>
    </message>
    <message>
        <source>Port %1 could not be used: %2.</source>
        <translation>No se pudo usar el puerto %1: %2.</translation>
    </message>
    <message>
        <source>Choose another one, or 0 for any that is free.</source>
        <translation>Elija otro, o 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>Reconnecting (attempt %1, next try in %2 s)</source>
        <translation>Reconectando (intento %1, siguiente en %2 s)</translation>
    </message>
    <message>
        <source>Reconnecting (attempt %1)</source>
        <translation>Reconectando (intento %1)</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected, but the keep-alive is late</source>
        <translation>Conectado, pero el keep-alive se retrasa</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a connection that is not tried again.</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>States of a subscription, in a table.</extracomment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>unsubscribing</source>
        <translation>cancelando</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>The API&apos;s onSubscribe handler does not let you subscribe here: use another channel or authorizer.</source>
        <translation>El controlador onSubscribe de la API no permite suscribirse aquí: use otro canal u otro autorizador.</translation>
    </message>
    <message>
        <source>The id is in use on this connection: unsubscribe, then subscribe again.</source>
        <translation>El ID ya se usa en esta conexión: cancele la suscripción y vuelva a suscribirse.</translation>
    </message>
    <message>
        <source>This is trouble within the service: subscribe again in a moment.</source>
        <translation>Es un problema interno del servicio: vuelva a suscribirse en un momento.</translation>
    </message>
    <message>
        <source>An event could not be delivered and is lost; the subscription goes on.</source>
        <translation>Un evento no se pudo entregar y se ha perdido; la suscripción continúa.</translation>
    </message>
    <message>
        <source>The service has no such subscription any more: nothing is left to do.</source>
        <translation>El servicio ya no tiene esa suscripción: no hay nada más que hacer.</translation>
    </message>
    <message>
        <source>The API&apos;s handler failed or answered with what it must not: look at the API&apos;s logs.</source>
        <translation>El controlador de la API falló o respondió algo no permitido: consulte los registros de la API.</translation>
    </message>
    <message>
        <source>Check that nothing in between changes the WebSocket&apos;s headers.</source>
        <translation>Compruebe que nada intermedio cambie los encabezados del WebSocket.</translation>
    </message>
    <message>
        <source>An event may have 240 KB, also after the API&apos;s handler has changed it: make it smaller.</source>
        <translation>Un evento puede ocupar hasta 240 KB, también después de que el controlador de la API lo cambie: redúzcalo.</translation>
    </message>
    <message>
        <source>Check the user name and password, and the client secret if the app client has one; then sign in again.</source>
        <translation>Compruebe el nombre de usuario y la contraseña, y el secreto del cliente si el cliente de aplicación tiene uno; luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The user pool has no such user: check the user name and the user pool id.</source>
        <translation>El grupo de usuarios no tiene ese usuario: compruebe el nombre de usuario y el ID del grupo de usuarios.</translation>
    </message>
    <message>
        <source>The user has not confirmed the sign-up yet: enter the code that was sent where you signed up.</source>
        <translation>El usuario aún no ha confirmado el registro: introduzca el código que se le envió donde se registró.</translation>
    </message>
    <message>
        <source>An administrator reset the password: choose a new one in your application, then sign in here.</source>
        <translation>Un administrador restableció la contraseña: elija una nueva en su aplicación e inicie sesión aquí.</translation>
    </message>
    <message>
        <source>Check that the app client allows this way of signing in, and its client secret.</source>
        <translation>Compruebe que el cliente de aplicación permita esta forma de iniciar sesión, y su secreto del cliente.</translation>
    </message>
    <message>
        <source>Choose a password that follows the rules of the user pool.</source>
        <translation>Elija una contraseña que cumpla las reglas del grupo de usuarios.</translation>
    </message>
    <message>
        <source>The code is wrong: enter the newest one.</source>
        <translation>El código es incorrecto: introduzca el más reciente.</translation>
    </message>
    <message>
        <source>The code is too old: sign in again for a new one.</source>
        <translation>El código es demasiado antiguo: inicie sesión de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>The code of the authenticator app is wrong: check its clock and enter the newest code.</source>
        <translation>El código de la aplicación de autenticación es incorrecto: compruebe su reloj e introduzca el código más reciente.</translation>
    </message>
    <message>
        <source>Another program has renewed this sign-in: sign in again.</source>
        <translation>Otro programa ha renovado este inicio de sesión: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Wait a minute before you try again.</source>
        <translation>Espere un minuto antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Wait a while before you try again: the limit is of this user or account.</source>
        <translation>Espere un rato antes de intentarlo de nuevo: el límite es de este usuario o cuenta.</translation>
    </message>
    <message>
        <source>Check the pool id, the client id and their region.</source>
        <translation>Compruebe el ID del grupo, el ID de cliente y su región.</translation>
    </message>
    <message>
        <source>The identity pool has no role for this user: add one in the AWS console.</source>
        <translation>El grupo de identidades no tiene ningún rol para este usuario: añada uno en la consola de AWS.</translation>
    </message>
    <message>
        <source>The credentials are right but lack the permission: ask for it in their IAM policy.</source>
        <translation>Las credenciales son correctas, pero les falta el permiso: solicítelo en su política de IAM.</translation>
    </message>
    <message>
        <source>The credentials are right, but lack the permission or are not trusted by the role.</source>
        <translation>Las credenciales son correctas, pero les falta el permiso o el rol no confía en ellas.</translation>
    </message>
    <message>
        <source>The temporary credentials have ended: get new ones.</source>
        <translation>Las credenciales temporales han caducado: obtenga otras nuevas.</translation>
    </message>
    <message>
        <source>AWS does not know the access key: check its id, and the session token of temporary credentials.</source>
        <translation>AWS no conoce la clave de acceso: compruebe su ID y el token de sesión de las credenciales temporales.</translation>
    </message>
    <message>
        <source>Check the secret access key and this computer&apos;s clock.</source>
        <translation>Compruebe la clave de acceso secreta y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The sign-in has ended at the provider: sign in again.</source>
        <translation>El inicio de sesión ha caducado en el proveedor: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The service asks to wait until %1.</source>
        <translation>El servicio pide esperar hasta las %1.</translation>
    </message>
</context>
<context>
    <name>eventscope::importtext</name>
    <message>
        <source>how to authorize: a key, a token, a sign-in or IAM</source>
        <translation>cómo autorizar: una clave, un token, un inicio de sesión o IAM</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>la clave de API</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>el token</translation>
    </message>
    <message>
        <source>a sign-in</source>
        <translation>un inicio de sesión</translation>
    </message>
    <message>
        <source>the id of the user pool</source>
        <translation>el ID del grupo de usuarios</translation>
    </message>
    <message>
        <source>the client id</source>
        <translation>el ID de cliente</translation>
    </message>
    <message>
        <source>the issuer of the tokens</source>
        <translation>el emisor de los tokens</translation>
    </message>
    <message>
        <source>the access key id</source>
        <translation>el ID de clave de acceso</translation>
    </message>
    <message>
        <source>the secret access key</source>
        <translation>la clave de acceso secreta</translation>
    </message>
    <message>
        <source>IAM credentials: a profile, keys or the environment</source>
        <translation>credenciales de IAM: un perfil, claves o el entorno</translation>
    </message>
    <message>
        <source>the region of the API</source>
        <translation>la región de la API</translation>
    </message>
    <message>
        <source>a look at the realtime URL: it was made by a rule that may not hold</source>
        <translation>una revisión de la URL en tiempo real: se creó con una regla que puede no cumplirse</translation>
    </message>
    <message>
        <source>environment variables on this computer</source>
        <translation>variables de entorno en este equipo</translation>
    </message>
    <message>
        <source>a command on this computer</source>
        <translation>un comando en este equipo</translation>
    </message>
    <message>
        <source>a file on this computer</source>
        <translation>un archivo en este equipo</translation>
    </message>
    <message>
        <source>an AWS profile on this computer</source>
        <translation>un perfil de AWS en este equipo</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>No se importó nada: %1.</translation>
    </message>
    <message>
        <source>Choose a file with the URL of an Event API, or paste the URL itself: it is the HTTP endpoint in the API&apos;s settings.</source>
        <translation>Elija un archivo con la URL de una Event API o pegue la propia URL: es el punto de conexión HTTP de la configuración de la API.</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>el encabezado %1</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot;</source>
        <translation>la opción «%1»</translation>
    </message>
</context>
<context>
    <name>eventscope::permissiontext</name>
    <message>
        <source>Allowed, with exceptions</source>
        <translation>Permitido, con excepciones</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Allowed, although it is refused at %1. A wildcard is authorized as a whole: what is published there may arrive all the same.</source>
        <translation>Permitido, aunque se rechaza en %1. Un comodín se autoriza en conjunto: lo que se publique ahí puede llegar igualmente.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Detenido antes de obtener respuesta.</translation>
    </message>
    <message>
        <source>It could not be asked: there is no connection. %1</source>
        <translation>No se pudo comprobar: no hay conexión. %1</translation>
    </message>
    <message>
        <source>There is no answer. %1</source>
        <translation>No hay respuesta. %1</translation>
    </message>
</context>
<context>
    <name>eventscope::refusaltext</name>
    <message>
        <source>This computer&apos;s clock is wrong by some minutes: set it by the network and try again.</source>
        <translation>El reloj de este equipo se desvía algunos minutos: ajústelo por la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The token has expired: sign in again, or give a fresh one.</source>
        <translation>El token ha caducado: inicie sesión de nuevo o indique uno nuevo.</translation>
    </message>
    <message>
        <source>An ID token was sent. If the API wants access tokens, edit the authorizer to send that one.</source>
        <translation>Se envió un token de ID. Si la API requiere tokens de acceso, edite el autorizador para enviar ese.</translation>
    </message>
    <message>
        <source>The signature was not accepted: check the secret access key and the region, and that the URL is the API&apos;s own: a signature for the host of a proxy is refused.</source>
        <translation>La firma no se aceptó: compruebe la clave de acceso secreta y la región, y que la URL sea la de la propia API: se rechaza una firma para el host de un proxy.</translation>
    </message>
    <message>
        <source>Check the channel.</source>
        <translation>Compruebe el canal.</translation>
    </message>
    <message>
        <source>Check the channel and the events.</source>
        <translation>Compruebe el canal y los eventos.</translation>
    </message>
    <message>
        <source>Over WebSocket, the service fails to verify signed events that hold &lt; or &gt;, and perhaps &amp; &apos; =. Publish this one over HTTP.</source>
        <translation>Por WebSocket, el servicio no consigue verificar los eventos firmados que contienen &lt; o &gt;, y quizá &amp; &apos; =. Publique este por HTTP.</translation>
    </message>
    <message>
        <source>If that is refused too:</source>
        <translation>Si también se rechaza:</translation>
    </message>
    <message>
        <source>Check that the API allows IAM for connecting and that the credentials may do appsync:EventConnect.</source>
        <translation>Compruebe que la API permita IAM para conectarse y que las credenciales permitan appsync:EventConnect.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists, that it allows IAM for subscribing and that the credentials may do appsync:EventSubscribe on it.</source>
        <translation>Compruebe que el espacio de nombres «%1» exista, que permita IAM para suscribirse y que las credenciales permitan appsync:EventSubscribe en él.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists, that it allows IAM for publishing and that the credentials may do appsync:EventPublish on it.</source>
        <translation>Compruebe que el espacio de nombres «%1» exista, que permita IAM para publicar y que las credenciales permitan appsync:EventPublish en él.</translation>
    </message>
    <message>
        <source>Check that %1 is right, and that the API allows it for connecting.</source>
        <translation>Compruebe que no haya errores en %1 y que la API permita su uso para conectarse.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists and allows %2 for subscribing, and that %2 is right.</source>
        <translation>Compruebe que el espacio de nombres «%1» exista y permita %2 para suscribirse, y que no haya errores en %2.</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists and allows %2 for publishing, and that %2 is right.</source>
        <translation>Compruebe que el espacio de nombres «%1» exista y permita %2 para publicar, y que no haya errores en %2.</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>la clave de API</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>el token</translation>
    </message>
    <message>
        <source>the user pool&apos;s token</source>
        <translation>el token del grupo de usuarios</translation>
    </message>
    <message>
        <source>the OpenID provider&apos;s token</source>
        <translation>el token del proveedor de OpenID</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>This token looks like a signature: an API that also has IAM takes it for one, and the Lambda function never sees it. Put a word before it that the function takes off.</source>
        <translation>Este token parece una firma: una API que también tiene IAM lo toma por una firma y la función de Lambda nunca lo ve. Anteponga una palabra que la función quite.</translation>
    </message>
    <message>
        <source>This token begins with &quot;Bearer&quot;: an API that also has user pools or OpenID takes it for theirs, and a Lambda function never sees it. Leave &quot;Bearer&quot; out.</source>
        <translation>Este token empieza por «Bearer»: una API que también tiene grupos de usuarios u OpenID lo toma por uno de los suyos y una función de Lambda nunca lo ve. Quite «Bearer».</translation>
    </message>
    <message>
        <source>This token is a bare JWT: right for a user pool or OpenID, but with one of those in the API a Lambda function never sees it. Put a word before it that the function takes off.</source>
        <translation>Este token es un JWT sin prefijo: válido para un grupo de usuarios u OpenID, pero, si la API tiene uno de ellos, una función de Lambda nunca lo ve. Anteponga una palabra que la función quite.</translation>
    </message>
</context>
<context>
    <name>eventscope::rowphrasetext</name>
    <message>
        <source>disconnected %1 s, events may be missing</source>
        <translation>desconectado %1 s, pueden faltar eventos</translation>
    </message>
    <message>
        <source>endpoint changed, events may be missing</source>
        <translation>punto de conexión cambiado, pueden faltar eventos</translation>
    </message>
    <message>
        <source>subscribed anew, events may be missing</source>
        <translation>suscrito de nuevo, pueden faltar eventos</translation>
    </message>
    <message>
        <source>the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3 rows</source>
        <extracomment>%1, %2: how many events and other rows; %3: how many rows a capture may have.</extracomment>
        <translation>se eliminaron los %1 eventos y %2 filas más antiguos: la captura alcanzó su límite de %3 filas</translation>
    </message>
    <message>
        <source>the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3</source>
        <extracomment>%1, %2: how many events and other rows; %3: a size such as 1.00 GiB.</extracomment>
        <translation>se eliminaron los %1 eventos y %2 filas más antiguos: la captura alcanzó su límite de %3</translation>
    </message>
    <message>
        <source>rows %1 to %2 could not be read, the file is damaged there</source>
        <translation>no se pudieron leer las filas %1 a %2, el archivo está dañado ahí</translation>
    </message>
    <message>
        <source>rows from %1 on could not be read, the file is damaged there</source>
        <translation>no se pudieron leer las filas a partir de la %1, el archivo está dañado ahí</translation>
    </message>
    <message>
        <source>The capture file was removed; it was made again, nothing is lost</source>
        <translation>El archivo de captura se eliminó; se creó de nuevo, no se perdió nada</translation>
    </message>
    <message>
        <source>The capture file was removed; it was made again, lost: %1 events and %2 other rows</source>
        <translation>El archivo de captura se eliminó; se creó de nuevo, se perdieron: %1 eventos y %2 filas más</translation>
    </message>
    <message>
        <source>The capture could not be written for a while (%1), nothing is lost</source>
        <translation>La captura no se pudo escribir durante un tiempo (%1), no se perdió nada</translation>
    </message>
    <message>
        <source>The capture could not be written for a while (%1), lost: %2 events and %3 other rows</source>
        <translation>La captura no se pudo escribir durante un tiempo (%1), se perdieron: %2 eventos y %3 filas más</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 s behind the service&apos;s; what is signed is corrected from now on</source>
        <translation>el reloj de este equipo va %1 s atrasado respecto al servicio; desde ahora se corrige lo que se firma</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 s ahead of the service&apos;s; what is signed is corrected from now on</source>
        <translation>el reloj de este equipo va %1 s adelantado respecto al servicio; desde ahora se corrige lo que se firma</translation>
    </message>
    <message>
        <source>subscription refused: %1</source>
        <translation>suscripción rechazada: %1</translation>
    </message>
    <message>
        <source>an event was not delivered: %1</source>
        <translation>no se entregó un evento: %1</translation>
    </message>
    <message>
        <source>an answer came to a publish that is not known here, or no longer</source>
        <translation>llegó una respuesta a una publicación que aquí no se conoce o ya no se conoce</translation>
    </message>
    <message>
        <source>frame: %1</source>
        <extracomment>A frame (message) of the server that belongs to nothing; %1 describes it in the words of the protocol.</extracomment>
        <translation>trama: %1</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: published</source>
        <translation>la respuesta a una publicación en %1 llegó fuera de plazo: publicado</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: not published, %2</source>
        <translation>la respuesta a una publicación en %1 llegó fuera de plazo: no publicado, %2</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: events published: %2, failed: %3</source>
        <translation>la respuesta a una publicación en %1 llegó fuera de plazo: eventos publicados: %2, fallidos: %3</translation>
    </message>
    <message>
        <source>event %1 of publish %2 was accepted but not received by %3 within %4 s</source>
        <extracomment>%1: place of the event in its publish, from 0; %2: number of the publish; %3: channel of a subscription.</extracomment>
        <translation>el evento %1 de la publicación %2 se aceptó, pero %3 no lo recibió en %4 s</translation>
    </message>
    <message>
        <source>event %1 of publish %2 was accepted but not received by %3 within %4 s; equal events were on their way, so it may be another of them</source>
        <translation>el evento %1 de la publicación %2 se aceptó, pero %3 no lo recibió en %4 s; había eventos iguales en camino, así que puede tratarse de otro de ellos</translation>
    </message>
    <message>
        <source>published: %1</source>
        <extracomment>How the publish of an event ended; %1 is the event&apos;s identifier.</extracomment>
        <translation>publicado: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>How the publish of an event ended; %1 is a code and the words of the service.</extracomment>
        <translation>fallido: %1</translation>
    </message>
    <message>
        <source>not in the answer: a handler may have left it out</source>
        <translation>no está en la respuesta: puede que un controlador lo haya omitido</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>State of a connection: it was lost and is being made again.</extracomment>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state of the connection, %2 the cause.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
