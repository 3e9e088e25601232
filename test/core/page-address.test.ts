import { describe, expect, it } from 'vitest';
import { pageAddress } from '#core/page-address.ts';

const page = 'https://crm.example.com/app?lang=en';

describe('the address of a page', () => {
  it.each([
    '#/contacts/1/show',
    '#!/about',
    '#/about',
    '#Account/view/5f3a91c2',
    '#Accounts/2c1b-77',
    '#mill/model/party.party/5',
    '#id=7&cids=1&model=res.partner&view_type=form',
    '#action=12&id=7',
    '#dashboard?companyDetail=18',
  ])('keeps where an application is: %s', (route) => {
    expect(pageAddress(page + route)).toBe(page + route);
  });

  it.each([
    '#',
    '#/',
    '#!/',
    '#team',
    '#!',
    '#our-story',
    '#:~:text=a%2Fb',
    '#utm_source=letter/may&gclid=7',
    '#access_token=ab/cd&state=9',
    '#page=4',
    '#t=30',
  ])('leaves out a place on it: %s', (place) => {
    expect(pageAddress(page + place)).toBe(page);
  });

  it('leaves out the words that a browser was asked to mark on a page of an application', () => {
    expect(pageAddress(`${page}#/deals/7:~:text=Leeds`)).toBe(`${page}#/deals/7`);
  });
});
