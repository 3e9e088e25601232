import { describe, expect, it } from 'vitest';
import { tradeOf } from '#readers/company/trade/trade-weigh.ts';
import { industryOf } from './industry-of.ts';
import { read } from './read-page.ts';

/** Which industry a page's words weigh for, and whose trade it is. All companies are made up. */

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
    ['en', 'Marrowby', 'A proprietary trading shop in crypto markets.', 'investment'],
    ['en', 'Marrowby', 'Data mining for researchers.', 'software'],
    ['en', 'Marrowby', 'Replacement windows and double glazing.', 'construction'],
    ['en', 'Marrowby', 'Restaurant furniture that lasts.', 'consumer-goods'],
    ['nl', 'Autorijschool Marrowby', 'Rijles in Gouda.', 'education'],
    ['en', 'Marrowby', 'Extraction plants and refinery plants for vegetable oil.', 'machinery'],
    ['en', 'Marrowby', 'Pension advice and mortgage advice.', 'financial-services'],
    ['en', 'Marrowby', 'Plumbing, heating and gas boilers.', 'construction'],
    ['en', 'Marrowby', 'A case management system for councils.', 'software'],
    ['en', 'Marrowby', 'Fibre internet for villages.', 'telecommunications'],
    ['en', 'Marrowby', 'Clearing and forwarding at the port of Hull.', 'logistics'],
    ['en', 'Marrowby', 'Acupuncture and herbal medicine.', 'healthcare'],
    ['en', 'Marrowby | Dance school', 'Ballet and jazz for all ages.', 'sports'],
    ['en', 'Marrowby Jiu-Jitsu academy', 'Brazilian Jiu-Jitsu in Leeds.', 'sports'],
  ])('(%s) is read from "%s"', (lang, title, description, industry) => {
    expect(industryOf(title, description, lang)).toBe(industry);
  });

  it('is not told by what is new', () => {
    const of = (heading: string) =>
      industryOf('Marrowby', 'Since 1998 in Leeds.', 'en', `<h1>${heading}</h1><h2>${heading} in Leeds</h2>`);
    expect(of('Event planning')).toBe('entertainment');
    expect(of('Upcoming event planning')).toBeUndefined();
  });

  it.each([
    ['Marrowby', 'Attenzione nella scelta della strumentazione e assistenza agli artisti.'],
    ['Marrowby', 'Todos os direitos autorais protegidos.'],
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
