import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Pages with more than one address: which of them is the seat. All companies are made up. */
const cityOf = (host: string, block: string) =>
  read(
    `<html><head><title>Marrowby</title></head><body><div><a href="/">Home</a> <a href="/about">About</a></div><h1>Marrowby</h1><div>${block}</div></body></html>`,
    `http://www.marrowby.${host}/contact`,
  ).facts['company.city'] ?? null;

describe('the seat is called', () => {
  it.each([
    [
      'it',
      ['Sede legale: Via Alta 12, 20121 Milano (MI)', 'Sede operativa: Via Bassa 4, 24121 Bergamo (BG)'],
      'Milano',
    ],
    [
      'com.br',
      ['Matriz: Rua Alta, 12, Curitiba - PR, 80010-000', 'Filial: Rua Baixa, 4, Joinville - SC, 89201-000'],
      'Curitiba',
    ],
    ['cz', ['Sídlo: Dlouhá 12, 602 00 Brno', 'Provozovna: Krátká 4, 702 00 Ostrava'], 'Brno'],
    ['hu', ['Székhely: 6720 Szeged, Alta utca 12.', 'Telephely: 1138 Budapest, Váci út 4.'], 'Szeged'],
    [
      'ro',
      ['Sediu social: Str. Alta nr. 12, 400114 Cluj-Napoca', 'Punct de lucru: Str. Joasă nr. 4, 010101 București'],
      'Cluj-Napoca',
    ],
    ['fi', ['Pääkonttori: Katu 12, 00510 Helsinki', 'Tehdas: Tie 4, 33100 Tampere'], 'Helsinki'],
    ['gr', ['Έδρα: Ερμού 12, 105 63 Αθήνα', 'Υποκατάστημα: Τσιμισκή 4, 546 24 Θεσσαλονίκη'], 'Αθήνα'],
    ['bg', ['Централен офис: гр. София 1000, ул. „Алта“ 12', 'Склад: гр. Пловдив 4000, ул. „Река“ 4'], 'София'],
    ['hr', ['Sjedište: Ilica 12, 10000 Zagreb', 'Poslovnica: Obala 4, 21000 Split'], 'Zagreb'],
    ['be', ['Maatschappelijke zetel: Steenweg 12, 9000 Gent', 'Magazijn: Kaai 4, 2000 Antwerpen'], 'Gent'],
    ['co.id', ['Kantor Pusat: Jl. Sudirman 12, Jakarta 12190', 'Cabang: Jl. Darmo 4, Surabaya 60264'], 'Jakarta'],
    ['com.vn', ['Trụ sở chính: Số 12 Nguyễn Trãi, Hà Nội', 'Chi nhánh: Số 4 Lê Lợi, TP. Hồ Chí Minh'], 'Hà Nội'],
    ['cl', ['Casa Matriz: Av. Alta 1234, Concepción', 'Sucursal: Av. Baja 400, Temuco'], 'Concepción'],
    ['co.jp', ['本社 〒530-0001 大阪府大阪市北区梅田1-2-3', '東京支店 〒150-0002 東京都渋谷区渋谷1-2-3'], '大阪'],
    [
      'com',
      ['Principal place of business: 12 Main St, Dayton, OH 45402', 'Sales office: 4 Dock St, Erie, PA 16501'],
      'Dayton',
    ],
  ])('%s: %j', (host, lines, want) => {
    expect(cityOf(host, lines.map((line) => `<p>${line}</p>`).join(''))).toBe(want);
  });
});

describe('beside the company’s own address', () => {
  it.each([
    ['nl', ['Bezoekadres: Laan 12, 3511 CJ Utrecht', 'Magazijn: Kade 4, 3991 AB Houten'], 'Utrecht'],
    ['com', ['12 Main Street, Dayton, OH 45402', 'Remit payments to: PO Box 44, Chicago, IL 60601'], 'Dayton'],
    ['md', ['Adresa juridică: Str. Alta 12, ap. 94, mun. Chisinau', 'Depozit: Str. Joasă 4, mun.Balti'], 'Chisinau'],
    ['de', ['Hauptstr. 12, 50667 Köln', 'Zweigniederlassung Allgäu', 'Dieselstraße 45, 87427 Kempten'], 'Köln'],
    ['de', ['Hauptstr. 12, 50667 Köln', 'Rechnungsanschrift: Postfach 44, 20457 Hamburg'], 'Köln'],
    [
      'in',
      [
        'Office',
        '216, Mill Estate, Sarkhej, Ahmedabad - 382210',
        'Factory',
        'Block No. 329/2, Mill Road, Changodar, Dist. Ahmedabad - 382213.',
      ],
      'Ahmedabad',
    ],
    ['de', ['Verwaltung: Hauptstr. 12, 50667 Köln', 'Werk II: Industriestr. 4, 73430 Aalen'], 'Köln'],
    // Of two that nothing tells apart neither is, be it in one line.
    ['com', ['Offices: 12 Mill Road, Leeds LS1 4AB | 4 Quay Street, Manchester M3 3AB'], null],
    ['com', ['12 Mill Road, LS1 4AB Leeds', '4 Quay Street, Bristol BS1 3AB'], null],
    ['de', ['Lager: Hauptstr. 12, 50667 Köln', 'Lager: Hafenstr. 4, 20457 Hamburg'], null],
  ])('%s: %j', (host, lines, want) => {
    expect(cityOf(host, lines.map((line) => `<p>${line}</p>`).join(''))).toBe(want);
  });
});

describe('an address in cells', () => {
  it('has its parts under their labels', () => {
    const cells = (rows: readonly (readonly [string, string])[]) =>
      `<table>${rows.map(([label, said]) => `<tr><td>${label}</td><td>${said}</td></tr>`).join('')}</table>`;
    const address = [
      ['Street', '12 Mill Road'],
      ['City', 'Dayton'],
      ['State', 'Ohio'],
      ['ZIP', '45402'],
    ] as const;
    expect(cityOf('com', cells(address))).toBe('Dayton');
    expect(
      cityOf(
        'de',
        cells([
          ['PLZ:', '50667'],
          ['Ort:', 'Köln'],
          ['Land:', 'Deutschland'],
        ]),
      ),
    ).toBe('Köln');
    // What is to be filled in, or stands without a number of a house or a code, is no address.
    expect(
      cityOf(
        'com',
        cells([
          ['Street', ''],
          ['City', ''],
          ['State', ''],
          ['ZIP', ''],
        ]),
      ),
    ).toBeNull();
    expect(
      cityOf(
        'com',
        cells([
          ['Client', 'Mill & Sons'],
          ['City', 'Dayton'],
          ['Year', '2016'],
        ]),
      ),
    ).toBeNull();
  });

  it('may have its region and country in a line under the town', () => {
    const lines = "<p>Mill Farm<br>St- Léonard d'Aston,<br>Québec, Canada<br>Téléphone: 1(819) 496-2817</p>";
    expect(cityOf('com', lines)).toBe("St- Léonard d'Aston");
  });

  it('of the seat stands under the name that says so', () => {
    const seat = '<p>Marrowby Ltd. (Headquarters)<br>4-242 Mill Cres.<br>Vaughan, ON Canada<br>L4K 4E5</p>';
    expect(cityOf('com', `${seat}<p>Marrowby USA Inc.<br>12 Mill Rd.<br>Dayton, OH 45402</p>`)).toBe('Vaughan');
  });
});

describe('an address beside another’s mail or web address', () => {
  const own = '<p>info@marrowby.de</p>';
  it.each([
    `${own}<p>Vertreten durch:</p><p>Agentur Brumel</p><p>Ringweg 6</p><p>13595 Berlin</p><p>www.brumel.de</p>`,
    '<p>Presidente</p><p>Ana Russo</p><p>Università Alta</p><p>Via Alta 64</p><p>95123 Catania</p><p>arusso@alta.it</p><p>Segretario</p><p>Ugo Russo</p><p>Viale Basso</p><p>98168 - Messina</p><p>urusso@bassa.it</p>',
  ])('is not the firm’s: %s', (block) => {
    expect(cityOf('de', block)).toBeNull();
  });

  it.each([
    `${own}<p>Marrowby</p><p>Ringweg 6</p><p>13595 Berlin</p><p>www.brumel.de</p>`,
    '<p>Ringweg 6</p><p>13595 Berlin</p><p>post@brumel.de</p>',
    `${own}<p>Ringweg 6</p><p>13595 Berlin</p><p>marrowby@gmail.com</p>`,
    `${own}<p>Ringweg 6</p><p>13595 Berlin</p><p>www.marrowby-pumpen.com</p>`,
  ])('is the firm’s where it is named, or has no other: %s', (block) => {
    expect(cityOf('de', block)).toBe('Berlin');
  });
});
