import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { describe, expect, it, test } from 'vitest';
import { isLargeTown } from '#core/parse/cities.ts';
import { parseCountry } from '#core/parse/country.ts';
import { parsePlace } from '#core/parse/place.ts';

const page = { today: '2026-11-21', lang: 'en', country: null };

test.each([
  ['Portland, OR 97205', 'Portland', 'US'],
  ['1 Main Street Austin TX 78701 USA', 'Austin', 'US'],
  ['12 Harbour Street, Cork, T12 X000, Ireland', 'Cork', 'IE'],
  ['Stockholm, Stockholm County, Sweden', 'Stockholm', 'SE'],
  ['San Francisco Bay Area', 'San Francisco', 'US'],
  ['Greater Stockholm Metropolitan Area', 'Stockholm', 'SE'],
  ['Toronto, Canada Area', 'Toronto', 'CA'],
  ['Tokyo, Tokyo, Japan', 'Tokyo', 'JP'],
  ['Porto, Porto, Portugal', 'Porto', 'PT'],
  ['Munich, Bavaria, Germany', 'Munich', 'DE'],
  ['50667 Köln', 'Köln', 'DE'],
  ['Dubai', 'Dubai', 'AE'],
  ['Ciudad de México', 'Ciudad de México', 'MX'],
  ['Calle Alta 12, 03100, Ciudad de México', 'Ciudad de México', 'MX'],
  ['12 Main Street, St. Louis, MO 63101', 'St. Louis', 'US'],
  ['St. Louis, MO 63101', 'St. Louis', 'US'],
  ['1 Main St St Paul MN 55101', 'St Paul', 'US'],
  ['1 Main St. Austin TX 78701', 'Austin', 'US'],
  ['Bad Homburg vor der Höhe', 'Bad Homburg vor der Höhe', null],
  ['D-50667 Köln', 'Köln', 'DE'],
  ['2803 WR Gouda', 'Gouda', 'NL'],
  ['2803WR GOUDA', 'Gouda', 'NL'],
  ['Menlo Park, CA', 'Menlo Park', 'US'],
  ['Menlo Park, California', 'Menlo Park', 'US'],
  ['Englewood, CO 80112', 'Englewood', 'US'],
  ['Washington, D.C. 20009', 'Washington', 'US'],
  ['Suite 500, 1990 M Street NW, Washington, DC 20036', 'Washington', 'US'],
  ['L-1855 Luxembourg', 'Luxembourg', 'LU'],
  ['15 Rue de la Paix, 75002 Paris', 'Paris', 'FR'],
  ['10 Downing St, London SW1A 2AA, UK', 'London', 'GB'],
  ['100 Queen St W, Toronto, ON M5H 2N2, Canada', 'Toronto', 'CA'],
  ['Burlington, ON L7L 1A1', 'Burlington', 'CA'],
  ['Level 3, 100 Collins St, Melbourne VIC 3000, Australia', 'Melbourne', 'AU'],
  ['Hauptstraße 5, 10115 Berlin, Deutschland', 'Berlin', 'DE'],
  ['Kungsgatan 1, 111 43 Stockholm, Sweden', 'Stockholm', 'SE'],
  ['Via Roma 3, 47899 Serravalle, San Marino', 'Serravalle', 'SM'],
  ['ul. Marszałkowska 1, 00-001 Warszawa, Polska', 'Warszawa', 'PL'],
  ['Mumbai 400001, Maharashtra, India', 'Mumbai', 'IN'],
  ['〒545-0021 大阪府大阪市阿倍野区阪南町7-2-10', '大阪', 'JP'],
  ['三重県四日市市諏訪町1-5', '四日市', 'JP'],
  ['奈良県北葛城郡王寺町本町1-2-3', '王寺町', 'JP'],
  ['東京都八王子市明神町4-7', '八王子', 'JP'],
  ['江苏省无锡市', '无锡', 'CN'],
  ['中国 北京市 朝阳区', '北京', 'CN'],
  ["Villeneuve d'Ascq, France", "Villeneuve d'Ascq", 'FR'],
  ['87028 Praia a Mare, Italy', 'Praia a Mare', 'IT'],
  ['Atlanta, Georgia', 'Atlanta', 'US'],
  ['Lebanon, NH', 'Lebanon', 'US'],
  ['LEBANON, NH 03766', 'Lebanon', 'US'],
  ['Holland, Michigan, United States', 'Holland', 'US'],
  ['Ontario, CA 91761', 'Ontario', 'US'],
  ['Victoria, BC V8V 1A1', 'Victoria', 'CA'],
  ['St Helier, Jersey', 'St Helier', 'JE'],
  ['Gibraltar', 'Gibraltar', 'GI'],
  ['Av. Corrientes 1234, CABA', 'Buenos Aires', 'AR'],
  ['México D.F.', 'Ciudad de México', 'MX'],
  ['Tbilisi, Georgia', 'Tbilisi', 'GE'],
  ['New York, New York, United States', 'New York', 'US'],
  ['Singapore', 'Singapore', 'SG'],
  ['Son en Breugel', 'Son en Breugel', null],
  ['Frankfurt am Main, Hessen, Deutschland', 'Frankfurt am Main', 'DE'],
  ['100 N. Main St., Suite 5\nRamsey, NJ 07446', 'Ramsey', 'US'],
  ['United States', null, 'US'],
  ['Berlin und Umgebung', 'Berlin', 'DE'],
  ['Paris et périphérie', 'Paris', 'FR'],
  ['Headquarters: Dublin, Ireland', 'Dublin', 'IE'],
  ['Zagreb, Croatia', 'Zagreb', 'HR'],
  ['2 Park Avenue, New York, NY 10016', 'New York', 'US'],
  ['DE-80335 München', 'München', 'DE'],
  ['1100 Louisiana Street, Houston, Texas 77002', 'Houston', 'US'],
  ['Av. Paulista, 1000 - São Paulo - SP, 01310-100', 'São Paulo', 'BR'],
  ['Ground Floor, Block A, Cork Airport Business Park, Cork', 'Cork', null],
  ['Dublin 2, Ireland', 'Dublin', 'IE'],
  ['Douala-Akwa, Cameroun', 'Douala', 'CM'],
  ['8050 Zürich-Oerlikon, Switzerland', 'Zürich', 'CH'],
  ['Baden-Baden, Germany', 'Baden-Baden', 'DE'],
  ['Garmisch-Partenkirchen, Germany', 'Garmisch-Partenkirchen', 'DE'],
  ['Bobo-Dioulasso, Burkina Faso', 'Bobo-Dioulasso', 'BF'],
  ['Nyhavn 1, 1051 København K, Denmark', 'København', 'DK'],
  ['Chiyoda-ku, Tokyo 100-0005 Japan', 'Tokyo', 'JP'],
  ['Via Garibaldi 5, 10122 Torino (TO) - Italia', 'Torino', 'IT'],
  ["5211 AP 's-Hertogenbosch", "'s-Hertogenbosch", 'NL'],
  ['One Microsoft Way, Redmond, WA 98052-6399 USA', 'Redmond', 'US'],
  ['13 rue Yves Toudic, 75010 Paris, FR', 'Paris', 'FR'],
  ['Jersey City, New Jersey', 'Jersey City', 'US'],
  ['Farmington New Mexico', 'Farmington', 'US'],
  ['Markham,ON', 'Markham', 'CA'],
  ['Köln, Germany, 50668', 'Köln', 'DE'],
  ['East Brunswick, 08816 NJ', 'East Brunswick', 'US'],
  ['Seoul, Korea 135-080', 'Seoul', 'KR'],
  ['3rd Floor The Hospital Club, 24 Endell Street, London WC2H 9HQ.', 'London', 'GB'],
  ['2730 Wilshire Blvd., Suite 320 Santa Monica, CA 90403', 'Santa Monica', 'US'],
  ['Berlin, BE', 'Berlin', 'DE'],
  ['Milano, MI', 'Milano', 'IT'],
  ['Amsterdam, NH', 'Amsterdam', 'NL'],
  ['Paris, TX', 'Paris', 'US'],
])('reads "%s"', (said, city, country) => {
  expect(parsePlace(said, page)).toEqual({ city, country });
});

test.each([
  '',
  'Remote',
  'Worldwide',
  'info@example.com',
  'Offices in many towns around the globe',
  '12345',
  '123 Main Street',
])('takes no town from "%s"', (said) => {
  expect(parsePlace(said, page)?.city ?? null).toBeNull();
});

test('a town without a country is in the country that the page has named', () => {
  expect(parsePlace('Zonnemaire', { ...page, country: 'NL' })).toEqual({ city: 'Zonnemaire', country: 'NL' });
});

test.each([
  ['US', 'US'],
  ['us', 'US'],
  ['USA', 'US'],
  ['U.S.A.', 'US'],
  ['United States of America', 'US'],
  ['UK', 'GB'],
  ['England', 'GB'],
  ['Deutschland', 'DE'],
  ['Allemagne', 'DE'],
  ['Alemania', 'DE'],
  ['Duitsland', 'DE'],
  ['ドイツ', 'DE'],
  ['Nederland', 'NL'],
  ['The Netherlands', 'NL'],
  ['Pays-Bas', 'NL'],
  ['Österreich', 'AT'],
  ['Oesterreich', 'AT'],
  ['EE. UU.', 'US'],
  ['Tschechien', 'CZ'],
  ['Россия', 'RU'],
  ['日本', 'JP'],
  ['South Korea', 'KR'],
  ['Côte d’Ivoire', 'CI'],
  ['GBR', 'GB'],
  ['+54 9 3454 26-1400', 'AR'],
  ['Texas', 'US'],
  ['Ontario', 'CA'],
  ['Bayern', 'DE'],
  ['Cork, Ireland', 'IE'],
  ['Based in the Netherlands', 'NL'],
  ['United States (US)', 'US'],
  ['ＵＳＡ', 'US'],
])('reads the country of "%s"', (said, country) => {
  expect(parseCountry(said, page)).toBe(country);
});

test.each([
  '',
  'XX',
  'Hello World',
  'We sell in Germany and in France',
  '+1 555 010 0142',
  'turkey sandwich',
  'Worldwide',
])('takes no country from "%s"', (said) => {
  expect(parseCountry(said, page)).toBeNull();
});

describe('large towns', () => {
  it.each([
    ['Zhengzhou', 'Zhengzhou', 'CN'],
    ['Łódź', 'Łódź', 'PL'],
    ['Bogota', 'Bogota', 'CO'],
    ['Пермь', 'Пермь', 'RU'],
    ['St. Gallen', 'St. Gallen', 'CH'],
    ['Granada, Spain', 'Granada', 'ES'],
    ['Lima, PE', 'Lima', 'PE'],
    ['Riyadh', 'Riyadh', 'SA'],
  ])('%s', (said, city, country) => {
    expect(parsePlace(said, page)).toEqual({ city, country });
  });

  it.each(['Birmingham', 'Valencia', 'Perth', 'Granada', 'Lincoln', 'Florence'])(
    '%s may be in one country or another',
    (said) => {
      expect(parsePlace(said, page)?.country ?? null).toBeNull();
    },
  );

  it.each(['Madison', 'Victoria', 'Jordan', 'Spring', 'Worth'])('%s says of itself no town', (said) => {
    expect(isLargeTown(said)).toBe(false);
  });
});

test('no country is read as another one, as browsers and the pages that ask them call it', () => {
  for (const [code = ''] of codes)
    for (const language of ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt']) {
      const name = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? '';
      expect([name, [code, null].includes(parseCountry(name, page))]).toEqual([name, true]);
    }
});

test.each([
  ['Hong Kong SAR China', 'HK'],
  ['Sonderverwaltungsregion Hongkong', 'HK'],
  ['Macao SAR China', 'MO'],
  ['Bosnia & Herzegovina', 'BA'],
  ['Antigua & Barbuda', 'AG'],
  ['St. Kitts & Nevis', 'KN'],
  ['Trinidad & Tobago', 'TT'],
  ['São Tomé & Príncipe', 'ST'],
  ['Kongo-Kinshasa', 'CD'],
  ['Republik Moldau', 'MD'],
  ['Palästina', 'PS'],
  ['Vatican City', 'VA'],
  ['Caribbean Netherlands', 'BQ'],
  ['British Virgin Islands', 'VG'],
  ['U.S. Virgin Islands', 'VI'],
])('%s is %s', (name, code) => {
  expect(parseCountry(name, page)).toBe(code);
});
