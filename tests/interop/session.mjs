// SPDX-License-Identifier: GPL-3.0-or-later
// Who is signed in, as a web application without a user pool of its own tells the library.
import { decodeJWT } from 'aws-amplify/auth';

let present = {};

export function signIn({ credentials, token }) {
  present = { credentials, token };
}

export const auth = {
  credentialsProvider: {
    getCredentialsAndIdentityId: async () => present.credentials && { credentials: present.credentials },
    clearCredentialsAndIdentityId: () => {},
  },
  tokenProvider: { getTokens: async () => present.token && { accessToken: decodeJWT(present.token) } },
};
