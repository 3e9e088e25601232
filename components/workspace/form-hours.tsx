import { valueUnder } from '#workspace/form-values.ts';
import { say } from '#workspace/words.ts';
import { FormInput } from './form-input.tsx';
import type { FormOf } from './form-of.ts';

/** How soon each tier is answered, by the tiers that the draft has. */
export function ResponseHours({ form }: { form: FormOf }) {
  const tiers = valueUnder(form.raw, 'scoring.tiers');
  const hours = valueUnder(form.raw, 'sla.responseHours');
  return (
    <fieldset class="form-entries">
      <legend class="field-label">{say('field.responseHours')}</legend>
      <div class="form-entry-fields">
        {(Array.isArray(tiers) ? tiers : []).map((tier: unknown) => {
          const id = String(valueUnder(tier, 'id') ?? '');
          const path = ['sla', 'responseHours', id];
          const held = valueUnder(hours, id);
          return (
            <FormInput
              key={id}
              kind="number"
              label={String(valueUnder(tier, 'label') ?? id)}
              wrong={form.wrongAt(path)}
              isShut={form.isShut}
              value={held === undefined ? '' : String(held)}
              onChange={(typed) => {
                const plain = typed.trim().replace(',', '.');
                form.set(path, plain === '' ? undefined : Number.isFinite(Number(plain)) ? Number(plain) : typed);
              }}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
