import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Persona } from '#core/spec.ts';
import { isUnwritten } from '#core/unwritten.ts';
import { personas } from '#panel/checklist.ts';
import type { Counted, Panel } from '#panel/panel.ts';
import { say, sayCount } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Choice } from './bits/field.tsx';
import { SearchField } from './bits/search-field.tsx';
import { ObjectionItem } from './objection-item.tsx';

export interface ObjectionsProps {
  readonly search: Panel['search'];
  readonly persona: Persona | null;
  readonly counts: boolean;
  /** Goes up whenever the search field is asked for from elsewhere. */
  readonly focusAsked: number;
  onPersona(persona: Persona | null): void;
  onCopy(words: string, what: string, id: string): void;
  onInsert(words: string, id: string): void;
  isCounted(what: Counted, id: string): boolean;
  onCount(what: Counted, id: string): void;
}

/** What the buyer may say, and what to say to it. Typing finds; arrows walk; Enter copies the short answer. */
export function Objections(props: ObjectionsProps) {
  const { search, onCopy, onCount } = props;
  const field = useRef<HTMLInputElement>(null);
  const hits = search.drawn.value;
  const at = search.at.value;
  const here = hits[at];
  // Before the next key: who is quick must not type past the field.
  useLayoutEffect(() => {
    if (props.focusAsked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [props.focusAsked]);

  // As soon as it is drawn: what is told next must not swap it.
  useLayoutEffect(search.hold);

  const walk = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      search.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && here) {
      event.preventDefault();
      // Held, it is one copy, and is counted as one.
      if (event.repeat) return;
      const { id, response } = here.objection;
      const form = event.shiftKey ? 'email' : 'short';
      if (event.ctrlKey || event.metaKey) onCount('heard', id);
      else if (!isUnwritten(response[form])) onCopy(response[form], say(`objection.${form}`), id);
    } else if (event.key === 'Escape' && search.query.value) {
      event.preventDefault();
      event.stopPropagation();
      search.type('');
    }
  };

  // Nothing to look through: no field, no keys.
  if (search.isEmpty.value) return <p class="empty">{say('objection.none')}</p>;
  return (
    <div class="objections">
      <SearchField
        label={say('objection.search')}
        placeholder={say('objection.placeholder')}
        value={search.query.value}
        innerRef={field}
        clearName={say('objection.clear')}
        describedBy="objection-keys"
        onType={search.type}
        onKey={walk}
      />
      <p class="small quiet" id="objection-keys">
        {say(props.counts ? 'objection.keysCounting' : 'objection.keys')}
      </p>
      <Choice
        look="line"
        label={say('objection.with')}
        value={props.persona ?? ''}
        options={[
          { id: '', label: say('persona.anyone') },
          ...personas.map((id) => ({ id, label: say(`persona.${id}`) })),
        ]}
        onChoose={(id) => props.onPersona(personas.find((each) => each === id) ?? null)}
      />
      <p class="unseen" role="status">
        {search.query.value &&
          [sayCount('objection.found', search.found.value.length), here?.objection.says[0] ?? ''].join(' ')}
      </p>
      {hits.length === 0 && <NoHits search={search} />}
      <ul class="hits">
        {hits.map((play, index) => (
          <ObjectionItem
            key={play.objection.id}
            play={play}
            foundBy={search.foundBy(play.objection.id)}
            isOpen={index === at}
            isSearching={search.query.value !== ''}
            counts={props.counts}
            onToggle={() => search.stand(index === at ? null : play.objection.id)}
            onCopy={(words, what) => onCopy(words, what, play.objection.id)}
            onInsert={(words) => props.onInsert(words, play.objection.id)}
            isCounted={(what) => props.isCounted(what, play.objection.id)}
            onCount={(what) => onCount(what, play.objection.id)}
          />
        ))}
      </ul>
      {search.found.value.length > hits.length && (
        <Button look="quiet" onPress={search.showAll}>
          {say('objection.all', { count: search.found.value.length })}
        </Button>
      )}
    </div>
  );
}

/** Nothing found: what is likely to be meant is one click away. */
function NoHits({ search }: { search: Panel['search'] }) {
  return (
    <div class="empty">
      <p>{say('objection.noHit')}</p>
      {search.likely.value.length > 0 && (
        <>
          <p>{say('objection.likely')}</p>
          <ul class="likely">
            {search.likely.value.map(({ objection }) => (
              <li key={objection.id}>
                <Button look="quiet" onPress={() => search.show(objection.id)}>
                  <q>{objection.says[0]}</q>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
