import * as oauth from 'oauth4webapi';
import { addAudit } from './audit.ts';
import { asStranger, asTeam } from './database/team.ts';
import type { Door } from './http/door.ts';
import { type Refusal, refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import { page } from './http/sent.ts';
import { removedBefore, signedInBefore } from './join.ts';
import { secretHash } from './secrets.ts';
import { codePage } from './sign-in-page.ts';
import type { Store } from './store.ts';
import { makeInvite } from './teams.ts';

/** Sign-in by OpenID Connect (authorization code, PKCE, nonce). It ends with an invite code for one use: the extension joins by
 * it as by any other, and needs no permission for it. */

const minute = 60_000;
const cookie = 'icp-lens-sign-in';

interface Provider {
  readonly issuer: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly email_domains: readonly string[];
  readonly role: 'rep' | 'marketer' | 'revops' | 'admin';
}

const noProvider = refuse(404, 'no-sign-in', 'This team does not sign in by a provider. Ask for an invite code.');
const notDone = (why: string) => refuse(403, 'sign-in-failed', `The sign-in did not work: ${why}. Begin again.`);

async function providerOf(store: Store, handle: string): Promise<{ teamId: string; provider: Provider } | null> {
  const team = await asStranger(store.db, handle, (tx) =>
    tx.selectFrom('teams').select('team_id').where('handle', '=', handle).executeTakeFirst(),
  );
  if (!team) return null;
  const teamId = team.team_id;
  const provider = await asTeam(store.db, teamId, (tx) =>
    tx.selectFrom('providers').selectAll().where('team_id', '=', teamId).executeTakeFirst(),
  );
  return provider ? { teamId, provider } : null;
}

async function discover({ outside }: Door, { issuer }: Provider): Promise<oauth.AuthorizationServer> {
  const url = new URL(issuer);
  const answer = await oauth.discoveryRequest(url, {
    [oauth.customFetch]: outside.fetch,
    [oauth.allowInsecureRequests]: outside.insecure,
  });
  return oauth.processDiscoveryResponse(url, answer);
}

const redirectUri = (door: Door, url: string) => `${door.publicUrl ?? new URL(url).origin}/v1/sign-in/callback`;

/** Sends the browser to the team's provider. */
export const beginSignIn: Handler<'beginSignIn'> = async ({ door, store, params, url }) => {
  const found = await providerOf(store, params.handle);
  if (!found) return noProvider;
  const server = await discover(door, found.provider).catch(() => null);
  if (!server?.authorization_endpoint)
    return refuse(503, 'provider-away', "The team's provider does not answer. Try again later.");
  const state = `${params.handle}.${oauth.generateRandomState()}`;
  const [nonce, verifier] = [oauth.generateRandomNonce(), oauth.generateRandomCodeVerifier()];
  const now = store.world.now().getTime();
  await asTeam(store.db, found.teamId, async (tx) => {
    await tx.deleteFrom('sign_ins').where('team_id', '=', found.teamId).where('ends_at', '<', new Date(now)).execute();
    await tx
      .insertInto('sign_ins')
      .values({
        team_id: found.teamId,
        state_hash: secretHash(state),
        nonce,
        verifier,
        ends_at: new Date(now + 10 * minute),
      })
      .execute();
  });
  const to = new URL(server.authorization_endpoint);
  const asked = {
    ...{
      client_id: found.provider.client_id,
      redirect_uri: redirectUri(door, url),
      response_type: 'code',
      scope: 'openid email profile',
    },
    ...{
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    },
  };
  for (const [name, value] of Object.entries(asked)) to.searchParams.set(name, value);
  // The browser that comes back must be the one that went: otherwise somebody could be signed in as another.
  const secure = redirectUri(door, url).startsWith('https:') ? '; Secure' : '';
  const jar = `${cookie}=${state}; Path=/v1/sign-in; Max-Age=600; HttpOnly; SameSite=Lax${secure}`;
  return { status: 302, headers: { location: to.href, 'set-cookie': jar, 'cache-control': 'no-store' }, body: null };
};

/** The provider sends the browser back: who it is becomes an invite code for one use. */
export const endSignIn: Handler<'endSignIn'> = async ({ door, store, url, headers }) => {
  const back = new URL(url);
  const state = back.searchParams.get('state') ?? '';
  const [handle = ''] = state.split('.');
  const kept = (headers.get('cookie') ?? '').split(/;\s*/).includes(`${cookie}=${state}`);
  if (!state || !kept) return notDone('this browser did not begin it');
  const found = await providerOf(store, handle);
  if (!found) return noProvider;
  const { teamId, provider } = found;
  const begun = await asTeam(store.db, teamId, (tx) =>
    tx
      .deleteFrom('sign_ins')
      .where('team_id', '=', teamId)
      .where('state_hash', '=', secretHash(state))
      .where('ends_at', '>', store.world.now())
      .returning(['nonce', 'verifier'])
      .executeTakeFirst(),
  );
  if (!begun) return notDone('it took too long, or was used already');
  const claims = await exchange(door, provider, back, state, begun, redirectUri(door, url)).catch(
    (error: Error) => error,
  );
  if (claims instanceof oauth.AuthorizationResponseError && claims.error === 'access_denied')
    return notDone('it was cancelled, or the provider said no');
  if (claims instanceof Error) return notDone(claims.message.slice(0, 200));
  const refused = mayJoin(provider, claims);
  if (refused) return refused;
  const subject = `${provider.issuer} ${claims.sub}`;
  const made = await asTeam(store.db, teamId, async (tx) => {
    if ((await signedInBefore(tx, teamId, subject))?.removed_at) return null;
    const who = { teamId, memberId: null };
    return makeInvite(store, tx, who, handle, { role: provider.role, uses: 1, days: 1 / 144, subject });
  });
  if (!made) return removedBefore;
  const { code } = made;
  return page(codePage(code), { 'set-cookie': `${cookie}=; Path=/v1/sign-in; Max-Age=0` });
};

async function exchange(
  door: Door,
  provider: Provider,
  back: URL,
  state: string,
  begun: { nonce: string; verifier: string },
  redirect: string,
): Promise<oauth.IDToken> {
  const server = await discover(door, provider);
  const client: oauth.Client = { client_id: provider.client_id };
  const options = { [oauth.customFetch]: door.outside.fetch, [oauth.allowInsecureRequests]: door.outside.insecure };
  const params = oauth.validateAuthResponse(server, client, back, state);
  const auth = oauth.ClientSecretBasic(provider.client_secret);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    auth,
    params,
    redirect,
    begun.verifier,
    options,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: begun.nonce,
    requireIdToken: true,
  });
  // The signature is checked too, not only the channel that the token came by.
  await oauth.validateApplicationLevelSignature(server, answer, options);
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  if (!claims) throw new Error('the provider sent no identity');
  return claims;
}

/** Whether these are people of the team: by the domain of a verified address. */
function mayJoin({ email_domains }: Provider, claims: oauth.IDToken): Refusal | null {
  if (email_domains.length === 0) return null;
  const domain =
    String(claims.email ?? '')
      .split('@')
      .at(-1)
      ?.toLowerCase() ?? '';
  if (claims.email_verified === true && email_domains.includes(domain)) return null;
  return refuse(403, 'not-of-the-team', 'Your address is not one of this team, or your provider has not verified it.');
}

/** Anybody has an account there, or makes one: who signs in with them is only told by the address. */
const openToAll = ['accounts.google.com', 'appleid.apple.com', 'gitlab.com', 'slack.com', 'www.linkedin.com'];
const needsDomains = refuse(
  422,
  'needs-domains',
  'Anybody can sign in at this provider. Name the domains that the addresses of your people end in.',
);

/** Sets the team's provider; null goes back to invite codes alone. */
export const setProvider: Handler<'setProvider'> = async ({ store, session, body }) => {
  const { teamId } = session;
  if (body.provider?.emailDomains.length === 0 && openToAll.includes(new URL(body.provider.issuer).hostname))
    return needsDomains;
  await asTeam(store.db, teamId, async (tx) => {
    await tx.deleteFrom('providers').where('team_id', '=', teamId).execute();
    if (body.provider) {
      const { issuer, clientId, clientSecret, emailDomains, role } = body.provider;
      const email_domains = JSON.stringify(emailDomains.map((domain) => domain.toLowerCase()));
      await tx
        .insertInto('providers')
        .values({ team_id: teamId, issuer, client_id: clientId, client_secret: clientSecret, email_domains, role })
        .execute();
    }
    await addAudit(tx, store.world, session, 'provider.set', null, { issuer: body.provider?.issuer ?? null });
  });
  return { ok: true, value: { done: true } };
};
