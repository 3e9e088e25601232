import type { Spec } from '#core/spec.ts';
import { exact, exactPercent, number } from '#panel/format.ts';
import { sayIf as sayPanelIf } from '#panel/words.ts';
import { lasting, say } from '#workspace/words.ts';
import { SheetPart, Terms } from './sheet-bits.tsx';

/** How the score is made and where the tiers begin. */
export function ScoringPart({ spec }: { spec: Spec }) {
  const { weights, tiers, coreMinimum, minCoverage } = spec.scoring;
  return (
    <SheetPart title={say('part.scoring')}>
      <p>
        {say('spec.scoring', {
          fit: exactPercent(weights.fit),
          intent: exactPercent(weights.intent),
          engagement: exactPercent(weights.engagement),
          core: number(coreMinimum),
          coverage: exactPercent(minCoverage),
        })}
      </p>
      <table class="sheet-table">
        <thead>
          <tr>
            <th scope="col">{say('spec.tier')}</th>
            <th scope="col" class="right">
              {say('spec.tierFrom')}
            </th>
            <th scope="col">{say('spec.motion')}</th>
            <th scope="col" class="right">
              {say('spec.within')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier) => (
            <tr key={tier.id}>
              <th scope="row" class="whole">
                {tier.label}
              </th>
              <td class="right number">{exact(tier.atLeast)}</td>
              <td>{tier.motion}</td>
              <td class="right number">
                {spec.sla.responseHours[tier.id] === undefined
                  ? say('none')
                  : lasting(spec.sla.responseHours[tier.id] ?? 0, 'hour')}
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
    <SheetPart title={say('part.sla')}>
      <Terms
        pairs={[
          [say('spec.flags'), say('spec.flagsWithin', { hours: lasting(spec.sla.reviewHours, 'hour') })],
          [
            say('spec.notNow'),
            spec.sla.recycle.length > 0 && (
              <ul>
                {spec.sla.recycle.map((rule) => (
                  <li key={rule.reason}>
                    {say('spec.recycle', {
                      reason: sayPanelIf(`reason.${rule.reason}`, rule.reason),
                      days: lasting(rule.afterDays, 'day'),
                    })}
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
