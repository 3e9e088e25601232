import { sourcesIn } from '#core/interview-deals.ts';
import { divergenceWords } from './interview-words.ts';
import type { ReadInterviews, Study } from './study.ts';
import { language, say, sayCount, sayDay } from './words.ts';

/** The report as one HTML file that anybody can open, without this product and without a network. */

export interface Report {
  readonly team: string;
  readonly today: string;
  readonly interviews: ReadInterviews;
  readonly study: Pick<Study, 'bySection' | 'divergences' | 'body'>;
}

/** Words as text in HTML: what people said is never markup. */
const escaped = (words: string): string => words.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const style = `body{font:16px/1.5 system-ui,sans-serif;color:#1a1e26;max-width:44rem;margin:3rem auto;padding:0 1.5rem}
h1{font-size:1.75rem;margin:0}h2{font-size:1.125rem;margin:2rem 0 .5rem;border-bottom:1px solid #e1e4ea}
li{margin:.5rem 0}blockquote{margin:.25rem 0 .25rem 1rem;color:#333c4a}.quiet{color:#545d6c}
@media print{body{margin:0;max-width:none}li{break-inside:avoid}}`;

/** The whole document. */
export function reportHtml({ team, today, interviews, study }: Report): string {
  const people = [...interviews.values()].map(({ rep, role }) => (role ? `${rep} (${role})` : rep)).join(', ');
  const parts = study.bySection.value.map(({ section, findings }, index) => {
    const lines = findings.map(({ text, quotes }) => {
      const people = new Set(quotes.map(({ person }) => person)).size;
      const sources = sourcesIn(quotes);
      const standing = sources < 2 ? say('spec.hypothesis') : sayCount('report.people', people);
      const said = quotes.map(
        (quote) =>
          `<blockquote>${escaped(say('report.said', { said: unquoted(quote.said) }))} <span class="quiet">${escaped(quote.person)}, ${escaped(sayDay(quote.at))}</span></blockquote>`,
      );
      return `<li><b>${escaped(text)}</b> <span class="quiet">${escaped(standing)}</span>${said.join('')}</li>`;
    });
    return `<h2>${index + 1} ${escaped(say(`section.${section}`))}</h2>${lines.length ? `<ul>${lines.join('')}</ul>` : quiet(say('report.nothing'))}`;
  });
  const settled = new Map(study.body.value.settled.map(({ id, words }) => [id, words]));
  const differ = study.divergences.value.map((pair) => {
    const known = settled.get(pair.id);
    const outcome = known ? say('report.dataSaid', { words: known }) : toSettle(divergenceWords(pair).settle);
    return `<li>${spoken(pair.one)}<br>${spoken(pair.other)}<br><span class="quiet">${escaped(outcome)}</span></li>`;
  });
  const title = say('report.title');
  const from = sayCount('report.from', interviews.size, { people, day: sayDay(today) });
  return `<!doctype html>
<html lang="${language()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}: ${escaped(team)}</title><style>${style}</style></head>
<body>${quiet(title)}<h1>${escaped(team)}</h1>${quiet(from)}
${parts.join('\n')}
<h2>${escaped(say('report.differ'))}</h2>${differ.length ? `<ul>${differ.join('')}</ul>` : quiet(say('report.nowhere'))}
</body></html>
`;
}

/** What stands between quotation marks as a whole needs no second pair. */
export const unquoted = (said: string): string => /^["“„]([^"“”„]+)["”“]$/u.exec(said.trim())?.[1] ?? said;

const quiet = (words: string): string => `<p class="quiet">${escaped(words)}</p>`;
const spoken = ({ person, text }: { readonly person: string; readonly text: string }): string =>
  escaped(say('report.personSaid', { person, said: text }));
/** What the data has to say before two people agree. */
export const toSettle = (how: string): string => say('report.toSettle', { how });
