import { Pill } from '#components/bits/pill.tsx';
import { type Finding, peopleIn, sourcesOf } from '#core/convergence-draft-finding.ts';
import { sharedDeals } from '#core/interview-deals.ts';
import { day } from '#panel/format.ts';
import { divergenceWords } from '#workspace/interview-words.ts';
import { toSettle, unquoted } from '#workspace/report-html.ts';
import { hashOf } from '#workspace/route.ts';
import { say, sayCount } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { OneDeal } from './one-deal.tsx';
import { PaperFoot } from './paper-foot.tsx';
import { Said } from './said.tsx';
import { Nothing, SheetPart } from './sheet-bits.tsx';

/** What the interviews say, section by section, for people who were not there. */
export function ReportSheet({ workspace }: { workspace: Workspace }) {
  const { interviews, world, today } = workspace;
  const { study } = interviews;
  const people = [...interviews.read.value.values()];
  return (
    <article class="sheet">
      <PaperFoot words={`${say('report.title')}: ${world.me?.team ?? ''}`} />
      <header class="sheet-head">
        <p class="sheet-kind">{say('report.title')}</p>
        <h1 class="sheet-name">{world.me?.team}</h1>
        <p class="quiet">
          {sayCount('report.from', people.length, {
            people: people.map(({ rep, role }) => (role ? `${rep} (${role})` : rep)).join(', '),
            day: day(today.value),
          })}
        </p>
      </header>
      {study.bySection.value.map(({ section, findings }) => (
        <SheetPart key={section} title={say(`part.${section}`)}>
          {findings.length === 0 && <Nothing>{say('report.nothing')}</Nothing>}
          <ol class="sheet-lines">
            {findings.map((finding) => (
              <FindingEntry key={`${finding.text} ${finding.quotes[0]?.quote}`} finding={finding} />
            ))}
          </ol>
        </SheetPart>
      ))}
      <SheetPart title={say('report.differ')}>
        {study.divergences.value.length === 0 && <Nothing>{say('report.nowhere')}</Nothing>}
        <ul class="sheet-lines">
          {study.divergences.value.map((pair) => {
            const settled = study.body.value.settled.find(({ id }) => id === pair.id)?.words;
            return (
              <li key={pair.id} class="sheet-line">
                <p>
                  {[pair.one, pair.other]
                    .map(({ person, text }) => say('report.personSaid', { person, said: text }))
                    .join(' ')}
                </p>
                <p class="quiet">
                  {settled ? say('report.dataSaid', { words: settled }) : toSettle(divergenceWords(pair).settle)}
                </p>
              </li>
            );
          })}
        </ul>
      </SheetPart>
    </article>
  );
}

function FindingEntry({ finding }: { finding: Finding }) {
  const people = peopleIn(finding);
  const sources = sourcesOf(finding);
  return (
    <li class="sheet-line">
      <div class="line-head">
        <h3>{finding.text}</h3>
        {sources < 2 ? (
          <Pill tone="warn">{say('spec.hypothesis')}</Pill>
        ) : (
          <Pill tone="match">{sayCount('report.people', people)}</Pill>
        )}
        {sources < people && <OneDeal deals={sharedDeals(finding.quotes)} sources={sources} />}
      </div>
      <ul class="small">
        {finding.quotes.map((quote) => (
          <li key={quote.quote}>
            <Said
              word={unquoted(quote.said) === finding.text ? 'report.justBy' : 'report.quoteBy'}
              said={unquoted(quote.said)}
              person={<a href={hashOf('interviews', quote.interview)}>{quote.person}</a>}
              day={day(quote.at)}
            />
          </li>
        ))}
      </ul>
    </li>
  );
}
