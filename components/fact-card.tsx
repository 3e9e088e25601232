import type { Fact } from '#core/facts.ts';
import type { Prospect } from '#core/prospect.ts';
import { clueInWords, isSeenOnPage } from '#panel/clue-words.ts';
import { factName, factValue, isAnswer, isByHand, sourceOf } from '#panel/fact-words.ts';
import { ago, moment } from '#panel/format.ts';
import { say, sayCount } from '#panel/words.ts';
import { Button } from './bits/button.tsx';

export interface FactCardProps {
  readonly fact: Fact;
  readonly prospect: Prospect;
  readonly now: Date;
  /** Which side of a conflict it is on; null where all agree. */
  readonly side: 'counts' | 'differs' | null;
  readonly isPointed: boolean;
  onPoint(): void;
  onForget(): void;
  onFlag(): void;
}

/** One fact with the page's own words, where they stand, and when they were read. */
export function FactCard(props: FactCardProps) {
  const { fact, prospect, now, side } = props;
  const source = sourceOf(prospect, fact);
  const isTyped = isByHand(fact);
  const spoken = fact.parts && fact.parts.length > 0 ? fact.parts : [fact];
  const value = fact.name === 'page.passages' ? null : factValue(fact);
  return (
    <li class={`fact${side === 'differs' ? ' conflict' : ''}`}>
      {side && <p class={`fact-side small ${side}`}>{say(`fact.${side}`)}</p>}
      <p class="fact-head">
        <span class="quiet">{factName(fact.name)}</span>
        {/* What is the page's own sentence stands below in quotation marks, and not twice. */}
        {value !== null && value !== fact.said && (
          <>
            {' '}
            <strong dir="auto">{value}</strong>
          </>
        )}
      </p>
      {spoken.slice(0, 5).map((part) => (
        <blockquote key={`${part.from} ${part.said}`} class="said" dir="auto">
          {part.said}
        </blockquote>
      ))}
      <p class="small quiet fact-from dotted">
        {source.url ? (
          <span>
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.label}
            </a>
          </span>
        ) : (
          <span>{source.label}</span>
        )}
        <span title={moment(fact.at)}>{ago(fact.at, now)}</span>
        {!isTyped && (
          <span>
            <bdi>{clueInWords(fact.from)}</bdi>
          </span>
        )}
        {fact.agreedBy && fact.agreedBy.length > 0 && <span>{sayCount('fact.agreed', fact.agreedBy.length)}</span>}
      </p>
      <p class="fact-acts">
        {isAnswer(fact) && (
          <Button look="quiet" icon="cross" onPress={props.onForget}>
            {say('fact.forget')}
          </Button>
        )}
        {!isTyped && isSeenOnPage(fact.from) && (
          <Button look="quiet" icon="eye" onPress={props.onPoint}>
            {say(props.isPointed ? 'fact.unpoint' : 'fact.point')}
          </Button>
        )}
        <Button look="quiet" icon="flag" onPress={props.onFlag}>
          {say('flag.kind.wrong-fact')}
        </Button>
      </p>
    </li>
  );
}
