// SPDX-License-Identifier: GPL-3.0-or-later
// The Lambda authorizer of all-modes.json, asked for every token that does not stand there.
import { text } from 'node:stream/consumers';

const { authorizationToken } = JSON.parse(await text(process.stdin));
console.log(JSON.stringify({ isAuthorized: authorizationToken === 'ask-for-me Wm4xRd' }));
