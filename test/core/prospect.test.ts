import { describe, expect, test } from 'vitest';
import { apartKey, prospectOf, sameCompany } from '#core/prospect.ts';
import { acme, crm, linkedin, reading, site } from './made-readings.ts';

describe('which readings are one company', () => {
  test('the domain decides, then LinkedIn, then the record, then the name', () => {
    expect(sameCompany(site(acme), crm({ 'company.domain': 'acme.com', 'company.name': 'ACME Holding' }))).toBe(true);
    expect(sameCompany(site(acme), linkedin({ 'company.domain': 'acme.io', 'company.name': 'Acme' }))).toBe(false);
    const link = { 'company.linkedin': 'https://www.linkedin.com/company/acme' };
    expect(sameCompany(site({ ...acme, ...link }), linkedin({ 'company.domain': 'acme.io', ...link }))).toBe(true);
    expect(sameCompany(site({ 'company.name': 'Acme, Inc.' }), linkedin({ 'company.name': 'ACME' }))).toBe(true);
    expect(sameCompany(site({ 'company.name': 'Acme' }), linkedin({ 'company.name': 'Acme Robotics' }))).toBe(false);
    const record = { 'crm.system': 'HubSpot', 'crm.recordId': '17' };
    expect(sameCompany(crm({ ...record, 'company.name': 'A' }), crm({ ...record, 'company.name': 'B' }))).toBe(true);
    expect(sameCompany(site({}), site({}))).toBe(false);
  });

  test('a record without a web site joins no two companies of one name', () => {
    const [one, other] = [site(acme), site({ 'company.domain': 'acme.de', 'company.name': 'Acme' })];
    const record = crm({ 'company.name': 'Acme', 'crm.owner': 'Kim' });
    for (const subject of [one, other]) {
      const readings = [one, other, record];
      const prospect = prospectOf(readings, { subject: subject.id });
      expect(prospect?.aliases).not.toContain(subject === one ? 'acme.de' : 'acme.com');
    }
    expect(prospectOf([one, other, record], { subject: record.id })?.sources.map(({ id }) => id)).toEqual([record.id]);
    expect(prospectOf([one, record], { subject: record.id })?.sources).toHaveLength(2);
  });

  test('a daughter that links to its parent’s LinkedIn page is not its parent', () => {
    const link = { 'company.linkedin': 'https://www.linkedin.com/company/acme' };
    const parent = site({ ...acme, ...link, 'company.employees': { min: 9000, max: 9000 } });
    const daughter = site({ 'company.domain': 'nordpump.de', 'company.name': 'Nordpump GmbH', ...link });
    expect(sameCompany(parent, daughter)).toBe(false);
    expect(prospectOf([parent, daughter], { subject: daughter.id })?.facts['company.employees']).toBeUndefined();
    const abroad = site({ 'company.domain': 'acme.de', 'company.name': 'Acme Deutschland GmbH', ...link });
    expect(sameCompany(parent, abroad)).toBe(true);
    const page = linkedin({ 'company.name': 'Acme', ...link, 'company.domain': 'acme.com' });
    const ids = prospectOf([parent, daughter, page], { subject: daughter.id })?.sources.map(({ id }) => id);
    expect(ids).toEqual([daughter.id]);
  });

  test('two pages of LinkedIn’s under two names are two, though they give one site', () => {
    const page = (slug: string, name: string) =>
      linkedin({
        'company.name': name,
        'company.domain': 'market.example',
        'company.linkedin': `https://www.linkedin.com/company/${slug}`,
      });
    const [tallow, marrowby] = [page('tallow', 'Tallow & Sons'), page('marrowby', 'Marrowby')];
    expect(sameCompany(tallow, marrowby)).toBe(false);
    expect(prospectOf([tallow, marrowby], { subject: marrowby.id })?.sources).toHaveLength(1);
    expect(sameCompany(page('acme', 'Acme'), page('acme-dach', 'Acme Deutschland GmbH'))).toBe(true);
    const home = site({ 'company.domain': 'market.example', 'company.name': 'Market Place' });
    expect(sameCompany(home, page('market', 'Market'))).toBe(true);
  });

  test('LinkedIn’s own number of a company says nothing against the name that the company chose', () => {
    const page = (slug: string, name: string) =>
      linkedin({ 'company.name': name, 'company.linkedin': `https://www.linkedin.com/company/${slug}` });
    expect(sameCompany(page('1234567', 'Acme'), page('acme', 'Acme'))).toBe(true);
    expect(sameCompany(page('1234567', 'Acme'), page('7654321', 'Acme'))).toBe(false);
    expect(sameCompany(page('1234567', 'Acme'), page('tallow', 'Tallow'))).toBe(false);
    const home = site({ ...acme, 'company.linkedin': 'https://www.linkedin.com/company/1234567' });
    expect(prospectOf([home, page('acme', 'Acme')])?.facts['company.linkedin']?.conflicting).toEqual([]);
  });

  test('a person’s profile belongs to the company that it names', () => {
    const profile = reading('linkedin-profile', {
      'person.name': 'Jane Example',
      'person.company': 'Acme GmbH',
      'person.title': 'CFO',
    });
    const prospect = prospectOf([site(acme), profile]);
    expect(prospect?.person).toEqual({ name: 'Jane Example', title: 'CFO' });
    expect(prospect?.key).toBe('acme.com');
    expect(prospect?.sources).toHaveLength(2);
  });

  test('of two people only the one read last is the prospect’s person', () => {
    const first = reading(
      'linkedin-profile',
      { 'person.name': 'Ann', 'person.company': 'Acme', 'person.title': 'CTO' },
      { at: '2026-11-21T09:00:00Z' },
    );
    const then = reading(
      'linkedin-profile',
      { 'person.name': 'Bob', 'person.company': 'Acme' },
      { at: '2026-11-21T09:30:00Z' },
    );
    expect(prospectOf([first, then, site(acme)])?.person).toEqual({ name: 'Bob', title: null });
  });

  test('the person on the page at hand goes before one read since', () => {
    const ann = reading('linkedin-profile', { 'person.name': 'Ann', 'person.company': 'Acme' }, { id: 'ann' });
    const bob = reading(
      'linkedin-profile',
      { 'person.name': 'Bob', 'person.company': 'Acme' },
      { at: '2026-11-21T11:00:00Z' },
    );
    expect(prospectOf([ann, bob], { subject: 'ann' })?.person?.name).toBe('Ann');
  });

  test('the key is the domain, else the LinkedIn page, the record, the name', () => {
    expect(prospectOf([site(acme)])?.key).toBe('acme.com');
    expect(
      prospectOf([linkedin({ 'company.name': 'Acme', 'company.linkedin': 'https://www.linkedin.com/company/acme' })])
        ?.key,
    ).toBe('linkedin:acme');
    expect(prospectOf([crm({ 'crm.system': 'HubSpot', 'crm.recordId': '17', 'company.name': 'Acme' })])?.key).toBe(
      'crm:hubspot:17',
    );
    const named = prospectOf([linkedin({ 'company.name': 'Acme GmbH' })]);
    expect(named?.key).toBe('name:acme');
    expect(named?.aliases).toEqual([]);
  });

  test('a number names one record of its type, and no record of another type', () => {
    const record = (type: string, name: string, id = '7') =>
      crm(
        { 'crm.system': 'Pipedrive', 'crm.recordType': type, 'crm.recordId': id, 'company.name': name },
        { id: `${type} of ${name}`, url: `https://acme.pipedrive.com/${type}/${id}` },
      );
    const [deal, firm] = [record('deal', 'Fernwood'), record('company', 'Globex')];
    expect(prospectOf([deal, firm], { subject: deal.id })).toMatchObject({
      key: 'crm:pipedrive:deal/7',
      name: 'Fernwood',
      sources: [{ url: deal.url }],
    });
    expect(prospectOf([deal, firm], { subject: firm.id })?.name).toBe('Globex');
    const renamed = { ...record('company', 'Globex Group'), url: 'https://acme.pipedrive.com/organization/7/details' };
    expect(prospectOf([firm, renamed], { subject: firm.id })?.sources).toHaveLength(2);
    const long = '00100000000000AAA1';
    expect(prospectOf([record('company', 'Globex', long)])?.key).toBe(`crm:pipedrive:${long}`);
  });

  test('the subject is what was read last, or what the caller says; others stay away', () => {
    const other = site({ 'company.domain': 'other.com', 'company.name': 'Other' }, { at: '2026-11-21T11:00:00Z' });
    const first = site(acme, { id: 'acme' });
    expect(prospectOf([first, other])?.key).toBe('other.com');
    expect(prospectOf([first, other], { subject: 'acme' })?.key).toBe('acme.com');
    expect(prospectOf([])).toBeNull();
    expect(prospectOf([site(acme, { kind: 'none' })])).toBeNull();
  });

  test('the seller can keep two sources apart, and take that back', () => {
    const ours = site(acme);
    const theirs = linkedin({
      'company.name': 'Acme',
      'company.linkedin': 'https://www.linkedin.com/company/acme-band',
      'company.founded': 1999,
    });
    expect(prospectOf([ours, theirs])?.sources).toHaveLength(2);
    const apart = [[apartKey(theirs), apartKey(ours)]] as const;
    const alone = prospectOf([ours, theirs], { subject: ours.id, apart });
    expect(alone?.sources).toHaveLength(1);
    expect(alone?.facts['company.founded']).toBeUndefined();
    expect(prospectOf([ours, theirs], { subject: ours.id, apart: [] })?.sources).toHaveLength(2);
  });
});
