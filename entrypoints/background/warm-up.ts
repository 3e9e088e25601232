import html from '#assets/sample-pages/company.html?raw';
import { spec } from '#assets/sample-spec.yaml';
import { judge } from '#core/judge.ts';
import { prospectOf, withSignals } from '#core/prospect.ts';
import type { Snapshot } from '#core/snapshot.ts';
import { understand } from '#core/understand.ts';
import { finishInParts } from '#readers/company/finish.ts';
import { readers } from '#readers/index.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import { clip } from '#readers/run.ts';

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
  const clipping = clip(page, readers);
  yield;
  const finished = yield* finishInParts(clipping);
  yield;
  const day = '2026-01-01';
  const reading = understand(finished, { id: 'warm-up', at: `${day}T00:00:00Z`, today: day });
  yield;
  const prospect = prospectOf([reading], { subject: reading.id, apart: [] });
  return prospect && judge(spec, withSignals(prospect, spec), day);
}
