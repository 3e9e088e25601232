import type { Dimension, Spec } from '#core/spec.ts';
import type { Score, Verdict } from '#core/verdict.ts';
import { dimensions } from '#panel/checklist.ts';
import { number, percent } from '#panel/format.ts';
import { scoreInWords, standingInWords, tierName } from '#panel/standing.ts';
import { say } from '#panel/words.ts';
import { Mark } from './bits/mark.tsx';
import { Pill } from './bits/pill.tsx';
import { RangeBar } from './bits/range-bar.tsx';

/** The verdict at a glance: the tier in words, the score as a point with its range, the dimensions apart. */
export function VerdictCard({ verdict, spec }: { verdict: Verdict; spec: Spec }) {
  const { standing, composite, core } = verdict;
  const isOut = standing.tier === 'disqualified';
  return (
    <section class={`verdict${isOut ? ' out' : ''}`} aria-labelledby="verdict-title">
      <div class="verdict-top">
        <h2 id="verdict-title" class="verdict-tier">
          {isOut && <Mark shape="mismatch" />}
          <span dir="auto">{standing.tier === null ? say('tier.tooLittle') : tierName(standing.tier, spec)}</span>
          {standing.provisional && standing.tier !== null && <Pill tone="plain">{say('verdict.provisional')}</Pill>}
        </h2>
        <p class="verdict-score number">
          <span class="unseen">{scoreInWords(composite)}</span>
          <span aria-hidden="true" class="verdict-point">
            {composite.point === null ? '–' : number(composite.point)}
          </span>
          <span aria-hidden="true" class="verdict-range">
            {`${number(composite.low)}–${number(composite.high)}`}
          </span>
        </p>
      </div>
      <p class="verdict-line" dir="auto">
        {standingInWords(verdict, spec)}
      </p>
      <RangeBar
        point={composite.point}
        low={composite.low}
        high={composite.high}
        label={`${scoreInWords(composite)} ${spec.scoring.tiers.map((tier) => say('verdict.threshold', { tier: tier.label, at: number(tier.atLeast) })).join(' ')}`}
        marksHere={!isOut}
        marks={spec.scoring.tiers.map((tier) => ({ at: tier.atLeast, label: tier.label.split(/[,:;(–—]/)[0] ?? '' }))}
      />
      <ul class="dimensions">
        {dimensions.map((dimension) => (
          <DimensionScore key={dimension} dimension={dimension} score={verdict.dimensions[dimension]} />
        ))}
      </ul>
      <ul class="verdict-facts dotted small quiet">
        <li>{say('verdict.core', { matched: number(core.matched), needed: number(core.needed) })}</li>
        <li>{say('verdict.coverage', { share: percent(composite.coverage) })}</li>
        {verdict.priority !== 'normal' && <li>{say(`priority.${verdict.priority}`)}</li>}
      </ul>
    </section>
  );
}

function DimensionScore({ dimension, score }: { dimension: Dimension; score: Score | null }) {
  const name = say(`dimension.${dimension}`);
  return (
    <li class="dimension">
      <span class="dimension-name">{name}</span>
      <span class="dimension-row">
        <span class={`dimension-point number${score?.point == null ? ' none' : ''}`}>
          {score === null
            ? say('dimension.none')
            : score.point === null
              ? say('dimension.unknown')
              : number(score.point)}
        </span>
        <RangeBar
          size="thin"
          point={score?.point ?? null}
          low={score?.low ?? 0}
          high={score?.high ?? 0}
          label={score ? `${name}: ${scoreInWords(score)}` : `${name}: ${say('dimension.none')}`}
        />
      </span>
    </li>
  );
}
