import { describe, expect, it } from 'vitest';
import { industries } from '#core/parse/industry.ts';
import { bareIndustry } from '#core/parse/industry-bare.ts';
import { industryIndex } from '#core/parse/industry-index.ts';
import { tradeOfType } from '#readers/company/trade/trade-types.ts';
import { tradeOf } from '#readers/company/trade/trade-weigh.ts';
import { tradeWords } from '#readers/company/trade/trade-words.ts';
import { read } from './read-page.ts';

/** What a company does, told from the words of its page. All companies are made up. */

const industryOf = (title: string, description: string, lang = 'en', body = '') =>
  read(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="${description}"></head><body>${body}<footer>© 2026 Marrowby Ltd</footer></body></html>`,
    'https://www.marrowby.com/',
  ).facts['company.industry'];

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

describe('an industry', () => {
  it.each([
    ['en', 'Marrowby | Commercial roofing in Leeds', 'Flat roofs and repairs by certified roofers.', 'construction'],
    ['en', 'Marrowby | Marketing agency', 'A marketing agency that works for law firms.', 'advertising'],
    ['en', 'Marrowby', 'Software for restaurants and hotels: a booking software platform.', 'software'],
    ['de', 'Marrowby | Versicherungssoftware', 'Wir entwickeln Versicherungssoftware.', 'software'],
    ['de', 'Marrowby | Ihr Systemhaus', 'IT-Dienstleistungen und IT-Service für den Mittelstand.', 'it-services'],
    ['de', 'Marrowby | Gebäudereinigung', 'Unterhaltsreinigung und Glasreinigung in Bielefeld.', 'facility-services'],
    ['fr', 'Marrowby | Logiciel de comptabilité', 'Éditeur de logiciels pour experts-comptables.', 'software'],
    ['fr', 'Marrowby | Cabinet d’avocats à Lyon', 'Des avocats à vos côtés.', 'legal'],
    ['es', 'Marrowby | Agencia de marketing inmobiliario', 'Agencia de marketing digital.', 'advertising'],
    ['es', 'Marrowby', 'Empresa constructora con obras en toda España.', 'construction'],
    ['nl', 'Marrowby | Accountantskantoor in Gouda', 'Boekhouding en belastingadvies.', 'accounting'],
    ['fr', 'Marrowby | Élagage et abattage', 'Arboriste à Vannes.', 'facility-services'],
    ['nl', 'Marrowby | Bouwadvies', 'Bouwkundig adviesbureau in Gouda.', 'architecture-engineering'],
    ['de', 'Marrowby | Imkerei', 'Honig aus eigener Imkerei.', 'food-beverage'],
    ['en', 'Marrowby | Fleet management', 'Vehicle tracking and IoT devices for fleets.', 'software'],
    ['es', 'Marrowby Asesores', 'Asesoría fiscal, laboral y contable.', 'accounting'],
    ['es', 'Marrowby', 'Venta de neumáticos de las principales marcas.', 'automotive'],
    ['fr', 'Marrowby', 'Plateforme d’investissement numérique.', 'investment'],
    ['de', 'Marrowby Translogistik', 'Weltweit für Sie unterwegs.', 'logistics'],
    ['en', 'Marrowby', 'Payment technology for shops and platforms.', 'financial-services'],
    ['nl', 'Marrowby', 'Airco en ventilatiesystemen in Gouda.', 'construction'],
    ['no', 'Marrowby', 'Stålkonstruksjoner og sveising.', 'manufacturing'],
    ['fr', 'Marrowby', 'Préparation aux études à l’étranger.', 'education'],
    ['it', 'Marrowby | Studio legale', 'Avvocati a Bologna.', 'legal'],
    ['it', 'Marrowby', 'Trasporti e servizi espressi in tutta Italia.', 'transportation'],
    ['it', 'Marrowby', 'Consulenza IT e SAP per le aziende.', 'it-services'],
    ['fr', 'Marrowby', 'Lavage automobile haut de gamme à domicile.', 'automotive'],
    ['fr', 'Marrowby | Plâtrerie et peinture', 'Plâtrier à Vannes.', 'construction'],
    ['de', 'R. Marrowby Gipsergeschäft GmbH', 'Über uns', 'construction'],
    ['de', 'Marrowby | Zahnarztpraxis', 'Ihre Zahnärztin in Bielefeld.', 'healthcare'],
    ['fr', 'Cabinet Marrowby', 'Assurance auto et assurance habitation.', 'insurance'],
    ['es', 'Marrowby', 'Cultivo de arándanos y otras frutas.', 'agriculture'],
    ['es', 'Marrowby - Clínica veterinaria', 'Cuidamos de tu mascota.', 'veterinary'],
    ['nl', 'Over ons | Marrowby', 'Marrowby is jouw partner voor zonnepanelen en thuisbatterijen.', 'renewables'],
    ['nl', 'Marrowby | Uitzendbureau', 'Uitzenden, detacheren en payrolling.', 'staffing'],
    ['nl', 'Marrowby | Zonnepanelen en laadpalen', 'Thuisbatterijen in Gouda.', 'renewables'],
    ['pt', 'Marrowby | Escritório de advocacia', 'Advogados em Lisboa.', 'legal'],
    ['sv', 'Marrowby | Elfirma i Lund', 'Elinstallationer sedan 1960.', 'construction'],
    ['en', 'Marrowby', 'Windows and Linux hosting for everyone.', 'it-services'],
    ['en', 'Marrowby', 'Data mining for researchers.', 'software'],
    ['en', 'Marrowby', 'Replacement windows and double glazing.', 'construction'],
    ['en', 'Marrowby', 'Restaurant furniture that lasts.', 'consumer-goods'],
    ['nl', 'Autorijschool Marrowby', 'Rijles in Gouda.', 'education'],
    ['en', 'Marrowby | Dance school', 'Ballet and jazz for all ages.', 'sports'],
    ['en', 'Marrowby Jiu-Jitsu academy', 'Brazilian Jiu-Jitsu in Leeds.', 'sports'],
  ])('(%s) is read from "%s"', (lang, title, description, industry) => {
    expect(industryOf(title, description, lang)).toBe(industry);
  });

  it.each([
    ['Marrowby Technologies', 'We help banks, insurers and hospitals do more.'],
    ['Advantage Engineering', 'Quality since day one.'],
    ['Marrowby Pompe SpA', 'Chi siamo'],
    ['Marrowby', 'We keep Windows, Mac and Android in step.'],
    ['Marrowby', 'Quality assurance and life cycle management.'],
    ['Marrowby', 'Our clients include banks, hotels and law firms.'],
    ['Marrowby', 'Insurance, hotels, farming, software and mining: a group of many trades.'],
  ])('is not guessed from "%s: %s"', (title, description) => {
    expect(industryOf(title, description)).toBeUndefined();
  });

  it('is told from the sentence that describes the company, where the head does not', () => {
    const page = (text: string) =>
      read(
        `<!doctype html><html lang="en"><head><title>About us | Marrowby</title></head><body><h1>About us</h1><p>${text}</p><p>© 2026 Marrowby Ltd</p></body></html>`,
        'https://www.marrowby.com/about',
      ).facts['company.industry'];
    expect(page('Marrowby turns and repairs pipe organs, and lends payroll a hand.')).toBe('hr-services');
    expect(page('Ci occupiamo di impianti elettrici civili e industriali.')).toBe('construction');
  });

  it('is not told from the roles on a careers page', () => {
    const html =
      '<html lang="en"><head><title>Careers | Marrowby</title><meta name="keywords" content="careers, AI engineer, hospital nurse, engineering"></head><body><h1>Join us</h1><h2>Hospital engineering lead</h2><footer>© 2026 Marrowby</footer></body></html>';
    expect(read(html, 'https://www.marrowby.com/careers').facts['company.industry']).toBeUndefined();
  });

  it('is not what the company says it is not', () => {
    expect(industryOf('Marrowby', 'Who we are', 'en', '<p>Marrowby is not a bank.</p>')).toBeUndefined();
  });

  it('says which words it was told from', () => {
    const told = [{ said: 'Dachdecker in Essen', from: 'title', weight: 3 }];
    expect(tradeOf(told, 'de')).toEqual({ industry: 'construction', said: 'Dachdecker in Essen', from: 'title' });
    expect(tradeOf([], 'de')).toBeNull();
  });
});

describe('a trade', () => {
  const about = (line: string) => industryOf('Marrowby', '', 'en', `<p>${line}</p>`);

  it('is not what a company says it is not, nor that of a bank behind it', () => {
    expect(about('Marrowby is a financial technology company, not a bank. Services are provided by Quill Bank.')).toBe(
      'financial-services',
    );
    expect(about('Marrowby is a registered Payment Facilitator of Quill Bank.')).not.toBe('banking');
  });

  it('is not that of those whom it supplies', () => {
    expect(about('Marrowby supplies frozen meals to schools, universities and colleges.')).not.toBe('education');
    expect(about('Marrowby runs schools, universities and colleges.')).toBe('education');
  });

  it('is not that of the markets in which it is used', () => {
    expect(about('Marrowby offers brass glands used today in many markets such as shipbuilding and farming.')).toBe(
      undefined,
    );
  });

  it('is told by a few words under the name, and by no slogan there', () => {
    const beside = (words: string) =>
      read(
        `<html><head><title>Contact</title></head><body><div>Marrowby</div><div>${words}</div><p>Write.</p><p>Or call.</p><p>Or come.</p><p>© 2026 Marrowby Ltd</p></body></html>`,
        'https://www.marrowby.com/contact.html',
      ).facts['company.industry'];
    expect(beside('Guilt-free dentistry')).toBe('healthcare');
    expect(beside('Build the future of dentistry with people who really care')).toBeUndefined();
  });

  it('is what stands before that in which it is specialised', () => {
    expect(about('Marrowby is a software company specialising in real estate and insurance.')).toBe('software');
    expect(about('Marrowby is an institute for pharmacovigilance.')).toBe('pharmaceuticals');
  });

  it('is not decided by a word of many trades, where others are said plainly', () => {
    expect(about('Marrowby is a team of architects, of printers and of electrical fitters for landscaping.')).not.toBe(
      'electronics',
    );
  });

  it('is not in a list of surnames', () => {
    const named = (name: string) =>
      read(
        `<html><head><title>${name}</title></head><body><p>${name}, LLP</p></body></html>`,
        'https://www.marrow-miller.com/',
      ).facts;
    expect(named('Marrow, Miller &amp; Banks')['company.name']).toBe('Marrow, Miller & Banks, LLP');
    expect(named('Marrow, Miller &amp; Banks')['company.industry']).toBeUndefined();
  });
});
