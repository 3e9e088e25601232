import { describe, expect, it } from 'vitest';
import { clippingOfPaste } from '#background/paste.ts';
import { understand } from '#core/understand.ts';
import { finish } from '#readers/company/finish.ts';

/** What pasted words are taken for. All companies are made up. */

const factsOf = (...lines: readonly string[]) => {
  const context = { id: 'a', at: '2026-11-23T10:00:00Z', today: '2026-11-23' };
  const { facts } = understand(finish(clippingOfPaste(lines.join('\n'), 'https://x.example/')), context);
  const told = (name: string) => facts.find((fact) => fact.name === name)?.value;
  return { employees: told('company.employees'), founded: told('company.founded') };
};
const stageOf = (...lines: readonly string[]) => {
  const clipping = finish(clippingOfPaste(lines.join('\n'), 'https://x.example/'));
  const { facts } = understand(clipping, { id: 'a', at: '2026-11-23T10:00:00Z', today: '2026-11-23' });
  return facts.find(({ name }) => name === 'company.fundingStage')?.value;
};
const both = { employees: { min: 350, max: 350 }, founded: 1965 };

describe('figures and their labels, pasted', () => {
  it.each([
    ['a pane that has the labels below', ['350', 'Employees', '1965', 'Founded']],
    [
      'such a pane with its name above and a button below',
      ['Tallow', '350', 'Employees', '1965', 'Founded', 'Show more'],
    ],
    ['a pane that has them above', ['Employees', '350', 'Founded', '1965']],
    ['such a pane with its name above', ['Tallow', 'Employees', '350', 'Founded', '1965']],
    ['a pane that has other labels first', ['Phone', '0113 496 0000', 'Employees', '350', 'Founded', '1965']],
    ['labels and words on one line', ['Employees: 350', 'Founded: 1965']],
    ['a German pane', ['350', 'Mitarbeiter', '1965', 'Gegründet']],
  ])('are told apart in %s', (_, lines) => {
    expect(factsOf(...lines)).toEqual(both);
  });

  it('stay apart where the last one is empty', () => {
    expect(factsOf('Tallow overview', 'Employees', '350', 'Founded')).toEqual({ ...both, founded: undefined });
    expect(factsOf('Tallow', 'Phone', '0113 496 0000', 'Employees', '350', 'Founded', '—').employees).toEqual(
      both.employees,
    );
  });
});

describe('lines as people keep them', () => {
  it.each([
    ['a list', ['• Employees: 350', '• Founded: 1965']],
    ['a list of dashes', ['- Employees: 350', '- Founded: 1965']],
    ['bold labels', ['**Employees:** 350', '**Founded:** 1965']],
    ['wide colons', ['Employees：350', 'Founded：1965']],
    ['signs that part', ['Employees = 350', 'Founded – 1965']],
    ['words with such signs that are no label', ['Tallow – Leeds', 'Employees: 350', 'Founded: 1965']],
  ])('are understood: %s', (_, lines) => {
    expect(factsOf(...lines)).toEqual(both);
  });
});

describe('LinkedIn’s own overview, pasted', () => {
  it.each([
    ['German', ['Branche', 'Softwareentwicklung', 'Größe', '201–500 Beschäftigte', 'Gegründet', '1965']],
    ['French', ['Secteur : Logiciels', 'Taille de l’entreprise : 201-500 employés', 'Fondée en : 1965']],
    ['English', ['Company size', '201-500 employees', '312 associated members', 'Founded', '1965']],
  ])('is understood in %s', (_, lines) => {
    expect(factsOf(...lines)).toEqual({ employees: { min: 201, max: 500 }, founded: 1965 });
  });
});

describe('a round, pasted from a company database', () => {
  it.each([['Funding: Series B'], ['Last funding type', 'Series B'], ['Last funding: Series B']])('%s', (...lines) => {
    expect(stageOf(...lines)).toBe('series-b');
  });
  it('is no sum', () => {
    expect(stageOf('Funding: $12M')).toBeUndefined();
  });
});
