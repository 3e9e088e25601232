import { expect, test } from 'vitest';
import { parseDomain } from '#core/parse/domain.ts';
import { shownHost, spelledHost } from '#core/parse/host-names.ts';

test('a name with an umlaut is one domain, whoever writes it', () => {
  for (const said of [
    'müller.de',
    'MÜLLER.DE',
    'mu\u0308ller.de',
    'https://www.müller.de/kontakt',
    'info@müller.de',
    'xn--mller-kva.de',
  ])
    expect(parseDomain(said), said).toBe('xn--mller-kva.de');
  expect(parseDomain('https://компания.рф/о-нас')).toBe('xn--80aqeigdi5k.xn--p1ai');
  // Too long for the network once it is in its letters: nobody's host.
  expect(parseDomain(`${'漢字会社名'.repeat(12)}.com`)).toBeNull();
});

test('it is shown as its owner writes it', () => {
  expect(shownHost('xn--mller-kva.de')).toBe('müller.de');
  expect(shownHost('acme.com')).toBe('acme.com');
  expect(spelledHost('xn--80aqeigdi5k.xn--p1ai')).toBe('компания.рф');
});

test('a name in letters of two scripts is not spelled out, nor is one that stands for nothing', () => {
  // The second letter is Cyrillic.
  const disguised = parseDomain('https://pаypal.com') as string;
  expect(disguised).toMatch(/^xn--/);
  expect(shownHost(disguised)).toBe(disguised);
  for (const broken of ['xn--\u00fc.de', 'xn--99999999999.de', 'xn--.de'])
    expect(() => shownHost(broken)).not.toThrow();
});
