import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converge } from '#core/convergence.ts';
import { emptyInterview, type Interview } from '#core/interview.ts';
import { dealsOf, sharedDeals, sourcesIn, type Teller } from '#core/interview-deals.ts';
import { takeAnswer } from '#core/interview-quotes.ts';

/** An interview in which this was answered, question by question. */
function interviewOf(rep: string, answers: readonly (readonly [string, string])[]): Interview {
  let ids = 0;
  let interview = emptyInterview(rep, 'AE', '2026-11-10T09:00:00Z');
  for (const [question, said] of answers) {
    const answer = { question, asked: question, because: null, said, at: '2026-11-10T09:00:00Z' };
    const taken = takeAnswer(interview, question, said, () => `${rep}-${++ids}`);
    interview = { ...interview, ...taken, answers: [...interview.answers, answer] };
  }
  return interview;
}
const told = (interview: Interview) => {
  const deals = dealsOf(interview);
  return interview.quotes.map(({ id, said }) => [said.slice(0, 24), deals.get(id) ?? []]);
};

describe('the deals that a rep tells of', () => {
  it('are those of the sentence, else those of the one before, and nothing but deals', () => {
    const mara = interviewOf('Mara', [
      [
        'deals',
        'Larkspur Metrics and Ostrava. Larkspur had about 200 people in Germany. They run Salesforce and Jira.',
      ],
      ['deals/region', 'Germany and the Netherlands.'],
      ['before', 'At Ostrava a new VP of Sales had started in May. They missed a quarter after that.'],
      ['fall-apart', 'Security comes last and kills it.'],
    ]);
    expect(told(mara)).toEqual([
      ['Larkspur Metrics and Ost', ['Larkspur Metrics', 'Ostrava']],
      ['Larkspur had about 200 p', ['Larkspur Metrics']],
      ['They run Salesforce and ', ['Larkspur Metrics']],
      ['Germany and the Netherla', []],
      ['At Ostrava a new VP of S', ['Ostrava']],
      ['They missed a quarter af', ['Ostrava']],
      ['Security comes last and ', []],
    ]);
  });
});

describe('independent sources', () => {
  const tells = (person: string, ...deals: string[]): Teller => ({ person, deals });

  it('are people, and two who tell of one deal are one', () => {
    expect(sourcesIn([tells('Mara', 'Larkspur'), tells('Tom', 'Larkspur Metrics')])).toBe(1);
    expect(sourcesIn([tells('Mara', 'Larkspur'), tells('Tom', 'Ostrava')])).toBe(2);
    expect(sourcesIn([tells('Mara', 'Larkspur'), tells('Tom')])).toBe(2);
    expect(sourcesIn([tells('Mara', 'Larkspur'), tells('Mara', 'Ostrava')])).toBe(1);
    // Whoever could stand for either deal leaves the other one to whom has no choice.
    expect(sourcesIn([tells('Mara', 'Larkspur', 'Ostrava'), tells('Tom', 'Larkspur'), tells('Jun', 'Ostrava')])).toBe(
      2,
    );
    expect(sourcesIn([tells('Tom', 'Larkspur'), tells('Mara', 'Larkspur', 'Ostrava')])).toBe(2);
    expect(sharedDeals([tells('Mara', 'Larkspur', 'Ostrava'), tells('Tom', 'Larkspur Metrics')])).toEqual(['Larkspur']);
  });

  it('are never more than people or fewer than one, whatever the order', () => {
    const teller = fc.record({
      person: fc.constantFrom('Mara', 'Tom', 'Jun', 'Elif'),
      deals: fc.array(fc.constantFrom('Larkspur', 'Ostrava', 'Halden'), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(teller, { minLength: 1, maxLength: 8 }), (tellers) => {
        const sources = sourcesIn(tellers);
        expect(sources).toBeGreaterThan(0);
        expect(sources).toBeLessThanOrEqual(new Set(tellers.map(({ person }) => person)).size);
        expect(sourcesIn([...tellers].reverse())).toBe(sources);
      }),
    );
  });

  it('are told of a proposal, which is made all the same', () => {
    const text = 'They had hired a new VP of Sales six weeks before';
    const voice = (person: string, deal: string) => ({
      id: person,
      person,
      section: 'triggers' as const,
      text,
      deals: [deal],
    });
    expect(converge([voice('Mara', 'Larkspur'), voice('Tom', 'Larkspur')])).toMatchObject([{ people: 2, sources: 1 }]);
    expect(converge([voice('Mara', 'Larkspur'), voice('Tom', 'Ostrava')])).toMatchObject([{ people: 2, sources: 2 }]);
  });
});
