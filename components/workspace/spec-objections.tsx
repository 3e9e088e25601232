import { Pill } from '#components/bits/pill.tsx';
import type { Spec } from '#core/spec.ts';
import { isUnwritten, unwrittenIn } from '#core/unwritten.ts';
import { day, number, quoted } from '#panel/format.ts';
import type { Numbers } from '#wire/numbers.ts';
import { objectionsByStage } from '#workspace/spec-desk.ts';
import { say } from '#workspace/words.ts';
import { Nothing, rolesInWords, SheetLine, SheetPart, StillOpen, Terms } from './sheet-bits.tsx';

export interface ObjectionsPartProps {
  readonly spec: Spec;
  readonly numbers: Numbers | null;
  readonly open: string | null;
  readonly today: string;
}

const written = (words: string): string | null => (isUnwritten(words) ? null : words);

/** Section four: what buyers say against it, by stage and by how often. */
export function ObjectionsPart({ spec, numbers, open, today }: ObjectionsPartProps) {
  return (
    <SheetPart title={say('part.objections')} aside={say('spec.byStage')}>
      {spec.objections.length === 0 && <Nothing>{say('spec.noObjection')}</Nothing>}
      {objectionsByStage(spec).map(({ stage, objections }) => (
        <div key={stage ?? ''} class="sheet-group">
          <h3>{stage ?? say('spec.anyStage')}</h3>
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
                    <h4>{quoted(objection.says[0] ?? '')}</h4>
                    {objection.personas.length > 0 && <Pill>{rolesInWords(objection.personas)}</Pill>}
                    {objection.verifyBy < today && (
                      <Pill tone="warn">{say('spec.toVerify', { day: day(objection.verifyBy) })}</Pill>
                    )}
                    {heard && heard.heard > 0 && (
                      <span class="doing">
                        {say('spec.heard', {
                          heard: number(heard.heard),
                          worked: number(heard.worked),
                          failed: number(heard.failed),
                        })}
                      </span>
                    )}
                  </div>
                  {written(objection.response.short) && <p class="line-test">{objection.response.short}</p>}
                  <StillOpen lacks={unwrittenIn(objection)} owner={objection.owner} />
                  <Terms
                    pairs={[
                      [say('spec.means'), written(objection.means)],
                      [
                        say('spec.alsoSaid'),
                        objection.says.length > 1 && objection.says.slice(1).map(quoted).join(', '),
                      ],
                      [say('spec.inFull'), written(objection.response.long)],
                      [say('spec.proof'), written(objection.proof)],
                      [say('spec.askBack'), written(objection.askBack) && <q key="ask">{objection.askBack}</q>],
                      [say('spec.alsoAt'), objection.stages.slice(1).join(', ')],
                      [
                        say('spec.owner'),
                        say('spec.verified', { owner: objection.owner, day: day(objection.verifyBy) }),
                      ],
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
