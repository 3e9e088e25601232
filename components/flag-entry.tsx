import type { OwnFlag } from '#core/flags.ts';
import type { Spec } from '#core/spec.ts';
import { changeInWords, flagAbout, flagState } from '#panel/flag-words.ts';
import { ago, moment, quoted } from '#panel/format.ts';
import { tierName } from '#panel/standing.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Disclosure } from './bits/disclosure.tsx';
import { Icon } from './bits/icon.tsx';
import { Pill } from './bits/pill.tsx';
import { SentLetters } from './sent-letters.tsx';

export interface FlagEntryProps {
  readonly own: OwnFlag;
  readonly isNew: boolean;
  readonly isJoined: boolean;
  readonly spec: Spec;
  readonly now: Date;
  onRefine(id: string): void;
  onWithdraw(id: string): void;
  payload(id: string): Promise<readonly string[] | null>;
}

/** One flag: what was said, where it stands, and the reviewer's words. */
export function FlagEntry({ own, isNew, isJoined, spec, now, onRefine, onWithdraw, payload }: FlagEntryProps) {
  const { flag, review } = own;
  const state = flagState(own, now, isJoined);
  const about = flagAbout(own, spec);
  const change = review && changeInWords(review, spec);
  const isOpen = own.state === 'waiting' || own.state === 'sent';
  const details = [
    flag.suggestedTier && say('history.suggested', { tier: tierName(flag.suggestedTier, spec) }),
    flag.reason && say(`reason.${flag.reason}`),
    flag.note && quoted(flag.note),
  ].filter((each): each is string => Boolean(each));
  return (
    <li class={`entry${isNew ? ' new' : ''}`}>
      <div class="entry-head">
        <h3 class="entry-title">
          {say(`flag.kind.${flag.kind}`)}
          {about && <span class="entry-about">{`: ${about}`}</span>}
        </h3>
        <Pill tone={state.tone} icon={state.tone === 'warn' ? 'clock' : state.tone === 'match' ? 'check' : 'flag'}>
          {state.words}
        </Pill>
      </div>
      <p class="small quiet">
        <span dir="auto">{flag.prospect.name}</span>
        {', '}
        <span title={moment(flag.raisedAt)}>{ago(flag.raisedAt, now)}</span>
        {isNew && <strong class="entry-new">{say('history.new')}</strong>}
      </p>
      {details.length > 0 && (
        <p class="small" dir="auto">
          {details.join(' · ')}
        </p>
      )}
      {own.erased && <p class="small quiet">{say('history.erased')}</p>}
      {own.refusal && <p class="entry-refusal">{own.refusal}</p>}
      {review && (
        <blockquote class="entry-answer" dir="auto">
          <p>{review.words}</p>
          <footer class="small quiet">{`${review.by}, ${ago(review.at, now)}`}</footer>
        </blockquote>
      )}
      {change && (
        <p class="entry-change">
          <Icon name="branch" size={14} />
          <span>{change}</span>
        </p>
      )}
      {isOpen && (
        <div class="acts">
          <Button look="quiet" icon="pencil" onPress={() => onRefine(flag.id)}>
            {say('flag.addDetail')}
          </Button>
          <Button look="quiet" icon="cross" onPress={() => onWithdraw(flag.id)}>
            {say('flag.takeBack')}
          </Button>
        </div>
      )}
      {own.state !== 'withdrawn' && (
        <Disclosure label={say(own.state === 'waiting' || own.state === 'refused' ? 'flag.seeSent' : 'flag.sawSent')}>
          <SentLetters flag={flag} payload={payload} />
        </Disclosure>
      )}
    </li>
  );
}
