import { describe, expect, it } from 'vitest';
import { factsOf } from './read-page.ts';

/** Sentences that say the work by their verb, whatever it is done to. All companies are made up. */

const described = (sentence: string, lang: string) => factsOf(`<p>${sentence}</p>`, { lang })['company.description'];

describe('a verb of work', () => {
  it.each([
    ['en', 'In an old mill by the river we weave rugs and throws.'],
    ['en', 'We upholster chairs and settees in Frome.'],
    ['de', 'Im Schwarzwald räuchern wir Forellen und Saiblinge.'],
    ['de', 'Wir gravieren Pokale, Schilder und Uhren.'],
    ['fr', 'Sur nos coteaux, nous cousons des voiles et des tentes.'],
    ['nl', 'Wij snoeien heggen en plaatsen schuttingen in de Betuwe.'],
    ['es', 'Tejemos ponchos y mantas de alpaca.'],
    ['pt', 'Construímos barcos e pontões em todo o Algarve.'],
    ['it', 'Tessiamo coperte e scialli di lana.'],
    ['pl', 'Szyjemy namioty i plandeki na wymiar.'],
    ['sv', 'Vi röker makrill och räkor över alved på bryggan.'],
    ['da', 'Vi servicerer vindmøller i hele Norden.'],
    ['no', 'Vi bygger åpne trebåter og reparerer gamle snekker.'],
    ['ja', '当社はトマトといちごの栽培、加工、直売を行っています。'],
    ['zh', '公司主要生产离心泵、潜水泵和消防泵，产品远销欧美。'],
  ])('describes the company, in %s: "%s"', (lang, sentence) => {
    expect(described(sentence, lang)).toBe(sentence);
  });

  it.each([
    ['en', 'The way we make decisions has changed a lot over the years.'],
    ['en', 'We build on trust and on a handshake.'],
    ['en', 'If we print your letter, we will tell you so.'],
    ['de', 'Wir bauen auf Vertrauen und Handschlag.'],
    ['nl', 'Samen bouwen we verder op wat telers aandragen.'],
    ['es', 'Recibimos visitas de martes a jueves.'],
    ['pl', 'Zapraszamy od poniedziałku do piątku.'],
    ['ja', '私たちと一緒に未来を創りませんか。'],
    ['zh', '我们是一家值得信赖的公司，欢迎您的光临。'],
  ])('says no work, in %s: "%s"', (lang, sentence) => {
    expect(described(sentence, lang)).toBeUndefined();
  });
});

describe('words without spaces', () => {
  it.each([
    ['株式会社Marrowbyの企業情報。知識と誠実さで、未来を変える。', undefined],
    [
      'Marrowbyは医療機関向けの予約システムを開発・販売しています。',
      'Marrowbyは医療機関向けの予約システムを開発・販売しています。',
    ],
  ])('are weighed by their characters: %s', (content, said) => {
    const head = `<meta name="description" content="${content}">`;
    expect(factsOf('', { head, lang: 'ja' })['company.description']).toBe(said);
  });

  it('say the work behind its label', () => {
    const body = '<dl><dt>会社名</dt><dd>株式会社Marrowby</dd><dt>主な事業</dt><dd>航空機の修繕・整備</dd></dl>';
    expect(factsOf(body, { lang: 'ja' })['company.description']).toBe('航空機の修繕・整備');
  });
});
