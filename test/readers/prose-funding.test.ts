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
  ])('is read in "%s"', (sentence, stage) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.fundingStage']).toBe(stage);
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
  ])('is not read in "%s"', (sentence) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.fundingStage']).toBeUndefined();
  });
});

describe('a name that speaks of offices or foundations', () => {
  it('is no branch whose founding is told', () => {
    const html =
      '<html lang="en"><head><title>Marrow Home &amp; Office Services - About Us</title></head><body><h1>About Us</h1><p>Marrow Home and Office Services was founded by Kim Sample in 2006 to help small firms.</p></body></html>';
    expect(read(html, 'https://www.marrowservices.com/aboutus.htm').facts['company.founded']).toBe(2006);
  });
});
