import { describe, expect, it } from 'vitest';
import { factsOf } from './read-page.ts';

/** Towns that stand over or before their label, and behind a house that has a name. All companies are made up. */

const seatOf = (body: string, options = {}) => {
  const facts = factsOf(body, options);
  return [facts['company.city'], facts['company.country']];
};

describe('the label of the seat', () => {
  it.each([
    ['<div><b>Toronto</b><span>home base</span></div><div><b>2019</b><span>founded</span></div>', 'Toronto', 'CA'],
    ['<div><div>Berlin</div><div>Headquarters</div></div><div><div>45</div><div>People</div></div>', 'Berlin', 'DE'],
    ['<ul><li><strong>Ghent, Belgium</strong><br>HQ</li><li><strong>30</strong><br>people</li></ul>', 'Ghent', 'BE'],
    ['<p>1987</p><p>Gegründet</p><p>Kassel</p><p>Hauptsitz</p><p>120</p><p>Mitarbeiter</p>', 'Kassel', 'DE'],
    ['<h3>Kassel – Hauptsitz</h3><p>Unser Lager ist groß.</p>', 'Kassel', 'DE'],
  ])('stands below or behind the town: %s', (body, city, country) => {
    expect(seatOf(body)).toEqual([city, country]);
  });

  it.each([
    ['<h3>Paris</h3><p>Office</p><h3>Headquarters</h3><p>12 Mill Lane, Cork, Ireland</p>', 'Cork', 'IE'],
    ['<p>Lyon, France</p><h3>Headquarters</h3><p>Leeds, UK</p>', 'Leeds', 'GB'],
    ['<h4>Head Office</h4><p>Marrowby Ltd.</p><p>22 demet sok. bioglu Istanbul</p>', 'Istanbul', 'TR'],
    ['<h4>Headquarters</h4><p>12 Moi Avenue Nairobi</p>', 'Nairobi', 'KE'],
  ])('is that of the address below it, where one is: %s', (body, city, country) => {
    expect(seatOf(body)).toEqual([city, country]);
  });

  it.each([
    '<p>Leeds</p><p>Regional office</p>',
    '<p>Singapore – Asia Headquarters</p>',
    '<p>Visit our customers</p><p>Headquarters</p><p>45</p>',
    '<p>Our Team</p><p>HQ</p>',
    '<p>Sitz</p><p>26 Standorte</p><p>Tätigkeit</p><p>Ganze Schweiz</p>',
    '<h4>Headquarters</h4><p>Customers from Nairobi</p>',
  ])('says none: %s', (body) => {
    expect(seatOf(body)[0]).toBeUndefined();
  });
});

describe('a legal notice', () => {
  const seat = (town: string) => `<p>Siège social : 2 place Haute, ${town}, France</p>`;
  const body = `<h2>Éditeur</h2><p>Marrowby SARL</p>${seat('69006 Lyon')}<h2>Propriétaire</h2><p>SCI Brumel</p>${seat('42130 Arthun')}`;

  it('names its publisher’s seat first', () => {
    expect(seatOf(body, { lang: 'fr', path: 'mentions-legales' })).toEqual(['Lyon', 'FR']);
    expect(seatOf(body, { lang: 'fr', path: 'contact' })[0]).toBeUndefined();
  });
});

describe('a house by its name', () => {
  it.each([
    ['The Firs Claygate Surrey KT10 0NW', 'Claygate'],
    ['66 The Green Hambledon PO7 4RS', 'Hambledon'],
    ['Manor Farm Hambledon Hampshire PO7 4RS', 'Hambledon'],
    ['The Old Rectory Great Missenden HP16 0AL', 'Great Missenden'],
    ['66 Mill Lane, The Mumbles SA3 4BU', 'The Mumbles'],
    ['66 Mill Lane, Hall Green B28 8AA', 'Hall Green'],
  ])('is no part of the village: %s', (address, city) => {
    expect(seatOf(`<p>Marrowby Ltd, ${address}</p>`)).toEqual([city, 'GB']);
  });
});
