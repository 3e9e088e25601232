import { useEffect, useRef, useState } from 'preact/hooks';
import type { Flag, Refinement } from '#core/flags.ts';
import type { Spec } from '#core/spec.ts';
import { reasonsFor } from '#panel/flagging.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Disclosure } from './bits/disclosure.tsx';
import { Field } from './bits/field.tsx';
import { SentLetters } from './sent-letters.tsx';

export interface FlagSheetProps {
  readonly flag: Flag;
  readonly spec: Spec;
  /** What the flag is about, in words: the criterion's label, the fact's name. */
  readonly about: string | null;
  onSave(refinement: Refinement): void;
  onTakeBack(): void;
  onClose(): void;
  payload(id: string): Promise<readonly string[] | null>;
}

/** The flag in hand: what it should have been, why, and a note. All of it may stay empty: the flag is raised already. */
export function FlagSheet({ flag, spec, about, onSave, onTakeBack, onClose, payload }: FlagSheetProps) {
  const [tier, setTier] = useState(flag.suggestedTier);
  const [reason, setReason] = useState(flag.reason);
  const [note, setNote] = useState(flag.note ?? '');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where the seller was: what opened it may be gone, as a toast is; then it is where flags are raised.
    const before = document.activeElement;
    title.current?.focus();
    return () => {
      const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
      (isThere
        ? before
        : (document.querySelector<HTMLElement>('.flag-button.raised') ??
          document.querySelector<HTMLElement>('.flag-button'))
      )?.focus();
    };
  }, []);
  const suggests = flag.kind === 'wrong-tier' || flag.kind === 'not-a-fit';
  return (
    <section
      class="sheet"
      aria-labelledby="sheet-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="row-between">
        <h2 id="sheet-title" class="sheet-title" tabIndex={-1} ref={title}>
          {say(`flag.kind.${flag.kind}`)}
          {about && <span class="quiet">{`: ${about}`}</span>}
        </h2>
        <Button look="quiet" icon="cross" name={say('close')} onPress={onClose} />
      </div>
      {suggests && (
        <fieldset class="chips-field">
          <legend class="field-label">{say('refine.tier')}</legend>
          <div class="chips">
            {[
              ...spec.scoring.tiers.map(({ id, label }) => ({ id, label })),
              { id: 'below', label: say('tier.below') },
            ].map((each) => (
              <Button
                key={each.id}
                isPressed={tier === each.id}
                onPress={() => setTier(tier === each.id ? null : each.id)}
              >
                {each.label}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <fieldset class="chips-field">
        <legend class="field-label">{say('refine.reason')}</legend>
        <div class="chips">
          {reasonsFor(flag.kind).map((code) => (
            <Button key={code} isPressed={reason === code} onPress={() => setReason(reason === code ? null : code)}>
              {say(`reason.${code}`)}
            </Button>
          ))}
        </div>
      </fieldset>
      <Field kind="lines" label={say('refine.note')} value={note} most={2000} onType={setNote} />
      <Disclosure label={say('flag.seeSent')}>
        <SentLetters flag={flag} payload={payload} />
      </Disclosure>
      <div class="sheet-foot">
        <Button look="danger" icon="flag" onPress={onTakeBack}>
          {say('flag.takeBack')}
        </Button>
        <Button
          look="main"
          onPress={() => onSave({ suggestedTier: tier, reason, note: note.trim() === '' ? null : note.trim() })}
        >
          {say('refine.save')}
        </Button>
      </div>
    </section>
  );
}
