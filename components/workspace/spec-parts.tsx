import { Pill } from '#components/bits/pill.tsx';
import type { Spec } from '#core/spec.ts';
import { isUnwritten } from '#core/unwritten.ts';
import { factValue } from '#panel/fact-words.ts';
import { day, exact, number, quoted } from '#panel/format.ts';
import { say } from '#workspace/words.ts';
import { Nothing, roleName, rolesInWords, SheetLine, SheetPart, StillOpen, Terms } from './sheet-bits.tsx';

interface PartProps {
  readonly spec: Spec;
  readonly open: string | null;
}

/** Who decides with whom. */
export function CommitteePart({ spec }: { spec: Spec }) {
  return (
    <SheetPart title={say('part.committee')}>
      {spec.profile.committee.length === 0 && <Nothing>{say('spec.noRole')}</Nothing>}
      {spec.profile.committee.length > 0 && (
        <table class="sheet-table stacks">
          <thead>
            <tr>
              <th scope="col">{say('spec.role')}</th>
              <th scope="col">{say('spec.titles')}</th>
              <th scope="col">{say('spec.cares')}</th>
            </tr>
          </thead>
          <tbody>
            {spec.profile.committee.map((member) => (
              <tr key={`${member.role} ${member.titles.join()}`}>
                <th scope="row">{roleName(member.role)}</th>
                <td>
                  {member.titles.join(', ')}
                  {member.seniority.length > 0 && (
                    <span class="quiet">
                      {' '}
                      ({member.seniority.map((id) => factValue({ name: 'person.seniority', value: id })).join(', ')})
                    </span>
                  )}
                </td>
                <td>
                  {member.cares.filter((words) => !isUnwritten(words)).join('; ')}
                  <StillOpen lacks={member.cares.some(isUnwritten) ? ['cares'] : []} owner={spec.owners[0] ?? ''} />
                </td>
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
    <SheetPart title={say('part.triggers')} aside={say('spec.triggersAside')}>
      {spec.triggers.length === 0 && <Nothing>{say('spec.noTrigger')}</Nothing>}
      <ol class="sheet-lines">
        {spec.triggers.map((trigger) => (
          <SheetLine key={trigger.id} name={`trigger-${trigger.id}`} open={open} label={trigger.label}>
            <div class="line-head">
              <h3>{trigger.label}</h3>
              <Pill>{say('spec.weight', { weight: exact(trigger.weight) })}</Pill>
              <Pill>{say('spec.fresh', { days: number(trigger.recencyDays) })}</Pill>
            </div>
            <p class="line-why">{trigger.why}</p>
            <Terms pairs={[[say('spec.heardAs'), trigger.phrases.map(quoted).join(', ')]]} />
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
    <SheetPart title={say('part.evaluation')}>
      {ranked.length === 0 && <Nothing>{say('spec.noRank')}</Nothing>}
      <ol class="sheet-lines">
        {ranked.map((one) => (
          <SheetLine key={one.id} name={`evaluation-${one.id}`} open={open} label={one.what}>
            <div class="line-head">
              <span class="rank number">{one.rank}</span>
              <h3>{one.what}</h3>
              <Pill>{rolesInWords(one.roles)}</Pill>
            </div>
            {isUnwritten(one.proof) ? (
              <StillOpen lacks={['proof']} owner={spec.owners[0] ?? ''} />
            ) : (
              <p class="line-why">{one.proof}</p>
            )}
          </SheetLine>
        ))}
      </ol>
    </SheetPart>
  );
}

const reach = ['looks', 'trusts', 'reached'] as const;

/** Section five: where buyers look, whom they trust, how they like to be reached. */
export function ChannelsPart({ spec, open }: PartProps) {
  return (
    <SheetPart title={say('part.channels')}>
      {spec.channels.length === 0 && <Nothing>{say('spec.noChannel')}</Nothing>}
      {reach.map((what) => {
        const channels = spec.channels.filter((channel) => channel.what === what);
        if (!channels.length) return null;
        return (
          <div key={what} class="sheet-group">
            <h3>{say(`reach.${what}`)}</h3>
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

const about = ['problem', 'goal', 'outcome'] as const;

/** Section six: their words, verbatim. */
export function LanguagePart({ spec, open }: PartProps) {
  return (
    <SheetPart title={say('part.language')} aside={say('spec.verbatim')}>
      {spec.language.length === 0 && <Nothing>{say('spec.noQuote')}</Nothing>}
      {about.map((what) => {
        const phrases = spec.language.filter((phrase) => phrase.about === what);
        if (!phrases.length) return null;
        return (
          <div key={what} class="sheet-group">
            <h3>{say(`about.${what}`)}</h3>
            <ol class="sheet-lines quotes">
              {phrases.map((phrase) => (
                <SheetLine key={phrase.id} name={`phrase-${phrase.id}`} open={open} label={phrase.quote}>
                  <blockquote>{quoted(phrase.quote)}</blockquote>
                  <p class="small quiet">
                    {say('spec.saidBy', {
                      speaker: phrase.speaker,
                      role: roleName(phrase.speakerRole),
                      source: phrase.source,
                      day: day(phrase.at),
                    })}
                    {phrase.avoid.length > 0 && ` · ${say('spec.notSo', { words: phrase.avoid.join(', ') })}`}
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
