import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** How companies say their funding in prose, and names that speak of offices or foundations. All companies are made up. */

describe('funding', () => {
  it.each([
    ['We closed our Series A round in March 2026.', 'series-a'],
    ['Marrowby schließt Series-B-Finanzierungsrunde über 20 Millionen Euro ab.', 'series-b'],
    ['Marrowby a levé 12 millions d’euros lors d’un tour de table de série A.', 'series-a'],
    ['Wir haben eine Seed-Finanzierung über 2 Mio. Euro abgeschlossen.', 'seed'],
    ['Marrowby a levé 10 millions d’euros en série A auprès de Oldham Capital.', 'series-a'],
    ['Marrowby sammelt 10 Millionen Euro in einer Serie A ein.', 'series-a'],
    ['Nous venons de boucler notre série A de 10 millions.', 'series-a'],
    ['Marrowby cierra una ronda Serie B de 15 millones de euros.', 'series-b'],
    ['We are bootstrapped and profitable.', 'bootstrapped'],
    ['Bootstrapped and profitable since day one.', 'bootstrapped'],
    ['Marrowby is 100% self-funded.', 'bootstrapped'],
    ['Marrowby haalt seed-investering op: we hebben een seed round van 2 miljoen euro afgerond.', 'seed'],
    ['Wir haben keine Series A eingesammelt und sind eigenfinanziert.', 'bootstrapped'],
    ['Not only have we grown, we also closed our Series A.', 'series-a'],
    ['We are not new to this, and have raised a Series A.', 'series-a'],
    ['Never have we grown so fast: we closed our Series A round in March 2026.', 'series-a'],
    ['Our investor Northgate Ventures led our Series A round.', 'series-a'],
    ['Marrowby raised a Series A from Northgate Ventures, which has a fund of $300 million.', 'series-a'],
    ['We closed our Series A funding without an adviser.', 'series-a'],
    ['Ohne Umwege: Wir haben unsere Series A abgeschlossen.', 'series-a'],
  ])('is read in "%s"', (sentence, stage) => {
    expect(factsOf(sentence.startsWith('<') ? sentence : `<p>${sentence}</p>`)['company.fundingStage']).toBe(stage);
  });

  it.each([
    'Wir beraten Start-ups bei ihrer Seed-Finanzierung.',
    'Nous accompagnons les startups dans leur levée de fonds de série A.',
    'We invest in Series A and Series B companies.',
    'Our customer Quillmark raised a $30m Series B.',
    'Portfolio: Quillmark (Series B), Tealby (Seed).',
    'Quillmark announced its Series B today.',
    'We help bootstrapped founders grow.',
    'Bootstrapped and funded firms use our tools.',
    'Quillmark is bootstrapped.',
    'We are not bootstrapped.',
    'We have never raised a Series A.',
    "We haven't raised a Series A.",
    'Unlike others we are not venture-backed, and have not raised a Series A.',
    'Instead of raising a Series A we grew on what we earned.',
    'Our investor Northgate Ventures closed a $300 million Series C fund.',
    'We closed a $300 million Series C fund.',
    'Eine Series A haben wir nie eingesammelt.',
    'Statt einer Series A haben wir Kunden eingesammelt.',
    "Nous n'avons pas levé de Série A.",
    "Nous n'avons jamais levé de Série A.",
    'No hemos levantado ninguna Serie A.',
    'Wij hebben geen Series A opgehaald.',
    '<dl><dt>Funding</dt><dd>No Series A yet</dd></dl>',
  ])('is not read in "%s"', (sentence) => {
    expect(factsOf(sentence.startsWith('<') ? sentence : `<p>${sentence}</p>`)['company.fundingStage']).toBeUndefined();
  });
});

describe('a name that speaks of offices or foundations', () => {
  it('is no branch whose founding is told', () => {
    const html =
      '<html lang="en"><head><title>Marrow Home &amp; Office Services - About Us</title></head><body><h1>About Us</h1><p>Marrow Home and Office Services was founded by Kim Sample in 2006 to help small firms.</p></body></html>';
    expect(read(html, 'https://www.marrowservices.com/aboutus.htm').facts['company.founded']).toBe(2006);
  });
});
