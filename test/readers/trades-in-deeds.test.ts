import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Firms that say their trade by what they do, and have no word for it. All companies are made up. */

const home = (lang: string, body: string) => {
  const { facts } = read(
    `<!doctype html><html lang="${lang}"><head><title>Marrowby</title></head><body>${body}<footer>© 2026 Marrowby</footer></body></html>`,
    'https://www.marrowby.com/',
  );
  return [facts['company.description'], facts['company.industry']];
};

describe('a trade', () => {
  it.each([
    ['en', 'We brew unfiltered lagers in small batches on the coast.', 'food-beverage'],
    ['en', 'From our works in Leeds we cut, fold and weld sheet steel for the rail industry.', 'manufacturing'],
    ['en', 'Hand-built wooden skiffs and dories since 1961.', 'transportation'],
    ['en', 'Please tell us how we can help you with your real estate needs.', 'real-estate'],
    ['de', 'Seit vier Generationen backen wir Brot, Brezen und Kuchen.', 'food-beverage'],
    ['de', 'Mit 60 eigenen Lkw fahren wir Stückgut durch ganz Europa.', 'logistics'],
    ['nl', 'Marrowby schildert, behangt en beglaast woningen in Zwolle.', 'construction'],
    ['fr', 'Nous dépannons et installons vos chaudières dans le Rhône.', 'construction'],
    ['es', 'Cultivamos tomates y pimientos bajo plástico en Almería.', 'agriculture'],
    ['it', 'Tessiamo lana e cashmere per le case di moda.', 'fashion'],
    ['pt', 'Reparamos automóveis de todas as marcas: mecânica, chapa e pintura.', 'automotive'],
    ['pl', 'Oferujemy transport międzynarodowy chłodniami.', 'transportation'],
    ['sv', 'Vi sköter bokföring, löner och deklarationer åt småföretag.', 'accounting'],
    ['da', 'Vi svejser, bukker og skærer stål for industrien.', 'manufacturing'],
  ])('is told by what is done, in %s: "%s"', (lang, sentence, industry) => {
    expect(home(lang, `<h1>Marrowby</h1><p>${sentence}</p>`)).toEqual([sentence, industry]);
  });

  it('is told by a later line under the headline, where the first is a welcome', () => {
    const work = 'Vintage clothing and accessories, hand-picked in Bristol.';
    expect(home('en', `<h1>New in</h1><p>We look forward to meeting you and yours!</p><p>${work}</p>`)).toEqual([
      work,
      'fashion',
    ]);
  });

  it.each([
    'Equipo de profesionales expertos en el diseño e implementación de proyectos.',
    'An independent agency for families and their friends.',
  ])('is not told by words that many trades have: "%s"', (sentence) => {
    expect(home('es', `<h1>Marrowby</h1><p>${sentence}</p>`)[1]).toBeUndefined();
  });
});
