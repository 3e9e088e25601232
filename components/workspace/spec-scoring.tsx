import type { Spec } from '#core/spec.ts';
import { number, percent } from '#panel/format.ts';
import { SheetPart, Terms } from './sheet-bits.tsx';

/** How the score is made and where the tiers begin. */
export function ScoringPart({ spec }: { spec: Spec }) {
  const { weights, tiers, coreMinimum, minCoverage } = spec.scoring;
  return (
    <SheetPart title="Scoring and tiers">
      <p>
        Fit counts {percent(weights.fit)}, intent {percent(weights.intent)} and engagement {percent(weights.engagement)}
        . Fewer than {number(coreMinimum)} core matches: low priority. No tier while less than {percent(minCoverage)} of
        the weight is known.
      </p>
      <table class="sheet-table">
        <thead>
          <tr>
            <th scope="col">Tier</th>
            <th scope="col" class="right">
              From
            </th>
            <th scope="col">What we do</th>
            <th scope="col" class="right">
              Answer within
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier) => (
            <tr key={tier.id}>
              <th scope="row">{tier.label}</th>
              <td class="right number">{number(tier.atLeast)}</td>
              <td>{tier.motion}</td>
              <td class="right number">
                {spec.sla.responseHours[tier.id] === undefined ? '—' : `${spec.sla.responseHours[tier.id]} h`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SheetPart>
  );
}

/** What sales and marketing owe one another. */
export function SlaPart({ spec }: { spec: Spec }) {
  return (
    <SheetPart title="Service levels">
      <Terms
        pairs={[
          ['Flags', `answered within ${number(spec.sla.reviewHours)} hours`],
          [
            'Not now',
            spec.sla.recycle.length > 0 && (
              <ul>
                {spec.sla.recycle.map((rule) => (
                  <li key={rule.reason}>
                    {rule.reason}: back after {number(rule.afterDays)} days
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </SheetPart>
  );
}
