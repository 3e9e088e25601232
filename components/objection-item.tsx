import { useEffect, useId, useRef } from 'preact/hooks';
import { playInWords } from '#panel/why-words.ts';
import { say } from '#panel/words.ts';
import { Icon } from './bits/icon.tsx';
import { later } from './bits/later.tsx';
import { Pill } from './bits/pill.tsx';
import { MarkedWords } from './marked-words.tsx';
import type { ObjectionItemProps } from './objection-answer.tsx';

const ObjectionAnswer = later(() => import('./objection-answer.tsx').then((part) => part.ObjectionAnswer));

const none: ReadonlySet<string> = new Set();

/** One objection in the buyer's words; the one that is stood on shows its answer. */
export function ObjectionItem(props: ObjectionItemProps) {
  const { play, isOpen, foundBy } = props;
  const line = foundBy?.line ?? play.objection.says[0] ?? '';
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen && props.isSearching) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen, props.isSearching]);
  return (
    <li class={`hit${isOpen ? ' open' : ''}`} ref={item}>
      <h3>
        <button
          type="button"
          class="hit-button"
          aria-label={play.stale ? `${line}, ${say('objection.stale')}` : line}
          aria-describedby={`${id}-why`}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={props.onToggle}
        >
          <span class="hit-words">
            <q class="hit-says" dir="auto">
              <MarkedWords line={line} words={foundBy?.words ?? none} />
            </q>
            {foundBy && foundBy.line !== play.objection.says[0] && (
              <q class="hit-because" dir="auto">
                {play.objection.says[0]}
              </q>
            )}
            {!props.isSearching && play.because.length > 0 && (
              <span class="hit-because" id={`${id}-why`}>
                {say('objection.because', { why: play.because.map(playInWords).join('; ') })}
              </span>
            )}
          </span>
          {play.stale && <Pill tone="warn">{say('objection.stale')}</Pill>}
          <Icon name="chevron" size={12} />
        </button>
      </h3>
      {isOpen && (
        <div id={id} class="hit-answer">
          <ObjectionAnswer {...props} />
        </div>
      )}
    </li>
  );
}
