import { Button } from '#components/bits/button.tsx';
import { Mark } from '#components/bits/mark.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { RangeBar } from '#components/bits/range-bar.tsx';
import type { Spec } from '#core/spec.ts';
import { factName } from '#panel/fact-words.ts';
import { ago, number } from '#panel/format.ts';
import { say as sayPanel, sayIf as sayPanelIf } from '#panel/words.ts';
import type { QueuedFlag } from '#wire/wire.ts';
import { hashOf } from '#workspace/route.ts';
import { say, sayCount, sayList } from '#workspace/words.ts';
import { DueClock } from './flag-list.tsx';
import { Terms } from './sheet-bits.tsx';

export interface FlagDetailProps {
  readonly queued: QueuedFlag;
  readonly spec: Spec | null;
  readonly now: Date;
  readonly alike: readonly QueuedFlag[];
  /** How many said it, merged ones among them. */
  readonly sellers: number;
  readonly isClaimed: boolean;
  onMerge(): void;
}

/** What the seller said, what the verdict was, and on which facts. */
export function FlagDetail({ queued, spec, now, alike, sellers, isClaimed, onMerge }: FlagDetailProps) {
  const { flag, by } = queued;
  const tierName = (id: string | null) =>
    id === null
      ? say('queue.noTier')
      : (spec?.scoring.tiers.find((tier) => tier.id === id)?.label ?? sayPanelIf(`tier.${id}`, id));
  const lineName = (id: string) =>
    spec?.profile.criteria.find((criterion) => criterion.id === id)?.label ??
    spec?.triggers.find((trigger) => trigger.id === id)?.label ??
    id;
  const { verdict } = flag;
  const score = {
    tier: tierName(verdict.tier),
    point: verdict.point === null ? say('queue.scoreUnknown') : number(verdict.point),
    low: number(verdict.low),
    high: number(verdict.high),
  };
  return (
    <article class="flag-detail">
      <header>
        <h2>{flag.prospect.name}</h2>
        <p class="flag-tags">
          <Pill tone="accent" icon="flag">
            {sayPanel(`flag.kind.${flag.kind}`)}
          </Pill>
          {flag.reason && <Pill>{sayPanel(`reason.${flag.reason}`)}</Pill>}
          {sellers > 1 && <Pill tone="warn">{sayCount('queue.said', sellers)}</Pill>}
          {isClaimed && <Pill tone="match">{say('queue.yours')}</Pill>}
          {!isClaimed && queued.claimedBy && (
            <Pill icon="eye">{say('queue.looking', { name: queued.claimedBy.name })}</Pill>
          )}
          <DueClock dueAt={queued.dueAt} now={now} />
        </p>
        <p class="quiet small">
          {say(flag.prospect.person ? 'queue.byAbout' : 'queue.by', {
            by: by.name,
            ago: ago(flag.raisedAt, now),
            key: flag.prospect.key,
            person: flag.prospect.person ?? '',
          })}
        </p>
      </header>
      {flag.note && <blockquote class="seller-words">{say('queue.note', { note: flag.note })}</blockquote>}
      {alike.length > 0 && (
        <div class="alike">
          <p>
            {sayCount('queue.alike', alike.length, {
              names: sayList([...new Set(alike.map((other) => other.by.name))]),
            })}
          </p>
          <Button icon="merge" keys="m" onPress={onMerge}>
            {say('queue.merge')} <kbd>m</kbd>
          </Button>
        </div>
      )}
      <Terms
        pairs={[
          [
            say('queue.about'),
            flag.criterion && <a href={hashOf('spec', flag.criterion)}>{lineName(flag.criterion)}</a>,
          ],
          [say('queue.fact'), flag.fact && factName(flag.fact)],
          [say('queue.suggests'), flag.suggestedTier && tierName(flag.suggestedTier)],
          [
            say('queue.spec'),
            spec && spec.version !== flag.spec.version
              ? say('queue.specOlder', { version: flag.spec.version, now: spec.version })
              : say('queue.specVersion', { version: flag.spec.version }),
          ],
        ]}
      />
      <h3>{say('queue.verdict')}</h3>
      <p>{say(verdict.provisional ? 'queue.scoreProvisional' : 'queue.score', score)}</p>
      <RangeBar
        point={verdict.point}
        low={verdict.low}
        high={verdict.high}
        marks={spec?.scoring.tiers.map((tier) => ({ at: tier.atLeast, label: tier.label })) ?? []}
        label={say('queue.scoreLabel', score)}
      />
      <ul class="outcomes">
        {Object.entries(flag.verdict.outcomes).map(([id, outcome]) => (
          <li key={id} class={id === flag.criterion ? 'about' : undefined}>
            <Mark shape={outcome} />
            <span>{lineName(id)}</span>
            <span class="outcome-word quiet small">{sayPanel(`outcome.${outcome}`)}</span>
          </li>
        ))}
      </ul>
      <h3>{say('queue.facts')}</h3>
      {flag.facts.length === 0 && <p class="quiet">{say('queue.noFact')}</p>}
      <table class="sheet-table facts-table">
        <tbody>
          {flag.facts.map((fact) => (
            <tr key={`${fact.name} ${fact.from} ${fact.said}`} class={fact.name === flag.fact ? 'about' : undefined}>
              <th scope="row">{factName(fact.name)}</th>
              <td>{say('queue.note', { note: fact.said })}</td>
              <td class="quiet small">{fact.from}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
