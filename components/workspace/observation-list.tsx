import { Button } from '#components/bits/button.tsx';
import { type Interview, type Section, sections } from '#core/interview.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

/** What the answers show, sorted into the six sections; a person moves, rewords or drops it. The quote stays as it was said. */
export function ObservationList({ workspace }: { workspace: Workspace }) {
  const { interviews } = workspace;
  const interview = interviews.interview.value;
  if (!interview) return null;
  if (!interview.observations.length) return <p class="quiet">{say('observation.none')}</p>;
  return (
    <>
      {sections.map((section) => {
        const observations = interview.observations.filter((one) => one.section === section);
        if (!observations.length) return null;
        return (
          <section key={section} aria-label={say(`section.${section}`)}>
            <h2 class="observations-head">{say(`section.${section}`)}</h2>
            <ul class="observations">
              {observations.map((one) => {
                const quotes = interview.quotes.filter(({ id }) => one.quotes.includes(id));
                return (
                  <li key={one.id}>
                    <textarea
                      class="input observation"
                      rows={1}
                      aria-label={say('interview.shows')}
                      value={one.text}
                      onChange={(event) => interviews.reword(one.id, event.currentTarget.value)}
                    />
                    {quotes
                      .filter(({ said }) => bare(said) !== bare(one.text))
                      .map((quote) => (
                        <q key={quote.id} class="small quiet">
                          {quote.said}
                        </q>
                      ))}
                    <span class="observation-tools">
                      <span class="small quiet observation-from">
                        {quotes[0] && fromWords(interview, quotes[0].from)}
                      </span>
                      <select
                        class="input"
                        aria-label={say('observation.section')}
                        value={one.section}
                        onChange={(event) => interviews.sort(one.id, event.currentTarget.value as Section)}
                      >
                        {sections.map((id) => (
                          <option key={id} value={id}>
                            {say(`section.${id}`)}
                          </option>
                        ))}
                      </select>
                      <Button
                        look="quiet"
                        icon="cross"
                        name={say('observation.drop')}
                        onPress={() => interviews.dropObservation(one.id)}
                      />
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** Without the marks and the full stop around it: what says no more than the line above it is not said twice. */
const bare = (said: string): string => said.replace(/^["“„«\s]+|["”“»\s.]+$/gu, '').toLowerCase();

/** Where a quote was said: the question as it was put, or the place in the transcript. */
function fromWords({ answers }: Interview, from: string): string {
  if (!from.startsWith('answer:')) return say('observation.transcript', { time: from.replace(/^transcript\s*/, '') });
  const id = from.slice('answer:'.length);
  return say('observation.from', { question: answers.find(({ question }) => question === id)?.asked ?? id });
}
