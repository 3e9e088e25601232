import { useState } from 'preact/hooks';
import { Button } from '#components/bits/button.tsx';
import { Field, Switch } from '#components/bits/field.tsx';
import type { Team, TeamSettings } from '#wire/team.ts';
import type { RulesChange } from '#workspace/team-desk.ts';
import { typedNumber } from '#workspace/typed-number.ts';
import { lasting, say } from '#workspace/words.ts';
import type { Workspace } from '#workspace/workspace.ts';

export interface TeamRulesProps {
  readonly workspace: Workspace;
  readonly value: Team;
  readonly isAdmin: boolean;
}

/** How the team works: by when flags are answered, whose signatures a spec needs. An administrator changes it. */
export function TeamRules({ workspace, value: { settings }, isAdmin }: TeamRulesProps) {
  return (
    <section aria-label={say('team.rules')}>
      <h2>{say('team.rules')}</h2>
      {isAdmin ? (
        <RulesForm workspace={workspace} settings={settings} />
      ) : (
        <p>
          {say(settings.businessHours ? 'team.rulesBusiness' : 'team.rulesAre', {
            hours: lasting(settings.reviewHours, 'hour'),
            ...settings.signatures,
          })}
        </p>
      )}
    </section>
  );
}

/** The rules that are numbers, with what the store takes of each. */
const numbers = [
  { rule: 'reviewHours', label: 'team.hours', least: 1, most: 720, isWhole: false },
  { rule: 'sales', label: 'team.signatures.sales', least: 0, most: 9, isWhole: true },
  { rule: 'marketing', label: 'team.signatures.marketing', least: 0, most: 9, isWhole: true },
] as const;
type NumberRule = (typeof numbers)[number];

/** What was changed here and is not saved yet, numbers as they were typed. The rest is shown as the store says it now. */
type Typed = Partial<Record<NumberRule['rule'], string> & { businessHours: boolean }>;

function RulesForm({ workspace, settings }: { workspace: Workspace; settings: TeamSettings }) {
  const [typed, setTyped] = useState<Typed>({});
  const [isTried, setTried] = useState(false);
  const shown = { ...settings, ...settings.signatures };
  const hasFault = numbers.some((one) => numberIn(one, typed[one.rule]) === null);
  const save = async () => {
    setTried(true);
    if (hasFault || !(await workspace.team.setRules(changeOf(typed)))) return;
    setTried(false);
    // What was typed while it was on its way is not saved yet.
    setTyped((now) => (now === typed ? {} : now));
  };
  return (
    <form
      class="begin"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {numbers.map((one) => (
        <Field
          key={one.rule}
          label={say(one.label)}
          value={typed[one.rule] ?? String(shown[one.rule])}
          wrong={
            isTried && numberIn(one, typed[one.rule]) === null
              ? say('team.wrongNumber', { least: one.least, most: one.most })
              : null
          }
          onType={(words) => setTyped({ ...typed, [one.rule]: words })}
        />
      ))}
      <Switch
        label={say('team.business')}
        isOn={typed.businessHours ?? settings.businessHours}
        onTurn={(businessHours) => setTyped({ ...typed, businessHours })}
      />
      <Button look="main" type="submit">
        {say('team.saveRules')}
      </Button>
    </form>
  );
}

/** The number that was typed, undefined where nothing was, null for what the store would not take. */
const numberIn = (rule: NumberRule, words: string | undefined): number | null | undefined =>
  words === undefined ? undefined : typedNumber(rule, words);

function changeOf(typed: Typed): RulesChange {
  const [reviewHours, sales, marketing] = numbers.map((one) => numberIn(one, typed[one.rule]) ?? undefined);
  const { businessHours } = typed;
  return {
    ...(reviewHours !== undefined && { reviewHours }),
    ...(businessHours !== undefined && { businessHours }),
    signatures: { ...(sales !== undefined && { sales }), ...(marketing !== undefined && { marketing }) },
  };
}
