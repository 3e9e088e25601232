// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { ScoringPart } from '#components/workspace/spec-scoring.tsx';
import { parseSpec, type Spec } from '#core/spec.ts';

it('a spec is signed with the figures that it holds', () => {
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  const { scoring, sla } = parsed.value;
  const [first, ...tiers] = scoring.tiers;
  const spec: Spec = {
    ...parsed.value,
    scoring: {
      ...scoring,
      minCoverage: 0.125,
      weights: { fit: 0.625, intent: 0.25, engagement: 0.125 },
      tiers: [{ ...first!, atLeast: 84.5 }, ...tiers],
    },
    sla: { ...sla, responseHours: { [first!.id]: 0.25 } },
  };
  act(() => render(<ScoringPart spec={spec} />, document.body));
  for (const figure of ['62.5%', '12.5%', '84.5', '0.25 hours']) expect(document.body.textContent).toContain(figure);
});
