import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { Button } from '#components/bits/button.tsx';
import type { FormField } from '#workspace/form-shape.ts';
import { valueUnder } from '#workspace/form-values.ts';
import { say } from '#workspace/words.ts';
import { fieldLabel } from './field-names.ts';
import type { FormOf } from './form-of.ts';

export interface FormEntriesProps {
  readonly form: FormOf;
  readonly field: Extract<FormField, { as: 'entries' }>;
  readonly path: readonly (string | number)[];
  readonly entries: readonly unknown[];
  /** Draws one field of an entry. */
  readonly children: (field: FormField, at: readonly (string | number)[], entry: unknown) => ComponentChildren;
}

/** A list within an entry: evidence, exceptions, tiers, rules. */
export function FormEntries({ form, field, path, entries, children }: FormEntriesProps) {
  const name = fieldLabel(field);
  const ids = new Set(entries.map((one) => valueUnder(one, 'id')));
  const add = () => {
    const { id } = field.blank;
    let free = id;
    for (let turn = 2; free !== undefined && ids.has(free); turn++) free = `${id}-${turn}`;
    form.set([...path, entries.length], free === undefined ? field.blank : { ...field.blank, id: free });
  };
  return (
    <fieldset class="form-entries">
      <legend class="field-label">{name}</legend>
      {entries.length === 0 && <p class="quiet small">{say('form.noEntry')}</p>}
      <ol>
        {entries.map((entry, at) => (
          <li key={at} class="form-entry">
            <div class="form-entry-fields">
              {field.fields.map((inner) => (
                <Fragment key={inner.key}>{children(inner, [...path, at], entry)}</Fragment>
              ))}
            </div>
            <div class="verbs">
              {at > 0 && (
                <Button
                  look="quiet"
                  icon="up"
                  name={say('form.up', { what: name, at: at + 1 })}
                  onPress={() =>
                    form.set(
                      path,
                      entries.map((one, place) => (place === at - 1 ? entry : place === at ? entries[at - 1] : one)),
                    )
                  }
                />
              )}
              <Button
                look="quiet"
                icon="cross"
                name={say('form.takeOut', { what: name, at: at + 1 })}
                onPress={() => form.set([...path, at], undefined)}
              />
            </div>
          </li>
        ))}
      </ol>
      {!form.isShut && <Button onPress={add}>{say('form.addTo', { what: name })}</Button>}
    </fieldset>
  );
}
