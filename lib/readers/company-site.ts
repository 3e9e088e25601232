import type { Reader } from './reader.ts';
import { sheetSteps } from './sheet.ts';

/**
 * Any company's own site: the general reader, asked last. In the page it only takes down the sheet; what kind of page it
 * is and which facts it holds is found outside (`company/`), where tables and patterns burden nobody's page.
 */
export const companySite: Reader = {
  site: 'company-site',
  matches: [],
  claims: (page) =>
    /^(?:https?|file|about):$/.test(page.url.protocol)
      ? { kind: 'company', why: 'This is a page of a web site.' }
      : null,
  expects: ['company.name', 'company.domain', 'company.description'],
  clues: {},
  sheet: sheetSteps,
};
