import type { Prospect } from '#core/prospect.ts';
import type { Spec } from '#core/spec.ts';
import type { Verdict } from '#core/verdict.ts';
import { groupLines, tally } from '#panel/checklist.ts';
import { number } from '#panel/format.ts';
import { say } from '#panel/words.ts';
import { CriterionLine } from './criterion-line.tsx';
import type { LineActions } from './line-props.ts';

export interface ChecklistProps {
  readonly verdict: Verdict;
  readonly spec: Spec;
  readonly prospect: Prospect;
  readonly subject: number;
  readonly now: Date;
  /** Criteria that were flagged and still stand so. */
  readonly flagged: ReadonlySet<string>;
  readonly pointed: string | null;
  readonly actions: LineActions;
}

/** Every line the team agreed on: core, supporting, disqualifying and buying signals, each group with its own heading. */
export function Checklist(props: ChecklistProps) {
  return (
    <div class="checklist">
      {groupLines(props.verdict).map((group) => {
        const counts = tally(group.lines);
        return (
          <section key={group.kind} class="group" aria-labelledby={`group-${group.kind}`}>
            <h3 class="group-head" id={`group-${group.kind}`}>
              <span>{say(`group.${group.kind}`)}</span>
              <span class="group-count number quiet">
                {say('group.count', { count: number(counts.match + counts.exempt), total: number(group.lines.length) })}
              </span>
            </h3>
            <ul>
              {group.lines.map((line) => (
                <CriterionLine key={line.id} line={line} {...props} isFlagged={props.flagged.has(line.id)} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
