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
