import html from '#assets/sample-pages/company.html?raw';
import type { Snapshot } from '#core/snapshot.ts';

/** A made-up company's page, which has a little of everything that readers look for. Under its own address: any other site would only be writing about it. */
export const warmUp: Snapshot = {
  url: 'https://www.tidewater-analytics.example/about',
  html,
  held: [],
  shadows: [],
};
