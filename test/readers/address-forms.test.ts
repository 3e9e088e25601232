import { describe, expect, it } from 'vitest';
import { forms } from '#readers/company/places/address-forms.ts';

/** A line for every form that has a bare code, in the forms' order where two could take it. */
const lines: readonly string[] = [
  'Av. Larco 12, Lima 15074 Peru',
  'Main Street 4, Springfield 62701 IL',
  'Main Street 4, Springfield, IL 62701-1234',
  'Springfield Il 62701',
  '43 Mill Road, Bengaluru - 560025, Karnataka',
  '4 Quay, Dublin 2, D02 X285',
  '12 King Street, Toronto, ON M5V 2T6',
  '12 King Street, Toronto (Ontario) M5V 2T6',
  '4 High Street, Leeds LS1 4AB',
  'Keizersgracht 12, 1015 CJ Amsterdam',
  'Hauptstr. 4, D-50667 Köln',
  '4 rue Haute, F-75001 Paris',
  'Hauptstr. 4, DE-50667 Köln',
  'Ring 4, AT-1010 Wien',
  'Ring 4, A - 1010 Wien',
  'Gasse 4, CH-8001 Zürich',
  'Laan 4, B-1000 Brussel',
  'Rue 4, L-1111 Luxembourg',
  'Gade 4, DK-1050 København',
  'ul. Długa 4, 00-001 Warszawa',
  'Gatan 4, 111 22 Stockholm',
  'Rua Alta 4, 1000-001 Lisboa',
  'Hauptstr. 4, 50667 Köln',
  'Ring 4, 1010 Wien',
  '1010 Wien',
  'Road 4, Mumbai - 400 001',
  'BP : 4120 Douala-Akwa, Cameroun',
  'Sec 57, Gurugram, Haryana 122002',
  'Av. Alta 100, São Paulo - SP, 01310-100',
  '12 Queen Street, Auckland 1010',
  '〒950－2052 新潟県新潟市西区2番29号',
  '4 George St, Sydney NSW 2000',
  'Street 4, Tallinn, Estonia 10111',
  'Str. Lunga 4, 010101 București',
  'Av. Alta 1234, C1043AAZ Buenos Aires',
  'Main Street 4, Springfield, Il. 62701',
  'Av. Alta 1602, C.P. 03940, Ciudad de México',
  '88 Mill Road, Auckland 2019',
  'Kanchipuram - 631 501',
  'Santacruz, Mumbai - 55',
  'гр. София 1000, ул. Алта 12',
  'Calle Alta 2408, CABA',
  'Calle Alta 2408, México, D.F.',
  '4 Quay, Dublin 2',
  '4 Quay, St Helier, JE2 4UA',
  '4 Quay, St Peter Port, GY1 1WD',
  '4 Quay, Douglas, IM1 1JA',
  '4 Quay, Gibraltar GX11 1AA',
  'Via Alta 4, I-24121 Bergamo',
  'Jl. Tinggi 12, Jakarta 10340',
  'Ruta 40 Km 12, (5500) Mendoza',
  'Av. Alta 1800 - Buenos Aires (C1283AAQ)',
  'Via Alta 103 - 80035 - NOLA (NA)',
  'Av. Alta 2000, Monterrey, N.L. C.P. 64460',
  '12 Mill Road, LS1 4AB Leeds',
  'Via Alta 12, San Benedetto del Tronto (AP) 63074',
  '12 Mill St., Tel-Aviv 6713402',
  '1-2-3 Alta-cho, Naka-ku, Nagoya, Aichi 460-0008',
  'Carretera Alta km 12, El Alto, Querétaro, C.P. 76246',
  'Brīvības iela 12, Rīga, LV-1010',
  'Nádražní 45, Ostrava - Přívoz, 702 00',
  'Bd. Alta nr. 12, Sector 3, București, 030825',
  'Organize Sanayi Bölgesi 4, 16140 Nilüfer/Bursa',
  'Laugavegur 12, 101 Reykjavík',
  '10 Mill Road, #12-34 Alta Plaza, S(079903)',
  'Ruta 9 Km 12, X5000 Córdoba, Argentina',
  'Rua Alta, 45, Blumenau, Santa Catarina, 89010-000',
  'Rodovia BR-101, Km 12, Joinville – SC',
  'Caxias do Sul (RS) - Rua Alta, 12',
];

describe('the forms of addresses', () => {
  it('find nothing in a line without their bare code', () => {
    for (const line of lines)
      for (const form of forms)
        if (form.find().test(line))
          expect(form.code?.test(line) ?? true, `${form.find().source} in "${line}"`).toBe(true);
  });

  it('are all in one of these lines', () => {
    const seen = forms.filter(({ code, find }) => code && lines.some((line) => find().test(line)));
    expect(seen).toEqual(forms.filter(({ code }) => code));
  });
});
