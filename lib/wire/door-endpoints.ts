import { z } from 'zod';
import { done, type Endpoint, everyone } from './endpoint.ts';
import { providerRequest } from './keeping.ts';
import { joinAnswer, joinRequest, meAnswer, refreshAnswer, refreshRequest } from './wire.ts';

/** Who comes in: invites, tokens, and sign-in by a provider. */
export const doorEndpoints = {
  join: {
    method: 'POST',
    path: '/v1/join',
    says: 'Join a team with an invite code. The token in the answer is shown this once.',
    who: 'anyone',
    body: joinRequest,
    answer: joinAnswer,
  },
  invitation: {
    method: 'GET',
    path: '/join',
    says: 'Where an invite link leads that is clicked: a page that says where to paste it. The code stands behind the #, which browsers do not send.',
    who: 'anyone',
    answer: null,
  },
  refresh: {
    method: 'POST',
    path: '/v1/refresh',
    says: 'Spend a refresh token for the next pair. The same one again gives the same pair until that was used.',
    who: 'anyone',
    body: refreshRequest,
    answer: refreshAnswer,
  },
  me: { method: 'GET', path: '/v1/me', says: 'Who this token is.', who: everyone, answer: meAnswer },
  endSignIn: {
    method: 'GET',
    path: '/v1/sign-in/callback',
    says: "Where the team's provider sends the browser back to: a page with an invite code for one use.",
    who: 'anyone',
    answer: null,
  },
  beginSignIn: {
    method: 'GET',
    path: '/v1/sign-in/{handle}',
    says: "Sends a browser to the team's OpenID provider. The handle is the first part of any invite code of the team.",
    who: 'anyone',
    params: z.object({ handle: z.string().regex(/^[0-9A-Z]{6}$/) }),
    answer: null,
  },
  setProvider: {
    method: 'PUT',
    path: '/v1/sign-in',
    says: "Set the team's OpenID provider, or none.",
    who: ['admin'],
    body: providerRequest,
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
