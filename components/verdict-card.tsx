import type { Dimension, Spec } from '#core/spec.ts';
import type { Score, Verdict } from '#core/verdict.ts';
import { dimensions } from '#panel/checklist.ts';
import { exact, number, percent } from '#panel/format.ts';
import { rangeInWords, scoreInWords, standingInWords, standingName } from '#panel/standing.ts';
import { say } from '#panel/words.ts';
import { Mark } from './bits/mark.tsx';
import { Pill } from './bits/pill.tsx';
import { RangeBar } from './bits/range-bar.tsx';

/** The verdict at a glance: the tier in words, the score as a point with its range, the dimensions apart. */
export function VerdictCard({ verdict, spec }: { verdict: Verdict; spec: Spec }) {
  const { standing, composite, core } = verdict;
  const isOut = standing.tier === 'disqualified';
  // Of next to nothing known a score of 100 is soon had: what it could be says more than what it is.
  const isOpen = standing.tier === null;
  const range = rangeInWords(composite);
  return (
    <section class={`verdict${isOut ? ' out' : isOpen ? ' open' : ''}`} aria-labelledby="verdict-title">
      <div class="verdict-top">
        <h2 id="verdict-title" class="verdict-tier">
          {isOut && <Mark shape="mismatch" />}
          <span dir="auto">{standingName(verdict, spec)}</span>
          {standing.provisional && standing.tier !== null && <Pill tone="plain">{say('verdict.provisional')}</Pill>}
        </h2>
        <p class="verdict-score number">
          <span class="unseen">{scoreInWords(composite)}</span>
          <span aria-hidden="true" class="verdict-point">
            {isOpen || composite.point === null ? range : number(composite.point)}
          </span>
          {composite.low < composite.high && (
            <span aria-hidden="true" class="verdict-range">
              {isOpen ? say('score.open') : say('score.range', { range })}
            </span>
          )}
        </p>
      </div>
      <p class="verdict-line" dir="auto">
        {standingInWords(verdict, spec)}
      </p>
      <RangeBar
        point={composite.point}
        low={composite.low}
        high={composite.high}
        label={spec.scoring.tiers
          .map((tier) => say('verdict.threshold', { tier: tier.label, at: exact(tier.atLeast) }))
          .join(' ')}
        isFirm={!isOut && !isOpen}
        marks={spec.scoring.tiers.map((tier) => ({ at: tier.atLeast, label: tier.label.split(/[,:;(–—]/)[0] ?? '' }))}
      />
      <ul class="dimensions">
        {dimensions.map((dimension) => (
          <DimensionScore
            key={dimension}
            dimension={dimension}
            score={verdict.dimensions[dimension]}
            needed={spec.scoring.minCoverage}
          />
        ))}
      </ul>
      <ul class="verdict-facts dotted small quiet">
        <li>{say('verdict.core', { matched: number(core.matched), needed: number(core.needed) })}</li>
        {/* The line above has said it. */}
        {!isOpen && <li>{say('verdict.coverage', { share: percent(composite.coverage) })}</li>}
        {verdict.priority === 'low' && !isOut && <li>{say('priority.low')}</li>}
      </ul>
    </section>
  );
}

/** One dimension, as a number and a thin bar; quietly, while less than `needed` (a share) of it is known. */
function DimensionScore(props: { dimension: Dimension; score: Score | null; needed: number }) {
  const { dimension, score } = props;
  const isFirm = score !== null && score.coverage >= props.needed;
  return (
    <li class="dimension">
      <span class="dimension-name">{say(`dimension.${dimension}`)}</span>
      <span class="dimension-row">
        <span
          aria-hidden="true"
          class={`dimension-point number${score?.point == null ? ' none' : isFirm ? '' : ' loose'}`}
        >
          {score === null
            ? say('dimension.none')
            : score.point === null
              ? say('dimension.unknown')
              : number(score.point)}
        </span>
        <RangeBar
          size="thin"
          isFirm={isFirm}
          point={score?.point ?? null}
          low={score?.low ?? 0}
          high={score?.high ?? 0}
          label={score ? scoreInWords(score) : say('dimension.none')}
        />
      </span>
    </li>
  );
}
