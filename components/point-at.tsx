import type { FactName } from '#core/facts.ts';
import { factName } from '#panel/fact-words.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';

/** What is asked of most pages; anything else can be pointed at from its line of the checklist. */
const usual: readonly FactName[] = [
  'company.name',
  'company.domain',
  'company.employees',
  'company.industry',
  'company.country',
  'person.name',
  'person.title',
];

/** The way on where a page cannot be read: the seller chooses a fact, then clicks on its words in the page. */
export function PointAt({ onPointAt }: { onPointAt(name: FactName): void }) {
  return (
    <div class="stack">
      <p class="small quiet">{say('point.hint')}</p>
      <fieldset class="chips">
        <legend class="unseen">{say('point.open')}</legend>
        {usual.map((name) => (
          <Button key={name} icon="click" onPress={() => onPointAt(name)}>
            {factName(name)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
