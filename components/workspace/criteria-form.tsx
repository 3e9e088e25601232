import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Choice, Field } from '#components/bits/field.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { dimensions } from '#core/spec.ts';
import { partOf, partText, rawOf } from '#workspace/draft-text.ts';
import type { Workspace } from '#workspace/workspace.ts';

type Raw = Readonly<Record<string, unknown>>;
const kinds = ['core', 'supporting', 'disqualifier'] as const;
const blank = {
  id: 'new-criterion',
  label: 'New criterion',
  dimension: 'fit',
  kind: 'supporting',
  weight: 5,
  test: { field: 'company.name', known: true },
  why: 'To be written.',
};

/** The criteria of a draft as a form, for those who do not write YAML. It changes the same text, and keeps its comments. */
export function CriteriaForm({ workspace }: { workspace: Workspace }) {
  const { drafts } = workspace;
  const [at, setAt] = useState(0);
  const text = drafts.papers.open.value?.body.text ?? '';
  const raw = rawOf(text) as { profile?: { criteria?: unknown } } | null;
  const criteria = Array.isArray(raw?.profile?.criteria) ? (raw.profile.criteria as (Raw | null)[]) : null;
  if (!criteria) return <p class="hint">The text cannot be read as it is: mend it under “Text” first.</p>;
  const problems = drafts.checked.value?.problems ?? [];
  const wrongIn = (index: number) => problems.filter(({ path }) => path.startsWith(`profile.criteria[${index}]`));
  const add = () => {
    const ids = new Set(criteria.map((one) => one?.id));
    let id = blank.id;
    for (let turn = 2; ids.has(id); turn++) id = `${blank.id}-${turn}`;
    drafts.set(['profile', 'criteria', criteria.length], { ...blank, id });
    setAt(criteria.length);
  };
  return (
    <div class="criteria-form">
      <nav aria-label="Criteria">
        <ul>
          {criteria.map((one, index) => (
            <li key={String(one?.id ?? index)}>
              <button type="button" class="criteria-pick" aria-current={index === at} onClick={() => setAt(index)}>
                {String(one?.label ?? one?.id ?? `criterion ${index + 1}`)}
                {wrongIn(index).length > 0 && <Pill tone="mismatch">{wrongIn(index).length}</Pill>}
              </button>
            </li>
          ))}
        </ul>
        <Button onPress={add}>Add a criterion</Button>
      </nav>
      {criteria[at] && (
        <CriterionFields key={String(criteria[at].id ?? at)} workspace={workspace} at={at} criterion={criteria[at]} />
      )}
    </div>
  );
}

function CriterionFields({ workspace, at, criterion }: { workspace: Workspace; at: number; criterion: Raw }) {
  const { drafts } = workspace;
  const [test, setTest] = useState(partText(criterion.test));
  const problems = drafts.checked.value?.problems ?? [];
  const path = (key: string) => ['profile', 'criteria', at, key];
  const wrong = (key: string) =>
    problems.find((problem) => problem.path.startsWith(`profile.criteria[${at}].${key}`))?.message ?? null;
  const words = (key: string) => (typeof criterion[key] === 'string' ? criterion[key] : '');
  const set = (key: string) => (value: string) => drafts.set(path(key), value === '' ? undefined : value);
  const number = (key: string) => (value: string) =>
    drafts.set(path(key), value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value));
  const isPart = partOf(test) !== null;
  return (
    <div class="criterion-fields">
      <Field
        label="What the seller reads"
        value={words('label')}
        most={300}
        isNeeded
        wrong={wrong('label')}
        onType={set('label')}
      />
      <div class="begin">
        <Choice
          label="Kind"
          value={words('kind')}
          options={kinds.map((id) => ({ id, label: id }))}
          onChoose={set('kind')}
        />
        <Choice
          label="Dimension"
          value={words('dimension')}
          options={dimensions.map((id) => ({ id, label: id }))}
          onChoose={set('dimension')}
        />
        <Field
          label="Weight"
          value={String(criterion.weight ?? '')}
          wrong={wrong('weight')}
          onType={number('weight')}
        />
        <Field
          label="Independent sources"
          hint="Under two it is a hypothesis."
          value={String(criterion.independentSources ?? 0)}
          wrong={wrong('independentSources')}
          onType={number('independentSources')}
        />
      </div>
      <label class="field">
        <span class="field-label">Test</span>
        <textarea
          class="input code"
          rows={5}
          spellcheck={false}
          value={test}
          aria-invalid={!isPart || wrong('test') !== null || undefined}
          onInput={(event) => {
            setTest(event.currentTarget.value);
            const part = partOf(event.currentTarget.value);
            if (part) drafts.set(path('test'), part.value);
          }}
        />
        {(!isPart || wrong('test')) && <span class="field-wrong">{wrong('test') ?? 'This is no YAML yet.'}</span>}
      </label>
      <Field label="Why" kind="lines" value={words('why')} isNeeded wrong={wrong('why')} onType={set('why')} />
      <Field label="Question to ask when it is unknown" value={words('ask')} wrong={wrong('ask')} onType={set('ask')} />
      <div class="verbs">
        <Button look="danger" icon="cross" onPress={() => drafts.set(['profile', 'criteria', at], undefined)}>
          Take this criterion out
        </Button>
      </div>
    </div>
  );
}
