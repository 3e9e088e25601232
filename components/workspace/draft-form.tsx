import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Pill } from '#components/bits/pill.tsx';
import { number } from '#panel/format.ts';
import { say as sayPanel } from '#panel/words.ts';
import { rawOf } from '#workspace/draft-text.ts';
import { formSections } from '#workspace/form-fields.ts';
import type { FormSection } from '#workspace/form-shape.ts';
import { idFrom, valueUnder } from '#workspace/form-values.ts';
import { problemWords } from '#workspace/problem-words.ts';
import { say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { FormFieldOf } from './form-field.tsx';
import { ResponseHours } from './form-hours.tsx';
import { type FormOf, isUnder } from './form-of.ts';

/** The whole draft as forms, section by section, for those who do not write YAML. They change the same text, and keep its comments. */
export function DraftForm({ workspace, onMend }: { workspace: Workspace; onMend(): void }) {
  const { drafts, today } = workspace;
  const [openId, setOpenId] = useState<FormSection['id']>('profile');
  const open = drafts.papers.open.value;
  const raw = rawOf(open?.body.text ?? '');
  if (typeof raw !== 'object' || raw === null)
    return (
      <p class="hint">
        {say('form.unreadable')}{' '}
        <Button look="quiet" onPress={onMend}>
          {say('draft.mend')}
        </Button>
      </p>
    );
  const problems = drafts.checked.value?.problems ?? [];
  const sections = formSections(today.value);
  const section = sections.find(({ id }) => id === openId) ?? sections[0]!;
  const wrongIn = ({ id, path, fields }: FormSection) =>
    problems.filter((problem) =>
      id === 'head'
        ? fields.some(({ key }) => isUnder(problem.path, key.split('.')))
        : path.length > 0 && isUnder(problem.path, path),
    ).length;
  const form: FormOf = {
    raw,
    isShut: open?.body.publishedAs !== null,
    wrongAt: (path) => {
      const problem = problems.find((one) => isUnder(one.path, path));
      return problem ? problemWords(problem) : null;
    },
    set: drafts.set,
  };
  return (
    <div class="draft-form">
      <nav aria-label={say('form.sections')}>
        <ul class="form-doors">
          {sections.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                class="form-door"
                aria-current={one.id === section.id}
                onClick={() => setOpenId(one.id)}
              >
                {say(`change.${one.id}`)}
                {wrongIn(one) > 0 && <Pill tone="mismatch">{number(wrongIn(one))}</Pill>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section class="form-section" aria-label={say(`change.${section.id}`)}>
        {section.blank ? (
          <EntryList key={section.id} form={form} section={section} wrong={problems.map(({ path }) => path)} />
        ) : (
          <div class="form-fields">
            {section.fields.map((field) => (
              <FormFieldOf
                key={field.key}
                form={form}
                field={field}
                at={section.path}
                entry={section.path.length ? valueUnder(raw, section.path.join('.')) : raw}
              />
            ))}
            {section.id === 'sla' && <ResponseHours form={form} />}
          </div>
        )}
      </section>
    </div>
  );
}

/** A section that is a list: its entries by name, and the fields of the one that is open. */
function EntryList({ form, section, wrong }: { form: FormOf; section: FormSection; wrong: readonly string[] }) {
  const [at, setAt] = useState(0);
  const held = valueUnder(form.raw, section.path.join('.'));
  const entries: readonly unknown[] = Array.isArray(held) ? held : [];
  const ids = new Set(entries.map((one) => valueUnder(one, 'id')));
  const entry = entries[at];
  const nameOf = (one: unknown, index: number): string => {
    const name = valueUnder(one, section.named);
    const words = Array.isArray(name) ? String(name[0] ?? '') : typeof name === 'string' ? name : '';
    if (section.id !== 'committee') return words || say('form.entry', { at: index + 1 });
    const titles = valueUnder(one, 'titles');
    const role = sayPanel(`persona.short.${words}` as 'persona.short.user');
    return [role, Array.isArray(titles) ? String(titles[0] ?? '') : ''].filter(Boolean).join(': ');
  };
  const add = () => {
    const id = section.blank?.id;
    const fresh = typeof id === 'string' ? { ...section.blank, id: idFrom(id, ids) } : section.blank;
    form.set([...section.path, entries.length], fresh);
    setAt(entries.length);
  };
  // An entry that was just made gets its id from its name: nobody has to think of one.
  const inEntry: FormOf = {
    ...form,
    set(path, value) {
      const id = valueUnder(entry, 'id');
      const isName = path.length === section.path.length + 2 && path.at(-1) === section.named;
      const words = Array.isArray(value) ? value[0] : value;
      if (isName && typeof id === 'string' && id.startsWith('new-') && typeof words === 'string' && words.trim())
        form.set([...section.path, at], {
          ...(entry as object),
          [section.named]: value,
          id: idFrom(words, ids),
        });
      else form.set(path, value);
    },
  };
  return (
    <div class="form-list">
      <div class="form-picks">
        <ul>
          {entries.map((one, index) => {
            const count = wrong.filter((path) => isUnder(path, [...section.path, index])).length;
            return (
              <li key={index}>
                <button type="button" class="form-pick" aria-current={index === at} onClick={() => setAt(index)}>
                  <span>{nameOf(one, index)}</span>
                  {count > 0 && <Pill tone="mismatch">{number(count)}</Pill>}
                </button>
              </li>
            );
          })}
        </ul>
        {!form.isShut && <Button onPress={add}>{say('form.add')}</Button>}
      </div>
      {entry === undefined ? (
        <p class="quiet">{say('form.noEntry')}</p>
      ) : (
        <div class="form-fields" key={at}>
          {section.id === 'profile' && Number(valueUnder(entry, 'independentSources') ?? 0) < 2 && (
            <p>
              <Pill tone="warn">{say('spec.hypothesis')}</Pill> {say('form.hypothesis')}
            </p>
          )}
          {section.fields.map((field) => (
            <FormFieldOf key={field.key} form={inEntry} field={field} at={[...section.path, at]} entry={entry} />
          ))}
          {!form.isShut && (
            <div class="verbs">
              <Button
                look="danger"
                icon="cross"
                onPress={() => {
                  form.set([...section.path, at], undefined);
                  setAt(Math.max(0, at - 1));
                }}
              >
                {say('form.takeEntryOut', { name: nameOf(entry, at) })}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
