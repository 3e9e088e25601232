import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Field, Switch } from '#components/bits/field.tsx';
import type { Team } from '#wire/team.ts';
import { lasting, say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

export interface TeamRulesProps {
  readonly workspace: Workspace;
  readonly value: Team;
  readonly isAdmin: boolean;
}

/** How the team works: by when flags are answered, whose signatures a spec needs. An administrator changes it. */
export function TeamRules({ workspace, value, isAdmin }: TeamRulesProps) {
  const { team } = workspace;
  const [rules, setRules] = useState(value.settings);
  const signatures = (side: 'sales' | 'marketing') => (
    <Field
      label={say(`team.signatures.${side}`)}
      value={String(rules.signatures[side])}
      onType={(typed) =>
        setRules({
          ...rules,
          signatures: { ...rules.signatures, [side]: Math.min(9, Math.max(0, Number(typed) || 0)) },
        })
      }
    />
  );
  if (!isAdmin)
    return (
      <section aria-label={say('team.rules')}>
        <h2>{say('team.rules')}</h2>
        <p>
          {say(value.settings.businessHours ? 'team.rulesBusiness' : 'team.rulesAre', {
            hours: lasting(value.settings.reviewHours, 'hour'),
            ...value.settings.signatures,
          })}
        </p>
      </section>
    );
  return (
    <section aria-label={say('team.rules')}>
      <h2>{say('team.rules')}</h2>
      <form
        class="begin"
        onSubmit={(event) => {
          event.preventDefault();
          void team.setRules(rules);
        }}
      >
        <Field
          label={say('team.hours')}
          value={String(rules.reviewHours)}
          onType={(typed) => setRules({ ...rules, reviewHours: Math.min(720, Math.max(1, Number(typed) || 48)) })}
        />
        {signatures('sales')}
        {signatures('marketing')}
        <Switch
          label={say('team.business')}
          isOn={rules.businessHours}
          onTurn={(businessHours) => setRules({ ...rules, businessHours })}
        />
        <Button look="main" type="submit">
          {say('team.saveRules')}
        </Button>
      </form>
    </section>
  );
}
