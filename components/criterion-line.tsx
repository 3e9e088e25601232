import { useId, useState } from 'preact/hooks';
import { criterionOf, isHypothesis } from '#panel/criteria.ts';
import { whyInWords } from '#panel/why-words.ts';
import { say } from '#panel/words.ts';
import { useFold } from './bits/fold.ts';
import { Icon } from './bits/icon.tsx';
import { later } from './bits/later.tsx';
import { Pill } from './bits/pill.tsx';
import type { CriterionLineProps } from './line-props.ts';
import { OutcomeMark, OutcomeWord } from './outcome.tsx';

const CriterionProof = later(() => import('./criterion-proof.tsx').then((part) => part.CriterionProof));

/** One line of the checklist: what the team asks and how it came out; opens to the proof. */
export function CriterionLine(props: CriterionLineProps) {
  const { line, spec } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const criterion = criterionOf(spec, line.id);
  const fold = useFold(isOpen, () => setOpen(false));
  return (
    <li onKeyDown={fold.onKeyDown} class={`line ${line.outcome}${isOpen ? ' open' : ''}`} data-line={line.id}>
      <h4>
        <button
          type="button"
          ref={fold.button}
          class="line-button"
          aria-label={`${line.label}, ${say(`outcome.${line.outcome}`)}`}
          aria-describedby={`${id}-more`}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <OutcomeMark shape={line.outcome} />
          <span class="line-label" dir="auto">
            {line.label}
          </span>
          <OutcomeWord outcome={line.outcome} />
          <Icon name="chevron" size={12} />
          <span class="line-more" id={`${id}-more`}>
            {/* An unknown that was looked at says what is missing; one of which nothing is known is only that. */}
            {(line.outcome !== 'unknown' || line.used.length > 0) && (
              <span class="line-because" dir="auto">
                {whyInWords(line.because)}
              </span>
            )}
            {(line.conflicts.length > 0 || props.isFlagged || (criterion && isHypothesis(criterion))) && (
              <span class="line-tags">
                {line.conflicts.length > 0 && (
                  <Pill tone="warn" icon="branch">
                    {say('line.conflict')}
                  </Pill>
                )}
                {criterion && isHypothesis(criterion) && <Pill>{say('line.hypothesis')}</Pill>}
                {props.isFlagged && (
                  <Pill tone="accent" icon="flag">
                    {say('line.flagged')}
                  </Pill>
                )}
              </span>
            )}
          </span>
        </button>
      </h4>
      {isOpen && (
        <div id={id} class="line-proof">
          <CriterionProof key={props.subject} {...props} criterion={criterion} />
        </div>
      )}
    </li>
  );
}
