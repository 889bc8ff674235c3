// SPDX-License-Identifier: GPL-3.0-or-later
// The same conversation in every authorization mode of the library, each in a namespace that takes no other mode.
import assert from 'node:assert/strict';
import { events } from 'aws-amplify/data';
import { Listener, within } from './listener.mjs';
import { signIn } from './session.mjs';

// The library writes it as JSON, and the service signs over what it reads from it: the two must come to the same bytes.
const payload = { text: 'grüße 世界 🐱 <b>&</b> "\\/" \b\f\n\r\t\u0001\u007f\u2028 \ud800', list: [1, 2.5, -0, 1e21, null, true, {}] };
const sent = JSON.parse(JSON.stringify(payload));

/** What a user of each mode has, and what is refused. `options` go to each call, the rest is what `signIn` takes. */
function modesOf({ apiKeys, iamKeys, tokens: [lambdaToken] }, jwts) {
  const key = (apiKey) => ({ options: { apiKey } });
  const bearer = (authToken) => ({ options: { authToken } });
  const signer = (credentials) => ({ credentials });
  const user = (token) => ({ token });
  const [lasting, temporary] = iamKeys;
  return {
    apiKey: { namespace: 'keys', good: key(apiKeys[0]), bad: { 'a wrong key': key('da2-wrong'), 'an expired key': key(apiKeys[1].key) } },
    iam: { namespace: 'iam', good: signer(lasting), bad: { 'a wrong signature': signer({ ...lasting, secretAccessKey: 'wrong' }) } },
    identityPool: {
      namespace: 'iam',
      good: signer(temporary),
      bad: { 'a session token that is left out': signer({ ...temporary, sessionToken: undefined }) },
    },
    userPool: { namespace: 'pool', good: user(jwts.pool), bad: { 'an expired token': user(jwts.expired) } },
    oidc: {
      namespace: 'oidc',
      good: user(jwts.oidc),
      bad: { 'a token for another client': user(jwts.otherClient), 'a token of another key': user(jwts.otherKey) },
    },
    lambda: { namespace: 'lambda', good: bearer('ask-for-me Wm4xRd'), bad: { 'a wrong token': bearer('let-me-out') } },
    none: { namespace: 'lambda', good: bearer(lambdaToken), bad: { 'a wrong token': bearer('let-me-out') } },
  };
}

function scenariosOf(mode, { namespace, good, bad }) {
  const room = `/${namespace}/room`;
  const be = (identity) => {
    signIn(identity);
    return { authMode: mode, ...identity.options };
  };
  const connect = (identity = good) => within(events.connect(room, be(identity)), 'connect');
  const listen = async () => {
    const channel = await connect();
    const listener = new Listener(channel);
    await listener.ready();
    return { channel, listener };
  };

  async function isRefused(identity) {
    await assert.rejects(connect(identity), /UnauthorizedException/);
    const channel = await connect();
    await assert.rejects(new Listener(channel, be(identity)).ready(), /UnauthorizedException/);
    await assert.rejects(within(channel.publish(payload, be(identity)), 'publish_error'), /UnauthorizedException/);
    await assert.rejects(within(events.post(room, payload, be(identity)), 'post'), { name: 'UnauthorizedException' });
  }

  return {
    [`${mode}: connects`]: () => connect(),
    [`${mode}: subscribes`]: () => listen(),
    async [`${mode}: publishes over the WebSocket`]() {
      const { channel, listener } = await listen();
      await within(channel.publish(payload), 'publish_success');
      assert.deepEqual(await listener.count(1), [sent]);
    },
    async [`${mode}: posts over HTTP`]() {
      const { listener } = await listen();
      assert.equal(await within(events.post(room, payload, be(good)), 'post'), undefined);
      assert.deepEqual(await listener.count(1), [sent]);
    },
    ...Object.fromEntries(Object.entries(bad).map(([what, identity]) => [`${mode}: ${what} is refused`, () => isRefused(identity)])),
  };
}

export function modeScenarios(definition, jwts) {
  return Object.assign({}, ...Object.entries(modesOf(definition, jwts)).map(([mode, what]) => scenariosOf(mode, what)));
}
