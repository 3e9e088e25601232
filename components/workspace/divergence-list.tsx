import { Pill } from '#components/bits/pill.tsx';
import { divergenceWords } from '#workspace/interview-words.ts';
import { toSettle } from '#workspace/report-html.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

/** Where people contradict one another: not to be argued about, but looked up, with room for what the data said. */
export function DivergenceList({ workspace }: { workspace: Workspace }) {
  const { study } = workspace.interviews;
  const settled = new Map(study.body.value.settled.map(({ id, words }) => [id, words]));
  const found = study.divergences.value;
  if (!found.length) return <p class="empty quiet">{say('study.noDiffer')}</p>;
  return (
    <ul class="proposals">
      {found.map((pair) => (
        <li key={pair.id} class="proposal">
          <p class="small">
            <Pill tone="warn">{say(`section.${pair.one.section}`)}</Pill>{' '}
            {say('study.differs', { ...divergenceWords(pair) })}
          </p>
          <ul>
            {[pair.one, pair.other].map((voice) => (
              <li key={voice.id}>
                <span class="quiet">{say('study.personSays', { person: voice.person })}</span> {voice.text}
              </li>
            ))}
          </ul>
          <p class="small quiet">{toSettle(divergenceWords(pair).settle)}</p>
          <label class="field">
            <span class="field-label">{say('study.data')}</span>
            <input
              class="input"
              value={settled.get(pair.id) ?? ''}
              maxLength={500}
              onChange={(event) => study.settle(pair.id, event.currentTarget.value)}
            />
          </label>
        </li>
      ))}
    </ul>
  );
}
