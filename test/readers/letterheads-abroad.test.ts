import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Addresses and numbers as contact pages of many countries write them, one line each. All companies are made up. */
const contact = (host: string, block: string) => {
  const { facts } = read(
    `<html><head><title>Marrowby</title></head><body><div><a href="/">Home</a> <a href="/about">About</a> <a href="/contact">Contact</a></div><div>${block}</div></body></html>`,
    `http://www.marrowby.${host}/contact`,
  );
  return ['city', 'country', 'phone'].map((fact) => facts[`company.${fact}`] ?? null);
};

describe('no town is made of', () => {
  it.each([
    // What follows the town behind a full stop, and the letters of a state.
    ['no', 'Marrowby AS, Strandgata 5, 6800 Førde. Org.nr. 987 654 321 MVA', ['Førde', 'NO', null]],
    ['com.mx', 'Av. Alta 2000, Col. Lomas, Monterrey, N.L. C.P. 64460', ['Monterrey', 'MX', null]],
    // The large town that it is near.
    ['co.uk', 'The Old Mill, Mill Lane, Otley, Nr. Leeds, West Yorkshire. LS21 1AB', ['Otley', 'GB', null]],
    ['co.uk', 'Mill Farm, Chedworth, Near Cheltenham, Gloucestershire GL54 4AB', ['Chedworth', 'GB', null]],
    // A letter that is two characters when it is small.
    ['com.tr', 'Deniz Cad. No:5 Çiğli / İZMİR', ['İzmir', 'TR', null]],
    ['com.tr', 'Deniz Cad. No:5 Merkez / DİYARBAKIR', ['Diyarbakır', 'TR', null]],
    ['cl', 'Camino Alto 1200, Quillota, V Región, Chile', ['Quillota', 'CL', null]],
    ['com.ar', 'Calle Marrón 1200, Godoy Cruz, Mendoza, Argentina', ['Godoy Cruz', 'AR', null]],
    ['com.ph', 'Mill St., Banilad, Mandaue City, Cebu 6014, Philippines', ['Mandaue City', 'PH', null]],
  ])('%s: %s', (host, block, want) => {
    expect(contact(host, `<p>${block}</p>`)).toEqual(want);
  });
});

describe('the town alone is read of', () => {
  it.each([
    ['com.br', 'Rod. Alta 101, km 12 - Joinville - SC. Fone: (47) 3322-1234', 'Joinville BR'],
    ['fr', '12 bis, rue des Lilas 44600 SAINT-NAZAIRE Tél. : 02 40 12 34 56', 'Saint-Nazaire FR'],
    ['de', 'Am Bahnhof 3, 01665 Klipphausen OT Röhrsdorf', 'Klipphausen DE'],
    ['ch', 'Via Cantonale 18, 6928 Manno TI', 'Manno CH'],
    ['ch', 'Route Haute 12, CP 45, 1700 Fribourg 7', 'Fribourg CH'],
    ['no', 'Postboks 12, 4661 Kristiansand S', 'Kristiansand NO'],
    ['co.nz', '2 Mill Road, Te Puke, Bay of Plenty, New Zealand', 'Te Puke NZ'],
    ['co.uk', 'Manor Farm, Upton, Near Andover, Hants, SP11 0JP', 'Upton GB'],
    ['com.mx', 'Blvd. Alto 1200, Apodaca, N.L., México C.P. 66600', 'Apodaca MX'],
    ['com.au', '3/12 Smith Rd, Dandenong South, Vic. 3175', 'Dandenong South AU'],
    ['co.kr', '123 Gasan-dong, Geumcheon-gu, Seoul 153-801, Korea', 'Seoul KR'],
    ['co.jp', '1-2-3 Nishi-Shinjuku, Shinjuku-ku, Tokyo 160-0023, Japan', 'Tokyo JP'],
    ['de', '72202 Nagold · Calwer Str. 9', 'Nagold DE'],
    ['com', 'Our clients: Boeing-1205, France.', 'null null'],
  ])('%s: %s', (host, block, want) => {
    expect(contact(host, `<p>${block}</p>`).slice(0, 2).join(' ') || 'null null').toBe(
      want === 'null null' ? ' ' : want,
    );
  });
});

describe('an address is read with its number behind it in', () => {
  it.each([
    ['com.co', 'Carrera 7 No. 71-21 Of. 502, Bogotá D.C., Colombia. PBX: (57-1) 317 4455', ['Bogotá', 'CO']],
    ['com.ar', 'Ruta 40 Km 12, (5500) Mendoza, Argentina. Tel/Fax: 54-261-4961234', ['Mendoza', 'AR']],
    ['com.ar', 'Av. Alta 1200, (C1043AAZ) Buenos Aires. Tel: 011 4371 5566', ['Buenos Aires', 'AR']],
    ['com.pk', 'Plot D-12, S.I.T.E., Karachi-75700, Pakistan. UAN: 111-222-333', ['Karachi', 'PK']],
    ['lk', 'No. 23/1, Mill Road, Colombo 03, Sri Lanka. T.P. +94 11 2345678', ['Colombo', 'LK']],
    [
      'com.vn',
      'No. 15, Lane 4, Mill Street, Cau Giay District, Hanoi, Vietnam. Hotline: 0912 345 678',
      ['Hanoi', 'VN'],
    ],
    ['com.ng', '14 Mill Street, Victoria Island, Lagos. 0803 123 4567, 01-2701234', ['Lagos', 'NG']],
    ['ie', 'Unit 7, Alder Industrial Estate, Mill Road, Galway. Tel: 091 771 234', ['Galway', 'IE']],
    ['bg', 'гр. София 1504, ул. "Алта" 12. Тел.: 02 944 12 34', ['София', 'BG']],
    [
      'it',
      'Marrowby S.r.l. VIA ALTA 103 - 80035 - NOLA (NA) | Partita IVA: 10090291211 | Tel. 081 823 1122',
      ['Nola', 'IT'],
    ],
    [
      'com',
      'P.O. Drawer 77 * Bayou La Batre, Alabama 36509 * 251/824-4044 * FAX 251/824-4045',
      ['Bayou La Batre', 'US'],
    ],
    ['com', 'Marrowby, Inc.&nbsp; R.R. 1, Box 44&nbsp; Minden, NE&nbsp; 68959&nbsp; 308.832.0000', ['Minden', 'US']],
  ])('%s: %s', (host, block, place) => {
    const [city, country, phone] = contact(host, `<p>${block}</p>`);
    expect([city, country]).toEqual(place);
    expect(phone).not.toBeNull();
  });
});

describe('a number is read in', () => {
  it.each([
    ['fr', '<a href="https://wa.me/33749216981">WhatsApp</a>', '+33749216981'],
    ['fr', '<a href="https://api.whatsapp.com/send?phone=33749216981&amp;text=Bonjour">WhatsApp</a>', '+33749216981'],
    ['com.br', '<p>Nextel: 11 99800-3652</p>', '11998003652'],
    ['pe', '<p>📞998553111/943179540</p>', '998553111'],
    ['cl', '<p>Fono: 56-33-310123</p>', '5633310123'],
    ['com.pk', '<p>UAN: 111-222-333</p>', '111222333'],
    ['com.ar', '<p>Tel: 4654-1234</p>', '46541234'],
    ['de', '<p>Telefon 0 93 91 / 12 34</p>', '93911234'],
    ['com', '<p>12 Mill St., Vidalia, La. 71373 (318) 336-1234</p>', '3361234'],
    ['com', '<p>Telephone:</p><p>(818) 700 - 1233</p>', '8187001233'],
  ])('%s: %s', (host, block, phone) => {
    expect(
      contact(host, block)[2]
        ?.toString()
        .replace(/^\+(?!33)\d\d/, ''),
    ).toContain(phone.replace('+', ''));
  });

  it.each([
    '<a href="https://api.whatsapp.com/send?text=Hello">Share</a>',
    '<p>Orders: 33-12-2004</p>',
    '<p>Period: 01-12-2004 / 31-12-2005</p>',
  ])('but not in %s', (block) => {
    expect(contact('com', block)[2]).toBeNull();
  });
});

describe('a firm says its town without an address', () => {
  it.each([
    ['com', '<p>The Indianapolis based company sells its pumps through 600 dealers.</p>', ['Indianapolis', 'US']],
    ['de', '<h1>Ihr Fliesenleger aus Leverkusen</h1>', ['Leverkusen', 'DE']],
    ['de', '<p>Wir sind ein fachlich kompetenter Fliesen- und Mosaikleger aus Leverkusen.</p>', ['Leverkusen', 'DE']],
    ['be', '<p>Marrowby · Lange Dreef 9 · 2820 Rijmenam</p>', ['Rijmenam', 'BE']],
  ])('%s: %s', (host, block, place) => {
    expect(contact(host, block).slice(0, 2)).toEqual(place);
  });

  it.each([
    ['com', '<p>The Web based platform and the Science based company serve pump makers.</p>'],
    ['de', '<h1>Ihr Schreiner aus Leidenschaft</h1><p>Wir sind Hersteller aus Überzeugung.</p>'],
    ['de', '<p>Unser Lehrling kommt aus Leverkusen.</p>'],
  ])('but not so: %s: %s', (host, block) => {
    expect(contact(host, block)[0]).toBeNull();
  });
});

/** More countries, more ways: [host, line, city, country]. */
describe('the town is found in', () => {
  it.each([
    ['ie', 'Main Street, Ballina, Co. Mayo, Ireland, F26 X4N2', 'Ballina IE'],
    ['ie', 'Mill Road<br>Midleton<br>Co. Cork', 'Midleton IE'],
    ['co.uk', 'The Old Forge<br>High Street<br>Painswick<br>Glos.<br>GL6 6AG', 'Painswick GB'],
    ['com', "123 W Main St<br>Coeur d'Alene<br>ID<br>83814", "Coeur d'Alene US"],
    ['com', 'Suite 5, 200 Mill Tce, Perth, Western Australia 6000', 'Perth AU'],
    ['co.nz', 'PO Box 12-345, Penrose, Auckland', 'Auckland NZ'],
    ['co.za', '12 Mill Street, Paarl, Western Cape, 7646', 'Paarl ZA'],
    ['co.za', 'P O Box 1234<br>Durban<br>4000<br>Tel +27 31 496 0123', 'Durban ZA'],
    ['com', '10 Mill Road, #12-34 Alta Plaza, S(079903)', 'Singapore SG'],
    ['com.tr', 'Alta Mah. Gül Sok. No: 12/4 Ümraniye / İSTANBUL Tel: 0216 496 01 23', 'İstanbul TR'],
    ['com.tr', 'Organize Sanayi Bölgesi 4. Cadde No:12 16140 Nilüfer/Bursa', 'Bursa TR'],
    ['com.tr', 'Alta Mahallesi, Gül Caddesi No: 12, 06680 Çankaya, Ankara, Türkiye', 'Ankara TR'],
    ['cz', 'Nádražní 45, Ostrava - Přívoz, 702 00', 'Ostrava CZ'],
    ['hu', 'Cím: 6720 Szeged, Alta Lajos krt. 12.', 'Szeged HU'],
    ['ro', 'Bd. Alta nr. 12, bl. A4, Sector 3, București, cod poștal 030825', 'București RO'],
    ['lv', 'Alta iela 12, Rīga, LV-1010, Latvija', 'Rīga LV'],
    ['lt', 'Alta pr. 12, 03116 Vilnius, Lietuva; įmonės kodas 123456789', 'Vilnius LT'],
    ['fi', 'PL 12, 33101 TAMPERE', 'Tampere FI'],
    ['is', 'Laugavegur 12, 101 Reykjavík. Sími: 496 0123', 'Reykjavík IS'],
    ['com.br', 'Rua Alta, 45, Centro, Blumenau, Santa Catarina, 89010-000', 'Blumenau BR'],
    ['com.br', 'Rodovia BR-101, Km 12 | Joinville – SC | Brasil', 'Joinville BR'],
    ['com.br', 'Caxias do Sul (RS) - Rua Alta, 12', 'Caxias do Sul BR'],
    ['com.ar', 'Av. Alta 1234, Piso 5º "A" (C1043AAZ) CABA', 'Buenos Aires AR'],
    ['com.ar', 'Parque Industrial, Ruta 9 Km 12, X5000 Córdoba, Argentina', 'Córdoba AR'],
    ['fr', '12 bis, rue Haute<br>BP 123<br>69002 LYON CEDEX 02', 'Lyon FR'],
    ['be', 'Rue Haute, 12 à 5000 NAMUR', 'Namur BE'],
    ['com', 'Room 1201, Alta District, Shenzhen City, Guangdong Province, China 518000', 'Shenzhen CN'],
    ['co.id', 'Jalan Raya Darmo No. 12, Surabaya, Jawa Timur 60264', 'Surabaya ID'],
    ['com.eg', '12 Mill St., Downtown, Cairo, Egypt. Tel: (+202) 2496 0123', 'Cairo EG'],
    ['com.gh', 'No. 12 Mill Street, East Legon, Accra - Ghana. P.O. Box CT 1234. Tel: 0302 496 012', 'Accra GH'],
    // What tells a town from its namesakes, its province or its quarter is none of its name.
    ['de', 'Ringstr. 1, 35037 Marburg/Lahn, Telefon (06421) 4960', 'Marburg DE'],
    ['de', 'Marrowby GbR, Dorfstraße 4, D - 24589 Nortorf / Holstein', 'Nortorf DE'],
    ['de', 'Ringstr. 1, 92318 Neumarkt i.d.OPf.', 'Neumarkt DE'],
    ['de', 'Ringstr. 1, 60313 Frankfurt a. M.', 'Frankfurt am Main DE'],
    ['it', 'Via Alta, 12<br>Zona Industriale<br>31021 - Mogliano Veneto - TV', 'Mogliano Veneto IT'],
    ['it', 'Via Alta 12, San Benedetto del Tronto (AP) 63074', 'San Benedetto del Tronto IT'],
    ['it', 'Corso Alto 12 - Torino - Tel. 011/4960123', 'Torino IT'],
    ['co.uk', 'Mill House, 12 High St, Aberystwyth, Ceredigion SY23 1AB', 'Aberystwyth GB'],
    ['co.uk', '12 High Street, Kirkwall, Orkney KW15 1AB', 'Kirkwall GB'],
    ['ro', 'Timișoara, Str. Alta nr. 12, jud. Timiș, România', 'Timișoara RO'],
    ['com.pe', 'Jr. Alta 123, Urb. Los Pinos, Trujillo, La Libertad - Perú', 'Trujillo PE'],
    ['co.jp', 'Marrowby Co., Ltd. 1-2-3 Alta-cho, Naka-ku, Nagoya, Aichi 460-0008', 'Nagoya JP'],
    ['co.kr', '12, Alta-ro, Seongnam-si, Gyeonggi-do, 13487, Korea', 'Seongnam KR'],
    ['com.cn', 'No.12 Alta Road, Hangzhou, Zhejiang, P.R.China Post Code: 311100', 'Hangzhou CN'],
    // The country's letters with a space, a street behind its town, or in words.
    ['be', 'Industriepark 4, B 8800 Roeselare', 'Roeselare BE'],
    ['dk', 'Smedevej 4<br>DK 6700 Esbjerg', 'Esbjerg DK'],
    ['hu', '4400 Nyíregyháza<br>Alta utca 12.', 'Nyíregyháza HU'],
    ['nl', 'Havenstraat 12 te Urk. Tel. 0527-496012', 'Urk null'],
    ['es', 'Avda. Alta s/n, 03600 Elda, Alicante', 'Elda ES'],
    ['com.mx', 'Calle Alta 12<br>Col. Norte<br>Alcaldía Alta<br>06700 Xochimilco', 'Xochimilco MX'],
    ['cl', 'Alta 1234, Oficina 5<br>Viña del Mar<br>Chile', 'Viña del Mar CL'],
    ['co.tz', 'Plot 12, Mill Road, P.O. Box 1234, Dar es Salaam, Tanzania', 'Dar es Salaam TZ'],
    ['co.il', '12 Mill St., Tel-Aviv 6713402', 'Tel-Aviv IL'],
    ['com.au', 'Shop 4, Mill Arcade, Bunbury, W.A. 6230', 'Bunbury AU'],
    ['ca', '4, rue Haute, Trois-Rivières, Qc G9A 1A1', 'Trois-Rivières CA'],
    // Letters alone are no state, and what goes on is no town.
    ['com.br', 'Curso de Gestão - SP, turma 12', 'null null'],
    ['ro', 'Comanda 123456 Livrare gratuită, factura 012345', 'null null'],
    ['is', '105 Reykjavik ferðir seldar, Laugavegur 12', 'null null'],
  ])('%s: %s', (host, block, want) => {
    const [city, country] = contact(host, `<p>${block}</p>`);
    expect(want === 'null null' ? `${city} ${want.slice(5)}` : `${city} ${country}`).toBe(want);
  });
});
