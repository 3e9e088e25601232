import html from '#assets/sample-pages/company.html?raw';
import { spec } from '#assets/sample-spec.yaml';
import { judge } from '#core/judge.ts';
import { prospectOf, withSignals } from '#core/prospect.ts';
import type { Snapshot } from '#core/snapshot.ts';
import { understand } from '#core/understand.ts';
import { readInParts } from '#readers/in-parts.ts';
import { pageOf } from '#readers/markup/page-of.ts';

/** A made-up company's page, which has a little of everything that readers look for. Under its own address: any other site would only be writing about it. */
export const warmUpPage: Snapshot = {
  url: 'https://www.tidewater-analytics.example/about',
  html,
  held: [],
  shadows: [],
};

/** Reads and judges it, part by part. */
export function* warmUp() {
  const page = pageOf(warmUpPage);
  yield;
  const clipping = yield* readInParts(page);
  yield;
  const day = '2026-01-01';
  const reading = understand(clipping, { id: 'warm-up', at: `${day}T00:00:00Z`, today: day });
  yield;
  const prospect = prospectOf([reading], { subject: reading.id, apart: [] });
  return prospect && judge(spec, withSignals(prospect, spec), day);
}
