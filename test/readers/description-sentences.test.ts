import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** The sentence of a page’s text that describes a company. All companies are made up. */

describe('a sentence of the text', () => {
  it.each([
    'We operate 14 coin laundries across Ohio.',
    'Marrowby explores for gold in Nevada.',
    'Marrowby exports sawn timber to 30 countries.',
    'Marrowby sells and rents tents for weddings.',
    'We grow and sell Christmas trees near Leeds.',
    'We’re building the fastest way to share drawings with a friend.',
    'Marrowby vyrábí pumpy; vyrábíme je v Brně od základů.',
    'Marrowby säljer pumpar till mejerier i hela landet.',
    'Marrowby specjalizuje się w oprawie starych map.',
  ])('says what the company does: "%s"', (sentence) => {
    const body = `<h2>Happier people, every day.</h2><p>${sentence}</p>`;
    expect(factsOf(body)['company.description']).toBe(sentence);
  });
});

describe('the sentence that describes a company', () => {
  const described = (body: string, given: Parameters<typeof factsOf>[1] = {}) =>
    factsOf(body, given)['company.description'];

  it.each([
    'We concept and create human-centered experiences for museums.',
    'Marrowby is a maker of pumps for farms.',
    'Wir entwickeln Pumpen für die Landwirtschaft.',
  ])('is "%s"', (sentence) => {
    expect(described(`<p>${sentence}</p>`)).toBe(sentence);
  });

  it.each([
    'In the first years we worked around the clock and were proud of every order that we got.',
    'In den ersten Jahren wurde fast rund um die Uhr gearbeitet, und darauf sind wir bis heute stolz.',
    'Unser erster großer Auftrag: „Wenn das klappt, ist das euer Auftrag.“ So begann es für uns.',
  ])('is not the story "%s"', (sentence) => {
    expect(described(`<p>${sentence}</p>`)).toBeUndefined();
  });

  it.each([
    'Depuis 1987, Marrowby assure le transport de vos marchandises.',
    'Nous intervenons pour tous vos travaux de toiture.',
    'Marrowby staat voor vakmanschap in dakwerken.',
    'Marrowby hjälper dig med bokföring och redovisning.',
    'Wir beraten Sie in allen Fragen des Steuerrechts.',
  ])('is "%s", wherever it stands', (sentence) => {
    expect(described(`<p>Kim Sample</p><p>Otto Marr</p><p>Leeds</p><p>Some words here.</p><p>${sentence}</p>`)).toBe(
      sentence,
    );
  });

  it.each([
    ['<p>Unternehmensgegenstand: Werbeagentur und Grafikdesign</p>', 'Werbeagentur und Grafikdesign'],
    ['<dl><dt>Activité</dt><dd>Plomberie et chauffage</dd></dl>', 'Plomberie et chauffage'],
    ['<table><tr><th>Nature of business</th><td>Roofing and guttering</td></tr></table>', 'Roofing and guttering'],
  ])('is the purpose that an imprint gives: %s', (body, purpose) => {
    expect(described(`<h1>Imprint</h1><p>Marrowby GmbH</p>${body}`, { path: 'imprint' })).toBe(purpose);
  });

  it('is not under which law an imprint discloses what', () => {
    expect(described('<h1>Imprint</h1><p>Disclosure according to § 25 of the Media Act</p>')).toBeUndefined();
  });

  it('says the work before it says how it feels, and may stand behind a clause', () => {
    const work = 'Firm of security guards from Leeds, Marrowby offers all its know-how.';
    expect(described(`<p>Marrowby is above all a team of glad people.</p><p>${work}</p>`)).toBe(work);
  });

  it('is not what is said of its mark, nor of its age', () => {
    const work = 'Marrowby makes pumps for wells.';
    expect(described(`<p>Marrowby is a registered trademark of Marrowby, Inc.</p><p>${work}</p>`)).toBe(work);
    expect(
      described('<p>Marrowby is a company with 35 years of history and reliable to those who work here.</p>'),
    ).toBeUndefined();
  });

  it.each(['We strive to create the best experiences.', 'C’est bon, c’est maison, c’est pour vous tous.'])(
    'is not the motto at the foot: "%s"',
    (motto) => {
      const html = `<html lang="en"><head><title>About | Marrowby</title></head><body><h1>About</h1><footer><p>${motto}</p><p>© 2026 Marrowby</p></footer></body></html>`;
      expect(read(html, 'https://www.marrowby.com/about').facts['company.description']).toBeUndefined();
    },
  );

  it('is not what is said of the roles on a careers page', () => {
    const head = '<meta name="description" content="Join Marrowby today. Remote roles in art, animation, and more.">';
    expect(described('', { head, path: 'careers' })).toBeUndefined();
  });

  it.each([
    'We’re building a team of kind people who care.',
    'We are building the future of work together with you.',
    'We’re making a difference every day for all of us.',
  ])('is not what it makes of itself: "%s"', (sentence) => {
    expect(described(`<p>${sentence}</p>`)).toBeUndefined();
  });

  it('is not an invitation that has a trade in the company’s name alone', () => {
    const html =
      '<html lang="en"><head><title>About us | Marrowby Consulting</title></head><body><h1>Welcome</h1><p>Send a letter to Marrowby Consulting in Leeds.</p></body></html>';
    expect(read(html, 'https://www.marrowby.com/about').facts['company.description']).not.toBe(
      'Send a letter to Marrowby Consulting in Leeds.',
    );
  });

  it('is not the title of a page of terms', () => {
    const html =
      '<html lang="nl"><head><title>Algemene voorwaarden | Marrowby</title></head><body><p>Artikel 1</p></body></html>';
    expect(read(html, 'https://www.marrowby.nl/algemene-voorwaarden/').facts['company.description']).toBeUndefined();
  });

  it('is what it says of itself before its slogan', () => {
    const head = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Marrowby","url":"https://www.marrowby.com","slogan":"The heart of every well, since ever"}</script><meta name="description" content="Marrowby makes pumps for wells.">`;
    expect(described('', { head })).toBe('Marrowby makes pumps for wells.');
  });
});
