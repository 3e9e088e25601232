import { describe, expect, it } from 'vitest';
import { coverage, emptyInterview, finish, type Interview, pause, resume, spentIn } from '#core/interview.ts';
import { baseQuestions, longestMs, nextQuestion } from '#core/interview-plan.ts';
import { takeAnswer, takeTranscript } from '#core/interview-quotes.ts';
import { quotesOf } from '#core/interview-spoken.ts';
import { cutTranscript } from '#core/interview-transcript.ts';

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

  it('asks for nothing that the answers to the same question have told', () => {
    const deals =
      'Sure. Corvane was the biggest, 60k, 320 employees. Halden, 220 people. And Ostler & Finch, a broker, 450 employees.';
    expect(nextQuestion(answer(began(), 'deals', deals), 0)?.ask).not.toBe('more-deals');
    const lost = answer(
      answer(
        began(),
        'fall-apart',
        'They say it is too expensive, then I show them what one missed quarter costs us all.',
      ),
      'fall-apart/competitor',
      'That they take six months to set it up and that nobody ever got it to run.',
    );
    expect(nextQuestion(lost, 0)?.ask).not.toBe('what-works');
    // "UK and Germany" is as long as that answer has to be.
    const where = answer(answer(began(), 'deals', deals), 'deals/region', 'UK and Germany.');
    expect(nextQuestion(where, 0)?.ask).not.toBe('example');
  });

  it('hangs its question about a lost deal on what sounds most like an objection', () => {
    const lost = answer(
      began(),
      'fall-apart',
      'The ones who left had nobody for it. They say it is too expensive and that there is no budget.',
    );
    expect(nextQuestion(lost, 0)).toMatchObject({
      ask: 'what-works',
      named: 'They say it is too expensive and that there is no budget.',
    });
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
    const said = { question: 'deals', asked: '?', because: null, said: 'It was good.', at: at(505).toISOString() };
    // The browser was closed and opened again on the next day.
    expect(spentIn({ ...resumed, answers: [said] }, at(505 + 19 * 60))).toBeLessThan(longestMs);
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

  it('ends sentences where a speaker does, after "Series B" and after a quotation', () => {
    expect(
      quotesOf('Brightwater had raised their Series B. Corvane came in by a webinar. Is it SOC 2. The CFO asks.'),
    ).toEqual([
      'Brightwater had raised their Series B.',
      'Corvane came in by a webinar.',
      'Is it SOC 2.',
      'The CFO asks.',
    ]);
    expect(quotesOf('"I don’t trust my forecast." "Monday is a blame game." They laugh about it.')).toHaveLength(3);
    expect(quotesOf('Wir haben am 5. Mai unterschrieben.')).toHaveLength(1);
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
    const german = answer(
      began(),
      'fall-apart',
      'Ehrlich gesagt, das Budget wird eingefroren. Dann zeige ich ihnen die Zahlen.',
    );
    expect(german.observations.map(({ text }) => text)).toEqual([
      'Das Budget wird eingefroren.',
      'Dann zeige ich ihnen die Zahlen.',
    ]);
  });

  it('puts a figure to what it explains, as one more quote of it', () => {
    const asked = answer(began(), 'before', 'Usually they had just hired a new VP of Sales. There was an audit.');
    const told = answer(asked, 'before/how-often', 'Seven out of ten.');
    expect(told.observations).toHaveLength(asked.observations.length);
    const explained = told.observations[0]!;
    expect(told.quotes.filter(({ id }) => explained.quotes.includes(id)).map(({ said }) => said)).toEqual([
      'Usually they had just hired a new VP of Sales.',
      'Seven out of ten.',
    ]);
  });

  it('is, in the buyers’ language, what was said word for word; around it stands the quote', () => {
    const told = answer(
      began(),
      'problem-words',
      'After a while they say "now I trust it all" and "I got my Mondays back".',
    );
    expect(told.observations.map(({ text }) => text)).toEqual(['now I trust it all', 'I got my Mondays back']);
    expect(told.quotes.map(({ said }) => said)).toHaveLength(1);
  });

  it('stays with what was asked about, unless it clearly speaks of something else', () => {
    const sectionsOf = (question: string, said: string) =>
      answer(began(), question, said).observations.map(({ section }) => section);
    expect(sectionsOf('evaluation', 'And then, does it work with our Salesforce?')).toEqual(['evaluation']);
    expect(sectionsOf('fall-apart', 'The ones who churn had no admin.')).toEqual(['objections']);
    expect(sectionsOf('fall-apart', 'The worst are those under 50 people.')).toEqual(['profile']);
    expect(sectionsOf('before', 'They had grown from 50 to 120 people in a year.')).toEqual(['triggers']);
    expect(sectionsOf('who-else', 'They looked at Clari. They come by word of mouth.')).toEqual([
      'evaluation',
      'channels',
    ]);
  });

  it('takes two reasons why deals are lost for two objections; either may be another rep’s, too', () => {
    const textsOf = (said: string) =>
      answer(began(), 'fall-apart', said).observations.map(({ text, quotes }) => [text, quotes.length]);
    expect(
      textsOf('Deals fall apart when the head of finance is not in the room, or they want to build it themselves.'),
    ).toEqual([
      ['Deals fall apart when the head of finance is not in the room', 1],
      ['They want to build it themselves.', 1],
    ]);
    expect(textsOf('Der Finanzchef war nie dabei, oder sie bauen es lieber selbst.')).toHaveLength(2);
    // What hangs on the words before it stays with them.
    expect(textsOf('They say that it costs too much, or too little.')).toHaveLength(1);
  });

  it('is not about a country because somebody says us', () => {
    const interview = answer(began(), 'who-else', 'They picked us because of the partner. They compare us to Zuora.');
    expect(interview.observations.map(({ section }) => section)).toEqual(['channels', 'evaluation']);
  });
});
