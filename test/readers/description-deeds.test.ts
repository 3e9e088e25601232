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

describe('a verb of work in languages of whose trades few words are known', () => {
  it.each([
    ['ru', 'Компания Marrowby занимается изготовлением бочек и кадок из дуба.'],
    ['uk', 'Ми виготовляємо бочки та діжки з дуба.'],
    ['bg', 'Произвеждаме бъчви и каци от дъб.'],
    ['cs', 'Vyrábíme sudy a kádě z dubu a akátu.'],
    ['sl', 'Izdelujemo sode in kadi iz hrasta.'],
    ['hr', 'Izrađujemo bačve i kace od hrastovine.'],
    ['ro', 'Producem butoaie și ciubere din stejar.'],
    ['hu', 'Hordókat és kádakat gyártunk tölgyfából.'],
    ['fi', 'Valmistamme tynnyreitä ja saaveja tammesta.'],
    ['tr', 'Meşe fıçı ve tekne üretiyoruz, kırk yıldır.'],
    ['el', 'Κατασκευάζουμε βαρέλια και κάδους από δρυ.'],
    ['ko', '마로비는 참나무통을 제조하는 전문 기업입니다. 우리는 오늘도 일합니다.'],
  ])('describes the company, in %s: "%s"', (lang, sentence) => {
    expect(described(sentence, lang)).toBe(sentence);
  });

  it('comes after what the head says, and what is done besides comes last', () => {
    const head = '<meta name="description" content="Продажа бочек и кадок в Киеве для всех.">';
    const facts = (body: string) => factsOf(body, { head, lang: 'ru' })['company.description'];
    expect(facts('<p>Кроме того, мы оказываем услуги по ремонту телег.</p>')).toBe(
      'Продажа бочек и кадок в Киеве для всех.',
    );
    const [besides, work] = ['In addition, we repair carts and sledges.', 'We make barrels and tubs of oak.'];
    expect(factsOf(`<p>${besides}</p><p>${work}</p>`)['company.description']).toBe(work);
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
