import type { Fact } from '#core/facts.ts';
import type { Prospect } from '#core/prospect.ts';
import { factName, factValue, isByHand, sourceOf } from '#panel/fact-words.ts';
import { ago, moment } from '#panel/format.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Pill } from './bits/pill.tsx';

export interface FactCardProps {
  readonly fact: Fact;
  readonly prospect: Prospect;
  readonly now: Date;
  readonly isConflict: boolean;
  readonly isPointed: boolean;
  onPoint(): void;
  onForget(): void;
  onFlag(): void;
}

/** One fact with the page's own words, where they stand, and when they were read. */
export function FactCard(props: FactCardProps) {
  const { fact, prospect, now, isConflict } = props;
  const source = sourceOf(prospect, fact);
  const isTyped = isByHand(fact);
  const spoken = fact.parts && fact.parts.length > 0 ? fact.parts : [fact];
  return (
    <li class={`fact${isConflict ? ' conflict' : ''}`}>
      <p class="fact-head">
        <span>
          <span class="quiet">{factName(fact.name)}</span>{' '}
          <strong dir="auto">{fact.name === 'page.passages' ? '' : factValue(fact)}</strong>
        </span>
        {isConflict && <Pill tone="warn">{say('fact.other')}</Pill>}
      </p>
      {spoken.slice(0, 5).map((part) => (
        <blockquote key={`${part.from} ${part.said}`} class="said" dir="auto">
          {part.said}
        </blockquote>
      ))}
      <p class="small quiet fact-from">
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.label}
          </a>
        ) : (
          <span>{source.label}</span>
        )}
        <span title={moment(fact.at)}>{ago(fact.at, now)}</span>
        {!isTyped && (
          <span dir="auto" lang="en">
            {fact.from}
          </span>
        )}
        {fact.agreedBy && fact.agreedBy.length > 0 && (
          <span>{say('fact.agreed', { count: fact.agreedBy.length })}</span>
        )}
      </p>
      <p class="fact-acts">
        {isTyped ? (
          <Button look="quiet" icon="cross" onPress={props.onForget}>
            {say('fact.forget')}
          </Button>
        ) : (
          <Button look="quiet" icon="eye" isPressed={props.isPointed} onPress={props.onPoint}>
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
