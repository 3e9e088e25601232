import { emptyInterview, type Interview } from '#core/interview.ts';
import { takeAnswer } from '#core/interview-quotes.ts';

const said: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'Mara Lindqvist': [
    [
      'deals',
      'Larkspur, Ostrava Cloud and Tidewater. All of them B2B SaaS with 100 to 400 employees, and all on Salesforce.',
    ],
    ['before', 'They had hired a new VP of Sales about six weeks before. Tidewater had just raised a series B.'],
    ['first-words', 'A good one says "my reps do not trust the forecast". Nobody says "pipeline intelligence".'],
    [
      'evaluation',
      'How long does the rollout take, and does it integrate with our Salesforce? The RevOps lead asks that.',
    ],
    [
      'fall-apart',
      'Security review at the end. They say "our security team has not looked at this yet" and then it stalls for months.',
    ],
    ['problem-words', 'They said: "we find out that a deal is dead when the quarter is over".'],
    ['who-else', 'They ask peers in a RevOps Slack community, and they looked at Clari.'],
  ],
  'Tom Okafor': [
    [
      'deals',
      'Hollis & Grey, Nimbus and Arden Systems. Software companies, between 150 and 500 employees, Salesforce everywhere.',
    ],
    ['before', 'A new VP Sales was hired, always. Two months later they call us.'],
    ['first-words', '"Reps do not trust our forecast numbers" is what I hear in the first call.'],
    ['evaluation', 'Does it integrate with Salesforce, that is the question on every call.'],
    ['fall-apart', 'The security review comes last and kills it. "Our security team has not reviewed this."'],
    ['problem-words', '"I learn that a deal is dead after the quarter is over."'],
    ['who-else', 'Peers in a community on Slack recommend us. Podcasts never work.'],
  ],
  'Jun Sato': [
    ['deals', 'Quillfeather and Pinewood. Both over 1,000 employees, so big ones.'],
    ['before', 'They missed two quarters in a row and the board asked questions.'],
    ['first-words', '"We have too many spreadsheets".'],
    ['evaluation', 'Price, always price, and the CFO asks for the ROI.'],
    ['fall-apart', 'No budget until April. They say "it is too expensive for this year".'],
    ['problem-words', '"Everything lives in spreadsheets and nobody believes them."'],
    ['who-else', 'They heard of us in a podcast. Podcasts work.'],
  ],
};

/** Three finished interviews. */
export function someInterviews(): ReadonlyMap<string, Interview & Record<string, unknown>> {
  let ids = 0;
  const newId = () => `id-${++ids}`;
  return new Map(
    Object.entries(said).map(([rep, answers], index) => {
      let interview: Interview = emptyInterview(
        rep,
        index === 2 ? 'AE, enterprise' : 'AE, mid-market',
        '2026-11-10T09:00:00Z',
      );
      for (const [question, words] of answers) {
        interview = {
          ...interview,
          ...takeAnswer(interview, question, words, newId),
          answers: [
            ...interview.answers,
            { question, asked: question, because: null, said: words, at: '2026-11-10T09:05:00Z' },
          ],
        };
      }
      return [`interview-${index + 1}`, { ...interview, state: 'done' as const, since: null, spentMs: 1_500_000 }];
    }),
  );
}
