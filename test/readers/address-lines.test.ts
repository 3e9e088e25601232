import { describe, expect, it } from 'vitest';
import { addressesIn } from '#readers/company/places/addresses.ts';
import { easternAddress } from '#readers/company/places/eastern-addresses.ts';

/** Addresses that no form of a postal code tells: a line each for street, town and country, and those of the east. All are made up. */

const of = (...texts: readonly string[]) =>
  addressesIn(texts.map((text) => ({ text, zone: 'main' as const, heading: 0, linked: 0 }))).map(
    ({ city, country }) => `${city} ${country}`,
  );

describe('an address with its country on a line of its own', () => {
  it.each([
    [['Acme Air', 'Harbour Road', 'Castries', 'St. Lucia'], 'Castries LC'],
    [['Physical: 12 Mill Street', 'Oldtown', '2094', 'Johannesburg', 'South Africa'], 'Johannesburg ZA'],
    [['14 Harel St.', 'Ramat-Gan,', 'Israel - 45268'], 'Ramat-Gan IL'],
    [['P.O. Box 1200-00100,', 'Kisumu-Kenya.'], 'Kisumu KE'],
    [['Our Address', 'Mill Road, Sialkot-Pakistan'], 'Sialkot PK'],
    [['Office No. 5, Pearl Building, Ras Al Khaimah, U.A.E.'], 'Ras Al Khaimah AE'],
    [['Plot 4, Industrial Area', 'Kampala, Central Region', 'Uganda'], 'Kampala UG'],
    [['88 Renmin Road', 'Wuhou District, Chengdu', 'Sichuan Province', 'P.R. China'], 'Chengdu CN'],
    [['Dirección: San Martín 1600, Santiago-Chile'], 'Santiago CL'],
    [['Av. Alta 1800 - Ciudad Autónoma de Buenos Aires (C1283AAQ)'], 'Ciudad Autónoma de Buenos Aires AR'],
  ])('is read in %j', (lines, place) => {
    expect(of(...lines)).toEqual([place]);
  });

  it.each([
    [['Offices', 'London', 'United Kingdom', 'Paris', 'France']],
    [['We ship to', 'Kenya', 'South Africa']],
    [['“A pump for the mill road.”', 'Ana, Nairobi, Kenya']],
    [['We built the Pearl Building, Doha, Qatar']],
    [['Old Quarter, Riverside', 'Nepal']],
  ])('is none in %j', (lines) => {
    expect(of(...lines)).toEqual([]);
  });

  it.each([
    [['140 Main Street', 'Goodland, Kansas'], 'Goodland US'],
    [['140 Main St., Springfield, IL'], 'Springfield US'],
    [['12 King Street West, Suite 5', 'Burlington ON'], 'Burlington CA'],
    [['14500, boul. Marrow', 'Pierrefonds (Québec)', 'H9H 5L2'], 'Pierrefonds CA'],
    [['Juan Alto 307 Ote. Int. 3-A', 'Col. Miguel Alto. Culiacán, Sinaloa.'], 'Culiacán MX'],
    [['Carrera 43 # 12-30', 'Envigado, Antioquia'], 'Envigado CO'],
    [['12 Station Road, Maidstone, Kent'], 'Maidstone GB'],
    [['12 Mill Lane', 'Leeds', 'West Yorkshire'], 'Leeds GB'],
    [['12 Elm Road', 'Dayton', 'Ohio'], 'Dayton US'],
    [['12 Elm Road', 'Springfield,', 'MO', 'Phone 417-555-0132'], 'Springfield US'],
    [['12 Elm Road', 'Guelph', 'Ontario'], 'Guelph CA'],
    [['12 Elm Road', 'Springfield, Mo.'], 'Springfield US'],
    [['Via Roma 12', '87028 Praia a Mare (CS)'], 'Praia a Mare null'],
    [['Atatürk Mah. Deniz Cad. No:10, 34710 Kadıköy / İstanbul'], 'İstanbul TR'],
  ])('may have a state or a province in its place in %j', (lines, place) => {
    expect(of(...lines)).toEqual([place]);
  });

  it('is one over its code, too, and no town of its county', () => {
    expect(new Set(of('12 Mill Lane', 'Leeds', 'West Yorkshire', 'LS1 4AB'))).toEqual(new Set(['Leeds GB']));
  });

  it.each([
    [['Ana Hill, Austin, TX']],
    [['12 years of service', 'Austin, TX']],
    [['Denver, CO']],
    [['Where we work', 'Leeds', 'West Yorkshire']],
    [['Dayton', 'Ohio']],
  ])('has its street with a number, unlike %j', (lines) => {
    expect(of(...lines)).toEqual([]);
  });

  it('is one with the code above it', () => {
    expect(of('12 Queen Street', 'Auckland 1010', 'New Zealand')).toEqual(['Auckland NZ']);
  });
});

describe('a postal code', () => {
  it.each([
    [['1960 Cream St., Fenwick, ON, Canada, L0S 1C0'], 'Fenwick CA'],
    [['Old Mill, Station Road, Hungerford, Berkshire. RG17 0DY'], 'Hungerford GB'],
    [['4 Quay Street', 'Leeds - LS1 4AB'], 'Leeds GB'],
    [['415 NE 108th Ave', 'Portland, Oregon, ZIP 97220'], 'Portland US'],
    [['Pearl Towers, Banjara Hills', 'Hyderabad, Telangana, Pin code: 500 034'], 'Hyderabad IN'],
    [['Via Alta, 3 - I-24121 Bergamo'], 'Bergamo IT'],
    [['Hohe Str. 12', '60314 Frankfurt/M.'], 'Frankfurt am Main null'],
    [['Hohe Str. 12, D-60314 Frankfurt / Main'], 'Frankfurt am Main DE'],
    [['Hohe Strasse 12', '8400 Winterthur/ZH'], 'Winterthur null'],
    [['Hohe Str. 3', '97753 Karlstadt / OT Stetten'], 'Karlstadt null'],
    [['Hohe Gasse 12, 91541 Rothenburg o.d.T.'], 'Rothenburg null'],
    [['Hohe Straße 12/3/4, A-1070 Wien/Österreich'], 'Wien AT'],
    [['Am Hafen 12', 'D - 41460 Neuss / Germany'], 'Neuss DE'],
    [['12 rue Haute, 69003 Lyon 3ème'], 'Lyon null'],
    [['Storgatan 4, SE-111 22 Stockholm'], 'Stockholm SE'],
    [['Jl. Tinggi 12, Menteng, Jakarta 10340'], 'Jakarta null'],
    [['Mill Tower, 99 Sathorn Road', 'Bangkok 10120', 'Thailand'], 'Bangkok TH'],
    [['38/12, Mill Building,', 'Santacruz (E). Mumbai - 55'], 'Mumbai IN'],
    [['Araujo 2408, CABA.'], 'CABA AR'],
    [['P.O.Box-35364 National Industries Park (Techno Park), Dubai, UAE'], 'Dubai AE'],
    [['ADDRESS: 12 Mill Street, Medan - 20151, North Sumatra - Indonesia'], 'Medan ID'],
    [['Rua Alta, 120 - Centro', 'Campinas - SP', 'CEP 13010-001'], 'Campinas BR'],
    [['1117 Budapest, Alta utca 12.'], 'Budapest null'],
    [['гр. София 1000, ул. Алта 12'], 'София null'],
    [['Адрес: 115114, г. Москва, ул. Алта, д. 12'], 'Москва null'],
    [['House 12, Road 4, Dhanmondi, Dhaka-1205'], 'Dhaka null'],
    [['12 Mill Road, Glenwood, Durban, 4001'], 'Durban null'],
    [['Mill Road, Mallow, Co. Cork'], 'Mallow IE'],
    [['No. 12, Gongye Rd., Xitun Dist., Taichung City 407, Taiwan (R.O.C.)'], 'Taichung City TW'],
    [['Sede legale: 20141 Milano Via Alta 33 - Cap. Soc.'], 'Milano null'],
    [['4F Mill bldg', '3-2 Alta', 'Tokyo, Japan 102-0083'], 'Tokyo JP'],
    [['2nd Floor, Phase 1, Hyderabad, TS – 500 072'], 'Hyderabad IN'],
    [['C-826, Vipul Plaza, Sector-81', 'Faridabad, Delhi-NCR, India'], 'Faridabad IN'],
  ])('is told beside its town in %j', (lines, place) => {
    expect(of(...lines)).toEqual([place]);
  });

  it.each([
    [['Part no. P-12345 Pump']],
    [['Model S - 12345 Miles']],
    [['Model A - 1234 Heater']],
    [['In 2019 we sold 12000 pumps']],
  ])('is none in %j', (lines) => {
    expect(of(...lines)).toEqual([]);
  });
});

describe('an Indian or an Australian address', () => {
  it.each([
    [['Jasola,', 'New Delhi - 110 025'], 'New Delhi IN'],
    [['Sector 5, Dwarka, New Delhi 110075'], 'New Delhi IN'],
    [['8 Mill Road, Saket, New Delhi, Delhi 110017'], 'New Delhi IN'],
    [['Harbour Island,', 'Kochi - 682 004'], 'Kochi IN'],
    [['Harbour Estate,', 'Tuticorin - 628 004'], 'Tuticorin null'],
    [['Footscray | Victoria | 3011'], 'Footscray AU'],
  ])('is read in %j', (lines, place) => {
    expect(of(...lines)).toEqual([place]);
  });

  it('is no telephone number', () => {
    expect(of('Call Mumbai 222 345 6789')).toEqual([]);
  });
});

describe('an address of the east', () => {
  it.each([
    ['所在地：青森県五所川原市高野字広野1', '五所川原市', 'JP'],
    ['〒３５０-１３３１ 埼玉県狭山市新狭山一丁目１番地１', '狭山市', 'JP'],
    ['〒104-0061 東京都中央区銀座一丁目22番11号', '東京', 'JP'],
    ['東京都八王子市明神町4-7', '八王子市', 'JP'],
    ['〒272-0034 千葉県市川市市川1-3-18', '市川市', 'JP'],
    ['奈良県北葛城郡王寺町本町1-2-3', '王寺町', 'JP'],
    ['大阪市北区梅田1-1', '大阪市', 'JP'],
    ['地址：江苏省无锡市新吴区梅村路502号', '无锡市', 'CN'],
    ['郑州市中原区中原路167号5栋608', '郑州市', 'CN'],
    ['公司地址：河北省保定市容城县高小王村', '保定市', 'CN'],
    ['深圳南山区科技园3号', '深圳', 'CN'],
    ['台北市內湖區瑞光路12號', '台北市', null],
    ['서울특별시 강남구 테헤란로 123', '서울', 'KR'],
    ['경기도 성남시 분당구 판교로 256번길 7', '성남시', 'KR'],
    ['주소서울특별시 강남구 테헤란로 149, 6층', '서울', 'KR'],
    ['99 ถนนสุขุมวิท แขวงคลองเตย กรุงเทพมหานคร 10110', 'กรุงเทพมหานคร', 'TH'],
  ])('is read in %s', (line, city, country) => {
    expect(easternAddress(line)).toMatchObject({ city, country });
  });

  it.each([
    '埼玉で人気のクリーニング店',
    '全国の都市で展開',
    '大同特殊鋼グループ',
    '上海市场',
    '2013年公司通过国家认证',
    'Acme 12 Road',
  ])('is none in %s', (line) => {
    expect(easternAddress(line)).toBeNull();
  });
});
