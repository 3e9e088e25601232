import { Pill } from '#components/bits/pill.tsx';
import type { Workspace } from '#workspace/workspace.ts';
import { sectionWords } from './section-words.ts';

/** Where people contradict one another: not to be argued about, but looked up, with room for what the data said. */
export function DivergenceList({ workspace }: { workspace: Workspace }) {
  const { study } = workspace.interviews;
  const settled = new Map(study.body.value.settled.map(({ id, words }) => [id, words]));
  const found = study.divergences.value;
  if (!found.length) return <p class="empty quiet">Nobody contradicts anybody, as far as words can tell.</p>;
  return (
    <ul class="proposals">
      {found.map((pair) => (
        <li key={pair.id} class="proposal">
          <p class="small">
            <Pill tone="warn">{sectionWords[pair.one.section]}</Pill> {pair.about}: {pair.why}
          </p>
          <ul>
            {[pair.one, pair.other].map((voice) => (
              <li key={voice.id}>
                <span class="quiet">{voice.person}:</span> {voice.text}
              </li>
            ))}
          </ul>
          <p class="small quiet">To settle it: {pair.settle}</p>
          <label class="field">
            <span class="field-label">What the data said</span>
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
