import { describe, expect, it } from 'vitest';
import { factsOf } from './read-page.ts';

/** Numbers whose label, or whose price, stands where another number's could. */

const phoneIn = (body: string) => String(factsOf(`<p>Marrowby makes pumps.</p>${body}`)['company.phone']);
const [phone, faxed] = ['01484 555123', '01484 555124'];
const cells = (...words: string[]) => `<tr>${words.map((word) => `<td>${word}</td>`).join('')}</tr>`;

describe('labels in a column or a row of their own', () => {
  it.each([
    ['tel first', cells('Tel:<br>Fax:<br>Email:', `${phone}<br>${faxed}<br>info@marrowby.com`)],
    ['fax first', cells('Fax:<br>Tel:', `${faxed}<br>${phone}`)],
    ['mail first', cells('Email<br>Fax<br>Tel', `info@marrowby.com<br>${faxed}<br>${phone}`)],
    ['a head over each', cells('Phone', 'Fax') + cells(phone, faxed)],
    ['fax at the head', cells('Fax', 'Phone') + cells(faxed, phone)],
    ['beside each other', cells('Tel:', phone) + cells('Fax:', faxed)],
  ])('%s', (_, rows) => {
    expect(phoneIn(`<table>${rows}</table>`)).toBe('01484555123');
  });
});

describe('what a call costs', () => {
  it.each(['(14 Ct/Min)', '(14 Cent/Min. aus dem Festnetz)', '14 Ct/Min', '1,99 €/Min', '(0,14 €/Min)'])(
    'is no part of the number: %s',
    (price) => {
      expect(phoneIn(`<p>Hotline: 0180 5 555012 ${price}</p>`)).toBe('01805555012');
    },
  );
  it('leaves an extension in brackets alone', () => {
    expect(phoneIn('<p>Tel: (01484) 555 123 (4 lines)</p>')).toBe('01484555123');
  });
});
