import { Pill } from '#components/bits/pill.tsx';
import type { Finding } from '#core/convergence-draft.ts';
import { day } from '#panel/format.ts';
import { hashOf } from '#workspace/route.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { sectionWords } from './section-words.ts';
import { Nothing, SheetPart } from './sheet-bits.tsx';

/** What the interviews say, section by section, for people who were not there. */
export function ReportSheet({ workspace }: { workspace: Workspace }) {
  const { interviews, world, today } = workspace;
  const { study } = interviews;
  const people = [...interviews.read.value.values()];
  return (
    <article class="sheet">
      <header class="sheet-head">
        <p class="sheet-kind">What our best reps know</p>
        <h1 class="sheet-name">{world.me?.team}</h1>
        <p class="quiet">
          From {people.length} interviews: {people.map(({ rep, role }) => (role ? `${rep} (${role})` : rep)).join(', ')}
          . As of {day(today.value)}.
        </p>
      </header>
      {study.bySection.value.map(({ section, findings }, index) => (
        <SheetPart key={section} title={`${index + 1} ${sectionWords[section]}`}>
          {findings.length === 0 && <Nothing>Nothing was said about it.</Nothing>}
          <ol class="sheet-lines">
            {findings.map((finding) => (
              <FindingEntry key={`${finding.text} ${finding.quotes[0]?.quote}`} finding={finding} />
            ))}
          </ol>
        </SheetPart>
      ))}
      <SheetPart title="Where they differ">
        {study.divergences.value.length === 0 && <Nothing>Nowhere, as far as words can tell.</Nothing>}
        <ul class="sheet-lines">
          {study.divergences.value.map((pair) => {
            const settled = study.body.value.settled.find(({ id }) => id === pair.id)?.words;
            return (
              <li key={pair.id} class="sheet-line">
                <p>
                  {pair.one.person}: “{pair.one.text}” {pair.other.person}: “{pair.other.text}”
                </p>
                <p class="quiet">{settled ? `The data said: ${settled}` : `To settle it: ${pair.settle}`}</p>
              </li>
            );
          })}
        </ul>
      </SheetPart>
    </article>
  );
}

function FindingEntry({ finding }: { finding: Finding }) {
  const people = new Set(finding.quotes.map(({ person }) => person)).size;
  return (
    <li class="sheet-line">
      <div class="line-head">
        <h3>{finding.text}</h3>
        {people < 2 ? <Pill tone="warn">hypothesis</Pill> : <Pill tone="match">{people} people</Pill>}
      </div>
      <ul class="small">
        {finding.quotes.map((quote) => (
          <li key={quote.quote}>
            “{quote.said}” <a href={hashOf('interviews', quote.interview)}>{quote.person}</a>, {day(quote.at)}
          </li>
        ))}
      </ul>
    </li>
  );
}
