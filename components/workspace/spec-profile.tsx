import { Pill } from '#components/bits/pill.tsx';
import type { Criterion, Spec } from '#core/spec.ts';
import { day, number } from '#panel/format.ts';
import { testInWords } from '#panel/test-words.ts';
import type { Numbers } from '#wire/workspace.ts';
import { isHypothesis } from '#workspace/spec-desk.ts';
import { Doing } from './doing.tsx';
import { SheetLine, SheetPart, Terms } from './sheet-bits.tsx';

const kinds = [
  { id: 'core', title: 'Core: what a good customer is' },
  { id: 'supporting', title: 'Supporting: what makes a good one better' },
  { id: 'disqualifier', title: 'Must hold, or the account is out' },
] as const;

/** Section one: who fits, criterion by criterion. */
export function ProfilePart({ spec, numbers, open }: { spec: Spec; numbers: Numbers | null; open: string | null }) {
  const hypotheses = spec.profile.criteria.filter(isHypothesis).length;
  return (
    <SheetPart
      title="1 Profile"
      aside={`${spec.profile.criteria.length} criteria${hypotheses ? `, ${hypotheses} of them hypotheses` : ''}`}
    >
      <p class="sheet-summary">{spec.profile.summary}</p>
      {kinds.map(({ id, title }) => {
        const criteria = spec.profile.criteria.filter((criterion) => criterion.kind === id);
        if (!criteria.length) return null;
        return (
          <div key={id} class="sheet-group">
            <h3>{title}</h3>
            <ol class="sheet-lines">
              {criteria.map((criterion) => (
                <CriterionEntry key={criterion.id} criterion={criterion} numbers={numbers} open={open} />
              ))}
            </ol>
          </div>
        );
      })}
    </SheetPart>
  );
}

/** One criterion with everything that a signatory may ask of it. */
export function CriterionEntry(props: { criterion: Criterion; numbers: Numbers | null; open: string | null }) {
  const { criterion, numbers, open } = props;
  const sources = criterion.independentSources;
  const crm = Object.entries(criterion.crmField ?? {}).filter(([, field]) => field);
  return (
    <SheetLine name={criterion.id} open={open} label={criterion.label}>
      <div class="line-head">
        <h4>{criterion.label}</h4>
        <Pill>{criterion.dimension}</Pill>
        {criterion.weight > 0 && <Pill>weight {number(criterion.weight)}</Pill>}
        {isHypothesis(criterion) && <Pill tone="warn">hypothesis</Pill>}
        <Doing numbers={numbers} id={criterion.id} />
      </div>
      <p class="line-test">{testInWords(criterion.test)}</p>
      <p class="line-why">{criterion.why}</p>
      <Terms
        pairs={[
          ['Evidence', criterion.evidence.length > 0 && <EvidenceList evidence={criterion.evidence} />],
          [
            'Sources',
            sources === 0
              ? 'none yet: somebody believes it'
              : `${sources} independent${sources === 1 ? ', one more makes it a finding' : ''}`,
          ],
          [
            'Except',
            criterion.exceptions.length > 0 && (
              <ul>
                {criterion.exceptions.map((exception) => (
                  <li key={exception.id}>
                    {testInWords(exception.test)}: {exception.why}
                  </li>
                ))}
              </ul>
            ),
          ],
          ['Ask', criterion.ask && <q>{criterion.ask}</q>],
          [
            'In the CRM',
            crm.length > 0 && crm.map(([system, field]) => `${crmNames[system] ?? system}: ${field}`).join(' · '),
          ],
        ]}
      />
    </SheetLine>
  );
}

const crmNames: Readonly<Record<string, string>> = { hubspot: 'HubSpot', salesforce: 'Salesforce', other: 'any CRM' };

function EvidenceList({ evidence }: { evidence: Criterion['evidence'] }) {
  return (
    <ul>
      {evidence.map((item) => (
        <li key={`${item.source} ${item.at} ${item.claim}`}>
          {item.claim}{' '}
          <span class="quiet">
            ({item.source}, {day(item.at)})
          </span>
        </li>
      ))}
    </ul>
  );
}
