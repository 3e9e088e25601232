import { dimensions, personas } from '#core/dimensions.ts';
import { reasonCodes } from '#core/flag-codes.ts';
import type { FormField, FormSection } from './form-shape.ts';

/** Every place of the spec as a field of a form, so that nobody has to know YAML. Labels stand in the locale: `field.NAME`. */

const line = (key: string, more: { label?: string; isOptional?: true } = {}): FormField => ({
  key,
  as: 'line',
  ...more,
});
const words = (key: string, more: { label?: string; isOptional?: true } = {}): FormField => ({
  key,
  as: 'words',
  ...more,
});
const number = (key: string): FormField => ({ key, as: 'number' });
const day = (key: string, label?: string): FormField => ({ key, as: 'day', ...(label ? { label } : {}) });
const lines = (key: string, more: { isOptional?: true } = {}): FormField => ({ key, as: 'lines', ...more });
const roles = (key: string): FormField => ({ key, as: 'choices', options: personas, words: 'persona' });
const id = line('id');
const open = '…';

/** All sections in the order of the document. `today`: for the days in new entries, YYYY-MM-DD. */
export const formSections = (today: string): readonly FormSection[] => [
  {
    id: 'head',
    path: [],
    named: 'name',
    blank: null,
    fields: [
      line('name'),
      number('version'),
      day('effectiveFrom'),
      day('reviewBy'),
      lines('owners'),
      words('profile.summary', { label: 'summary' }),
    ],
  },
  {
    id: 'profile',
    path: ['profile', 'criteria'],
    named: 'label',
    blank: {
      id: 'new-criterion',
      label: open,
      dimension: 'fit',
      kind: 'supporting',
      weight: 5,
      test: { field: 'company.name', known: true },
      why: open,
    },
    fields: [
      line('label'),
      { key: 'kind', as: 'choice', options: ['core', 'supporting', 'disqualifier'], words: 'kind' },
      { key: 'dimension', as: 'choice', options: dimensions, words: 'dimension' },
      number('weight'),
      { key: 'test', as: 'test' },
      words('why'),
      number('independentSources'),
      {
        key: 'evidence',
        as: 'entries',
        fields: [words('claim'), line('source'), day('at')],
        blank: { claim: open, source: open, at: today },
      },
      {
        key: 'exceptions',
        as: 'entries',
        fields: [{ key: 'test', as: 'test' }, words('why'), id],
        blank: { id: 'new-exception', test: { field: 'company.name', known: true }, why: open },
      },
      line('ask', { isOptional: true }),
      line('crmField.hubspot', { label: 'hubspot', isOptional: true }),
      line('crmField.salesforce', { label: 'salesforce', isOptional: true }),
      line('crmField.other', { label: 'otherCrm', isOptional: true }),
      id,
    ],
  },
  {
    id: 'committee',
    path: ['profile', 'committee'],
    named: 'role',
    blank: { role: 'economic', titles: [open], cares: [open] },
    fields: [
      { key: 'role', as: 'choice', options: personas, words: 'persona' },
      lines('titles'),
      lines('seniority', { isOptional: true }),
      lines('departments', { isOptional: true }),
      lines('cares'),
    ],
  },
  {
    id: 'triggers',
    path: ['triggers'],
    named: 'label',
    blank: { id: 'new-trigger', label: open, phrases: [open], recencyDays: 90, weight: 5, why: open },
    fields: [line('label'), lines('phrases'), number('recencyDays'), number('weight'), words('why'), id],
  },
  {
    id: 'evaluation',
    path: ['evaluation'],
    named: 'what',
    blank: { id: 'new-measure', what: open, rank: 1, roles: ['economic'], proof: open },
    fields: [line('what'), number('rank'), roles('roles'), words('proof'), id],
  },
  {
    id: 'objections',
    path: ['objections'],
    named: 'says',
    blank: {
      id: 'new-objection',
      says: [open],
      means: open,
      frequencyRank: 1,
      response: { short: open, long: open, email: open },
      proof: open,
      askBack: open,
      owner: open,
      verifyBy: today,
    },
    fields: [
      lines('says'),
      words('means'),
      words('response.short', { label: 'short' }),
      words('response.long', { label: 'long' }),
      words('response.email', { label: 'email' }),
      words('proof'),
      line('askBack'),
      number('frequencyRank'),
      lines('stages', { isOptional: true }),
      roles('personas'),
      { key: 'relatedCriteria', as: 'criteria' },
      line('owner'),
      day('verifyBy'),
      id,
    ],
  },
  {
    id: 'channels',
    path: ['channels'],
    named: 'label',
    blank: { id: 'new-channel', label: open, what: 'looks', note: open },
    fields: [
      line('label'),
      { key: 'what', as: 'choice', options: ['looks', 'trusts', 'reached'], words: 'reach', label: 'reach' },
      roles('roles'),
      words('note'),
      id,
    ],
  },
  {
    id: 'language',
    path: ['language'],
    named: 'quote',
    blank: {
      id: 'new-quote',
      quote: open,
      about: 'problem',
      speakerRole: 'user',
      speaker: open,
      source: open,
      at: today,
    },
    fields: [
      words('quote'),
      { key: 'about', as: 'choice', options: ['problem', 'goal', 'outcome'], words: 'about' },
      line('speaker'),
      { key: 'speakerRole', as: 'choice', options: personas, words: 'persona' },
      line('source'),
      day('at'),
      lines('avoid', { isOptional: true }),
      { key: 'relatedCriteria', as: 'criteria' },
      id,
    ],
  },
  {
    id: 'scoring',
    path: ['scoring'],
    named: '',
    blank: null,
    fields: [
      number('weights.fit'),
      number('weights.intent'),
      number('weights.engagement'),
      number('coreMinimum'),
      number('minCoverage'),
      {
        key: 'tiers',
        as: 'entries',
        fields: [line('label'), number('atLeast'), words('motion'), id],
        blank: { id: 'new-tier', label: open, atLeast: 0, motion: open },
      },
    ],
  },
  {
    id: 'sla',
    path: ['sla'],
    named: '',
    blank: null,
    fields: [
      number('reviewHours'),
      {
        key: 'recycle',
        as: 'entries',
        fields: [{ key: 'reason', as: 'choice', options: reasonCodes, words: 'reason' }, number('afterDays')],
        blank: { reason: 'not-now', afterDays: 90 },
      },
    ],
  },
];
