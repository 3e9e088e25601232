import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseFinder } from '#core/phrase.ts';
import { stem } from '#core/stem.ts';
import { cut, fold, sentences, tidy } from '#core/text.ts';

const saysPhrase = (text: string, phrase: string, lang = '') => phraseFinder(phrase, lang)(text);

test('folding takes off case, diacritics, what cannot be seen and doubled white space', () => {
  expect(fold('  Ärzte­\u200bhaus\u202e\n  GROẞ ')).toBe('arztehaus gross');
  expect(fold('Łódź – São Paulo’s')).toBe("lodz - sao paulo's");
  expect(fold('ＵＳＡ　１２')).toBe('usa 12');
  expect(fold('İstanbul ISTANBUL')).toBe('istanbul istanbul');
  expect(fold('ガ')).not.toBe(fold('カ'));
});

test('folding twice is folding once, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(fold(fold(words))).toBe(fold(words));
    }),
  );
});

test('tidying removes disguises and cuts between characters', () => {
  expect(tidy('Acme\u202e moc.live\u202c\u0000\t  Inc')).toBe('Acme moc.live Inc');
  expect(tidy('a\ud800b')).toBe('a\ufffdb');
  expect(tidy('ab😀', 3)).toBe('ab');
  expect(cut('ab😀', 4)).toBe('ab😀');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (words, most) => {
      const shown = tidy(words, most);
      expect(shown.length).toBeLessThanOrEqual(most);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
  );
});

test('sentences end where they end, not at abbreviations', () => {
  expect(sentences('We moved. Mr. Kim of Acme Inc. is here! z. B. morgen? Yes')).toEqual([
    'We moved.',
    'Mr. Kim of Acme Inc. is here!',
    'z. B. morgen?',
    'Yes',
  ]);
  expect(sentences('one\ntwo • three')).toEqual(['one', 'two', 'three']);
  expect(sentences('資金を調達しました。採用中です。')).toEqual(['資金を調達しました。', '採用中です。']);
  expect(sentences('')).toEqual([]);
});

test('no sentence is endless', () => {
  for (const sentence of sentences('x'.repeat(100_000))) expect(sentence.length).toBeLessThanOrEqual(1000);
});

test.each([
  ['en', 'hiring', 'hired'],
  ['en', 'companies', 'company'],
  ['en', 'migration', 'migrating'],
  ['en', 'planning', 'plans'],
  ['de', 'einstellungen', 'einstellung'],
  ['de', 'suchen', 'sucht'],
  ['fr', 'recrutons', 'recruter'],
  ['fr', 'recrutement', 'recrute'],
  ['es', 'contratando', 'contratamos'],
  ['nl', 'groeiende', 'groeien'],
  ['de', 'neuer', 'neuen'],
  ['fr', 'nouveau', 'nouvelle'],
])('%s: "%s" and "%s" have one stem', (lang, a, b) => {
  expect(stem(fold(a), lang)).toBe(stem(fold(b), lang));
});

test.each([
  ['We are hiring engineers. Lunch is free.', 'hire engineer', 'en', 'We are hiring engineers.', false],
  ['We are not hiring at the moment.', 'hiring', 'en', 'We are not hiring at the moment.', true],
  ["We aren't currently hiring.", 'hiring', 'en', "We aren't currently hiring.", true],
  ['No longer hiring. We are hiring again!', 'hiring', 'en', 'We are hiring again!', false],
  ['We are not hiring.', 'we are hiring', 'en', 'We are not hiring.', true],
  ["We're currently hiring!", 'we are hiring', 'en', "We're currently hiring!", false],
  ["They won't be hiring", 'will be hiring', 'en', "They won't be hiring", true],
  ['Wir stellen nicht ein', 'stellen ein', 'de', 'Wir stellen nicht ein', true],
  ['Nous ne recrutons plus', 'nous recrutons', 'fr', 'Nous ne recrutons plus', true],
  ['We have no plans to migrate', 'no plans to migrate', 'en', 'We have no plans to migrate', false],
  ['Not only hiring, but growing.', 'hiring', 'en', 'Not only hiring, but growing.', false],
  ['We do not sell data, and we are hiring.', 'hiring', 'en', 'We do not sell data, and we are hiring.', false],
  ['Wir suchen Verstärkung für unser Team', 'suchen Verstärkung', 'de', 'Wir suchen Verstärkung für unser Team', false],
  ['Derzeit keine offenen Stellen', 'offene Stellen', 'de', 'Derzeit keine offenen Stellen', true],
  ['Wir suchen derzeit nicht', 'wir suchen', 'de', 'Wir suchen derzeit nicht', true],
  ['Nous ne recrutons pas en ce moment', 'recrutons', 'fr', 'Nous ne recrutons pas en ce moment', true],
  ['Nous recrutons !', 'recruter', 'fr', 'Nous recrutons !', false],
  ['Ahora no estamos contratando', 'estamos contratando', 'es', 'Ahora no estamos contratando', true],
  ['Er zijn momenteel geen vacatures', 'vacature', 'nl', 'Er zijn momenteel geen vacatures', true],
  ['We are no longer hiring.', 'we are hiring', 'en', 'We are no longer hiring.', true],
  ['There is a hiring freeze.', 'hiring', 'en', 'There is a hiring freeze.', true],
  ['Hiring is on hold.', 'hiring', 'en', 'Hiring is on hold.', true],
  ['We have yet to open a new office.', 'opened a new office', 'en', 'We have yet to open a new office.', true],
  ['They denied plans for a new plant.', 'new plant', 'en', 'They denied plans for a new plant.', true],
  ['We hire without regard to age.', 'we hire', 'en', 'We hire without regard to age.', false],
  [
    'Suspended ceilings come from our new plant.',
    'new plant',
    'en',
    'Suspended ceilings come from our new plant.',
    false,
  ],
  [
    'Einen neuen Standort wird es nicht geben.',
    'neuer Standort',
    'de',
    'Einen neuen Standort wird es nicht geben.',
    true,
  ],
  ['Wir stellen niemanden ein.', 'wir stellen ein', 'de', 'Wir stellen niemanden ein.', true],
  ['Das neue Werk wurde abgesagt.', 'neues Werk', 'de', 'Das neue Werk wurde abgesagt.', true],
  ['Wir suchen nicht irgendwen.', 'wir suchen', 'de', 'Wir suchen nicht irgendwen.', false],
  ['Nous recrutons sans cesse.', 'nous recrutons', 'fr', 'Nous recrutons sans cesse.', false],
  ['Le recrutement est suspendu.', 'recrutement', 'fr', 'Le recrutement est suspendu.', true],
  ['La nueva planta fue cancelada.', 'nueva planta', 'es', 'La nueva planta fue cancelada.', true],
  ['Wij zoeken momenteel niemand.', 'wij zoeken', 'nl', 'Wij zoeken momenteel niemand.', true],
  ['Wij zoeken niet zomaar iemand.', 'wij zoeken', 'nl', 'Wij zoeken niet zomaar iemand.', false],
  ['Series B: we raised $20M', 'raised', '', 'Series B: we raised $20M', false],
  ['当社は資金調達を実施しました。', '資金調達', 'ja', '当社は資金調達を実施しました。', false],
])('"%s" says "%s"', (text, phrase, lang, said, negated) => {
  expect(saysPhrase(text, phrase, lang)).toEqual({ said, negated });
});

test.each([
  ['We admire wildfires', 'hire', 'en'],
  ['Our highering process', 'hire', 'en'],
  ['', 'hire', 'en'],
  ['We are hiring', '', 'en'],
  ['We are hiring', '…', 'en'],
  ['new offices. Berlin is nice', 'offices Berlin', 'en'],
])('"%s" does not say "%s"', (text, phrase, lang) => {
  expect(saysPhrase(text, phrase, lang)).toBeNull();
});

test('a text is never too long, too odd or too deep', () => {
  const texts = [
    'not '.repeat(300_000),
    'hiring '.repeat(200_000),
    '\u0301'.repeat(1_000_000),
    'a'.repeat(1_000_000),
    '. '.repeat(500_000),
    'ﷺ'.repeat(200_000),
  ];
  for (const text of texts) expect(() => saysPhrase(text, 'we are hiring', 'en')).not.toThrow();
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (text, phrase) => void saysPhrase(text, phrase),
    ),
  );
});

test('what is said is found in itself', () => {
  const word = fc.stringMatching(/^[a-z]{2,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      expect(saysPhrase(`Today ${words.join(' ')} here`, words.join(' '))).not.toBeNull();
    }),
  );
});
