import { expect, it } from 'vitest';
import de from '#assets/locales/workspace-de.json';
import en from '#assets/locales/workspace-en.json';
import { isUnwritten, openLines } from '#core/unwritten.ts';
import { formSections } from '#workspace/form-fields.ts';
import { madeSpec } from './made-spec.ts';
import { sampleSpec } from './sample-spec.ts';

it('knows what a draft says where nobody has written anything, in every language', () => {
  for (const catalogue of [en, de]) expect(isUnwritten(catalogue['made.toBeWritten'])).toBe(true);
  // What a new entry of a form begins with.
  const blank = formSections('2026-11-22').find(({ id }) => id === 'objections')?.blank as {
    proof: string;
    means: string;
  };
  expect([blank.proof, blank.means].map(isUnwritten)).toEqual([true, true]);
  expect(isUnwritten('To be written by hand is our proof.')).toBe(false);
});

it('lists what is open, line by line, with who has to answer', () => {
  const open = 'To be written.';
  const objection = {
    id: 'too-dear',
    says: ['Too dear'],
    means: 'They compare it with nothing.',
    frequencyRank: 1,
    response: { short: open, long: 'It pays in a quarter.', email: ` ${open} ` },
    proof: open,
    askBack: 'Compared with what?',
    owner: 'Mara',
    verifyBy: '2027-01-01',
  };
  const spec = madeSpec([{ test: { field: 'company.name', known: true } }], {
    committee: [{ role: 'economic', titles: ['CFO'], cares: [open] }],
    objections: [objection, { ...objection, id: 'later', response: { short: 'a', long: 'b', email: 'c' }, proof: 'd' }],
  });
  expect(openLines(spec)).toEqual([
    { name: null, label: 'CFO', lacks: ['cares'], owner: 'Test' },
    { name: 'objection-too-dear', label: 'Too dear', lacks: ['short', 'email', 'proof'], owner: 'Mara' },
  ]);
  expect(openLines(sampleSpec())).toEqual([]);
});
