import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Choice, Field } from '#components/bits/field.tsx';
import { anchorNames } from '#core/anchors.ts';
import { mendable } from '#core/clue-updates.ts';
import { type FactName, factKinds } from '#core/facts.ts';
import { isPointable } from '#core/own-clues.ts';
import { factName } from '#panel/fact-words.ts';
import type { ClueLine, PageLine } from '#workspace/clues-draft.ts';
import { say } from '#workspace/words.ts';

const facts = (Object.keys(factKinds) as FactName[]).filter(isPointable);
const ways = ['label', 'heading', 'attribute'] as const;
const kinds = ['crm', 'company', 'person'] as const;
const sites = mendable.map((id) => ({ id, label: say(`site.${id}`) }));

/** What stands on the page, as it is typed. */
function useMark() {
  const [by, setBy] = useState<string>('label');
  const [words, setWords] = useState('');
  const [attribute, setAttribute] = useState<string>('data-testid');
  const isAttribute = by === 'attribute';
  const fields = (
    <>
      <Choice
        label={say('clues.by')}
        value={by}
        options={ways.map((id) => ({ id, label: say(`clues.by.${id}`) }))}
        onChoose={setBy}
      />
      {isAttribute && (
        <Choice
          label={say('clues.attribute')}
          value={attribute}
          options={anchorNames.map((id) => ({ id, label: id }))}
          onChoose={setAttribute}
        />
      )}
      <Field label={say(isAttribute ? 'clues.value' : 'clues.words')} value={words} most={120} onType={setWords} />
    </>
  );
  const mark = isAttribute ? { by, attribute, is: words.trim() } : { by, words: words.trim() };
  return { fields, mark, isReady: words.trim() !== '', clear: () => setWords('') };
}

/** One clue: whose pages, which fact, and what names it there now. */
export function ClueForm({ onAdd }: { onAdd(clue: ClueLine): void }) {
  const [site, setSite] = useState<string>(mendable[0]);
  const [fact, setFact] = useState<string>('company.employees');
  const { fields, mark, isReady, clear } = useMark();
  return (
    <form
      class="clue-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onAdd({ site, fact, ...mark } as ClueLine);
        clear();
      }}
    >
      <Choice label={say('clues.site')} value={site} options={sites} onChoose={setSite} />
      <Choice
        label={say('clues.fact')}
        value={fact}
        options={facts.map((id) => ({ id, label: factName(id) }))}
        onChoose={setFact}
      />
      {fields}
      <Button type="submit" isDisabled={!isReady}>
        {say('clues.add')}
      </Button>
    </form>
  );
}

/** One page that its reader does not know: on which host, of what kind, and what it shows. */
export function PageForm({ onAdd }: { onAdd(page: PageLine): void }) {
  const [site, setSite] = useState('crm-record');
  const [kind, setKind] = useState<string>('crm');
  const [host, setHost] = useState('');
  const { fields, mark, isReady, clear } = useMark();
  return (
    <form
      class="clue-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && host.trim()) onAdd({ site, host: host.trim().toLowerCase(), kind, shows: [mark] } as PageLine);
        clear();
      }}
    >
      <Choice
        label={say('clues.site')}
        value={site}
        options={sites.filter(({ id }) => id !== 'company-site')}
        onChoose={setSite}
      />
      <Choice
        label={say('clues.kind')}
        value={kind}
        options={kinds.map((id) => ({ id, label: say(`clues.kind.${id}`) }))}
        onChoose={setKind}
      />
      <Field label={say('clues.host')} value={host} placeholder="crm.acme.com" most={253} onType={setHost} />
      {fields}
      <Button type="submit" isDisabled={!isReady || !host.trim()}>
        {say('clues.add')}
      </Button>
    </form>
  );
}
