import { describe, expect, it } from 'vitest';
import { factsOf } from './read-page.ts';

/** How companies say that they have raised money, and whose rounds are not theirs. All companies are made up. */

const factsIn = (body: string) => factsOf(body.startsWith('<') ? body : `<p>${body}</p>`);

describe('a round of funding', () => {
  it.each([
    ['Marrowby raised $12M in Series A funding led by Oldham Capital.', 'series-a'],
    ['Marrowby raises $12 million Series A led by Oldham Capital.', 'series-a'],
    ['Marrowby Raises $12M Series A to Build Better Pumps', 'series-a'],
    ['We raised a $12M Series A.', 'series-a'],
    ["We've raised our Series A!", 'series-a'],
    ["We're excited to announce our $12M Series A.", 'series-a'],
    ['Announcing our Series A', 'series-a'],
    ['Announcing our $12M Series A led by Oldham Capital', 'series-a'],
    ['Marrowby closes €20M Series B round', 'series-b'],
    ['Marrowby secures $20M in Series B financing.', 'series-b'],
    ['In 2024, Marrowby completed a $20 million Series B round.', 'series-b'],
    ['Our $20M Series B was led by Oldham Capital.', 'series-b'],
    [
      '<ul><li>March 2022: Marrowby raises $5M Series A</li><li>May 2024: Marrowby raises $20M Series B</li></ul>',
      'series-b',
    ],
    ['Marrowby has raised a $3M seed round.', 'seed'],
    ['Marrowby raises $3M seed round to fix pumps.', 'seed'],
    ['Marrowby raised $3M in seed funding.', 'seed'],
    ['We closed our seed round in May 2025.', 'seed'],
    ['We have raised €2.5m seed funding from Oldham Ventures.', 'seed'],
    ['Marrowby raised a €1M pre-seed round.', 'pre-seed'],
    ['Marrowby closes pre-seed funding of €800k.', 'pre-seed'],
    ['We raised €1M pre-seed.', 'pre-seed'],
    ['We raised $3M in seed.', 'seed'],
    ["We're a bootstrapped company.", 'bootstrapped'],
    ['Marrowby is a bootstrapped, profitable company.', 'bootstrapped'],
    ['Marrowby is bootstrapped.', 'bootstrapped'],
    ['We are 100% bootstrapped and independent.', 'bootstrapped'],
    ['Bootstrapped & profitable', 'bootstrapped'],
    ['We are an independent, bootstrapped team of 12.', 'bootstrapped'],
    ['Self-funded since day one.', 'bootstrapped'],
    ['Proudly bootstrapped since 2015.', 'bootstrapped'],
    ['Marrowby is a Series C company backed by Oldham Capital.', 'series-c'],
    ['Marrowby is a Series A startup backed by Oldham Capital.', 'series-a'],
    ['We are a Series A startup based in Leeds.', 'series-a'],
    ['Backed by Oldham Capital, Marrowby closed its Series A in 2025.', 'series-a'],
    ['Marrowby went public in 2021 (NASDAQ: MRWB).', 'ipo'],
    ['Marrowby completed its IPO in 2021.', 'ipo'],
    ['Marrowby schließt Series-A-Finanzierungsrunde über 10 Millionen Euro ab.', 'series-a'],
    ['Marrowby sichert sich 10 Mio. Euro in Series A.', 'series-a'],
    ['Marrowby erhält 10 Millionen Euro in einer Series-A-Runde.', 'series-a'],
    ['Marrowby sammelt 2 Millionen Euro in Seed-Runde ein.', 'seed'],
    ['Wir haben unsere Seed-Runde abgeschlossen.', 'seed'],
    ['Seed-Finanzierung für Marrowby: Oldham Ventures investiert 2 Millionen Euro.', 'seed'],
    ['Marrowby sichert sich Pre-Seed-Finanzierung.', 'pre-seed'],
    ['Wir sind eigenfinanziert und profitabel.', 'bootstrapped'],
    ['Marrowby ist bootstrapped und unabhängig von Investoren.', 'bootstrapped'],
    ['Wir sind gebootstrappt.', 'bootstrapped'],
    ["Marrowby lève 10 millions d'euros en série A.", 'series-a'],
    ['Marrowby boucle une série A de 10 M€.', 'series-a'],
    ['Marrowby annonce une levée de fonds de 20 M€ en série B.', 'series-b'],
    ['Marrowby lève 2 M€ en seed.', 'seed'],
    ["Marrowby a levé 2 millions d'euros en amorçage.", 'seed'],
    ['Marrowby est une entreprise 100 % autofinancée.', 'bootstrapped'],
    ['Marrowby cierra una ronda Serie A de 10 millones.', 'series-a'],
    ['Marrowby levanta 10 millones en Serie A.', 'series-a'],
    ['Marrowby cierra una ronda semilla de 2 millones.', 'seed'],
    ['Marrowby cierra su ronda seed de 2 millones.', 'seed'],
    ['Marrowby haalt 10 miljoen euro op in Series A.', 'series-a'],
    ['Marrowby haalt 10 miljoen op in een Series A-ronde.', 'series-a'],
    ['Marrowby haalt 2 miljoen op in een seed-ronde.', 'seed'],
  ])('is read in "%s"', (body, stage) => {
    expect(factsIn(body)['company.fundingStage']).toBe(stage);
  });

  it.each([
    'Backed by Y Combinator',
    'Backed by leading investors',
    'We are backed by Oldham Capital and Quill Ventures.',
    'We raised $12M from Oldham Capital.',
    'We invest in seed and Series A companies.',
    'We lead Seed and Series A rounds across Europe.',
    'Our fund backs founders from pre-seed to Series A.',
    'Seed investors in bold founders',
    'Series A to Series C startups use Marrowby.',
    'We help Series A startups hire.',
    'From Series A to IPO, Marrowby supports your growth.',
    'Quillmark, which uses Marrowby, raised a $12M Series A.',
    'How Quillmark closed its Series B with Marrowby.',
    '"Marrowby helped us close our Series A" – Kim, CEO of Quillmark',
    'We raised £12,000 for charity this year.',
    'Fundraising: help us raise money for the new roof.',
    'Equipment funding and invoice financing for small firms.',
    'We offer mortgage funding and bridging loans.',
    'Seed company since 1920: we sell seed potatoes.',
    'Our seed stage varieties are grown in Leeds.',
    'Cap table management from seed to Series D.',
    'Kim was previously CFO at Quillmark, where she raised a $30M Series C.',
    'Before Marrowby, Kim led Quillmark through its Series B and IPO.',
    'He has taken three companies to IPO.',
    'The IPO market was slow this year.',
    'We advise companies on their IPO.',
    'Tyre series A for tractors',
    'The Series A pump is our smallest.',
    'Our Series B pumps are made in Leeds.',
    'BMW Series E and Marrowby Series C filters',
    'Our partner Quillmark announced a Series B round.',
    'Oldham acquired Quillmark after its Series B.',
    'Grants for research: we raised a seed grant for mice.',
    'We are publicly funded by the city.',
    'Wir finanzieren Start-ups in der Seed-Phase.',
    'Baufinanzierung und Immobilienfinanzierung aus einer Hand.',
    'Gefördert durch das Land und die EU.',
    'Wir begleiten Gründer von der Seed-Runde bis zum Börsengang.',
    'Nous investissons en amorçage et en série A.',
    "Une levée de fonds pour le toit de l'église.",
    'Invertimos en rondas semilla y Serie A.',
    'Wij investeren in seed en Series A.',
  ])('is not read in "%s"', (body) => {
    expect(factsIn(body)['company.fundingStage']).toBeUndefined();
  });

  it('is dated by the latest of several', () => {
    const rounds =
      '<ul><li>March 2022: Marrowby raises $5M Series A</li><li>May 2024: Marrowby raises $20M Series B</li></ul>';
    expect(factsIn(rounds)).toMatchObject({ 'company.fundingStage': 'series-b', 'company.fundingAt': '2024-05' });
  });
});
