import type { Spec } from '#core/spec.ts';
import { openSection, waitForCompany } from './panel-steps.ts';
import { publishSample } from './publish-sample.ts';
import { type Stage, type States, sync, visit } from './stage.ts';

/** Has the team publish this, and waits until the panel judges by it. */
async function judgeBy({ panel, store, tab }: Stage, change: (spec: Spec) => Spec): Promise<void> {
  const { version } = await publishSample(store.store, change);
  await tab.bringToFront();
  await sync(panel);
  await panel.locator('.status', { hasText: `spec ${version}` }).waitFor();
}

const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('the sample spec has some of everything');
  return one;
};
const longLabel =
  'Employs between fifty and one thousand people, with subsidiaries, contractors on the payroll and Arbeitnehmerüberlassungsunternehmensmitarbeiter in every country';
const longQuote =
  'We have looked into this with three other vendors already, and our procurement department told us that nothing of this sort can be bought before the reorganisation of the finance function is over';
const longHost = 'donaudampf-elektrizitaetenhauptbetriebswerk.example';
const longName =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft für Beteiligungen mbH';
const longPage = `<!doctype html><html lang="de"><title>${longName}</title><script type="application/ld+json">${JSON.stringify(
  {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: longName,
    url: `https://${longHost}/`,
    numberOfEmployees: 340,
    address: { '@type': 'PostalAddress', addressLocality: 'Wien', addressCountry: 'AT' },
  },
)}</script><h1>${longName}</h1>`;

/** Specs as teams write them: with very much in them, with next to nothing, and with names that no line holds. */
export const specStates: States = {
  'forty-criteria': async (stage) => {
    await judgeBy(stage, (spec) => {
      const { criteria } = spec.profile;
      const more = Array.from({ length: 40 - criteria.length }, (_, at) => {
        const each = first(criteria.slice(at % criteria.length));
        return { ...each, id: `more-${at}`, label: `${each.label}, again` };
      });
      return { ...spec, profile: { ...spec.profile, criteria: [...criteria, ...more] } };
    });
    await stage.shutter.shoot(stage.panel, 'forty-criteria', stage.panel.locator('#section-checklist-title'));
  },
  'long-names': async (stage) => {
    await judgeBy(stage, (spec) => {
      const criteria = spec.profile.criteria.map((each, at) => (at === 0 ? { ...each, label: longLabel } : each));
      const objections = spec.objections.map((each, at) => (at === 0 ? { ...each, says: [longQuote] } : each));
      const tiers = spec.scoring.tiers.map((tier) => ({ ...tier, label: `${tier.label}, accounts of our own` }));
      return {
        ...spec,
        profile: { ...spec.profile, criteria },
        objections,
        scoring: { ...spec.scoring, tiers },
      };
    });
    const page = await visit(stage, `https://${longHost}/`, longPage);
    await stage.panel.locator('.sources', { hasText: 'Company site' }).waitFor();
    await stage.panel.locator('h1', { hasText: /^donaudampf/i }).waitFor();
    await stage.shutter.shoot(stage.panel, 'long-names');
    await stage.shutter.odd(stage.panel, 'long-names');
    await page.close();
    await stage.tab.bringToFront();
    await waitForCompany(stage.panel, 'Tidewater Analytics');
  },
  'little-spec': async (stage) => {
    await judgeBy(stage, (spec) => ({
      ...spec,
      profile: { ...spec.profile, criteria: [{ ...first(spec.profile.criteria), exceptions: [] }] },
      triggers: [],
      objections: [],
      language: [],
      scoring: { ...spec.scoring, coreMinimum: 1 },
    }));
    for (const title of ['Objections', 'Buyer language']) await openSection(stage.panel, title);
    await stage.shutter.shoot(stage.panel, 'little-spec');
    await judgeBy(stage, (spec) => spec);
  },
};
