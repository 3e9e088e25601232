import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factKinds, type KnownFact, kindOf, type Range, type Value } from '#core/facts.ts';
import { parseFact } from '#core/parse/parse-fact.ts';

const page = { today: '2026-11-21', lang: 'en', country: null };
const names = Object.keys(factKinds) as KnownFact[];

/** Pieces that parsers look for, so that made-up words come near the edges. */
const pieces = fc.constantFrom(
  '$',
  '€',
  '1,000',
  '1.000',
  '-',
  ' ',
  '+',
  'employees',
  'K',
  'Mio.',
  '2024',
  '01/02/2024',
  'ago',
  'vor',
  'Berlin',
  ', ',
  'CA',
  '90210',
  '(0)',
  '+49',
  'www.',
  '.com',
  '@',
  'linkedin.com/company/',
  '%E0%A4%A',
  'Series A',
  'VP',
  'not',
  '\u202e',
  '\u200b',
  '\ud800',
  '連結',
  '人',
  '百万円',
  '昭和',
  '年',
  '０１２',
  '\n',
);
const wordsOfPieces = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 25 })
  .map((all) => all.join(''));

function isOfItsKind(name: KnownFact, value: Value): boolean {
  const kind = kindOf(name);
  if (kind === 'range' || kind === 'money') {
    const { min, max } = value as Range;
    return Number.isFinite(min) && min >= 0 && (max === null || max >= min);
  }
  if (kind === 'year') return Number.isInteger(value) && (value as number) >= 1500 && (value as number) <= 2026;
  if (kind === 'date') return /^\d{4}(-\d\d(-\d\d)?)?$/.test(value as string);
  if (kind === 'country') return /^[A-Z]{2}$/.test(value as string);
  if (kind === 'phone') return /^\+?\d{7,15}$/.test(value as string);
  return typeof value === 'string' && value !== '' && value.length <= 1000;
}

test.each(names)('%s: whatever the words are, the value is of its kind or there is none', (name) => {
  fc.assert(
    fc.property(
      fc.oneof(wordsOfPieces, fc.string({ unit: 'binary', maxLength: 400 })),
      fc.constantFrom('', 'en', 'de', 'fr', 'ja'),
      (said, lang) => {
        const value = parseFact(name, said, { ...page, lang });
        if (value !== null) expect(isOfItsKind(name, value), JSON.stringify(value)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test.each(names)('%s: a megabyte of words comes to an end', (name) => {
  for (const unit of [
    'a',
    '1',
    '1,',
    ' ',
    'a b ',
    '1-',
    '(0)',
    '\u0301',
    '100 ',
    'vice ',
    'Series ',
    '.',
    '@a.',
    'in A',
    '+1 ',
    'ﷺ',
    '連結',
    '\u202e',
    'not ',
  ])
    expect(() => parseFact(name, unit.repeat(1_000_000 / unit.length), page)).not.toThrow();
});

test('a team’s own field is a number, yes or no, a day, or words', () => {
  expect(parseFact('intent.visits', '12', page)).toBe(12);
  expect(parseFact('intent.demo', 'Yes', page)).toBe(true);
  expect(parseFact('engagement.lastReplyAt', '3 Nov 2026', page)).toBe('2026-11-03');
  expect(parseFact('intent.topic', 'usage billing since 2024 or so, they say', page)).toBe(
    'usage billing since 2024 or so, they say',
  );
  expect(parseFact('intent.topic', ' -- ', page)).toBeNull();
});

test.each([
  ['🌳 Tree surgery in Leeds', 'Tree surgery in Leeds'],
  ['🏗️ 👷🏽 Scaffolds for hire', 'Scaffolds for hire'],
  ['3 bakeries in Leeds 🥐', '3 bakeries in Leeds 🥐'],
  ['🌳', null],
])('a description has no picture before its words: %s', (said, value) => {
  expect(parseFact('company.description', said, page)).toBe(value);
});
