import { describe, expect, it } from 'vitest';
import { industries } from '#core/parse/industry.ts';
import { bareIndustry } from '#core/parse/industry-bare.ts';
import { industryIndex } from '#core/parse/industry-index.ts';
import { tradeOfType } from '#readers/company/trade/trade-types.ts';
import { tradeOf } from '#readers/company/trade/trade-weigh.ts';
import { tradeWords } from '#readers/company/trade/trade-words.ts';
import { industryOf } from './industry-of.ts';
import { read } from './read-page.ts';

/** What a company does, told from the words of its page. All companies are made up. */

describe('the words of trades', () => {
  const lines = tradeWords.trim().split('\n');

  it('are of industries that a spec may name', () => {
    expect(lines.filter((line) => !/^\s/.test(line) && !industries().includes(line))).toEqual([]);
  });

  it('stand in lines that need no tidying when a page is waiting', () => {
    const tidy = /^(?:[a-z-]+| {2}(?:~ )?[^\s,~][^,]*(?:, [^\s,][^,]*)*)$/;
    expect(lines.filter((line) => !tidy.test(line) || /\s$/.test(line))).toEqual([]);
  });

  it('say what no other of their trade does', () => {
    const pattern = (word: string) =>
      new RegExp(`^${word.replaceAll(/[.+?()[\]/]/g, '\\$&').replaceAll('*', "[a-z'-]*")}$`);
    const blocks = tradeWords.split(/\n(?=\S)/).map((block) => block.split('\n').slice(1));
    const idle = blocks.flatMap((block) => {
      // Weak words count elsewhere than the others.
      const words = block
        .filter((line) => !line.trim().startsWith('~'))
        .flatMap((line) => line.split(','))
        .map((word) => word.trim());
      const open = words.filter((word) => /.\*/.test(word)).map((word) => ({ word, meets: pattern(word) }));
      return words.filter((word) =>
        open.some((other) => other.word !== word && other.meets.test(word.replaceAll('*', ''))),
      );
    });
    expect(idle).toEqual([]);
  });

  it('alone say what none of another list does, either', () => {
    const groups = new Map<string, string[]>();
    for (const [industry = '', ...written] of tradeWords.split(/\n(?=\S)/).map((block) => block.split('\n')))
      for (const line of written) {
        const group = `${industry}${line.startsWith('  ~') ? '~' : ''}`;
        groups.set(group, [...(groups.get(group) ?? []), ...line.replace('~', '').trim().split(', ')]);
      }
    const idle = [...groups.values()].flatMap((words) => {
      const open = new Set(words.filter((word) => /^[a-z'-]+\*$/.test(word)));
      return words
        .filter((word) => /^[a-z'-]+\*?$/.test(word))
        .filter((word) => {
          const bare = word.replace('*', '');
          const starts = Array.from({ length: bare.length }, (_, at) => `${bare.slice(0, at + 1)}*`);
          return starts.some((start) => start !== word && open.has(start));
        });
    });
    expect(idle).toEqual([]);
  });

  it('are folded, and each stands for one industry', () => {
    const words = lines
      .filter((line) => /^\s/.test(line))
      .flatMap((line) => line.replace('~', '').split(','))
      .map((word) => word.trim());
    expect(words.filter((word) => word !== word.toLowerCase() || /\p{M}|[äöüßéèñç]/u.test(word))).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});

describe('a word that means another trade beside others', () => {
  it.each([
    ['Marrowby Instrument Clinic', 'Band instrument repair supplies', 'retail'],
    ['Marrowby Clinic', 'A clinic for families in Leeds', 'healthcare'],
    ['Marrowby', 'Jeans and clothes for men and women', 'fashion'],
    ['Marrowby', 'Pet relocation to all of Europe', 'logistics'],
    ['Contract automation for procurement teams', 'Marrowby drafts contracts for procurement teams.', undefined],
    ['Marrowby', 'Automate your finance processes with no-code workflow automation software', 'software'],
    ['Marrowby', 'Factory automation and robotics', 'machinery'],
    ['Marrowby', 'Automatisierungstechnik für den Maschinenbau', 'machinery'],
  ])('%s: %s', (title, description, industry) => {
    expect(industryOf(title, description)).toBe(industry);
  });
});

describe('a trade in the words that a sign or a telephone book has for it', () => {
  it.each([
    ['en', 'Slate roofers and thatching', 'construction'],
    ['en', 'Zinc die casting and CNC machining', 'manufacturing'],
    ['en', 'Alpaca breeders', 'agriculture'],
    ['en', 'Dog obedience training', 'consumer-services'],
    ['de', 'Elektromeisterbetrieb in Bielefeld', 'construction'],
    ['de', 'Landbäckerei seit 1890', 'food-beverage'],
    ['de', 'Textilreinigung und Hemdenservice', 'consumer-services'],
    ['nl', 'Kunststof kozijnen en dakkapellen', 'construction'],
    ['fr', 'Cabinet d’expertise comptable', 'accounting'],
    ['es', 'Carpintería metálica y cerrajería', 'manufacturing'],
    ['it', 'Impianti termoidraulici e climatizzazione', 'construction'],
    ['pt', 'Oficina mecânica e pneus', 'automotive'],
    ['sv', 'Däckskifte och bilservice', 'automotive'],
    ['da', 'Badeværelser, fliser og murerarbejde', 'construction'],
    ['no', 'Hundepensjonat i Bergen', 'consumer-services'],
    ['cs', 'Fotovoltaika a tepelná čerpadla', 'renewables'],
    ['pl', 'Stomatologia i ortodoncja', 'healthcare'],
    ['ro', 'Firmă de curățenie', 'facility-services'],
    ['tr', 'Diş hekimi', 'healthcare'],
    ['fi', 'Maanrakennus ja sähköasennukset', 'construction'],
    ['fi', 'Tilitoimisto Mäkinen', 'accounting'],
    ['hu', 'Autószerviz és gumiszerviz', 'automotive'],
    ['pl', 'Sprzedaż maszyn rolniczych', 'machinery'],
    ['cs', 'Výroba nábytku na míru', 'consumer-goods'],
    ['ru', 'Грузоперевозки по всей стране', 'transportation'],
    ['ru', 'Разработка сайтов', 'it-services'],
    ['uk', 'Будівельна компанія', 'construction'],
    ['bg', 'Зъболекар в Пловдив', 'healthcare'],
    ['el', 'Οδοντιατρείο', 'healthcare'],
    ['ja', 'ホームページ制作', 'it-services'],
    ['ja', '航空機の修繕・整備', 'aerospace'],
    ['zh', '国际货运代理', 'logistics'],
    ['ko', '자동차부품 제조', 'automotive'],
  ])('(%s) "%s"', (lang, words, industry) => {
    expect(tradeOf([{ said: words, from: 'title', weight: 3 }], lang)?.industry).toBe(industry);
  });
});

describe('what is done for a trade', () => {
  const told = (said: string, lang: string) => tradeOf([{ said, from: 'meta description', weight: 3 }], lang)?.industry;

  it.each([
    ['en', 'Law firm marketing', 'advertising'],
    ['en', 'Farm loans', 'banking'],
    ['en', 'Hospitality recruitment', 'staffing'],
    ['en', 'Restaurant equipment', 'machinery'],
    ['en', 'Dental supplies', 'wholesale'],
    ['en', 'Hospital cleaning', 'facility-services'],
    ['en', 'Construction insurance', 'insurance'],
    ['de', 'Personalberatung für Kanzleien', 'staffing'],
    ['de', 'Kanzleisoftware', 'software'],
    ['fr', 'Conseil en hôtellerie', 'consulting'],
    ['es', 'Empresa de ingeniería de software', 'software'],
    ['nl', 'Horeca-apparatuur', 'machinery'],
    ['ja', '飲食店向けシステム開発', 'it-services'],
    ['ko', '동물병원을 위한 소프트웨어', 'software'],
    ['ru', 'Кассовое программное обеспечение для ресторанов', 'software'],
  ])('(%s) "%s" is %s', (lang, words, industry) => {
    expect(told(words, lang)).toBe(industry);
  });

  it.each([
    ['de', 'Freie Sachverständige für Sprachdienstleistungen und Übersetzungen', 'media'],
    ['de', 'Gutachter für Immobilien', 'real-estate'],
    ['fr', 'Le convoyage de véhicules partout en France', 'logistics'],
    ['nl', 'A financial holding for three families', 'financial-services'],
    ['de', 'Sprachreisebüro in Köln', 'travel'],
    ['tr', 'Ofisler için aydınlatma ürünleri', 'electronics'],
    ['en', 'Counsellor at law and arbitrator', 'legal'],
  ])('is what an expert is one for, and what words of one trade say: (%s) "%s"', (lang, words, industry) => {
    expect(told(words, lang)).toBe(industry);
  });

  it.each([
    ['de', 'Freie Sachverständige für alle Fälle'],
    ['fr', 'Maintenance et automatismes, après un diagnostic sur place par nos convoyeurs'],
    ['tr', 'Çerez politikası, KVKK aydınlatma metni'],
    ['en', 'Anna helped hospitals and schools think through change.'],
    ['en', 'Loved at Oakhurst University, by boutique teams and their distributors'],
  ])('is none where a word is of many trades, or of whom is helped: (%s) "%s"', (lang, words) => {
    expect(tradeOf([{ said: words, from: 'menu', weight: 3 }], lang)).toBeNull();
  });

  it('is no trade where a firm says into which departments it is divided', () => {
    expect(
      told('Our works are divided into units of warehousing, packaging and other departments.', 'en'),
    ).toBeUndefined();
  });

  it('is none where many trades are listed alike', () => {
    expect(told('Alarm systems, web design, catering, bookkeeping and roofing.', 'en')).toBeUndefined();
  });
});

describe('the types of structured data', () => {
  it('are of industries that a spec may name', () => {
    expect([...tradeOfType.values()].filter((industry) => !industries().includes(industry))).toEqual([]);
  });

  it.each([
    ['HardwareStore', 'retail'],
    ['AutoWash', 'automotive'],
    ['CollegeOrUniversity', 'education'],
    ['SportsActivityLocation', 'sports'],
  ])('%s is %s', (type, industry) => {
    const html = `<html lang="en"><head><title>Marrowby</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","name":"Marrowby","url":"https://www.marrowby.com"}</script></head><body></body></html>`;
    expect(read(html, 'https://www.marrowby.com/').facts['company.industry']).toBe(industry);
  });
});

/** The words of a block that count for themselves, without their `*`. */
const strongOf = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => !line.trim().startsWith('~'))
    .flatMap((line) => line.split(','))
    .map((word) => word.trim().replace(/\*$/, ''))
    .filter((word) => word !== '');

describe('a trade that core knows by its name', () => {
  it('is of the same industry there', () => {
    const byName = industryIndex();
    const others = tradeWords.split(/\n(?=\S)/).flatMap((block) => {
      const [industry, ...lines] = block.split('\n');
      return strongOf(lines).filter((word) => (byName.get(bareIndustry(word)) ?? industry) !== industry);
    });
    expect(others).toEqual([]);
  });
});
