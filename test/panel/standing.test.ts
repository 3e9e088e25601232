import { describe, expect, it } from 'vitest';
import { judge } from '#core/judge.ts';
import { movesInWords, scoreInWords, standingInWords } from '#panel/standing.ts';
import { fixtureSpec } from './fixture-spec.ts';
import { fact, prospectOf, today } from './fixtures.ts';

const spec = fixtureSpec();
const employees = (count: number) => fact('company.employees', { min: count, max: count }, String(count), 'x');
const software = fact('company.industry', 'software', 'Software', 'x');
const words = (...facts: ReturnType<typeof fact>[]) => standingInWords(judge(spec, prospectOf(facts), today), spec);

describe('the verdict in one line', () => {
  it('names what rules an account out', () => {
    expect(words(fact('company.industry', 'advertising', 'Agentur', 'x'))).toBe(
      'Industry: Advertising, which is ruled out.',
    );
  });

  it('says what could still come of it while too little is known', () => {
    expect(words()).toContain('Nothing that counts is known yet');
    expect(words(fact('company.country', 'US', 'United States', 'x'))).toMatch(/^Only \d+% of what counts is known/);
    const verdict = judge(spec, prospectOf([]), today);
    const two = { ...verdict, standing: { ...verdict.standing, could: ['tier-1', 'tier-2'] } };
    expect(standingInWords(two, spec)).toBe('It could still be Tier 1 or Tier 2.');
  });

  it('names the answer that it hangs on', () => {
    const said = words(
      employees(300),
      software,
      fact('company.country', 'DE', 'Germany', 'x'),
      fact('company.technologies', ['HubSpot'], 'HubSpot', 'x'),
      fact('crm.lastActivityAt', '2026-11-01', '1 Nov', 'x'),
    );
    expect(said).toBe('Holds if: Raised within two years. If not: Tier 2.');
  });

  it('names the answer that would lift it', () => {
    const said = words(
      software,
      fact('company.country', 'US', 'United States', 'x'),
      fact('company.technologies', ['HubSpot'], 'HubSpot', 'x'),
      fact('company.fundingAt', '2026-05', 'May 2026', 'x'),
      fact('crm.lastActivityAt', '2026-11-01', '1 Nov', 'x'),
    );
    expect(said).toBe('Could be Tier 1 if: 50 to 1,000 employees.');
  });

  it('gives the motion when nothing unknown can change it', () => {
    const said = words(
      employees(300),
      software,
      fact('company.country', 'DE', 'Germany', 'x'),
      fact('company.technologies', ['HubSpot'], 'HubSpot', 'x'),
      fact('company.fundingAt', '2026-05', 'May 2026', 'x'),
      fact('crm.lastActivityAt', '2026-11-01', '1 Nov', 'x'),
    );
    expect(said).toContain('Named account');
  });
});

describe('a score and a question in words', () => {
  it('always give the range', () => {
    expect(scoreInWords({ point: 72.4, low: 54, high: 88, coverage: 0.6 })).toBe('Score 72, between 54 and 88.');
    expect(scoreInWords({ point: null, low: 0, high: 100, coverage: 0 })).toBe('No score yet, between 0 and 100.');
  });
  it('say what each answer does, or only how far the score moves', () => {
    const next = { id: 'a', label: 'A', ask: 'A?', ifYes: 'tier-1', ifNo: 'disqualified', swing: 12 };
    expect(movesInWords(next, spec)).toBe('If it fits: Tier 1. If not: Disqualified.');
    expect(movesInWords({ ...next, ifYes: 'undecided' }, spec)).toBe('If it does not fit, they are ruled out.');
    expect(movesInWords({ ...next, ifNo: 'tier-1' }, spec)).toBe('The answer moves the score by up to 12 points.');
  });
});
