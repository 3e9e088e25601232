import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { afterEach, describe, expect, it } from 'vitest';
import de from '#assets/locales/de.json';
import en from '#assets/locales/en.json';
import { typedFact } from '#background/typed.ts';
import { type FactName, factKinds } from '#core/facts.ts';
import { vocabularyOf } from '#core/vocabulary.ts';
import { answerHint, suggestionsFor } from '#panel/answers.ts';
import { speak } from '#panel/words.ts';

const when = { at: '2026-11-23T10:00:00Z', day: '2026-11-23' };
const names = Object.keys(factKinds) as FactName[];
const understood = (name: FactName, said: string) => typedFact(name, said, when)?.value;
afterEach(() => speak('en', en));

describe.each([
  ['en', en],
  ['de', de as typeof en],
] as const)('what the panel offers in %s is understood as it was meant', (language, catalogue) => {
  it('each answer of a closed set', () => {
    speak(language, catalogue);
    const sets = names.flatMap((name) => (vocabularyOf(name) ? [[name, vocabularyOf(name)!] as const] : []));
    const countries = codes.map(([code]) => code as string);
    for (const [name, ids] of [...sets, ['company.country', countries] as const])
      for (const id of ids) {
        const offered = suggestionsFor({ field: name, is: id }, name);
        expect(offered.map(({ said }) => understood(name, said))).toContain(id);
        expect(offered.map(({ said }) => understood(name, said))).not.toContain(undefined);
      }
  });

  it('numbers, days and yes or no', () => {
    speak(language, catalogue);
    const values = [1200, 4.5, 0.125, true, false, '2026-03-01', 'Gold'];
    const offered = suggestionsFor({ field: 'intent.score', in: values }, 'intent.score');
    expect(offered.map(({ said }) => understood('intent.score', said))).toEqual(values);
  });

  it('the examples of its hints', () => {
    speak(language, catalogue);
    const asked = (name: FactName) => (name === 'intent.score' ? { field: name, atLeast: 3 } : null);
    for (const name of [...names, 'intent.score'] as FactName[])
      for (const [, example = ''] of answerHint(name, asked(name)).matchAll(/[“„](.+?)[”“]/gu))
        expect([name, example, understood(name, example)]).not.toContain(undefined);
  });
});

it('an id of a closed set is itself, however it is written', () => {
  expect(understood('person.seniority', 'C-level')).toBe('c-level');
  expect(understood('company.fundingStage', ' Growth ')).toBe('growth');
  expect(understood('company.fundingStage', 'growing')).toBeUndefined();
});
