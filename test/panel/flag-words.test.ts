import { describe, expect, it } from 'vitest';
import type { Flag, Review } from '#core/flags.ts';
import { changeInWords, flagAbout } from '#panel/flag-words.ts';
import { fixtureSpec } from './fixture-spec.ts';

const spec = fixtureSpec();
const about = spec.profile.criteria[0]!;
const [tier] = spec.scoring.tiers;

/** What the seller reads of an accepted flag, with the spec of a version in force in their browser. */
const said = (changed: Partial<NonNullable<Review['changed']>> | null, version = 7) =>
  changeInWords(
    {
      ...{ decision: 'accepted', words: 'Yes.', by: 'Robin', at: '2026-11-20T10:00:00.000Z' },
      changed: changed && { criterion: null, specVersion: null, tier: null, ...changed },
    },
    { ...spec, version },
  );

it('a flag is about a line by its label, be it a criterion or a buying signal', () => {
  const trigger = spec.triggers[0]!;
  const flagged = (criterion: string) => flagAbout({ flag: { criterion, fact: null } as Flag }, spec);
  expect([about.id, trigger.id, 'gone'].map(flagged)).toEqual([about.label, trigger.label, 'gone']);
});

describe('what came of a flag', () => {
  it('is a change of the spec once that version is in force here, and until then one that is to come', () => {
    const change = { criterion: about.id, specVersion: 8 };
    expect(said(change, 7)).toBe(`Because of your flag “${about.label}” is to change in version 8.`);
    expect(said(change, 8)).toBe(`Your flag changed “${about.label}” in version 8.`);
    expect(said({ specVersion: 8 }, 7)).toBe('Because of your flag the spec is to change in version 8.');
    expect(said({ specVersion: 8 }, 9)).toBe('Your flag changed the spec in version 8.');
  });

  it('is an exception that leaves the spec as it is', () => {
    expect(said({ criterion: about.id })).toBe(
      `Decided on your flag: this account is an exception to “${about.label}”. The spec stays as it is.`,
    );
    expect(said({})).toBe('Decided on your flag: this account is an exception. The spec stays as it is.');
  });

  it('is a tier that was decided, not one that any list holds', () => {
    expect(said({ tier: tier!.id })).toBe(`Decided on your flag: this account is ${tier!.label}.`);
    expect(said(null)).toBeNull();
  });
});
