import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Numbers with the words that pages put before and behind them. All companies are made up. */
const phoneOf = (host: string, block: string) =>
  read(
    `<html><head><title>Marrowby</title></head><body><div><a href="/">Home</a> <a href="/about">About</a></div><h1>Marrowby</h1><div>${block}</div></body></html>`,
    `http://www.marrowby.${host}/contact`,
  ).facts['company.phone'] ?? null;

describe('the telephone number is', () => {
  it.each([
    ['com', '<p>18 Pine Rd | Alton | MO 63366 | 636 496 0112 ext. 4</p>', '6364960112'],
    ['com', '<p>Call 1-800-MARROWS (1-800-627-7697)</p>', '18006277697'],
    ['com.au', '<p>PO Box 412, Toowoomba QLD 4350 · 1300 496 012</p>', '1300496012'],
    ['fr', '<p>ZA des Champs, 35530 Noyal-sur-Vilaine — 02.99.49.60.12</p>', '+33299496012'],
    ['be', '<p>Rue Haute, 12 à 5000 NAMUR - 081/49.60.12</p>', '+3281496012'],
    ['com.br', '<p>Rua Alta, 12 - (54) 3496.0123 - CNPJ 12.345.678/0001-90</p>', '5434960123'],
    // A fax is no telephone, though its word begins as one.
    ['de', '<p>Telefax: 0221 4960143</p><p>Telefon: 0221 4960142</p>', '2214960142'],
    ['de', '<p>Tel. und Fax: 0221 4960142</p>', '2214960142'],
    ['no', '<p>Postboks 44, N-5803 Bergen. Sentralbord 55 49 60 12</p>', '55496012'],
    ['fi', '<p>Puhelinvaihde 09 496 0123, faksi 09 496 0124</p>', '94960123'],
    ['dk', '<p>Ring til os på 86 49 60 12</p>', '86496012'],
    ['is', '<p>Laugavegur 12, 101 Reykjavík. Sími: 496 0123</p>', '+3544960123'],
    ['ee', '<p>Pärnu mnt 12, 10148 Tallinn. Telefon: 649 5012</p>', '+3726495012'],
    ['es', '<p>Atención al cliente: 902 496 012</p>', '902496012'],
    ['com.tr', '<p>Vergi No: 123 456 7890 | Müşteri Hizmetleri: 0850 496 01 23</p>', '8504960123'],
    ['se', '<p>Gatan 4, tfn 031 - 49 60 12</p>', '31496012'],
    ['dk', '<p>Havnegade 4, 5000 Odense C · 66 49 60 12</p>', '66496012'],
    ['nl', '<p>De praktijk is bereikbaar op nummer 015-3496012.</p>', '153496012'],
    ['com', '<footer>962 496 890 - 962 496 494<br>info@marrowby.com</footer>', '962496890'],
    ['co.jp', '<p>お問い合わせ：03-5496-0123（代表）</p>', '354960123'],
    ['co.kr', '<p>대표전화 02-496-0123 팩스 02-496-0124</p>', '24960123'],
  ])('%s: %s', (host, block, want) => {
    expect(`${phoneOf(host, block)}`).toContain(want);
  });

  it.each([
    ['com', '<p>Contact Number</p><p>+1-219-496-MARR(6277)</p>'],
    ['de', '<p>Telefon: 07222 0000000</p>'],
    ['de', '<p>Bankverbindung: Konto 123 456 789, BLZ 370 501 98</p><p>Steuernummer: 215/5812/0123</p>'],
    ['se', '<p>Bankgiro 555-0123 Plusgiro 12 34 56-7 Org nr 556012-3456</p>'],
    ['com', '<p>DUNS: 123-456-789 NAICS: 332710</p>'],
    ['com', '<p>Part No. 937-496-0142</p>'],
    ['pl', '<p>NIP: 675-000-11-22, KRS: 0000123456, konto: 12 1020 0000 0000 1234</p>'],
  ])('none in %s: %s', (host, block) => {
    expect(phoneOf(host, block)).toBeNull();
  });
});

describe('numbers as each country writes them', () => {
  const phoneOf = (body: string, lang: string) =>
    String(
      read(
        `<html lang="${lang}"><head><title>Marrowby Pumps</title></head><body><h1>Marrowby Pumps</h1><p>We make pumps for farms.</p>${body}</body></html>`,
        'https://www.marrowby.com/about',
      ).facts['company.phone'] ?? '',
    ).replace(/\D/g, '');

  it.each([
    ['es', '<footer><p>955 55 01 42</p></footer>', '955550142'],
    ['ru', '<footer><p>8 800 555 01 42</p></footer>', '8005550142'],
    ['pt', '<footer><p>11 5555-0142</p></footer>', '1155550142'],
    ['en', '<footer><p>98765 55014</p></footer>', '9876555014'],
    ['de', '<p>Rufen Sie uns an: 0221 5550142</p>', '2215550142'],
    ['en', '<h3>Questions? 512-555-0142</h3>', '5125550142'],
    ['en', '<p>Phone</p><p>1-888-PUM-PING (1-888-786-7464)</p>', '8887867464'],
    ['en', '<h4>Headquarters</h4><p>contact at marrowby.com (800) 555-0142</p>', '8005550142'],
    ['en', '<a href="sms:+15125550142">Text us</a>', '5125550142'],
    ['en', '<a href="phone:5125550142">Call</a>', '5125550142'],
    ['de', '<p>fon (0 30) 2 31 25 - 00</p>', '302312500'],
    ['de', '<p>REGIONAL · HANDWERKLICH Hainstraße 11 · 09212 Limbach · 03722 55501</p>', '372255501'],
    ['pl', '<p>614-555-014</p>', '614555014'],
    ['pl', '<header><a href="tel:+4841222222222">(41) 555 01 42</a></header>', '415550142'],
    ['zh', '<footer><p>18900005014</p></footer>', '18900005014'],
    ['en', '<a href="mailto:x@marrowby.com"><img alt="Contact us on 01904 555014 or by mail"></a>', '1904555014'],
    ['en', '<a href="viber://chat?number=%2B380445550142">Viber</a>', '445550142'],
  ])('%s %s', (lang, body, digits) => {
    expect(phoneOf(body, lang).endsWith(digits)).toBe(true);
  });

  it.each([
    '<p>12 2024-2025</p>',
    '<p>Order 2024-555-0142</p>',
    '<footer><p>IBAN DE89 3704 0044 0532 0130 00</p></footer>',
    '<footer><p>NMLS #1234567</p></footer>',
    '<p>Over 1 000 000 customers</p>',
    '<footer><p>Marrowby Aktiebolag 556432-5677</p></footer>',
    '<p>Marrowby is ingeschreven bij de Kamer van Koophandel onder nummer 74031937, Brumel onder nummer 86134191.</p>',
    '<p>Eingetragen im Handelsregister unter der Nummer 4031937</p>',
    '<footer><p>© 2023-10-15 12:20:32 m=+1.022003975</p></footer>',
    '<footer><a href="tel:+41000000000">+41 000 000 000</a></footer>',
    '<p>Media Contact</p><p>Brumel Public Relations</p><p>ana@brumel-pr.com</p><p>Phone: (212) 555-0142</p>',
  ])('none in %s', (body) => {
    expect(phoneOf(body, 'en')).toBe('');
  });
});
