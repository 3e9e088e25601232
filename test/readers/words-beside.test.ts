import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** Words that stand beside the facts and are none of them. All companies are made up. */

describe('words beside the facts', () => {
  it('do not stay in a town that its province stands behind', () => {
    const facts = read(
      '<html lang="it"><head><title>Termini | Marrowby</title></head><body><h1>Termini</h1><p>Marrowby S.r.l. — Sede legale: Via Paolo Bianchi 1/4, 17100 Savona (SV)</p></body></html>',
      'https://marrowby.it/termini',
    ).facts;
    expect(facts).toMatchObject({ 'company.name': 'Marrowby', 'company.city': 'Savona', 'company.country': 'IT' });
    expect(facts['company.description']).toBeUndefined();
  });

  it('do not take the address at the foot for another’s where its menu says "Datenschutz"', () => {
    const foot =
      '<a href="/a">Impressum</a><br><a href="/b">Datenschutz</a><p>Stadtplatz 3</p><p>93437 Furth im Wald</p><p>Tel. 09973 555014</p>';
    expect(factsOf(`<footer>${foot}</footer>`, { lang: 'de' })).toMatchObject({
      'company.city': 'Furth im Wald',
      'company.phone': '+499973555014',
    });
  });

  it('are no number, where a template left some of its digits open', () => {
    expect(factsOf('<p>Call us: (512) 615-98xx</p>')['company.phone']).toBeUndefined();
  });

  it('say the trade behind an article without a space', () => {
    const body = '<p>Marrowby è un’associazione di volontariato che sostiene le famiglie.</p>';
    expect(factsOf(body, { lang: 'it' })['company.industry']).toBe('nonprofit');
  });

  it('say no trade where they are about its jobs, nor where an article looks like one', () => {
    const head = '<meta name="description" content="Careers in open banking">';
    expect(factsOf('', { head, path: 'careers' })['company.industry']).toBeUndefined();
    const body = '<p>Marrowby är ett lokalt företag med 6 anställda.</p>';
    expect(factsOf(body, { lang: 'sv' })['company.industry']).toBeUndefined();
  });

  it('spell the name better than the address in the copyright line', () => {
    const html =
      '<html lang="es"><head><title>Nosotros</title></head><body><h1>Nosotros</h1><p>Bodega La Marrow es un proyecto de vinos.</p><footer>© 2021 Copyright: bodegalamarrow.com</footer></body></html>';
    expect(read(html, 'https://bodegalamarrow.com/nosotros').facts['company.name']).toBe('Bodega La Marrow');
  });
});
