import { useState } from 'preact/hooks';
import { readInvite } from '#panel/invite.ts';
import { sayOption } from '#panel/option-words.ts';
import type { JoinRefusal } from '#panel/panel.ts';

import { Button } from './bits/button.tsx';
import { Field } from './bits/field.tsx';

export interface JoinFormProps {
  /** The only store that the administrator allows, where there is one. */
  readonly fixedStore: string | null;
  /** The team's name, where the administrator says it. */
  readonly team: string | null;
  /** The store and the name of somebody who was signed out: only the code has to be new. */
  readonly known?: { readonly store: string; readonly name: string };
  onJoin(store: string, code: string, name: string): Promise<JoinRefusal | null>;
}

/** What is wrong with the store's address. */
const atStore = ['bad-address', 'unreachable', 'not-a-store'];
/** What no field is to blame for. */
const atNoField = ['update-needed', 'background', 'by-policy', 'no-room', 'no-consent'];

/** Join by pasting an invite link, or by address and code. */
export function JoinForm({ fixedStore, team, known, onJoin }: JoinFormProps) {
  const [store, setStore] = useState(fixedStore ?? known?.store ?? '');
  const [code, setCode] = useState('');
  const [name, setName] = useState(known?.name ?? '');
  const [state, setState] = useState<JoinRefusal | 'asking' | null>(null);
  const paste = (words: string, set: (words: string) => void) => {
    const invite = readInvite(words);
    if (!invite) return set(words);
    if (!fixedStore) setStore(invite.store);
    setCode(invite.code);
  };
  const wrong = (...whys: string[]) =>
    state && state !== 'asking' && whys.includes(state) ? sayOption(`join.failed.${state}`) : null;
  // An address that the administrator set has no field: that it does not answer is said all the same.
  const elsewhere = wrong(...atNoField, ...(fixedStore ? atStore : []));
  return (
    <form
      class="stack"
      onSubmit={async (event) => {
        event.preventDefault();
        if (state === 'asking') return;
        setState('asking');
        setState(await onJoin(store.trim(), code.trim(), name.trim()));
      }}
    >
      {team && <p dir="auto">{sayOption('join.team', { team })}</p>}
      <Field
        label={sayOption('join.code')}
        hint={sayOption('join.codeHint')}
        value={code}
        isNeeded
        takesFocus
        most={500}
        wrong={wrong('bad-code')}
        onType={(words) => paste(words, setCode)}
      />
      {!fixedStore && (
        <Field
          label={sayOption('join.store')}
          value={store}
          isNeeded
          placeholder="https://icp.acme.com"
          most={500}
          wrong={wrong(...atStore)}
          onType={(words) => paste(words, setStore)}
        />
      )}
      <Field
        label={sayOption('join.name')}
        hint={sayOption('join.nameHint')}
        value={name}
        isNeeded
        most={120}
        onType={setName}
      />
      {elsewhere && (
        <p class="field-wrong" role="alert">
          {elsewhere}
        </p>
      )}
      <div class="acts">
        <Button look="main" type="submit" isDisabled={state === 'asking'}>
          {sayOption(state === 'asking' ? 'join.asking' : 'join.join')}
        </Button>
      </div>
    </form>
  );
}
