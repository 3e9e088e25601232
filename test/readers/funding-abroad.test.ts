import { describe, expect, it } from 'vitest';
import { factsOf } from './read-page.ts';

/** Rounds of funding as pages of several languages say them, and what says something else. All companies are made up. */

const saidIn = (sentence: string) => factsOf(`<p>${sentence}</p>`);

describe('funding', () => {
  it.each([
    ['We have been profitable and bootstrapped since 2012.', 'bootstrapped'],
    ['Marrowby erhält 5 Millionen Euro Seed-Kapital von Oldham Ventures.', 'seed'],
    ['Après sa série A de 8 M€, Marrowby s’étend en Espagne.', 'series-a'],
    ['Entreprise 100 % autofinancée, Marrowby reste indépendante.', 'bootstrapped'],
    ['Acabamos de cerrar nuestra Serie A de 10 millones.', 'series-a'],
    ['En mayo levantamos una Serie B liderada por Oldham.', 'series-b'],
    ['In 2025 rondden we een seedronde af van 1,5 miljoen.', 'seed'],
    ['Marrowby chiude un round seed da 2 milioni di euro.', 'seed'],
    ['Abbiamo chiuso un Series A da 8 milioni di euro.', 'series-a'],
    ['A Marrowby captou R$ 20 milhões em rodada Série A.', 'series-a'],
    ['Fechámos uma ronda seed de 1,5 milhões de euros.', 'seed'],
    ['Marrowby tar in 20 miljoner kronor i en serie A-runda.', 'series-a'],
    ['Vi har stängt en seed-runda på 10 MSEK.', 'seed'],
    ['Marrowby pozyskało 10 mln zł w rundzie seed.', 'seed'],
    ['Zamknęliśmy rundę serii A o wartości 5 mln euro.', 'series-a'],
    ['Marrowby closes €4.5m seed to bring clean heat to every home', 'seed'],
    ['News: Marrowby lands £3m seed investment', 'seed'],
    ['2022 konnten wir unsere Pre-Seed-Runde erfolgreich abschließen.', 'pre-seed'],
    ['Unsere Seed-Runde über 1,8 Mio. € wurde von Harrow angeführt.', 'seed'],
    ['Wij hebben onze seed-ronde succesvol afgesloten.', 'seed'],
  ])('is read in "%s"', (sentence, stage) => {
    expect(saidIn(sentence)['company.fundingStage']).toBe(stage);
  });

  it.each([
    'Unsere Seedrunde der Pflanzen ist abgeschlossen.',
    'We run a seed round table for startups.',
    'Nel round seed investiamo in startup.',
    'Investimos em startups em rodada seed e Série A.',
    'Vi investerar i seed-rundor.',
    'Inwestujemy w rundy seed.',
    'Przed rozmową z nami zamknęli rundę serii A.',
    'La nueva Serie B de Marrowby cierra el círculo.',
    'Nuestra Serie A cierra mejor que la B.',
    'Marrowby chiude la Serie A di campionato al terzo posto.',
    'O time fechou a Série B em terceiro.',
    'Marrowby sponsrar Serie A-laget.',
    'Cap table after the Series A round: how to model it.',
    'Notre série A de fenêtres ferme bien.',
    'Avec notre série B, vous montez plus vite.',
    'Grâce à notre série C, la pompe gagne en débit.',
    'Marrowby lance sa série A de pompes.',
    'Our clients have raised seed funding with our deck.',
    'Learn how startups raise a seed round.',
    'Our Series C motor has landed.',
    'Series B boilers are backed by a 10 year warranty.',
    'Marrowby leads the Series A market.',
    'Our Series K pumps received an award.',
    'The Series A chair is led by comfort.',
    'Quillmark closes $10M Series A led by Marrowby.',
    'Marrowby leads Quillmark’s $8M seed round.',
    'Marrowby co-led the Series B of Quillmark.',
    'Marrowby invested in the seed round of Quillmark.',
    'Wir gratulieren Quillmark zur Seed-Finanzierung über 2 Mio. Euro.',
    'Quillmark, accompagnée par Marrowby, lève 6 M€ en série A.',
    'Our seed capital of ideas is large.',
    'Our seed funding programme supports local charities.',
    'Unser Portfoliounternehmen Quillmark schließt Series A ab.',
    'Quillmark, unser Kunde, sammelte 5 Millionen Euro in der Seed-Runde ein.',
    'Onze klant Quillmark haalde een Series A op.',
  ])('is not read in "%s"', (sentence) => {
    expect(saidIn(sentence)['company.fundingStage']).toBeUndefined();
  });
});
