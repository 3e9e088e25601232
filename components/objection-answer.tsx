import { useState } from 'preact/hooks';
import type { FoundBy } from '#core/objection-search.ts';
import type { ObjectionPlay } from '#core/plays.ts';
import { isUnwritten } from '#core/unwritten.ts';
import { day } from '#panel/format.ts';
import type { Counted } from '#panel/panel.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Segments } from './bits/segments.tsx';
import { HeardButtons } from './heard-buttons.tsx';

export interface ObjectionItemProps {
  readonly play: ObjectionPlay;
  /** Why the search found it, where it did. */
  readonly foundBy: FoundBy | null;
  readonly isOpen: boolean;
  /** While the seller types, the open item is kept in view. */
  readonly isSearching: boolean;
  readonly counts: boolean;
  onToggle(): void;
  onCopy(words: string, what: string): void;
  onInsert(words: string): void;
  isCounted(what: Counted): boolean;
  onCount(what: Counted): void;
}

const forms = ['short', 'long', 'email'] as const;
type Form = (typeof forms)[number];

/** The answer in the form that is needed, the question to ask back, the proof, and who stands behind it. */
export function ObjectionAnswer(props: ObjectionItemProps) {
  const { play, onCopy, onInsert } = props;
  const { objection, stale } = play;
  const [picked, setForm] = useState<Form>('short');
  const written = forms.filter((id) => !isUnwritten(objection.response[id]));
  const form = written.includes(picked) ? picked : written[0];
  const words = form && objection.response[form];
  return (
    <div class="stack">
      {form && words ? (
        <>
          <Segments<Form>
            label={say('objection.form')}
            chosen={form}
            options={written.map((id) => ({ id, label: say(`form.${id}`) }))}
            onChoose={setForm}
          />
          <p class={`answer ${form}`} dir="auto">
            {words}
          </p>
          <div class="acts">
            <Button look="main" icon="copy" onPress={() => onCopy(words, say(`objection.${form}`))}>
              {say('copy')}
            </Button>
            <Button icon="insert" onPress={() => onInsert(words)}>
              {say('insert')}
            </Button>
          </div>
        </>
      ) : (
        <p class="answer">{say('objection.unwritten', { owner: objection.owner })}</p>
      )}
      <dl class="pairs">
        {!isUnwritten(objection.means) && (
          <>
            <dt>{say('objection.means')}</dt>
            <dd dir="auto">{objection.means}</dd>
          </>
        )}
        {!isUnwritten(objection.askBack) && (
          <>
            <dt>{say('objection.askBack')}</dt>
            <dd dir="auto">
              <span>{objection.askBack}</span>{' '}
              <Button
                look="quiet"
                icon="copy"
                name={say('objection.copyAskBack')}
                onPress={() => onCopy(objection.askBack, say('objection.askBack'))}
              />
            </dd>
          </>
        )}
        {!isUnwritten(objection.proof) && (
          <>
            <dt>{say('objection.proof')}</dt>
            <dd dir="auto">{objection.proof}</dd>
          </>
        )}
      </dl>
      {props.counts && <HeardButtons {...props} />}
      <p class={`small ${stale ? 'stale' : 'quiet'}`}>
        {say(stale ? 'objection.staleLong' : 'objection.verified', {
          owner: objection.owner,
          day: day(objection.verifyBy),
        })}
      </p>
    </div>
  );
}
