import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** Pages that say their work in a list, under a heading or behind a label. All companies are made up. */

const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const described = (body: string, lang = 'en') => factsOf(body, { lang })['company.description'];

describe('a list of what is offered', () => {
  it.each([
    ['en', 'Our services', ['Roofing', 'Siding', 'Gutters']],
    ['de', 'Unsere Leistungen', ['Drehen und Fräsen', 'Laserschneiden', 'Schweißen']],
    ['fr', 'Nos prestations', ['Ramonage', 'Pose de poêles', 'Tubage']],
    ['es', 'Nuestros servicios', ['Jardinería', 'Poda de árboles', 'Riego automático']],
    ['nl', 'Wat wij doen', ['Stalen deuren', 'Trappen', 'Hekwerk']],
    ['it', 'I nostri prodotti', ['Lampade da tavolo', 'Lampadari', 'Applique']],
    ['pt', 'Nossos serviços', ['Troca de óleo', 'Freios', 'Suspensão']],
    ['pl', 'Nasze usługi', ['Schody dębowe', 'Kuchnie na wymiar', 'Szafy wnękowe']],
    ['sv', 'Våra tjänster', ['Takläggning', 'Plåtslageri', 'Fasadmålning']],
  ])('is what the company does, in %s', (lang, heading, items) => {
    const said = items.join(', ');
    expect(described(`<h2>${heading}</h2>${list(...items)}`, lang)).toBe(said);
    const inHeadings = items.map((item) => `<h3>${item}</h3><p>Some words about it.</p>`).join('');
    expect(described(`<h2>${heading}</h2>${inHeadings}`, lang)).toBe(said);
  });

  it('may stand behind a label', () => {
    expect(described('<p>Services: Roofing, Siding, Gutters</p>')).toBe('Roofing, Siding, Gutters');
  });

  it('says more than a sentence that names no trade', () => {
    const body = `<p>We create tools that people use.</p><h2>What we do</h2>${list('Roofing', 'Guttering')}`;
    expect(described(body)).toBe('Roofing, Guttering');
  });

  it.each([
    ['values', 'What we offer', ['Quality', 'Fast service', 'Best prices']],
    ['the parts of a site', 'Product', ['Features', 'Pricing', 'Integrations']],
    ['buttons', 'Services', ['Read more', 'Book now', 'Contact us']],
    ['steps', 'What we do', ['1. Listen to you', '2. Draw a plan', '3. Hand it over']],
    ['another heading’s list', 'Our team', ['Kim Sample', 'Otto Marr', 'Ana Quill']],
  ])('is none of %s', (_, heading, items) => {
    expect(described(`<h2>${heading}</h2>${list(...items)}`)).toBeUndefined();
  });

  it('is none of the links of a menu, and none at the foot that names no trade', () => {
    const links = ['Products', 'Resellers', 'Developers', 'Investors'].map(
      (one) => `<div><a href="/x">${one}</a></div>`,
    );
    expect(described(links.join(''))).toBeUndefined();
    const foot = `<footer><h4>Products</h4>${list('Alpha Two', 'Beta Nine')}</footer>`;
    const html = `<html lang="en"><head><title>About | Marrowby</title></head><body><h1>About</h1>${foot}</body></html>`;
    expect(read(html, 'https://www.marrowby.com/about').facts['company.description']).toBeUndefined();
  });
});
