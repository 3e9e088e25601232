import { describe, expect, it } from 'vitest';
import { factsOf } from './read-page.ts';

/** Addresses and numbers that are the only ones on a page, and others'. All companies are made up. */

const contactIn = (body: string, lang = 'en') => {
  const facts = factsOf(`<p>Marrowby makes freight software.</p>${body}`, { lang });
  return { city: facts['company.city'], country: facts['company.country'], phone: facts['company.phone'] };
};

describe("an address that is another's", () => {
  it.each([
    ['en', '<footer><p>Website by Pixelwerk GmbH, Hauptstr. 5, 50667 Köln, +49 221 555123</p></footer>'],
    ['en', '<footer><p>Website by Pixelwerk GmbH</p><p>Hauptstr. 5</p><p>50667 Köln</p><p>+49 221 555123</p></footer>'],
    ['en', '<footer><p>Built by Brightside Ltd, 4 Mill Lane, Leeds LS1 4AP, UK. Tel: 0113 496 0000</p></footer>'],
    ['en', '<footer><p>Built by Brightside Ltd, <a href="tel:+441134960000">call them</a>, 0113 496 0000</p></footer>'],
    ['en', '<footer><p>Design: Studio Ravel, 12 rue Oberkampf, 75011 Paris</p></footer>'],
    ['de', '<h2>Umsetzung:</h2><p>Pixelwerk GmbH</p><p>Hauptstr. 5</p><p>50667 Köln</p><p>Tel. 0221 555123</p>'],
    ['de', '<h3>Design und technische Umsetzung</h3><p>Pixelwerk</p><p>Hauptstr. 5</p><p>50667 Köln</p>'],
    ['de', '<p>Konzept und Umsetzung: Pixelwerk GmbH, Hauptstr. 5, 50667 Köln</p>'],
    ['fr', '<footer><p>Site réalisé par Studio Ravel, 12 rue Oberkampf, 75011 Paris</p></footer>'],
    ['es', '<footer><p>Diseño web: Estudio Ravel, Calle Mayor 5, 28013 Madrid</p></footer>'],
    ['nl', '<footer><p>Website door Pixelwerk BV, Keizersgracht 5, 1015 CJ Amsterdam</p></footer>'],
    ['en', '<h2>Our latest project</h2><p>Warehouse for Birkmann, Industriestr. 4, 34117 Kassel</p>'],
    [
      'en',
      '<h2>Where to buy</h2><h3>Tallow Store</h3><p>12 King Street, London SW1Y 6QU, United Kingdom, +44 20 7946 0000</p>',
    ],
    ['en', '<h2>Join our webinar or meet us</h2><p>RAI Amsterdam, Europaplein 24, 1078 GZ Amsterdam, Netherlands</p>'],
    ['en', '<h2>Our investors</h2><p>Northgate Ventures, 1 Sand Hill Road, Menlo Park, CA 94025</p>'],
    ['de', '<h2>Unsere Händler</h2><p>Birkmann GmbH, Industriestr. 4, 34117 Kassel, 0561 555123</p>'],
    ['fr', '<h2>Où acheter</h2><p>Tallow SAS, 12 rue Oberkampf, 75011 Paris, 01 55 50 01 42</p>'],
    ['es', '<h2>Distribuidores</h2><p>Tallow SL, Calle Mayor 5, 28013 Madrid</p>'],
    ['nl', '<h2>Verkooppunten</h2><p>Tallow BV, Keizersgracht 5, 1015 CJ Amsterdam</p>'],
    ['en', '<p>Bank: Tarnleigh Bank, 12 King Street, London EC2V 8AA</p>'],
    ['en', '<p>Regulated by the Moor Conduct Authority, 12 Endeavour Square, London E20 1JN</p>'],
    ['en', '<p>You may complain to the Ombudsman on <a href="tel:+441134960123">0113 496 0123</a></p>'],
    ['en', '<p>Information Commissioner’s Office helpline: <a href="tel:+441134960123">0113 496 0123</a></p>'],
    ['en', '<p>Smell it? Call the Gas Emergency Service on <a href="tel:+441134960123">0113 496 0123</a></p>'],
    ['en', '<p>Samaritans: <a href="tel:+441134960123">0113 496 0123</a></p>'],
    ['en', '<p>Crisis hotline <a href="tel:+441134960123">0113 496 0123</a></p>'],
    ['de', '<p>Telefonseelsorge: <a href="tel:+4922155512345">0221 55512345</a></p>'],
    [
      'en',
      '<h2>Customer story</h2><h3>Tarnleigh Motors</h3><p>They saved a third. Tarnleigh Motors, 0113 496 0123</p>',
    ],
    ['en', '<h2>Our partners</h2><h3>Tarnleigh GmbH</h3><p><a href="tel:+441134960123">0113 496 0123</a></p>'],
    ['en', '<h2>Our agents</h2><h3>Kim Sample</h3><p>Agent for Norway, 0113 496 0123</p>'],
  ])('is no seat and no number (%s): %s', (lang, body) => {
    expect(contactIn(body, lang)).toEqual({ city: undefined, country: undefined, phone: undefined });
  });

  it.each([
    [
      '<footer><p>© 2026 Marrowby Ltd, 4 Mill Lane, Leeds LS1 4AP, UK | Website by Pixelwerk GmbH</p></footer>',
      'Leeds',
    ],
    ['<footer><p>Website by Pixelwerk GmbH</p><p>Marrowby Ltd, 4 Mill Lane, Leeds LS1 4AP, UK</p></footer>', 'Leeds'],
    ['<footer><p>Website by Pixelwerk</p><p>4 Mill Lane, Leeds LS1 4AP, UK</p></footer>', 'Leeds'],
    ['<p>Designed and built by Marrowby Ltd, 4 Mill Lane, Leeds LS1 4AP, UK</p>', 'Leeds'],
    [
      '<p>Bank: Tarnleigh Bank, 12 King Street, London EC2V 8AA</p><p>Marrowby Ltd, 4 Mill Lane, Leeds LS1 4AP, UK</p>',
      'Leeds',
    ],
    [
      '<p>Marrowby Ltd, 4 Mill Lane, Leeds LS1 4AP, UK | Regulated by the Moor Conduct Authority, 12 King Street, London E20 1JN</p>',
      'Leeds',
    ],
    [
      '<p>Authorised and regulated by the Moor Conduct Authority. Marrowby Ltd, 4 Mill Lane, Leeds LS1 4AP, UK</p>',
      'Leeds',
    ],
    ['<p>All our pumps are built by hand at 4 Mill Lane, Leeds LS1 4AP, UK.</p>', 'Leeds'],
    ['<h2>Our projects</h2><p>A warehouse.</p><h2>Contact</h2><p>4 Mill Lane, Leeds LS1 4AP, UK</p>', 'Leeds'],
    ['<h2>Our projects</h2><p>A warehouse.</p><h3>Contact</h3><p>4 Mill Lane, Leeds LS1 4AP, UK</p>', 'Leeds'],
    ['<h2>Events</h2><p>Book our hall: 4 Mill Lane, Leeds LS1 4AP, UK</p>', 'Leeds'],
    ['<h2>Investors</h2><p>Write to 4 Mill Lane, Leeds LS1 4AP, UK</p>', 'Leeds'],
    ['<h2>Our projects</h2><p>A warehouse.</p><footer><p>4 Mill Lane, Leeds LS1 4AP, UK</p></footer>', 'Leeds'],
    ['<h2>Our dealers</h2><p>Tallow SAS</p><p>Marrowby Ltd</p><p>4 Mill Lane</p><p>Leeds LS1 4AP, UK</p>', 'Leeds'],
    [
      '<h2>Where to buy</h2><p>Tallow, 12 rue Oberkampf, 75011 Paris</p><h2>Head office</h2><p>4 Mill Lane, Leeds LS1 4AP, UK</p>',
      'Leeds',
    ],
  ])('leaves our own: %s', (body, city) => {
    expect(contactIn(body)).toMatchObject({ city });
  });

  it.each(['ADDRESSHouston, TX 77002', 'LocationsHouston, Texas 77002'])(
    'is read behind a heading in one with it: %s',
    (said) => {
      expect(contactIn(`<p>${said}</p>`).city).toBe('Houston');
    },
  );

  it.each([
    'In an emergency, call 0113 496 0123',
    '24h emergency call-out: 0113 496 0123',
    'Gas emergency? Call us on 0113 496 0123',
    'Notdienst: 0113 496 0123',
    'Our helpline: 0113 496 0123',
    'Bankside office: 0113 496 0123',
  ])('leaves our own number: %s', (said) => {
    expect(contactIn(`<p>${said}</p>`).phone).toBe('01134960123');
  });

  it('leaves a number that stands elsewhere as well', () => {
    const body =
      '<h2>Our events</h2><p>Open day. Call 0113 496 0000.</p><footer><p>Phone: 0113 496 0000</p><a href="tel:01134960000">Call</a></footer>';
    expect(contactIn(body).phone).toBe('01134960000');
  });
});
