import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Towns behind what firms say they are. All companies are made up. */

function seatOf(body: string, { lang = 'en', description = 'Staircases and doors for builders.' } = {}) {
  const html = `<!doctype html><html lang="${lang}"><head><title>Marrowby Joinery</title><meta name="description" content="${description}"></head><body><h1>Marrowby Joinery</h1>${body}<p>We make staircases and doors for builders.</p><footer>© 2026 Marrowby Joinery</footer></body></html>`;
  const { facts } = read(html, 'https://www.marrowby.com/');
  return [facts['company.city'], facts['company.country']];
}

describe('what a firm is', () => {
  it.each([
    ['en', 'A small joinery studio in Copenhagen.', 'Copenhagen', 'DK'],
    ['en', 'Marrowby Joinery is a family workshop in Padova, making stairs since 1961.', 'Padova', 'IT'],
    ['en', 'We are an award-winning design firm located in Kirkwall, Scotland.', 'Kirkwall', 'GB'],
    ['en', 'From our workshop in Norwich we ship all over the world.', 'Norwich', 'GB'],
    ['en', 'Our workshop in beautiful Asheville, North Carolina is open.', 'Asheville', 'US'],
    ['en', 'Marrowby Joinery provides professional repair services in Leeds.', 'Leeds', 'GB'],
    ['de', 'Marrowby ist eine Schreinerei aus Rostock.', 'Rostock', 'DE'],
    ['de', 'Unsere Werkstatt im schönen Rostock ist offen.', 'Rostock', 'DE'],
    ['de', 'Wir sind ein Familienbetrieb mit Sitz im Herzen von Bautzen in Sachsen.', 'Bautzen', 'DE'],
    ['de', 'Die Tischlerei Marrowby in Rostock baut Treppen.', 'Rostock', 'DE'],
    ['de', 'In unserer Werkstatt in Kassel entstehen Treppen.', 'Kassel', 'DE'],
    ['fr', 'Marrowby est une menuiserie installée à Dijon depuis 1980.', 'Dijon', 'FR'],
    ['fr', 'Nous sommes une entreprise familiale à Limoges.', 'Limoges', 'FR'],
    ['es', 'Somos una carpintería de Zaragoza con 20 años de experiencia.', 'Zaragoza', 'ES'],
    ['fr', 'Nous sommes un atelier situé au cœur de Dijon.', 'Dijon', 'FR'],
    ['es', 'Estamos en pleno centro de Málaga.', 'Málaga', 'ES'],
    ['es', 'Estamos ubicados en Mendoza, Argentina.', 'Mendoza', 'AR'],
    ['it', 'La falegnameria Marrowby si trova a Vicenza.', 'Vicenza', 'IT'],
    ['it', 'Siamo a Brescia dal 1970.', 'Brescia', 'IT'],
    ['it', 'Siamo nel cuore di Brescia dal 1970.', 'Brescia', 'IT'],
    ['nl', 'Ons bedrijf is gevestigd in het centrum van Deventer.', 'Deventer', 'NL'],
    ['nl', 'Marrowby is een timmerbedrijf uit Deventer.', 'Deventer', 'NL'],
    ['nl', 'Onze werkplaats staat in Deventer.', 'Deventer', 'NL'],
    ['pt', 'Somos uma carpintaria de Aveiro.', 'Aveiro', 'PT'],
    ['sv', 'Vi är ett snickeri från Umeå.', 'Umeå', 'SE'],
    ['tr', 'Bursa merkezli bir firmayız.', 'Bursa', 'TR'],
  ])('says where: %s "%s"', (lang, line, city, country) => {
    expect(seatOf(`<p>${line}</p>`, { lang })).toEqual([city, country]);
  });

  it('says where in the description', () => {
    expect(seatOf('', { description: 'A family joinery in Leeds for stairs and doors.' })).toEqual(['Leeds', 'GB']);
  });

  it('says where in what it is called when it is shared', () => {
    const shared = '<meta property="og:description" content="Marrowby Joinery, a joinery firm in Leeds.">';
    expect(seatOf(shared)).toEqual(['Leeds', 'GB']);
  });

  it.each([
    ['en', 'We provide repair services in Leeds, York and Hull.'],
    ['en', 'We provided repair services for a hotel in Berlin.'],
    ['en', 'We offer repair services in German.'],
    ['de', 'Wir sind im August im Urlaub.'],
    ['en', 'We supplied the stairs for a hotel in Berlin.'],
    ['en', 'A hotel in Berlin'],
    ['en', 'Ana Silva is a photographer in Lyon.'],
    ['en', 'Our customer is a bakery in Leeds.'],
    ['en', 'We opened our shop in Lyon in 2019 and our studio in Paris in 2021.'],
    ['en', 'We are a company in Berlin and Hamburg.'],
    ['en', 'Our supplier in Milan delivers the oak.'],
    ['en', 'A shop in Spring and in Summer.'],
    ['de', 'Unser Partner in Leipzig liefert das Holz.'],
    ['de', 'Wir bauten eine Treppe für ein Hotel in Kassel.'],
    ['fr', 'Nous sommes à Votre écoute.'],
    ['it', 'Siamo a Vostra disposizione.'],
    ['nl', 'Onze leverancier in Deventer levert het hout.'],
  ])('says none: %s "%s"', (lang, line) => {
    expect(seatOf(`<p>${line}</p>`, { lang })[0]).toBeUndefined();
  });
});
