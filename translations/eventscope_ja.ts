<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>✗ Not received</source>
        <translation>✗ 未着</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>, as equal JSON in other bytes</source>
        <translation>、バイト列は異なるが同じ内容の JSON</translation>
    </message>
    <message>
        <source>, ambiguous: an equal event was on its way, and may be the one that came</source>
        <translation>、あいまい: 同じ内容のイベントがほかにも送信中で、そちらが届いた可能性があります</translation>
    </message>
    <message>
        <source>not received; whether it was published is unknown</source>
        <translation>未着。発行されたかどうかは不明</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>まだ未着</translation>
    </message>
    <message>
        <source>not received after %1; ambiguous: it may be an equal event that is missing</source>
        <translation>%1たっても未着。あいまい: 未着なのは同じ内容の別のイベントかもしれません</translation>
    </message>
    <message>
        <source>not received after %1</source>
        <translation>%1たっても未着</translation>
    </message>
    <message>
        <source>cannot be told: the subscription was interrupted, or the wait given up</source>
        <translation>判定できません: サブスクリプションが中断されたか、待機が打ち切られました</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation>… 待機中</translation>
    </message>
    <message>
        <source>? Ambiguous</source>
        <translation>? あいまい</translation>
    </message>
    <message>
        <source>– Interrupted</source>
        <translation>– 中断</translation>
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
        <translation>1 秒あたりのイベント数</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>events per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Events per second by channel</source>
        <translation>チャネル別の 1 秒あたりのイベント数</translation>
    </message>
    <message>
        <source>Events per second by subscription</source>
        <translation>サブスクリプション別の 1 秒あたりのイベント数</translation>
    </message>
    <message>
        <source>Publish to receive</source>
        <translation>発行から受信まで</translation>
    </message>
    <message>
        <source>%1, published</source>
        <translation>%1、発行済み</translation>
    </message>
    <message>
        <source>%1, publish to receive</source>
        <translation>%1、発行から受信まで</translation>
    </message>
    <message>
        <source>The expression does not come to an end for one of the events. Remove it and try a simpler one.</source>
        <translation>一部のイベントで式の評価が終わりません。この式を削除し、より単純な式を試してください。</translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
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
        <translation>リアルタイム</translation>
    </message>
    <message>
        <source>Realtime URL in use</source>
        <translation>使用中のリアルタイム URL</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>Add &amp;authorizer</source>
        <translation>オーソライザーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add authorizer</source>
        <translation>オーソライザーを追加</translation>
    </message>
    <message>
        <source>Another key, token or IAM identity, for operations that need their own</source>
        <translation>別のキー、トークン、または IAM アイデンティティ (専用の認可が必要な操作向け)</translation>
    </message>
    <message>
        <source>&amp;Connect with</source>
        <translation>接続時の認可(&amp;C)</translation>
    </message>
    <message>
        <source>Connect with</source>
        <translation>接続時の認可</translation>
    </message>
    <message>
        <source>&amp;Subscribe with</source>
        <translation>サブスクライブ時の認可(&amp;S)</translation>
    </message>
    <message>
        <source>Subscribe with</source>
        <translation>サブスクライブ時の認可</translation>
    </message>
    <message>
        <source>&amp;Publish with</source>
        <translation>発行時の認可(&amp;P)</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>発行時の認可</translation>
    </message>
    <message>
        <source>&amp;Region for IAM</source>
        <translation>IAM のリージョン(&amp;R)</translation>
    </message>
    <message>
        <source>Region for IAM</source>
        <translation>IAM のリージョン</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Rea&amp;ltime URL</source>
        <translation>リアルタイム URL(&amp;L)</translation>
    </message>
    <message>
        <source>Realtime URL</source>
        <translation>リアルタイム URL</translation>
    </message>
    <message>
        <source>Derived from the URL; give it for emulators</source>
        <translation>URL から自動で決まります。エミュレーターの場合は入力してください</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Extra CA &amp;file</source>
        <translation>追加の CA ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>PEM, besides the system&apos;s certificates</source>
        <translation>PEM 形式。システムの証明書に加えて使用します</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>CA ファイルを参照</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>追加のヘッダー</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続のタイムアウト</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>応答のタイムアウト</translation>
    </message>
</context>
<context>
    <name>LogTimes</name>
    <message>
        <source>reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation>開始からの時間</translation>
    </message>
    <message>
        <source>Time since previous</source>
        <translation>直前の行からの時間</translation>
    </message>
    <message>
        <source>Time since row %1</source>
        <translation>行 %1 からの時間</translation>
    </message>
</context>
<context>
    <name>QWebSocketDataProcessor</name>
    <message>
        <source>Timeout when reading data from socket.</source>
        <translation>ソケットからのデータ読み取りがタイムアウトしました。</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>less than 0.1</source>
        <translation>0.1 未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es)</source>
        <translation>
            <numerusform>発行 %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>イベント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1: %2</source>
        <translation>失敗: %1: %2</translation>
    </message>
    <message>
        <source>Round trip in ms: min %1, median %2, p95 %3, p99 %4, max %5</source>
        <translation>往復時間 (ms): 最小 %1、中央値 %2、p95 %3、p99 %4、最大 %5</translation>
    </message>
    <message>
        <source> (percentiles of a sample)</source>
        <translation> (パーセンタイルは標本による値)</translation>
    </message>
    <message>
        <source>Sent: %1, %2 to %3</source>
        <translation>送信: %3 へ%1、%2</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3/s</source>
        <translation>%1 (%2 秒間、%3/秒)</translation>
    </message>
    <message>
        <source>%1 of %2 events/s of the API</source>
        <extracomment>Use of a quota.</extracomment>
        <translation>API 全体のイベント (件/秒): %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 publishes/s on this connection, %3</source>
        <extracomment>Use of a quota; %3 is another.</extracomment>
        <translation>この接続の発行 (回/秒): %1/%2、%3</translation>
    </message>
    <message>
        <source>Too fast: the service takes %1 publishes a second over one WebSocket. Go slower, put more events into each publish, or publish over HTTP.</source>
        <translation>速すぎます: サービスが 1 つの WebSocket で受け付ける発行は毎秒 %1 回までです。速度を下げるか、1 回の発行に含めるイベントを増やすか、HTTP で発行してください。</translation>
    </message>
    <message>
        <source>Too fast: an API takes %1 events a second from all who publish to it. Go slower, or publish fewer events at a time.</source>
        <translation>速すぎます: 1 つの API が受け付けるイベントは、すべての発行元を合わせて毎秒 %1 件までです。速度を下げるか、1 回に発行するイベントを減らしてください。</translation>
    </message>
    <message>
        <source>Nearly all that the API takes: others who publish to it may be refused.</source>
        <translation>API の上限に近い量です: ほかの発行元からの発行が拒否されることがあります。</translation>
    </message>
    <message>
        <source>Nearly all that this connection may publish: what you publish meanwhile may be refused.</source>
        <translation>この接続で発行できる上限に近い量です: その間に行うほかの発行が拒否されることがあります。</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%2中 %1 回送信済み</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1送信済み</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1失敗</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>応答待ち %1 件</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>発行済み: %1</translation>
    </message>
    <message>
        <source>Left out by the API&apos;s handler: %1</source>
        <translation>API のハンドラーが除外: %1</translation>
    </message>
    <message numerus="yes">
        <source>Slower than asked: answers took so long that %Ln publish(es) had to wait for one.</source>
        <translation>
            <numerusform>指定より遅い送信: 応答に時間がかかり、%Ln 件の発行が応答を待ちました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::Announcer</name>
    <message numerus="yes">
        <source>%Ln event(s) published</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>イベントを %Ln 件発行しました</numerusform>
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
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>リクエスト ID %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What the service answered to a publish.</extracomment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>eventscope::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Applies to every window. Ctrl with the mouse wheel changes it, too.</source>
        <translation>すべてのウィンドウに適用されます。Ctrl キーを押しながらマウスホイールを回しても変更できます。</translation>
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
        <translation>未着をログに表示</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Arrival by channel — %1</source>
        <translation>チャネル別の到着状況 — %1</translation>
    </message>
    <message>
        <source>Arrival by channel</source>
        <translation>チャネル別の到着状況</translation>
    </message>
    <message>
        <source>Adds kind:missing to the filter of the log</source>
        <translation>ログのフィルターに kind:missing を追加します</translation>
    </message>
    <message>
        <source>Nothing has come back yet. Subscribe to a channel that you publish to: its events are timed from publish to receive.</source>
        <translation>まだ何も届いていません。発行先のチャネルをサブスクライブすると、そのイベントの発行から受信までの時間が計測されます。</translation>
    </message>
    <message>
        <source>From publish to receive, over all subscriptions of this endpoint. Missing: accepted, but not received after %1. Ambiguous ones, which may be another equal event, are not among the times.</source>
        <translation>発行から受信までの時間です。このエンドポイントのすべてのサブスクリプションが対象です。未着: 受け付けられたのに、%1たっても受信されなかったもの。同じ内容の別のイベントかもしれない「あいまい」なものは、時間の集計に含まれません。</translation>
    </message>
    <message>
        <source>Too many events were on their way at once: %1 could not be measured.</source>
        <translation>同時に送信中のイベントが多すぎたため、%1 件は計測できませんでした。</translation>
    </message>
</context>
<context>
    <name>eventscope::AuthorizerCombo</name>
    <message>
        <source>Endpoint&apos;s default</source>
        <translation>エンドポイントの既定値</translation>
    </message>
</context>
<context>
    <name>eventscope::AuthorizerEditor</name>
    <message>
        <source>Kind</source>
        <extracomment>Kind of authorization: API key, token, IAM and so on.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The name it has in lists of this endpoint</source>
        <translation>このエンドポイントの一覧に表示される名前</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove this authorizer</source>
        <translation>このオーソライザーを削除</translation>
    </message>
    <message>
        <source>Kind, name</source>
        <translation>種類、名前</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>ここに入力</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Where a key comes from: a program that prints it.</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Where a key comes from: the name of a variable, a command or a file.</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Keep for</source>
        <extracomment>For how long the answer of a command is used before it is run again.</extracomment>
        <translation>保持時間</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long the command&apos;s output is used when it does not say when it expires</source>
        <translation>コマンドの出力に有効期限がない場合に、その値を使い続ける時間</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>JWT or custom token, with or without Bearer</source>
        <translation>JWT またはカスタムトークン (Bearer の有無は不問)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Only where the client has one</source>
        <translation>クライアントにシークレットがある場合のみ</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>Only for temporary credentials</source>
        <translation>一時的な認証情報の場合のみ</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Secure Remote Password (recommended)</source>
        <translation>Secure Remote Password (推奨)</translation>
    </message>
    <message>
        <source>Plain password (USER_PASSWORD_AUTH)</source>
        <translation>プレーンパスワード (USER_PASSWORD_AUTH)</translation>
    </message>
    <message>
        <source>Send the</source>
        <translation>送信するトークン</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Credentials for</source>
        <translation>認証情報の対象</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Given for this session</source>
        <translation>このセッション用に入力済み</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <translation>キーチェーンに保存済み</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>%1 が未入力です。</translation>
    </message>
    <message>
        <source>The API key is still missing; you can give it later.</source>
        <translation>API キーが未入力です。後で入力することもできます。</translation>
    </message>
    <message>
        <source>The token is still missing; you can give it later.</source>
        <translation>トークンが未入力です。後で入力することもできます。</translation>
    </message>
    <message>
        <source>The secret access key is still missing; you can give it later.</source>
        <translation>シークレットアクセスキーが未入力です。後で入力することもできます。</translation>
    </message>
    <message>
        <source>Token (Lambda, or pasted)</source>
        <translation>トークン (Lambda、または貼り付け)</translation>
    </message>
    <message>
        <source>Cognito user pool</source>
        <translation>Cognito ユーザープール</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>IAM access key</source>
        <translation>IAM アクセスキー</translation>
    </message>
    <message>
        <source>IAM from environment</source>
        <translation>環境変数の IAM</translation>
    </message>
    <message>
        <source>IAM profile</source>
        <translation>IAM プロファイル</translation>
    </message>
    <message>
        <source>IAM from a command</source>
        <translation>コマンドによる IAM</translation>
    </message>
    <message>
        <source>Cognito identity pool</source>
        <translation>Cognito ID プール</translation>
    </message>
    <message>
        <source>A key that begins with da2-, from the API&apos;s settings.</source>
        <translation>API の設定にある、da2- で始まるキーです。</translation>
    </message>
    <message>
        <source>Any token, sent as Authorization: for a Lambda authorizer, or a JWT you have.</source>
        <translation>Authorization として送信する任意のトークンです。Lambda オーソライザー用のトークン、または手元の JWT を指定します。</translation>
    </message>
    <message>
        <source>You sign in with user name and password; tokens renew themselves.</source>
        <translation>ユーザー名とパスワードでサインインします。トークンは自動的に更新されます。</translation>
    </message>
    <message>
        <source>You sign in with your browser; tokens renew themselves where the provider allows it.</source>
        <translation>ブラウザーでサインインします。プロバイダーが許可していれば、トークンは自動的に更新されます。</translation>
    </message>
    <message>
        <source>Requests are signed with an access key.</source>
        <translation>リクエストはアクセスキーで署名されます。</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN are read when a request is signed.</source>
        <translation>リクエストの署名時に AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を読み取ります。</translation>
    </message>
    <message>
        <source>A profile of the AWS command line: keys, roles, SSO or a credential process.</source>
        <translation>AWS CLI のプロファイルです: キー、ロール、SSO、または credential process。</translation>
    </message>
    <message>
        <source>A program that prints credentials in the form of credential_process.</source>
        <translation>credential_process の形式で認証情報を出力するプログラムです。</translation>
    </message>
    <message>
        <source>Temporary credentials for guests, or for a user signed in to a user pool.</source>
        <translation>ゲスト、またはユーザープールにサインインしたユーザー向けの一時的な認証情報です。</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>ユーザープール</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>IAM (environment)</source>
        <translation>IAM (環境変数)</translation>
    </message>
    <message>
        <source>IAM (profile)</source>
        <translation>IAM (プロファイル)</translation>
    </message>
    <message>
        <source>IAM (command)</source>
        <translation>IAM (コマンド)</translation>
    </message>
    <message>
        <source>Identity pool</source>
        <translation>ID プール</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ユーザープール ID</translation>
    </message>
    <message>
        <source>App client ID</source>
        <translation>アプリクライアント ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Asked for when you sign in</source>
        <translation>サインイン時に入力します</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Only for an emulator</source>
        <translation>エミュレーターの場合のみ</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>Identity pool ID</source>
        <translation>ID プール ID</translation>
    </message>
    <message>
        <source>A user pool ID looks like us-east-1_Ab12Cd34E.</source>
        <translation>ユーザープール ID は us-east-1_Ab12Cd34E のような形式です。</translation>
    </message>
    <message>
        <source>An identity pool ID looks like us-east-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10.</source>
        <translation>ID プール ID は us-east-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10 のような形式です。</translation>
    </message>
    <message>
        <source>The issuer is a URL, such as https://login.example.com.</source>
        <translation>発行者は URL です。例: https://login.example.com.</translation>
    </message>
    <message>
        <source>The endpoint is a URL, such as http://localhost:9229.</source>
        <translation>エンドポイントは URL です。例: http://localhost:9229.</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInApiDialog</name>
    <message>
        <source>Built-in Event API</source>
        <translation>組み込み Event API</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>How busy the server is: connections and subscriptions.</extracomment>
        <translation>負荷</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Choose its endpoint in the window and connect to it</source>
        <translation>ウィンドウでこのエンドポイントを選択して接続します</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>空きポート</translation>
    </message>
    <message>
        <source>&amp;TLS (https, wss)</source>
        <translation>TLS (https、wss)(&amp;T)</translation>
    </message>
    <message>
        <source>TLS (https, wss)</source>
        <translation>TLS (https、wss)</translation>
    </message>
    <message>
        <source>With a certificate by a CA of this computer, which other programs have to trust</source>
        <translation>このコンピューターの CA による証明書を使います。ほかのプログラムではこの CA を信頼する必要があります</translation>
    </message>
    <message>
        <source>Demo &amp;events</source>
        <translation>デモイベント(&amp;E)</translation>
    </message>
    <message>
        <source>Demo events</source>
        <translation>デモイベント</translation>
    </message>
    <message>
        <source>Publish orders, a vehicle, a sensor and a chat under /demo</source>
        <translation>/demo の下に注文、車両、センサー、チャットのイベントを発行します</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title: the API keys of the built-in Event API.</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Addresses and keys appear here while it runs.</source>
        <translation>実行中は、アドレスとキーがここに表示されます。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Realtime</source>
        <translation>リアルタイム</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 This is the default definition.</source>
        <translation>%1 既定の定義を表示しています。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>コピーしました。%1 秒後にクリップボードを消去します。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>起動できませんでした</translation>
    </message>
    <message>
        <source>Connections: %1   Subscriptions: %2</source>
        <translation>接続: %1   サブスクリプション: %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Correct the definition first</source>
        <translation>先に定義を修正してください</translation>
    </message>
    <message>
        <source>&amp;Apply and restart</source>
        <translation>適用して再起動(&amp;A)</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>適用して再起動</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInAuthorizers</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Lambda token</source>
        <translation>Lambda トークン</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>User pool token</source>
        <translation>ユーザープールのトークン</translation>
    </message>
    <message>
        <source>OpenID Connect token</source>
        <translation>OpenID Connect トークン</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInDesk</name>
    <message>
        <source>The built-in Event API could not start. %1</source>
        <translation>組み込み Event API を起動できませんでした。%1</translation>
    </message>
    <message>
        <source>Built-in Event API…</source>
        <translation>組み込み Event API…</translation>
    </message>
</context>
<context>
    <name>eventscope::BuiltInEndpoint</name>
    <message>
        <source>Built-in Event API</source>
        <translation>組み込み Event API</translation>
    </message>
</context>
<context>
    <name>eventscope::BusNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a desktop notification: brings the window with the event to the front.</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureCharts</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureDesk</name>
    <message>
        <source>Open capture</source>
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>Captures (*.escap)</source>
        <translation>キャプチャ (*.escap)</translation>
    </message>
    <message>
        <source>Import NDJSON</source>
        <translation>NDJSON をインポート</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson *.jsonl);;All files (*)</source>
        <translation>NDJSON (*.ndjson *.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>キャプチャを保存</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>No captures yet</source>
        <translation>キャプチャはまだありません</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>一覧をクリア</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureLimitsPage</name>
    <message>
        <source>Set limits</source>
        <translation>上限を設定</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Size of a capture</source>
        <translation>キャプチャのサイズ</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Rows of a capture</source>
        <translation>キャプチャの行数</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> 行</translation>
    </message>
    <message>
        <source>When a capture reaches one of these limits, its oldest rows are removed to make room for new ones. The first row of the log then says how many were removed.</source>
        <translation>キャプチャがどちらかの上限に達すると、最も古い行から削除され、新しい行のための空きが作られます。削除された行数はログの先頭行に表示されます。</translation>
    </message>
    <message>
        <source>A capture may hold %1 to %2 GiB and %3 to %4 rows.</source>
        <translation>キャプチャの上限に指定できるのは、%1～%2 GiB、%3～%4 行です。</translation>
    </message>
    <message>
        <source>Less than before: open captures that hold more lose their oldest rows now. Their files keep their size; the room is used for new events.</source>
        <translation>以前より小さい上限です: 開いているキャプチャが上限を超えている場合、最も古い行が今すぐ失われます。ファイルのサイズは変わらず、空いた領域は新しいイベントに使われます。</translation>
    </message>
    <message>
        <source>This applies to each capture, including open ones. Saved ones stay as they are.</source>
        <translation>この上限は、開いているものを含む各キャプチャに適用されます。保存済みのキャプチャは変わりません。</translation>
    </message>
    <message>
        <source>These limits are in effect now.</source>
        <translation>上限を適用しました。</translation>
    </message>
</context>
<context>
    <name>eventscope::CaptureWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (read-only) — Eventscope</source>
        <translation>%1 (読み取り専用) — Eventscope</translation>
    </message>
    <message>
        <source>This capture holds no rows.</source>
        <translation>このキャプチャには行がありません。</translation>
    </message>
    <message>
        <source>Rows and times</source>
        <translation>行と時刻</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>キャプチャを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 をインポートしています…</translation>
    </message>
    <message>
        <source>%1 (rescued).escap</source>
        <translation>%1 (復旧).escap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)  ·  %1 to %2</source>
        <translation>
            <numerusform>%Ln 行  ·  %1 ～ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This capture may be damaged: it could not be looked through. %1</source>
        <translation>このキャプチャは破損している可能性があります: 内容を最後まで確認できませんでした。%1</translation>
    </message>
    <message>
        <source>Save rescued capture as…</source>
        <translation>復旧したキャプチャに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save capture as…</source>
        <translation>キャプチャに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Pu&amp;blish again…</source>
        <translation>再発行(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 — Eventscope</source>
        <translation>%1 — Eventscope</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>プレゼンテーションモード(&amp;P)</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelArrivalsModel</name>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Column, a noun: how many events were measured.</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Min ms</source>
        <translation>最小 (ms)</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>中央値 (ms)</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 (ms)</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>最大 (ms)</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Column: how many accepted events did not come back.</extracomment>
        <translation>未着</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>あいまい</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelMapEditor</name>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Publish to the captured channel where no rule matches</source>
        <translation>一致するルールがない場合は、キャプチャしたチャネルに発行</translation>
    </message>
    <message>
        <source>Rules for channels</source>
        <translation>チャネルのルール</translation>
    </message>
    <message>
        <source>Captured channel, such as /orders/*</source>
        <translation>キャプチャしたチャネル (例: /orders/*)</translation>
    </message>
    <message>
        <source>Publish to, such as /staging/orders/*</source>
        <translation>発行先 (例: /staging/orders/*)</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>The first rule that matches decides</source>
        <translation>最初に一致したルールが適用されます</translation>
    </message>
    <message>
        <source>Suggest rules</source>
        <translation>ルールを提案</translation>
    </message>
    <message>
        <source>Without rules, events go to the channels they were captured from.</source>
        <translation>ルールがなければ、イベントはキャプチャしたチャネルへ発行されます。</translation>
    </message>
    <message>
        <source>Adds a rule for each wildcard, whose events do not tell which channel they came from</source>
        <translation>ワイルドカードごとにルールを追加します。そのイベントはどのチャネルから来たかを示しません</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelTreeModel</name>
    <message>
        <source>%1, everything below</source>
        <translation>%1、配下すべて</translation>
    </message>
    <message>
        <source>Events that came by this wildcard count here: the service does not tell to which channel they were published.</source>
        <translation>このワイルドカードで受信したイベントはここに集計されます: どのチャネルに発行されたかは、サービスから通知されません。</translation>
    </message>
    <message>
        <source>Received %1, published %2.</source>
        <translation>受信 %1 件、発行 %2 件。</translation>
    </message>
    <message>
        <source>With everything below; an event that came by two subscriptions counts twice, as in the log.</source>
        <translation>配下すべてを含みます。2 つのサブスクリプションで受信したイベントは、ログと同じく 2 件と数えます。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Column: events that came in on a channel.</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Events received</source>
        <translation>受信したイベント</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Column: events that went out to a channel.</extracomment>
        <translation>発行</translation>
    </message>
    <message>
        <source>Events published</source>
        <translation>発行したイベント</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Events received a second</source>
        <translation>1 秒あたりの受信イベント数</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Column, short: when the last event came on a channel.</extracomment>
        <translation>最終</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最後のイベント</translation>
    </message>
    <message>
        <source>Last event, %1:</source>
        <translation>最後のイベント、%1:</translation>
    </message>
</context>
<context>
    <name>eventscope::ChannelsPanel</name>
    <message>
        <source>Subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>Subscribe to everything below</source>
        <translation>配下すべてをサブスクライブ</translation>
    </message>
    <message>
        <source>Publish here</source>
        <translation>ここに発行</translation>
    </message>
    <message>
        <source>Filter the log on this channel</source>
        <translation>ログをこのチャネルで絞り込む</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>No channels are known yet. What you subscribe to and publish to stands here.</source>
        <translation>チャネルはまだありません。サブスクライブや発行をしたチャネルがここに表示されます。</translation>
    </message>
    <message>
        <source>Choose an endpoint to see its channels.</source>
        <translation>チャネルを表示するには、エンドポイントを選択してください。</translation>
    </message>
    <message>
        <source>Subscribed to %1.</source>
        <translation>%1 をサブスクライブしました。</translation>
    </message>
    <message>
        <source>%1 was not subscribed: see Subscriptions.</source>
        <translation>%1 をサブスクライブできませんでした: 「サブスクリプション」を確認してください。</translation>
    </message>
    <message>
        <source>%1 is subscribed already.</source>
        <translation>%1 はすでにサブスクライブしています。</translation>
    </message>
    <message>
        <source>Subscribing to %1…</source>
        <translation>%1 をサブスクライブしています…</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartExport</name>
    <message>
        <source>Export chart</source>
        <translation>グラフをエクスポート</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>画像を PNG で保存…</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>画像を SVG で保存…</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <translation>データ点を CSV で保存…</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>the name of a file</comment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>The export before this one is not done yet. Try again in a moment.</source>
        <translation>前のエクスポートがまだ終わっていません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartLegend</name>
    <message>
        <source>Lines of the chart</source>
        <translation>グラフの線</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Remove series</source>
        <translation>系列を削除</translation>
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
            <numerusform>%1: 数値のないイベントが %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more line(s) are not drawn.</source>
        <translation>
            <numerusform>%1: ほかに %n 本の線がありますが、描画していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: a curve of the chart.</extracomment>
        <translation>線</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), from %1 to %2</source>
        <translation>
            <numerusform>%n 本の線、%1 ～ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Cursor at %2. %3</source>
        <translation>%1。カーソル位置: %2。%3</translation>
    </message>
</context>
<context>
    <name>eventscope::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>系列を追加</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>グラフに表示する内容を選択します</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the chart still; events go on being captured</source>
        <translation>グラフの更新を止めます。イベントのキャプチャは続きます</translation>
    </message>
    <message>
        <source>Whole capture</source>
        <translation>キャプチャ全体</translation>
    </message>
    <message>
        <source>&lt;p&gt;Whole capture: show the chart from the first event to the last (0)&lt;/p&gt;&lt;p&gt;The wheel, + and − zoom; a drag zooms to a part; Shift with a drag or the arrows moves along; a click or the arrows go to a point and its row in the log.&lt;/p&gt;</source>
        <translation>&lt;p&gt;キャプチャ全体: 最初から最後のイベントまでをグラフに表示します (0)&lt;/p&gt;&lt;p&gt;ホイール、+、− で拡大・縮小、ドラッグでその範囲を拡大、Shift を押しながらドラッグまたは矢印キーで移動、クリックまたは矢印キーでデータ点とログの対応する行に移動します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>グラフをエクスポート</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation>グラフを PNG、SVG、CSV のいずれかで保存します</translation>
    </message>
    <message>
        <source>Number in the payload</source>
        <translation>ペイロード内の数値</translation>
    </message>
    <message>
        <source>Number in the payload: jq such as .total</source>
        <translation>ペイロード内の数値: .total などの jq 式</translation>
    </message>
    <message>
        <source>A jq expression that gives a number for the payload of an event; Enter charts it</source>
        <translation>イベントのペイロードから数値を求める jq 式。Enter でグラフに追加します</translation>
    </message>
    <message>
        <source>Number in the payload…</source>
        <translation>ペイロード内の数値…</translation>
    </message>
    <message numerus="yes">
        <source>The chart has %n series. Remove one to add another.</source>
        <translation>
            <numerusform>グラフにはすでに %n 個の系列があります。追加するには、いずれかを削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an endpoint to chart its events.</source>
        <translation>イベントのグラフを表示するには、エンドポイントを選択してください。</translation>
    </message>
    <message>
        <source>A chart shows how many events come, how long they take, and any number in their payloads.</source>
        <translation>グラフには、イベントの件数、所要時間、ペイロード内の任意の数値を表示できます。</translation>
    </message>
    <message>
        <source>Chart events per second</source>
        <translation>1 秒あたりのイベント数をグラフに表示</translation>
    </message>
</context>
<context>
    <name>eventscope::ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>eventscope::ClientLogModel</name>
    <message>
        <source>None</source>
        <extracomment>Level of logging: nothing is recorded.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how grave a message of the client log is.</extracomment>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>eventscope::ClientLogPanel</name>
    <message>
        <source>Client log</source>
        <translation>クライアントログ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Clear client log</source>
        <translation>クライアントログをクリア</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>以前のメッセージを表示</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <source>Clear client log: empty the view; the file keeps every message</source>
        <translation>クライアントログをクリア: 表示だけを空にします。ファイルにはすべてのメッセージが残ります</translation>
    </message>
    <message>
        <source>Filter client log</source>
        <translation>クライアントログを絞り込む</translation>
    </message>
    <message>
        <source>Words that a category or message has, in any order</source>
        <translation>カテゴリまたはメッセージに含まれる語 (順不同)</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label, a verb: which levels of messages are shown.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Button with a menu, a verb: which messages are written down.</extracomment>
        <translation>記録</translation>
    </message>
    <message>
        <source>What is recorded of each category, here and in the file</source>
        <translation>ここやファイルに記録する内容をカテゴリごとに選択します</translation>
    </message>
    <message>
        <source>The log file is not written. %1</source>
        <translation>ログファイルに書き込めません。%1</translation>
    </message>
    <message>
        <source>Nothing was logged yet; warnings and errors of Eventscope appear here.</source>
        <translation>記録はまだありません。Eventscope の警告とエラーがここに表示されます。</translation>
    </message>
    <message>
        <source>Record more…</source>
        <translation>記録する内容を増やす…</translation>
    </message>
    <message>
        <source>The view is cleared; new messages appear here.</source>
        <translation>表示をクリアしました。新しいメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>No message matches this filter.</source>
        <translation>このフィルターに一致するメッセージはありません。</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>すべてのメッセージを表示</translation>
    </message>
</context>
<context>
    <name>eventscope::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>色分けルール</translation>
    </message>
    <message>
        <source>Words, or jq such as .total &gt; 100</source>
        <translation>語、または .total &gt; 100 などの jq</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>このルールを使用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The first rule that a row matches gives the colour.</source>
        <translation>行には、最初に一致したルールの色が付きます。</translation>
    </message>
    <message>
        <source>Enter a filter for the rows to colour.</source>
        <translation>色を付ける行をフィルターで指定してください。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Colour rules colour the rows that match a filter.</source>
        <translation>色分けルールは、フィルターに一致する行に色を付けます。</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>最初のルールを追加</translation>
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
        <translation>タイトル</translation>
    </message>
    <message>
        <source>jq expression</source>
        <translation>jq 式</translation>
    </message>
    <message>
        <source>.order.total</source>
        <translation>.order.total</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Add makes a column of a jq expression, such as .order.total.</source>
        <translation>「追加」で、.order.total などの jq 式の列を作成します。</translation>
    </message>
    <message>
        <source>Enter a jq expression for the value to show, such as .order.total.</source>
        <translation>列に表示する値を .order.total などの jq 式で指定してください。</translation>
    </message>
    <message>
        <source>jq understands this expression. Give the column a title.</source>
        <translation>この式は jq として有効です。列にタイトルを付けてください。</translation>
    </message>
    <message>
        <source>jq understands this expression.</source>
        <translation>この式は jq として有効です。</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新しい列</translation>
    </message>
</context>
<context>
    <name>eventscope::CommandDesk</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Frame detail</source>
        <translation>フレームの詳細</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>ログが開かれていません</translation>
    </message>
    <message>
        <source>There is nothing it could act on</source>
        <translation>対象となるものがありません</translation>
    </message>
    <message>
        <source>Go to endpoint</source>
        <translation>エンドポイントに移動</translation>
    </message>
    <message>
        <source>Go to panel</source>
        <translation>パネルに移動</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>発行</translation>
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
        <translation>該当するコマンドはありません。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>A few letters of a command, endpoint or panel</source>
        <translation>コマンド、エンドポイント、パネルの名前の一部</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>eventscope::ConnectionBar</name>
    <message>
        <source>Connection state</source>
        <translation>接続の状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Find out why…</source>
        <translation>原因を調べる…</translation>
    </message>
    <message>
        <source>Check the way to the endpoint step by step</source>
        <translation>エンドポイントまでの経路を段階的に確認します</translation>
    </message>
    <message>
        <source>Built-in API</source>
        <translation>組み込み API</translation>
    </message>
    <message>
        <source>Start the Event API inside Eventscope and watch its demo events</source>
        <translation>Eventscope 内で Event API を起動し、デモイベントを表示します</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <source>No endpoint chosen</source>
        <translation>エンドポイント未選択</translation>
    </message>
    <message>
        <source>keep-alive %1 s</source>
        <translation>キープアライブ %1 秒</translation>
    </message>
    <message>
        <source>no keep-alive yet</source>
        <translation>キープアライブ未受信</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>The button says what it will do.</extracomment>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Choose or add an endpoint first</source>
        <translation>先にエンドポイントを選択または追加してください</translation>
    </message>
</context>
<context>
    <name>eventscope::CopyAsMenu</name>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Choose an endpoint and give a channel first</source>
        <translation>先にエンドポイントを選択し、チャネルを入力してください</translation>
    </message>
</context>
<context>
    <name>eventscope::CopyField</name>
    <message>
        <source>Show %1 while pressed</source>
        <translation>押している間 %1 を表示</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
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
        <translation>カウンター</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterText</name>
    <message>
        <source>Number of events</source>
        <translation>イベント数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>最新の値</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>eventscope::CounterValues</name>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a value</source>
        <translation>
            <numerusform>値のないイベント %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::CountersBar</name>
    <message>
        <source>Received</source>
        <extracomment>How many events were received.</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>受信: %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>破棄: %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Rate: %1/s</source>
        <translation>レート: %1/秒</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Events taken from the network by this session</source>
        <translation>このセッションでネットワークから受信したイベント</translation>
    </message>
    <message>
        <source>Events in the log, after the filter</source>
        <translation>フィルター適用後のログのイベント</translation>
    </message>
    <message>
        <source>Events the disk refused</source>
        <translation>ディスクに書き込めなかったイベント</translation>
    </message>
    <message>
        <source>Events received a second</source>
        <translation>1 秒あたりの受信イベント数</translation>
    </message>
    <message>
        <source>Secrets: keychain</source>
        <translation>シークレット: キーチェーン</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in the system&apos;s keychain</source>
        <translation>キーとトークンはシステムのキーチェーンに保存されます</translation>
    </message>
    <message>
        <source>Secrets: this session only</source>
        <translation>シークレット: このセッションのみ</translation>
    </message>
    <message>
        <source>There is no keychain on this system: keys and tokens are kept until Eventscope closes</source>
        <translation>このシステムにはキーチェーンがありません: キーとトークンは Eventscope を終了するまで保持されます</translation>
    </message>
</context>
<context>
    <name>eventscope::CountersDialog</name>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Add counter</source>
        <translation>カウンターを追加</translation>
    </message>
    <message>
        <source>Use these counters</source>
        <translation>これらのカウンターを使用</translation>
    </message>
    <message>
        <source>Restart at midnight</source>
        <translation>午前 0 時にリセット</translation>
    </message>
    <message>
        <source>jq, such as .total</source>
        <translation>jq (例: .total)</translation>
    </message>
    <message>
        <source>All events, or words, or jq such as .state == &quot;paid&quot;</source>
        <translation>すべてのイベント、または語や jq (例: .state == &quot;paid&quot;)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Shows</source>
        <extracomment>What a counter shows: the number of events, a sum, an average and so on.</extracomment>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>jq expression for the number that is summed up.</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Only received events count, each once, from the first row of the log on.</source>
        <translation>受信したイベントだけを、ログの最初の行から 1 回ずつ集計します。</translation>
    </message>
    <message>
        <source>Enter a jq expression for the value, such as .total.</source>
        <translation>イベントのどの値を対象にするか、jq 式で指定してください。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Counters show large numbers about the events of a log, such as orders today.</source>
        <translation>カウンターは、今日の注文数など、ログのイベントに関する数値を大きく表示します。</translation>
    </message>
    <message>
        <source>Add the first counter</source>
        <translation>最初のカウンターを追加</translation>
    </message>
</context>
<context>
    <name>eventscope::CountersPanel</name>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Edit counters…</source>
        <translation>カウンターを編集…</translation>
    </message>
    <message>
        <source>Counters show large numbers about the events of the log, such as orders today.</source>
        <translation>カウンターは、今日の注文数など、ログのイベントに関する数値を大きく表示します。</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>カウンターを追加</translation>
    </message>
</context>
<context>
    <name>eventscope::DefinitionEditor</name>
    <message>
        <source>De&amp;fault</source>
        <translation>既定(&amp;F)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定義(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>名前を付けて保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>One API key, namespaces “default” and “demo”</source>
        <translation>API キー 1 つ、名前空間「default」と「demo」</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>The default definition. It gets a new API key each time Eventscope starts.</source>
        <translation>既定の定義です。API キーは Eventscope の起動時に新しく作成されます。</translation>
    </message>
    <message>
        <source>Not in a file: kept until Eventscope closes. Save it to keep it longer.</source>
        <translation>ファイルに保存されていません: Eventscope を終了するまで保持されます。残しておくには保存してください。</translation>
    </message>
    <message>
        <source>Changed since it was saved to %1: kept until Eventscope closes. Save it to keep it longer.</source>
        <translation>%1 に保存した後で変更されています: Eventscope を終了するまで保持されます。残しておくには保存してください。</translation>
    </message>
    <message>
        <source>Open definition</source>
        <translation>定義を開く</translation>
    </message>
    <message>
        <source>Definitions (*.json);;All files (*)</source>
        <translation>定義 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Choose a JSON file.</source>
        <translation>%1 は UTF-8 のテキストではありません。JSON ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Save definition</source>
        <translation>定義を保存</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>定義 (*.json)</translation>
    </message>
    <message>
        <source>Replace the definition?</source>
        <translation>定義を置き換えますか?</translation>
    </message>
    <message>
        <source>Your changes are not saved in a file.</source>
        <translation>定義に加えた変更は、どのファイルにも保存されていません。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
</context>
<context>
    <name>eventscope::DemoCaptures</name>
    <message>
        <source>Orders of a web shop</source>
        <translation>Web ショップの注文</translation>
    </message>
    <message>
        <source>Fleet of refrigerated vans</source>
        <translation>冷蔵配送車の運行</translation>
    </message>
</context>
<context>
    <name>eventscope::DetailPanel</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>整形済み</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Tab: the payload as it came, unchanged.</extracomment>
        <translation>未加工</translation>
    </message>
    <message>
        <source>Select a row to see the whole event.</source>
        <translation>行を選択すると、イベント全体が表示されます。</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>ペイロードをコピー</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>Tab: the JSON of an event as a tree.</extracomment>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>Tab: what differs between two events.</extracomment>
        <translation>差分</translation>
    </message>
    <message>
        <source>Filter on this channel</source>
        <translation>このチャネルで絞り込む</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Looking for the row to compare with…</source>
        <translation>比較する行を探しています…</translation>
    </message>
    <message>
        <source>The other row has no payload to compare with.</source>
        <translation>もう一方の行には比較できるペイロードがありません。</translation>
    </message>
    <message>
        <source>%1 of %2 characters are shown; more come as you scroll.</source>
        <translation>%2 文字中 %1 文字を表示しています。スクロールすると続きが表示されます。</translation>
    </message>
    <message>
        <source>This payload is no JSON, so it is shown raw. %1</source>
        <translation>このペイロードは JSON ではないため、未加工のまま表示しています。%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>行 %1</translation>
    </message>
</context>
<context>
    <name>eventscope::DialogPrompt</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>eventscope::DiffModel</name>
    <message>
        <source>+ added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 削除</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ 変更</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: the value in the earlier of two compared events.</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column of a comparison: the value in the newer event.</extracomment>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>eventscope::DiffView</name>
    <message>
        <source>row %1 (%2)</source>
        <translation>行 %1 (%2)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Label, a verb: paths that a comparison leaves out.</extracomment>
        <translation>無視</translation>
    </message>
    <message>
        <source>paths, such as .time, .items[].id</source>
        <translation>パス (例: .time, .items[].id)</translation>
    </message>
    <message>
        <source>What lies at or below these paths is not compared</source>
        <translation>これらのパスとその配下は比較しません</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 削除</translation>
    </message>
    <message>
        <source>Copy difference</source>
        <translation>差分をコピー</translation>
    </message>
    <message>
        <source>Copy path as jq</source>
        <translation>パスを jq としてコピー</translation>
    </message>
    <message>
        <source>Ignore this field</source>
        <translation>このフィールドを無視</translation>
    </message>
    <message>
        <source>This is not a list of paths: %1. The paths before it stay in use.</source>
        <translation>パスの一覧として正しくありません: %1。それまでのパスを引き続き使用します。</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Not both payloads are JSON. Compared as text, they are equal.</source>
        <translation>ペイロードの少なくとも一方が JSON ではありません。テキストとして比較すると、一致しています。</translation>
    </message>
    <message>
        <source>Not both payloads are JSON. Compared as text, they are not equal.</source>
        <translation>ペイロードの少なくとも一方が JSON ではありません。テキストとして比較すると、一致していません。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>差分なし</translation>
    </message>
    <message>
        <source>the first %1 of %2 differences</source>
        <translation>%2 件の差分のうち最初の %1 件</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>差分: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::DiscoveryDialog</name>
    <message>
        <source>Find my Event APIs</source>
        <translation>自分の Event API を検索</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>Search with AWS credentials that may read AppSync:</source>
        <translation>AppSync の読み取りが許可された AWS 認証情報で検索:</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking for Event APIs in an AWS account.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Press Find to list the Event APIs that the account has in this region.</source>
        <translation>「検索」を押すと、このリージョンにあるアカウントの Event API がここに表示されます。</translation>
    </message>
    <message>
        <source>Choose the region to search in.</source>
        <translation>検索するリージョンを選択してください。</translation>
    </message>
    <message>
        <source>Asking for the credentials…</source>
        <translation>認証情報を取得しています…</translation>
    </message>
    <message>
        <source>The credentials could not be fetched. %1</source>
        <translation>認証情報を取得できませんでした。%1</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <translation>%1 を検索しています…</translation>
    </message>
    <message>
        <source>Already among your endpoints.</source>
        <translation>すでにエンドポイントに追加されています。</translation>
    </message>
    <message>
        <source>These credentials see no Event API in %1. Search another region, or with other credentials.</source>
        <translation>この認証情報では、%1 に Event API が見つかりません。別のリージョンを検索するか、別の認証情報で検索してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Event API(s) found in %1.</source>
        <translation>
            <numerusform>%1 に Event API が %Ln 件見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::DoctorDialog</name>
    <message>
        <source>Connection doctor — %1</source>
        <translation>接続診断 — %1</translation>
    </message>
    <message>
        <source>Scratch channel</source>
        <translation>テスト用チャネル</translation>
    </message>
    <message>
        <source>&amp;Publish one event there</source>
        <translation>そこにイベントを 1 件発行(&amp;P)</translation>
    </message>
    <message>
        <source>Publish one event there</source>
        <translation>そこにイベントを 1 件発行</translation>
    </message>
    <message>
        <source>It counts as an event of the API, and whoever subscribed to the namespace sees it</source>
        <translation>API のイベントとして数えられ、この名前空間のサブスクライバー全員に届きます</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column, a noun: something that was checked.</extracomment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Scratch channel</source>
        <translation>テスト用チャネル(&amp;S)</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Failed: %1. What to do is shown above.</source>
        <translation>失敗: %1 件。対処方法は上に表示されています。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>It works. Warnings: %1.</source>
        <translation>正常に動作しています。警告: %1 件。</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Choose a check to see what was found, and what to do.</source>
        <translation>チェックを選択すると、検出内容と対処方法が表示されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>No problems in what was checked. Not checked: %1.</source>
        <translation>チェックした項目はすべて正常です。未チェック: %1 件。</translation>
    </message>
</context>
<context>
    <name>eventscope::EditorFindBar</name>
    <message>
        <source>Match case</source>
        <extracomment>Search option: capital and small letters differ.</extracomment>
        <translation>大文字/小文字を区別</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button beside &quot;Replace&quot;: replaces all that is found.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Find in the event</source>
        <translation>イベント内を検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>前へ (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>次へ (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Replaces what is found, and goes on to the next</source>
        <translation>見つかった箇所を置換し、次に進みます</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replaces all in this event</source>
        <translation>このイベント内のすべてを置換します</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln 件を置換</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointDelegate</name>
    <message>
        <source>built-in</source>
        <translation>組み込み</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>エンドポイントを追加</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>エンドポイントを編集</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>なし</translation>
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
        <translation>先頭のオーソライザー</translation>
    </message>
    <message>
        <source>The first (%1)</source>
        <translation>先頭 (%1)</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save for this session</source>
        <translation>このセッションのみ保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime URL from the API&apos;s settings, or its host: both URLs are derived from it.</source>
        <translation>API の設定にある HTTP またはリアルタイム URL、あるいはホスト名を貼り付けてください: 両方の URL が自動で決まります。</translation>
    </message>
    <message>
        <source>There is no keychain on this system: keys and tokens are kept until Eventscope closes, and never in a file.</source>
        <translation>このシステムにはキーチェーンがありません: キーとトークンは Eventscope を終了するまで保持され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in the system&apos;s keychain, never in a file.</source>
        <translation>キーとトークンはシステムのキーチェーンに保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Give the URL of your Event API to save.</source>
        <translation>保存するには、Event API の URL を入力してください。</translation>
    </message>
    <message>
        <source>The URL cannot be used yet.</source>
        <translation>この URL はまだ使用できません。</translation>
    </message>
    <message>
        <source>The URL or the realtime URL cannot be used yet.</source>
        <translation>URL またはリアルタイム URL がまだ使用できません。</translation>
    </message>
    <message>
        <source>IAM needs the region, and it cannot be told from this host: give it.</source>
        <translation>IAM にはリージョンが必要ですが、このホスト名からは判別できません: リージョンを入力してください。</translation>
    </message>
    <message>
        <source>The proxy needs a host.</source>
        <translation>プロキシのホストを入力してください。</translation>
    </message>
    <message>
        <source>Save, then sign in: when you connect, or from the endpoint&apos;s menu.</source>
        <translation>保存してからサインインしてください: 接続時、またはエンドポイントのメニューから行えます。</translation>
    </message>
    <message>
        <source>Without an authorizer only an API that asks for none can be used.</source>
        <translation>オーソライザーがない場合、認可を必要としない API だけを使用できます。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>endpoint name, state, host</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>eventscope::EndpointTransfer</name>
    <message>
        <source>endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Exported to %1. The file holds no keys, no tokens and no commands.</source>
        <translation>%1 にエクスポートしました。ファイルにはキー、トークン、コマンドは含まれません。</translation>
    </message>
    <message>
        <source>Who imports it must supply: %1.</source>
        <translation>インポートする人が用意するもの: %1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export endpoints</source>
        <translation>エンドポイントをエクスポート</translation>
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
        <translation>エンドポイントを追加</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Find my Event APIs…</source>
        <translation>自分の Event API を検索…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべてエクスポート…</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>変数…</translation>
    </message>
    <message>
        <source>Connection doctor…</source>
        <translation>接続診断…</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>権限マトリックス…</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Endpoints are the Event APIs you work with.</source>
        <translation>エンドポイントは、作業対象の Event API です。</translation>
    </message>
    <message>
        <source>Find, import and export</source>
        <translation>検索、インポート、エクスポート</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>The built-in Event API is stopped. An open log of it is closed.</source>
        <translation>組み込み Event API を停止します。そのログが開いている場合は閉じます。</translation>
    </message>
    <message>
        <source>Its log is closed, and the events in it are lost unless you saved them. The endpoint itself can be brought back with Undo.</source>
        <translation>ログを閉じます。保存していないイベントは失われます。エンドポイント自体は「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Delete the endpoint “%1”?</source>
        <translation>エンドポイント「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Built-in Event API…</source>
        <translation>組み込み Event API…</translation>
    </message>
    <message>
        <source>Sign in (%1)…</source>
        <translation>サインイン (%1)…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>eventscope::EntriesDialog</name>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
</context>
<context>
    <name>eventscope::EventFeed</name>
    <message>
        <source>Newest events</source>
        <translation>最新のイベント</translation>
    </message>
    <message>
        <source>Events appear here as they come.</source>
        <translation>イベントが届くと、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogModel</name>
    <message numerus="yes">
        <source>One event through %n subscription(s): %1</source>
        <translation>
            <numerusform>%n 件のサブスクリプションで受信した 1 件のイベント: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour rule: %1</source>
        <translation>色分けルール: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column: number of the row.</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column: whether an event was received (in) or published (out).</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>A row of the log: events may be missing here.</extracomment>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Not received %1</source>
        <translation>未着 %1</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>%1 に発行済み</translation>
    </message>
    <message>
        <source>Not published to %1</source>
        <translation>%1 に未発行</translation>
    </message>
    <message>
        <source>Perhaps published to %1</source>
        <translation>%1 に発行された可能性あり</translation>
    </message>
    <message>
        <source>Sent to %1, not in the answer</source>
        <translation>%1 に送信済み、応答に記載なし</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未発行</translation>
    </message>
    <message>
        <source>Perhaps published</source>
        <translation>発行された可能性あり</translation>
    </message>
    <message>
        <source>Sent, not in the answer</source>
        <translation>送信済み、応答に記載なし</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Direction of an event: received.</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>out</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel not told</source>
        <translation>チャネルは不明</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>チャネルなし</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>%1 で受信</translation>
    </message>
    <message>
        <source>It came by a subscription with a wildcard, %1: the server does not tell the channel then.</source>
        <translation>ワイルドカードのサブスクリプション %1 で受信しました: この場合、サーバーはチャネルを通知しません。</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>遅すぎます</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>まだ評価されていません</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>No value: %1</source>
        <translation>値なし: %1</translation>
    </message>
    <message>
        <source>jq: %1</source>
        <translation>jq: %1</translation>
    </message>
    <message>
        <source>The expression of this column did not come to an end for this event and was stopped.</source>
        <translation>このイベントではこの列の式の評価が終わらないため、停止しました。</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>監視ルール: %1</translation>
    </message>
    <message>
        <source>Cancelled, not sent to %1</source>
        <translation>キャンセル、%1 には未送信</translation>
    </message>
    <message>
        <source>Cancelled, not sent</source>
        <translation>キャンセル、未送信</translation>
    </message>
</context>
<context>
    <name>eventscope::EventLogView</name>
    <message>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>Set as time reference</source>
        <translation>時刻の基準に設定</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message numerus="yes">
        <source>not selected: %Ln row(s) before</source>
        <translation>
            <numerusform>未選択: この前の %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not selected: %Ln row(s) after</source>
        <translation>
            <numerusform>未選択: この後の %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 new</source>
        <translation>↓ 新着 %1 件</translation>
    </message>
    <message>
        <source>Show the newest events and follow them (End)</source>
        <translation>最新のイベントを表示し、追従します (End)</translation>
    </message>
</context>
<context>
    <name>eventscope::EventPage</name>
    <message>
        <source>Bytes of this event as they are sent</source>
        <translation>このイベントの送信時のバイト数</translation>
    </message>
    <message>
        <source>Each value becomes an event of its own, five a publish</source>
        <translation>各値が 1 件のイベントになり、1 回に 5 件ずつ発行されます</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>Size of event %1</source>
        <translation>イベント %1 のサイズ</translation>
    </message>
    <message>
        <source>Preview of what is sent</source>
        <translation>送信内容のプレビュー</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
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
        <translation>大きすぎます: サービスは 240 KB を超えるイベントを破棄し、エラーが返らないこともあります。</translation>
    </message>
    <message>
        <source>Publish its one element</source>
        <translation>唯一の要素を発行</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln event(s)</source>
        <translation>
            <numerusform>%Ln 件のイベントに分割</numerusform>
        </translation>
    </message>
    <message>
        <source>An array is one event. Its elements can be events of their own.</source>
        <translation>配列は 1 件のイベントとして扱われます。要素をそれぞれ別のイベントにすることもできます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each a JSON value of its own.</source>
        <translation>
            <numerusform>%Ln 行あり、各行が 1 つの JSON 値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another editor: what is saved there comes here.</source>
        <translation>別のエディターで開いています: そこで保存した内容がここに反映されます。</translation>
    </message>
</context>
<context>
    <name>eventscope::EventTabs</name>
    <message>
        <source>Add event</source>
        <translation>イベントを追加</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Add an event: up to five are published together</source>
        <translation>イベントを追加: 5 件まで一緒に発行されます</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>Remove event %1</source>
        <translation>イベント %1 を削除</translation>
    </message>
    <message>
        <source>Event %1 is empty: any JSON value will do.</source>
        <translation>イベント %1 は空です: 任意の JSON 値を入力してください。</translation>
    </message>
    <message>
        <source>The template of event %1 has a mistake.</source>
        <translation>イベント %1 のテンプレートに誤りがあります。</translation>
    </message>
    <message>
        <source>Event %1 is not valid JSON.</source>
        <translation>イベント %1 は有効な JSON ではありません。</translation>
    </message>
</context>
<context>
    <name>eventscope::ExportBar</name>
    <message>
        <source>Export progress</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>ログをエクスポート</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson);;JSON (*.json);;CSV (*.csv)</source>
        <translation>NDJSON (*.ndjson);;JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The name of the file tells its form: let it end with .ndjson, .json or .csv.</source>
        <translation>形式はファイル名で決まります: 拡張子を .ndjson、.json、.csv のいずれかにしてください。</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>%1 にエクスポートしています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln 行を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>エクスポートはキャンセルされました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>何もエクスポートされませんでした。%1</translation>
    </message>
</context>
<context>
    <name>eventscope::ExpressionField</name>
    <message>
        <source>Valid expression</source>
        <translation>有効な式</translation>
    </message>
    <message>
        <source>No valid expression</source>
        <translation>無効な式</translation>
    </message>
</context>
<context>
    <name>eventscope::FeedModel</name>
    <message>
        <source>Some events may be missing here.</source>
        <translation>ここでイベントの一部が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>A large event, %1</source>
        <comment>%1 is its size</comment>
        <translation>大きなイベント、%1</translation>
    </message>
    <message>
        <source>This event is hidden.</source>
        <translation>このイベントは非表示です。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>eventscope::FeedTable</name>
    <message>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterBar</name>
    <message>
        <source>Fold copies</source>
        <translation>重複をまとめる</translation>
    </message>
    <message>
        <source>Fold copies: one row for an event that came through several subscriptions, with a chip for each</source>
        <translation>重複をまとめる: 複数のサブスクリプションで届いたイベントを 1 行にし、それぞれをチップで示します</translation>
    </message>
    <message>
        <source>The colour rule “%1” does not come to an end for one of the events and colours nothing now.</source>
        <translation>色分けルール「%1」は、一部のイベントで評価が終わらないため、現在は色を付けていません。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>Saved filters, recent ones, and rules that colour rows</source>
        <translation>保存済みフィルター、最近のフィルター、行の色分けルール</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Manage saved filters…</source>
        <translation>保存済みフィルターを管理…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用したもの</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>色分けルール…</translation>
    </message>
    <message>
        <source>With this the filter would be too long; it stays as it was.</source>
        <translation>これを加えるとフィルターが長くなりすぎるため、変更していません。</translation>
    </message>
    <message>
        <source>Searched as words; for jq write %1</source>
        <translation>語として検索しました。jq にするには %1 と入力してください</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name of this filter (one of the same name is replaced)</source>
        <translation>このフィルターの名前 (同名のものは置き換えられます)</translation>
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
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter: words, or jq such as .total &gt; 100</source>
        <translation>フィルター: 語、または .total &gt; 100 などの jq</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words, &lt;b&gt;&quot;several words&quot;&lt;/b&gt;, or jq over the payload, such as &lt;b&gt;.total &amp;gt; 100&lt;/b&gt; or &lt;b&gt;jq:&lt;/b&gt;…&lt;/p&gt;&lt;p&gt;Narrow first by &lt;b&gt;channel:&lt;/b&gt;/demo/* &lt;b&gt;subscription:&lt;/b&gt;/demo/* &lt;b&gt;kind:&lt;/b&gt;event,published,connection,error,gap,missing &lt;b&gt;size&amp;gt;&lt;/b&gt;2KB &lt;b&gt;from:&lt;/b&gt;03:12 &lt;b&gt;to:&lt;/b&gt;2026-11-26T03:30&lt;/p&gt;&lt;p&gt;A &lt;b&gt;-&lt;/b&gt; before one of these turns it around: &lt;b&gt;-channel:&lt;/b&gt;/demo/* &lt;b&gt;-kind:&lt;/b&gt;gap&lt;/p&gt;&lt;p&gt;Ctrl+Shift+F leads here, Esc empties it, Down goes on to the rows; Ctrl+F finds without hiding rows.&lt;/p&gt;</source>
        <translation>&lt;p&gt;語、&lt;b&gt;&quot;複数の語&quot;&lt;/b&gt;、またはペイロードに対する jq (例: &lt;b&gt;.total &amp;gt; 100&lt;/b&gt;、&lt;b&gt;jq:&lt;/b&gt;…)&lt;/p&gt;&lt;p&gt;先に範囲を絞り込むには: &lt;b&gt;channel:&lt;/b&gt;/demo/* &lt;b&gt;subscription:&lt;/b&gt;/demo/* &lt;b&gt;kind:&lt;/b&gt;event,published,connection,error,gap,missing &lt;b&gt;size&amp;gt;&lt;/b&gt;2KB &lt;b&gt;from:&lt;/b&gt;03:12 &lt;b&gt;to:&lt;/b&gt;2026-11-26T03:30&lt;/p&gt;&lt;p&gt;これらの前に &lt;b&gt;-&lt;/b&gt; を付けると条件が逆になります: &lt;b&gt;-channel:&lt;/b&gt;/demo/* &lt;b&gt;-kind:&lt;/b&gt;gap&lt;/p&gt;&lt;p&gt;Ctrl+Shift+F でここに移動、Esc で消去、↓ で行に移動します。Ctrl+F では、行を隠さずに検索します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Words, several words in quotation marks, or jq over the payload. channel:, subscription:, kind:, size&gt;, from: and to: narrow first. Escape empties it, Down goes on to the rows.</source>
        <translation>語、引用符で囲んだ複数の語、またはペイロードに対する jq。channel:、subscription:、kind:、size&gt;、from:、to: で先に範囲を絞り込めます。Esc で消去、↓ で行に移動します。</translation>
    </message>
    <message>
        <source>Valid filter</source>
        <translation>有効なフィルター</translation>
    </message>
    <message>
        <source>No valid filter</source>
        <translation>無効なフィルター</translation>
    </message>
</context>
<context>
    <name>eventscope::FilterState</name>
    <message>
        <source>Search progress</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>%1 The filter before it stays: %2</source>
        <translation>%1 直前のフィルターを引き続き使用します: %2</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>検索を続行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search the rest of the capture too</source>
        <translation>キャプチャの残りも検索します</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>検索を停止します。見つかったものは残ります</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>How many rows of the capture the log shows.</extracomment>
        <translation>%2 行中 %1 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <translation>%2 行中 %1 行が一致</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln copies folded</source>
        <translation>
            <numerusform>%1、重複 %Ln 件をまとめて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, search cancelled at %2 %</source>
        <translation>%1、%2 % で検索をキャンセル</translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1、%2 % を検索済み</translation>
    </message>
</context>
<context>
    <name>eventscope::FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find: words, or jq such as .total &gt; 100</source>
        <translation>検索: 語、または .total &gt; 100 などの jq</translation>
    </message>
    <message>
        <source>The same as in the filter; finds rows without hiding others. Enter or F3: next, Shift+Enter or Shift+F3: previous</source>
        <translation>フィルターと同じ書式です。ほかの行を隠さずに行を検索します。Enter または F3: 次へ、Shift+Enter または Shift+F3: 前へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>検索を停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>検索バーを閉じる (Esc)</translation>
    </message>
    <message>
        <source>No row matches among those the filter has found so far.</source>
        <translation>フィルターでこれまでに見つかった行の中に、一致する行はありません。</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>一致する行はありません。</translation>
    </message>
    <message>
        <source>Search cancelled.</source>
        <translation>検索をキャンセルしました。</translation>
    </message>
    <message>
        <source>Went on from the start.</source>
        <translation>先頭に戻って検索しました。</translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation>末尾に戻って検索しました。</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>%1 % を検索済み</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>eventscope::FindCount</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found so far</source>
        <translation>
            <numerusform>これまでに %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1/%2 (検索中)</translation>
    </message>
</context>
<context>
    <name>eventscope::FlowButtons</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause (%1+)</source>
        <translation>一時停止 (%1+)</translation>
    </message>
    <message>
        <source>Pause (%1)</source>
        <translation>一時停止 (%1)</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 件待機中</translation>
    </message>
    <message>
        <source>Hold the view still; events go on being captured</source>
        <translation>表示の更新を止めます。イベントのキャプチャは続きます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paused; goes on when the pause ends</source>
        <translation>一時停止中。一時停止を終えると再開します</translation>
    </message>
    <message>
        <source>Keep the newest event in view (End)</source>
        <translation>常に最新のイベントを表示します (End)</translation>
    </message>
</context>
<context>
    <name>eventscope::FoundEndpoints</name>
    <message>
        <source>&amp;Endpoints found</source>
        <translation>見つかったエンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>このセッションのみ保持</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Add endpoints</source>
        <translation>エンドポイントを追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln endpoint(s)</source>
        <translation>
            <numerusform>エンドポイントを %Ln 件追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one endpoint of the list.</source>
        <translation>一覧からエンドポイントを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>The endpoints were added, but not all of their keys and tokens could be stored. %1</source>
        <translation>エンドポイントを追加しましたが、一部のキーやトークンを保存できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>eventscope::FrameDetail</name>
    <message>
        <source>Copy frame</source>
        <translation>フレームをコピー</translation>
    </message>
    <message>
        <source>Copy frame: the text as shown, secrets masked</source>
        <translation>フレームをコピー: 表示どおりのテキスト (シークレットは伏せ字)</translation>
    </message>
    <message>
        <source>Frame detail</source>
        <translation>フレームの詳細</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>デコード済み</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>未加工</translation>
    </message>
    <message>
        <source>Select a frame to see what it says.</source>
        <translation>フレームを選択すると、内容が表示されます。</translation>
    </message>
    <message>
        <source>Only the beginning of its %1 bytes was kept.</source>
        <translation>%1 バイトのうち先頭部分だけが保持されています。</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesModel</name>
    <message>
        <source>in</source>
        <extracomment>Direction of a frame: received.</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>Direction of a frame: sent.</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column: time since the frame in the row above.</extracomment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Column: direction of a frame, in or out.</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Time since the row above, by the monotonic clock</source>
        <translation>1 つ上の行からの経過時間 (単調時計による)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Failure: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>キープアライブ</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
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
        <translation>未接続</translation>
    </message>
    <message>
        <source>Last keep-alive %1 ago</source>
        <translation>最後のキープアライブ: %1前</translation>
    </message>
    <message>
        <source>No keep-alive yet</source>
        <translation>キープアライブ未受信</translation>
    </message>
    <message>
        <source>%1  ·  last frame %2 ago  ·  closes in %3 of silence (limit %4)</source>
        <translation>%1  ·  最後のフレーム: %2前  ·  無通信があと %3続くと切断 (上限 %4)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Record frames</source>
        <translation>フレームを記録</translation>
    </message>
    <message>
        <source>Keep every frame and HTTP exchange of this endpoint, secrets masked: the newest 20,000, up to 32 MiB</source>
        <translation>このエンドポイントのすべてのフレームと HTTP 通信を保持します (シークレットは伏せ字): 最新の 20,000 件、最大 32 MiB</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Choose which kinds of frames are shown</source>
        <translation>表示するフレームの種類を選択します</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest frame in view</source>
        <translation>常に最新のフレームを表示します</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the view still; frames go on being recorded</source>
        <translation>表示の更新を止めます。フレームの記録は続きます</translation>
    </message>
    <message>
        <source>Clear frames</source>
        <translation>フレームをクリア</translation>
    </message>
    <message>
        <source>Clear frames: forget what was recorded</source>
        <translation>フレームをクリア: 記録した内容を消去します</translation>
    </message>
    <message>
        <source>Filter frames</source>
        <translation>フレームを絞り込む</translation>
    </message>
    <message>
        <source>Filter: words in the meaning or the text</source>
        <translation>フィルター: 意味またはテキストに含まれる語</translation>
    </message>
    <message>
        <source>Frames recorded</source>
        <translation>記録したフレーム</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>無通信</translation>
    </message>
    <message>
        <source>Any frame of the server counts as a sign of life; after the limit of silence the connection is made anew</source>
        <translation>サーバーからのフレームはすべて生存の合図とみなされます。無通信の上限を超えると再接続します</translation>
    </message>
    <message>
        <source>Kinds (%1 of %2)</source>
        <translation>種類 (%1/%2)</translation>
    </message>
    <message>
        <source>Frames: %1</source>
        <translation>フレーム: %1</translation>
    </message>
    <message>
        <source>Frames: %1 of %2</source>
        <translation>フレーム: %1/%2</translation>
    </message>
    <message>
        <source>%1 older frames forgotten</source>
        <translation>古いフレーム %1 件を消去</translation>
    </message>
    <message>
        <source>paused, %1 waiting</source>
        <translation>一時停止中、%1 件待機中</translation>
    </message>
    <message>
        <source>Choose an endpoint to see its frames.</source>
        <translation>フレームを表示するには、エンドポイントを選択してください。</translation>
    </message>
    <message>
        <source>Every frame and HTTP exchange of this endpoint appears here, secrets masked, while frames are recorded. Sign-ins are shared by all endpoints and do not appear.</source>
        <translation>フレームの記録中は、このエンドポイントのすべてのフレームと HTTP 通信がここに表示されます (シークレットは伏せ字)。サインインはすべてのエンドポイントで共有されるため、表示されません。</translation>
    </message>
    <message>
        <source>Recording: frames appear here as they come.</source>
        <translation>記録中: 届いたフレームがここに表示されます。</translation>
    </message>
    <message>
        <source>No frame matches.</source>
        <translation>一致するフレームはありません。</translation>
    </message>
    <message>
        <source>Show all frames</source>
        <translation>すべてのフレームを表示</translation>
    </message>
</context>
<context>
    <name>eventscope::FramesView</name>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>eventscope::GoActions</name>
    <message>
        <source>Next mark</source>
        <translation>次のマーク</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>前のマーク</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>次のエラー</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>前のエラー</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>次のギャップ</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>前のギャップ</translation>
    </message>
    <message>
        <source>Row %1 is not there: the last one is %2.</source>
        <translation>行 %1 はありません: 最後の行は %2 です。</translation>
    </message>
    <message>
        <source>Row %1 was removed: the capture begins with row %2.</source>
        <translation>行 %1 は削除されています: キャプチャは行 %2 から始まります。</translation>
    </message>
    <message>
        <source>Row %1 is among the earlier ones that the cleared view does not show.</source>
        <translation>行 %1 は、クリアした表示には含まれない以前の行です。</translation>
    </message>
    <message>
        <source>Row %1 is not among those found so far.</source>
        <translation>行 %1 は、これまでに見つかった行の中にありません。</translation>
    </message>
    <message>
        <source>Row %1 is a folded copy of another one.</source>
        <translation>行 %1 は、別の行にまとめられた重複です。</translation>
    </message>
    <message>
        <source>The filter or the folding of copies hides row %1.</source>
        <translation>行 %1 は、フィルターまたは「重複をまとめる」により隠れています。</translation>
    </message>
    <message>
        <source>The filter hides row %1.</source>
        <translation>行 %1 は、フィルターにより隠れています。</translation>
    </message>
    <message>
        <source>No more after this: went on from the start.</source>
        <translation>この後にはもうありません: 先頭に戻りました。</translation>
    </message>
    <message>
        <source>No more before this: went on from the end.</source>
        <translation>この前にはもうありません: 末尾に戻りました。</translation>
    </message>
    <message>
        <source>No marked row among those shown.</source>
        <translation>表示中の行にマーク付きのものはありません。</translation>
    </message>
    <message>
        <source>No error found among the rows shown.</source>
        <translation>表示中の行にエラーは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No errors in this capture.</source>
        <translation>このキャプチャにエラーはありません。</translation>
    </message>
    <message>
        <source>No gap found among the rows shown.</source>
        <translation>表示中の行にギャップは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No gaps in this capture.</source>
        <translation>このキャプチャにギャップはありません。</translation>
    </message>
</context>
<context>
    <name>eventscope::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>指定位置に移動</translation>
    </message>
    <message>
        <source>Time or row</source>
        <translation>時刻または行</translation>
    </message>
    <message>
        <source>03:12, 2026-11-26T03:12:05 or a row number</source>
        <translation>03:12、2026-11-26T03:12:05、または行番号</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>Button: goes to the place in the log that was typed.</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>A time such as 03:12 (the last one), with a date 2026-11-26T03:12, or the number of a row.</source>
        <translation>03:12 などの時刻 (直近のもの)、日付を付けた 2026-11-26T03:12、または行番号を入力します。</translation>
    </message>
</context>
<context>
    <name>eventscope::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>eventscope::GuideWindow</name>
    <message>
        <source>User guide — Eventscope</source>
        <translation>ユーザーガイド — Eventscope</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>ガイドの目次</translation>
    </message>
    <message>
        <source>Places with these words</source>
        <translation>これらの語を含む箇所</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page of the guide that was shown before.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <translation>前のページに戻る (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>To the next page again (Alt+Right)</source>
        <translation>次のページに進む (Alt+Right)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>文字を小さく (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>文字を大きく (Ctrl++)</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>標準サイズ</translation>
    </message>
    <message>
        <source>Text as large as elsewhere (Ctrl+0)</source>
        <translation>文字をほかの画面と同じ大きさに (Ctrl+0)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s), the best first</source>
        <translation>
            <numerusform>%Ln か所、関連度の高い順</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>No page of the guide has these words.</source>
        <translation>これらの語を含むページはガイドにありません。</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>目次を表示</translation>
    </message>
</context>
<context>
    <name>eventscope::HeadersTable</name>
    <message>
        <source>Extra headers</source>
        <translation>追加のヘッダー</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of an HTTP header.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>ヘッダーを削除</translation>
    </message>
    <message>
        <source>Extra header %1 has no name.</source>
        <translation>追加のヘッダー %1 に名前がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header: use letters, digits and dashes.</source>
        <translation>「%1」はヘッダー名に使えません: 英字、数字、ハイフンを使用してください。</translation>
    </message>
</context>
<context>
    <name>eventscope::ImportDialog</name>
    <message>
        <source>Import endpoints</source>
        <translation>エンドポイントをインポート</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>インポートするテキスト</translation>
    </message>
    <message>
        <source>A URL, amplify_outputs.json, Amplify.configure(…) code, outputs of CDK, SST or Terraform, the answer of aws appsync get-api, a .env file, a cURL command, or an export of Eventscope</source>
        <translation>URL、amplify_outputs.json、Amplify.configure(…) のコード、CDK・SST・Terraform の出力、aws appsync get-api の応答、.env ファイル、cURL コマンド、または Eventscope のエクスポート</translation>
    </message>
    <message>
        <source>&amp;Text to import</source>
        <translation>インポートするテキスト(&amp;T)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing to add yet. Paste a text, choose a file or drop one here.</source>
        <translation>追加するものはまだありません。テキストを貼り付けるか、ファイルを選択またはここにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>eventscope::ImportList</name>
    <message>
        <source>No authorizer</source>
        <translation>オーソライザーなし</translation>
    </message>
    <message>
        <source>Namespaces: %1</source>
        <translation>名前空間: %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>不足しているもの: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Endpoints found</source>
        <translation>見つかったエンドポイント</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonEditor</name>
    <message>
        <source>Tab moves on; Format (Ctrl+Shift+L) indents.</source>
        <translation>Tab キーで次の項目に移動します。「整形」(Ctrl+Shift+L) で字下げします。</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: key of a JSON object or index of an array.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>decoded JSON</source>
        <translation>デコードした JSON</translation>
    </message>
    <message>
        <source>decoded text</source>
        <translation>デコードしたテキスト</translation>
    </message>
    <message>
        <source>JSON in a string</source>
        <translation>文字列内の JSON</translation>
    </message>
    <message>
        <source>JSON in base64</source>
        <translation>base64 の JSON</translation>
    </message>
    <message>
        <source>text in base64</source>
        <translation>base64 のテキスト</translation>
    </message>
    <message>
        <source>%1
Holds %2: press Enter or double-click to open it.</source>
        <translation>%1
内容: %2。Enter キーまたはダブルクリックで開きます。</translation>
    </message>
</context>
<context>
    <name>eventscope::JsonTreeView</name>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Copy path as jq</source>
        <translation>パスを jq としてコピー</translation>
    </message>
    <message>
        <source>Copy subtree</source>
        <translation>サブツリーをコピー</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Open the JSON or base64 this string holds</source>
        <translation>この文字列に含まれる JSON または base64 を開きます</translation>
    </message>
    <message>
        <source>Add as column</source>
        <translation>列として追加</translation>
    </message>
    <message>
        <source>Chart this value</source>
        <translation>この値をグラフに追加</translation>
    </message>
    <message>
        <source>Filter on this value (too long, above 4 KB)</source>
        <translation>この値で絞り込む (4 KB を超えるため不可)</translation>
    </message>
    <message>
        <source>Filter on this value</source>
        <translation>この値で絞り込む</translation>
    </message>
    <message>
        <source>Filter out this value (too long, above 4 KB)</source>
        <translation>この値を除外 (4 KB を超えるため不可)</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>この値を除外</translation>
    </message>
</context>
<context>
    <name>eventscope::KeyList</name>
    <message>
        <source>API key%1 (expired)</source>
        <translation>API キー%1 (期限切れ)</translation>
    </message>
    <message>
        <source>API key%1</source>
        <translation>API キー%1</translation>
    </message>
    <message>
        <source>Lambda token%1</source>
        <translation>Lambda トークン%1</translation>
    </message>
    <message>
        <source>Access key ID%1</source>
        <translation>アクセスキー ID%1</translation>
    </message>
    <message>
        <source>Secret access key%1</source>
        <translation>シークレットアクセスキー%1</translation>
    </message>
    <message>
        <source>Session token%1</source>
        <translation>セッショントークン%1</translation>
    </message>
</context>
<context>
    <name>eventscope::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Takes effect at once; connections stay open. The user guide is in English.</source>
        <translation>すぐに適用され、接続は維持されます。ユーザーガイドは英語です。</translation>
    </message>
    <message>
        <source>A file is still being written, or events are being published again: choose the language when that is done.</source>
        <translation>ファイルの書き込みまたはイベントの再発行がまだ終わっていません。終わってから言語を選んでください。</translation>
    </message>
</context>
<context>
    <name>eventscope::LeftoverCaptures</name>
    <message>
        <source>The capture “%1” of an earlier run was not saved.</source>
        <translation>前回のキャプチャ「%1」は保存されていません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation>キャプチャを保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>eventscope::LocalTokenForm</name>
    <message>
        <source>&amp;Mint and copy a token</source>
        <translation>トークンを作成してコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Mint and copy a token</source>
        <translation>トークンを作成してコピー</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>%1 に一致</translation>
    </message>
    <message>
        <source>Give a user and a client ID first</source>
        <translation>先にユーザーとクライアント ID を入力してください</translation>
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
        <translation>マーク付き</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>マーク付き: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::LogMenus</name>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>eventscope::LogOverview</name>
    <message>
        <source>Overview bar</source>
        <translation>概要バー</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPage</name>
    <message>
        <source>With microseconds</source>
        <translation>マイクロ秒まで表示</translation>
    </message>
    <message>
        <source>Overview bar beside the log</source>
        <translation>ログの横に概要バーを表示</translation>
    </message>
    <message>
        <source>One row for an event that came through several subscriptions</source>
        <translation>複数のサブスクリプションで届いたイベントを 1 行で表示</translation>
    </message>
    <message>
        <source>Show time as</source>
        <translation>時刻の表示形式</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the start of the capture</source>
        <translation>キャプチャの開始から</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>直前の行から</translation>
    </message>
    <message>
        <source>Since the reference row</source>
        <translation>基準の行から</translation>
    </message>
    <message>
        <source>Announce new events</source>
        <translation>新しいイベントを読み上げる</translation>
    </message>
    <message>
        <source>A screen reader says how many came while the log follows, every five seconds at most</source>
        <translation>ログの追従中に届いた件数を、スクリーンリーダーが 5 秒以上の間隔で読み上げます</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPanel</name>
    <message>
        <source>Events appear here as they arrive.</source>
        <translation>イベントが届くと、ここに表示されます。</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button, a verb: keeps the newest row in sight.</extracomment>
        <translation>追従</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Clear view</source>
        <translation>表示をクリア</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Show earlier events</source>
        <translation>以前のイベントを表示</translation>
    </message>
    <message>
        <source>Clear view: empty it; the capture keeps every row</source>
        <translation>表示をクリア: 表示だけを空にします。キャプチャにはすべての行が残ります</translation>
    </message>
    <message>
        <source>Show earlier events: those from before the view was cleared</source>
        <translation>以前のイベントを表示: 表示をクリアする前のイベントを表示します</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>All rows…</source>
        <translation>すべての行…</translation>
    </message>
    <message>
        <source>Rows that match the filter…</source>
        <translation>フィルターに一致する行…</translation>
    </message>
    <message>
        <source>The selected rows…</source>
        <translation>選択した行…</translation>
    </message>
    <message>
        <source>Export: write the log to an NDJSON, JSON or CSV file</source>
        <translation>エクスポート: ログを NDJSON、JSON、CSV のいずれかのファイルに書き込みます</translation>
    </message>
    <message>
        <source>Go to time or row…</source>
        <translation>時刻または行に移動…</translation>
    </message>
    <message>
        <source>Select a row to see the whole event.</source>
        <translation>行を選択すると、イベント全体が表示されます。</translation>
    </message>
    <message>
        <source>The view is cleared; new events appear here.</source>
        <translation>表示をクリアしました。新しいイベントがここに表示されます。</translation>
    </message>
    <message>
        <source>No row matches this filter.</source>
        <translation>このフィルターに一致する行はありません。</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>No row matched before the search was cancelled.</source>
        <translation>検索をキャンセルするまでに一致した行はありませんでした。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
</context>
<context>
    <name>eventscope::LogPlaces</name>
    <message>
        <source>Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>eventscope::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>エンドポイント(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: go to a place in the log.</extracomment>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add endpoint…</source>
        <translation>エンドポイントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Find my Event APIs…</source>
        <translation>自分の Event API を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Ne&amp;w Event API…</source>
        <translation>新規 Event API(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import endpoints…</source>
        <translation>エンドポイントをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>キャプチャを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>I&amp;mport NDJSON…</source>
        <translation>NDJSON をインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save capture as…</source>
        <translation>キャプチャに名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try the built-in Event API</source>
        <translation>組み込み Event API を試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Built-in Event API…</source>
        <translation>組み込み Event API(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Client log</source>
        <translation>クライアントログ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Eventscope</source>
        <translation>Eventscope について(&amp;A)</translation>
    </message>
    <message>
        <source>About Eventscope</source>
        <translation>Eventscope について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Eventscope %1&lt;/h3&gt;&lt;p&gt;Console for AWS AppSync Event APIs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. No account, no telemetry.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Eventscope %1&lt;/h3&gt;&lt;p&gt;AWS AppSync Event API のためのコンソールです。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。アカウント登録もテレメトリもありません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <translation>監視(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Demo captures</source>
        <translation>デモキャプチャ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>eventscope::MainWindow</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
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
        <translation>表示できるものがまだありません: エンドポイントを選択するか、キャプチャを開いてください。</translation>
    </message>
</context>
<context>
    <name>eventscope::MarkActions</name>
    <message>
        <source>No marks yet.</source>
        <translation>マークはまだありません。</translation>
    </message>
    <message>
        <source>No marks yet: %1 marks the current row.</source>
        <translation>マークはまだありません: %1 で現在の行にマークを付けます。</translation>
    </message>
    <message>
        <source>Marks…</source>
        <translation>マーク…</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>マークを削除</translation>
    </message>
    <message>
        <source>Mark row</source>
        <translation>行にマークを付ける</translation>
    </message>
    <message>
        <source>Edit the note of the mark…</source>
        <translation>マークのメモを編集…</translation>
    </message>
    <message>
        <source>Mark row with a note…</source>
        <translation>メモ付きで行にマークを付ける…</translation>
    </message>
    <message>
        <source>A saved capture is open read-only: its marks cannot be changed.</source>
        <translation>保存済みのキャプチャは読み取り専用で開いています: マークは変更できません。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln row(s) can be marked at once.</source>
        <translation>
            <numerusform>同時にマークを付けられるのは %Ln 行までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::MarkNoteDialog</name>
    <message>
        <source>Mark row %1</source>
        <translation>行 %1 にマークを付ける</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: what a person writes about a marked row.</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is worth noting here</source>
        <translation>この行で注目する点</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>Button: sets a bookmark on the row.</extracomment>
        <translation>マークを付ける</translation>
    </message>
</context>
<context>
    <name>eventscope::MarksDialog</name>
    <message>
        <source>Go to row</source>
        <translation>行に移動</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>マークを削除</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Remove mark (Del)</source>
        <translation>マークを削除 (Del)</translation>
    </message>
    <message>
        <source>A saved capture is open read-only: its marks cannot be changed.</source>
        <translation>保存済みのキャプチャは読み取り専用で開いています: マークは変更できません。</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Column: number of a row of the log.</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>eventscope::MaskedFieldsTable</name>
    <message>
        <source>Hidden fields</source>
        <translation>非表示のフィールド</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Column: events of these channels have fields that are hidden.</extracomment>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Add fields</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>Remove fields</source>
        <translation>フィールドを削除</translation>
    </message>
</context>
<context>
    <name>eventscope::MaskedFieldsUndo</name>
    <message>
        <source>Removed the hidden fields of “%1”.</source>
        <translation>「%1」の非表示フィールドを削除しました。</translation>
    </message>
</context>
<context>
    <name>eventscope::MfaDialog</name>
    <message>
        <source>MFA code</source>
        <translation>MFA コード</translation>
    </message>
    <message>
        <source>The AWS profile needs a code from the device %1.</source>
        <translation>AWS プロファイルには、デバイス %1 のコードが必要です。</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One-time code of multi-factor authentication.</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>eventscope::NewApiDialog</name>
    <message>
        <source>New Event API</source>
        <translation>新規 Event API</translation>
    </message>
    <message>
        <source>&amp;Run it here</source>
        <translation>ここで実行(&amp;R)</translation>
    </message>
    <message>
        <source>Starts the built-in Event API with this definition</source>
        <translation>この定義で組み込み Event API を起動します</translation>
    </message>
    <message>
        <source>Use the &amp;form</source>
        <translation>フォームを使用(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open definition…</source>
        <translation>定義を開く(&amp;O)…</translation>
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
        <translation>定義</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Open definition</source>
        <translation>定義を開く</translation>
    </message>
    <message>
        <source>Definitions (*.json);;All files (*)</source>
        <translation>定義 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Fill in the form, or open the definition of a local API.</source>
        <translation>フォームに入力するか、ローカル API の定義を開いてください。</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>%1 の内容</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>eventscope::NewApiForm</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>Cognito user pool</source>
        <translation>Cognito ユーザープール</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>User pool id</source>
        <translation>ユーザープール ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Function ARN (optional)</source>
        <translation>関数 ARN (任意)</translation>
    </message>
    <message>
        <source>Who may connect, publish and subscribe</source>
        <translation>接続、発行、サブスクライブを許可する対象</translation>
    </message>
    <message>
        <source>Channel namespaces</source>
        <translation>チャネル名前空間</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>&amp;Add namespace</source>
        <translation>名前空間を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>As the API</source>
        <translation>API と同じ</translation>
    </message>
    <message>
        <source>Choose at least one kind of authorization.</source>
        <translation>認可の種類を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Give the id of the user pool.</source>
        <translation>ユーザープール ID を入力してください。</translation>
    </message>
    <message>
        <source>Give the issuer of the tokens: a URL that begins with https://.</source>
        <translation>トークンの発行者を URL で入力してください。URL の先頭は https://.</translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation>%1 への発行</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>%1 のサブスクライブ</translation>
    </message>
</context>
<context>
    <name>eventscope::NewEvents</name>
    <message numerus="yes">
        <source>%Ln new event(s) match the filter</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>フィルターに一致する新着イベント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on several channels</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>複数のチャネルに新着イベント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) on %1</source>
        <extracomment>Spoken by a screen reader; %1 is a channel such as /demo/orders or /demo/*</extracomment>
        <translation>
            <numerusform>%1 に新着イベント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <extracomment>Spoken by a screen reader</extracomment>
        <translation>
            <numerusform>新しいイベント %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを非表示</translation>
    </message>
</context>
<context>
    <name>eventscope::OpeningPage</name>
    <message>
        <source>Opening progress</source>
        <translation>開く処理の進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>eventscope::OverviewBar</name>
    <message>
        <source>rate unknown</source>
        <translation>レート不明</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>%1 % of the capture, %2</source>
        <translation>キャプチャの %1 %、%2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>◆ errors</source>
        <translation>◆ エラー</translation>
    </message>
    <message>
        <source>━ gap</source>
        <translation>━ ギャップ</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>マーク付き</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsDialog</name>
    <message>
        <source>Who may do what — %1</source>
        <translation>権限マトリックス — %1</translation>
    </message>
    <message>
        <source>&amp;Publish one event to each channel</source>
        <translation>各チャネルにイベントを 1 件発行(&amp;P)</translation>
    </message>
    <message>
        <source>Publish one event to each channel</source>
        <translation>各チャネルにイベントを 1 件発行</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>権限マトリックス</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Authorizers</source>
        <translation>オーソライザー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Channels, one a line</source>
        <translation>チャネル (1 行に 1 つ)(&amp;C)</translation>
    </message>
    <message>
        <source>It counts as an event of the API, and whoever subscribed sees it: %1</source>
        <translation>API のイベントとして数えられ、サブスクライバー全員に届きます: %1</translation>
    </message>
    <message>
        <source>The endpoint has no authorizer. Edit it and add one.</source>
        <translation>このエンドポイントにはオーソライザーがありません。編集して追加してください。</translation>
    </message>
    <message>
        <source>Select an authorizer.</source>
        <translation>オーソライザーにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Give a channel, such as /default/orders, or a wildcard, such as /default/*.</source>
        <translation>/default/orders などのチャネル、または /default/* などのワイルドカードを入力してください。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>停止しました。%1</translation>
    </message>
    <message>
        <source>Allowed: %1. Refused: %2.</source>
        <translation>許可: %1 件。拒否: %2 件。</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>不明: %1 件。</translation>
    </message>
    <message>
        <source>Wildcards with exceptions: %1.</source>
        <translation>例外のあるワイルドカード: %1 件。</translation>
    </message>
    <message>
        <source>Each authorizer is asked over a connection of its own: it connects, subscribes to each channel and leaves it again.</source>
        <translation>オーソライザーごとに専用の接続で確認します: 接続し、各チャネルをサブスクライブしてから解除します。</translation>
    </message>
    <message>
        <source>Choose a cell to see why.</source>
        <translation>セルを選択すると、理由が表示されます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsExport</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
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
        <translation>%1 としてコピー</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>%1 として保存…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>%1 - who may do what</source>
        <translation>%1 - 権限マトリックス</translation>
    </message>
    <message>
        <source>Save who may do what</source>
        <translation>権限マトリックスを保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>eventscope::PermissionsModel</name>
    <message>
        <source>The rest was asked over a connection that “%1” opened.</source>
        <translation>残りは「%1」が開いた接続で確認しました。</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <translation>オーソライザー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>eventscope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationChart</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationDesk</name>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>プレゼンテーションモード(&amp;P)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationPage</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title shown to the audience</source>
        <translation>聴衆に見せるタイトル</translation>
    </message>
    <message>
        <source>Newest events as cards</source>
        <translation>最新のイベント (カード表示)</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Buttons that publish saved events</source>
        <translation>保存済みイベントを発行するボタン</translation>
    </message>
    <message>
        <source>Buttons for</source>
        <translation>ボタンの対象</translation>
    </message>
    <message>
        <source>All saved events</source>
        <translation>すべての保存済みイベント</translation>
    </message>
    <message>
        <source>Fields as jq paths, such as .customer.email. Keys, tokens, hosts, account ids and mail addresses are always hidden.</source>
        <translation>フィールドは .customer.email などの jq パスで指定します。キー、トークン、ホスト、アカウント ID、メールアドレスは常に非表示になります。</translation>
    </message>
    <message>
        <source>%1 Until then the whole event is hidden.</source>
        <translation>%1 それまでは、イベント全体が非表示になります。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label, a verb, before the parts of the presentation that can be shown.</extracomment>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>eventscope::PresentationWindow</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Eventscope</source>
        <translation>Eventscope</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>接続の状態</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Leave presentation</source>
        <translation>プレゼンテーションを終了</translation>
    </message>
    <message>
        <source>Back to the console (Esc)</source>
        <translation>コンソールに戻ります (Esc)</translation>
    </message>
    <message>
        <source>Freeze the events (P)</source>
        <translation>イベントを静止 (P)</translation>
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
        <translation>保存済みイベントを発行</translation>
    </message>
    <message>
        <source>Nothing can be published without a connection.</source>
        <translation>接続がなければ何も発行できません。</translation>
    </message>
    <message>
        <source>“%1” was not published: its template cannot be evaluated.</source>
        <translation>「%1」は発行されませんでした: テンプレートを評価できません。</translation>
    </message>
    <message>
        <source>“%1” was published.</source>
        <translation>「%1」を発行しました。</translation>
    </message>
    <message>
        <source>“%1” was published in part.</source>
        <translation>「%1」は一部だけ発行されました。</translation>
    </message>
    <message>
        <source>“%1” was not published. %2</source>
        <translation>「%1」は発行されませんでした。%2</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishMenu</name>
    <message>
        <source>Repeat…</source>
        <translation>繰り返し…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>空白を削除</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>このイベントを削除</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置換…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Save events…</source>
        <translation>イベントを保存…</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>変数…</translation>
    </message>
    <message>
        <source>Open in the system&apos;s editor</source>
        <translation>システムのエディターで開く</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishPanel</name>
    <message>
        <source>Bring back what stood here</source>
        <translation>以前の内容に戻す</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Button, a verb: indents the JSON in the editor.</extracomment>
        <translation>整形</translation>
    </message>
    <message>
        <source>Published before</source>
        <translation>発行履歴</translation>
    </message>
    <message>
        <source>Shows in the log what was published, with its outcome; &quot;Load into the editor&quot; brings an event back</source>
        <translation>発行した内容とその結果をログに表示します。「エディターに読み込む」でイベントを再び編集できます</translation>
    </message>
    <message>
        <source>More for this event</source>
        <translation>このイベントのその他の操作</translation>
    </message>
    <message>
        <source>Choose an endpoint to publish to.</source>
        <translation>発行先のエンドポイントを選択してください。</translation>
    </message>
    <message>
        <source>Give a channel to publish to.</source>
        <translation>発行先のチャネルを入力してください。</translation>
    </message>
    <message>
        <source>The channel cannot be published to.</source>
        <translation>このチャネルには発行できません。</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>発行 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Lays the JSON out; only white space changes (Ctrl+Shift+L)</source>
        <translation>JSON を整形します。空白だけが変わります (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>A template keeps the white space it has</source>
        <translation>テンプレートの空白は変更されません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) wait: they come here when these are published.</source>
        <translation>
            <numerusform>あと %Ln 件のイベントが待機中です: 現在のイベントを発行すると、ここに表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The publish is %1 KB, the service takes 1,200 KB: send fewer events at a time.</source>
        <translation>発行内容は %1 KB ですが、サービスの上限は 1,200 KB です: 1 回に送信するイベントを減らしてください。</translation>
    </message>
    <message>
        <source>Nothing was published: event %1 cannot be made. %2</source>
        <translation>何も発行されませんでした: イベント %1 を作成できません。%2</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>JSON (*.json *.ndjson *.jsonl);;All files (*)</source>
        <translation>JSON (*.json *.ndjson *.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Sends the text as it stands, as one event, to see what the service answers</source>
        <translation>テキストをそのまま 1 件のイベントとして送信し、サービスの応答を確認します</translation>
    </message>
    <message>
        <source>The whole publish: %1 of 1,200 KB</source>
        <translation>発行全体: %1 / 1,200 KB</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishResultModel</name>
    <message>
        <source>… Waiting for the connection</source>
        <translation>… 接続待ち</translation>
    </message>
    <message>
        <source>… Sending</source>
        <translation>… 送信中</translation>
    </message>
    <message>
        <source>✓ Published</source>
        <translation>✓ 発行済み</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ 失敗</translation>
    </message>
    <message>
        <source>? Unknown</source>
        <translation>? 不明</translation>
    </message>
    <message>
        <source>– Not reported</source>
        <translation>– 報告なし</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>イベント %1: %2</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>Column: place of an event in its publish, from 0.</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column: error code of the service.</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>The answer came after the deadline.</source>
        <translation>応答が期限後に届きました。</translation>
    </message>
    <message>
        <source>The service named it neither as successful nor as failed: a handler may have left it out.</source>
        <translation>サービスの応答では、成功とも失敗とも報告されていません: ハンドラーが除外した可能性があります。</translation>
    </message>
    <message>
        <source>– Cancelled, not sent</source>
        <translation>– キャンセル、未送信</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishResults</name>
    <message numerus="yes">
        <source>Not published: %1 of %Ln event(s). The first because: %2.</source>
        <translation>
            <numerusform>%Ln 件中 %1 件のイベントが発行されませんでした。最初の理由: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not named in the answer: %1 of %Ln event(s). A handler may have left them out.</source>
        <translation>
            <numerusform>%Ln 件中 %1 件のイベントが応答に含まれていません。ハンドラーが除外した可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish over HTTP</source>
        <translation>HTTP で発行</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>応答…</translation>
    </message>
    <message>
        <source>Arrivals…</source>
        <translation>到着状況…</translation>
    </message>
    <message>
        <source>Show missing</source>
        <translation>未着を表示</translation>
    </message>
    <message>
        <source>Publishes what stands in the editors by an HTTP request</source>
        <translation>エディターの内容を HTTP リクエストで発行します</translation>
    </message>
    <message>
        <source>Publishes only the events that are known not to be published, as they were sent</source>
        <translation>発行されなかったことが確実なイベントだけを、送信時のまま発行します</translation>
    </message>
    <message>
        <source>Shows what the service answered, as it came</source>
        <translation>サービスの応答を受信時のまま表示します</translation>
    </message>
    <message>
        <source>How long events take from publish to receive, by channel</source>
        <translation>発行から受信までの時間をチャネル別に表示します</translation>
    </message>
    <message>
        <source>Shows in the log what was published but not received: adds kind:missing to its filter</source>
        <translation>発行したのに受信されなかったものをログに表示します: フィルターに kind:missing を追加します</translation>
    </message>
    <message>
        <source>Publish results</source>
        <translation>発行の結果</translation>
    </message>
    <message>
        <source>Send failed again (%1)</source>
        <translation>失敗分を再送信 (%1)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) not received after %1</source>
        <translation>
            <numerusform>%1たっても未着のイベントが %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>What waits for the connection is not sent: the publish of the chosen row, or the first that waits</source>
        <translation>接続を待っている発行を送信しません。選択した行の発行、または待機中の最初の発行が対象です</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishTarget</name>
    <message>
        <source>Publish anyway</source>
        <translation>それでも発行</translation>
    </message>
    <message>
        <source>Publish with</source>
        <translation>発行時の認可</translation>
    </message>
    <message>
        <source>Wait for the connection</source>
        <translation>接続を待つ</translation>
    </message>
    <message>
        <source>Channel to publish to</source>
        <translation>発行先のチャネル</translation>
    </message>
    <message>
        <source>Sends the events to this channel as it stands, to see what the service answers</source>
        <translation>サービスの応答を確認するため、このチャネルのままイベントを送信します</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>WebSocket uses the open connection; HTTP sends a request of its own</source>
        <translation>WebSocket は開いている接続を使い、HTTP は個別のリクエストを送信します</translation>
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
        <translation>この発行に使用する認可</translation>
    </message>
    <message>
        <source>Without a connection: connects and publishes then. Else the publish fails at once.</source>
        <translation>未接続の場合: 接続してから発行します。オフの場合、発行はすぐに失敗します。</translation>
    </message>
</context>
<context>
    <name>eventscope::PublishingPage</name>
    <message>
        <source>Each published event is awaited on every active subscription that matches its channel. One that the service accepted and a subscription did not bring back in this time is told as not received.</source>
        <translation>発行したイベントは、チャネルが一致するすべての有効なサブスクリプションで受信を待ちます。サービスが受け付けても、この時間内にサブスクリプションで受信されないイベントは「未着」と表示します。</translation>
    </message>
    <message>
        <source>Not received after</source>
        <translation>未着とみなす時間</translation>
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
        <translation>記録</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべてのカテゴリ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (every frame)</source>
        <translation>%1 (すべてのフレーム)</translation>
    </message>
</context>
<context>
    <name>eventscope::RepeatBar</name>
    <message>
        <source>Close repeating</source>
        <translation>繰り返しを閉じる</translation>
    </message>
    <message>
        <source>Start repeating</source>
        <translation>繰り返しを開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Stop those</source>
        <translation>それらを停止</translation>
    </message>
    <message>
        <source>Nothing is sent from now on (Escape)</source>
        <translation>以後は何も送信しません (Esc)</translation>
    </message>
    <message>
        <source>Copies what the repeated publishes came to, as text</source>
        <translation>繰り返し発行の結果をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Answers are awaited: %1</source>
        <translation>応答を待っています: %1</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>%1 へ: %2</translation>
    </message>
    <message>
        <source>It stopped: event %1 could not be made. %2</source>
        <translation>停止しました: イベント %1 を作成できませんでした。%2</translation>
    </message>
    <message>
        <source>Still repeating to %1: %2</source>
        <translation>%1 への繰り返しを継続中: %2</translation>
    </message>
</context>
<context>
    <name>eventscope::RepeatForm</name>
    <message>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>First word of &quot;every 500 ms&quot;; the number has a field of its own.</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>At a rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <translation>停止するまで</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 回</translation>
    </message>
    <message>
        <source>How many times to publish; 0: until it is stopped</source>
        <translation>発行する回数。0: 停止するまで</translation>
    </message>
    <message>
        <source> publishes/s</source>
        <translation> 回/秒</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Publishes a second</source>
        <translation>1 秒あたりの発行回数</translation>
    </message>
    <message>
        <source>Milliseconds from one publish to the next</source>
        <translation>次の発行までの間隔 (ミリ秒)</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayBar</name>
    <message>
        <source>Step back</source>
        <translation>1 行戻る</translation>
    </message>
    <message>
        <source>Step back: one row earlier (,)</source>
        <translation>1 行戻る: 1 つ前の行に戻ります (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button, a verb: a capture is played back.</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>1 行進む</translation>
    </message>
    <message>
        <source>Step forward: one row more (.)</source>
        <translation>1 行進む: 次の行を表示します (.)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Loop: begin again after the last row</source>
        <translation>ループ: 最後の行の後、最初から再開します</translation>
    </message>
    <message>
        <source>Skip pauses</source>
        <translation>空白をスキップ</translation>
    </message>
    <message>
        <source>Skip pauses: go on at once where nothing came for more than 5 s</source>
        <translation>空白をスキップ: 5 秒を超えて何も届かなかった箇所では、すぐに先へ進みます</translation>
    </message>
    <message>
        <source>Leave replay</source>
        <translation>リプレイを終了</translation>
    </message>
    <message>
        <source>Leave replay: show the whole capture (Esc)</source>
        <translation>リプレイを終了: キャプチャ全体を表示します (Esc)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed: choose one, or type a number from %1 to %2</source>
        <translation>速度: 選択するか、%1～%2 の数値を入力してください</translation>
    </message>
    <message>
        <source>skipped %1 without events</source>
        <translation>イベントのない %1 をスキップ</translation>
    </message>
    <message>
        <source>The replay ended. %1</source>
        <translation>リプレイが終了しました。%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Space)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Reading when the rows came…</source>
        <translation>行の到着時刻を読み取っています…</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayDesk</name>
    <message>
        <source>Replay</source>
        <extracomment>Command, a verb: plays a capture back into the log.</extracomment>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Plays the capture back with the spacing of its events</source>
        <translation>キャプチャを、イベントの間隔のとおりに再生します</translation>
    </message>
</context>
<context>
    <name>eventscope::ReplayText</name>
    <message>
        <source>Row %1 of %2, captured %3</source>
        <translation>行 %1/%2、%3 にキャプチャ</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishDesk</name>
    <message>
        <source>Pu&amp;blish again…</source>
        <translation>再発行(&amp;B)…</translation>
    </message>
    <message>
        <source>Publishes the events of this log to an endpoint, with their channels mapped</source>
        <translation>このログのイベントを、チャネルを対応付けてエンドポイントに発行します</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishDialog</name>
    <message>
        <source>Publish again</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>Stop publishing</source>
        <translation>発行を停止</translation>
    </message>
    <message>
        <source>Publish the events of the log again</source>
        <translation>ログのイベントを再発行</translation>
    </message>
    <message>
        <source>Publish the events of %1 again</source>
        <translation>%1 のイベントを再発行</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>All that were received</source>
        <translation>受信したものすべて</translation>
    </message>
    <message>
        <source>Those that match the filter of the log: %1</source>
        <translation>ログのフィルターに一致するもの: %1</translation>
    </message>
    <message>
        <source>Those of the selected rows</source>
        <translation>選択した行のもの</translation>
    </message>
    <message>
        <source>Those that were published, with their channels</source>
        <translation>発行したもの (発行時のチャネル付き)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP, one publish after the other</source>
        <translation>HTTP (1 件ずつ順に発行)</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
    <message>
        <source>With the spacing of the capture</source>
        <translation>キャプチャ時の間隔</translation>
    </message>
    <message>
        <source>As fast as the budget allows</source>
        <translation>上限内で最速</translation>
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
        <translation>上限</translation>
    </message>
    <message>
        <source> events/s at most</source>
        <translation> 件/秒まで</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Captured channel</source>
        <translation>キャプチャしたチャネル</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Left out: no rule matches</source>
        <translation>除外: 一致するルールがありません</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>No endpoint is connected. Connect one in the main window: it is offered here at once.</source>
        <translation>接続中のエンドポイントがありません。メインウィンドウで接続すると、すぐここで選択できます。</translation>
    </message>
    <message>
        <source>Counting the events…</source>
        <translation>イベントを数えています…</translation>
    </message>
    <message>
        <source>There is nothing to publish: choose other events, or give rules for their channels.</source>
        <translation>発行するものがありません: ほかのイベントを選択するか、チャネルのルールを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>To publish to %1: %Ln event(s).</source>
        <translation>
            <numerusform>%1 に発行: イベント %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To publish to %1, which is not the built-in API: %Ln event(s). Everybody who is subscribed there receives them, and what listens acts on them.</source>
        <translation>
            <numerusform>組み込み Event API ではない %1 に発行: イベント %Ln 件。そこをサブスクライブしている全員が受信し、待ち受けているプログラムも動作します。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped before the end. %1</source>
        <translation>最後まで発行せずに停止しました。%1</translation>
    </message>
    <message>
        <source>Publishing to %1…</source>
        <translation>%1 に発行しています…</translation>
    </message>
    <message>
        <source>Stopped. Waiting for the last answers…</source>
        <translation>停止しました。最後の応答を待っています…</translation>
    </message>
    <message>
        <source>Left out: a wildcard needs a rule</source>
        <translation>除外: ワイルドカードにはルールが必要です</translation>
    </message>
</context>
<context>
    <name>eventscope::RepublishText</name>
    <message>
        <source>Left out, no rule for their channel: %1</source>
        <translation>除外 (チャネルに対応するルールなし): %1</translation>
    </message>
    <message>
        <source>Left out, their channel cannot be published to: %1</source>
        <translation>除外 (発行できないチャネル): %1</translation>
    </message>
    <message>
        <source>Left out, larger than the service takes: %1</source>
        <translation>除外 (サービスの上限を超えるサイズ): %1</translation>
    </message>
    <message>
        <source>Left out, no JSON: %1</source>
        <translation>除外 (JSON ではない): %1</translation>
    </message>
    <message>
        <source>The * of %1 stands for nothing: let the captured channel end with /*, and write it once.</source>
        <translation>%1 の * に対応するものがありません: キャプチャしたチャネルの末尾を /* にし、* は 1 回だけ書いてください。</translation>
    </message>
    <message>
        <source>The rule that leads to %1 does not say which captured channel it is for.</source>
        <translation>%1 へのルールに、対象となるキャプチャしたチャネルが指定されていません。</translation>
    </message>
    <message>
        <source>Captured channel %1: %2</source>
        <translation>キャプチャしたチャネル %1: %2</translation>
    </message>
    <message>
        <source>The rule for %1 does not say where to publish.</source>
        <translation>%1 のルールに発行先が指定されていません。</translation>
    </message>
    <message>
        <source>Publish to %1: %2</source>
        <translation>発行先 %1: %2</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>イベント %1/%2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1失敗</translation>
    </message>
    <message>
        <source>publishes in flight: %1</source>
        <translation>応答待ちの発行: %1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>発行済み: %1</translation>
    </message>
    <message>
        <source>Failed with %1: %2</source>
        <translation>失敗 (%1): %2</translation>
    </message>
    <message>
        <source>Unknown, they may have been published: %1</source>
        <translation>不明 (発行された可能性あり): %1</translation>
    </message>
    <message>
        <source>Left out by the API&apos;s handler: %1</source>
        <translation>API のハンドラーが除外: %1</translation>
    </message>
    <message>
        <source>Not sent any more: %1</source>
        <translation>未送信のまま終了: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::RowComparison</name>
    <message>
        <source>Compare with this row</source>
        <translation>この行と比較</translation>
    </message>
    <message>
        <source>Compare with the previous event</source>
        <translation>前のイベントと比較</translation>
    </message>
    <message>
        <source>the two selected rows</source>
        <translation>選択した 2 行</translation>
    </message>
    <message>
        <source>This is the row others are compared with. Select another one.</source>
        <translation>これは比較の基準となる行です。別の行を選択してください。</translation>
    </message>
    <message>
        <source>the row chosen to compare with</source>
        <translation>比較用に選んだ行</translation>
    </message>
    <message>
        <source>the previous event of %1</source>
        <translation>%1 の前のイベント</translation>
    </message>
    <message>
        <source>the previous one published to %1</source>
        <translation>前に %1 に発行したもの</translation>
    </message>
    <message numerus="yes">
        <source>There is no event of this channel among the %Ln row(s) before this one.</source>
        <translation>
            <numerusform>この行より前の %Ln 行には、このチャネルのイベントがありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowCompose</name>
    <message>
        <source>Load into the editor</source>
        <translation>エディターに読み込む</translation>
    </message>
    <message>
        <source>Puts the selected events, five at most, into the publish editors</source>
        <translation>選択したイベント (最大 5 件) を発行エディターに読み込みます</translation>
    </message>
</context>
<context>
    <name>eventscope::RowCopies</name>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>ペイロードをコピー</translation>
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
        <translation>Markdown の表</translation>
    </message>
    <message>
        <source>More than %1 rows are not copied: export the selected rows to a file.</source>
        <translation>%1 行を超えるとコピーできません: 選択した行をファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>More than %1 is not copied: export the selected rows to a file.</source>
        <translation>%1 を超えるとコピーできません: 選択した行をファイルにエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln 行をコピーしています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::RowFilters</name>
    <message>
        <source>Filter on this value</source>
        <translation>この値で絞り込む</translation>
    </message>
    <message>
        <source>Filter on this channel</source>
        <translation>このチャネルで絞り込む</translation>
    </message>
    <message>
        <source>Filter out this channel</source>
        <translation>このチャネルを除外</translation>
    </message>
    <message>
        <source>Filter on this kind of row</source>
        <translation>この種類の行で絞り込む</translation>
    </message>
    <message>
        <source>Filter out this kind of row</source>
        <translation>この種類の行を除外</translation>
    </message>
    <message>
        <source>Filter on this subscription</source>
        <translation>このサブスクリプションで絞り込む</translation>
    </message>
    <message>
        <source>Filter out this subscription</source>
        <translation>このサブスクリプションを除外</translation>
    </message>
    <message>
        <source>Filter out this value</source>
        <translation>この値を除外</translation>
    </message>
</context>
<context>
    <name>eventscope::RowMenu</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>A submenu about bookmarks of rows.</extracomment>
        <translation>マーク</translation>
    </message>
</context>
<context>
    <name>eventscope::RunningWork</name>
    <message>
        <source>A file is still being written.</source>
        <translation>ファイルの書き込みがまだ終わっていません。</translation>
    </message>
    <message>
        <source>Closing now leaves it unfinished: there will be no file.</source>
        <translation>今閉じると書き込みが中断され、ファイルは作成されません。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Events are still being published again.</source>
        <translation>イベントの再発行がまだ終わっていません。</translation>
    </message>
    <message>
        <source>Closing now stops the publishing: events that were not sent yet are not published.</source>
        <translation>今閉じると再発行が停止し、まだ送信されていないイベントは発行されません。</translation>
    </message>
</context>
<context>
    <name>eventscope::SaveBar</name>
    <message>
        <source>Save progress</source>
        <translation>保存の進行状況</translation>
    </message>
    <message>
        <source>Captures (*.escap)</source>
        <translation>キャプチャ (*.escap)</translation>
    </message>
    <message>
        <source>Saving the capture to %1…</source>
        <translation>キャプチャを %1 に保存しています…</translation>
    </message>
    <message>
        <source>Capture saved to %1.</source>
        <translation>キャプチャを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Saving was cancelled; no file was changed.</source>
        <translation>保存をキャンセルしました。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>何も保存されませんでした。%1</translation>
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
        <translation>イベントを保存</translation>
    </message>
    <message>
        <source>Save subscriptions</source>
        <translation>サブスクリプションを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>“%1” already exists and will be replaced.</source>
        <translation>「%1」はすでにあります: 置き換えられます。</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>後で見つけやすい名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>名前の変更 (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There are no saved filters left.</source>
        <translation>保存済みのフィルターはもうありません。</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Give each filter a name of its own.</source>
        <translation>各フィルターに異なる名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedPanel</name>
    <message>
        <source>Load into the editors</source>
        <translation>エディターに読み込む</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Save events…</source>
        <translation>イベントを保存…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Saves what stands in the publish editors (Ctrl+S there)</source>
        <translation>発行エディターの内容を保存します (エディターでは Ctrl+S)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Events and subscriptions that you give a name stay here, for every endpoint.</source>
        <translation>名前を付けたイベントとサブスクリプションがここに残り、どのエンドポイントでも使えます。</translation>
    </message>
    <message>
        <source>Search what is saved</source>
        <translation>保存済みを検索</translation>
    </message>
    <message>
        <source>Search names, channels, events</source>
        <translation>名前、チャネル、イベントを検索</translation>
    </message>
    <message>
        <source>Nothing that is saved holds these words.</source>
        <translation>これらの語を含むものは保存されていません。</translation>
    </message>
    <message>
        <source>Subscribe to all</source>
        <translation>すべてサブスクライブ</translation>
    </message>
</context>
<context>
    <name>eventscope::SavedWorkModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>イベント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>saved event to %1</source>
        <translation>%1 に発行する保存済みイベント</translation>
    </message>
    <message>
        <source>subscription set of %1</source>
        <translation>%1 件のサブスクリプションのセット</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>eventscope::SecretField</name>
    <message>
        <source>Show while pressed</source>
        <translation>押している間表示</translation>
    </message>
    <message>
        <source>Shows what was typed while pressed</source>
        <translation>押している間、入力した内容を表示します</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes a stored key or token from the keychain.</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Removes the stored one when you save</source>
        <translation>保存時に、保管されているものを削除します</translation>
    </message>
    <message>
        <source>%1 – leave empty to keep it</source>
        <translation>%1 – 変更しない場合は空欄のまま</translation>
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
            <numerusform>%Ln 行を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>(rows %1 and %2)</source>
        <translation>(行 %1 と %2)</translation>
    </message>
    <message>
        <source>Time between: −%1, the clock was set back %2</source>
        <translation>時間差: −%1、時計が戻されています %2</translation>
    </message>
    <message>
        <source>Time between: %1 %2</source>
        <translation>時間差: %1 %2</translation>
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
        <translation>%1 のサブスクライブが拒否されました</translation>
    </message>
</context>
<context>
    <name>eventscope::SessionViews</name>
    <message>
        <source>Events appear here as they arrive. Subscribe to a channel to begin.</source>
        <translation>イベントが届くと、ここに表示されます。まずチャネルをサブスクライブしてください。</translation>
    </message>
    <message>
        <source>Subscribe to a channel</source>
        <translation>チャネルをサブスクライブ</translation>
    </message>
</context>
<context>
    <name>eventscope::ShortcutsDialog</name>
    <message>
        <source>Reset</source>
        <extracomment>Button: gives the chosen command its original keys back.</extracomment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <translation>こちらに割り当て</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>None: press the keys</source>
        <translation>なし: キーを押してください</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Columns; the first is the part of the window a command belongs to.</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the window, and what can be done there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No command chosen</source>
        <translation>コマンドが選択されていません</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>These keys belong to the editor and stay as they are.</source>
        <translation>これらのキーはエディター専用で、変更できません。</translation>
    </message>
    <message>
        <source>Press the new keys in the field. Backspace removes them.</source>
        <translation>入力欄で新しいキーを押してください。Backspace で解除します。</translation>
    </message>
    <message>
        <source>%1 alone is for typing and moving. Add Ctrl or Alt, or use a function key.</source>
        <translation>%1 は単独では入力や移動に使われます。Ctrl または Alt を加えるか、ファンクションキーを使用してください。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 は「%2」に割り当てられています。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>eventscope::SignInDesk</name>
    <message>
        <source>Sign in (%1)…</source>
        <translation>サインイン (%1)…</translation>
    </message>
    <message>
        <source>%1: sign in to connect.</source>
        <translation>%1: 接続するにはサインインしてください。</translation>
    </message>
    <message>
        <source>signed in as %1, token ends %2</source>
        <translation>%1 としてサインイン済み、トークンの期限: %2</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>%1 としてサインイン済み</translation>
    </message>
</context>
<context>
    <name>eventscope::SignInDialog</name>
    <message>
        <source>This is your first sign-in: choose a new password.</source>
        <translation>初めてのサインインです: 新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <translation>認証アプリに表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code it shows: %1</source>
        <translation>このキーを認証アプリに追加してから、表示されたコードを入力してください: %1</translation>
    </message>
    <message>
        <source>Choose how to confirm that it is you.</source>
        <translation>本人確認の方法を選択してください。</translation>
    </message>
    <message>
        <source>Answer the question that the user pool asks.</source>
        <translation>ユーザープールからの質問に答えてください。</translation>
    </message>
    <message>
        <source>Enter the code that was sent to you.</source>
        <translation>送信されたコードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code that was sent to %1.</source>
        <translation>%1 に送信されたコードを入力してください。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <translation>SMS で受け取るコード</translation>
    </message>
    <message>
        <source>A code from an authenticator app</source>
        <translation>認証アプリのコード</translation>
    </message>
    <message>
        <source>A code by e-mail</source>
        <translation>メールで受け取るコード</translation>
    </message>
    <message>
        <source>Sign in — %1</source>
        <translation>サインイン — %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in to the user pool %1. The password is used once and not kept.</source>
        <translation>ユーザープール %1 にサインインします。パスワードは一度だけ使用され、保存されません。</translation>
    </message>
    <message>
        <source>Page to sign in at</source>
        <translation>サインインするページ</translation>
    </message>
    <message>
        <source>You sign in at %1 with your browser, and come back here.</source>
        <translation>ブラウザーで %1 にサインインした後、ここに戻ります。</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>ブラウザーで続行</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>ブラウザーを待っています…</translation>
    </message>
    <message>
        <source>Asking the user pool…</source>
        <translation>ユーザープールに問い合わせています…</translation>
    </message>
    <message>
        <source>Enter the user name and the password.</source>
        <translation>ユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>You are signed in until Eventscope closes: the sign-in could not be kept. %1</source>
        <translation>Eventscope を終了するまでサインインしています: サインイン情報を保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>You are signed in. The token renews itself.</source>
        <translation>サインインしました。トークンは自動的に更新されます。</translation>
    </message>
    <message>
        <source>You are signed in as %1. The token renews itself.</source>
        <translation>%1 としてサインインしました。トークンは自動的に更新されます。</translation>
    </message>
</context>
<context>
    <name>eventscope::SnippetActions</name>
    <message>
        <source>cURL command</source>
        <translation>cURL コマンド</translation>
    </message>
    <message>
        <source>wscat command</source>
        <translation>wscat コマンド</translation>
    </message>
    <message>
        <source>eventscope-cli command</source>
        <translation>eventscope-cli コマンド</translation>
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
        <translation>キャプチャのフォルダーにファイルを作成できないため、%1 のイベントはこのセッションの間だけ保持されます。キャプチャを別の場所に保存してください。%2</translation>
    </message>
</context>
<context>
    <name>eventscope::SubscriptionModel</name>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>イベント/秒</translation>
    </message>
    <message>
        <source>The service refused it without a reason.</source>
        <translation>サービスに理由なしで拒否されました。</translation>
    </message>
</context>
<context>
    <name>eventscope::SubscriptionsPanel</name>
    <message>
        <source>Save subscriptions…</source>
        <translation>サブスクリプションを保存…</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>サブスクライブ解除</translation>
    </message>
    <message>
        <source>Subscribe again</source>
        <translation>再度サブスクライブ</translation>
    </message>
    <message>
        <source>Copy channel</source>
        <translation>チャネルをコピー</translation>
    </message>
    <message>
        <source>Channel to subscribe</source>
        <translation>サブスクライブするチャネル</translation>
    </message>
    <message>
        <source>A channel such as /default/orders, or everything below one: /default/*</source>
        <translation>/default/orders などのチャネル、または配下すべて: /default/*</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>Subscribe with</source>
        <translation>サブスクライブ時の認可</translation>
    </message>
    <message>
        <source>What authorizes this subscription</source>
        <translation>このサブスクリプションに使用する認可</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>No subscriptions yet. Give a channel, such as /default/*, and its events arrive here.</source>
        <translation>サブスクリプションはまだありません。/default/* などのチャネルを入力すると、そのイベントがここに届きます。</translation>
    </message>
    <message>
        <source>Choose an endpoint to subscribe to its channels.</source>
        <translation>チャネルをサブスクライブするエンドポイントを選択してください。</translation>
    </message>
    <message>
        <source>Choose an endpoint first</source>
        <translation>先にエンドポイントを選択してください</translation>
    </message>
    <message>
        <source>Give a channel first</source>
        <translation>先にチャネルを入力してください</translation>
    </message>
    <message>
        <source>Choose an endpoint first: the saved subscriptions are made there.</source>
        <translation>先にエンドポイントを選択してください: 保存済みのサブスクリプションはそこに作成されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>eventscope::TemplateBar</name>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Words of templates</source>
        <translation>テンプレートで使える語</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Evaluates {{ jq expression }} in the events when they are published</source>
        <translation>発行時に、イベント内の {{ jq 式 }} を評価します</translation>
    </message>
    <message>
        <source>What can stand between {{ and }}</source>
        <translation>{{ と }} の間に書けるもの</translation>
    </message>
    <message>
        <source>Shows below the template what will be sent</source>
        <translation>実際に送信される内容をテンプレートの下に表示します</translation>
    </message>
    <message>
        <source>{{ … }} is sent as it stands here. Tick “Template” to have it evaluated.</source>
        <translation>{{ … }} はこのまま送信されます。評価するには「テンプレート」をオンにしてください。</translation>
    </message>
    <message>
        <source>the time, UTC: &quot;2026-11-26T08:30:00.000000Z&quot;</source>
        <translation>時刻 (UTC): &quot;2026-11-26T08:30:00.000000Z&quot;</translation>
    </message>
    <message>
        <source>the same in milliseconds, a number</source>
        <translation>同じ時刻のミリ秒 (数値)</translation>
    </message>
    <message>
        <source>1, 2, 3 … with each event</source>
        <translation>イベントごとに 1、2、3 …</translation>
    </message>
    <message>
        <source>a new UUID</source>
        <translation>新しい UUID</translation>
    </message>
    <message>
        <source>a new number from 0 to below 1</source>
        <translation>新しい 0 以上 1 未満の数値</translation>
    </message>
    <message>
        <source>the channel that is published to</source>
        <translation>発行先のチャネル</translation>
    </message>
    <message>
        <source>a variable of the endpoint: “Variables…” beside Format</source>
        <translation>エンドポイントの変数: 「整形」の横の「変数…」</translation>
    </message>
    <message>
        <source>&lt;p&gt;Between &lt;code&gt;{{&lt;/code&gt; and &lt;code&gt;}}&lt;/code&gt; stands jq, such as &lt;code&gt;{{ seq * 10 }}&lt;/code&gt; or, within a text, &lt;code&gt;&quot;order-{{ seq }}&quot;&lt;/code&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;code&gt;{{&lt;/code&gt; と &lt;code&gt;}}&lt;/code&gt; の間に jq を書きます。例: &lt;code&gt;{{ seq * 10 }}&lt;/code&gt;、テキスト内では &lt;code&gt;&quot;order-{{ seq }}&quot;&lt;/code&gt;。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>eventscope::TimeFormatMenu</name>
    <message>
        <source>Show time as</source>
        <translation>時刻の表示形式</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the start of the capture</source>
        <translation>キャプチャの開始から</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>直前の行から</translation>
    </message>
    <message>
        <source>Since the reference row</source>
        <translation>基準の行から</translation>
    </message>
    <message>
        <source>With microseconds</source>
        <translation>マイクロ秒まで表示</translation>
    </message>
</context>
<context>
    <name>eventscope::TokenView</name>
    <message>
        <source>This token has expired: it will be refused.</source>
        <translation>このトークンは期限切れです: 拒否されます。</translation>
    </message>
    <message>
        <source>This token is not valid yet: check this computer&apos;s clock.</source>
        <translation>このトークンはまだ有効になっていません: このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>This token comes from another issuer than the API expects.</source>
        <translation>このトークンは、API が想定する発行者のものではありません。</translation>
    </message>
    <message>
        <source>This token was made for another client than the API expects.</source>
        <translation>このトークンは、API が想定するクライアント向けのものではありません。</translation>
    </message>
    <message>
        <source>This is an ID token; most APIs expect the access token.</source>
        <translation>これは ID トークンです。ほとんどの API ではアクセストークンが必要です。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a length of time such as &quot;5 min&quot; or &quot;3 days&quot;.</extracomment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>eventscope::TreeFindBar</name>
    <message>
        <source>Find in the tree</source>
        <translation>ツリー内を検索</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>前へ (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>次へ (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>eventscope::UndoDesk</name>
    <message>
        <source>Deleted the endpoint “%1”.</source>
        <translation>エンドポイント「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Removed the authorizer “%1” of “%2”.</source>
        <translation>「%2」のオーソライザー「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n authorizer(s) of “%1”.</source>
        <translation>
            <numerusform>「%1」のオーソライザーを %n 件削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Unsubscribed from “%1”.</source>
        <translation>「%1」のサブスクライブを解除しました。</translation>
    </message>
    <message>
        <source>Removed the filter “%1”.</source>
        <translation>フィルター「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n saved filter(s).</source>
        <translation>
            <numerusform>保存済みフィルターを %n 件削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>マークを %n 件削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::UndoOffers</name>
    <message>
        <source>&amp;Undo delete</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was deleted that could be brought back</source>
        <translation>元に戻せる削除はありません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>eventscope::UnsavedCaptures</name>
    <message numerus="yes">
        <source>%Ln event(s) of %1 are not saved.</source>
        <translation>
            <numerusform>%1 のイベント %Ln 件が保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, and Eventscope offers them when it starts again. Discard deletes them.</source>
        <translation>「保持」を選ぶと、Eventscope の次回起動時にもう一度開けます。「破棄」を選ぶと削除されます。</translation>
    </message>
</context>
<context>
    <name>eventscope::VariablesDialog</name>
    <message>
        <source>Remove variable</source>
        <translation>変数を削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Variables of %1</source>
        <translation>%1 の変数</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>JSON value</source>
        <translation>JSON 値</translation>
    </message>
    <message>
        <source>In a template, {{ $name }} gives the value that the variable has for %1.</source>
        <translation>テンプレートで {{ $name }} と書くと、%1 での変数の値になります。</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>There are two variables %1: give each a name of its own.</source>
        <translation>変数 %1 が 2 つあります: それぞれに異なる名前を付けてください。</translation>
    </message>
    <message>
        <source>%1 has no value. Any JSON will do.</source>
        <translation>%1 に値がありません: 任意の JSON を入力してください。</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and variables are saved in a file. Keep keys and tokens in an authorizer of the endpoint.</source>
        <translation>%1 はシークレットのようですが、変数はファイルに保存されます。キーやトークンはエンドポイントのオーソライザーに保存してください。</translation>
    </message>
    <message>
        <source>The value of %1 is not JSON: text goes in quotes, such as &quot;eu&quot;.</source>
        <translation>%1 の値は JSON ではありません: テキストは &quot;eu&quot; のように引用符で囲んでください。</translation>
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
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how the watch rule notifies you of an event.</source>
        <translation>監視ルールは、イベントをこのように通知します。</translation>
    </message>
</context>
<context>
    <name>eventscope::WatchDesk</name>
    <message>
        <source>&amp;Watch rules…</source>
        <translation>監視ルール(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Counters…</source>
        <translation>カウンター(&amp;C)…</translation>
    </message>
    <message>
        <source>The watch rule “%1” no longer watches this log. %2</source>
        <translation>監視ルール「%1」は、このログについて通知しなくなりました。%2</translation>
    </message>
    <message>
        <source>Watch rules…</source>
        <translation>監視ルール…</translation>
    </message>
    <message>
        <source>This desktop does not show notifications. Watch rules still highlight rows and play their sounds.</source>
        <translation>このデスクトップでは通知が表示されません。監視ルールによる行の強調表示と音は引き続き機能します。</translation>
    </message>
    <message>
        <source>Removed the watch rule “%1”.</source>
        <translation>監視ルール「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln watch rule(s).</source>
        <translation>
            <numerusform>監視ルールを %Ln 件削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the counter “%1”.</source>
        <translation>カウンター「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln counter(s).</source>
        <translation>
            <numerusform>カウンターを %Ln 件削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventscope::WatchRulesDialog</name>
    <message>
        <source>Watch rules</source>
        <translation>監視ルール</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>このルールを使用</translation>
    </message>
    <message>
        <source>Words, or jq such as .total &gt; 100</source>
        <translation>語、または .total &gt; 100 などの jq</translation>
    </message>
    <message>
        <source>No highlight</source>
        <translation>強調表示なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>強調表示</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button, a verb: shows what the rule does.</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Enter a filter for the rows to watch for.</source>
        <translation>監視する行をフィルターで指定してください。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Watch rules highlight the rows that match a filter and notify you of new ones.</source>
        <translation>監視ルールは、フィルターに一致する行を強調表示し、新しい行を通知します。</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>最初のルールを追加</translation>
    </message>
    <message>
        <source>Include the beginning of the payload</source>
        <translation>ペイロードの先頭を含める</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>at most </source>
        <extracomment>Before a number: at most 10 a minute</extracomment>
        <translation>最大 </translation>
    </message>
    <message>
        <source> a minute</source>
        <extracomment>After a number: at most 10 a minute</extracomment>
        <translation> 件/分</translation>
    </message>
    <message>
        <source>Rules watch the logs of all open endpoints. Beyond the limit you are only told how many more there were.</source>
        <translation>ルールは、開いているすべてのエンドポイントのログを監視します。上限を超えた分は、件数だけが通知されます。</translation>
    </message>
    <message>
        <source>Sent as this rule does for an event. If nothing appears, your desktop may be holding notifications back.</source>
        <translation>このルールがイベントに対して行うとおりに送信しました。何も表示されない場合は、デスクトップが通知を保留している可能性があります。</translation>
    </message>
    <message>
        <source>This rule only highlights. Choose a notification or a sound to be alerted.</source>
        <translation>このルールは強調表示だけを行います。知らせを受けるには、通知または音を選んでください。</translation>
    </message>
    <message>
        <source>This desktop does not show notifications. The rule still highlights rows and plays its sound.</source>
        <translation>このデスクトップは通知を表示しません。ルールは引き続き行を強調表示し、音を鳴らします。</translation>
    </message>
</context>
<context>
    <name>eventscope::WelcomePage</name>
    <message>
        <source>Watch your events as they happen</source>
        <translation>イベントをリアルタイムで確認</translation>
    </message>
    <message>
        <source>Try it with the built-in Event API</source>
        <translation>組み込み Event API で試す</translation>
    </message>
    <message>
        <source>Starts a small Event API on this computer and shows its demo events.</source>
        <translation>このコンピューターで小さな Event API を起動し、そのデモイベントを表示します。</translation>
    </message>
    <message>
        <source>Add your Event API</source>
        <translation>自分の Event API を追加</translation>
    </message>
    <message>
        <source>All it needs is the URL of your AppSync Event API and a key.</source>
        <translation>必要なのは AppSync Event API の URL とキーだけです。</translation>
    </message>
    <message>
        <source>Find my Event APIs</source>
        <translation>自分の Event API を検索</translation>
    </message>
    <message>
        <source>Lists those of your AWS account, with the credentials of the AWS command line.</source>
        <translation>AWS CLI の認証情報を使い、お使いの AWS アカウントの Event API を一覧表示します。</translation>
    </message>
    <message>
        <source>No account, no telemetry.</source>
        <translation>アカウント登録もテレメトリもありません。</translation>
    </message>
    <message>
        <source>Play a demo capture</source>
        <translation>デモキャプチャを再生</translation>
    </message>
    <message>
        <source>Replays a few minutes of a web shop; needs no network.</source>
        <translation>Web ショップの数分間をリプレイします。ネットワークは不要です。</translation>
    </message>
</context>
<context>
    <name>eventscope::WindowDocks</name>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Client log</source>
        <translation>クライアントログ</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
</context>
<context>
    <name>eventscope::WindowHost</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>eventscope::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>eventscope::Zoom</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>This is the largest size.</source>
        <translation>これが最大サイズです。</translation>
    </message>
    <message>
        <source>This is the smallest size.</source>
        <translation>これが最小サイズです。</translation>
    </message>
    <message>
        <source>This is the actual size.</source>
        <translation>実際のサイズで表示しています。</translation>
    </message>
</context>
<context>
    <name>eventscope::capturetext</name>
    <message>
        <source>This file is not a capture of Eventscope, or too damaged to be read. (%1)</source>
        <translation>このファイルは Eventscope のキャプチャではないか、破損がひどく読み取れません。(%1)</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space and try again. (%1)</source>
        <translation>ディスクの空き容量が足りません。空きを増やしてからもう一度お試しください。(%1)</translation>
    </message>
    <message>
        <source>This file cannot be imported: %1.</source>
        <translation>このファイルはインポートできません: %1。</translation>
    </message>
    <message>
        <source>This file could not be read. Check that it is still there and that you may read it. (%1)</source>
        <translation>このファイルを読み取れませんでした。ファイルが存在し、読み取りが許可されているか確認してください。(%1)</translation>
    </message>
    <message>
        <source>all from row %1 on</source>
        <translation>行 %1 以降すべて</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>行 %1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s)</source>
        <translation>
            <numerusform>ほか %Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>このファイルは破損しています。</translation>
    </message>
    <message numerus="yes">
        <source>All of its rows could be read: %Ln.</source>
        <translation>
            <numerusform>%Ln 行すべてを読み取れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could be read; lost: %1.</source>
        <translation>
            <numerusform>%Ln 行を読み取れました。失われた行: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channel of %Ln row(s) is lost.</source>
        <translation>
            <numerusform>%Ln 行のチャネルが失われました。</numerusform>
        </translation>
    </message>
    <message>
        <source>You see a rescued copy; the file stays as it is.</source>
        <translation>表示しているのは復旧したコピーです。元のファイルは変更されません。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported from %1.</source>
        <translation>
            <numerusform>%1 から %Ln 行をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were passed over (%1).</source>
        <translation>
            <numerusform>%Ln 行をスキップしました (%1)。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not saved as a capture yet.</source>
        <translation>まだキャプチャとして保存されていません。</translation>
    </message>
</context>
<context>
    <name>eventscope::discoverytext</name>
    <message>
        <source>AWS refused the signature for its date: this computer&apos;s clock is wrong. Set it and search again. (%1)</source>
        <translation>AWS は日時を理由に署名を拒否しました: このコンピューターの時計がずれています。時計を合わせて、もう一度検索してください。(%1)</translation>
    </message>
    <message>
        <source>These credentials may not list Event APIs. They need the permission appsync:ListApis; or search with others. (%1)</source>
        <translation>この認証情報では Event API を一覧表示できません。appsync:ListApis 権限が必要です。または別の認証情報で検索してください。(%1)</translation>
    </message>
    <message>
        <source>AWS does not accept these credentials. Check the profile or the keys, and that they have not expired. (%1)</source>
        <translation>AWS はこの認証情報を受け付けません。プロファイルまたはキーが正しく、期限切れでないことを確認してください。(%1)</translation>
    </message>
    <message>
        <source>AWS limits the rate of requests, also after several tries. What was found stays; search again in a minute.</source>
        <translation>何度か試しましたが、AWS のリクエストレート制限を受けています。見つかったものは残ります。1 分後にもう一度検索してください。</translation>
    </message>
    <message>
        <source>AppSync was not found in the region %1. Check the region, and that this computer is online.</source>
        <translation>リージョン %1 に AppSync が見つかりませんでした。リージョンと、このコンピューターがオンラインであることを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is no AWS region. Choose one such as eu-west-1.</source>
        <translation>「%1」は AWS リージョンではありません。eu-west-1 のように指定してください。</translation>
    </message>
    <message>
        <source>The search was stopped. What was found stays.</source>
        <translation>検索を停止しました。見つかったものは残ります。</translation>
    </message>
    <message>
        <source>AWS gave an answer that makes no sense: %1. What was found stays; try again.</source>
        <translation>AWS の応答を解釈できません: %1。見つかったものは残ります。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Namespaces could not be read</source>
        <translation>名前空間を読み取れませんでした</translation>
    </message>
    <message>
        <source>API keys could not be read</source>
        <translation>API キーを読み取れませんでした</translation>
    </message>
    <message>
        <source>Not all of its settings could be read</source>
        <translation>一部の設定を読み取れませんでした</translation>
    </message>
    <message>
        <source>%1: the permission appsync:%2 is missing.</source>
        <translation>%1: appsync:%2 権限がありません。</translation>
    </message>
    <message>
        <source>%1: AWS limits the rate of requests. Search again in a minute.</source>
        <translation>%1: AWS のリクエストレート制限を受けています。1 分後にもう一度検索してください。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2</translation>
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
        <translation>接続診断: %1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS 証明書</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Realtime host</source>
        <translation>リアルタイムのホスト</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>Publish and receive</source>
        <translation>発行と受信</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>プロキシ %1 経由</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>As the service&apos;s</source>
        <translation>サービスの時計と一致</translation>
    </message>
    <message>
        <source>As the service&apos;s, but for %1 s</source>
        <translation>サービスの時計と一致 (差 %1 秒)</translation>
    </message>
    <message>
        <source>Accepted, with the Event API&apos;s subprotocol</source>
        <translation>Event API のサブプロトコルで受け付けられました</translation>
    </message>
    <message>
        <source>The service acknowledged the connection</source>
        <translation>サービスが接続を承認しました</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>%1 をサブスクライブしました</translation>
    </message>
    <message>
        <source>Came back after %1 ms</source>
        <translation>%1 ms で戻ってきました</translation>
    </message>
    <message>
        <source>The answer tells no time: the clocks could not be compared.</source>
        <translation>応答に時刻がありません: 時計を比較できませんでした。</translation>
    </message>
    <message>
        <source>The server answers with a web page: this is no Event API.</source>
        <translation>サーバーが Web ページを返しています: Event API ではありません。</translation>
    </message>
    <message>
        <source>The realtime URL was given by hand, and is not the one of this API.</source>
        <translation>リアルタイム URL が手動で入力されており、この API のものではありません。</translation>
    </message>
    <message>
        <source>The event was accepted, but did not come back.</source>
        <translation>イベントは受け付けられましたが、戻ってきませんでした。</translation>
    </message>
    <message>
        <source>Needs what failed before: %1</source>
        <translation>前提のチェックが失敗: %1</translation>
    </message>
    <message>
        <source>The endpoint is plain http</source>
        <translation>エンドポイントは暗号化なしの http</translation>
    </message>
    <message>
        <source>The proxy %1 looks names up</source>
        <translation>名前解決はプロキシ %1 が実行</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>実行の指定なし</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>サーバーの証明書は期限切れです。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>サーバーの証明書はまだ有効になっていません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>サーバーの証明書は別のホストのものです。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed.</source>
        <translation>サーバーの証明書は自己署名です。</translation>
    </message>
    <message>
        <source>This computer does not know who signed the server&apos;s certificate.</source>
        <translation>サーバーの証明書の署名者は、このコンピューターに登録されていません。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスより %1 秒進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスより %1 秒遅れています。</translation>
    </message>
    <message>
        <source>Mend that first, then run the checks again.</source>
        <translation>先にそれを解決してから、チェックを再実行してください。</translation>
    </message>
    <message>
        <source>Tick the box above to publish one event and see it come back.</source>
        <translation>上のボックスにチェックを入れると、イベントを 1 件発行し、戻ってくることを確認します。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s date.</source>
        <translation>サーバーの管理者に証明書の更新を依頼し、このコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and clock.</source>
        <translation>このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>Check the URL. If it is right, something in between answers in the server&apos;s place: a proxy, a log-in page.</source>
        <translation>URL を確認してください。正しい場合は、プロキシやログインページなど、途中の何かがサーバーの代わりに応答しています。</translation>
    </message>
    <message>
        <source>If it is your network&apos;s or the built-in API&apos;s, give its CA file in the endpoint&apos;s advanced settings.</source>
        <translation>署名者がお使いのネットワークまたは組み込み API の CA であれば、エンドポイントの詳細設定でその CA ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Set it by the network: signatures and tokens are refused for a wrong time.</source>
        <translation>ネットワーク経由で時計を合わせてください: 時刻がずれていると、署名とトークンが拒否されます。</translation>
    </message>
    <message>
        <source>Check the URL: the HTTP endpoint of an Event API ends with /event.</source>
        <translation>URL を確認してください: Event API の HTTP エンドポイントは /event で終わります。</translation>
    </message>
    <message>
        <source>Edit the endpoint and leave the realtime URL empty.</source>
        <translation>エンドポイントを編集し、リアルタイム URL を空欄にしてください。</translation>
    </message>
    <message>
        <source>Look at the namespace&apos;s handlers, which may drop or hold events, and at the API&apos;s logs.</source>
        <translation>名前空間のハンドラー (イベントを破棄または保留している可能性があります) と API のログを確認してください。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Label: the type of what the server answered.</extracomment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Time of the service</source>
        <translation>サービスの時刻</translation>
    </message>
    <message>
        <source>Ahead of this computer, seconds</source>
        <translation>サービスの時計の進み (秒)</translation>
    </message>
    <message>
        <source>Realtime URL</source>
        <translation>リアルタイム URL</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>規則による URL</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Publish to receive, ms</source>
        <translation>発行から受信まで (ms)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate: %1, issued by %2, valid from %3 until %4</source>
        <translation>証明書: %1、発行者 %2、有効期間 %3 ～ %4</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>、対象: %1</translation>
    </message>
</context>
<context>
    <name>eventscope::errortext</name>
    <message>
        <source>The service answered %1: %2.</source>
        <translation>サービスが %1 を返しました: %2。</translation>
    </message>
    <message>
        <source>The service answered %1.</source>
        <translation>サービスが %1 を返しました。</translation>
    </message>
    <message>
        <source>The service answered: %1.</source>
        <translation>サービスの応答: %1。</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>サービスがステータス %1 を返しました。</translation>
    </message>
    <message>
        <source>The service answered with an error.</source>
        <translation>サービスがエラーを返しました。</translation>
    </message>
    <message>
        <source>The server refused the WebSocket.</source>
        <translation>サーバーが WebSocket を拒否しました。</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status 429: there are too many connections or requests.</source>
        <translation>サーバーがステータス 429 で WebSocket を拒否しました: 接続またはリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status 431: the key or token is too large for it.</source>
        <translation>サーバーがステータス 431 で WebSocket を拒否しました: キーまたはトークンが大きすぎます。</translation>
    </message>
    <message>
        <source>The server refused the WebSocket with status %1.</source>
        <translation>サーバーがステータス %1 で WebSocket を拒否しました。</translation>
    </message>
    <message>
        <source>This field is empty.</source>
        <translation>入力欄が空です。</translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation>完全な URL ではありません。</translation>
    </message>
    <message>
        <source>This is not a complete URL: %1.</source>
        <translation>完全な URL ではありません: %1。</translation>
    </message>
    <message>
        <source>An Event API is reached by https or wss.</source>
        <translation>Event API には https または wss で接続します。</translation>
    </message>
    <message>
        <source>This path does not belong to an Event API.</source>
        <translation>このパスは Event API のものではありません。</translation>
    </message>
    <message>
        <source>This is not a channel.</source>
        <translation>チャネルとして正しくありません。</translation>
    </message>
    <message>
        <source>This is not a channel: %1.</source>
        <translation>チャネルとして正しくありません: %1。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>有効な JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>jq does not understand this expression.</source>
        <translation>この式は jq として正しくありません。</translation>
    </message>
    <message>
        <source>jq does not understand this expression: %1.</source>
        <translation>この式は jq として正しくありません: %1。</translation>
    </message>
    <message>
        <source>A value is not usable.</source>
        <translation>使用できない値があります。</translation>
    </message>
    <message>
        <source>A value is not usable: %1.</source>
        <translation>使用できない値があります: %1。</translation>
    </message>
    <message>
        <source>A key, token or credential is missing.</source>
        <translation>キー、トークン、または認証情報がありません。</translation>
    </message>
    <message>
        <source>A key, token or credential is missing: %1.</source>
        <translation>キー、トークン、または認証情報がありません: %1。</translation>
    </message>
    <message>
        <source>The authorization could not be made.</source>
        <translation>認可情報を作成できませんでした。</translation>
    </message>
    <message>
        <source>The authorization could not be made: %1.</source>
        <translation>認可情報を作成できませんでした: %1。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>The sign-in has ended: %1.</source>
        <translation>サインインの有効期間が終了しました: %1。</translation>
    </message>
    <message>
        <source>The key or token could not be fetched.</source>
        <translation>キーまたはトークンを取得できませんでした。</translation>
    </message>
    <message>
        <source>The key or token could not be fetched: %1.</source>
        <translation>キーまたはトークンを取得できませんでした: %1。</translation>
    </message>
    <message>
        <source>Not authorized.</source>
        <translation>許可されていません。</translation>
    </message>
    <message>
        <source>Not authorized: %1.</source>
        <translation>許可されていません: %1。</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>サービスがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The service refused the request: %1.</source>
        <translation>サービスがリクエストを拒否しました: %1。</translation>
    </message>
    <message>
        <source>The service refused the input.</source>
        <translation>サービスが入力を拒否しました。</translation>
    </message>
    <message>
        <source>The service refused the input: %1.</source>
        <translation>サービスが入力を拒否しました: %1。</translation>
    </message>
    <message>
        <source>This connection has as many subscriptions as the service allows.</source>
        <translation>この接続のサブスクリプションは、サービスの上限に達しています。</translation>
    </message>
    <message>
        <source>The service limits the rate of requests, and it is exceeded.</source>
        <translation>サービスのリクエストレート制限を超えました。</translation>
    </message>
    <message>
        <source>The service does not know this.</source>
        <translation>サービスに該当するものがありません。</translation>
    </message>
    <message>
        <source>The service does not know this: %1.</source>
        <translation>サービスに該当するものがありません: %1。</translation>
    </message>
    <message>
        <source>The service does not support this operation.</source>
        <translation>サービスはこの操作に対応していません。</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>ホストが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The host was not found: %1.</source>
        <translation>ホストが見つかりませんでした: %1。</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>接続が拒否されました。</translation>
    </message>
    <message>
        <source>The connection was refused: %1.</source>
        <translation>接続が拒否されました: %1。</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The secure connection could not be made: %1.</source>
        <translation>安全な接続を確立できませんでした: %1。</translation>
    </message>
    <message>
        <source>The proxy did not connect.</source>
        <translation>プロキシが接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy did not connect: %1.</source>
        <translation>プロキシが接続できませんでした: %1。</translation>
    </message>
    <message>
        <source>The server accepted the WebSocket but does not speak the Event API protocol.</source>
        <translation>サーバーは WebSocket を受け付けましたが、Event API のプロトコルに対応していません。</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>ネットワークエラーが発生しました。</translation>
    </message>
    <message>
        <source>The network failed: %1.</source>
        <translation>ネットワークエラーが発生しました: %1。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>The server closed the connection: %1.</source>
        <translation>サーバーが接続を閉じました: %1。</translation>
    </message>
    <message>
        <source>Nothing was heard from the server for too long.</source>
        <translation>サーバーからの通信が長時間途絶えました。</translation>
    </message>
    <message>
        <source>The server sent a message that is too large.</source>
        <translation>サーバーから送られたメッセージが大きすぎます。</translation>
    </message>
    <message>
        <source>The server sent a message that makes no sense.</source>
        <translation>サーバーから送られたメッセージを解釈できません。</translation>
    </message>
    <message>
        <source>The server sent a message that makes no sense: %1.</source>
        <translation>サーバーから送られたメッセージを解釈できません: %1。</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>There was no answer in time: %1.</source>
        <translation>時間内に応答がありませんでした: %1。</translation>
    </message>
    <message>
        <source>No answer came: the events may or may not have been published.</source>
        <translation>応答がありませんでした: イベントが発行されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The answer does not tell whether the events were published.</source>
        <translation>応答からは、イベントが発行されたかどうか判断できません。</translation>
    </message>
    <message>
        <source>The answer does not tell whether the events were published: %1.</source>
        <translation>応答からは、イベントが発行されたかどうか判断できません: %1。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>接続がありません。</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>送信されませんでした: %1。</translation>
    </message>
    <message>
        <source>The file could not be used.</source>
        <translation>ファイルを使用できませんでした。</translation>
    </message>
    <message>
        <source>The file could not be used: %1.</source>
        <translation>ファイルを使用できませんでした: %1。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>This file is not a capture of Eventscope.</source>
        <translation>このファイルは Eventscope のキャプチャではありません。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Eventscope.</source>
        <translation>このファイルは新しいバージョンの Eventscope で作成されています。</translation>
    </message>
    <message>
        <source>The key or token is not in the keychain.</source>
        <translation>キーまたはトークンがキーチェーンにありません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>There is no keychain on this system.</source>
        <translation>このシステムにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Something failed.</source>
        <translation>エラーが発生しました。</translation>
    </message>
    <message>
        <source>Fill it in to go on.</source>
        <translation>続行するには入力してください。</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime address from the API&apos;s settings in the AWS console.</source>
        <translation>AWS コンソールの API の設定にある HTTP またはリアルタイムのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Start the URL with https:// (or http:// for an API on this computer).</source>
        <translation>URL の先頭は https:// (このコンピューターの API では http:// も可) にしてください。</translation>
    </message>
    <message>
        <source>The URL of an Event API ends with /event.</source>
        <translation>Event API の URL は /event で終わります。</translation>
    </message>
    <message>
        <source>Use one to five parts of letters, digits and dashes, such as /default/orders.</source>
        <translation>/default/orders のように、英字、数字、ハイフンからなる 1～5 個のセグメントで指定してください。</translation>
    </message>
    <message>
        <source>Correct the text at the marked place.</source>
        <translation>示された位置のテキストを修正してください。</translation>
    </message>
    <message>
        <source>Correct it, or type plain words to search for.</source>
        <translation>修正するか、検索する語をそのまま入力してください。</translation>
    </message>
    <message>
        <source>Check what was entered and try again.</source>
        <translation>入力内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Edit the endpoint and give it.</source>
        <translation>エンドポイントを編集して入力してください。</translation>
    </message>
    <message>
        <source>Edit the endpoint and check its authorization.</source>
        <translation>エンドポイントを編集し、認可の設定を確認してください。</translation>
    </message>
    <message>
        <source>Sign in from the endpoint&apos;s menu.</source>
        <translation>エンドポイントのメニューからサインインしてください。</translation>
    </message>
    <message>
        <source>Edit the endpoint and check where it comes from.</source>
        <translation>エンドポイントを編集し、取得元を確認してください。</translation>
    </message>
    <message>
        <source>Check the key or token, that its kind is allowed for this operation, and that the channel&apos;s namespace exists.</source>
        <translation>キーまたはトークンが正しいこと、その種類がこの操作で許可されていること、チャネルの名前空間が存在することを確認してください。</translation>
    </message>
    <message>
        <source>Check the channel, the events and, for IAM, the region and this computer&apos;s clock.</source>
        <translation>チャネルとイベントを確認してください。IAM の場合は、リージョンとこのコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>Publish one to five events of at most 240 KB each.</source>
        <translation>1～5 件のイベントを、それぞれ 240 KB 以下で発行してください。</translation>
    </message>
    <message>
        <source>Unsubscribe from something first.</source>
        <translation>先にいずれかのサブスクライブを解除してください。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that the API has this channel namespace.</source>
        <translation>API にこのチャネル名前空間があることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the URL belongs to an Event API.</source>
        <translation>URL が Event API のものであることを確認してください。</translation>
    </message>
    <message>
        <source>Try again, and look at the API&apos;s logs if it happens again.</source>
        <translation>もう一度お試しください。再び発生する場合は、API のログを確認してください。</translation>
    </message>
    <message>
        <source>Check the URL, and that this computer is online.</source>
        <translation>URL と、このコンピューターがオンラインであることを確認してください。</translation>
    </message>
    <message>
        <source>Check the host and port, and that the server is running.</source>
        <translation>ホストとポートが正しいこと、サーバーが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>Check the host, or give the extra CA file of your network in the endpoint&apos;s advanced settings.</source>
        <translation>ホストを確認するか、エンドポイントの詳細設定でネットワークの追加の CA ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Check the proxy in the endpoint&apos;s advanced settings.</source>
        <translation>エンドポイントの詳細設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check that the URL belongs to an Event API and that nothing in between blocks WebSockets.</source>
        <translation>URL が Event API のものであること、途中で WebSocket がブロックされていないことを確認してください。</translation>
    </message>
    <message>
        <source>Check that this computer is online and try again.</source>
        <translation>このコンピューターがオンラインであることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>もう一度接続してください。</translation>
    </message>
    <message>
        <source>Check that this computer is online; the connection is made again by itself.</source>
        <translation>このコンピューターがオンラインであることを確認してください。接続は自動的に再確立されます。</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Look in the log of a subscriber before you publish again.</source>
        <translation>再度発行する前に、サブスクライバーのログを確認してください。</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>必要なときに、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read or written.</source>
        <translation>ファイルが存在し、読み取りまたは書き込みが許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空きを増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Choose a file that ends with .escap.</source>
        <translation>拡張子が .escap のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Open it with a newer version of Eventscope.</source>
        <translation>新しいバージョンの Eventscope で開いてください。</translation>
    </message>
    <message>
        <source>Edit the endpoint and give the key or token again.</source>
        <translation>エンドポイントを編集し、キーまたはトークンを入力し直してください。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>キーチェーンのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Keys and tokens are kept until Eventscope closes.</source>
        <translation>キーとトークンは Eventscope を終了するまで保持されます。</translation>
    </message>
    <message>
        <source>Look in the log of a subscriber before you publish again, and check that the URL belongs to an Event API.</source>
        <translation>再度発行する前に、サブスクライバーのログを確認し、URL が Event API のものであることを確認してください。</translation>
    </message>
    <message>
        <source>This filter was stopped: for one of the events it does not come to an end. Correct it, or put a channel: or kind: before it.</source>
        <translation>このフィルターを停止しました: 一部のイベントで評価が終わりません。修正するか、前に channel: または kind: を付けてください。</translation>
    </message>
    <message>
        <source>This is the URL of a GraphQL API. Paste the URL of an Event API: it ends with /event.</source>
        <translation>これは GraphQL API の URL です。Event API の URL を貼り付けてください: /event で終わります。</translation>
    </message>
    <message>
        <source>This looks like an API id; the host name cannot be told from it. Paste the HTTP endpoint from the API&apos;s settings in the AWS console.</source>
        <translation>これは API ID のようです。API ID からはホスト名を判別できません。AWS コンソールの API の設定にある HTTP エンドポイントを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the HTTP or realtime URL of your Event API.</source>
        <translation>Event API の HTTP またはリアルタイム URL を貼り付けてください。</translation>
    </message>
    <message>
        <source>Events go to exactly one channel: a wildcard (*) is for subscribing only. Write the whole channel.</source>
        <translation>イベントの発行先は 1 つのチャネルだけです: ワイルドカード (*) はサブスクライブ専用です。チャネル全体を入力してください。</translation>
    </message>
    <message>
        <source>Give a channel to publish to, such as /default/orders.</source>
        <translation>/default/orders など、発行先のチャネルを入力してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is one half of a surrogate pair and no character. It can be published, but receivers may refuse or replace it.</source>
        <translation>%1 行目、%2 列目: サロゲートペアの片方だけで、文字になっていません。発行はできますが、受信側が拒否または置換することがあります。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The capture of %1 cannot be written: the disk is full. Free some space; it is tried again every second.</source>
        <translation>%1 のキャプチャに書き込めません: ディスクがいっぱいです。空きを増やしてください。1 秒ごとに再試行します。</translation>
    </message>
    <message>
        <source>The capture of %1 cannot be written: %2. Check that its folder is there and may be written; it is tried again every second.</source>
        <translation>%1 のキャプチャに書き込めません: %2。フォルダーが存在し、書き込みが許可されていることを確認してください。1 秒ごとに再試行します。</translation>
    </message>
    <message>
        <source>Events waiting in memory: %1 (up to %2).</source>
        <translation>メモリで待機中のイベント: %1 (最大 %2)。</translation>
    </message>
    <message>
        <source>The memory for them is full. Dropped: %1.</source>
        <translation>待機用のメモリがいっぱいです。破棄: %1。</translation>
    </message>
    <message>
        <source>The capture file of %1 was removed; it was made again. Dropped: %2.</source>
        <translation>%1 のキャプチャファイルが削除されたため、作成し直しました。破棄: %2。</translation>
    </message>
    <message>
        <source>The capture file of %1 was removed; it was made again, nothing is lost.</source>
        <translation>%1 のキャプチャファイルが削除されたため、作成し直しました。失われたものはありません。</translation>
    </message>
    <message>
        <source>What was written here before could not be read: %1. It was kept as %2; you start with an empty event.</source>
        <translation>以前ここに入力した内容を読み取れませんでした: %1。%2 として保存してあります。空のイベントから始めます。</translation>
    </message>
    <message>
        <source>The definition is not usable. %1</source>
        <translation>この定義は使用できません。%1</translation>
    </message>
    <message>
        <source>Port %1 could not be used.</source>
        <translation>ポート %1 を使用できませんでした。</translation>
    </message>
    <message>
        <source>Port %1 could not be used: %2.</source>
        <translation>ポート %1 を使用できませんでした: %2。</translation>
    </message>
    <message>
        <source>Choose another one, or 0 for any that is free.</source>
        <translation>別のポート、または空きポートを使う 0 を指定してください。</translation>
    </message>
    <message>
        <source>Reconnecting (attempt %1, next try in %2 s)</source>
        <translation>再接続中 (%1 回目、次の試行まで %2 秒)</translation>
    </message>
    <message>
        <source>Reconnecting (attempt %1)</source>
        <translation>再接続中 (%1 回目)</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Connected, but the keep-alive is late</source>
        <translation>接続済み (キープアライブが遅延)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a connection that is not tried again.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>States of a subscription, in a table.</extracomment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>unsubscribing</source>
        <translation>解除中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The API&apos;s onSubscribe handler does not let you subscribe here: use another channel or authorizer.</source>
        <translation>API の onSubscribe ハンドラーにより、ここではサブスクライブできません: 別のチャネルまたはオーソライザーを使用してください。</translation>
    </message>
    <message>
        <source>The id is in use on this connection: unsubscribe, then subscribe again.</source>
        <translation>この ID はこの接続ですでに使われています: サブスクライブを解除してから、もう一度サブスクライブしてください。</translation>
    </message>
    <message>
        <source>This is trouble within the service: subscribe again in a moment.</source>
        <translation>サービス内部の問題です: しばらくしてから、もう一度サブスクライブしてください。</translation>
    </message>
    <message>
        <source>An event could not be delivered and is lost; the subscription goes on.</source>
        <translation>配信できずに失われたイベントがあります。サブスクリプションは継続します。</translation>
    </message>
    <message>
        <source>The service has no such subscription any more: nothing is left to do.</source>
        <translation>サービスにこのサブスクリプションはもうありません: 必要な操作はありません。</translation>
    </message>
    <message>
        <source>The API&apos;s handler failed or answered with what it must not: look at the API&apos;s logs.</source>
        <translation>API のハンドラーが失敗したか、不正な応答を返しました: API のログを確認してください。</translation>
    </message>
    <message>
        <source>Check that nothing in between changes the WebSocket&apos;s headers.</source>
        <translation>途中で WebSocket のヘッダーが変更されていないことを確認してください。</translation>
    </message>
    <message>
        <source>An event may have 240 KB, also after the API&apos;s handler has changed it: make it smaller.</source>
        <translation>イベントは 240 KB までです (API のハンドラーによる変更後も同様): 小さくしてください。</translation>
    </message>
    <message>
        <source>Check the user name and password, and the client secret if the app client has one; then sign in again.</source>
        <translation>ユーザー名とパスワード、アプリクライアントにシークレットがある場合はクライアントシークレットを確認し、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The user pool has no such user: check the user name and the user pool id.</source>
        <translation>このユーザーはユーザープールに存在しません: ユーザー名とユーザープール ID を確認してください。</translation>
    </message>
    <message>
        <source>The user has not confirmed the sign-up yet: enter the code that was sent where you signed up.</source>
        <translation>このユーザーはサインアップの確認がまだです: 送信されたコードを、サインアップした場所で入力してください。</translation>
    </message>
    <message>
        <source>An administrator reset the password: choose a new one in your application, then sign in here.</source>
        <translation>管理者がパスワードをリセットしました: アプリケーションで新しいパスワードを設定してから、ここでサインインしてください。</translation>
    </message>
    <message>
        <source>Check that the app client allows this way of signing in, and its client secret.</source>
        <translation>アプリクライアントでこのサインイン方法が許可されていること、クライアントシークレットが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Choose a password that follows the rules of the user pool.</source>
        <translation>ユーザープールの規則に沿ったパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The code is wrong: enter the newest one.</source>
        <translation>コードが正しくありません: 最新のコードを入力してください。</translation>
    </message>
    <message>
        <source>The code is too old: sign in again for a new one.</source>
        <translation>コードの期限が切れています: もう一度サインインして、新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The code of the authenticator app is wrong: check its clock and enter the newest code.</source>
        <translation>認証アプリのコードが正しくありません: 認証アプリの時計を確認し、最新のコードを入力してください。</translation>
    </message>
    <message>
        <source>Another program has renewed this sign-in: sign in again.</source>
        <translation>ほかのプログラムがこのサインインを更新しました: もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Wait a minute before you try again.</source>
        <translation>1 分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait a while before you try again: the limit is of this user or account.</source>
        <translation>しばらく待ってから、もう一度お試しください: このユーザーまたはアカウントの制限です。</translation>
    </message>
    <message>
        <source>Check the pool id, the client id and their region.</source>
        <translation>プール ID、クライアント ID、リージョンを確認してください。</translation>
    </message>
    <message>
        <source>The identity pool has no role for this user: add one in the AWS console.</source>
        <translation>ID プールにこのユーザーのロールがありません: AWS コンソールで追加してください。</translation>
    </message>
    <message>
        <source>The credentials are right but lack the permission: ask for it in their IAM policy.</source>
        <translation>認証情報は正しいものの、権限がありません: IAM ポリシーへの追加を依頼してください。</translation>
    </message>
    <message>
        <source>The credentials are right, but lack the permission or are not trusted by the role.</source>
        <translation>認証情報は正しいものの、権限がないか、ロールに信頼されていません。</translation>
    </message>
    <message>
        <source>The temporary credentials have ended: get new ones.</source>
        <translation>一時的な認証情報の期限が切れました: 新しいものを取得してください。</translation>
    </message>
    <message>
        <source>AWS does not know the access key: check its id, and the session token of temporary credentials.</source>
        <translation>このアクセスキーは AWS に登録されていません: アクセスキー ID と、一時的な認証情報の場合はセッショントークンを確認してください。</translation>
    </message>
    <message>
        <source>Check the secret access key and this computer&apos;s clock.</source>
        <translation>シークレットアクセスキーと、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The sign-in has ended at the provider: sign in again.</source>
        <translation>プロバイダーでのサインインが終了しています: もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The service asks to wait until %1.</source>
        <translation>サービスは %1 まで待つよう求めています。</translation>
    </message>
</context>
<context>
    <name>eventscope::importtext</name>
    <message>
        <source>how to authorize: a key, a token, a sign-in or IAM</source>
        <translation>認可の方法 (キー、トークン、サインイン、または IAM)</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>a sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>the id of the user pool</source>
        <translation>ユーザープール ID</translation>
    </message>
    <message>
        <source>the client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>the issuer of the tokens</source>
        <translation>トークンの発行者</translation>
    </message>
    <message>
        <source>the access key id</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>the secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>IAM credentials: a profile, keys or the environment</source>
        <translation>IAM 認証情報 (プロファイル、キー、または環境変数)</translation>
    </message>
    <message>
        <source>the region of the API</source>
        <translation>API のリージョン</translation>
    </message>
    <message>
        <source>a look at the realtime URL: it was made by a rule that may not hold</source>
        <translation>リアルタイム URL の確認 (規則から作成したため、正しくない可能性があります)</translation>
    </message>
    <message>
        <source>environment variables on this computer</source>
        <translation>このコンピューターの環境変数</translation>
    </message>
    <message>
        <source>a command on this computer</source>
        <translation>このコンピューターのコマンド</translation>
    </message>
    <message>
        <source>a file on this computer</source>
        <translation>このコンピューターのファイル</translation>
    </message>
    <message>
        <source>an AWS profile on this computer</source>
        <translation>このコンピューターの AWS プロファイル</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>何もインポートされませんでした: %1。</translation>
    </message>
    <message>
        <source>Choose a file with the URL of an Event API, or paste the URL itself: it is the HTTP endpoint in the API&apos;s settings.</source>
        <translation>Event API の URL を含むファイルを選択するか、URL 自体を貼り付けてください: API の設定にある HTTP エンドポイントです。</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>ヘッダー %1</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot;</source>
        <translation>設定「%1」</translation>
    </message>
</context>
<context>
    <name>eventscope::permissiontext</name>
    <message>
        <source>Allowed, with exceptions</source>
        <translation>許可 (例外あり)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Allowed, although it is refused at %1. A wildcard is authorized as a whole: what is published there may arrive all the same.</source>
        <translation>許可されていますが、%1 では拒否されます。ワイルドカードは全体として認可されます: そこに発行されたものも届く可能性があります。</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>応答の前に停止しました。</translation>
    </message>
    <message>
        <source>It could not be asked: there is no connection. %1</source>
        <translation>確認できませんでした: 接続がありません。%1</translation>
    </message>
    <message>
        <source>There is no answer. %1</source>
        <translation>応答がありません。%1</translation>
    </message>
</context>
<context>
    <name>eventscope::refusaltext</name>
    <message>
        <source>This computer&apos;s clock is wrong by some minutes: set it by the network and try again.</source>
        <translation>このコンピューターの時計が数分ずれています: ネットワーク経由で時計を合わせて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The token has expired: sign in again, or give a fresh one.</source>
        <translation>トークンは期限切れです: もう一度サインインするか、新しいトークンを入力してください。</translation>
    </message>
    <message>
        <source>An ID token was sent. If the API wants access tokens, edit the authorizer to send that one.</source>
        <translation>ID トークンが送信されました。API でアクセストークンが必要な場合は、オーソライザーを編集してアクセストークンを送信するようにしてください。</translation>
    </message>
    <message>
        <source>The signature was not accepted: check the secret access key and the region, and that the URL is the API&apos;s own: a signature for the host of a proxy is refused.</source>
        <translation>署名が受け付けられませんでした: シークレットアクセスキーとリージョン、および URL が API 自体のものであることを確認してください。プロキシのホストに対する署名は拒否されます。</translation>
    </message>
    <message>
        <source>Check the channel.</source>
        <translation>チャネルを確認してください。</translation>
    </message>
    <message>
        <source>Check the channel and the events.</source>
        <translation>チャネルとイベントを確認してください。</translation>
    </message>
    <message>
        <source>Over WebSocket, the service fails to verify signed events that hold &lt; or &gt;, and perhaps &amp; &apos; =. Publish this one over HTTP.</source>
        <translation>WebSocket では、&lt; または &gt; (場合によっては &amp; &apos; = も) を含む署名付きイベントの検証に、サービスが失敗します。このイベントは HTTP で発行してください。</translation>
    </message>
    <message>
        <source>If that is refused too:</source>
        <translation>それも拒否される場合:</translation>
    </message>
    <message>
        <source>Check that the API allows IAM for connecting and that the credentials may do appsync:EventConnect.</source>
        <translation>API で接続に IAM が許可されていること、認証情報に appsync:EventConnect 権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists, that it allows IAM for subscribing and that the credentials may do appsync:EventSubscribe on it.</source>
        <translation>名前空間「%1」が存在すること、サブスクライブに IAM が許可されていること、認証情報にその名前空間への appsync:EventSubscribe 権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists, that it allows IAM for publishing and that the credentials may do appsync:EventPublish on it.</source>
        <translation>名前空間「%1」が存在すること、発行に IAM が許可されていること、認証情報にその名前空間への appsync:EventPublish 権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Check that %1 is right, and that the API allows it for connecting.</source>
        <translation>%1 が正しいこと、API で接続に許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists and allows %2 for subscribing, and that %2 is right.</source>
        <translation>名前空間「%1」が存在し、サブスクライブに %2 が許可されていること、%2 が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Check that the namespace &quot;%1&quot; exists and allows %2 for publishing, and that %2 is right.</source>
        <translation>名前空間「%1」が存在し、発行に %2 が許可されていること、%2 が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>the user pool&apos;s token</source>
        <translation>ユーザープールのトークン</translation>
    </message>
    <message>
        <source>the OpenID provider&apos;s token</source>
        <translation>OpenID プロバイダーのトークン</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>This token looks like a signature: an API that also has IAM takes it for one, and the Lambda function never sees it. Put a word before it that the function takes off.</source>
        <translation>このトークンは署名のように見えます: IAM も使う API では署名とみなされ、Lambda 関数には届きません。関数側で取り除く語を先頭に付けてください。</translation>
    </message>
    <message>
        <source>This token begins with &quot;Bearer&quot;: an API that also has user pools or OpenID takes it for theirs, and a Lambda function never sees it. Leave &quot;Bearer&quot; out.</source>
        <translation>このトークンは「Bearer」で始まっています: ユーザープールや OpenID も使う API ではそちらのトークンとみなされ、Lambda 関数には届きません。「Bearer」を取り除いてください。</translation>
    </message>
    <message>
        <source>This token is a bare JWT: right for a user pool or OpenID, but with one of those in the API a Lambda function never sees it. Put a word before it that the function takes off.</source>
        <translation>このトークンは単独の JWT です: ユーザープールや OpenID では正しい形式ですが、それらも使う API では Lambda 関数に届きません。関数側で取り除く語を先頭に付けてください。</translation>
    </message>
</context>
<context>
    <name>eventscope::rowphrasetext</name>
    <message>
        <source>disconnected %1 s, events may be missing</source>
        <translation>%1 秒間切断。イベントが欠けている可能性があります</translation>
    </message>
    <message>
        <source>endpoint changed, events may be missing</source>
        <translation>エンドポイントが変更されました。イベントが欠けている可能性があります</translation>
    </message>
    <message>
        <source>subscribed anew, events may be missing</source>
        <translation>再サブスクライブしました。イベントが欠けている可能性があります</translation>
    </message>
    <message>
        <source>the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3 rows</source>
        <extracomment>%1, %2: how many events and other rows; %3: how many rows a capture may have.</extracomment>
        <translation>最も古い %1 件のイベントとその他の %2 行を削除しました: キャプチャが上限の %3 行に達しました</translation>
    </message>
    <message>
        <source>the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3</source>
        <extracomment>%1, %2: how many events and other rows; %3: a size such as 1.00 GiB.</extracomment>
        <translation>最も古い %1 件のイベントとその他の %2 行を削除しました: キャプチャが上限の %3 に達しました</translation>
    </message>
    <message>
        <source>rows %1 to %2 could not be read, the file is damaged there</source>
        <translation>%1～%2 行目を読み取れませんでした。ファイルのその部分が壊れています</translation>
    </message>
    <message>
        <source>rows from %1 on could not be read, the file is damaged there</source>
        <translation>%1 行目以降を読み取れませんでした。ファイルのその部分が壊れています</translation>
    </message>
    <message>
        <source>The capture file was removed; it was made again, nothing is lost</source>
        <translation>キャプチャファイルが削除されたため作り直しました。失われたものはありません</translation>
    </message>
    <message>
        <source>The capture file was removed; it was made again, lost: %1 events and %2 other rows</source>
        <translation>キャプチャファイルが削除されたため作り直しました。失われたもの: %1 件のイベントとその他の %2 行</translation>
    </message>
    <message>
        <source>The capture could not be written for a while (%1), nothing is lost</source>
        <translation>しばらくの間キャプチャを書き込めませんでした (%1)。失われたものはありません</translation>
    </message>
    <message>
        <source>The capture could not be written for a while (%1), lost: %2 events and %3 other rows</source>
        <translation>しばらくの間キャプチャを書き込めませんでした (%1)。失われたもの: %2 件のイベントとその他の %3 行</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 s behind the service&apos;s; what is signed is corrected from now on</source>
        <translation>このコンピューターの時計はサービスより %1 秒遅れています。以後の署名は補正されます</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 s ahead of the service&apos;s; what is signed is corrected from now on</source>
        <translation>このコンピューターの時計はサービスより %1 秒進んでいます。以後の署名は補正されます</translation>
    </message>
    <message>
        <source>subscription refused: %1</source>
        <translation>サブスクリプションが拒否されました: %1</translation>
    </message>
    <message>
        <source>an event was not delivered: %1</source>
        <translation>イベントが配信されませんでした: %1</translation>
    </message>
    <message>
        <source>an answer came to a publish that is not known here, or no longer</source>
        <translation>ここでは把握していない (または既に破棄した) 発行への応答を受信しました</translation>
    </message>
    <message>
        <source>frame: %1</source>
        <extracomment>A frame (message) of the server that belongs to nothing; %1 describes it in the words of the protocol.</extracomment>
        <translation>フレーム: %1</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: published</source>
        <translation>%1 への発行の応答が期限後に届きました: 発行済み</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: not published, %2</source>
        <translation>%1 への発行の応答が期限後に届きました: 未発行、%2</translation>
    </message>
    <message>
        <source>the answer to a publish to %1 came after the deadline: events published: %2, failed: %3</source>
        <translation>%1 への発行の応答が期限後に届きました: 発行されたイベント: %2、失敗: %3</translation>
    </message>
    <message>
        <source>event %1 of publish %2 was accepted but not received by %3 within %4 s</source>
        <extracomment>%1: place of the event in its publish, from 0; %2: number of the publish; %3: channel of a subscription.</extracomment>
        <translation>発行 %2 のイベント %1 は受け付けられましたが、%3 で %4 秒以内に受信されませんでした</translation>
    </message>
    <message>
        <source>event %1 of publish %2 was accepted but not received by %3 within %4 s; equal events were on their way, so it may be another of them</source>
        <translation>発行 %2 のイベント %1 は受け付けられましたが、%3 で %4 秒以内に受信されませんでした。同じ内容のイベントが送信中だったため、そのいずれかである可能性があります</translation>
    </message>
    <message>
        <source>published: %1</source>
        <extracomment>How the publish of an event ended; %1 is the event&apos;s identifier.</extracomment>
        <translation>発行済み: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>How the publish of an event ended; %1 is a code and the words of the service.</extracomment>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>not in the answer: a handler may have left it out</source>
        <translation>応答に含まれていません: ハンドラーが除外した可能性があります</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>State of a connection: it was lost and is being made again.</extracomment>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state of the connection, %2 the cause.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
