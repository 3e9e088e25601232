import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusReport, scoreCorpus } from '#cli/corpus.ts';
import { fold, overlaps, sameCity, sameDomain, sameName, samePhone } from '#cli/corpus-compare.ts';
import { groupOf } from '#cli/corpus-sources.ts';

let folder: string;
const all = () => true;
const manifest = (entries: unknown) =>
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ version: 1, entries }));
const everything = { json: false, kind: null, file: null };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'icp-lens-corpus-'));
  const person = '<meta charset="utf-8"><main><section><h1>Kim Sample</h1><p>Buyer at Newco</p></section></main>';
  writeFileSync(join(folder, 'person.html'), person);
  writeFileSync(join(folder, 'wall.html'), '<title>Sign Up | LinkedIn</title><main></main>');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the count', () => {
  it('tells right, wrong, missed and invented apart', async () => {
    manifest([
      {
        file: 'person.html',
        kind: 'linkedin-person',
        url: 'https://www.linkedin.com/in/kim/',
        facts: { name: 'Kim Sample', title: 'Chief Buyer', company: null, location: 'Paris' },
      },
      { file: 'wall.html', kind: 'other', url: 'https://www.linkedin.com/authwall', facts: {} },
    ]);
    const score = await scoreCorpus(folder, all);
    if (!score.ok) throw new Error(score.note);
    const kind = score.value.kinds['linkedin-person'];
    const facts = kind?.facts ?? {};
    expect(kind?.pageKind).toMatchObject({ labelled: 1, right: 1 });
    expect(facts['person.name']).toEqual({ labelled: 1, right: 1, wrong: 0, missed: 0, invented: 0 });
    expect(facts['person.title']).toEqual({ labelled: 1, right: 0, wrong: 1, missed: 0, invented: 0 });
    expect(facts['person.location']).toEqual({ labelled: 1, right: 0, wrong: 0, missed: 1, invented: 0 });
    expect(facts['person.company']).toEqual({ labelled: 0, right: 0, wrong: 0, missed: 0, invented: 1 });
    expect(score.value.kinds.other?.pageKind).toMatchObject({ right: 1, invented: 0 });
    expect(score.value.worst.map(({ file }) => file)).toEqual(['person.html']);
    const sources = score.value.sources['linkedin-person'] ?? {};
    expect(sources['person.name']?.place).toMatchObject({ right: 1, wrong: 0, invented: 0 });
    expect(sources['person.title']?.place).toMatchObject({ right: 0, wrong: 1, invented: 0 });
  });

  it('is printed for people and for programs', async () => {
    const text = await corpusReport(folder, everything);
    expect(text.ok && text.value).toMatch(/person\.title +1 +0 +1 +0 +0 +0\.000 +0\.000/);
    expect(text.ok && text.value).toMatch(/person\.title +address, link, footer, heading +1 +0 +0\.000 +0\.000/);
    const json = await corpusReport(folder, { ...everything, json: true });
    const { kinds } = JSON.parse(json.ok ? json.value : '{}');
    expect(kinds['linkedin-person'].facts['person.name']).toMatchObject({ right: 1, precision: 1, recall: 1 });
  });

  it('shows one page in detail', async () => {
    const text = await corpusReport(folder, { ...everything, file: 'person' });
    expect(text.ok && text.value).toContain('person.name            Kim Sample');
  });
});

describe('the group of a source', () => {
  it.each([
    ['json-ld Organization.address', 'json-ld'],
    ['hcard Organization.name', 'microdata'],
    ['label "Headquarters"', 'label'],
    ['meta og:site_name', 'meta'],
    ['meta generator', 'code'],
    ['words "founded in 1994"', 'prose'],
    ['copyright line', 'place'],
    ['the only address on the page', 'place'],
  ])('of %s is %s', (from, group) => {
    expect(groupOf(from)).toBe(group);
  });
});

describe('a folder that is not as it should be', () => {
  it.each([
    ['not JSON', () => writeFileSync(join(folder, 'manifest.json'), '{'), /is not JSON/],
    ['no entries', () => writeFileSync(join(folder, 'manifest.json'), '{"pages": []}'), /no list "entries"/],
    ['no pages', () => manifest([]), /names no pages/],
    ['an entry without a kind', () => manifest([{ file: 'person.html' }]), /entry 0 needs/],
    ['a file outside the folder', () => manifest([{ file: '../x.html', kind: 'other' }]), /inside the folder/],
    [
      'a page that is not there',
      () => manifest([{ file: 'gone.html', kind: 'other' }]),
      /gone\.html is in manifest\.json but not/,
    ],
  ])('%s', async (_, make, note) => {
    make();
    const answer = await corpusReport(folder, everything);
    expect(answer.ok ? 'it was counted' : answer.note).toMatch(note);
  });
});

describe('sameness', () => {
  it('of names looks past legal forms and spelling', () => {
    expect(sameName('Executive Visions Inc.', 'Executive Visions')).toBe(true);
    expect(sameName('VIEHBACHER GmbH & Co. KG', 'Viehbacher')).toBe(true);
    expect(sameName('Newco Systems', 'Newco')).toBe(false);
    expect(sameName('', '')).toBe(false);
  });
  it('of telephones looks past prefixes', () => {
    expect(samePhone('+18557336736', '(855) 733-6736')).toBe(true);
    expect(samePhone('+49997384590', '+49 (0) 99 73 84 59 – 0')).toBe(true);
    expect(samePhone('+18557336736', '(503) 808-1268')).toBe(false);
    expect(samePhone('', '')).toBe(false);
  });
  it('of domains takes a host below the registrable domain', () => {
    expect(sameDomain('able.bg', 'ateamz.able.bg')).toBe(true);
    expect(sameDomain('able.bg', 'notable.bg')).toBe(false);
    expect(sameDomain('xn--mller-kva.de', 'müller.de')).toBe(true);
  });
  it('of towns knows those that are called towns, and their wards', () => {
    expect(sameCity('名古屋', '名古屋市')).toBe(true);
    expect(sameCity('東京', '東京都文京区')).toBe(true);
    expect(sameCity('京都', '東京都文京区')).toBe(false);
    expect(sameCity('Köln', 'koln')).toBe(true);
    expect(sameCity('Leeds', 'Leeds City')).toBe(false);
  });
  it('of descriptions is a shared word', () => {
    expect(overlaps('We make roofs and gutters.', ['roofing contractor'])).toBe(false);
    expect(overlaps('A roofing firm', ['roofing contractor'])).toBe(true);
    expect(fold('Köln–Süd & Co.')).toBe('koln sud and co');
  });
});

const shared = new URL('../../../shared/corpus', import.meta.url).pathname;
describe.skipIf(!existsSync(shared))('the shared corpus', () => {
  it.each([
    ['linkedin', 0.98, 0.95],
    ['crm', 0.98, 0.95],
  ])('is read well where it is %s', async (kind, precisely, fully) => {
    const score = await scoreCorpus(shared, (entry) => entry.kind.includes(kind));
    if (!score.ok) throw new Error(score.note);
    const tallies = Object.values(score.value.kinds).flatMap(({ facts }) => Object.values(facts));
    const sum = (key: 'right' | 'wrong' | 'invented' | 'labelled') =>
      tallies.reduce((all, tally) => all + tally[key], 0);
    expect(sum('right') / (sum('right') + sum('wrong') + sum('invented'))).toBeGreaterThanOrEqual(precisely);
    expect(sum('right') / sum('labelled')).toBeGreaterThanOrEqual(fully);
  });
});
