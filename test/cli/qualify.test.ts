import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qualify } from '#cli/qualify-command.ts';

const root = new URL('../../', import.meta.url).pathname;
const now = new Date('2026-11-21T10:00:00Z');
const page = join(root, 'test/pages/linkedin-company/ember-french.html');
const url = 'https://www.linkedin.com/company/atelier-boreal-exemple/about/';

async function* input(...chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
const run = (...words: string[]) => qualify(words, now, input(''));

let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'icp-lens-qualify-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('one page', () => {
  it('is one JSON object with the facts, their words and their clues', async () => {
    const answer = await run(page, '--url', url, '--json');
    if (!answer.ok) throw new Error(answer.note);
    const { reading, verdict, plays } = JSON.parse(answer.value);
    expect(Object.keys(reading)).toEqual(['reader', 'kind', 'url', 'facts', 'health']);
    expect(reading).toMatchObject({
      reader: 'linkedin-company',
      kind: 'company',
      url,
      health: { expected: 5, read: 5, missed: [] },
    });
    const size = reading.facts.find((fact: { name: string }) => fact.name === 'company.employees');
    expect(size).toEqual({
      name: 'company.employees',
      value: { min: 51, max: 200 },
      said: '51-200 employés',
      from: 'label "Taille de l’entreprise"',
    });
    expect(verdict.lines.length).toBeGreaterThan(10);
    expect(plays.objections.length).toBeGreaterThan(0);
  });

  it('is a checklist for people, each mark with its word, the page’s words and the clue', async () => {
    const answer = await run(page, '--url', url, '--today', '2026-11-21');
    const text = answer.ok ? answer.value : '';
    expect(text).toContain('✓ match');
    expect(text).toContain('? unknown');
    expect(text).toContain('"51-200 employés" — label "Taille de l’entreprise"');
    expect(text).toContain('ASK NEXT');
    expect(text).toContain('LIKELY OBJECTIONS');
    expect(text).toContain('BUYERS SAY');
  });

  it('comes from standard input, in pieces, with the page’s own address', async () => {
    const html =
      '<html><head><base href="https://www.linkedin.com/in/kim-sample/"></head><body><main><section><h1>Kim</h1>';
    const answer = await qualify(['-', '--json'], now, input(html, '</section></main></body></html>'));
    expect(JSON.parse(answer.ok ? answer.value : '{}').reading).toMatchObject({
      kind: 'person',
      url: 'https://www.linkedin.com/in/kim-sample/',
    });
  });

  it('is read in its own charset', async () => {
    const western = file(
      'western.html',
      Buffer.from('<meta charset="windows-1252"><main><section><h1>Zo\xeb M\xfcller</h1>', 'latin1'),
    );
    const unnamed = file('unnamed.html', '<main><section><h1>Zoë Müller</h1>');
    for (const path of [western, unnamed]) {
      const answer = await run(path, '--url', 'https://www.linkedin.com/in/zoe/', '--json');
      expect(answer.ok && JSON.parse(answer.value).reading.facts[0].value).toBe('Zoë Müller');
    }
  });

  it('with nothing to qualify has no facts, and every criterion unknown', async () => {
    const empty = file('wall.html', '<title>Sign Up | LinkedIn</title><main></main>');
    const answer = await run(empty, '--url', 'https://www.linkedin.com/authwall', '--json');
    const { reading, verdict } = JSON.parse(answer.ok ? answer.value : '{}');
    expect(reading).toMatchObject({ kind: 'none', facts: [], health: { expected: 0, read: 0, missed: [] } });
    expect(new Set(verdict.lines.map((line: { outcome: string }) => line.outcome))).toEqual(new Set(['unknown']));
    expect(verdict.standing.tier).toBeNull();
  });

  it('keeps what a terminal would obey out of the checklist', async () => {
    const trap = file('trap.html', '<main><section><h1>Kim \u001b[2J\u202eSample</h1>');
    const answer = await run(trap, '--url', 'https://www.linkedin.com/in/kim/');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the point of the test
    expect(answer.ok ? answer.value : '\u001b').not.toMatch(/[\u001b\u202e]/);
  });
});

describe('what cannot be done is one line that says what, where and what next', () => {
  it.each([
    ['no page', [], /no page was named.*--help/],
    ['an unknown option', ['--colour'], /--colour.*--help/],
    ['a missing page', ['nowhere.html'], /"nowhere.html" is not there/],
    ['a folder', [root], /is a folder.*--corpus/],
    ['two pages', [page, page], /one page at a time/],
    ['a bad day', [page, '--today', '2026-02-30'], /"2026-02-30" is not a day.*YYYY-MM-DD/],
    ['a bad address', [page, '--url', 'example.com'], /"example.com" is not a web address.*https:/],
    ['a local address', [page, '--url', 'file:///etc/hosts'], /not a web address/],
    ['a missing spec', [page, '--spec', 'nowhere.yaml'], /spec "nowhere.yaml" is not there/],
    ['a missing corpus', ['--corpus', 'nowhere'], /nowhere\/manifest.json/],
    ['a page and a corpus', [page, '--corpus', 'x'], /leave out/],
  ])('%s', async (_, words, note) => {
    const answer = await run(...words);
    expect(answer.ok ? 'it was done' : answer.note).toMatch(note);
    expect(answer.ok || answer.note?.includes('\n')).toBe(false);
  });

  it.each([
    ['an empty file', '', /it is empty/],
    ['white space', ' \n\t', /it is empty/],
    ['a PDF', '%PDF-1.7 <p>', /it is a PDF/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /not text/],
    ['plain text', 'Dear sir, 3 < 4', /no HTML element/],
    ['JSON', '{"a": "<b>"}', /no HTML element/],
    ['a feed', '<?xml version="1.0"?><rss><title>News</title></rss>', /XML without <html>/],
    ['a web archive', 'From: <Saved by a browser>\nMIME-Version: 1.0\n\n<html>', /web archive/],
  ])('%s', async (name, content, note) => {
    const answer = await run(file(`${name}.html`, content));
    expect(answer.ok ? 'it was read' : answer.note).toMatch(note);
  });

  it.each([
    ['not YAML', 'a: [1', /neither YAML nor JSON/],
    ['no spec', '{"a": 1}', /invalid: schemaVersion/],
    ['a wrong field', 'schemaVersion: 1\nid: Not An Id', /invalid: id/],
  ])('a spec that is %s', async (name, content, note) => {
    const answer = await run(page, '--spec', file(`${name}.yaml`, content));
    expect(answer.ok ? 'it was taken' : answer.note).toMatch(note);
  });
});

describe('the command', () => {
  const command = (...words: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'lib/cli/qualify.ts', ...words], {
      cwd: root,
      maxBuffer: 1e8,
    });

  it('writes its object to standard output and nothing else anywhere', async () => {
    const { stdout, stderr } = await command(page, '--url', url, '--json');
    expect(JSON.parse(stdout).reading.kind).toBe('company');
    expect(stderr).toBe('');
  });

  it('writes one line to standard error and leaves with 2', async () => {
    const problem = await command('nowhere.html').catch((thrown) => thrown);
    expect(problem).toMatchObject({ code: 2, stdout: '' });
    expect(problem.stderr).toMatch(/^qualify: .*nowhere\.html.*\n$/);
  });

  it('explains itself', async () => {
    const { stdout } = await command('--help');
    expect(stdout).toContain('npm run -s qualify');
  });
});
