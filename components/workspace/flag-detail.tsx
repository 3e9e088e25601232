import { Mark } from '#components/bits/mark.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { RangeBar } from '#components/bits/range-bar.tsx';
import type { Spec } from '#core/spec.ts';
import { factName } from '#panel/fact-words.ts';
import { ago, number } from '#panel/format.ts';
import type { QueuedFlag } from '#wire/wire.ts';
import { hashOf } from '#workspace/route.ts';
import { DueClock } from './flag-list.tsx';
import { kindWords, reasonWords } from './flag-words.ts';
import { Terms } from './sheet-bits.tsx';

export interface FlagDetailProps {
  readonly queued: QueuedFlag;
  readonly spec: Spec | null;
  readonly now: Date;
  readonly alike: readonly QueuedFlag[];
  readonly isClaimed: boolean;
}

/** What the seller said, what the verdict was, and on which facts. */
export function FlagDetail({ queued, spec, now, alike, isClaimed }: FlagDetailProps) {
  const { flag, by } = queued;
  const tierName = (id: string | null) =>
    id === null ? 'no tier' : (spec?.scoring.tiers.find((tier) => tier.id === id)?.label ?? id);
  const lineName = (id: string) =>
    spec?.profile.criteria.find((criterion) => criterion.id === id)?.label ??
    spec?.triggers.find((trigger) => trigger.id === id)?.label ??
    id;
  return (
    <article class="flag-detail">
      <header>
        <h2>{flag.prospect.name}</h2>
        <p class="flag-tags">
          <Pill tone="accent" icon="flag">
            {kindWords[flag.kind]}
          </Pill>
          {flag.reason && <Pill>{reasonWords[flag.reason]}</Pill>}
          {isClaimed && <Pill tone="match">yours</Pill>}
          {!isClaimed && queued.claimedBy && <Pill icon="eye">{queued.claimedBy.name} is looking at it</Pill>}
          <DueClock dueAt={queued.dueAt} now={now} />
        </p>
        <p class="quiet small">
          {by.name}, {ago(flag.raisedAt, now)} · {flag.prospect.key}
          {flag.prospect.person && ` · about ${flag.prospect.person}`}
        </p>
      </header>
      {flag.note && <blockquote class="seller-words">“{flag.note}”</blockquote>}
      <Terms
        pairs={[
          ['About', flag.criterion && <a href={hashOf('spec', flag.criterion)}>{lineName(flag.criterion)}</a>],
          ['Fact', flag.fact && factName(flag.fact)],
          ['Suggests', flag.suggestedTier && tierName(flag.suggestedTier)],
          [
            'Spec',
            `version ${flag.spec.version}${spec && spec.version !== flag.spec.version ? `, in force is ${spec.version}` : ''}`,
          ],
          ['Merged', (queued.merged ?? 0) > 0 && `${number((queued.merged ?? 0) + 1)} sellers said this`],
          ['Same said by', alike.length > 0 && alike.map((other) => other.by.name).join(', ')],
        ]}
      />
      <h3>Verdict</h3>
      <p>
        {tierName(flag.verdict.tier)}
        {flag.verdict.provisional && ', provisional'} · score{' '}
        {flag.verdict.point === null ? 'unknown' : number(flag.verdict.point)} ({number(flag.verdict.low)}–
        {number(flag.verdict.high)})
      </p>
      <RangeBar
        point={flag.verdict.point}
        low={flag.verdict.low}
        high={flag.verdict.high}
        marks={spec?.scoring.tiers.map((tier) => ({ at: tier.atLeast, label: tier.label })) ?? []}
        label={`Score ${flag.verdict.point ?? 'unknown'}, between ${flag.verdict.low} and ${flag.verdict.high}`}
      />
      <ul class="outcomes">
        {Object.entries(flag.verdict.outcomes).map(([id, outcome]) => (
          <li key={id} class={id === flag.criterion ? 'about' : undefined}>
            <Mark shape={outcome} />
            <span>{lineName(id)}</span>
            <span class="quiet small">{outcome}</span>
          </li>
        ))}
      </ul>
      <h3>Facts</h3>
      {flag.facts.length === 0 && <p class="quiet">None was read.</p>}
      <table class="sheet-table facts-table">
        <tbody>
          {flag.facts.map((fact) => (
            <tr key={`${fact.name} ${fact.from} ${fact.said}`} class={fact.name === flag.fact ? 'about' : undefined}>
              <th scope="row">{factName(fact.name)}</th>
              <td>“{fact.said}”</td>
              <td class="quiet small">{fact.from}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
