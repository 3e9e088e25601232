import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { parseSpec } from '#core/spec.ts';
import type { JoinAnswer } from '#wire/wire.ts';
import { getFirefox } from '../../lib/cli/firefox.ts';
import { type Serving, serve } from '../../lib/server/serve.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { aFlag, ask, flagEvent } from '../server/team.ts';
import { someFlags } from '../workspace/some-flags.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { answerPrompt } from './firefox-powers.ts';
import { until } from './until.ts';

/** The workspace in a real Firefox: joined, read, a flag answered by keyboard, a draft changed by form. */
const data = preparedFolder();
let serving: Serving;
let firefox: Firefox;

const text = (selector: string) =>
  firefox.inPage<string>(`return document.querySelector(arguments[0])?.innerText ?? '';`, selector);
const shows = (selector: string, words: string) =>
  until(
    () => text(selector),
    (shown) => shown.includes(words),
    30_000,
    `${selector} with ${words}`,
  );
const go = (hash: string) => firefox.inPage(`location.hash = arguments[0]; return null;`, hash);

beforeAll(async () => {
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  const program = await getFirefox((line) => process.stderr.write(`${line}\n`));
  if (!program.ok) throw new Error(program.note);
  serving = await serve({ data, sample: true, app: { limits: null } });
  const codes = serving.invites;
  if (!codes) throw new Error('the sample team has invites');
  const call = (request: Request) => fetch(new Request(request.url.replace('http://store.test', serving.url), request));
  const joined = await ask<JoinAnswer>(call, 'POST', '/v1/join', { code: codes.rep, name: 'Mara', device: 'Test' });
  const events = someFlags(3, parsed.value, new Date()).map(({ flag }) => flagEvent({ ...flag, id: aFlag().id }));
  await ask(call, 'POST', '/v1/events', { events }, { authorization: `Bearer ${joined.body.token}` });
  firefox = await launchFirefox(program.value, inject('addon'));
  await firefox.open(firefox.page('options.html'));
  await firefox.fill('Invite link or code', codes.revops);
  await firefox.fill("Address of the team's store", serving.url);
  await firefox.fill('Your name', 'Robin Vale');
  await firefox.clickOn('Join');
  // Firefox itself asks whether flags may be sent.
  await answerPrompt(firefox, true);
  await shows('body', 'Leave the team');
  await firefox.open(firefox.page('workspace.html'));
}, 180_000);
afterAll(async () => {
  await firefox?.close();
  await serving?.stop();
  rmSync(data, { recursive: true, force: true });
});

it('reads the spec as a document', async () => {
  await shows('.sheet-name', 'ICP');
  await shows('.rail-foot', 'Robin Vale');
  await expect.poll(() => firefox.inPage<number>(`return document.querySelectorAll('.sheet-part').length;`)).toBe(9);
});

it('answers a flag by keyboard alone', async () => {
  await go('#/queue');
  await shows('.room-head', '3 open');
  await firefox.press('r');
  await shows('.answer-title', 'Reject');
  await firefox.type('The page is right.');
  await firefox.press('Enter');
  await shows('.room-head', '2 open');
  await shows('.toast', 'answered');
});

it('changes a draft by its form', async () => {
  await go('#/draft');
  await firefox.clickOn('Draft the next version');
  await shows('.room-head', 'valid');
  await firefox.clickOn('Scoring');
  await shows('.form-fields', 'Core matches needed');
  await firefox.inPage(
    `const label = [...document.querySelectorAll('label')].find((each) => each.innerText === arguments[0]);
     const field = document.getElementById(label.htmlFor);
     field.value = arguments[1];
     field.dispatchEvent(new Event('input', { bubbles: true }));
     return null;`,
    'Core matches needed',
    '2',
  );
  await until(
    () =>
      firefox.inPage<boolean>(
        `return [...document.querySelectorAll('.pill')].some((pill) => pill.innerText !== 'saved' && pill.innerText.startsWith('saving'));`,
      ),
    (isSaving) => isSaving,
    30_000,
    'saving',
  );
  await until(
    () =>
      firefox.inPage<boolean>(
        `return [...document.querySelectorAll('.pill')].some((pill) => pill.innerText === 'saved');`,
      ),
    (isSaved) => isSaved,
    30_000,
    'saved',
  );
  await firefox.clickOn('Changes');
  await shows('.changes', '1 line differs');
});
