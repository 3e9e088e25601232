import { expect, test } from 'vitest';
import { parseCompanyType } from '#core/parse/company-type.ts';
import { parseFundingStage } from '#core/parse/funding.ts';
import { industries, parseIndustry } from '#core/parse/industry.ts';
import { bareIndustry } from '#core/parse/industry-bare.ts';
import { industryNames } from '#core/parse/industry-names.ts';
import { bareName } from '#core/parse/legal-form.ts';
import { parseCompanyName, parsePersonName } from '#core/parse/names.ts';
import { parseRecordType } from '#core/parse/record-type.ts';

test.each([
  ['Software Development', 'software'],
  ['Computer Software', 'software'],
  ['COMPUTER_SOFTWARE', 'software'],
  ['Softwareentwicklung', 'software'],
  ['Édition de logiciels', 'software'],
  ['B2B SaaS', 'software'],
  ['IT Services and IT Consulting', 'it-services'],
  ['Information Technology & Services', 'it-services'],
  ['INFORMATION_TECHNOLOGY_AND_SERVICES', 'it-services'],
  ['IT-Services und IT-Beratung', 'it-services'],
  ['Services et conseil en informatique', 'it-services'],
  ['Servicios y consultoría de TI', 'it-services'],
  ['Technology, Information and Internet', 'it-services'],
  ['Technology', 'it-services'],
  ['Financial Services', 'financial-services'],
  ['Finanzdienstleistungen', 'financial-services'],
  ['Banking', 'banking'],
  ['Insurance', 'insurance'],
  ['Hospital & Health Care', 'healthcare'],
  ['Hospitals and Health Care', 'healthcare'],
  ['Gesundheitswesen', 'healthcare'],
  ['Transportation', 'transportation'],
  ['Logistics & Supply Chain', 'logistics'],
  ['Manufacturing', 'manufacturing'],
  ['Maschinenbau', 'machinery'],
  ['Real Estate', 'real-estate'],
  ['Utilities', 'utilities'],
  ['Staffing and Recruiting', 'staffing'],
  ['Advertising Services', 'advertising'],
  ['Government Administration', 'government'],
  ['Non-profit Organizations', 'nonprofit'],
  ['Food & Beverages', 'food-beverage'],
  ['E-Learning Providers', 'education'],
  ['Retail', 'retail'],
  ['Commerce de détail', 'retail'],
  ['Bouw', 'construction'],
  ['Industry: Semiconductors', 'semiconductors'],
  ['Law Practice', 'legal'],
  ['Rechtsanwaltskanzlei', 'legal'],
  ['Software / Hardware', 'software'],
  ['a provider of renewable energy in Spain', 'renewables'],
])('the industry of "%s"', (said, id) => {
  expect(parseIndustry(said)).toBe(id);
});

test.each(['', 'Other', 'People', 'we make the world a better place', 'software and real estate and insurance'])(
  'no industry is "%s"',
  (said) => {
    expect(parseIndustry(said)).toBeNull();
  },
);

test('every industry is found by its own id, and no name is empty', () => {
  for (const id of industries()) expect(parseIndustry(id.replace(/-/g, ' '))).toBe(id);
  for (const [id, names] of industryNames()) {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(names.filter((name) => name !== name.trim() || name === '' || name.includes(':'))).toEqual([]);
  }
});

test('a name belongs to one industry', () => {
  const all = [...industryNames()].flatMap(([id, names]) => names.map((name) => [bareIndustry(name), id] as const));
  const ofOne = new Map(all);
  expect(all.filter(([name, id]) => ofOne.get(name) !== id)).toEqual([]);
});

test.each([
  // LinkedIn's list.
  ['Building Finishing Contractors', 'construction'],
  ['Courts of Law', 'government'],
  ['Retail Art Dealers', 'retail'],
  ['Retail Health and Personal Care Products', 'retail'],
  ['Wholesale Hardware, Plumbing, Heating Equipment', 'wholesale'],
  ['Agriculture, Construction, Mining Machinery Manufacturing', 'machinery'],
  ['Household Appliance Manufacturing', 'electronics'],
  ['IT System Installation and Disposal', 'it-services'],
  ['Services for the Elderly and Disabled', 'nonprofit'],
  // Picklists of CRMs.
  ['Finance and Insurance', 'financial-services'],
  ['ERP (Enterprise Resource Planning)', 'software'],
  ['Eating and Drinking Places', 'hospitality'],
  ['Transportation and Warehousing', 'logistics'],
  ['Storage Equipment', 'computer-hardware'],
  // What people write.
  ['Reclutamiento y selección', 'staffing'],
  ['Gestión del talento humano', 'hr-services'],
  ['Applications web', 'software'],
  ['Dental laboratories', 'medical-devices'],
  ['Gerüstbau', 'construction'],
  ['Elevadores', 'machinery'],
  ['Ingeniería de software', 'software'],
  ['Pubblica amministrazione', 'government'],
  ['Großhandel mit Lebensmitteln', 'wholesale'],
])('the industry of "%s" in a list', (said, id) => {
  expect(parseIndustry(said)).toBe(id);
});

test.each([
  ['Toy store', 'retail'],
  ['Electronics distributor', 'wholesale'],
  ['Hotel consultants', 'consulting'],
  ['Healthcare recruitment', 'staffing'],
  ['Furniture manufacturing', 'consumer-goods'],
  ['Fabrication de meubles', 'consumer-goods'],
  ['Accounting software', 'software'],
  ['Software for hotels', 'software'],
  ['Logiciel de comptabilité', 'software'],
  ['Software and hotels', null],
  ['We sell software to hotels in Spain', null],
  ['Coffee shop', null],
])('of "%s" it is what the phrase is named after', (said, id) => {
  expect(parseIndustry(said)).toBe(id);
});

test.each([
  ['Privately Held', 'private'],
  ['Public Company', 'public'],
  ['Nonprofit', 'nonprofit'],
  ['Non Profit', 'nonprofit'],
  ['Government Agency', 'government'],
  ['Educational', 'education'],
  ['Partnership', 'partnership'],
  ['Self-Employed', 'self-employed'],
  ['Sole Proprietorship', 'sole-proprietorship'],
  ['Privatunternehmen', 'private'],
  ['Börsennotiert', 'public'],
  ['Société civile/Société commerciale/Autres types de sociétés', 'private'],
  ['De financiación privada', 'private'],
  ['Beursgenoteerd bedrijf', 'public'],
  ['Subsidiary', 'subsidiary'],
  ['Customer - Direct', null],
  ['Prospect', null],
  ['', null],
])('the company type of "%s"', (said, type) => {
  expect(parseCompanyType(said)).toBe(type);
});

test.each([
  ['Series A', 'series-a'],
  ['Series-B funding', 'series-b'],
  ['raised its Series A in 2021 and a Series C in 2024', 'series-c'],
  ['Serie B', 'series-b'],
  ['Seed round', 'seed'],
  ['Pre-Seed', 'pre-seed'],
  ['Post-IPO', 'ipo'],
  ['Bootstrapped', 'bootstrapped'],
  ['Private Equity', 'private-equity'],
  ['seed potatoes', null],
  ['a series about cooking', null],
  ['', null],
])('the funding stage of "%s"', (said, stage) => {
  expect(parseFundingStage(said)).toBe(stage);
});

test.each([
  ['Acme Schoonmaaktechniek B.V.', 'Acme Schoonmaaktechniek'],
  ['Medtronic, Inc.', 'MEDTRONIC'],
  ['MARROWER GmbH & Co. KG', 'Marrower'],
  ['Giorgio Hermanos S.R.L.', 'Giorgio Hermanos'],
  ['G&G Technologies Srl', 'G & G Technologies'],
  ['Société Générale S.A.', 'Societe Generale'],
  ['The Jodel Venture GmbH', 'Jodel Venture'],
])('"%s" and "%s" are one name', (a, b) => {
  expect(bareName(a)).toBe(bareName(b));
});

test('a name is more than its legal form', () => {
  expect(bareName('Limited')).not.toBe('');
  expect(bareName('Acme')).not.toBe(bareName('Acme Robotics'));
});

test('names without what stands around them', () => {
  expect(parsePersonName('🚀 Jane Example (She/Her)')).toBe('Jane Example');
  expect(parsePersonName('Ms Ines Example')).toBe('Ines Example');
  expect(parsePersonName('https://example.com')).toBeNull();
  expect(parseCompanyName('Acme ™ GmbH')).toBe('Acme GmbH');
  expect(parseCompanyName('N/A')).toBeNull();
  expect(parseCompanyName('Home')).toBeNull();
});

test.each([
  ['Account', 'account'],
  ['Companies', 'company'],
  ['Customers', 'company'],
  ['Verkaufschance', 'opportunity'],
  ['Deal', 'deal'],
  ['Invoice', null],
])('the record type of "%s"', (said, type) => {
  expect(parseRecordType(said)).toBe(type);
});

test.each([
  ['Softwareunternehmen', 'software'],
  ['Furniture stores located in Toronto', 'retail'],
  ['Energie rinnovabili', 'renewables'],
  ['Photovoltaic energy production', 'renewables'],
  ['Systems integration', 'it-services'],
  ['Powder coating', 'manufacturing'],
  ['Landgasthof', 'hospitality'],
  ['Bakery', 'food-beverage'],
  ['Landscaping', 'facility-services'],
  ['HVAC', 'construction'],
  ['Car dealership', 'automotive'],
  ['Studio legale', 'legal'],
  ['Wind farm', null],
  ['We are a leading provider of business software for hotels', null],
  ['we bring together managed services, technology and expertise to empower your business', null],
])('the industry in the line "%s"', (said, id) => {
  expect(parseIndustry(said)).toBe(id);
});
