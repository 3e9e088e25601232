import { expect, it } from 'vitest';
import { companyAlone, isProfile, withoutProfile } from '#core/flag-person.ts';
import { aFlag } from '../server/team.ts';

it('knows the address of a profile, and no other', () => {
  for (const path of [
    'in/jane-doe-42',
    'pub/jane-doe/1/2',
    'sales/lead/A1',
    'sales/people/A1',
    'talent/hire/1/profile/A1',
  ])
    expect(isProfile(`https://www.linkedin.com/${path}/`), path).toBe(true);
  expect(isProfile('https://de.linkedin.com/in/jane-doe-42?trk=x')).toBe(true);
  for (const url of [
    ...['https://www.linkedin.com/company/in/', 'https://www.linkedin.com/feed/', 'https://notlinkedin.com/in/jane/'],
    ...['https://example.com/?to=https://www.linkedin.com/in/jane/', 'nonsense', ''],
  ])
    expect(isProfile(url), url).toBe(false);
});

it('leaves of a prospect its company, by another name where it was called by the person', () => {
  const url = 'https://www.linkedin.com/in/jane-doe-42?trk=x#top';
  const site = 'https://www.linkedin.com/';
  const acme = { key: 'acme.com', name: 'Acme', url, person: 'Jane Doe' };
  expect(companyAlone(acme)).toEqual({ key: 'acme.com', name: 'Acme', url: site, person: null });
  expect(companyAlone({ key: `page:${url}`, name: 'Jane Doe', url, person: 'Jane Doe' })).toEqual({
    ...{ key: `page:${site}`, name: 'www.linkedin.com' },
    ...{ url: site, person: null },
  });
  expect(companyAlone({ ...acme, url: 'odd' }).url).toBe('about:blank');
});

it('leaves the address of a profile only beside the name of the person', () => {
  const url = 'https://www.linkedin.com/in/jane-doe-42';
  const nobody = aFlag({ prospect: { ...aFlag().prospect, url } });
  expect(withoutProfile(nobody).prospect.url).toBe('https://www.linkedin.com/');
  const named = aFlag({ prospect: { ...nobody.prospect, person: 'Jane Doe' } });
  expect(withoutProfile(named)).toBe(named);
});
