import type { Section } from '#core/interview.ts';
import type { ReadInterviews, Study } from './study.ts';

/** The report as one HTML file that anybody can open, without this product and without a network. */

export interface Report {
  readonly team: string;
  readonly today: string;
  readonly interviews: ReadInterviews;
  readonly study: Pick<Study, 'bySection' | 'divergences' | 'body'>;
}

const titles: Readonly<Record<Section, string>> = {
  profile: 'Profile',
  triggers: 'Triggers',
  evaluation: 'What buyers weigh',
  objections: 'Objections',
  channels: 'Channels',
  language: 'Buyer language',
};

/** Words as text in HTML: what people said is never markup. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const style = `body{font:16px/1.5 system-ui,sans-serif;color:#1a1e26;max-width:44rem;margin:3rem auto;padding:0 1.5rem}
h1{font-size:1.75rem;margin:0}h2{font-size:1.125rem;margin:2rem 0 .5rem;border-bottom:1px solid #e1e4ea}
li{margin:.5rem 0}blockquote{margin:.25rem 0 .25rem 1rem;color:#333c4a}.quiet{color:#545d6c}
@media print{body{margin:0;max-width:none}li{break-inside:avoid}}`;

/** The whole document. */
export function reportHtml({ team, today, interviews, study }: Report): string {
  const people = [...interviews.values()].map(({ rep, role }) => (role ? `${rep} (${role})` : rep)).join(', ');
  const parts = study.bySection.value.map(({ section, findings }, index) => {
    const lines = findings.map(({ text, quotes }) => {
      const count = new Set(quotes.map(({ person }) => person)).size;
      const said = quotes.map(
        (quote) =>
          `<blockquote>“${escaped(quote.said)}” <span class="quiet">${escaped(quote.person)}, ${escaped(quote.at)}</span></blockquote>`,
      );
      return `<li><b>${escaped(text)}</b> <span class="quiet">${count < 2 ? 'hypothesis' : `${count} people`}</span>${said.join('')}</li>`;
    });
    return `<h2>${index + 1} ${titles[section]}</h2>${lines.length ? `<ul>${lines.join('')}</ul>` : '<p class="quiet">Nothing was said about it.</p>'}`;
  });
  const settled = new Map(study.body.value.settled.map(({ id, words }) => [id, words]));
  const differ = study.divergences.value.map(
    (pair) =>
      `<li>${escaped(pair.one.person)}: “${escaped(pair.one.text)}”<br>${escaped(pair.other.person)}: “${escaped(pair.other.text)}”<br><span class="quiet">${escaped(settled.get(pair.id) ?? `To settle it: ${pair.settle}`)}</span></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>What our best reps know: ${escaped(team)}</title><style>${style}</style></head>
<body><p class="quiet">What our best reps know</p><h1>${escaped(team)}</h1><p class="quiet">From ${interviews.size} interviews: ${escaped(people)}. As of ${escaped(today)}.</p>
${parts.join('\n')}
<h2>Where they differ</h2>${differ.length ? `<ul>${differ.join('')}</ul>` : '<p class="quiet">Nowhere, as far as words can tell.</p>'}
</body></html>
`;
}
