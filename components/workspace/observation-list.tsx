import { Button } from '#components/bits/button.tsx';
import { type Section, sections } from '#core/interview.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { sectionWords } from './section-words.ts';

/** What the answers show, sorted into the six sections; a person moves, rewords or drops it. The quote stays as it was said. */
export function ObservationList({ workspace }: { workspace: Workspace }) {
  const { interviews } = workspace;
  const interview = interviews.interview.value;
  if (!interview) return null;
  if (!interview.observations.length)
    return <p class="quiet">What is said appears here, sorted into the six sections.</p>;
  return (
    <>
      {sections.map((section) => {
        const observations = interview.observations.filter((one) => one.section === section);
        if (!observations.length) return null;
        return (
          <section key={section} aria-label={sectionWords[section]}>
            <h2 class="observations-head">{sectionWords[section]}</h2>
            <ul class="observations">
              {observations.map((one) => {
                const quotes = interview.quotes.filter(({ id }) => one.quotes.includes(id));
                return (
                  <li key={one.id}>
                    <textarea
                      class="input"
                      rows={2}
                      aria-label="What it shows"
                      value={one.text}
                      onChange={(event) => interviews.reword(one.id, event.currentTarget.value)}
                    />
                    {quotes
                      .filter(({ said }) => said !== one.text)
                      .map((quote) => (
                        <q key={quote.id} class="small quiet">
                          {quote.said}
                        </q>
                      ))}
                    <span class="observation-tools">
                      <span class="small quiet">{quotes[0]?.from.replace(/^answer:/, 'answer to ')}</span>
                      <select
                        class="input"
                        aria-label="Section"
                        value={one.section}
                        onChange={(event) => interviews.sort(one.id, event.currentTarget.value as Section)}
                      >
                        {sections.map((id) => (
                          <option key={id} value={id}>
                            {sectionWords[id]}
                          </option>
                        ))}
                      </select>
                      <Button
                        look="quiet"
                        icon="cross"
                        name="Drop this observation"
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
