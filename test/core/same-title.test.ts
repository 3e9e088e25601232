import { expect, test } from 'vitest';
import { agree } from '#core/agree.ts';
import { prospectOf } from '#core/prospect.ts';
import { crm, reading } from './made-readings.ts';

test.each([
  ['CFO', 'Chief Financial Officer'],
  ['Vice President of Sales', 'VP Sales'],
  ['Senior Vice President, Finance', 'SVP Finance'],
  ['Founder & CEO', 'CEO and Founder'],
  ['Head of HR', 'Head of Human Resources'],
  ['Directrice des ventes', 'directrice ventes'],
  ['Sr. Buyer', 'Senior Buyer'],
])('%s and %s are one title', (one, other) => {
  expect([agree('person.title', one, other), agree('person.title', other, one)]).toEqual(['yes', 'yes']);
});

test.each([
  ['CFO', 'CEO'],
  ['VP Finance', 'CFO'],
  ['Chief Information Officer', 'Chief Information Security Officer'],
  ['Head of Sales', 'Head of Purchasing'],
  ['CPO', 'Chief Product Officer'],
  ['部長', '課長'],
])('%s and %s are two', (one, other) => {
  expect(agree('person.title', one, other)).toBe('no');
});

test('a title in short in the CRM does not contradict the same on LinkedIn', () => {
  const person = { 'person.name': 'Ann Poe', 'company.name': 'Acme' };
  const profile = reading('linkedin-profile', { ...person, 'person.title': 'Chief Financial Officer' });
  const prospect = prospectOf([profile, crm({ ...person, 'person.title': 'CFO' })], { subject: profile.id });
  expect(prospect?.facts['person.title']).toMatchObject({ agreeing: [{ value: 'CFO' }], conflicting: [] });
});
