import { Pill } from '#components/bits/pill.tsx';
import type { Spec } from '#core/spec.ts';
import { day, number } from '#panel/format.ts';
import type { Numbers } from '#wire/workspace.ts';
import { objectionsByStage } from '#workspace/spec-desk.ts';
import { Nothing, rolesInWords, SheetLine, SheetPart, Terms } from './sheet-bits.tsx';

export interface ObjectionsPartProps {
  readonly spec: Spec;
  readonly numbers: Numbers | null;
  readonly open: string | null;
  readonly today: string;
}

/** Section four: what buyers say against it, by stage and by how often. */
export function ObjectionsPart({ spec, numbers, open, today }: ObjectionsPartProps) {
  return (
    <SheetPart title="4 Objections" aside="by stage, most frequent first">
      {spec.objections.length === 0 && <Nothing>No objection is collected yet.</Nothing>}
      {objectionsByStage(spec).map(({ stage, objections }) => (
        <div key={stage ?? ''} class="sheet-group">
          <h3>{stage ?? 'At any stage'}</h3>
          <ol class="sheet-lines">
            {objections.map((objection) => {
              const heard = numbers?.counts.find(
                (count) => count.about === 'objection' && count.aboutId === objection.id,
              );
              return (
                <SheetLine
                  key={objection.id}
                  name={`objection-${objection.id}`}
                  open={open}
                  label={objection.says[0] ?? objection.id}
                >
                  <div class="line-head">
                    <span class="rank number">{objection.frequencyRank}</span>
                    <h4>“{objection.says[0]}”</h4>
                    {objection.personas.length > 0 && <Pill>{rolesInWords(objection.personas)}</Pill>}
                    {objection.verifyBy < today && (
                      <Pill tone="warn">to be verified since {day(objection.verifyBy)}</Pill>
                    )}
                    {heard && heard.heard > 0 && (
                      <span class="doing">
                        heard {number(heard.heard)}, worked {number(heard.worked)}, did not {number(heard.failed)}
                      </span>
                    )}
                  </div>
                  <p class="line-test">{objection.response.short}</p>
                  <Terms
                    pairs={[
                      ['Means', objection.means],
                      [
                        'Also said',
                        objection.says.length > 1 &&
                          objection.says
                            .slice(1)
                            .map((says) => `“${says}”`)
                            .join(', '),
                      ],
                      ['In full', objection.response.long],
                      ['Proof', objection.proof],
                      ['Ask back', <q key="ask">{objection.askBack}</q>],
                      ['Also at', objection.stages.slice(1).join(', ')],
                      ['Owner', `${objection.owner}, verified until ${day(objection.verifyBy)}`],
                    ]}
                  />
                </SheetLine>
              );
            })}
          </ol>
        </div>
      ))}
    </SheetPart>
  );
}
