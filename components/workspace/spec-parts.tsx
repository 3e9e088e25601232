import { Pill } from '#components/bits/pill.tsx';
import type { Spec } from '#core/spec.ts';
import { day, number } from '#panel/format.ts';
import { Nothing, rolesInWords, roleWords, SheetLine, SheetPart, Terms } from './sheet-bits.tsx';

interface PartProps {
  readonly spec: Spec;
  readonly open: string | null;
}

/** Who decides with whom. */
export function CommitteePart({ spec }: { spec: Spec }) {
  return (
    <SheetPart title="Buying committee">
      {spec.profile.committee.length === 0 && <Nothing>No role is described yet.</Nothing>}
      {spec.profile.committee.length > 0 && (
        <table class="sheet-table">
          <thead>
            <tr>
              <th scope="col">Role</th>
              <th scope="col">Titles</th>
              <th scope="col">Cares about</th>
            </tr>
          </thead>
          <tbody>
            {spec.profile.committee.map((member) => (
              <tr key={`${member.role} ${member.titles.join()}`}>
                <th scope="row">{roleWords[member.role]}</th>
                <td>
                  {member.titles.join(', ')}
                  {member.seniority.length > 0 && <span class="quiet"> ({member.seniority.join(', ')})</span>}
                </td>
                <td>{member.cares.join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SheetPart>
  );
}

/** Section two: what makes it the right time. */
export function TriggersPart({ spec, open }: PartProps) {
  return (
    <SheetPart title="2 Triggers" aside="what happened right before they looked">
      {spec.triggers.length === 0 && <Nothing>No trigger is agreed yet.</Nothing>}
      <ol class="sheet-lines">
        {spec.triggers.map((trigger) => (
          <SheetLine key={trigger.id} name={`trigger-${trigger.id}`} open={open} label={trigger.label}>
            <div class="line-head">
              <h3>{trigger.label}</h3>
              <Pill>weight {number(trigger.weight)}</Pill>
              <Pill>fresh for {number(trigger.recencyDays)} days</Pill>
            </div>
            <p class="line-why">{trigger.why}</p>
            <Terms pairs={[['Heard as', trigger.phrases.map((phrase) => `“${phrase}”`).join(', ')]]} />
          </SheetLine>
        ))}
      </ol>
    </SheetPart>
  );
}

/** Section three: what buyers weigh, by role, with our proof. */
export function EvaluationPart({ spec, open }: PartProps) {
  const ranked = [...spec.evaluation].sort((a, b) => a.rank - b.rank);
  return (
    <SheetPart title="3 What buyers weigh">
      {ranked.length === 0 && <Nothing>Nothing is ranked yet.</Nothing>}
      <ol class="sheet-lines">
        {ranked.map((one) => (
          <SheetLine key={one.id} name={`evaluation-${one.id}`} open={open} label={one.what}>
            <div class="line-head">
              <span class="rank number">{one.rank}</span>
              <h3>{one.what}</h3>
              <Pill>{rolesInWords(one.roles)}</Pill>
            </div>
            <p class="line-why">{one.proof}</p>
          </SheetLine>
        ))}
      </ol>
    </SheetPart>
  );
}

const reach = { looks: 'Where they look', trusts: 'Whom they trust', reached: 'How they like to be reached' } as const;

/** Section five: where buyers look, whom they trust, how they like to be reached. */
export function ChannelsPart({ spec, open }: PartProps) {
  return (
    <SheetPart title="5 Channels">
      {spec.channels.length === 0 && <Nothing>No channel is agreed yet.</Nothing>}
      {(Object.keys(reach) as (keyof typeof reach)[]).map((what) => {
        const channels = spec.channels.filter((channel) => channel.what === what);
        if (!channels.length) return null;
        return (
          <div key={what} class="sheet-group">
            <h3>{reach[what]}</h3>
            <ol class="sheet-lines">
              {channels.map((channel) => (
                <SheetLine key={channel.id} name={`channel-${channel.id}`} open={open} label={channel.label}>
                  <div class="line-head">
                    <h4>{channel.label}</h4>
                    {channel.roles.length > 0 && <Pill>{rolesInWords(channel.roles)}</Pill>}
                  </div>
                  <p class="line-why">{channel.note}</p>
                </SheetLine>
              ))}
            </ol>
          </div>
        );
      })}
    </SheetPart>
  );
}

const about = { problem: 'The problem', goal: 'What they want', outcome: 'What came of it' } as const;

/** Section six: their words, verbatim. */
export function LanguagePart({ spec, open }: PartProps) {
  return (
    <SheetPart title="6 Buyer language" aside="verbatim">
      {spec.language.length === 0 && <Nothing>No quote is kept yet.</Nothing>}
      {(Object.keys(about) as (keyof typeof about)[]).map((what) => {
        const phrases = spec.language.filter((phrase) => phrase.about === what);
        if (!phrases.length) return null;
        return (
          <div key={what} class="sheet-group">
            <h3>{about[what]}</h3>
            <ol class="sheet-lines quotes">
              {phrases.map((phrase) => (
                <SheetLine key={phrase.id} name={`phrase-${phrase.id}`} open={open} label={phrase.quote}>
                  <blockquote>“{phrase.quote}”</blockquote>
                  <p class="small quiet">
                    {phrase.speaker}, {roleWords[phrase.speakerRole]} · {phrase.source}, {day(phrase.at)}
                    {phrase.avoid.length > 0 && <> · not: {phrase.avoid.join(', ')}</>}
                  </p>
                </SheetLine>
              ))}
            </ol>
          </div>
        );
      })}
    </SheetPart>
  );
}
