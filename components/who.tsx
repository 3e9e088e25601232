import type { Prospect } from '#core/prospect.ts';
import type { Persona } from '#core/spec.ts';
import { factValue } from '#panel/fact-words.ts';
import { known } from '#panel/known.ts';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Icon } from './bits/icon.tsx';
import { Pill } from './bits/pill.tsx';
import { SourceChips } from './source-chips.tsx';
import { WrongCompany } from './wrong-company.tsx';

export interface WhoProps {
  readonly prospect: Prospect;
  /** Another one for another prospect. */
  readonly subject: number;
  readonly persona: Persona | null;
  readonly now: Date;
  readonly namedDomain: string | null;
  readonly saidOwn: boolean;
  readonly isReading: boolean;
  onRead(): void;
  onWrongContact(): void;
  onApart(reading: string): void;
  onName(domain: string | null): Promise<boolean>;
  onNotOwn(): void;
}

const glance = ['company.domain', 'company.country', 'company.employees', 'company.industry'] as const;

/** Who this is: the company, the person, and where each was read. */
export function Who(props: WhoProps) {
  const { prospect, persona } = props;
  const facts = glance.flatMap((name) => {
    const fact = known(prospect, name);
    if (!fact) return [];
    const words = factValue(fact);
    // A company that is only known by its domain is not named twice.
    if (words === prospect.name) return [];
    return [{ name, words: name === 'company.employees' ? say('who.people', { count: words }) : words }];
  });
  const described = known(prospect, 'company.description');
  const does = described && factValue(described);
  return (
    <header class="who">
      <div class="who-row">
        <h1 class={`who-name${prospect.name.length > 48 ? ' long' : ''}`} dir="auto">
          {prospect.name}
        </h1>
        <Button
          look="quiet"
          icon="refresh"
          name={say(props.isReading ? 'who.reading' : 'who.read')}
          isDisabled={props.isReading}
          onPress={props.onRead}
        />
      </div>
      {facts.length > 0 && (
        <ul class="who-facts dotted">
          {facts.map((fact) => (
            <li key={fact.name}>
              <bdi>{fact.words}</bdi>
            </li>
          ))}
        </ul>
      )}
      {does && does !== prospect.name && (
        <p class="who-does small" dir="auto" title={does}>
          {does}
        </p>
      )}
      {prospect.person && (
        <div class="who-person">
          <Icon name="person" size={14} />
          <p class="who-person-words">
            <span class="who-person-name" dir="auto">
              {prospect.person.name}
            </span>
            {prospect.person.title && (
              <span class="quiet" dir="auto">
                {prospect.person.title}
              </span>
            )}
            {persona && <Pill tone="accent">{say(`persona.${persona}`)}</Pill>}
          </p>
          <Button look="quiet" icon="flag" name={say('flag.kind.wrong-contact')} onPress={props.onWrongContact} />
        </div>
      )}
      <div class="side-by-side">
        <SourceChips sources={prospect.sources} now={props.now} />
        <WrongCompany
          key={props.subject}
          prospect={prospect}
          namedDomain={props.namedDomain}
          onApart={props.onApart}
          onName={props.onName}
          saidOwn={props.saidOwn}
          onNotOwn={props.onNotOwn}
        />
      </div>
    </header>
  );
}
