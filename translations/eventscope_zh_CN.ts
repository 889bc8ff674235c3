<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>✗ Not received</source>
        <translation>✗ 未收到</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>, as equal JSON in other bytes</source>
        <translation>，JSON 相同但字节不同</translation>
    </message>
    <message>
        <source>, ambiguous: an equal event was on its way, and may be the one that came</source>
        <translation>，不确定：当时有一个相同的事件在途，到达的可能是那一个</translation>
    </message>
    <message>
        <source>not received; whether it was published is unknown</source>
        <translation>未收到；是否已发布未知</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>not received after %1; ambiguous: it may be an equal event that is missing</source>
        <translation>%1后仍未收到；不确定：未收到的可能是另一个相同的事件</translation>
    </message>
    <message>
        <source>not received after %1</source>
        <translation>%1后仍未收到</translation>
    </message>
    <message>
        <source>cannot be told: the subscription was interrupted, or the wait given up</source>
        <translation>无法判断：订阅曾中断，或已放弃等待</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation>… 等待中</translation>
    </message>
    <message>
        <source>? Ambiguous</source>
        <translation>? 不确定</translation>
    </message>
    <message>
        <source>– Interrupted</source>
        <translation>– 已中断</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>每秒事件数</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>events per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Events per second by channel</source>
        <translation>各频道每秒事件数</translation>
    </message>
    <message>
        <source>Events per second by subscription</source>
        <translation>各订阅每秒事件数</translation>
    </message>
    <message>
        <source>Publish to receive</source>
        <translation>发布到接收</translation>
    </message>
    <message>
        <source>%1, published</source>
        <translation>%1，已发布</translation>
    </message>
    <message>
        <source>%1, publish to receive</source>
        <translation>%1，发布到接收</translation>
    </message>
    <message>
        <source>The expression does not come to an end for one of the events. Remove it and try a simpler one.</source>
        <translation>该表达式对其中一个事件的求值无法结束。请将其移除，换一个更简单的表达式。</translation>
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
        <translation>HTTP URL</translation>
    </message>
    <message>
        <source>Realtime</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Realtime URL in use</source>
        <translation>使用中的实时 URL</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Add &amp;authorizer</source>
        <translation>添加授权方(&amp;A)</translation>
    </message>
    <message>
        <source>Add authorizer</source>
        <translation>添加授权方</translation>
    </message>
    <message>
        <source>Another key, token or IAM identity, for operations that need their own</source>
        <translation>为需要单独授权的操作另设密钥、令牌或 IAM 身份</translation>
    </message>
    <message>
        <source>&amp;Connect with</source>
        <translation>连接使用(&amp;C)</translation>
    </message>
    <message>
        <source>Connect with</source>
        <translation>连接使用</translation>
    </message>
    <message>
        <source>&amp;Subscribe with</source>
        <translation>订阅使用(&amp;S)</translation>
    </message>
    <message>
        <source>Subscribe with</source>
        <translation>订阅使用</translation>
    </message>
    <message>
        <source>&amp;Publish with</source>
        <translation>发布使用(&amp;P)</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>发布使用</translation>
    </message>
    <message>
        <source>&amp;Region for IAM</source>
        <translation>IAM 区域(&amp;R)</translation>
    </message>
    <message>
        <source>Region for IAM</source>
        <translation>IAM 区域</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Rea&amp;ltime URL</source>
        <translation>实时 URL(&amp;L)</translation>
    </message>
    <message>
        <source>Realtime URL</source>
        <translation>实时 URL</translation>
    </message>
    <message>
        <source>Derived from the URL; give it for emulators</source>
        <translation>由 URL 推导得出；使用模拟器时请填写</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Extra CA &amp;file</source>
        <translation>附加 CA 文件(&amp;F)</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>附加 CA 文件</translation>
    </message>
    <message>
        <source>PEM, besides the system&apos;s certificates</source>
        <translation>PEM 格式，作为系统证书之外的补充</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>浏览 CA 文件</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>附加标头</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>响应超时</translation>
    </message>
</context>
<context>
    <name>LogTimes</name>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation>距开始的时间</translation>
    </message>
    <message>
        <source>Time since previous</source>
        <translation>距上一行的时间</translation>
    </message>
    <message>
        <source>Time since row %1</source>
        <translation>距第 %1 行的时间</translation>
    </message>
</context>
<context>
    <name>QWebSocketDataProcessor</name>
    <message>
        <source>Timeout when reading data from socket.</source>
        <translation>从套接字读取数据超时。</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>less than 0.1</source>
        <translation>小于 0.1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es)</source>
        <translation>
            <numerusform>%Ln 次发布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1: %2</source>
        <translation>失败：%1：%2</translation>
    </message>
    <message>
        <source>Round trip in ms: min %1, median %2, p95 %3, p99 %4, max %5</source>
        <translation>往返时间（毫秒）：最小 %1，中位数 %2，p95 %3，p99 %4，最大 %5</translation>
    </message>
    <message>
        <source> (percentiles of a sample)</source>
        <translation> （百分位数基于样本）</translation>
    </message>
    <message>
        <source>Sent: %1, %2 to %3</source>
        <translation>已发送到 %3：%1，%2</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3/s</source>
        <translation>%1，用时 %2 秒，%3/秒</translation>
    </message>
    <message>
        <source>%1 of %2 events/s of the API</source>
        <extracomment>Use of a quota.</extracomment>
        <translation>API %1 个事件/秒（上限 %2）</translation>
    </message>
    <message>
        <source>%1 of %2 publishes/s on this connection, %3</source>
        <extracomment>Use of a quota; %3 is another.</extracomment>
        <translation>此连接 %1 次发布/秒（上限 %2），%3</translation>
    </message>
    <message>
        <source>Too fast: the service takes %1 publishes a second over one WebSocket. Go slower, put more events into each publish, or publish over HTTP.</source>
        <translation>过快：服务在一个 WebSocket 上每秒只接受 %1 次发布。请放慢速度、在每次发布中放入更多事件，或通过 HTTP 发布。</translation>
    </message>
    <message>
        <source>Too fast: an API takes %1 events a second from all who publish to it. Go slower, or publish fewer events at a time.</source>
        <translation>过快：一个 API 每秒只接受所有发布者合计 %1 个事件。请放慢速度，或每次发布更少的事件。</translation>
    </message>
    <message>
        <source>Nearly all that the API takes: others who publish to it may be refused.</source>
        <translation>已接近 API 的接受上限：其他发布者的发布可能会被拒绝。</translation>
    </message>
    <message>
        <source>Nearly all that this connection may publish: what you publish meanwhile may be refused.</source>
        <translation>已接近此连接的发布上限：您在此期间的其他发布可能会被拒绝。</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>已发送 %1/%2</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>已发送 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>在途 %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已发布：%1</translation>
    </message>
    <message>
        <source>Left out by the API&apos;s handler: %1</source>
        <translation>被 API 的处理程序略去：%1</translation>
    </message>
    <message numerus="yes">
        <source>Slower than asked: answers took so long that %Ln publish(es) had to wait for one.</source>
        <translation>
            <numerusform>慢于要求：响应过慢，有 %Ln 次发布不得不等待响应。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::Announcer</name>
    <message numerus="yes">
        <source>%Ln event(s) published</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>已发布 %Ln 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::AnswerDialog</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What the service answered to a publish.</extracomment>
        <translation>响应</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>eventscope::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Applies to every window. Ctrl with the mouse wheel changes it, too.</source>
        <translation>适用于所有窗口。按住 Ctrl 并滚动鼠标滚轮也可更改。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a zoom</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>eventscope::ArrivalsDialog</name>
    <message>
        <source>Show missing in the log</source>
        <translation>在日志中显示未收到的事件</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Arrival by channel — %1</source>
        <translation>各频道到达情况 — %1</translation>
    </message>
    <message>
        <source>Arrival by channel</source>
        <translation>各频道到达情况</translation>
    </message>
    <message>
        <source>Adds kind:missing to the filter of the log</source>
        <translation>将 kind:missing 添加到日志的过滤器</translation>
    </message>
    <message>
        <source>Nothing has come back yet. Subscribe to a channel that you publish to: its events are timed from publish to receive.</source>
        <translation>尚无事件返回。请订阅您发布到的频道：其事件会计算从发布到接收的时间。</translation>
    </message>
    <message>
        <source>From publish to receive, over all subscriptions of this endpoint. Missing: accepted, but not received after %1. Ambiguous ones, which may be another equal event, are not among the times.</source>
        <translation>从发布到接收的时间，涵盖此端点的所有订阅。未收到：已被接受，但 %1后仍未收到。不确定的事件（可能是另一个相同的事件）不计入这些时间。</translation>
    </message>
    <message>
        <source>Too many events were on their way at once: %1 could not be measured.</source>
        <translation>同时在途的事件过多：有 %1 个无法测量。</translation>
    </message>
</context>
<context>
    <name>eventscope::AuthorizerCombo</name>
    <message>
        <source>Endpoint&apos;s default</source>
        <translation>端点默认值</translation>
    </message>
</context>
<context>
    <name>eventscope::AuthorizerEditor</name>
    <message>
        <source>Kind</source>
        <extracomment>Kind of authorization: API key, token, IAM and so on.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The name it has in lists of this endpoint</source>
        <translation>在此端点的列表中显示的名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this authorizer</source>
        <translation>移除此授权方</translation>
    </message>
    <message>
        <source>Kind, name</source>
        <translation>类型、名称</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>在此处输入</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Where a key comes from: a program that prints it.</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Where a key comes from: the name of a variable, a command or a file.</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keep for</source>
        <extracomment>For how long the answer of a command is used before it is run again.</extracomment>
        <translation>缓存时长</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long the command&apos;s output is used when it does not say when it expires</source>
        <translation>命令的响应未注明到期时间时，其结果可使用多久</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>JWT or custom token, with or without Bearer</source>
        <translation>JWT 或自定义令牌，可带或不带 Bearer</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Only where the client has one</source>
        <translation>仅当客户端设有密钥时</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>Only for temporary credentials</source>
        <translation>仅用于临时凭证</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Secure Remote Password (recommended)</source>
        <translation>安全远程密码（SRP，推荐）</translation>
    </message>
    <message>
        <source>Plain password (USER_PASSWORD_AUTH)</source>
        <translation>明文密码（USER_PASSWORD_AUTH）</translation>
    </message>
    <message>
        <source>Send the</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Credentials for</source>
        <translation>凭证用于</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Given for this session</source>
        <translation>仅在本次会话中提供</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <translation>已保存在钥匙串中</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>还缺少“%1”。</translation>
    </message>
    <message>
        <source>The API key is still missing; you can give it later.</source>
        <translation>还缺少 API 密钥；可以稍后提供。</translation>
    </message>
    <message>
        <source>The token is still missing; you can give it later.</source>
        <translation>还缺少令牌；可以稍后提供。</translation>
    </message>
    <message>
        <source>The secret access key is still missing; you can give it later.</source>
        <translation>还缺少秘密访问密钥；可以稍后提供。</translation>
    </message>
    <message>
        <source>Token (Lambda, or pasted)</source>
        <translation>令牌（Lambda 或粘贴）</translation>
    </message>
    <message>
        <source>Cognito user pool</source>
        <translation>Cognito 用户池</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>IAM access key</source>
        <translation>IAM 访问密钥</translation>
    </message>
    <message>
        <source>IAM from environment</source>
        <translation>IAM（来自环境）</translation>
    </message>
    <message>
        <source>IAM profile</source>
        <translation>IAM 配置文件</translation>
    </message>
    <message>
        <source>IAM from a command</source>
        <translation>IAM（来自命令）</translation>
    </message>
    <message>
        <source>Cognito identity pool</source>
        <translation>Cognito 身份池</translation>
    </message>
    <message>
        <source>A key that begins with da2-, from the API&apos;s settings.</source>
        <translation>以 da2- 开头的密钥，见 API 的设置。</translation>
    </message>
    <message>
        <source>Any token, sent as Authorization: for a Lambda authorizer, or a JWT you have.</source>
        <translation>作为 Authorization 发送的任意令牌：用于 Lambda 授权方，或您已有的 JWT。</translation>
    </message>
    <message>
        <source>You sign in with user name and password; tokens renew themselves.</source>
        <translation>使用用户名和密码登录；令牌会自动续期。</translation>
    </message>
    <message>
        <source>You sign in with your browser; tokens renew themselves where the provider allows it.</source>
        <translation>使用浏览器登录；如果提供商允许，令牌会自动续期。</translation>
    </message>
    <message>
        <source>Requests are signed with an access key.</source>
        <translation>请求使用访问密钥签名。</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN are read when a request is signed.</source>
        <translation>对请求签名时读取 AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY 和 AWS_SESSION_TOKEN。</translation>
    </message>
    <message>
        <source>A profile of the AWS command line: keys, roles, SSO or a credential process.</source>
        <translation>AWS 命令行的配置文件：密钥、角色、SSO 或凭证进程。</translation>
    </message>
    <message>
        <source>A program that prints credentials in the form of credential_process.</source>
        <translation>以 credential_process 格式输出凭证的程序。</translation>
    </message>
    <message>
        <source>Temporary credentials for guests, or for a user signed in to a user pool.</source>
        <translation>用于访客或已登录用户池的用户的临时凭证。</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>用户池</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>IAM (environment)</source>
        <translation>IAM（环境）</translation>
    </message>
    <message>
        <source>IAM (profile)</source>
        <translation>IAM（配置文件）</translation>
    </message>
    <message>
        <source>IAM (command)</source>
        <translation>IAM（命令）</translation>
    </message>
    <message>
        <source>Identity pool</source>
        <translation>身份池</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>用户池 ID</translation>
    </message>
    <message>
        <source>App client ID</source>
        <translation>应用程序客户端 ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Asked for when you sign in</source>
        <translation>登录时询问</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Only for an emulator</source>
        <translation>仅用于模拟器</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Identity pool ID</source>
        <translation>身份池 ID</translation>
    </message>
    <message>
        <source>A user pool ID looks like us-east-1_Ab12Cd34E.</source>
        <translation>用户池 ID 形如 us-east-1_Ab12Cd34E。</translation>
    </message>
    <message>
        <source>An identity pool ID looks like us-east-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10.</source>
        <translation>身份池 ID 形如 us-east-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10。</translation>
    </message>
    <message>
        <source>The issuer is a URL, such as https://login.example.com.</source>
        <translation>颁发者是一个 URL，例如 https://login.example.com.</translation>
    </message>
    <message>
        <source>The endpoint is a URL, such as http://localhost:9229.</source>
        <translation>端点是一个 URL，例如 http://localhost:9229.</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInApiDialog</name>
    <message>
        <source>Built-in Event API</source>
        <translation>内置 Event API</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>How busy the server is: connections and subscriptions.</extracomment>
        <translation>负载</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Choose its endpoint in the window and connect to it</source>
        <translation>在窗口中选择其端点并连接</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>&amp;TLS (https, wss)</source>
        <translation>&amp;TLS（https、wss）</translation>
    </message>
    <message>
        <source>TLS (https, wss)</source>
        <translation>TLS（https、wss）</translation>
    </message>
    <message>
        <source>With a certificate by a CA of this computer, which other programs have to trust</source>
        <translation>使用由本机 CA 签发的证书，其他程序需要信任该 CA</translation>
    </message>
    <message>
        <source>Demo &amp;events</source>
        <translation>演示事件(&amp;E)</translation>
    </message>
    <message>
        <source>Demo events</source>
        <translation>演示事件</translation>
    </message>
    <message>
        <source>Publish orders, a vehicle, a sensor and a chat under /demo</source>
        <translation>在 /demo 下发布订单、车辆、传感器和聊天事件</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title: the API keys of the built-in Event API.</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Addresses and keys appear here while it runs.</source>
        <translation>运行时在此处显示地址和密钥。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Realtime</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 This is the default definition.</source>
        <translation>%1 这是默认定义。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>已复制。剪贴板将在 %1 秒后清空。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>Connections: %1   Subscriptions: %2</source>
        <translation>连接：%1   订阅：%2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Correct the definition first</source>
        <translation>请先更正定义</translation>
    </message>
    <message>
        <source>&amp;Apply and restart</source>
        <translation>应用并重启(&amp;A)</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>应用并重启</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInAuthorizers</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Lambda token</source>
        <translation>Lambda 令牌</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>User pool token</source>
        <translation>用户池令牌</translation>
    </message>
    <message>
        <source>OpenID Connect token</source>
        <translation>OpenID Connect 令牌</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInDesk</name>
    <message>
        <source>The built-in Event API could not start. %1</source>
        <translation>内置 Event API 无法启动。%1</translation>
    </message>
    <message>
        <source>Built-in Event API…</source>
        <translation>内置 Event API…</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInEndpoint</name>
    <message>
        <source>Built-in Event API</source>
        <translation>内置 Event API</translation>
    </message>
</context>
<context>
    <name>eventscope::BusNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a desktop notification: brings the window with the event to the front.</extracomment>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureCharts</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭“%1”</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureDesk</name>
    <message>
        <source>Open capture</source>
        <translation>打开捕获记录</translation>
    </message>
    <message>
        <source>Captures (*.escap)</source>
        <translation>捕获记录 (*.escap)</translation>
    </message>
    <message>
        <source>Import NDJSON</source>
        <translation>导入 NDJSON</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson *.jsonl);;All files (*)</source>
        <translation>NDJSON (*.ndjson *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>保存捕获记录</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1（已不存在）</translation>
    </message>
    <message>
        <source>No captures yet</source>
        <translation>尚无捕获记录</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureLimitsPage</name>
    <message>
        <source>Set limits</source>
        <translation>应用限制</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Size of a capture</source>
        <translation>每个捕获记录的大小</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Rows of a capture</source>
        <translation>每个捕获记录的行数</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> 行</translation>
    </message>
    <message>
        <source>When a capture reaches one of these limits, its oldest rows are removed to make room for new ones. The first row of the log then says how many were removed.</source>
        <translation>捕获记录达到其中一个限制时，会移除最早的行，为新行腾出空间。此时日志的第一行会说明移除了多少行。</translation>
    </message>
    <message>
        <source>A capture may hold %1 to %2 GiB and %3 to %4 rows.</source>
        <translation>捕获记录可容纳 %1 到 %2 GiB、%3 到 %4 行。</translation>
    </message>
    <message>
        <source>Less than before: open captures that hold more lose their oldest rows now. Their files keep their size; the room is used for new events.</source>
        <translation>限制比之前小：已打开的捕获记录如超出限制，现在会失去最早的行。其文件大小不变，腾出的空间用于新事件。</translation>
    </message>
    <message>
        <source>This applies to each capture, including open ones. Saved ones stay as they are.</source>
        <translation>此限制适用于每个捕获记录，包括已打开的。已保存的捕获记录保持不变。</translation>
    </message>
    <message>
        <source>These limits are in effect now.</source>
        <translation>这些限制现已生效。</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (read-only) — Eventscope</source>
        <translation>%1（只读）— Eventscope</translation>
    </message>
    <message>
        <source>This capture holds no rows.</source>
        <translation>此捕获记录不含任何行。</translation>
    </message>
    <message>
        <source>Rows and times</source>
        <translation>行与时间</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>打开捕获记录(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message>
        <source>%1 (rescued).escap</source>
        <translation>%1 (已修复).escap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)  ·  %1 to %2</source>
        <translation>
            <numerusform>%Ln 行  ·  %1 至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture may be damaged: it could not be looked through. %1</source>
        <translation>此捕获记录可能已损坏：无法完整检查。%1</translation>
    </message>
    <message>
        <source>Save rescued capture as…</source>
        <translation>将修复的捕获记录另存为…</translation>
    </message>
    <message>
        <source>Save capture as…</source>
        <translation>将捕获记录另存为…</translation>
    </message>
    <message>
        <source>Pu&amp;blish again…</source>
        <translation>重新发布(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 — Eventscope</source>
        <translation>%1 — Eventscope</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>展示模式(&amp;P)</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelArrivalsModel</name>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Column, a noun: how many events were measured.</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Min ms</source>
        <translation>最小（毫秒）</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>中位数（毫秒）</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95（毫秒）</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>最大（毫秒）</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Column: how many accepted events did not come back.</extracomment>
        <translation>未收到</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelMapEditor</name>
    <message>
        <source>Remove rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Publish to the captured channel where no rule matches</source>
        <translation>没有匹配的规则时，发布到捕获时的频道</translation>
    </message>
    <message>
        <source>Rules for channels</source>
        <translation>频道规则</translation>
    </message>
    <message>
        <source>Captured channel, such as /orders/*</source>
        <translation>捕获时的频道，例如 /orders/*</translation>
    </message>
    <message>
        <source>Publish to, such as /staging/orders/*</source>
        <translation>发布到，例如 /staging/orders/*</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>The first rule that matches decides</source>
        <translation>以第一条匹配的规则为准</translation>
    </message>
    <message>
        <source>Suggest rules</source>
        <translation>建议规则</translation>
    </message>
    <message>
        <source>Without rules, events go to the channels they were captured from.</source>
        <translation>没有规则时，事件发往捕获它们的频道。</translation>
    </message>
    <message>
        <source>Adds a rule for each wildcard, whose events do not tell which channel they came from</source>
        <translation>为每个通配符添加一条规则；其事件不会说明来自哪个频道</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelTreeModel</name>
    <message>
        <source>%1, everything below</source>
        <translation>%1，包括所有下级</translation>
    </message>
    <message>
        <source>Events that came by this wildcard count here: the service does not tell to which channel they were published.</source>
        <translation>通过此通配符到达的事件计入此处：服务不会告知它们发布到了哪个频道。</translation>
    </message>
    <message>
        <source>Received %1, published %2.</source>
        <translation>收到 %1，发布 %2。</translation>
    </message>
    <message>
        <source>With everything below; an event that came by two subscriptions counts twice, as in the log.</source>
        <translation>包括所有下级；通过两个订阅到达的事件计两次，与日志一致。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Column: events that came in on a channel.</extracomment>
        <translation>收</translation>
    </message>
    <message>
        <source>Events received</source>
        <translation>收到的事件</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Column: events that went out to a channel.</extracomment>
        <translation>发</translation>
    </message>
    <message>
        <source>Events published</source>
        <translation>发布的事件</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Events received a second</source>
        <translation>每秒收到的事件</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Column, short: when the last event came on a channel.</extracomment>
        <translation>最近</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最近一个事件</translation>
    </message>
    <message>
        <source>Last event, %1:</source>
        <translation>最后一个事件，%1：</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelsPanel</name>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Subscribe to everything below</source>
        <translation>订阅所有下级</translation>
    </message>
    <message>
        <source>Publish here</source>
        <translation>发布到此处</translation>
    </message>
    <message>
        <source>Filter the log on this channel</source>
        <translation>在日志中筛选此频道</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>No channels are known yet. What you subscribe to and publish to stands here.</source>
        <translation>尚无已知频道。您订阅和发布到的频道会显示在此处。</translation>
    </message>
    <message>
        <source>Choose an endpoint to see its channels.</source>
        <translation>选择一个端点以查看其频道。</translation>
    </message>
    <message>
        <source>Subscribed to %1.</source>
        <translation>已订阅 %1。</translation>
    </message>
    <message>
        <source>%1 was not subscribed: see Subscriptions.</source>
        <translation>未能订阅 %1：请查看“订阅”面板。</translation>
    </message>
    <message>
        <source>%1 is subscribed already.</source>
        <translation>%1 已订阅。</translation>
    </message>
    <message>
        <source>Subscribing to %1…</source>
        <translation>正在订阅 %1…</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartExport</name>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>PNG 图片…</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>SVG 图片…</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <translation>CSV 数据点…</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>the name of a file</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>The export before this one is not done yet. Try again in a moment.</source>
        <translation>上一次导出尚未完成。请稍后重试。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartLegend</name>
    <message>
        <source>Lines of the chart</source>
        <translation>图表的曲线</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Remove series</source>
        <translation>移除系列</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a series, and why it failed</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s) without a number.</source>
        <translation>
            <numerusform>%1：%n 个事件不含数值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more line(s) are not drawn.</source>
        <translation>
            <numerusform>%1：还有 %n 条曲线未绘制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: a curve of the chart.</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), from %1 to %2</source>
        <translation>
            <numerusform>%n 条曲线，%1 至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. Cursor at %2. %3</source>
        <translation>%1。光标位于 %2。%3</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>添加系列</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>选择图表显示的内容</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the chart still; events go on being captured</source>
        <translation>冻结图表；事件仍会继续捕获</translation>
    </message>
    <message>
        <source>Whole capture</source>
        <translation>整个捕获记录</translation>
    </message>
    <message>
        <source>&lt;p&gt;Whole capture: show the chart from the first event to the last (0)&lt;/p&gt;&lt;p&gt;The wheel, + and − zoom; a drag zooms to a part; Shift with a drag or the arrows moves along; a click or the arrows go to a point and its row in the log.&lt;/p&gt;</source>
        <translation>&lt;p&gt;整个捕获记录：显示从第一个到最后一个事件的图表 (0)&lt;/p&gt;&lt;p&gt;滚轮、+ 和 − 可缩放；拖动可放大所选部分；按住 Shift 拖动或使用方向键可平移；单击或使用方向键可转到某个点及其在日志中的行。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation>将图表保存为 PNG、SVG 或 CSV</translation>
    </message>
    <message>
        <source>Number in the payload</source>
        <translation>载荷中的数值</translation>
    </message>
    <message>
        <source>Number in the payload: jq such as .total</source>
        <translation>载荷中的数值：jq，例如 .total</translation>
    </message>
    <message>
        <source>A jq expression that gives a number for the payload of an event; Enter charts it</source>
        <translation>从事件载荷得出数值的 jq 表达式；按 Enter 绘制</translation>
    </message>
    <message>
        <source>Number in the payload…</source>
        <translation>载荷中的数值…</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n series. Remove one to add another.</source>
        <translation>
            <numerusform>图表已有 %n 个系列。请移除一个后再添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an endpoint to chart its events.</source>
        <translation>选择一个端点以绘制其事件的图表。</translation>
    </message>
    <message>
        <source>A chart shows how many events come, how long they take, and any number in their payloads.</source>
        <translation>图表可显示事件的数量、耗时以及载荷中的任意数值。</translation>
    </message>
    <message>
        <source>Chart events per second</source>
        <translation>绘制每秒事件数</translation>
    </message>
</context>
<context>
    <name>eventscope::ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>eventscope::ClientLogModel</name>
    <message>
        <source>None</source>
        <extracomment>Level of logging: nothing is recorded.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how grave a message of the client log is.</extracomment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>eventscope::ClientLogPanel</name>
    <message>
        <source>Client log</source>
        <translation>客户端日志</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Clear client log</source>
        <translation>清空客户端日志</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>显示更早的消息</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Clear client log: empty the view; the file keeps every message</source>
        <translation>清空客户端日志：清空视图；文件中保留所有消息</translation>
    </message>
    <message>
        <source>Filter client log</source>
        <translation>过滤客户端日志</translation>
    </message>
    <message>
        <source>Words that a category or message has, in any order</source>
        <translation>类别或消息中包含的词，顺序不限</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label, a verb: which levels of messages are shown.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Button with a menu, a verb: which messages are written down.</extracomment>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is recorded of each category, here and in the file</source>
        <translation>各类别在此处和文件中记录哪些内容</translation>
    </message>
    <message>
        <source>The log file is not written. %1</source>
        <translation>日志文件未写入。%1</translation>
    </message>
    <message>
        <source>Nothing was logged yet; warnings and errors of Eventscope appear here.</source>
        <translation>尚无日志；Eventscope 的警告和错误会显示在此处。</translation>
    </message>
    <message>
        <source>Record more…</source>
        <translation>记录更多…</translation>
    </message>
    <message>
        <source>The view is cleared; new messages appear here.</source>
        <translation>视图已清空；新消息会显示在此处。</translation>
    </message>
    <message>
        <source>No message matches this filter.</source>
        <translation>没有消息匹配此过滤器。</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>显示所有消息</translation>
    </message>
</context>
<context>
    <name>eventscope::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>Words, or jq such as .total &gt; 100</source>
        <translation>词语，或 jq，例如 .total &gt; 100</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>使用这些规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The first rule that a row matches gives the colour.</source>
        <translation>行匹配的第一条规则决定颜色。</translation>
    </message>
    <message>
        <source>Enter a filter for the rows to colour.</source>
        <translation>请在过滤器中指定哪些行使用该颜色。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Colour rules colour the rows that match a filter.</source>
        <translation>颜色规则为通过过滤器的行着色。</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>添加第一条规则</translation>
    </message>
</context>
<context>
    <name>eventscope::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>jq expression</source>
        <translation>jq 表达式</translation>
    </message>
    <message>
        <source>.order.total</source>
        <translation>.order.total</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add makes a column of a jq expression, such as .order.total.</source>
        <translation>“添加”可由 jq 表达式（例如 .order.total）生成一列。</translation>
    </message>
    <message>
        <source>Enter a jq expression for the value to show, such as .order.total.</source>
        <translation>请指定该列显示的值：jq 表达式，例如 .order.total。</translation>
    </message>
    <message>
        <source>jq understands this expression. Give the column a title.</source>
        <translation>jq 能识别此表达式。请为该列填写标题。</translation>
    </message>
    <message>
        <source>jq understands this expression.</source>
        <translation>jq 能识别此表达式。</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新列</translation>
    </message>
</context>
<context>
    <name>eventscope::CommandDesk</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Frame detail</source>
        <translation>帧详情</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>事件详情</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>捕获记录</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>没有打开的日志</translation>
    </message>
    <message>
        <source>There is nothing it could act on</source>
        <translation>没有可操作的对象</translation>
    </message>
    <message>
        <source>Go to endpoint</source>
        <translation>转到端点</translation>
    </message>
    <message>
        <source>Go to panel</source>
        <translation>转到面板</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>eventscope::CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of the window, and what can be done there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No command fits these words.</source>
        <translation>没有命令匹配这些词。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>A few letters of a command, endpoint or panel</source>
        <translation>输入命令、端点或面板的几个字符</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>eventscope::ConnectionBar</name>
    <message>
        <source>Connection state</source>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Find out why…</source>
        <translation>查明原因…</translation>
    </message>
    <message>
        <source>Check the way to the endpoint step by step</source>
        <translation>逐步检查到端点的连接路径</translation>
    </message>
    <message>
        <source>Built-in API</source>
        <translation>内置 API</translation>
    </message>
    <message>
        <source>Start the Event API inside Eventscope and watch its demo events</source>
        <translation>在 Eventscope 中启动 Event API 并查看其演示事件</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>No endpoint chosen</source>
        <translation>未选择端点</translation>
    </message>
    <message>
        <source>keep-alive %1 s</source>
        <translation>保活 %1 秒</translation>
    </message>
    <message>
        <source>no keep-alive yet</source>
        <translation>尚无保活</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>The button says what it will do.</extracomment>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Choose or add an endpoint first</source>
        <translation>请先选择或添加端点</translation>
    </message>
</context>
<context>
    <name>eventscope::CopyAsMenu</name>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Choose an endpoint and give a channel first</source>
        <translation>请先选择端点并填写频道</translation>
    </message>
</context>
<context>
    <name>eventscope::CopyField</name>
    <message>
        <source>Show %1 while pressed</source>
        <translation>按住时显示“%1”</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制“%1”</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a counter, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterRow</name>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterText</name>
    <message>
        <source>Number of events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterValues</name>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a value</source>
        <translation>
            <numerusform>%Ln 个事件没有值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::CountersBar</name>
    <message>
        <source>Received</source>
        <extracomment>How many events were received.</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>已接收：%1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>已显示：%1</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>已丢弃：%1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Rate: %1/s</source>
        <translation>速率：%1/秒</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Events taken from the network by this session</source>
        <translation>本次会话从网络接收的事件</translation>
    </message>
    <message>
        <source>Events in the log, after the filter</source>
        <translation>过滤后日志中的事件</translation>
    </message>
    <message>
        <source>Events the disk refused</source>
        <translation>磁盘拒绝写入的事件</translation>
    </message>
    <message>
        <source>Events received a second</source>
        <translation>每秒收到的事件</translation>
    </message>
    <message>
        <source>Secrets: keychain</source>
        <translation>机密：钥匙串</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in the system&apos;s keychain</source>
        <translation>密钥和令牌保存在系统钥匙串中</translation>
    </message>
    <message>
        <source>Secrets: this session only</source>
        <translation>机密：仅本次会话</translation>
    </message>
    <message>
        <source>There is no keychain on this system: keys and tokens are kept until Eventscope closes</source>
        <translation>此系统没有钥匙串：密钥和令牌仅保留到 Eventscope 关闭</translation>
    </message>
</context>
<context>
    <name>eventscope::CountersDialog</name>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Add counter</source>
        <translation>添加计数器</translation>
    </message>
    <message>
        <source>Use these counters</source>
        <translation>使用这些计数器</translation>
    </message>
    <message>
        <source>Restart at midnight</source>
        <translation>午夜重新开始</translation>
    </message>
    <message>
        <source>jq, such as .total</source>
        <translation>jq，例如 .total</translation>
    </message>
    <message>
        <source>All events, or words, or jq such as .state == &quot;paid&quot;</source>
        <translation>所有事件，或词语，或 jq，例如 .state == &quot;paid&quot;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shows</source>
        <extracomment>What a counter shows: the number of events, a sum, an average and so on.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>jq expression for the number that is summed up.</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Only received events count, each once, from the first row of the log on.</source>
        <translation>只统计收到的事件，每个事件计一次，从日志的第一行开始。</translation>
    </message>
    <message>
        <source>Enter a jq expression for the value, such as .total.</source>
        <translation>请用 jq 表达式指定取事件中的哪个值。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Counters show large numbers about the events of a log, such as orders today.</source>
        <translation>计数器以大号数字显示日志事件的统计，例如今天的订单。</translation>
    </message>
    <message>
        <source>Add the first counter</source>
        <translation>添加第一个计数器</translation>
    </message>
</context>
<context>
    <name>eventscope::CountersPanel</name>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Edit counters…</source>
        <translation>编辑计数器…</translation>
    </message>
    <message>
        <source>Counters show large numbers about the events of the log, such as orders today.</source>
        <translation>计数器以大号数字显示日志事件的统计，例如今天的订单。</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>添加计数器</translation>
    </message>
</context>
<context>
    <name>eventscope::DefinitionEditor</name>
    <message>
        <source>De&amp;fault</source>
        <translation>默认(&amp;F)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定义(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>One API key, namespaces “default” and “demo”</source>
        <translation>一个 API 密钥，命名空间“default”和“demo”</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>The default definition. It gets a new API key each time Eventscope starts.</source>
        <translation>默认定义。其 API 密钥在每次 Eventscope 启动时重新生成。</translation>
    </message>
    <message>
        <source>Not in a file: kept until Eventscope closes. Save it to keep it longer.</source>
        <translation>未存入文件：保留到 Eventscope 关闭。如需长期保留，请保存。</translation>
    </message>
    <message>
        <source>Changed since it was saved to %1: kept until Eventscope closes. Save it to keep it longer.</source>
        <translation>保存到 %1 后又有更改：保留到 Eventscope 关闭。如需长期保留，请保存。</translation>
    </message>
    <message>
        <source>Open definition</source>
        <translation>打开定义</translation>
    </message>
    <message>
        <source>Definitions (*.json);;All files (*)</source>
        <translation>定义 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Choose a JSON file.</source>
        <translation>%1 不是 UTF-8 文本。请选择 JSON 文件。</translation>
    </message>
    <message>
        <source>Save definition</source>
        <translation>保存定义</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>定义 (*.json)</translation>
    </message>
    <message>
        <source>Replace the definition?</source>
        <translation>替换该定义？</translation>
    </message>
    <message>
        <source>Your changes are not saved in a file.</source>
        <translation>您对它的更改未存入任何文件。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>eventscope::DemoCaptures</name>
    <message>
        <source>Orders of a web shop</source>
        <translation>网店订单</translation>
    </message>
    <message>
        <source>Fleet of refrigerated vans</source>
        <translation>冷藏车队</translation>
    </message>
</context>
<context>
    <name>eventscope::DetailPanel</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Tab: the payload as it came, unchanged.</extracomment>
        <translation>原始</translation>
    </message>
    <message>
        <source>Select a row to see the whole event.</source>
        <translation>选择一行以查看完整事件。</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>复制载荷</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>事件详情</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>Tab: the JSON of an event as a tree.</extracomment>
        <translation>树形</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>Tab: what differs between two events.</extracomment>
        <translation>差异</translation>
    </message>
    <message>
        <source>Filter on this channel</source>
        <translation>筛选此频道</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Looking for the row to compare with…</source>
        <translation>正在查找要比较的行…</translation>
    </message>
    <message>
        <source>The other row has no payload to compare with.</source>
        <translation>另一行没有可比较的载荷。</translation>
    </message>
    <message>
        <source>%1 of %2 characters are shown; more come as you scroll.</source>
        <translation>已显示 %1 个字符，共 %2 个；滚动可显示更多。</translation>
    </message>
    <message>
        <source>This payload is no JSON, so it is shown raw. %1</source>
        <translation>此载荷不是 JSON，因此以原始形式显示。%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>eventscope::DialogPrompt</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>eventscope::DiffModel</name>
    <message>
        <source>+ added</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 移除</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ 更改</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: the value in the earlier of two compared events.</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column of a comparison: the value in the newer event.</extracomment>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>eventscope::DiffView</name>
    <message>
        <source>row %1 (%2)</source>
        <translation>第 %1 行（%2）</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Label, a verb: paths that a comparison leaves out.</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>paths, such as .time, .items[].id</source>
        <translation>路径，例如 .time、.items[].id</translation>
    </message>
    <message>
        <source>What lies at or below these paths is not compared</source>
        <translation>不比较这些路径及其下级的内容</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 移除</translation>
    </message>
    <message>
        <source>Copy difference</source>
        <translation>复制差异</translation>
    </message>
    <message>
        <source>Copy path as jq</source>
        <translation>将路径复制为 jq</translation>
    </message>
    <message>
        <source>Ignore this field</source>
        <translation>忽略此字段</translation>
    </message>
    <message>
        <source>This is not a list of paths: %1. The paths before it stay in use.</source>
        <translation>这不是有效的路径列表：%1。仍使用之前的路径。</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Not both payloads are JSON. Compared as text, they are equal.</source>
        <translation>两个载荷并非都是 JSON。按文本比较，内容相同。</translation>
    </message>
    <message>
        <source>Not both payloads are JSON. Compared as text, they are not equal.</source>
        <translation>两个载荷并非都是 JSON。按文本比较，内容不同。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>the first %1 of %2 differences</source>
        <translation>前 %1 处差异，共 %2 处</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>差异：%1</translation>
    </message>
</context>
<context>
    <name>eventscope::DiscoveryDialog</name>
    <message>
        <source>Find my Event APIs</source>
        <translation>查找我的 Event API</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>Search with AWS credentials that may read AppSync:</source>
        <translation>使用可读取 AppSync 的 AWS 凭证进行搜索：</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking for Event APIs in an AWS account.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Press Find to list the Event APIs that the account has in this region.</source>
        <translation>请单击“查找”：账户在此区域中的 Event API 会列在此处。</translation>
    </message>
    <message>
        <source>Choose the region to search in.</source>
        <translation>请选择要搜索的区域。</translation>
    </message>
    <message>
        <source>Asking for the credentials…</source>
        <translation>正在获取凭证…</translation>
    </message>
    <message>
        <source>The credentials could not be fetched. %1</source>
        <translation>无法获取凭证。%1</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <translation>正在搜索 %1…</translation>
    </message>
    <message>
        <source>Already among your endpoints.</source>
        <translation>它已在您的端点列表中。</translation>
    </message>
    <message>
        <source>These credentials see no Event API in %1. Search another region, or with other credentials.</source>
        <translation>使用这些凭证在 %1 中看不到任何 Event API。请搜索其他区域，或使用其他凭证。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Event API(s) found in %1.</source>
        <translation>
            <numerusform>在 %1 中找到 %Ln 个 Event API。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::DoctorDialog</name>
    <message>
        <source>Connection doctor — %1</source>
        <translation>连接诊断 — %1</translation>
    </message>
    <message>
        <source>Scratch channel</source>
        <translation>测试频道</translation>
    </message>
    <message>
        <source>&amp;Publish one event there</source>
        <translation>在该频道发布一个事件(&amp;P)</translation>
    </message>
    <message>
        <source>Publish one event there</source>
        <translation>在该频道发布一个事件</translation>
    </message>
    <message>
        <source>It counts as an event of the API, and whoever subscribed to the namespace sees it</source>
        <translation>它会计入 API 的事件数，订阅了该命名空间的用户都会看到</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column, a noun: something that was checked.</extracomment>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Scratch channel</source>
        <translation>测试频道(&amp;S)</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>Failed: %1. What to do is shown above.</source>
        <translation>失败：%1。处理办法见上方。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>It works. Warnings: %1.</source>
        <translation>工作正常。警告：%1。</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Choose a check to see what was found, and what to do.</source>
        <translation>选择一个检查项以查看发现的情况和处理办法。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>No problems in what was checked. Not checked: %1.</source>
        <translation>已检查的各项均正常。未检查：%1。</translation>
    </message>
</context>
<context>
    <name>eventscope::EditorFindBar</name>
    <message>
        <source>Match case</source>
        <extracomment>Search option: capital and small letters differ.</extracomment>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button beside &quot;Replace&quot;: replaces all that is found.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Find in the event</source>
        <translation>在事件中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replaces what is found, and goes on to the next</source>
        <translation>替换找到的内容，然后转到下一个</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replaces all in this event</source>
        <translation>替换此事件中的全部内容</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>已替换 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointDelegate</name>
    <message>
        <source>built-in</source>
        <translation>内置</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>编辑端点</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>无</translation>
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
        <translation>第一个</translation>
    </message>
    <message>
        <source>The first (%1)</source>
        <translation>第一个（%1）</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>附加 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save for this session</source>
        <translation>为本次会话保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime URL from the API&apos;s settings, or its host: both URLs are derived from it.</source>
        <translation>请粘贴 API 设置中的 HTTP 或实时 URL，或其主机名：两个 URL 都可由此推导。</translation>
    </message>
    <message>
        <source>There is no keychain on this system: keys and tokens are kept until Eventscope closes, and never in a file.</source>
        <translation>此系统没有钥匙串：密钥和令牌仅保留到 Eventscope 关闭，绝不写入文件。</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in the system&apos;s keychain, never in a file.</source>
        <translation>密钥和令牌保存在系统钥匙串中，绝不写入文件。</translation>
    </message>
    <message>
        <source>Give the URL of your Event API to save.</source>
        <translation>请填写您的 Event API 的 URL 以便保存。</translation>
    </message>
    <message>
        <source>The URL cannot be used yet.</source>
        <translation>该 URL 还不能使用。</translation>
    </message>
    <message>
        <source>The URL or the realtime URL cannot be used yet.</source>
        <translation>该 URL 或实时 URL 还不能使用。</translation>
    </message>
    <message>
        <source>IAM needs the region, and it cannot be told from this host: give it.</source>
        <translation>IAM 需要区域，而从此主机名无法得知：请填写。</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>代理需要填写主机。</translation>
    </message>
    <message>
        <source>Save, then sign in: when you connect, or from the endpoint&apos;s menu.</source>
        <translation>请先保存，然后在连接时或从端点的菜单登录。</translation>
    </message>
    <message>
        <source>Without an authorizer only an API that asks for none can be used.</source>
        <translation>没有授权方时，只能使用不要求授权的 API。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待钥匙串…</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>endpoint name, state, host</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointTransfer</name>
    <message>
        <source>endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Exported to %1. The file holds no keys, no tokens and no commands.</source>
        <translation>已导出到 %1。文件中不含密钥、令牌和命令。</translation>
    </message>
    <message>
        <source>Who imports it must supply: %1.</source>
        <translation>导入者必须提供：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Export endpoints</source>
        <translation>导出端点</translation>
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
        <translation>添加端点</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Find my Event APIs…</source>
        <translation>查找我的 Event API…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>变量…</translation>
    </message>
    <message>
        <source>Connection doctor…</source>
        <translation>连接诊断…</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>权限一览…</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Endpoints are the Event APIs you work with.</source>
        <translation>端点就是您使用的 Event API。</translation>
    </message>
    <message>
        <source>Find, import and export</source>
        <translation>查找、导入和导出</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>The built-in Event API is stopped. An open log of it is closed.</source>
        <translation>内置 Event API 将停止。其打开的日志会关闭。</translation>
    </message>
    <message>
        <source>Its log is closed, and the events in it are lost unless you saved them. The endpoint itself can be brought back with Undo.</source>
        <translation>其日志会关闭，其中的事件如未保存将会丢失。端点本身可通过“撤销”恢复。</translation>
    </message>
    <message>
        <source>Delete the endpoint “%1”?</source>
        <translation>删除端点“%1”？</translation>
    </message>
    <message>
        <source>Built-in Event API…</source>
        <translation>内置 Event API…</translation>
    </message>
    <message>
        <source>Sign in (%1)…</source>
        <translation>登录（%1）…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>eventscope::EntriesDialog</name>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>eventscope::EventFeed</name>
    <message>
        <source>Newest events</source>
        <translation>最新事件</translation>
    </message>
    <message>
        <source>Events appear here as they come.</source>
        <translation>事件到达时会显示在此处。</translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogModel</name>
    <message numerus="yes">
        <source>One event through %n subscription(s): %1</source>
        <translation>
            <numerusform>一个事件，经 %n 个订阅到达：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour rule: %1</source>
        <translation>颜色规则：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column: number of the row.</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column: whether an event was received (in) or published (out).</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>A row of the log: events may be missing here.</extracomment>
        <translation>间断</translation>
    </message>
    <message>
        <source>Not received %1</source>
        <translation>未收到 %1</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>已发布到 %1</translation>
    </message>
    <message>
        <source>Not published to %1</source>
        <translation>未发布到 %1</translation>
    </message>
    <message>
        <source>Perhaps published to %1</source>
        <translation>可能已发布到 %1</translation>
    </message>
    <message>
        <source>Sent to %1, not in the answer</source>
        <translation>已发送到 %1，响应中未提及</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>Perhaps published</source>
        <translation>可能已发布</translation>
    </message>
    <message>
        <source>Sent, not in the answer</source>
        <translation>已发送，响应中未提及</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Direction of an event: received.</extracomment>
        <translation>收</translation>
    </message>
    <message>
        <source>out</source>
        <translation>发</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>非事件</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel not told</source>
        <translation>频道未知</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>无频道</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>经由 %1 接收</translation>
    </message>
    <message>
        <source>It came by a subscription with a wildcard, %1: the server does not tell the channel then.</source>
        <translation>它通过带通配符的订阅 %1 到达：此时服务器不会告知频道。</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>过慢</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>尚未求值</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>No value: %1</source>
        <translation>无值：%1</translation>
    </message>
    <message>
        <source>jq: %1</source>
        <translation>jq：%1</translation>
    </message>
    <message>
        <source>The expression of this column did not come to an end for this event and was stopped.</source>
        <translation>此列的表达式对该事件的求值无法结束，已被停止。</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>监视规则：%1</translation>
    </message>
    <message>
        <source>Cancelled, not sent to %1</source>
        <translation>已取消，未发送到 %1</translation>
    </message>
    <message>
        <source>Cancelled, not sent</source>
        <translation>已取消，未发送</translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogView</name>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Set as time reference</source>
        <translation>设为时间参考</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message numerus="yes">
        <source>not selected: %Ln row(s) before</source>
        <translation>
            <numerusform>未选择：前面还有 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not selected: %Ln row(s) after</source>
        <translation>
            <numerusform>未选择：后面还有 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 new</source>
        <translation>↓ 新增 %1 行</translation>
    </message>
    <message>
        <source>Show the newest events and follow them (End)</source>
        <translation>显示最新事件并跟随 (End)</translation>
    </message>
</context>
<context>
    <name>eventscope::EventPage</name>
    <message>
        <source>Bytes of this event as they are sent</source>
        <translation>此事件发送时的字节数</translation>
    </message>
    <message>
        <source>Each value becomes an event of its own, five a publish</source>
        <translation>每个值成为一个独立的事件，每次发布五个</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Size of event %1</source>
        <translation>事件 %1 的大小</translation>
    </message>
    <message>
        <source>Preview of what is sent</source>
        <translation>将发送内容的预览</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
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
        <translation>%1/240 KB</translation>
    </message>
    <message>
        <source>Too large: the service drops events above 240 KB, some without any error.</source>
        <translation>过大：服务会丢弃超过 240 KB 的事件，有时没有任何错误提示。</translation>
    </message>
    <message>
        <source>Publish its one element</source>
        <translation>发布其唯一元素</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln event(s)</source>
        <translation>
            <numerusform>拆分为 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>An array is one event. Its elements can be events of their own.</source>
        <translation>一个数组是一个事件。其元素可以各自成为事件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each a JSON value of its own.</source>
        <translation>
            <numerusform>%Ln 行，每行各是一个 JSON 值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another editor: what is saved there comes here.</source>
        <translation>已在其他编辑器中打开：在那里保存的内容会更新到此处。</translation>
    </message>
</context>
<context>
    <name>eventscope::EventTabs</name>
    <message>
        <source>Add event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Add an event: up to five are published together</source>
        <translation>添加一个事件：最多五个事件一起发布</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Remove event %1</source>
        <translation>移除事件 %1</translation>
    </message>
    <message>
        <source>Event %1 is empty: any JSON value will do.</source>
        <translation>事件 %1 为空：任意 JSON 值均可。</translation>
    </message>
    <message>
        <source>The template of event %1 has a mistake.</source>
        <translation>事件 %1 的模板有错误。</translation>
    </message>
    <message>
        <source>Event %1 is not valid JSON.</source>
        <translation>事件 %1 不是有效的 JSON。</translation>
    </message>
</context>
<context>
    <name>eventscope::ExportBar</name>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson);;JSON (*.json);;CSV (*.csv)</source>
        <translation>NDJSON (*.ndjson);;JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The name of the file tells its form: let it end with .ndjson, .json or .csv.</source>
        <translation>文件格式由文件名决定：请以 .ndjson、.json 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>正在导出到 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %Ln 行导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；未写入任何文件。</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>未导出任何内容。%1</translation>
    </message>
</context>
<context>
    <name>eventscope::ExpressionField</name>
    <message>
        <source>Valid expression</source>
        <translation>有效表达式</translation>
    </message>
    <message>
        <source>No valid expression</source>
        <translation>无效表达式</translation>
    </message>
</context>
<context>
    <name>eventscope::FeedModel</name>
    <message>
        <source>Some events may be missing here.</source>
        <translation>此处可能缺少一些事件。</translation>
    </message>
    <message>
        <source>A large event, %1</source>
        <comment>%1 is its size</comment>
        <translation>大型事件，%1</translation>
    </message>
    <message>
        <source>This event is hidden.</source>
        <translation>此事件已隐藏。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>eventscope::FeedTable</name>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterBar</name>
    <message>
        <source>Fold copies</source>
        <translation>折叠重复项</translation>
    </message>
    <message>
        <source>Fold copies: one row for an event that came through several subscriptions, with a chip for each</source>
        <translation>折叠重复项：通过多个订阅到达的事件只占一行，每个订阅显示一个标签</translation>
    </message>
    <message>
        <source>The colour rule “%1” does not come to an end for one of the events and colours nothing now.</source>
        <translation>颜色规则“%1”对其中一个事件的求值无法结束，目前不着色任何行。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的过滤器</translation>
    </message>
    <message>
        <source>Saved filters, recent ones, and rules that colour rows</source>
        <translation>已保存的过滤器、最近使用的过滤器以及为行着色的规则</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此过滤器…</translation>
    </message>
    <message>
        <source>Manage saved filters…</source>
        <translation>管理已保存的过滤器…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>颜色规则…</translation>
    </message>
    <message>
        <source>With this the filter would be too long; it stays as it was.</source>
        <translation>加上此项后过滤器会过长；过滤器保持不变。</translation>
    </message>
    <message>
        <source>Searched as words; for jq write %1</source>
        <translation>按词语搜索；如需 jq，请写 %1</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存过滤器</translation>
    </message>
    <message>
        <source>Name of this filter (one of the same name is replaced)</source>
        <translation>此过滤器的名称（会替换同名的过滤器）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Filter: words, or jq such as .total &gt; 100</source>
        <translation>过滤：词语，或 jq，例如 .total &gt; 100</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words, &lt;b&gt;&quot;several words&quot;&lt;/b&gt;, or jq over the payload, such as &lt;b&gt;.total &amp;gt; 100&lt;/b&gt; or &lt;b&gt;jq:&lt;/b&gt;…&lt;/p&gt;&lt;p&gt;Narrow first by &lt;b&gt;channel:&lt;/b&gt;/demo/* &lt;b&gt;subscription:&lt;/b&gt;/demo/* &lt;b&gt;kind:&lt;/b&gt;event,published,connection,error,gap,missing &lt;b&gt;size&amp;gt;&lt;/b&gt;2KB &lt;b&gt;from:&lt;/b&gt;03:12 &lt;b&gt;to:&lt;/b&gt;2026-11-26T03:30&lt;/p&gt;&lt;p&gt;A &lt;b&gt;-&lt;/b&gt; before one of these turns it around: &lt;b&gt;-channel:&lt;/b&gt;/demo/* &lt;b&gt;-kind:&lt;/b&gt;gap&lt;/p&gt;&lt;p&gt;Ctrl+Shift+F leads here, Esc empties it, Down goes on to the rows; Ctrl+F finds without hiding rows.&lt;/p&gt;</source>
        <translation>&lt;p&gt;词语、&lt;b&gt;&quot;多个词语&quot;&lt;/b&gt;，或对载荷使用 jq，例如 &lt;b&gt;.total &amp;gt; 100&lt;/b&gt; 或 &lt;b&gt;jq:&lt;/b&gt;…&lt;/p&gt;&lt;p&gt;可先用以下条件缩小范围：&lt;b&gt;channel:&lt;/b&gt;/demo/* &lt;b&gt;subscription:&lt;/b&gt;/demo/* &lt;b&gt;kind:&lt;/b&gt;event,published,connection,error,gap,missing &lt;b&gt;size&amp;gt;&lt;/b&gt;2KB &lt;b&gt;from:&lt;/b&gt;03:12 &lt;b&gt;to:&lt;/b&gt;2026-11-26T03:30&lt;/p&gt;&lt;p&gt;在其中任一条件前加 &lt;b&gt;-&lt;/b&gt; 表示取反：&lt;b&gt;-channel:&lt;/b&gt;/demo/* &lt;b&gt;-kind:&lt;/b&gt;gap&lt;/p&gt;&lt;p&gt;Ctrl+Shift+F 可转到此处，Esc 将其清空，向下键转到各行；Ctrl+F 可在不隐藏行的情况下查找。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Words, several words in quotation marks, or jq over the payload. channel:, subscription:, kind:, size&gt;, from: and to: narrow first. Escape empties it, Down goes on to the rows.</source>
        <translation>词语、引号中的多个词语，或对载荷使用 jq。可先用 channel:、subscription:、kind:、size&gt;、from: 和 to: 缩小范围。Esc 将其清空，向下键转到各行。</translation>
    </message>
    <message>
        <source>Valid filter</source>
        <translation>有效过滤器</translation>
    </message>
    <message>
        <source>No valid filter</source>
        <translation>无效过滤器</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterState</name>
    <message>
        <source>Search progress</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>%1 The filter before it stays: %2</source>
        <translation>%1 仍使用之前的过滤器：%2</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>继续搜索</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search the rest of the capture too</source>
        <translation>继续搜索捕获记录的其余部分</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>停止搜索；保留已找到的结果</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>How many rows of the capture the log shows.</extracomment>
        <translation>%1 行，共 %2 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <translation>匹配 %1 行，共 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln copies folded</source>
        <translation>
            <numerusform>%1，折叠 %Ln 个重复项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, search cancelled at %2 %</source>
        <translation>%1，搜索在 %2% 处取消</translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1，已搜索 %2%</translation>
    </message>
</context>
<context>
    <name>eventscope::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find: words, or jq such as .total &gt; 100</source>
        <translation>查找：词语，或 jq，例如 .total &gt; 100</translation>
    </message>
    <message>
        <source>The same as in the filter; finds rows without hiding others. Enter or F3: next, Shift+Enter or Shift+F3: previous</source>
        <translation>与过滤器的写法相同；查找行而不隐藏其他行。Enter 或 F3：下一个，Shift+Enter 或 Shift+F3：上一个</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>停止搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>关闭查找栏 (Esc)</translation>
    </message>
    <message>
        <source>No row matches among those the filter has found so far.</source>
        <translation>过滤器目前找到的行中没有匹配项。</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>没有匹配的行。</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>搜索已取消。</translation>
    </message>
    <message>
        <source>Went on from the start.</source>
        <translation>已从开头继续。</translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation>已从末尾继续。</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>已搜索 %1%</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>eventscope::FindCount</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found so far</source>
        <translation>
            <numerusform>目前找到 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1/%2（目前）</translation>
    </message>
</context>
<context>
    <name>eventscope::FlowButtons</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause (%1+)</source>
        <translation>暂停（%1+）</translation>
    </message>
    <message>
        <source>Pause (%1)</source>
        <translation>暂停（%1）</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>Hold the view still; events go on being captured</source>
        <translation>冻结视图；事件仍会继续捕获</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Paused; goes on when the pause ends</source>
        <translation>已暂停；暂停结束后继续</translation>
    </message>
    <message>
        <source>Keep the newest event in view (End)</source>
        <translation>让最新事件保持可见 (End)</translation>
    </message>
</context>
<context>
    <name>eventscope::FoundEndpoints</name>
    <message>
        <source>&amp;Endpoints found</source>
        <translation>找到的端点(&amp;E)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>为本次会话保留</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add endpoints</source>
        <translation>添加端点</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln endpoint(s)</source>
        <translation>
            <numerusform>添加 %Ln 个端点</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one endpoint of the list.</source>
        <translation>请在列表中至少选择一个端点。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待钥匙串…</translation>
    </message>
    <message>
        <source>The endpoints were added, but not all of their keys and tokens could be stored. %1</source>
        <translation>端点已添加，但其密钥和令牌未能全部存储。%1</translation>
    </message>
</context>
<context>
    <name>eventscope::FrameDetail</name>
    <message>
        <source>Copy frame</source>
        <translation>复制帧</translation>
    </message>
    <message>
        <source>Copy frame: the text as shown, secrets masked</source>
        <translation>复制帧：显示的文本，机密已遮盖</translation>
    </message>
    <message>
        <source>Frame detail</source>
        <translation>帧详情</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>已解码</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Select a frame to see what it says.</source>
        <translation>选择一个帧以查看其内容。</translation>
    </message>
    <message>
        <source>Only the beginning of its %1 bytes was kept.</source>
        <translation>共 %1 字节，仅保留了开头部分。</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesModel</name>
    <message>
        <source>in</source>
        <extracomment>Direction of a frame: received.</extracomment>
        <translation>收</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>Direction of a frame: sent.</extracomment>
        <translation>发</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column: time since the frame in the row above.</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Column: direction of a frame, in or out.</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Time since the row above, by the monotonic clock</source>
        <translation>距上一行的时间，依据单调时钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Failure: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>保活</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Last keep-alive %1 ago</source>
        <translation>上次保活在 %1前</translation>
    </message>
    <message>
        <source>No keep-alive yet</source>
        <translation>尚无保活</translation>
    </message>
    <message>
        <source>%1  ·  last frame %2 ago  ·  closes in %3 of silence (limit %4)</source>
        <translation>%1  ·  上一帧在 %2前  ·  再静默 %3即关闭（上限 %4）</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Record frames</source>
        <translation>记录帧</translation>
    </message>
    <message>
        <source>Keep every frame and HTTP exchange of this endpoint, secrets masked: the newest 20,000, up to 32 MiB</source>
        <translation>保留此端点的所有帧和 HTTP 交互，机密已遮盖：最新的 20,000 条，最多 32 MiB</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Choose which kinds of frames are shown</source>
        <translation>选择显示哪些类型的帧</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest frame in view</source>
        <translation>让最新的帧保持可见</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the view still; frames go on being recorded</source>
        <translation>冻结视图；帧仍会继续记录</translation>
    </message>
    <message>
        <source>Clear frames</source>
        <translation>清空帧</translation>
    </message>
    <message>
        <source>Clear frames: forget what was recorded</source>
        <translation>清空帧：丢弃已记录的内容</translation>
    </message>
    <message>
        <source>Filter frames</source>
        <translation>过滤帧</translation>
    </message>
    <message>
        <source>Filter: words in the meaning or the text</source>
        <translation>过滤：含义或文本中的词语</translation>
    </message>
    <message>
        <source>Frames recorded</source>
        <translation>已记录的帧</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Any frame of the server counts as a sign of life; after the limit of silence the connection is made anew</source>
        <translation>服务器的任何帧都视为在线信号；静默超过上限后会重新建立连接</translation>
    </message>
    <message>
        <source>Kinds (%1 of %2)</source>
        <translation>类型（%1/%2）</translation>
    </message>
    <message>
        <source>Frames: %1</source>
        <translation>帧：%1</translation>
    </message>
    <message>
        <source>Frames: %1 of %2</source>
        <translation>帧：%1/%2</translation>
    </message>
    <message>
        <source>%1 older frames forgotten</source>
        <translation>已丢弃 %1 个较早的帧</translation>
    </message>
    <message>
        <source>paused, %1 waiting</source>
        <translation>已暂停，%1 个等待中</translation>
    </message>
    <message>
        <source>Choose an endpoint to see its frames.</source>
        <translation>选择一个端点以查看其帧。</translation>
    </message>
    <message>
        <source>Every frame and HTTP exchange of this endpoint appears here, secrets masked, while frames are recorded. Sign-ins are shared by all endpoints and do not appear.</source>
        <translation>记录帧期间，此端点的所有帧和 HTTP 交互会显示在此处，机密已遮盖。登录由所有端点共用，不会显示。</translation>
    </message>
    <message>
        <source>Recording: frames appear here as they come.</source>
        <translation>正在记录：帧到达时会显示在此处。</translation>
    </message>
    <message>
        <source>No frame matches.</source>
        <translation>没有匹配的帧。</translation>
    </message>
    <message>
        <source>Show all frames</source>
        <translation>显示所有帧</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesView</name>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>eventscope::GoActions</name>
    <message>
        <source>Next mark</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>下一个错误</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>上一个错误</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>下一个间断</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>上一个间断</translation>
    </message>
    <message>
        <source>Row %1 is not there: the last one is %2.</source>
        <translation>没有第 %1 行：最后一行是第 %2 行。</translation>
    </message>
    <message>
        <source>Row %1 was removed: the capture begins with row %2.</source>
        <translation>第 %1 行已被移除：捕获记录从第 %2 行开始。</translation>
    </message>
    <message>
        <source>Row %1 is among the earlier ones that the cleared view does not show.</source>
        <translation>第 %1 行属于清空视图后不再显示的较早的行。</translation>
    </message>
    <message>
        <source>Row %1 is not among those found so far.</source>
        <translation>第 %1 行不在目前找到的行中。</translation>
    </message>
    <message>
        <source>Row %1 is a folded copy of another one.</source>
        <translation>第 %1 行是另一行的重复项，已折叠。</translation>
    </message>
    <message>
        <source>The filter or the folding of copies hides row %1.</source>
        <translation>第 %1 行被过滤器或重复项折叠隐藏。</translation>
    </message>
    <message>
        <source>The filter hides row %1.</source>
        <translation>第 %1 行被过滤器隐藏。</translation>
    </message>
    <message>
        <source>No more after this: went on from the start.</source>
        <translation>此后没有了：已从开头继续。</translation>
    </message>
    <message>
        <source>No more before this: went on from the end.</source>
        <translation>此前没有了：已从末尾继续。</translation>
    </message>
    <message>
        <source>No marked row among those shown.</source>
        <translation>显示的行中没有标记。</translation>
    </message>
    <message>
        <source>No error found among the rows shown.</source>
        <translation>显示的行中没有找到错误。</translation>
    </message>
    <message>
        <source>No errors in this capture.</source>
        <translation>此捕获记录中没有错误。</translation>
    </message>
    <message>
        <source>No gap found among the rows shown.</source>
        <translation>显示的行中没有找到间断。</translation>
    </message>
    <message>
        <source>No gaps in this capture.</source>
        <translation>此捕获记录中没有间断。</translation>
    </message>
</context>
<context>
    <name>eventscope::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Time or row</source>
        <translation>时间或行</translation>
    </message>
    <message>
        <source>03:12, 2026-11-26T03:12:05 or a row number</source>
        <translation>03:12、2026-11-26T03:12:05 或行号</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>Button: goes to the place in the log that was typed.</extracomment>
        <translation>转到</translation>
    </message>
    <message>
        <source>A time such as 03:12 (the last one), with a date 2026-11-26T03:12, or the number of a row.</source>
        <translation>时间，例如 03:12（最近的一次），带日期时写 2026-11-26T03:12；或者行号。</translation>
    </message>
</context>
<context>
    <name>eventscope::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>eventscope::GuideWindow</name>
    <message>
        <source>User guide — Eventscope</source>
        <translation>用户指南 — Eventscope</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>Places with these words</source>
        <translation>包含这些词的位置</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page of the guide that was shown before.</extracomment>
        <translation>后退</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <translation>返回上一页 (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>To the next page again (Alt+Right)</source>
        <translation>再次前往下一页 (Alt+Right)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>缩小文字 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>放大文字 (Ctrl++)</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>常规大小</translation>
    </message>
    <message>
        <source>Text as large as elsewhere (Ctrl+0)</source>
        <translation>与其他位置的文字大小相同 (Ctrl+0)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s), the best first</source>
        <translation>
            <numerusform>%Ln 处，最匹配的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>No page of the guide has these words.</source>
        <translation>指南中没有页面包含这些词。</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>显示目录</translation>
    </message>
</context>
<context>
    <name>eventscope::HeadersTable</name>
    <message>
        <source>Extra headers</source>
        <translation>附加标头</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of an HTTP header.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>移除标头</translation>
    </message>
    <message>
        <source>Extra header %1 has no name.</source>
        <translation>第 %1 个附加标头没有名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header: use letters, digits and dashes.</source>
        <translation>“%1”不能用作标头名称：请使用字母、数字和连字符。</translation>
    </message>
</context>
<context>
    <name>eventscope::ImportDialog</name>
    <message>
        <source>Import endpoints</source>
        <translation>导入端点</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>要导入的文本</translation>
    </message>
    <message>
        <source>A URL, amplify_outputs.json, Amplify.configure(…) code, outputs of CDK, SST or Terraform, the answer of aws appsync get-api, a .env file, a cURL command, or an export of Eventscope</source>
        <translation>URL、amplify_outputs.json、Amplify.configure(…) 代码、CDK、SST 或 Terraform 的输出、aws appsync get-api 的响应、.env 文件、cURL 命令或 Eventscope 的导出</translation>
    </message>
    <message>
        <source>&amp;Text to import</source>
        <translation>要导入的文本(&amp;T)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing to add yet. Paste a text, choose a file or drop one here.</source>
        <translation>尚无可添加的内容。请粘贴文本、选择文件或将文件拖放到此处。</translation>
    </message>
</context>
<context>
    <name>eventscope::ImportList</name>
    <message>
        <source>No authorizer</source>
        <translation>无授权方</translation>
    </message>
    <message>
        <source>Namespaces: %1</source>
        <translation>命名空间：%1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还缺少：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Endpoints found</source>
        <translation>找到的端点</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonEditor</name>
    <message>
        <source>Tab moves on; Format (Ctrl+Shift+L) indents.</source>
        <translation>Tab 键移到下一处；格式化 (Ctrl+Shift+L) 可缩进。</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: key of a JSON object or index of an array.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>decoded JSON</source>
        <translation>解码后的 JSON</translation>
    </message>
    <message>
        <source>decoded text</source>
        <translation>解码后的文本</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>字符串中的 JSON</translation>
    </message>
    <message>
        <source>JSON in base64</source>
        <translation>base64 中的 JSON</translation>
    </message>
    <message>
        <source>text in base64</source>
        <translation>base64 中的文本</translation>
    </message>
    <message>
        <source>%1
Holds %2: press Enter or double-click to open it.</source>
        <translation>%1
%2：按 Enter 或双击可打开。</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonTreeView</name>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键</translation>
    </message>
    <message>
        <source>Copy path as jq</source>
        <translation>将路径复制为 jq</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>复制子树</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Open the JSON or base64 this string holds</source>
        <translation>打开此字符串包含的 JSON 或 base64</translation>
    </message>
    <message>
        <source>Add as column</source>
        <translation>添加为列</translation>
    </message>
    <message>
        <source>Chart this value</source>
        <translation>将此值绘成图表</translation>
    </message>
    <message>
        <source>Filter on this value (too long, above 4 KB)</source>
        <translation>筛选此值（过长，超过 4 KB）</translation>
    </message>
    <message>
        <source>Filter on this value</source>
        <translation>筛选此值</translation>
    </message>
    <message>
        <source>Filter out this value (too long, above 4 KB)</source>
        <translation>排除此值（过长，超过 4 KB）</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>排除此值</translation>
    </message>
</context>
<context>
    <name>eventscope::KeyList</name>
    <message>
        <source>API key%1 (expired)</source>
        <translation>API 密钥%1（已过期）</translation>
    </message>
    <message>
        <source>API key%1</source>
        <translation>API 密钥%1</translation>
    </message>
    <message>
        <source>Lambda token%1</source>
        <translation>Lambda 令牌%1</translation>
    </message>
    <message>
        <source>Access key ID%1</source>
        <translation>访问密钥 ID%1</translation>
    </message>
    <message>
        <source>Secret access key%1</source>
        <translation>秘密访问密钥%1</translation>
    </message>
    <message>
        <source>Session token%1</source>
        <translation>会话令牌%1</translation>
    </message>
</context>
<context>
    <name>eventscope::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Takes effect at once; connections stay open. The user guide is in English.</source>
        <translation>立即生效；连接保持不变。用户指南为英文。</translation>
    </message>
    <message>
        <source>A file is still being written, or events are being published again: choose the language when that is done.</source>
        <translation>仍在写入文件或重新发布事件：请在完成后再选择语言。</translation>
    </message>
</context>
<context>
    <name>eventscope::LeftoverCaptures</name>
    <message>
        <source>The capture “%1” of an earlier run was not saved.</source>
        <translation>上次运行的捕获记录“%1”未保存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>保存捕获记录</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>eventscope::LocalTokenForm</name>
    <message>
        <source>&amp;Mint and copy a token</source>
        <translation>签发并复制令牌(&amp;M)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Mint and copy a token</source>
        <translation>签发并复制令牌</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>Give a user and a client ID first</source>
        <translation>请先填写用户和客户端 ID</translation>
    </message>
</context>
<context>
    <name>eventscope::LogHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
</context>
<context>
    <name>eventscope::LogMarks</name>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>已标记：%1</translation>
    </message>
</context>
<context>
    <name>eventscope::LogMenus</name>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>eventscope::LogOverview</name>
    <message>
        <source>Overview bar</source>
        <translation>概览栏</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPage</name>
    <message>
        <source>With microseconds</source>
        <translation>显示微秒</translation>
    </message>
    <message>
        <source>Overview bar beside the log</source>
        <translation>在日志旁显示概览栏</translation>
    </message>
    <message>
        <source>One row for an event that came through several subscriptions</source>
        <translation>通过多个订阅到达的事件只占一行</translation>
    </message>
    <message>
        <source>Show time as</source>
        <translation>时间显示方式</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the start of the capture</source>
        <translation>距捕获记录开始</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>距上一行</translation>
    </message>
    <message>
        <source>Since the reference row</source>
        <translation>距参考行</translation>
    </message>
    <message>
        <source>Announce new events</source>
        <translation>播报新事件</translation>
    </message>
    <message>
        <source>A screen reader says how many came while the log follows, every five seconds at most</source>
        <translation>日志跟随时，屏幕阅读器会播报新到的事件数，最多每五秒一次</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPanel</name>
    <message>
        <source>Events appear here as they arrive.</source>
        <translation>事件到达时会显示在此处。</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button, a verb: keeps the newest row in sight.</extracomment>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Clear view</source>
        <translation>清空视图</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Show earlier events</source>
        <translation>显示更早的事件</translation>
    </message>
    <message>
        <source>Clear view: empty it; the capture keeps every row</source>
        <translation>清空视图：仅清空显示；捕获记录保留所有行</translation>
    </message>
    <message>
        <source>Show earlier events: those from before the view was cleared</source>
        <translation>显示更早的事件：清空视图之前的事件</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>All rows…</source>
        <translation>所有行…</translation>
    </message>
    <message>
        <source>Rows that match the filter…</source>
        <translation>匹配过滤器的行…</translation>
    </message>
    <message>
        <source>The selected rows…</source>
        <translation>选中的行…</translation>
    </message>
    <message>
        <source>Export: write the log to an NDJSON, JSON or CSV file</source>
        <translation>导出：将日志写入 NDJSON、JSON 或 CSV 文件</translation>
    </message>
    <message>
        <source>Go to time or row…</source>
        <translation>转到时间或行…</translation>
    </message>
    <message>
        <source>Select a row to see the whole event.</source>
        <translation>选择一行以查看完整事件。</translation>
    </message>
    <message>
        <source>The view is cleared; new events appear here.</source>
        <translation>视图已清空；新事件会显示在此处。</translation>
    </message>
    <message>
        <source>No row matches this filter.</source>
        <translation>没有行匹配此过滤器。</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除过滤器</translation>
    </message>
    <message>
        <source>No row matched before the search was cancelled.</source>
        <translation>搜索取消前没有找到匹配的行。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPlaces</name>
    <message>
        <source>Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>eventscope::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>端点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add endpoint…</source>
        <translation>添加端点(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Find my Event APIs…</source>
        <translation>查找我的 Event API(&amp;F)…</translation>
    </message>
    <message>
        <source>Ne&amp;w Event API…</source>
        <translation>新建 Event API(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import endpoints…</source>
        <translation>导入端点(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>打开捕获记录(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>I&amp;mport NDJSON…</source>
        <translation>导入 NDJSON(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save capture as…</source>
        <translation>将捕获记录另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try the built-in Event API</source>
        <translation>试用内置 Event API(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Built-in Event API…</source>
        <translation>内置 Event API(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Client log</source>
        <translation>客户端日志(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Eventscope</source>
        <translation>关于 Eventscope(&amp;A)</translation>
    </message>
    <message>
        <source>About Eventscope</source>
        <translation>关于 Eventscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Eventscope %1&lt;/h3&gt;&lt;p&gt;Console for AWS AppSync Event APIs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. No account, no telemetry.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Eventscope %1&lt;/h3&gt;&lt;p&gt;AWS AppSync Event API 控制台。&lt;/p&gt;&lt;p&gt;基于 GNU 通用公共许可证第 3 版或更新版本的自由软件。无需账户，无遥测。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <translation>关注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Demo captures</source>
        <translation>演示捕获记录(&amp;D)</translation>
    </message>
</context>
<context>
    <name>eventscope::MainWindow</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
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
        <translation>尚无可展示的内容：请选择一个端点，或打开捕获记录。</translation>
    </message>
</context>
<context>
    <name>eventscope::MarkActions</name>
    <message>
        <source>No marks yet.</source>
        <translation>尚无标记。</translation>
    </message>
    <message>
        <source>No marks yet: %1 marks the current row.</source>
        <translation>尚无标记：按 %1 可标记当前行。</translation>
    </message>
    <message>
        <source>Marks…</source>
        <translation>标记…</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Mark row</source>
        <translation>标记行</translation>
    </message>
    <message>
        <source>Edit the note of the mark…</source>
        <translation>编辑标记的备注…</translation>
    </message>
    <message>
        <source>Mark row with a note…</source>
        <translation>标记行并添加备注…</translation>
    </message>
    <message>
        <source>A saved capture is open read-only: its marks cannot be changed.</source>
        <translation>已保存的捕获记录以只读方式打开：无法更改其标记。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln row(s) can be marked at once.</source>
        <translation>
            <numerusform>一次最多可标记 %Ln 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::MarkNoteDialog</name>
    <message>
        <source>Mark row %1</source>
        <translation>标记第 %1 行</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: what a person writes about a marked row.</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is worth noting here</source>
        <translation>此处值得注意的内容</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>Button: sets a bookmark on the row.</extracomment>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>eventscope::MarksDialog</name>
    <message>
        <source>Go to row</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Remove mark (Del)</source>
        <translation>移除标记 (Del)</translation>
    </message>
    <message>
        <source>A saved capture is open read-only: its marks cannot be changed.</source>
        <translation>已保存的捕获记录以只读方式打开：无法更改其标记。</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: number of a row of the log.</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>eventscope::MaskedFieldsTable</name>
    <message>
        <source>Hidden fields</source>
        <translation>隐藏的字段</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Column: events of these channels have fields that are hidden.</extracomment>
        <translation>频道</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Add fields</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Remove fields</source>
        <translation>移除字段</translation>
    </message>
</context>
<context>
    <name>eventscope::MaskedFieldsUndo</name>
    <message>
        <source>Removed the hidden fields of “%1”.</source>
        <translation>已移除“%1”的隐藏字段。</translation>
    </message>
</context>
<context>
    <name>eventscope::MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>MFA 代码</translation>
    </message>
    <message>
        <source>The AWS profile needs a code from the device %1.</source>
        <translation>AWS 配置文件需要设备 %1 的代码。</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One-time code of multi-factor authentication.</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>eventscope::NewApiDialog</name>
    <message>
        <source>New Event API</source>
        <translation>新建 Event API</translation>
    </message>
    <message>
        <source>&amp;Run it here</source>
        <translation>在本机运行(&amp;R)</translation>
    </message>
    <message>
        <source>Starts the built-in Event API with this definition</source>
        <translation>使用此定义启动内置 Event API</translation>
    </message>
    <message>
        <source>Use the &amp;form</source>
        <translation>使用表单(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open definition…</source>
        <translation>打开定义(&amp;O)…</translation>
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
        <translation>定义</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Open definition</source>
        <translation>打开定义</translation>
    </message>
    <message>
        <source>Definitions (*.json);;All files (*)</source>
        <translation>定义 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Fill in the form, or open the definition of a local API.</source>
        <translation>请填写表单，或打开本地 API 的定义。</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>依据 %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
</context>
<context>
    <name>eventscope::NewApiForm</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>Cognito user pool</source>
        <translation>Cognito 用户池</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>User pool id</source>
        <translation>用户池 ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Function ARN (optional)</source>
        <translation>函数 ARN（可选）</translation>
    </message>
    <message>
        <source>Who may connect, publish and subscribe</source>
        <translation>谁可以连接、发布和订阅</translation>
    </message>
    <message>
        <source>Channel namespaces</source>
        <translation>频道命名空间</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>&amp;Add namespace</source>
        <translation>添加命名空间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>As the API</source>
        <translation>与 API 相同</translation>
    </message>
    <message>
        <source>Choose at least one kind of authorization.</source>
        <translation>请至少选择一种授权类型。</translation>
    </message>
    <message>
        <source>Give the id of the user pool.</source>
        <translation>请填写用户池的 ID。</translation>
    </message>
    <message>
        <source>Give the issuer of the tokens: a URL that begins with https://.</source>
        <translation>请填写令牌的颁发者，其 URL 开头为 https://.</translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation>发布到 %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>订阅 %1</translation>
    </message>
</context>
<context>
    <name>eventscope::NewEvents</name>
    <message numerus="yes">
        <source>%Ln new event(s) match the filter</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln 个新事件匹配过滤器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on several channels</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>多个频道有 %Ln 个新事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on %1</source>
        <extracomment>Spoken by a screen reader; %1 is a channel such as /demo/orders or /demo/*</extracomment>
        <translation>
            <numerusform>%1 有 %Ln 个新事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>%Ln 个新事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
</context>
<context>
    <name>eventscope::OpeningPage</name>
    <message>
        <source>Opening progress</source>
        <translation>打开进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>eventscope::OverviewBar</name>
    <message>
        <source>rate unknown</source>
        <translation>速率未知</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>%1 % of the capture, %2</source>
        <translation>捕获记录的 %1%，%2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>◆ errors</source>
        <translation>◆ 错误</translation>
    </message>
    <message>
        <source>━ gap</source>
        <translation>━ 间断</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsDialog</name>
    <message>
        <source>Who may do what — %1</source>
        <translation>权限一览 — %1</translation>
    </message>
    <message>
        <source>&amp;Publish one event to each channel</source>
        <translation>向每个频道发布一个事件(&amp;P)</translation>
    </message>
    <message>
        <source>Publish one event to each channel</source>
        <translation>向每个频道发布一个事件</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>权限一览</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Authorizers</source>
        <translation>授权方(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Channels, one a line</source>
        <translation>频道，每行一个(&amp;C)</translation>
    </message>
    <message>
        <source>It counts as an event of the API, and whoever subscribed sees it: %1</source>
        <translation>它会计入 API 的事件数，已订阅的用户都会看到：%1</translation>
    </message>
    <message>
        <source>The endpoint has no authorizer. Edit it and add one.</source>
        <translation>该端点没有授权方。请编辑端点并添加一个。</translation>
    </message>
    <message>
        <source>Select an authorizer.</source>
        <translation>请勾选一个授权方。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Give a channel, such as /default/orders, or a wildcard, such as /default/*.</source>
        <translation>请填写频道，例如 /default/orders，或通配符，例如 /default/*。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
    <message>
        <source>Allowed: %1. Refused: %2.</source>
        <translation>允许：%1。被拒绝：%2。</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>未知：%1。</translation>
    </message>
    <message>
        <source>Wildcards with exceptions: %1.</source>
        <translation>有例外的通配符：%1。</translation>
    </message>
    <message>
        <source>Each authorizer is asked over a connection of its own: it connects, subscribes to each channel and leaves it again.</source>
        <translation>每个授权方都通过各自的连接进行检查：先连接，再逐个订阅各频道，然后取消订阅。</translation>
    </message>
    <message>
        <source>Choose a cell to see why.</source>
        <translation>选择一个单元格以查看原因。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsExport</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
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
        <translation>复制为 %1</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>另存为 %1…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>%1 - who may do what</source>
        <translation>%1 - 权限一览</translation>
    </message>
    <message>
        <source>Save who may do what</source>
        <translation>保存权限一览</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsModel</name>
    <message>
        <source>The rest was asked over a connection that “%1” opened.</source>
        <translation>其余各项通过“%1”打开的连接进行检查。</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <translation>授权方</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>eventscope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationChart</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationDesk</name>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>展示模式(&amp;P)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>展示</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationPage</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title shown to the audience</source>
        <translation>向观众显示的标题</translation>
    </message>
    <message>
        <source>Newest events as cards</source>
        <translation>以卡片显示最新事件</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Buttons that publish saved events</source>
        <translation>发布已保存事件的按钮</translation>
    </message>
    <message>
        <source>Buttons for</source>
        <translation>按钮来源</translation>
    </message>
    <message>
        <source>All saved events</source>
        <translation>所有已保存的事件</translation>
    </message>
    <message>
        <source>Fields as jq paths, such as .customer.email. Keys, tokens, hosts, account ids and mail addresses are always hidden.</source>
        <translation>以 jq 路径表示的字段，例如 .customer.email。密钥、令牌、主机、账户 ID 和邮件地址始终隐藏。</translation>
    </message>
    <message>
        <source>%1 Until then the whole event is hidden.</source>
        <translation>%1在此之前，整个事件都会隐藏。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label, a verb, before the parts of the presentation that can be shown.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationWindow</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Eventscope</source>
        <translation>Eventscope</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Leave presentation</source>
        <translation>退出展示</translation>
    </message>
    <message>
        <source>Back to the console (Esc)</source>
        <translation>返回控制台 (Esc)</translation>
    </message>
    <message>
        <source>Freeze the events (P)</source>
        <translation>冻结事件 (P)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>events a second</comment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishButtons</name>
    <message>
        <source>Publish saved events</source>
        <translation>发布已保存的事件</translation>
    </message>
    <message>
        <source>Nothing can be published without a connection.</source>
        <translation>没有连接就无法发布。</translation>
    </message>
    <message>
        <source>“%1” was not published: its template cannot be evaluated.</source>
        <translation>“%1”未发布：无法对其模板求值。</translation>
    </message>
    <message>
        <source>“%1” was published.</source>
        <translation>“%1”已发布。</translation>
    </message>
    <message>
        <source>“%1” was published in part.</source>
        <translation>“%1”已部分发布。</translation>
    </message>
    <message>
        <source>“%1” was not published. %2</source>
        <translation>“%1”未发布。%2</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishMenu</name>
    <message>
        <source>Repeat…</source>
        <translation>重复发布…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>移除此事件</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Save events…</source>
        <translation>保存事件…</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>变量…</translation>
    </message>
    <message>
        <source>Open in the system&apos;s editor</source>
        <translation>在系统编辑器中打开</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishPanel</name>
    <message>
        <source>Bring back what stood here</source>
        <translation>恢复此处原有内容</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Button, a verb: indents the JSON in the editor.</extracomment>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Published before</source>
        <translation>之前发布的内容</translation>
    </message>
    <message>
        <source>Shows in the log what was published, with its outcome; &quot;Load into the editor&quot; brings an event back</source>
        <translation>在日志中显示已发布的内容及其结果；“载入编辑器”可取回事件</translation>
    </message>
    <message>
        <source>More for this event</source>
        <translation>此事件的更多操作</translation>
    </message>
    <message>
        <source>Choose an endpoint to publish to.</source>
        <translation>请选择要发布到的端点。</translation>
    </message>
    <message>
        <source>Give a channel to publish to.</source>
        <translation>请填写要发布到的频道。</translation>
    </message>
    <message>
        <source>The channel cannot be published to.</source>
        <translation>无法发布到该频道。</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>发布 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Lays the JSON out; only white space changes (Ctrl+Shift+L)</source>
        <translation>整理 JSON 的排版；仅更改空白 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>A template keeps the white space it has</source>
        <translation>模板会保持原有的空白</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) wait: they come here when these are published.</source>
        <translation>
            <numerusform>还有 %Ln 个事件在等待：这些事件发布后会移到此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The publish is %1 KB, the service takes 1,200 KB: send fewer events at a time.</source>
        <translation>此次发布为 %1 KB，服务最多接受 1,200 KB：请每次发送更少的事件。</translation>
    </message>
    <message>
        <source>Nothing was published: event %1 cannot be made. %2</source>
        <translation>未发布任何内容：无法生成事件 %1。%2</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>JSON (*.json *.ndjson *.jsonl);;All files (*)</source>
        <translation>JSON (*.json *.ndjson *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Sends the text as it stands, as one event, to see what the service answers</source>
        <translation>将文本原样作为一个事件发送，查看服务如何响应</translation>
    </message>
    <message>
        <source>The whole publish: %1 of 1,200 KB</source>
        <translation>整次发布：%1，上限 1,200 KB</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishResultModel</name>
    <message>
        <source>… Waiting for the connection</source>
        <translation>… 正在等待连接</translation>
    </message>
    <message>
        <source>… Sending</source>
        <translation>… 正在发送</translation>
    </message>
    <message>
        <source>✓ Published</source>
        <translation>✓ 已发布</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ 失败</translation>
    </message>
    <message>
        <source>? Unknown</source>
        <translation>? 未知</translation>
    </message>
    <message>
        <source>– Not reported</source>
        <translation>– 未报告</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>事件 %1：%2</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>Column: place of an event in its publish, from 0.</extracomment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column: error code of the service.</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>The answer came after the deadline.</source>
        <translation>响应在截止时间之后才到达。</translation>
    </message>
    <message>
        <source>The service named it neither as successful nor as failed: a handler may have left it out.</source>
        <translation>服务既未报告其成功，也未报告其失败：可能是处理程序将其略去。</translation>
    </message>
    <message>
        <source>– Cancelled, not sent</source>
        <translation>– 已取消，未发送</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishResults</name>
    <message numerus="yes">
        <source>Not published: %1 of %Ln event(s). The first because: %2.</source>
        <translation>
            <numerusform>%Ln 个事件中有 %1 个未发布。第一个的原因：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not named in the answer: %1 of %Ln event(s). A handler may have left them out.</source>
        <translation>
            <numerusform>%Ln 个事件中有 %1 个在响应中未提及：可能是处理程序将其略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish over HTTP</source>
        <translation>通过 HTTP 发布</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>响应…</translation>
    </message>
    <message>
        <source>Arrivals…</source>
        <translation>到达情况…</translation>
    </message>
    <message>
        <source>Show missing</source>
        <translation>显示未收到的事件</translation>
    </message>
    <message>
        <source>Publishes what stands in the editors by an HTTP request</source>
        <translation>通过 HTTP 请求发布编辑器中的内容</translation>
    </message>
    <message>
        <source>Publishes only the events that are known not to be published, as they were sent</source>
        <translation>仅发布确知未发布的事件，内容与之前发送的相同</translation>
    </message>
    <message>
        <source>Shows what the service answered, as it came</source>
        <translation>显示服务的原始响应</translation>
    </message>
    <message>
        <source>How long events take from publish to receive, by channel</source>
        <translation>各频道的事件从发布到接收所需的时间</translation>
    </message>
    <message>
        <source>Shows in the log what was published but not received: adds kind:missing to its filter</source>
        <translation>在日志中显示已发布但未收到的事件：将 kind:missing 添加到其过滤器</translation>
    </message>
    <message>
        <source>Publish results</source>
        <translation>发布结果</translation>
    </message>
    <message>
        <source>Send failed again (%1)</source>
        <translation>重新发送失败的事件（%1）</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) not received after %1</source>
        <translation>
            <numerusform>有 %Ln 个事件在 %1后仍未收到</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What waits for the connection is not sent: the publish of the chosen row, or the first that waits</source>
        <translation>不发送正在等待连接的内容：所选行的发布，或第一个等待中的发布</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishTarget</name>
    <message>
        <source>Publish anyway</source>
        <translation>仍然发布</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>发布使用</translation>
    </message>
    <message>
        <source>Wait for the connection</source>
        <translation>等待连接</translation>
    </message>
    <message>
        <source>Channel to publish to</source>
        <translation>要发布到的频道</translation>
    </message>
    <message>
        <source>Sends the events to this channel as it stands, to see what the service answers</source>
        <translation>按原样将事件发送到此频道，以查看服务的响应</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>WebSocket uses the open connection; HTTP sends a request of its own</source>
        <translation>WebSocket 使用已打开的连接；HTTP 单独发送请求</translation>
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
        <translation>此次发布使用的授权</translation>
    </message>
    <message>
        <source>Without a connection: connects and publishes then. Else the publish fails at once.</source>
        <translation>没有连接时：先连接，再发布。未勾选则发布会立即失败。</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishingPage</name>
    <message>
        <source>Each published event is awaited on every active subscription that matches its channel. One that the service accepted and a subscription did not bring back in this time is told as not received.</source>
        <translation>每个已发布的事件都会在与其频道匹配的所有活动订阅上等待接收。服务已接受但某个订阅未在此时间内收到的事件，将显示为未收到。</translation>
    </message>
    <message>
        <source>Not received after</source>
        <translation>视为未收到的时间</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>eventscope::RecordMenu</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (every frame)</source>
        <translation>%1（每一帧）</translation>
    </message>
</context>
<context>
    <name>eventscope::RepeatBar</name>
    <message>
        <source>Close repeating</source>
        <translation>关闭重复发布</translation>
    </message>
    <message>
        <source>Start repeating</source>
        <translation>开始重复发布</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Stop those</source>
        <translation>停止这些</translation>
    </message>
    <message>
        <source>Nothing is sent from now on (Escape)</source>
        <translation>从现在起不再发送 (Esc)</translation>
    </message>
    <message>
        <source>Copies what the repeated publishes came to, as text</source>
        <translation>将重复发布的结果复制为文本</translation>
    </message>
    <message>
        <source>Answers are awaited: %1</source>
        <translation>正在等待响应：%1</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>发往 %1：%2</translation>
    </message>
    <message>
        <source>It stopped: event %1 could not be made. %2</source>
        <translation>已停止：无法生成事件 %1。%2</translation>
    </message>
    <message>
        <source>Still repeating to %1: %2</source>
        <translation>仍在向 %1 重复发布：%2</translation>
    </message>
</context>
<context>
    <name>eventscope::RepeatForm</name>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>First word of &quot;every 500 ms&quot;; the number has a field of its own.</extracomment>
        <translation>每隔</translation>
    </message>
    <message>
        <source>At a rate</source>
        <translation>按速率</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <translation>直到停止</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>How many times to publish; 0: until it is stopped</source>
        <translation>发布多少次；0：直到停止</translation>
    </message>
    <message>
        <source> publishes/s</source>
        <translation> 次发布/秒</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Publishes a second</source>
        <translation>每秒发布次数</translation>
    </message>
    <message>
        <source>Milliseconds from one publish to the next</source>
        <translation>两次发布之间的毫秒数</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayBar</name>
    <message>
        <source>Step back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Step back: one row earlier (,)</source>
        <translation>后退：退回一行 (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button, a verb: a capture is played back.</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Step forward: one row more (.)</source>
        <translation>前进：前进一行 (.)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Loop: begin again after the last row</source>
        <translation>循环：最后一行之后从头开始</translation>
    </message>
    <message>
        <source>Skip pauses</source>
        <translation>跳过停顿</translation>
    </message>
    <message>
        <source>Skip pauses: go on at once where nothing came for more than 5 s</source>
        <translation>跳过停顿：超过 5 秒没有内容时立即继续</translation>
    </message>
    <message>
        <source>Leave replay</source>
        <translation>退出回放</translation>
    </message>
    <message>
        <source>Leave replay: show the whole capture (Esc)</source>
        <translation>退出回放：显示整个捕获记录 (Esc)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed: choose one, or type a number from %1 to %2</source>
        <translation>速度：请选择一个，或输入 %1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>skipped %1 without events</source>
        <translation>已跳过无事件的 %1</translation>
    </message>
    <message>
        <source>The replay ended. %1</source>
        <translation>回放已结束。%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (空格键)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Reading when the rows came…</source>
        <translation>正在读取各行的到达时间…</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayDesk</name>
    <message>
        <source>Replay</source>
        <extracomment>Command, a verb: plays a capture back into the log.</extracomment>
        <translation>回放</translation>
    </message>
    <message>
        <source>Plays the capture back with the spacing of its events</source>
        <translation>按事件原有的间隔播放捕获记录</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayText</name>
    <message>
        <source>Row %1 of %2, captured %3</source>
        <translation>第 %1 行，共 %2 行，捕获于 %3</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishDesk</name>
    <message>
        <source>Pu&amp;blish again…</source>
        <translation>重新发布(&amp;B)…</translation>
    </message>
    <message>
        <source>Publishes the events of this log to an endpoint, with their channels mapped</source>
        <translation>将此日志的事件发布到一个端点，并映射其频道</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishDialog</name>
    <message>
        <source>Publish again</source>
        <translation>重新发布</translation>
    </message>
    <message>
        <source>Stop publishing</source>
        <translation>停止发布</translation>
    </message>
    <message>
        <source>Publish the events of the log again</source>
        <translation>重新发布日志的事件</translation>
    </message>
    <message>
        <source>Publish the events of %1 again</source>
        <translation>重新发布 %1 的事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>All that were received</source>
        <translation>收到的所有事件</translation>
    </message>
    <message>
        <source>Those that match the filter of the log: %1</source>
        <translation>匹配日志过滤器的事件：%1</translation>
    </message>
    <message>
        <source>Those of the selected rows</source>
        <translation>选中行的事件</translation>
    </message>
    <message>
        <source>Those that were published, with their channels</source>
        <translation>已发布的事件及其频道</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP, one publish after the other</source>
        <translation>HTTP，逐次发布</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>With the spacing of the capture</source>
        <translation>按捕获时的间隔</translation>
    </message>
    <message>
        <source>As fast as the budget allows</source>
        <translation>在速率上限内尽快发布</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>×</source>
        <extracomment>After a number: so many times the original speed</extracomment>
        <translation>×</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>How many events a second are published at most.</extracomment>
        <translation>速率上限</translation>
    </message>
    <message>
        <source> events/s at most</source>
        <translation> 个事件/秒以内</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Captured channel</source>
        <translation>捕获时的频道</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>发布到</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Left out: no rule matches</source>
        <translation>略去：没有匹配的规则</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>略去：%1</translation>
    </message>
    <message>
        <source>No endpoint is connected. Connect one in the main window: it is offered here at once.</source>
        <translation>没有已连接的端点。请在主窗口中连接一个：它会立即出现在此处。</translation>
    </message>
    <message>
        <source>Counting the events…</source>
        <translation>正在统计事件…</translation>
    </message>
    <message>
        <source>There is nothing to publish: choose other events, or give rules for their channels.</source>
        <translation>没有可发布的内容：请选择其他事件，或为其频道设置规则。</translation>
    </message>
    <message numerus="yes">
        <source>To publish to %1: %Ln event(s).</source>
        <translation>
            <numerusform>将发布到 %1：%Ln 个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To publish to %1, which is not the built-in API: %Ln event(s). Everybody who is subscribed there receives them, and what listens acts on them.</source>
        <translation>
            <numerusform>将发布到 %1（并非内置 API）：%Ln 个事件。那里的所有订阅者都会收到这些事件，监听的程序会据此执行操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped before the end. %1</source>
        <translation>未到结尾便已停止。%1</translation>
    </message>
    <message>
        <source>Publishing to %1…</source>
        <translation>正在发布到 %1…</translation>
    </message>
    <message>
        <source>Stopped. Waiting for the last answers…</source>
        <translation>已停止。正在等待最后的应答…</translation>
    </message>
    <message>
        <source>Left out: a wildcard needs a rule</source>
        <translation>略去：通配符需要规则</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishText</name>
    <message>
        <source>Left out, no rule for their channel: %1</source>
        <translation>略去，其频道没有规则：%1</translation>
    </message>
    <message>
        <source>Left out, their channel cannot be published to: %1</source>
        <translation>略去，无法发布到其频道：%1</translation>
    </message>
    <message>
        <source>Left out, larger than the service takes: %1</source>
        <translation>略去，超过服务接受的大小：%1</translation>
    </message>
    <message>
        <source>Left out, no JSON: %1</source>
        <translation>略去，不是 JSON：%1</translation>
    </message>
    <message>
        <source>The * of %1 stands for nothing: let the captured channel end with /*, and write it once.</source>
        <translation>%1 中的 * 没有对应的内容：请让捕获时的频道以 /* 结尾，并且 * 只写一次。</translation>
    </message>
    <message>
        <source>The rule that leads to %1 does not say which captured channel it is for.</source>
        <translation>指向 %1 的规则没有说明适用于哪个捕获时的频道。</translation>
    </message>
    <message>
        <source>Captured channel %1: %2</source>
        <translation>捕获时的频道 %1：%2</translation>
    </message>
    <message>
        <source>The rule for %1 does not say where to publish.</source>
        <translation>%1 的规则没有说明发布到何处。</translation>
    </message>
    <message>
        <source>Publish to %1: %2</source>
        <translation>发布到 %1：%2</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>事件 %1/%2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>publishes in flight: %1</source>
        <translation>在途发布：%1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已发布：%1</translation>
    </message>
    <message>
        <source>Failed with %1: %2</source>
        <translation>失败（%1）：%2</translation>
    </message>
    <message>
        <source>Unknown, they may have been published: %1</source>
        <translation>未知，可能已发布：%1</translation>
    </message>
    <message>
        <source>Left out by the API&apos;s handler: %1</source>
        <translation>被 API 的处理程序略去：%1</translation>
    </message>
    <message>
        <source>Not sent any more: %1</source>
        <translation>未再发送：%1</translation>
    </message>
</context>
<context>
    <name>eventscope::RowComparison</name>
    <message>
        <source>Compare with this row</source>
        <translation>与此行比较</translation>
    </message>
    <message>
        <source>Compare with the previous event</source>
        <translation>与上一个事件比较</translation>
    </message>
    <message>
        <source>the two selected rows</source>
        <translation>选中的两行</translation>
    </message>
    <message>
        <source>This is the row others are compared with. Select another one.</source>
        <translation>这是用于比较的基准行。请选择另一行。</translation>
    </message>
    <message>
        <source>the row chosen to compare with</source>
        <translation>选定的比较基准行</translation>
    </message>
    <message>
        <source>the previous event of %1</source>
        <translation>%1 的上一个事件</translation>
    </message>
    <message>
        <source>the previous one published to %1</source>
        <translation>上一个发布到 %1 的事件</translation>
    </message>
    <message numerus="yes">
        <source>There is no event of this channel among the %Ln row(s) before this one.</source>
        <translation>
            <numerusform>在此行之前的 %Ln 行中，没有该频道的事件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowCompose</name>
    <message>
        <source>Load into the editor</source>
        <translation>载入编辑器</translation>
    </message>
    <message>
        <source>Puts the selected events, five at most, into the publish editors</source>
        <translation>将选中的事件（最多五个）放入发布编辑器</translation>
    </message>
</context>
<context>
    <name>eventscope::RowCopies</name>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>复制载荷</translation>
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
        <translation>Markdown 表格</translation>
    </message>
    <message>
        <source>More than %1 rows are not copied: export the selected rows to a file.</source>
        <translation>超过 %1 行时不予复制：请将选中的行导出到文件。</translation>
    </message>
    <message>
        <source>More than %1 is not copied: export the selected rows to a file.</source>
        <translation>超过 %1 时不予复制：请将选中的行导出到文件。</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>正在复制 %Ln 行…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowFilters</name>
    <message>
        <source>Filter on this value</source>
        <translation>筛选此值</translation>
    </message>
    <message>
        <source>Filter on this channel</source>
        <translation>筛选此频道</translation>
    </message>
    <message>
        <source>Filter out this channel</source>
        <translation>排除此频道</translation>
    </message>
    <message>
        <source>Filter on this kind of row</source>
        <translation>筛选此类行</translation>
    </message>
    <message>
        <source>Filter out this kind of row</source>
        <translation>排除此类行</translation>
    </message>
    <message>
        <source>Filter on this subscription</source>
        <translation>筛选此订阅</translation>
    </message>
    <message>
        <source>Filter out this subscription</source>
        <translation>排除此订阅</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>排除此值</translation>
    </message>
</context>
<context>
    <name>eventscope::RowMenu</name>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>A submenu about bookmarks of rows.</extracomment>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>eventscope::RunningWork</name>
    <message>
        <source>A file is still being written.</source>
        <translation>仍在写入一个文件。</translation>
    </message>
    <message>
        <source>Closing now leaves it unfinished: there will be no file.</source>
        <translation>现在关闭会使写入中断：不会生成文件。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Events are still being published again.</source>
        <translation>仍在重新发布事件。</translation>
    </message>
    <message>
        <source>Closing now stops the publishing: events that were not sent yet are not published.</source>
        <translation>现在关闭会停止发布：尚未发送的事件不会发布。</translation>
    </message>
</context>
<context>
    <name>eventscope::SaveBar</name>
    <message>
        <source>Save progress</source>
        <translation>保存进度</translation>
    </message>
    <message>
        <source>Captures (*.escap)</source>
        <translation>捕获记录 (*.escap)</translation>
    </message>
    <message>
        <source>Saving the capture to %1…</source>
        <translation>正在将捕获记录保存到 %1…</translation>
    </message>
    <message>
        <source>Capture saved to %1.</source>
        <translation>捕获记录已保存到 %1。</translation>
    </message>
    <message>
        <source>Saving was cancelled; no file was changed.</source>
        <translation>保存已取消；未更改任何文件。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>未保存任何内容。%1</translation>
    </message>
</context>
<context>
    <name>eventscope::SaveItemDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save events</source>
        <translation>保存事件</translation>
    </message>
    <message>
        <source>Save subscriptions</source>
        <translation>保存订阅</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>“%1” already exists and will be replaced.</source>
        <translation>“%1”已存在：将被替换。</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>请取一个便于查找的名称。</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的过滤器</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名 (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There are no saved filters left.</source>
        <translation>已没有保存的过滤器。</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>过滤器：%1</translation>
    </message>
    <message>
        <source>Give each filter a name of its own.</source>
        <translation>请为每个过滤器取一个不同的名称。</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedPanel</name>
    <message>
        <source>Load into the editors</source>
        <translation>载入编辑器</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Save events…</source>
        <translation>保存事件…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Saves what stands in the publish editors (Ctrl+S there)</source>
        <translation>保存发布编辑器中的内容（在编辑器中按 Ctrl+S）</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Events and subscriptions that you give a name stay here, for every endpoint.</source>
        <translation>您命名的事件和订阅会保留在此处，可用于所有端点。</translation>
    </message>
    <message>
        <source>Search what is saved</source>
        <translation>搜索已保存的内容</translation>
    </message>
    <message>
        <source>Search names, channels, events</source>
        <translation>搜索名称、频道、事件</translation>
    </message>
    <message>
        <source>Nothing that is saved holds these words.</source>
        <translation>已保存的内容中没有包含这些词的项目。</translation>
    </message>
    <message>
        <source>Subscribe to all</source>
        <translation>全部订阅</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedWorkModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>saved event to %1</source>
        <translation>发布到 %1 的已保存事件</translation>
    </message>
    <message>
        <source>subscription set of %1</source>
        <translation>%1 的订阅集</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>eventscope::SecretField</name>
    <message>
        <source>Show while pressed</source>
        <translation>按住时显示</translation>
    </message>
    <message>
        <source>Shows what was typed while pressed</source>
        <translation>按住时显示输入的内容</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes a stored key or token from the keychain.</extracomment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Removes the stored one when you save</source>
        <translation>保存时移除已存储的内容</translation>
    </message>
    <message>
        <source>%1 – leave empty to keep it</source>
        <translation>%1 – 留空则保持不变</translation>
    </message>
</context>
<context>
    <name>eventscope::SelectionLine</name>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>(rows %1 and %2)</source>
        <translation>（第 %1 行和第 %2 行）</translation>
    </message>
    <message>
        <source>Time between: −%1, the clock was set back %2</source>
        <translation>时间差：−%1，时钟曾被回拨%2</translation>
    </message>
    <message>
        <source>Time between: %1 %2</source>
        <translation>时间差：%1%2</translation>
    </message>
</context>
<context>
    <name>eventscope::SessionAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken by a screen reader: %1 is the name of an endpoint, %2 the state of its connection</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Subscription to %1 refused</source>
        <extracomment>Spoken by a screen reader: %1 is a channel</extracomment>
        <translation>对 %1 的订阅被拒绝</translation>
    </message>
</context>
<context>
    <name>eventscope::SessionViews</name>
    <message>
        <source>Events appear here as they arrive. Subscribe to a channel to begin.</source>
        <translation>事件到达时会显示在此处。请订阅一个频道以开始。</translation>
    </message>
    <message>
        <source>Subscribe to a channel</source>
        <translation>订阅频道</translation>
    </message>
</context>
<context>
    <name>eventscope::ShortcutsDialog</name>
    <message>
        <source>Reset</source>
        <extracomment>Button: gives the chosen command its original keys back.</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <translation>改用于此处</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和快捷键</translation>
    </message>
    <message>
        <source>None: press the keys</source>
        <translation>无：请按下快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Columns; the first is the part of the window a command belongs to.</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the window, and what can be done there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>未选择命令</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>“%1”的快捷键</translation>
    </message>
    <message>
        <source>These keys belong to the editor and stay as they are.</source>
        <translation>这些快捷键属于编辑器，无法更改。</translation>
    </message>
    <message>
        <source>Press the new keys in the field. Backspace removes them.</source>
        <translation>请在输入框中按下新的快捷键。按 Backspace 可清除。</translation>
    </message>
    <message>
        <source>%1 alone is for typing and moving. Add Ctrl or Alt, or use a function key.</source>
        <translation>单独的 %1 用于输入和移动。请加上 Ctrl 或 Alt，或使用功能键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已分配给“%2”。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>eventscope::SignInDesk</name>
    <message>
        <source>Sign in (%1)…</source>
        <translation>登录（%1）…</translation>
    </message>
    <message>
        <source>%1: sign in to connect.</source>
        <translation>%1：请登录后连接。</translation>
    </message>
    <message>
        <source>signed in as %1, token ends %2</source>
        <translation>已登录为 %1，令牌到期：%2</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>已登录为 %1</translation>
    </message>
</context>
<context>
    <name>eventscope::SignInDialog</name>
    <message>
        <source>This is your first sign-in: choose a new password.</source>
        <translation>这是您首次登录：请设置新密码。</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <translation>请输入身份验证器应用显示的代码。</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code it shows: %1</source>
        <translation>请将此密钥添加到身份验证器应用，然后输入其显示的代码：%1</translation>
    </message>
    <message>
        <source>Choose how to confirm that it is you.</source>
        <translation>请选择验证您身份的方式。</translation>
    </message>
    <message>
        <source>Answer the question that the user pool asks.</source>
        <translation>请回答用户池提出的问题。</translation>
    </message>
    <message>
        <source>Enter the code that was sent to you.</source>
        <translation>请输入发送给您的代码。</translation>
    </message>
    <message>
        <source>Enter the code that was sent to %1.</source>
        <translation>请输入发送到 %1 的代码。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <translation>短信代码</translation>
    </message>
    <message>
        <source>A code from an authenticator app</source>
        <translation>身份验证器应用代码</translation>
    </message>
    <message>
        <source>A code by e-mail</source>
        <translation>电子邮件代码</translation>
    </message>
    <message>
        <source>Sign in — %1</source>
        <translation>登录 — %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in to the user pool %1. The password is used once and not kept.</source>
        <translation>登录到用户池 %1。密码仅使用一次，不会保留。</translation>
    </message>
    <message>
        <source>Page to sign in at</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>You sign in at %1 with your browser, and come back here.</source>
        <translation>请使用浏览器在 %1 登录，然后返回此处。</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>在浏览器中继续</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>正在等待浏览器…</translation>
    </message>
    <message>
        <source>Asking the user pool…</source>
        <translation>正在查询用户池…</translation>
    </message>
    <message>
        <source>Enter the user name and the password.</source>
        <translation>请输入用户名和密码。</translation>
    </message>
    <message>
        <source>You are signed in until Eventscope closes: the sign-in could not be kept. %1</source>
        <translation>您的登录仅保持到 Eventscope 关闭：登录状态未能保存。%1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>You are signed in. The token renews itself.</source>
        <translation>您已登录。令牌会自动续期。</translation>
    </message>
    <message>
        <source>You are signed in as %1. The token renews itself.</source>
        <translation>您已登录为 %1。令牌会自动续期。</translation>
    </message>
</context>
<context>
    <name>eventscope::SnippetActions</name>
    <message>
        <source>cURL command</source>
        <translation>cURL 命令</translation>
    </message>
    <message>
        <source>wscat command</source>
        <translation>wscat 命令</translation>
    </message>
    <message>
        <source>eventscope-cli command</source>
        <translation>eventscope-cli 命令</translation>
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
        <translation>捕获文件夹无法写入文件，因此 %1 的事件仅在此会话期间保留：请将捕获保存到其他位置。%2</translation>
    </message>
</context>
<context>
    <name>eventscope::SubscriptionModel</name>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>The service refused it without a reason.</source>
        <translation>服务拒绝了它，未说明原因。</translation>
    </message>
</context>
<context>
    <name>eventscope::SubscriptionsPanel</name>
    <message>
        <source>Save subscriptions…</source>
        <translation>保存订阅…</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>取消订阅</translation>
    </message>
    <message>
        <source>Subscribe again</source>
        <translation>重新订阅</translation>
    </message>
    <message>
        <source>Copy channel</source>
        <translation>复制频道</translation>
    </message>
    <message>
        <source>Channel to subscribe</source>
        <translation>要订阅的频道</translation>
    </message>
    <message>
        <source>A channel such as /default/orders, or everything below one: /default/*</source>
        <translation>频道，例如 /default/orders，或某频道的所有下级：/default/*</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Subscribe with</source>
        <translation>订阅使用</translation>
    </message>
    <message>
        <source>What authorizes this subscription</source>
        <translation>此订阅使用的授权</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>No subscriptions yet. Give a channel, such as /default/*, and its events arrive here.</source>
        <translation>尚无订阅。请填写频道，例如 /default/*，其事件会到达此处。</translation>
    </message>
    <message>
        <source>Choose an endpoint to subscribe to its channels.</source>
        <translation>选择一个端点以订阅其频道。</translation>
    </message>
    <message>
        <source>Choose an endpoint first</source>
        <translation>请先选择端点</translation>
    </message>
    <message>
        <source>Give a channel first</source>
        <translation>请先填写频道</translation>
    </message>
    <message>
        <source>Choose an endpoint first: the saved subscriptions are made there.</source>
        <translation>请先选择端点：已保存的订阅将在该端点上建立。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>eventscope::TemplateBar</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Words of templates</source>
        <translation>模板语法</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Evaluates {{ jq expression }} in the events when they are published</source>
        <translation>发布事件时对其中的 {{ jq 表达式 }} 求值</translation>
    </message>
    <message>
        <source>What can stand between {{ and }}</source>
        <translation>{{ 和 }} 之间可以写什么</translation>
    </message>
    <message>
        <source>Shows below the template what will be sent</source>
        <translation>在模板下方显示将要发送的内容</translation>
    </message>
    <message>
        <source>{{ … }} is sent as it stands here. Tick “Template” to have it evaluated.</source>
        <translation>{{ … }} 会按原样发送。勾选“模板”即可对其求值。</translation>
    </message>
    <message>
        <source>the time, UTC: &quot;2026-11-26T08:30:00.000000Z&quot;</source>
        <translation>当前时间（UTC）：&quot;2026-11-26T08:30:00.000000Z&quot;</translation>
    </message>
    <message>
        <source>the same in milliseconds, a number</source>
        <translation>同上，以毫秒表示的数字</translation>
    </message>
    <message>
        <source>1, 2, 3 … with each event</source>
        <translation>1、2、3 … 每个事件递增</translation>
    </message>
    <message>
        <source>a new UUID</source>
        <translation>新的 UUID</translation>
    </message>
    <message>
        <source>a new number from 0 to below 1</source>
        <translation>新的数字，从 0 到小于 1</translation>
    </message>
    <message>
        <source>the channel that is published to</source>
        <translation>要发布到的频道</translation>
    </message>
    <message>
        <source>a variable of the endpoint: “Variables…” beside Format</source>
        <translation>端点的变量：“格式化”旁的“变量…”</translation>
    </message>
    <message>
        <source>&lt;p&gt;Between &lt;code&gt;{{&lt;/code&gt; and &lt;code&gt;}}&lt;/code&gt; stands jq, such as &lt;code&gt;{{ seq * 10 }}&lt;/code&gt; or, within a text, &lt;code&gt;&quot;order-{{ seq }}&quot;&lt;/code&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;code&gt;{{&lt;/code&gt; 和 &lt;code&gt;}}&lt;/code&gt; 之间写 jq，例如 &lt;code&gt;{{ seq * 10 }}&lt;/code&gt;，或在文本中写 &lt;code&gt;&quot;order-{{ seq }}&quot;&lt;/code&gt;。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>eventscope::TimeFormatMenu</name>
    <message>
        <source>Show time as</source>
        <translation>时间显示方式</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the start of the capture</source>
        <translation>距捕获记录开始</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>距上一行</translation>
    </message>
    <message>
        <source>Since the reference row</source>
        <translation>距参考行</translation>
    </message>
    <message>
        <source>With microseconds</source>
        <translation>显示微秒</translation>
    </message>
</context>
<context>
    <name>eventscope::TokenView</name>
    <message>
        <source>This token has expired: it will be refused.</source>
        <translation>此令牌已过期：会被拒绝。</translation>
    </message>
    <message>
        <source>This token is not valid yet: check this computer&apos;s clock.</source>
        <translation>此令牌尚未生效：请检查本机时钟。</translation>
    </message>
    <message>
        <source>This token comes from another issuer than the API expects.</source>
        <translation>此令牌的颁发者与 API 要求的不同。</translation>
    </message>
    <message>
        <source>This token was made for another client than the API expects.</source>
        <translation>此令牌是为其他客户端签发的，与 API 要求的不同。</translation>
    </message>
    <message>
        <source>This is an ID token; most APIs expect the access token.</source>
        <translation>这是 ID 令牌；大多数 API 要求访问令牌。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a length of time such as &quot;5 min&quot; or &quot;3 days&quot;.</extracomment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
</context>
<context>
    <name>eventscope::TreeFindBar</name>
    <message>
        <source>Find in the tree</source>
        <translation>在树中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>eventscope::UndoDesk</name>
    <message>
        <source>Deleted the endpoint “%1”.</source>
        <translation>已删除端点“%1”。</translation>
    </message>
    <message>
        <source>Removed the authorizer “%1” of “%2”.</source>
        <translation>已移除“%2”的授权方“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n authorizer(s) of “%1”.</source>
        <translation>
            <numerusform>已移除“%1”的 %n 个授权方。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Unsubscribed from “%1”.</source>
        <translation>已取消订阅“%1”。</translation>
    </message>
    <message>
        <source>Removed the filter “%1”.</source>
        <translation>已移除过滤器“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n saved filter(s).</source>
        <translation>
            <numerusform>已移除 %n 个已保存的过滤器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>已移除 %n 个标记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::UndoOffers</name>
    <message>
        <source>&amp;Undo delete</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was deleted that could be brought back</source>
        <translation>没有可恢复的已删除内容</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>eventscope::UnsavedCaptures</name>
    <message numerus="yes">
        <source>%Ln event(s) of %1 are not saved.</source>
        <translation>
            <numerusform>%1 有 %Ln 个事件未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, and Eventscope offers them when it starts again. Discard deletes them.</source>
        <translation>如选择“保留”，Eventscope 会在下次启动时提供这些事件。“放弃”会将其删除。</translation>
    </message>
</context>
<context>
    <name>eventscope::VariablesDialog</name>
    <message>
        <source>Remove variable</source>
        <translation>移除变量</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Variables of %1</source>
        <translation>%1 的变量</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>JSON value</source>
        <translation>JSON 值</translation>
    </message>
    <message>
        <source>In a template, {{ $name }} gives the value that the variable has for %1.</source>
        <translation>在模板中，{{ $name }} 会得出该变量在 %1 中的值。</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>There are two variables %1: give each a name of its own.</source>
        <translation>有两个变量名为 %1：请为每个变量取不同的名称。</translation>
    </message>
    <message>
        <source>%1 has no value. Any JSON will do.</source>
        <translation>%1 没有值：任意 JSON 均可。</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and variables are saved in a file. Keep keys and tokens in an authorizer of the endpoint.</source>
        <translation>%1 看起来像机密，而变量存储在文件中。请将密钥和令牌保存在端点的授权方中。</translation>
    </message>
    <message>
        <source>The value of %1 is not JSON: text goes in quotes, such as &quot;eu&quot;.</source>
        <translation>%1 的值不是 JSON：文本须加引号，例如 &quot;eu&quot;。</translation>
    </message>
</context>
<context>
    <name>eventscope::WatchAlarms</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a channel, %2 the beginning of an event</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>further events, beside the one that is told</extracomment>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how the watch rule notifies you of an event.</source>
        <translation>监视规则会这样通知事件。</translation>
    </message>
</context>
<context>
    <name>eventscope::WatchDesk</name>
    <message>
        <source>&amp;Watch rules…</source>
        <translation>监视规则(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Counters…</source>
        <translation>计数器(&amp;C)…</translation>
    </message>
    <message>
        <source>The watch rule “%1” no longer watches this log. %2</source>
        <translation>监视规则“%1”不再就此日志发出通知。%2</translation>
    </message>
    <message>
        <source>Watch rules…</source>
        <translation>监视规则…</translation>
    </message>
    <message>
        <source>This desktop does not show notifications. Watch rules still highlight rows and play their sounds.</source>
        <translation>此桌面不显示通知。监视规则仍会突出显示行并发出声音。</translation>
    </message>
    <message>
        <source>Removed the watch rule “%1”.</source>
        <translation>已移除监视规则“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln watch rule(s).</source>
        <translation>
            <numerusform>已移除 %Ln 条监视规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the counter “%1”.</source>
        <translation>已移除计数器“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln counter(s).</source>
        <translation>
            <numerusform>已移除 %Ln 个计数器。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::WatchRulesDialog</name>
    <message>
        <source>Watch rules</source>
        <translation>监视规则</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>使用这些规则</translation>
    </message>
    <message>
        <source>Words, or jq such as .total &gt; 100</source>
        <translation>词语，或 jq，例如 .total &gt; 100</translation>
    </message>
    <message>
        <source>No highlight</source>
        <translation>不突出显示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button, a verb: shows what the rule does.</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Enter a filter for the rows to watch for.</source>
        <translation>请在过滤器中指定要监视哪些行。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Watch rules highlight the rows that match a filter and notify you of new ones.</source>
        <translation>监视规则会突出显示通过过滤器的行，并在新行到达时通知您。</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>添加第一条规则</translation>
    </message>
    <message>
        <source>Include the beginning of the payload</source>
        <translation>包含载荷的开头</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>at most </source>
        <extracomment>Before a number: at most 10 a minute</extracomment>
        <translation>最多 </translation>
    </message>
    <message>
        <source> a minute</source>
        <extracomment>After a number: at most 10 a minute</extracomment>
        <translation> 次/分钟</translation>
    </message>
    <message>
        <source>Rules watch the logs of all open endpoints. Beyond the limit you are only told how many more there were.</source>
        <translation>规则监视所有已打开端点的日志。超过上限后只告知还有多少条。</translation>
    </message>
    <message>
        <source>Sent as this rule does for an event. If nothing appears, your desktop may be holding notifications back.</source>
        <translation>已按此规则对事件的方式发送。如果没有出现任何内容，桌面可能正在阻止通知。</translation>
    </message>
    <message>
        <source>This rule only highlights. Choose a notification or a sound to be alerted.</source>
        <translation>此规则只突出显示。要收到提醒，请选择通知或声音。</translation>
    </message>
    <message>
        <source>This desktop does not show notifications. The rule still highlights rows and plays its sound.</source>
        <translation>此桌面不显示通知。规则仍会突出显示行并播放声音。</translation>
    </message>
</context>
<context>
    <name>eventscope::WelcomePage</name>
    <message>
        <source>Watch your events as they happen</source>
        <translation>实时观察您的事件</translation>
    </message>
    <message>
        <source>Try it with the built-in Event API</source>
        <translation>试用内置 Event API</translation>
    </message>
    <message>
        <source>Starts a small Event API on this computer and shows its demo events.</source>
        <translation>在本机启动一个小型 Event API 并显示其演示事件。</translation>
    </message>
    <message>
        <source>Add your Event API</source>
        <translation>添加您的 Event API</translation>
    </message>
    <message>
        <source>All it needs is the URL of your AppSync Event API and a key.</source>
        <translation>只需您的 AppSync Event API 的 URL 和密钥。</translation>
    </message>
    <message>
        <source>Find my Event APIs</source>
        <translation>查找我的 Event API</translation>
    </message>
    <message>
        <source>Lists those of your AWS account, with the credentials of the AWS command line.</source>
        <translation>使用 AWS 命令行的凭证，列出您 AWS 账户中的 Event API。</translation>
    </message>
    <message>
        <source>No account, no telemetry.</source>
        <translation>无需账户，无遥测。</translation>
    </message>
    <message>
        <source>Play a demo capture</source>
        <translation>播放演示捕获记录</translation>
    </message>
    <message>
        <source>Replays a few minutes of a web shop; needs no network.</source>
        <translation>回放网店几分钟内的事件；无需网络。</translation>
    </message>
</context>
<context>
    <name>eventscope::WindowDocks</name>
    <message>
        <source>Close %1</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Client log</source>
        <translation>客户端日志</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
</context>
<context>
    <name>eventscope::WindowHost</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>eventscope::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>eventscope::Zoom</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>This is the largest size.</source>
        <translation>已是最大尺寸。</translation>
    </message>
    <message>
        <source>This is the smallest size.</source>
        <translation>已是最小尺寸。</translation>
    </message>
    <message>
        <source>This is the actual size.</source>
        <translation>已是实际大小。</translation>
    </message>
</context>
<context>
    <name>eventscope::capturetext</name>
    <message>
        <source>This file is not a capture of Eventscope, or too damaged to be read. (%1)</source>
        <translation>此文件不是 Eventscope 的捕获记录，或已严重损坏而无法读取。（%1）</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space and try again. (%1)</source>
        <translation>磁盘空间不足。请释放一些空间后重试。（%1）</translation>
    </message>
    <message>
        <source>This file cannot be imported: %1.</source>
        <translation>无法导入此文件：%1。</translation>
    </message>
    <message>
        <source>This file could not be read. Check that it is still there and that you may read it. (%1)</source>
        <translation>无法读取此文件。请检查文件是否仍然存在以及您是否有权读取。（%1）</translation>
    </message>
    <message>
        <source>all from row %1 on</source>
        <translation>从第 %1 行起的所有行</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>第 %1 至 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s)</source>
        <translation>
            <numerusform>另有 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>此文件已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>All of its rows could be read: %Ln.</source>
        <translation>
            <numerusform>其全部 %Ln 行均可读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could be read; lost: %1.</source>
        <translation>
            <numerusform>可读取 %Ln 行；丢失：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channel of %Ln row(s) is lost.</source>
        <translation>
            <numerusform>有 %Ln 行的频道已丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>You see a rescued copy; the file stays as it is.</source>
        <translation>您看到的是修复后的副本；原文件保持不变。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported from %1.</source>
        <translation>
            <numerusform>已从 %1 导入 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were passed over (%1).</source>
        <translation>
            <numerusform>跳过了 %Ln 行（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not saved as a capture yet.</source>
        <translation>它们尚未保存为捕获记录。</translation>
    </message>
</context>
<context>
    <name>eventscope::discoverytext</name>
    <message>
        <source>AWS refused the signature for its date: this computer&apos;s clock is wrong. Set it and search again. (%1)</source>
        <translation>AWS 因日期拒绝了签名：本机时钟不正确。请校准时钟后重新搜索。（%1）</translation>
    </message>
    <message>
        <source>These credentials may not list Event APIs. They need the permission appsync:ListApis; or search with others. (%1)</source>
        <translation>这些凭证无权列出 Event API。它们需要 appsync:ListApis 权限；或请使用其他凭证搜索。（%1）</translation>
    </message>
    <message>
        <source>AWS does not accept these credentials. Check the profile or the keys, and that they have not expired. (%1)</source>
        <translation>AWS 不接受这些凭证。请检查配置文件或密钥，以及它们是否已过期。（%1）</translation>
    </message>
    <message>
        <source>AWS limits the rate of requests, also after several tries. What was found stays; search again in a minute.</source>
        <translation>AWS 限制了请求速率，多次重试后仍然如此。已找到的结果会保留；请在一分钟后重新搜索。</translation>
    </message>
    <message>
        <source>AppSync was not found in the region %1. Check the region, and that this computer is online.</source>
        <translation>在区域 %1 中未找到 AppSync。请检查区域以及本机是否联网。</translation>
    </message>
    <message>
        <source>“%1” is no AWS region. Choose one such as eu-west-1.</source>
        <translation>“%1”不是 AWS 区域。请选择一个区域，例如 eu-west-1。</translation>
    </message>
    <message>
        <source>The search was stopped. What was found stays.</source>
        <translation>搜索已停止。已找到的结果会保留。</translation>
    </message>
    <message>
        <source>AWS gave an answer that makes no sense: %1. What was found stays; try again.</source>
        <translation>AWS 返回了无法理解的响应：%1。已找到的结果会保留；请重试。</translation>
    </message>
    <message>
        <source>Namespaces could not be read</source>
        <translation>无法读取命名空间</translation>
    </message>
    <message>
        <source>API keys could not be read</source>
        <translation>无法读取 API 密钥</translation>
    </message>
    <message>
        <source>Not all of its settings could be read</source>
        <translation>未能读取其全部设置</translation>
    </message>
    <message>
        <source>%1: the permission appsync:%2 is missing.</source>
        <translation>%1：缺少 appsync:%2 权限。</translation>
    </message>
    <message>
        <source>%1: AWS limits the rate of requests. Search again in a minute.</source>
        <translation>%1：AWS 限制了请求速率。请在一分钟后重新搜索。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>eventscope::doctortext</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Connection doctor: %1</source>
        <translation>连接诊断：%1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS 证书</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Realtime host</source>
        <translation>实时主机</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Publish and receive</source>
        <translation>发布并接收</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>通过代理 %1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>As the service&apos;s</source>
        <translation>与服务一致</translation>
    </message>
    <message>
        <source>As the service&apos;s, but for %1 s</source>
        <translation>与服务相差 %1 秒</translation>
    </message>
    <message>
        <source>Accepted, with the Event API&apos;s subprotocol</source>
        <translation>已接受，使用 Event API 的子协议</translation>
    </message>
    <message>
        <source>The service acknowledged the connection</source>
        <translation>服务已确认连接</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>已订阅 %1</translation>
    </message>
    <message>
        <source>Came back after %1 ms</source>
        <translation>%1 毫秒后返回</translation>
    </message>
    <message>
        <source>The answer tells no time: the clocks could not be compared.</source>
        <translation>响应未提供时间：无法比较时钟。</translation>
    </message>
    <message>
        <source>The server answers with a web page: this is no Event API.</source>
        <translation>服务器返回的是网页：这不是 Event API。</translation>
    </message>
    <message>
        <source>The realtime URL was given by hand, and is not the one of this API.</source>
        <translation>实时 URL 是手动填写的，不属于此 API。</translation>
    </message>
    <message>
        <source>The event was accepted, but did not come back.</source>
        <translation>事件已被接受，但没有返回。</translation>
    </message>
    <message>
        <source>Needs what failed before: %1</source>
        <translation>依赖于之前失败的检查项：%1</translation>
    </message>
    <message>
        <source>The endpoint is plain http</source>
        <translation>端点使用明文 http</translation>
    </message>
    <message>
        <source>The proxy %1 looks names up</source>
        <translation>由代理 %1 解析名称</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>服务器的证书已过期。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>服务器的证书尚未生效。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>服务器的证书属于其他主机。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed.</source>
        <translation>服务器的证书是自签名的。</translation>
    </message>
    <message>
        <source>This computer does not know who signed the server&apos;s certificate.</source>
        <translation>本机不认识服务器证书的签发者。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the service&apos;s.</source>
        <translation>本机时钟比服务快 %1 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the service&apos;s.</source>
        <translation>本机时钟比服务慢 %1 秒。</translation>
    </message>
    <message>
        <source>Mend that first, then run the checks again.</source>
        <translation>请先解决该问题，然后重新运行检查。</translation>
    </message>
    <message>
        <source>Tick the box above to publish one event and see it come back.</source>
        <translation>勾选上方的复选框，即可发布一个事件并查看其返回。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s date.</source>
        <translation>请服务器的管理者续期证书，并检查本机的日期。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and clock.</source>
        <translation>请检查本机的日期和时钟。</translation>
    </message>
    <message>
        <source>Check the URL. If it is right, something in between answers in the server&apos;s place: a proxy, a log-in page.</source>
        <translation>请检查 URL。如果 URL 正确，则是中间环节代替服务器作出了响应：例如代理或登录页面。</translation>
    </message>
    <message>
        <source>If it is your network&apos;s or the built-in API&apos;s, give its CA file in the endpoint&apos;s advanced settings.</source>
        <translation>如果这是您的网络或内置 API 的证书，请在端点的高级设置中指定其 CA 文件。</translation>
    </message>
    <message>
        <source>Set it by the network: signatures and tokens are refused for a wrong time.</source>
        <translation>请通过网络校准：时间错误会导致签名和令牌被拒绝。</translation>
    </message>
    <message>
        <source>Check the URL: the HTTP endpoint of an Event API ends with /event.</source>
        <translation>请检查 URL：Event API 的 HTTP 端点以 /event 结尾。</translation>
    </message>
    <message>
        <source>Edit the endpoint and leave the realtime URL empty.</source>
        <translation>请编辑端点，将实时 URL 留空。</translation>
    </message>
    <message>
        <source>Look at the namespace&apos;s handlers, which may drop or hold events, and at the API&apos;s logs.</source>
        <translation>请查看命名空间的处理程序（可能会丢弃或滞留事件）以及 API 的日志。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>已连接到</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Label: the type of what the server answered.</extracomment>
        <translation>响应</translation>
    </message>
    <message>
        <source>Time of the service</source>
        <translation>服务的时间</translation>
    </message>
    <message>
        <source>Ahead of this computer, seconds</source>
        <translation>比本机快（秒）</translation>
    </message>
    <message>
        <source>Realtime URL</source>
        <translation>实时 URL</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>按规则推导</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Publish to receive, ms</source>
        <translation>发布到接收（毫秒）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Certificate: %1, issued by %2, valid from %3 until %4</source>
        <translation>证书：%1，由 %2 签发，有效期从 %3 至 %4</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>，适用于 %1</translation>
    </message>
</context>
<context>
    <name>eventscope::errortext</name>
    <message>
        <source>The service answered %1: %2.</source>
        <translation>服务响应 %1：%2。</translation>
    </message>
    <message>
        <source>The service answered %1.</source>
        <translation>服务响应 %1。</translation>
    </message>
    <message>
        <source>The service answered: %1.</source>
        <translation>服务响应：%1。</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>服务响应，状态为 %1。</translation>
    </message>
    <message>
        <source>The service answered with an error.</source>
        <translation>服务返回了错误。</translation>
    </message>
    <message>
        <source>The server refused the WebSocket.</source>
        <translation>服务器拒绝了 WebSocket。</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status 429: there are too many connections or requests.</source>
        <translation>服务器拒绝了 WebSocket，状态为 429：连接或请求过多。</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status 431: the key or token is too large for it.</source>
        <translation>服务器拒绝了 WebSocket，状态为 431：密钥或令牌对其来说过大。</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status %1.</source>
        <translation>服务器拒绝了 WebSocket，状态为 %1。</translation>
    </message>
    <message>
        <source>This field is empty.</source>
        <translation>此字段为空。</translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation>这不是完整的 URL。</translation>
    </message>
    <message>
        <source>This is not a complete URL: %1.</source>
        <translation>这不是完整的 URL：%1。</translation>
    </message>
    <message>
        <source>An Event API is reached by https or wss.</source>
        <translation>Event API 须通过 https 或 wss 访问。</translation>
    </message>
    <message>
        <source>This path does not belong to an Event API.</source>
        <translation>此路径不属于 Event API。</translation>
    </message>
    <message>
        <source>This is not a channel.</source>
        <translation>这不是频道。</translation>
    </message>
    <message>
        <source>This is not a channel: %1.</source>
        <translation>这不是频道：%1。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>这不是有效的 JSON。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>jq does not understand this expression.</source>
        <translation>jq 无法识别此表达式。</translation>
    </message>
    <message>
        <source>jq does not understand this expression: %1.</source>
        <translation>jq 无法识别此表达式：%1。</translation>
    </message>
    <message>
        <source>A value is not usable.</source>
        <translation>有一个值不可用。</translation>
    </message>
    <message>
        <source>A value is not usable: %1.</source>
        <translation>有一个值不可用：%1。</translation>
    </message>
    <message>
        <source>A key, token or credential is missing.</source>
        <translation>缺少密钥、令牌或凭证。</translation>
    </message>
    <message>
        <source>A key, token or credential is missing: %1.</source>
        <translation>缺少密钥、令牌或凭证：%1。</translation>
    </message>
    <message>
        <source>The authorization could not be made.</source>
        <translation>无法生成授权。</translation>
    </message>
    <message>
        <source>The authorization could not be made: %1.</source>
        <translation>无法生成授权：%1。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有用户登录。</translation>
    </message>
    <message>
        <source>The sign-in has ended: %1.</source>
        <translation>登录已失效：%1。</translation>
    </message>
    <message>
        <source>The key or token could not be fetched.</source>
        <translation>无法获取密钥或令牌。</translation>
    </message>
    <message>
        <source>The key or token could not be fetched: %1.</source>
        <translation>无法获取密钥或令牌：%1。</translation>
    </message>
    <message>
        <source>Not authorized.</source>
        <translation>未获授权。</translation>
    </message>
    <message>
        <source>Not authorized: %1.</source>
        <translation>未获授权：%1。</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>服务拒绝了请求。</translation>
    </message>
    <message>
        <source>The service refused the request: %1.</source>
        <translation>服务拒绝了请求：%1。</translation>
    </message>
    <message>
        <source>The service refused the input.</source>
        <translation>服务拒绝了输入。</translation>
    </message>
    <message>
        <source>The service refused the input: %1.</source>
        <translation>服务拒绝了输入：%1。</translation>
    </message>
    <message>
        <source>This connection has as many subscriptions as the service allows.</source>
        <translation>此连接的订阅数已达到服务允许的上限。</translation>
    </message>
    <message>
        <source>The service limits the rate of requests, and it is exceeded.</source>
        <translation>已超过服务的请求速率限制。</translation>
    </message>
    <message>
        <source>The service does not know this.</source>
        <translation>服务找不到所请求的对象。</translation>
    </message>
    <message>
        <source>The service does not know this: %1.</source>
        <translation>服务找不到所请求的对象：%1。</translation>
    </message>
    <message>
        <source>The service does not support this operation.</source>
        <translation>服务不支持此操作。</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>未找到主机。</translation>
    </message>
    <message>
        <source>The host was not found: %1.</source>
        <translation>未找到主机：%1。</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>连接被拒绝。</translation>
    </message>
    <message>
        <source>The connection was refused: %1.</source>
        <translation>连接被拒绝：%1。</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>The secure connection could not be made: %1.</source>
        <translation>无法建立安全连接：%1。</translation>
    </message>
    <message>
        <source>The proxy did not connect.</source>
        <translation>代理未能连接。</translation>
    </message>
    <message>
        <source>The proxy did not connect: %1.</source>
        <translation>代理未能连接：%1。</translation>
    </message>
    <message>
        <source>The server accepted the WebSocket but does not speak the Event API protocol.</source>
        <translation>服务器接受了 WebSocket，但不支持 Event API 协议。</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>网络故障。</translation>
    </message>
    <message>
        <source>The network failed: %1.</source>
        <translation>网络故障：%1。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>服务器关闭了连接。</translation>
    </message>
    <message>
        <source>The server closed the connection: %1.</source>
        <translation>服务器关闭了连接：%1。</translation>
    </message>
    <message>
        <source>Nothing was heard from the server for too long.</source>
        <translation>服务器长时间没有任何消息。</translation>
    </message>
    <message>
        <source>The server sent a message that is too large.</source>
        <translation>服务器发送的消息过大。</translation>
    </message>
    <message>
        <source>The server sent a message that makes no sense.</source>
        <translation>服务器发送了无法理解的消息。</translation>
    </message>
    <message>
        <source>The server sent a message that makes no sense: %1.</source>
        <translation>服务器发送了无法理解的消息：%1。</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>未及时收到响应。</translation>
    </message>
    <message>
        <source>There was no answer in time: %1.</source>
        <translation>未及时收到响应：%1。</translation>
    </message>
    <message>
        <source>No answer came: the events may or may not have been published.</source>
        <translation>没有收到响应：事件可能已发布，也可能未发布。</translation>
    </message>
    <message>
        <source>The answer does not tell whether the events were published.</source>
        <translation>响应未说明事件是否已发布。</translation>
    </message>
    <message>
        <source>The answer does not tell whether the events were published: %1.</source>
        <translation>响应未说明事件是否已发布：%1。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>没有连接。</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>未发送：%1。</translation>
    </message>
    <message>
        <source>The file could not be used.</source>
        <translation>无法使用该文件。</translation>
    </message>
    <message>
        <source>The file could not be used: %1.</source>
        <translation>无法使用该文件：%1。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>This file is not a capture of Eventscope.</source>
        <translation>此文件不是 Eventscope 的捕获记录。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Eventscope.</source>
        <translation>此文件由更新版本的 Eventscope 写入。</translation>
    </message>
    <message>
        <source>The key or token is not in the keychain.</source>
        <translation>钥匙串中没有该密钥或令牌。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>此系统没有钥匙串。</translation>
    </message>
    <message>
        <source>Something failed.</source>
        <translation>出现故障。</translation>
    </message>
    <message>
        <source>Fill it in to go on.</source>
        <translation>请填写后继续。</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime address from the API&apos;s settings in the AWS console.</source>
        <translation>请粘贴 AWS 控制台中 API 设置里的 HTTP 或实时地址。</translation>
    </message>
    <message>
        <source>Start the URL with https:// (or http:// for an API on this computer).</source>
        <translation>URL 请以 https:// 开头（本机上的 API 可用 http:// 开头）。</translation>
    </message>
    <message>
        <source>The URL of an Event API ends with /event.</source>
        <translation>Event API 的 URL 以 /event 结尾。</translation>
    </message>
    <message>
        <source>Use one to five parts of letters, digits and dashes, such as /default/orders.</source>
        <translation>请使用一到五段由字母、数字和连字符组成的内容，例如 /default/orders。</translation>
    </message>
    <message>
        <source>Correct the text at the marked place.</source>
        <translation>请在标出的位置更正文本。</translation>
    </message>
    <message>
        <source>Correct it, or type plain words to search for.</source>
        <translation>请更正，或输入普通词语进行搜索。</translation>
    </message>
    <message>
        <source>Check what was entered and try again.</source>
        <translation>请检查输入的内容，然后重试。</translation>
    </message>
    <message>
        <source>Edit the endpoint and give it.</source>
        <translation>请编辑端点并填写。</translation>
    </message>
    <message>
        <source>Edit the endpoint and check its authorization.</source>
        <translation>请编辑端点并检查其授权。</translation>
    </message>
    <message>
        <source>Sign in from the endpoint&apos;s menu.</source>
        <translation>请从端点的菜单登录。</translation>
    </message>
    <message>
        <source>Edit the endpoint and check where it comes from.</source>
        <translation>请编辑端点并检查其来源。</translation>
    </message>
    <message>
        <source>Check the key or token, that its kind is allowed for this operation, and that the channel&apos;s namespace exists.</source>
        <translation>请检查密钥或令牌、其类型是否允许用于此操作，以及频道的命名空间是否存在。</translation>
    </message>
    <message>
        <source>Check the channel, the events and, for IAM, the region and this computer&apos;s clock.</source>
        <translation>请检查频道和事件；如使用 IAM，还请检查区域和本机时钟。</translation>
    </message>
    <message>
        <source>Publish one to five events of at most 240 KB each.</source>
        <translation>请发布一到五个事件，每个不超过 240 KB。</translation>
    </message>
    <message>
        <source>Unsubscribe from something first.</source>
        <translation>请先取消一些订阅。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Check that the API has this channel namespace.</source>
        <translation>请检查 API 是否有此频道命名空间。</translation>
    </message>
    <message>
        <source>Check that the URL belongs to an Event API.</source>
        <translation>请检查该 URL 是否属于 Event API。</translation>
    </message>
    <message>
        <source>Try again, and look at the API&apos;s logs if it happens again.</source>
        <translation>请重试；如果再次发生，请查看 API 的日志。</translation>
    </message>
    <message>
        <source>Check the URL, and that this computer is online.</source>
        <translation>请检查 URL 以及本机是否联网。</translation>
    </message>
    <message>
        <source>Check the host and port, and that the server is running.</source>
        <translation>请检查主机和端口，以及服务器是否正在运行。</translation>
    </message>
    <message>
        <source>Check the host, or give the extra CA file of your network in the endpoint&apos;s advanced settings.</source>
        <translation>请检查主机，或在端点的高级设置中指定您网络的附加 CA 文件。</translation>
    </message>
    <message>
        <source>Check the proxy in the endpoint&apos;s advanced settings.</source>
        <translation>请在端点的高级设置中检查代理。</translation>
    </message>
    <message>
        <source>Check that the URL belongs to an Event API and that nothing in between blocks WebSockets.</source>
        <translation>请检查该 URL 是否属于 Event API，以及中间环节是否阻止了 WebSocket。</translation>
    </message>
    <message>
        <source>Check that this computer is online and try again.</source>
        <translation>请检查本机是否联网，然后重试。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>Check that this computer is online; the connection is made again by itself.</source>
        <translation>请检查本机是否联网；连接会自动恢复。</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>Look in the log of a subscriber before you publish again.</source>
        <translation>再次发布前，请查看订阅者的日志。</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>需要时请重新开始。</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>请连接后重试。</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read or written.</source>
        <translation>请检查文件是否存在以及是否可读写。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>Choose a file that ends with .escap.</source>
        <translation>请选择以 .escap 结尾的文件。</translation>
    </message>
    <message>
        <source>Open it with a newer version of Eventscope.</source>
        <translation>请使用更新版本的 Eventscope 打开。</translation>
    </message>
    <message>
        <source>Edit the endpoint and give the key or token again.</source>
        <translation>请编辑端点并重新提供密钥或令牌。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>请解锁钥匙串后重试。</translation>
    </message>
    <message>
        <source>Keys and tokens are kept until Eventscope closes.</source>
        <translation>密钥和令牌仅保留到 Eventscope 关闭。</translation>
    </message>
    <message>
        <source>Look in the log of a subscriber before you publish again, and check that the URL belongs to an Event API.</source>
        <translation>再次发布前，请查看订阅者的日志，并检查该 URL 是否属于 Event API。</translation>
    </message>
    <message>
        <source>This filter was stopped: for one of the events it does not come to an end. Correct it, or put a channel: or kind: before it.</source>
        <translation>此过滤器已停止：它对其中一个事件的求值无法结束。请更正，或在其前面加上 channel: 或 kind:。</translation>
    </message>
    <message>
        <source>This is the URL of a GraphQL API. Paste the URL of an Event API: it ends with /event.</source>
        <translation>这是 GraphQL API 的 URL。请粘贴 Event API 的 URL：它以 /event 结尾。</translation>
    </message>
    <message>
        <source>This looks like an API id; the host name cannot be told from it. Paste the HTTP endpoint from the API&apos;s settings in the AWS console.</source>
        <translation>这看起来是 API ID，无法由此得知主机名。请粘贴 AWS 控制台中 API 设置里的 HTTP 端点。</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime URL of your Event API.</source>
        <translation>请粘贴您的 Event API 的 HTTP 或实时 URL。</translation>
    </message>
    <message>
        <source>Events go to exactly one channel: a wildcard (*) is for subscribing only. Write the whole channel.</source>
        <translation>事件只能发往一个确切的频道：通配符 (*) 仅用于订阅。请写出完整的频道。</translation>
    </message>
    <message>
        <source>Give a channel to publish to, such as /default/orders.</source>
        <translation>请填写要发布到的频道，例如 /default/orders。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is one half of a surrogate pair and no character. It can be published, but receivers may refuse or replace it.</source>
        <translation>第 %1 行，第 %2 列：这是代理对的一半，不是字符。可以发布，但接收方可能会拒绝或替换它。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The capture of %1 cannot be written: the disk is full. Free some space; it is tried again every second.</source>
        <translation>无法写入 %1 的捕获记录：磁盘已满。请释放一些空间；每秒会自动重试一次。</translation>
    </message>
    <message>
        <source>The capture of %1 cannot be written: %2. Check that its folder is there and may be written; it is tried again every second.</source>
        <translation>无法写入 %1 的捕获记录：%2。请检查其文件夹是否存在以及是否可写；每秒会自动重试一次。</translation>
    </message>
    <message>
        <source>Events waiting in memory: %1 (up to %2).</source>
        <translation>内存中等待写入的事件：%1（最多 %2）。</translation>
    </message>
    <message>
        <source>The memory for them is full. Dropped: %1.</source>
        <translation>用于暂存的内存已满。已丢弃：%1。</translation>
    </message>
    <message>
        <source>The capture file of %1 was removed; it was made again. Dropped: %2.</source>
        <translation>%1 的捕获文件被删除；已重新创建。已丢弃：%2。</translation>
    </message>
    <message>
        <source>The capture file of %1 was removed; it was made again, nothing is lost.</source>
        <translation>%1 的捕获文件被删除；已重新创建，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>What was written here before could not be read: %1. It was kept as %2; you start with an empty event.</source>
        <translation>无法读取之前在此处编写的内容：%1。它已保留为 %2；您将从一个空事件开始。</translation>
    </message>
    <message>
        <source>The definition is not usable. %1</source>
        <translation>该定义不可用。%1</translation>
    </message>
    <message>
        <source>Port %1 could not be used.</source>
        <translation>无法使用端口 %1。</translation>
    </message>
    <message>
        <source>Port %1 could not be used: %2.</source>
        <translation>无法使用端口 %1：%2。</translation>
    </message>
    <message>
        <source>Choose another one, or 0 for any that is free.</source>
        <translation>请选择其他端口，或填 0 使用任意空闲端口。</translation>
    </message>
    <message>
        <source>Reconnecting (attempt %1, next try in %2 s)</source>
        <translation>正在重新连接（第 %1 次尝试，%2 秒后再试）</translation>
    </message>
    <message>
        <source>Reconnecting (attempt %1)</source>
        <translation>正在重新连接（第 %1 次尝试）</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected, but the keep-alive is late</source>
        <translation>已连接，但保活延迟</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a connection that is not tried again.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>States of a subscription, in a table.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>unsubscribing</source>
        <translation>正在取消订阅</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>The API&apos;s onSubscribe handler does not let you subscribe here: use another channel or authorizer.</source>
        <translation>API 的 onSubscribe 处理程序不允许您订阅此处：请使用其他频道或授权方。</translation>
    </message>
    <message>
        <source>The id is in use on this connection: unsubscribe, then subscribe again.</source>
        <translation>此连接上已使用该 ID：请取消订阅，然后重新订阅。</translation>
    </message>
    <message>
        <source>This is trouble within the service: subscribe again in a moment.</source>
        <translation>这是服务内部的问题：请稍后重新订阅。</translation>
    </message>
    <message>
        <source>An event could not be delivered and is lost; the subscription goes on.</source>
        <translation>有一个事件无法送达，已丢失；订阅仍在继续。</translation>
    </message>
    <message>
        <source>The service has no such subscription any more: nothing is left to do.</source>
        <translation>服务已没有此订阅：无需任何操作。</translation>
    </message>
    <message>
        <source>The API&apos;s handler failed or answered with what it must not: look at the API&apos;s logs.</source>
        <translation>API 的处理程序失败，或返回了不允许的内容：请查看 API 的日志。</translation>
    </message>
    <message>
        <source>Check that nothing in between changes the WebSocket&apos;s headers.</source>
        <translation>请检查中间环节是否更改了 WebSocket 的标头。</translation>
    </message>
    <message>
        <source>An event may have 240 KB, also after the API&apos;s handler has changed it: make it smaller.</source>
        <translation>事件最多 240 KB，经 API 的处理程序更改后亦然：请缩小事件。</translation>
    </message>
    <message>
        <source>Check the user name and password, and the client secret if the app client has one; then sign in again.</source>
        <translation>请检查用户名和密码；如果应用程序客户端有客户端密钥，也请检查。然后重新登录。</translation>
    </message>
    <message>
        <source>The user pool has no such user: check the user name and the user pool id.</source>
        <translation>用户池中没有该用户：请检查用户名和用户池 ID。</translation>
    </message>
    <message>
        <source>The user has not confirmed the sign-up yet: enter the code that was sent where you signed up.</source>
        <translation>用户尚未确认注册：请在注册的地方输入发送给您的代码。</translation>
    </message>
    <message>
        <source>An administrator reset the password: choose a new one in your application, then sign in here.</source>
        <translation>管理员重置了密码：请在您的应用程序中设置新密码，然后在此处登录。</translation>
    </message>
    <message>
        <source>Check that the app client allows this way of signing in, and its client secret.</source>
        <translation>请检查应用程序客户端是否允许此登录方式，以及其客户端密钥。</translation>
    </message>
    <message>
        <source>Choose a password that follows the rules of the user pool.</source>
        <translation>请选择符合用户池规则的密码。</translation>
    </message>
    <message>
        <source>The code is wrong: enter the newest one.</source>
        <translation>代码错误：请输入最新的代码。</translation>
    </message>
    <message>
        <source>The code is too old: sign in again for a new one.</source>
        <translation>代码已过期：请重新登录以获取新代码。</translation>
    </message>
    <message>
        <source>The code of the authenticator app is wrong: check its clock and enter the newest code.</source>
        <translation>身份验证器应用的代码错误：请检查其时钟并输入最新的代码。</translation>
    </message>
    <message>
        <source>Another program has renewed this sign-in: sign in again.</source>
        <translation>其他程序已续期此登录：请重新登录。</translation>
    </message>
    <message>
        <source>Wait a minute before you try again.</source>
        <translation>请等待一分钟后再试。</translation>
    </message>
    <message>
        <source>Wait a while before you try again: the limit is of this user or account.</source>
        <translation>请等待一段时间后再试：这是该用户或账户的限制。</translation>
    </message>
    <message>
        <source>Check the pool id, the client id and their region.</source>
        <translation>请检查池 ID、客户端 ID 及其区域。</translation>
    </message>
    <message>
        <source>The identity pool has no role for this user: add one in the AWS console.</source>
        <translation>身份池没有适用于此用户的角色：请在 AWS 控制台中添加。</translation>
    </message>
    <message>
        <source>The credentials are right but lack the permission: ask for it in their IAM policy.</source>
        <translation>凭证正确但缺少权限：请申请在其 IAM 策略中添加该权限。</translation>
    </message>
    <message>
        <source>The credentials are right, but lack the permission or are not trusted by the role.</source>
        <translation>凭证正确，但缺少权限或不受该角色信任。</translation>
    </message>
    <message>
        <source>The temporary credentials have ended: get new ones.</source>
        <translation>临时凭证已失效：请获取新的凭证。</translation>
    </message>
    <message>
        <source>AWS does not know the access key: check its id, and the session token of temporary credentials.</source>
        <translation>AWS 无法识别该访问密钥：请检查其 ID；如为临时凭证，还请检查会话令牌。</translation>
    </message>
    <message>
        <source>Check the secret access key and this computer&apos;s clock.</source>
        <translation>请检查秘密访问密钥和本机时钟。</translation>
    </message>
    <message>
        <source>The sign-in has ended at the provider: sign in again.</source>
        <translation>登录在提供商处已失效：请重新登录。</translation>
    </message>
    <message>
        <source>The service asks to wait until %1.</source>
        <translation>服务要求等到 %1。</translation>
    </message>
</context>
<context>
    <name>eventscope::importtext</name>
    <message>
        <source>how to authorize: a key, a token, a sign-in or IAM</source>
        <translation>授权方式：密钥、令牌、登录或 IAM</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>a sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>the id of the user pool</source>
        <translation>用户池 ID</translation>
    </message>
    <message>
        <source>the client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>the issuer of the tokens</source>
        <translation>令牌的颁发者</translation>
    </message>
    <message>
        <source>the access key id</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>the secret access key</source>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>IAM credentials: a profile, keys or the environment</source>
        <translation>IAM 凭证：配置文件、密钥或环境</translation>
    </message>
    <message>
        <source>the region of the API</source>
        <translation>API 的区域</translation>
    </message>
    <message>
        <source>a look at the realtime URL: it was made by a rule that may not hold</source>
        <translation>核对实时 URL：它按规则推导得出，规则可能不适用</translation>
    </message>
    <message>
        <source>environment variables on this computer</source>
        <translation>本机上的环境变量</translation>
    </message>
    <message>
        <source>a command on this computer</source>
        <translation>本机上的命令</translation>
    </message>
    <message>
        <source>a file on this computer</source>
        <translation>本机上的文件</translation>
    </message>
    <message>
        <source>an AWS profile on this computer</source>
        <translation>本机上的 AWS 配置文件</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>未导入任何内容：%1。</translation>
    </message>
    <message>
        <source>Choose a file with the URL of an Event API, or paste the URL itself: it is the HTTP endpoint in the API&apos;s settings.</source>
        <translation>请选择包含 Event API 的 URL 的文件，或粘贴该 URL 本身：即 API 设置中的 HTTP 端点。</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>标头 %1</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot;</source>
        <translation>设置“%1”</translation>
    </message>
</context>
<context>
    <name>eventscope::permissiontext</name>
    <message>
        <source>Allowed, with exceptions</source>
        <translation>允许，有例外</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Allowed, although it is refused at %1. A wildcard is authorized as a whole: what is published there may arrive all the same.</source>
        <translation>允许，但在 %1 被拒绝。通配符作为整体授权：在那里发布的内容仍可能到达。</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>在得到响应前已停止。</translation>
    </message>
    <message>
        <source>It could not be asked: there is no connection. %1</source>
        <translation>无法检查：没有连接。%1</translation>
    </message>
    <message>
        <source>There is no answer. %1</source>
        <translation>没有响应。%1</translation>
    </message>
</context>
<context>
    <name>eventscope::refusaltext</name>
    <message>
        <source>This computer&apos;s clock is wrong by some minutes: set it by the network and try again.</source>
        <translation>本机时钟相差数分钟：请通过网络校准后重试。</translation>
    </message>
    <message>
        <source>The token has expired: sign in again, or give a fresh one.</source>
        <translation>令牌已过期：请重新登录，或提供新的令牌。</translation>
    </message>
    <message>
        <source>An ID token was sent. If the API wants access tokens, edit the authorizer to send that one.</source>
        <translation>发送的是 ID 令牌。如果 API 要求访问令牌，请编辑授权方，改为发送访问令牌。</translation>
    </message>
    <message>
        <source>The signature was not accepted: check the secret access key and the region, and that the URL is the API&apos;s own: a signature for the host of a proxy is refused.</source>
        <translation>签名未被接受：请检查秘密访问密钥和区域，并确认 URL 是 API 自身的 URL：针对代理主机的签名会被拒绝。</translation>
    </message>
    <message>
        <source>Check the channel.</source>
        <translation>请检查频道。</translation>
    </message>
    <message>
        <source>Check the channel and the events.</source>
        <translation>请检查频道和事件。</translation>
    </message>
    <message>
        <source>Over WebSocket, the service fails to verify signed events that hold &lt; or &gt;, and perhaps &amp; &apos; =. Publish this one over HTTP.</source>
        <translation>通过 WebSocket 时，服务无法验证包含 &lt; 或 &gt;（可能还有 &amp; &apos; =）的已签名事件。请通过 HTTP 发布此事件。</translation>
    </message>
    <message>
        <source>If that is refused too:</source>
        <translation>如果仍被拒绝：</translation>
    </message>
    <message>
        <source>Check that the API allows IAM for connecting and that the credentials may do appsync:EventConnect.</source>
        <translation>请检查 API 是否允许使用 IAM 连接，以及凭证是否有 appsync:EventConnect 权限。</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists, that it allows IAM for subscribing and that the credentials may do appsync:EventSubscribe on it.</source>
        <translation>请检查命名空间“%1”是否存在、是否允许使用 IAM 订阅，以及凭证对其是否有 appsync:EventSubscribe 权限。</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists, that it allows IAM for publishing and that the credentials may do appsync:EventPublish on it.</source>
        <translation>请检查命名空间“%1”是否存在、是否允许使用 IAM 发布，以及凭证对其是否有 appsync:EventPublish 权限。</translation>
    </message>
    <message>
        <source>Check that %1 is right, and that the API allows it for connecting.</source>
        <translation>请检查“%1”是否正确，以及 API 是否允许用其连接。</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists and allows %2 for subscribing, and that %2 is right.</source>
        <translation>请检查命名空间“%1”是否存在、是否允许使用“%2”订阅，以及“%2”是否正确。</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists and allows %2 for publishing, and that %2 is right.</source>
        <translation>请检查命名空间“%1”是否存在、是否允许使用“%2”发布，以及“%2”是否正确。</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>the user pool&apos;s token</source>
        <translation>用户池令牌</translation>
    </message>
    <message>
        <source>the OpenID provider&apos;s token</source>
        <translation>OpenID 提供商的令牌</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>This token looks like a signature: an API that also has IAM takes it for one, and the Lambda function never sees it. Put a word before it that the function takes off.</source>
        <translation>此令牌看起来像签名：同时使用 IAM 的 API 会将其当作签名，Lambda 函数根本看不到它。请在其前面加一个词，并由函数将其去掉。</translation>
    </message>
    <message>
        <source>This token begins with &quot;Bearer&quot;: an API that also has user pools or OpenID takes it for theirs, and a Lambda function never sees it. Leave &quot;Bearer&quot; out.</source>
        <translation>此令牌以“Bearer”开头：同时使用用户池或 OpenID 的 API 会将其当作用户池或 OpenID 的令牌，Lambda 函数根本看不到它。请去掉“Bearer”。</translation>
    </message>
    <message>
        <source>This token is a bare JWT: right for a user pool or OpenID, but with one of those in the API a Lambda function never sees it. Put a word before it that the function takes off.</source>
        <translation>此令牌是单独的 JWT：适用于用户池或 OpenID，但如果 API 使用其中之一，Lambda 函数根本看不到它。请在其前面加一个词，并由函数将其去掉。</translation>
    </message>
</context>
<context>
    <name>eventscope::rowphrasetext</name>
    <message>
        <source>disconnected %1 s, events may be missing</source>
        <translation>断开了 %1 秒，可能缺少事件</translation>
    </message>
    <message>
        <source>endpoint changed, events may be missing</source>
        <translation>端点已更改，可能缺少事件</translation>
    </message>
    <message>
        <source>subscribed anew, events may be missing</source>
        <translation>已重新订阅，可能缺少事件</translation>
    </message>
    <message>
        <source>the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3 rows</source>
        <extracomment>%1, %2: how many events and other rows; %3: how many rows a capture may have.</extracomment>
        <translation>已删除最早的 %1 个事件和 %2 个其他行：捕获记录已达到 %3 行的上限</translation>
    </message>
    <message>
        <source>the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3</source>
        <extracomment>%1, %2: how many events and other rows; %3: a size such as 1.00 GiB.</extracomment>
        <translation>已删除最早的 %1 个事件和 %2 个其他行：捕获记录已达到 %3 的上限</translation>
    </message>
    <message>
        <source>rows %1 to %2 could not be read, the file is damaged there</source>
        <translation>无法读取第 %1 至 %2 行，文件在此处已损坏</translation>
    </message>
    <message>
        <source>rows from %1 on could not be read, the file is damaged there</source>
        <translation>无法读取第 %1 行之后的内容，文件在此处已损坏</translation>
    </message>
    <message>
        <source>The capture file was removed; it was made again, nothing is lost</source>
        <translation>捕获记录文件被删除；已重新创建，没有丢失任何内容</translation>
    </message>
    <message>
        <source>The capture file was removed; it was made again, lost: %1 events and %2 other rows</source>
        <translation>捕获记录文件被删除；已重新创建，丢失：%1 个事件和 %2 个其他行</translation>
    </message>
    <message>
        <source>The capture could not be written for a while (%1), nothing is lost</source>
        <translation>捕获记录有一段时间无法写入（%1），没有丢失任何内容</translation>
    </message>
    <message>
        <source>The capture could not be written for a while (%1), lost: %2 events and %3 other rows</source>
        <translation>捕获记录有一段时间无法写入（%1），丢失：%2 个事件和 %3 个其他行</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 s behind the service&apos;s; what is signed is corrected from now on</source>
        <translation>此计算机的时钟比服务慢 %1 秒；从现在起签名会进行校正</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 s ahead of the service&apos;s; what is signed is corrected from now on</source>
        <translation>此计算机的时钟比服务快 %1 秒；从现在起签名会进行校正</translation>
    </message>
    <message>
        <source>subscription refused: %1</source>
        <translation>订阅被拒绝：%1</translation>
    </message>
    <message>
        <source>an event was not delivered: %1</source>
        <translation>有一个事件未送达：%1</translation>
    </message>
    <message>
        <source>an answer came to a publish that is not known here, or no longer</source>
        <translation>收到了对一次未知（或已不再跟踪）的发布的响应</translation>
    </message>
    <message>
        <source>frame: %1</source>
        <extracomment>A frame (message) of the server that belongs to nothing; %1 describes it in the words of the protocol.</extracomment>
        <translation>帧：%1</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: published</source>
        <translation>对发布到 %1 的响应在期限之后到达：已发布</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: not published, %2</source>
        <translation>对发布到 %1 的响应在期限之后到达：未发布，%2</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: events published: %2, failed: %3</source>
        <translation>对发布到 %1 的响应在期限之后到达：已发布事件：%2，失败：%3</translation>
    </message>
    <message>
        <source>event %1 of publish %2 was accepted but not received by %3 within %4 s</source>
        <extracomment>%1: place of the event in its publish, from 0; %2: number of the publish; %3: channel of a subscription.</extracomment>
        <translation>第 %2 次发布的事件 %1 已被接受，但 %3 在 %4 秒内未收到</translation>
    </message>
    <message>
        <source>event %1 of publish %2 was accepted but not received by %3 within %4 s; equal events were on their way, so it may be another of them</source>
        <translation>第 %2 次发布的事件 %1 已被接受，但 %3 在 %4 秒内未收到；当时还有相同的事件在途，因此可能是其中另一个</translation>
    </message>
    <message>
        <source>published: %1</source>
        <extracomment>How the publish of an event ended; %1 is the event&apos;s identifier.</extracomment>
        <translation>已发布：%1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>How the publish of an event ended; %1 is a code and the words of the service.</extracomment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>not in the answer: a handler may have left it out</source>
        <translation>不在响应中：可能被处理程序略去</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>State of a connection: it was lost and is being made again.</extracomment>
        <translation>正在重新连接</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state of the connection, %2 the cause.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
