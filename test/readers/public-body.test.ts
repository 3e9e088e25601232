import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Towns, schools and churches are none to sell to by what their pages say of firms; firms whose names sound like theirs are. */

const page = (title: string, body = '') =>
  read(
    `<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>Welcome</h1>${body}
     <p>4 Mill Lane, Thornbury BS35 2AA, United Kingdom</p><p>Tel. +44 1454 555 0100</p><a href="/contact">Contact us</a><a href="/about">About us</a></body></html>`,
    'https://www.sample.example/',
  ).reading;

describe('a page is nobody’s company', () => {
  it.each([
    'Home — Sampleton Baptist Church',
    "Services – St John's Church, Sampleton",
    'Sample Hill Elementary School',
    'Termine | Grundschule am See',
    'Sample-Gymnasium',
    'Diocese of Sampleton',
    'Evangelische Kirchengemeinde Oberthal',
    'Sample County School District',
    'Lycée Jean Sample',
    'Sampleton primary school',
    'Mairie de sampleville | Pour une ville souriante !',
    '聖公會樣本小學',
    '見本市役所',
  ])('by its name: %s', (title) => {
    expect(page(title).kind).toBe('none');
  });

  it.each([
    ['City of Sampleton - City Council Meetings', '<a href="/agendas">City Council</a>'],
    ['Baugebiete - Stadt Musterstadt', '<a href="/r">Rathaus</a>'],
    ['Ville de Saint-Sample-des-Bois | Accueil', '<p>Le maire vous reçoit</p>'],
    ['Comune di Villasample', '<p>Il sindaco</p>'],
  ])('where a town is governed: %s', (title, body) => {
    expect(page(title, body).kind).toBe('none');
    expect(page(title, body).why).toContain('a town');
  });
});

it.each([
  'Church & Sample Co., Inc.',
  'Old School Barbers',
  'High School Summer Programs Abroad',
  'Go Sample Road - High School Summer Programs Travel Abroad',
  'City of Angels Tattoo',
  'Sample Driving School',
  'Church Street Plumbing',
  'Community Church Insurance',
  'Primary School Supplies',
  'Stadt Apotheke',
])('a firm may be called so: %s', (title) => {
  expect(page(title).kind).toBe('company');
});
