import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { parseSpec, type Spec } from '#core/spec.ts';
import type { TeamSettings } from '#wire/team.ts';
import type { JoinAnswer } from '#wire/wire.ts';
import { type Browser, launchBrowser } from '../../lib/cli/browser.ts';
import { joinTeam } from '../../lib/cli/panel-steps.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { aFlag, ask, flagEvent } from '../server/team.ts';
import { someFlags } from '../workspace/some-flags.ts';

/** The real workspace on the real store, with a seller who has raised flags. */
export interface RevOpsDay {
  readonly browser: Browser;
  /** The workspace page, joined as RevOps. */
  readonly page: Page;
  readonly spec: Spec;
  readonly codes: NonNullable<Serving['invites']>;
  /** The store's address. */
  url(): string;
  /** Flags of the made-up team, raised by the seller. `like`: so many that say what the first one says. */
  raise(count: number, like?: 'the-first'): Promise<void>;
  /** How many of the seller's flags have an answer. */
  answered(): Promise<number>;
  /** The team's rule: so many names under a spec before it is published. */
  needSignatures(signatures: TeamSettings['signatures']): Promise<void>;
  /** Somebody else of the team at the workspace, in a browser of their own. */
  colleague(role: 'marketer' | 'admin', name: string): Promise<Page>;
  go(room: string): Promise<void>;
  stopStore(): Promise<void>;
  startStore(): Promise<void>;
  close(): Promise<void>;
}

export async function openRevOpsDay(): Promise<RevOpsDay> {
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  const spec = parsed.value;
  const data = preparedFolder();
  let serving = await serve({ sample: true, data, app: { limits: null } });
  const port = Number(new URL(serving.url).port);
  const codes = serving.invites;
  if (!codes) throw new Error('the sample team has invites');
  const toStore = (request: Request) =>
    fetch(new Request(request.url.replace('http://store.test', serving.url), request));
  const joined = await ask<JoinAnswer>(toStore, 'POST', '/v1/join', { code: codes.rep, name: 'Mara', device: 'Test' });
  const seller = <T>(method: string, path: string, body?: unknown) =>
    ask<T>(toStore, method, path, body, { authorization: `Bearer ${joined.body.token}` });
  const browser = await launchBrowser({
    executablePath: inject('chromium'),
    extension: inject('extension'),
    headless: true,
  });
  const others: Browser[] = [];
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  await joinTeam(page, { store: serving.url, code: codes.revops, name: 'Robin Vale' });
  return {
    browser,
    page,
    spec,
    codes,
    url: () => serving.url,
    async raise(count, like) {
      const flags = someFlags(count, spec, new Date());
      const events = flags.map(({ flag }) =>
        flagEvent({ ...(like ? (flags[0]?.flag ?? flag) : flag), id: aFlag().id }),
      );
      await seller('POST', '/v1/events', { events });
    },
    async answered() {
      const { body } = await seller<{ flags: { review: unknown }[] }>('GET', '/v1/changes');
      return body.flags.filter(({ review }) => review !== null).length;
    },
    async needSignatures(signatures) {
      const admin = await ask<JoinAnswer>(toStore, 'POST', '/v1/join', {
        code: codes.admin,
        name: 'Ada',
        device: 'Test',
      });
      const rule = { reviewHours: 48, businessHours: false, signatures };
      const bearer = { authorization: `Bearer ${admin.body.token}` };
      const { status } = await ask(toStore, 'PUT', '/v1/settings', rule, bearer);
      if (status !== 200) throw new Error(`the rule was not taken: ${status}`);
    },
    async colleague(role, name) {
      const theirs = await launchBrowser({
        executablePath: inject('chromium'),
        extension: inject('extension'),
        headless: true,
      });
      others.push(theirs);
      const theirPage = await theirs.context.newPage();
      await theirPage.goto(`chrome-extension://${theirs.id}/options.html`);
      await joinTeam(theirPage, { store: serving.url, code: codes[role], name });
      return theirPage;
    },
    async go(room) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${room}`);
    },
    stopStore: () => serving.stop(),
    async startStore() {
      serving = await serve({ data, port, app: { limits: null } });
    },
    async close() {
      for (const other of others) await other.close();
      await browser.close();
      await serving.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
