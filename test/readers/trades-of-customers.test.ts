import { describe, expect, it } from 'vitest';
import { industryOf } from './industry-of.ts';

/** Whose trade a page names: that of the company, or of those it works for. All companies are made up. */

const body = (heading: string, text: string) => `<main><h1>${heading}</h1><p>${text}</p></main>`;

describe('the trade of customers', () => {
  it.each([
    [
      'en',
      'Tarnleigh | Software for veterinary clinics',
      'Tarnleigh keeps the records of veterinary clinics.',
      body(
        'Run your veterinary clinic with ease',
        'A veterinary clinic has to keep records, and veterinary staff are busy.',
      ),
      'software',
    ],
    [
      'it',
      'Tarnleigh | Software per avvocati',
      'Pratiche, scadenze e parcelle degli avvocati.',
      body('Lo studio in ordine', 'Oltre 900 avvocati usano Tarnleigh.'),
      'software',
    ],
    [
      'de',
      'Tarnleigh | Software für Tierärzte',
      'Termine und Akten für Tierarztpraxen.',
      body('Mehr Zeit', 'Über 800 Tierärzte arbeiten mit Tarnleigh. Jede Tierarztpraxis kann sofort beginnen.'),
      'software',
    ],
    [
      'en',
      'Tarnleigh | Cleaning services for hotels',
      'Office cleaning and window cleaning for hotels and restaurants.',
      body('Clean rooms', 'Hotels and restaurants call us when guests leave.'),
      'facility-services',
    ],
  ])('(%s) is not told of "%s"', (lang, title, description, text, industry) => {
    expect(industryOf(title, description, lang, text)).toBe(industry);
  });

  it.each([
    ['who uses it', 'We keep appointments in step.', 'More than 900 dentists use Tarnleigh every day.'],
    ['whom it connects', 'Tarnleigh in Leeds.', 'Tarnleigh connects hotels and hostels to 90 partners.'],
    ['how many it serves', 'Tarnleigh in Leeds.', 'We deliver what is needed to 4,000 hotels and hostels every day.'],
    ["the reader's house", 'Run your dental practice from anywhere.', 'Manage your dental practice from a phone.'],
    ['whose jobs are found', 'Nursing jobs in Leeds.', 'Nursing jobs with the best of houses.'],
  ])('is nothing where the page says only %s', (_, description, text) => {
    expect(industryOf('Tarnleigh', description, 'en', body('Welcome', text))).toBeUndefined();
  });

  it.each([
    ['Tarnleigh | Dental practice', 'Your dental practice in Leeds.', 'Our dentists look after you.', 'healthcare'],
    ['Tarnleigh | Car repairs', 'Car repairs and car servicing for garages.', 'We repair cars.', 'automotive'],
    ['Tarnleigh | Hotel', 'A hotel for families, with 40 rooms.', 'The hotel stands by the sea.', 'hospitality'],
    ['Tarnleigh', 'Flights for your holiday.', 'We are a travel agency. Our travel agents plan holidays.', 'travel'],
    ['Tarnleigh | Roofers', 'We have fitted 900 roofs.', 'Our roofers use slate.', 'construction'],
  ])('is its own where it has it: "%s"', (title, description, text, industry) => {
    expect(industryOf(title, description, 'en', body('Welcome', text))).toBe(industry);
  });
});

describe('what is taught, and a body of firms', () => {
  it.each([
    [
      'Tarnleigh',
      'Forklift, crane and telehandler courses.',
      'We train. Courses are held in Leeds, training on your site, too.',
      'education',
    ],
    ['Tarnleigh', 'Welding courses in Leeds.', 'We are a training centre with welding courses.', 'education'],
    [
      'Guild',
      'The federation of plumbers in Leeds.',
      'We are the federation of plumbers and speak for them.',
      'nonprofit',
    ],
  ])('%s: "%s"', (title, description, text, industry) => {
    expect(industryOf(title, description, 'en', body('Welcome', text))).toBe(industry);
  });
  it.each([
    ['Tarnleigh', 'Golf courses by the sea.', 'Our golf club has two golf courses.', 'sports'],
    [
      'Tarnleigh Plumbing',
      'Plumbing and heating in Leeds.',
      'Members of the federation. Our plumbers are trained.',
      'construction',
    ],
  ])('not of %s: "%s"', (title, description, text, industry) => {
    expect(industryOf(title, description, 'en', body('Welcome', text))).toBe(industry);
  });
});

describe('words of trades', () => {
  it.each([
    ['en', 'Electricity and gas for homes and offices.', 'energy'],
    ['it', 'Luce e gas per la casa.', 'energy'],
    ['en', 'Ocean freight and air freight from Leeds.', 'logistics'],
    ['en', 'An indie studio in Leeds.', 'gaming'],
    ['en', 'Yacht holidays and flotillas in Greece.', 'travel'],
    ['en', 'Hire purchase and asset finance.', 'financial-services'],
    ['en', 'Official website of the city of Tarnleigh.', 'government'],
    ['fr', 'Huit hectares de vignes en agriculture biologique.', 'food-beverage'],
  ])('(%s) "%s"', (lang, description, industry) => {
    expect(industryOf('Tarnleigh', description, lang)).toBe(industry);
  });
  it.each([
    ['fr', 'Maçon à Vannes, maçonnerie avec garantie décennale et assurance décennale.', 'construction'],
    ['en', 'Plumbers and gas engineers. Members of the Association of Plumbing Firms.', 'construction'],
    ['en', 'Tarnleigh restaurant: lunch and dinner with a permanent and a temporary menu.', 'hospitality'],
    ['en', 'Design and build contractors. We design and build homes.', 'construction'],
  ])('not (%s) "%s"', (lang, description, industry) => {
    expect(industryOf('Tarnleigh', description, lang)).toBe(industry);
  });
  it('say that who designs and builds something else is no builder', () => {
    expect(industryOf('Tarnleigh', 'We design and build websites.', 'en')).not.toBe('construction');
  });
});
