import { describe, expect, it } from 'vitest';
import { coverage, emptyInterview, finish, type Interview, pause, resume, spentIn } from '#core/interview.ts';
import { baseQuestions, longestMs, nextQuestion } from '#core/interview-plan.ts';
import { cutTranscript, quotesOf, takeAnswer, takeTranscript } from '#core/interview-quotes.ts';

let ids = 0;
const newId = () => `id-${++ids}`;
const began = () => emptyInterview('Mara', 'AE', '2026-11-10T09:00:00Z');
const answer = (interview: Interview, question: string, said: string): Interview => ({
  ...interview,
  ...(said ? takeAnswer(interview, question, said, newId) : {}),
  answers: [...interview.answers, { question, asked: question, because: null, said, at: '2026-11-10T09:01:00Z' }],
});

describe('the plan of an interview', () => {
  it('puts the seven questions in order, however the answers are', () => {
    for (const said of [
      '',
      'Some long enough answer that speaks of 200 employees in Germany with a CFO and Salesforce, months before, "in their words".',
    ]) {
      let interview = began();
      const asked: string[] = [];
      for (let turn = 0; turn < 60; turn++) {
        const next = nextQuestion(interview, 0);
        if (!next) break;
        asked.push(next.id);
        interview = answer(interview, next.id, said);
      }
      expect(asked.filter((id) => baseQuestions.some((base) => base.id === id))).toEqual(
        baseQuestions.map(({ id }) => id),
      );
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThan(40);
    }
  });

  it('asks on when an answer is vague, and says which word it was', () => {
    const next = nextQuestion(
      answer(
        began(),
        'deals',
        'Mid-size companies, usually a good fit, they were happy with everything we did for them.',
      ),
      0,
    );
    expect(next).toMatchObject({ number: null });
    expect(next?.because).toEqual({ code: 'vague', said: 'Mid-size' });
    expect(next?.ask).toBe('how-many');
    const german = nextQuestion(answer(began(), 'deals', 'Meistens große Firmen, die uns lange kannten.'), 0);
    expect(german?.because).toEqual({ code: 'vague', said: 'große' });
  });

  it('asks for the words when nobody was quoted, for the answer when an objection has none, for the rival by name', () => {
    expect(
      nextQuestion(
        answer(began(), 'first-words', 'They talk about the forecast and that nobody in the team believes it at all.'),
        0,
      )?.id,
    ).toBe('first-words/verbatim');
    expect(
      nextQuestion(
        answer(
          began(),
          'first-words',
          'They say "nobody believes the forecast" and then they laugh, every single time.',
        ),
        0,
      )?.id,
    ).not.toBe('first-words/verbatim');
    expect(
      nextQuestion(
        answer(began(), 'fall-apart', 'The security review comes at the end and then they go dark for many months.'),
        0,
      )?.id,
    ).toBe('fall-apart/what-works');
    const rival = answer(
      answer(began(), 'who-else', ''),
      'who-else/x',
      'They compared us with Clari on the last two of those deals and asked their peers about it.',
    );
    expect(nextQuestion(rival, 0)).toMatchObject({ ask: 'competitor', named: 'Clari' });
  });

  it('comes back to what is thin after the seven, and ends when time is up', () => {
    let interview = began();
    for (const { id } of baseQuestions) interview = answer(interview, id, '');
    const thin = nextQuestion(interview, 0);
    expect(thin?.because).toMatchObject({ code: 'thin' });
    expect(nextQuestion(interview, longestMs)).toBeNull();
  });

  it('stops the clock in pauses', () => {
    const at = (minute: number) => new Date(Date.parse('2026-11-10T09:00:00Z') + minute * 60_000);
    const paused = pause(began(), at(10));
    expect(spentIn(paused, at(500))).toBe(600_000);
    const resumed = resume(paused, at(500));
    expect(spentIn(resumed, at(505))).toBe(900_000);
    expect(resume(resumed, at(510))).toBe(resumed);
    expect(finish(resumed, at(505))).toMatchObject({ state: 'done', spentMs: 900_000, since: null });
  });
});

describe('what was said', () => {
  it('becomes quotes in their words and observations in the six sections', () => {
    let interview = answer(began(), 'deals', 'They all had 100 to 400 employees. They use Salesforce. Yes.');
    interview = answer(interview, 'before', 'They had hired a new VP of Sales.');
    interview = answer(interview, 'fall-apart', 'The CFO says it is too expensive.');
    expect(interview.quotes.map(({ said }) => said)).toContain('They all had 100 to 400 employees.');
    expect(coverage(interview)).toMatchObject({ triggers: 1, objections: 1 });
    expect(coverage(interview).profile).toBeGreaterThanOrEqual(1);
    for (const { quotes } of interview.observations)
      expect(interview.quotes.some(({ id }) => quotes.includes(id))).toBe(true);
  });

  it('keeps short sentences with the one before', () => {
    expect(quotesOf('We lost it. Budget. They froze everything until April.')).toEqual([
      'We lost it. Budget.',
      'They froze everything until April.',
    ]);
  });
});

describe('a transcript', () => {
  const wanted = [
    { speaker: 'Ann', said: 'Who were they?' },
    { speaker: 'Bo', said: 'Three software companies, all with 200 people.' },
  ];
  it.each([
    ['Ann: Who were they?\nBo: Three software companies, all with 200 people.'],
    ['[00:00:01] Ann: Who were they?\n[00:00:09] Bo: Three software companies,\nall with 200 people.'],
    ['Ann  00:01\nWho were they?\n\nBo  00:09\nThree software companies, all with 200 people.'],
    [
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Ann>Who were they?\n\n2\n00:00:09.000 --> 00:00:12.000\n<v Bo>Three software companies, all with 200 people.',
    ],
  ])('is cut by speaker: %#', (text) => {
    expect(cutTranscript(text).map(({ speaker, said }) => ({ speaker, said }))).toEqual(wanted);
  });

  it('leaves out who asked, keeps all quotes of the other, and can be given again', () => {
    const interview = answer(began(), 'deals', 'They all had 100 to 400 employees.');
    const text = 'Ann: Which industry?\nBo: They are all in logistics, mostly. Nice weather by the way here.';
    const once = { ...interview, ...takeTranscript(interview, text, 'Ann', newId) };
    expect(once.quotes.some(({ said }) => said.includes('Which industry'))).toBe(false);
    expect(once.quotes.filter(({ speaker }) => speaker === 'Bo')).toHaveLength(2);
    expect(once.observations.some(({ text }) => text.includes('logistics'))).toBe(true);
    const twice = { ...once, ...takeTranscript(once, text, 'Ann', newId) };
    expect(twice.quotes).toHaveLength(once.quotes.length);
    expect(twice.observations).toHaveLength(once.observations.length);
  });
});

describe('what an answer shows', () => {
  it('is nothing where somebody only thinks aloud; the words are kept', () => {
    const interview = answer(
      began(),
      'deals',
      'Um, so the last three. Okay, Brightloom was a fintech with a CFO. Die letzten drei also.',
    );
    expect(interview.quotes.map(({ said }) => said)).toContain('Um, so the last three.');
    expect(interview.observations.map(({ text }) => text)).toEqual(['Brightloom was a fintech with a CFO.']);
  });

  it('is not about a country because somebody says us', () => {
    const interview = answer(began(), 'who-else', 'They picked us because of the partner. They compare us to Zuora.');
    expect(interview.observations.map(({ section }) => section)).toEqual(['channels', 'evaluation']);
  });
});
