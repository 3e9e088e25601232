import { Pill } from '#components/bits/pill.tsx';
import type { Criterion, Spec } from '#core/spec.ts';
import { day, exact, number } from '#panel/format.ts';
import { testInWords } from '#panel/test-words.ts';
import { say as sayPanel } from '#panel/words.ts';
import { isHypothesis } from '#workspace/spec-desk.ts';
import { say, sayCount, sayIf } from '#workspace/words.ts';
import { Doing, type HowDoing } from './doing.tsx';
import { SheetLine, SheetPart, Terms } from './sheet-bits.tsx';

const kinds = ['core', 'supporting', 'disqualifier'] as const;

interface ProfileProps extends HowDoing {
  readonly open: string | null;
  /** On one page long lists of a test are cut; in full whoever signs reads every word. */
  readonly isShort: boolean;
}

/** Section one: who fits, criterion by criterion. */
export function ProfilePart({ spec, ...props }: { spec: Spec } & ProfileProps) {
  const hypotheses = spec.profile.criteria.filter(isHypothesis).length;
  return (
    <SheetPart
      title={say('part.profile')}
      aside={[
        sayCount('spec.criteria', spec.profile.criteria.length),
        ...(hypotheses ? [sayCount('spec.hypotheses', hypotheses)] : []),
      ].join(', ')}
    >
      <p class="sheet-summary">{spec.profile.summary}</p>
      {kinds.map((id) => {
        const criteria = spec.profile.criteria.filter((criterion) => criterion.kind === id);
        if (!criteria.length) return null;
        return (
          <div key={id} class="sheet-group">
            <h3>{say(`kind.${id}`)}</h3>
            <ol class="sheet-lines">
              {criteria.map((criterion) => (
                <CriterionEntry key={criterion.id} criterion={criterion} {...props} />
              ))}
            </ol>
          </div>
        );
      })}
    </SheetPart>
  );
}

/** One criterion with everything that a signatory may ask of it. */
function CriterionEntry({ criterion, numbers, tally, open, isShort }: { criterion: Criterion } & ProfileProps) {
  const sources = criterion.independentSources;
  const crm = Object.entries(criterion.crmField ?? {}).filter(([, field]) => field);
  return (
    <SheetLine name={criterion.id} open={open} label={criterion.label}>
      <div class="line-head">
        <h4>{criterion.label}</h4>
        <Pill>{sayPanel(`dimension.${criterion.dimension}`)}</Pill>
        {criterion.weight > 0 && <Pill>{say('spec.weight', { weight: exact(criterion.weight) })}</Pill>}
        {isHypothesis(criterion) && <Pill tone="warn">{say('spec.hypothesis')}</Pill>}
        <Doing numbers={numbers} tally={tally} id={criterion.id} />
      </div>
      <p class="line-test">{testInWords(criterion.test, !isShort)}</p>
      <p class="line-why">{criterion.why}</p>
      <Terms
        pairs={[
          [say('spec.evidence'), criterion.evidence.length > 0 && <EvidenceList evidence={criterion.evidence} />],
          [
            say('spec.sources'),
            sources === 0
              ? say('spec.noSource')
              : sources === 1
                ? say('spec.oneSource')
                : say('spec.someSources', { count: number(sources) }),
          ],
          [
            say('spec.except'),
            criterion.exceptions.length > 0 && (
              <ul>
                {criterion.exceptions.map((exception) => (
                  <li key={exception.id}>
                    {say('spec.exception', { test: testInWords(exception.test, !isShort), why: exception.why })}
                  </li>
                ))}
              </ul>
            ),
          ],
          [say('spec.ask'), criterion.ask && <q>{criterion.ask}</q>],
          [
            say('spec.inCrm'),
            crm.length > 0 &&
              crm
                .map(([system, field]) =>
                  say('crm.field', { crm: sayIf(`crm.${system}`, system), field: String(field) }),
                )
                .join(' · '),
          ],
        ]}
      />
    </SheetLine>
  );
}

function EvidenceList({ evidence }: { evidence: Criterion['evidence'] }) {
  return (
    <ul>
      {evidence.map((item) => (
        <li key={`${item.source} ${item.at} ${item.claim}`}>
          {item.claim} <span class="quiet">{say('spec.evidenceFrom', { source: item.source, day: day(item.at) })}</span>
        </li>
      ))}
    </ul>
  );
}
