import { describe, expect, it } from 'vitest';
import { copyrightHolder } from '#readers/company/names/copyright.ts';
import { factsOf, read } from './read-page.ts';

/** What a company is called, and what only stands where a name could. All companies are made up. */

describe('a name', () => {
  it.each([
    ['© 2026 1851 Marrow Labs Inc. MarrowTube is a product of 1851 Marrow Labs Inc.', '1851 Marrow Labs Inc'],
    ['© Marrow Labs', 'Marrow Labs'],
    ['© 2026 Marrow Legal LLC', 'Marrow Legal LLC'],
    ['© 2026 Marrow Privacy, Inc. All rights reserved', 'Marrow Privacy, Inc'],
    ['© 2026 Marrow Labs Inc. Legal notice', 'Marrow Labs Inc'],
    ['Copyright 2012 Marrow Labs.All right reserved', 'Marrow Labs'],
    ['© 2026 Jörg Marrow Labs, Inh. Kim Sample', 'Jörg Marrow Labs'],
  ])('is read in "%s"', (line, name) => {
    const html = `<html lang="en"><head><title>Careers</title></head><body><h1>Come build with us</h1><footer>${line}</footer></body></html>`;
    const host = name.startsWith('1851') ? '1851marrowlabs' : name.startsWith('J') ? 'joerg-marrow' : 'marrowlabs';
    expect(String(read(html, `https://${host}.com/careers`).facts['company.name']).replace(/\.$/, '')).toBe(name);
  });

  it('stands behind its label, not in the line under the field of a form', () => {
    const table = '<table><tr><th>Raison sociale</th><td>Brumel Pompes</td></tr></table>';
    const html = (body: string) =>
      `<html lang="fr"><head><title>Mentions légales</title></head><body>${body}</body></html>`;
    expect(read(html(table), 'https://www.brp.fr/mentions-legales').facts['company.name']).toBe('Brumel Pompes');
    const form = '<form><label>Company name</label><p>Your message</p></form>';
    expect(read(html(form), 'https://www.brp.fr/mentions-legales').facts['company.name']).toBeUndefined();
    const eastern = '<dl><dt>会社名</dt><dd>株式会社堀口</dd></dl>';
    expect(read(html(eastern), 'https://www.brp.co.jp/company.html').facts['company.name']).toBe('株式会社堀口');
  });

  it('is no word of the menu above the address', () => {
    const page = '<title>Kontakta oss</title><p>Kontakta oss</p><p>Storgatan 12</p><p>111 23 Stockholm</p>';
    expect(read(page, 'https://www.quillby.example/kontakt').facts['company.name']).not.toBe('Kontakta oss');
  });

  it('is what the jobs are at', () => {
    const html =
      '<html lang="de"><head><title>Karriere | Jobs bei Marrowby</title></head><body><h1>Arbeiten bei Marrowby</h1></body></html>';
    const { facts } = read(html, 'https://marrowby.ch/karriere');
    expect(facts['company.name']).toBe('Marrowby');
    expect(facts['company.hiring']).toEqual(['Arbeiten bei Marrowby']);
  });

  it('stands beside the page’s own word, whatever the host', () => {
    const html =
      '<html lang="fr"><head><title>Brumel : qui sommes-nous</title></head><body><h1>Qui sommes-nous</h1></body></html>';
    expect(read(html, 'https://www.marrowby.com/qui-sommes-nous').facts['company.name']).toBe('Brumel');
  });

  it('is a business’s on a page of its owner where it sells something', () => {
    const html =
      '<html lang="de"><head><title>Über mich | Marrowby Honig</title></head><body><nav><a href="/produkte">Produkte</a><a href="/kontakt">Kontakt</a></nav><h1>Über mich</h1><p>Ich imkere seit meiner Jugend.</p><footer>© 2026 Marrowby Honig</footer></body></html>';
    expect(read(html, 'https://www.marrowby-honig.de/ueber-mich').reading.kind).toBe('company');
  });

  it('is nobody’s on a page about one person', () => {
    const html =
      '<html lang="en"><head><title>Kim Sample - Portfolio</title></head><body><nav><a href="/about">About</a><a href="/contact">Contact</a></nav><h1>About me</h1><p>Hello, I am Kim.</p><footer>© 2026 Kim Sample</footer></body></html>';
    expect(read(html, 'https://kim-sample.example.com/about').reading.kind).toBe('none');
  });

  it('is not a headline that nothing bears out', () => {
    const html =
      '<html lang="en"><head><title>Kitchens | Maintenance</title></head><body><h1>Kitchens</h1></body></html>';
    expect(read(html, 'https://www.marrowby.com/about').facts['company.name']).toBeUndefined();
  });

  it.each(['spécialiste du parasol', 'The specialists in pumps', 'Spezialist für Pumpen', 'especialistas en bombas'])(
    'is not what somebody is a specialist for: %s',
    (words) => {
      const html = `<html lang="en"><head><title>Contact - ${words}</title></head><body><h1>Contact</h1><p>12 Mill Lane, Leeds LS1 4AB</p><p>Phone: 0113 496 0000</p></body></html>`;
      expect(read(html, 'https://www.marrowby.com/contact').facts['company.name']).toBeUndefined();
    },
  );

  it('is the first part of a name with a slogan behind it', () => {
    const head =
      '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Organization", "name": "Marrowby - Pump Makers In Kentucky", "url": "https://www.marrowby.com"}</script>';
    expect(factsOf('', { head })['company.name']).toBe('Marrowby');
  });

  it('is borne out by where the mail goes, by the sentence it begins, and by the label of an address', () => {
    const page = (title: string, body: string) =>
      read(
        `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
        'https://www.brp-web.com/contact',
      ).facts['company.name'];
    const lines = '<p>Pumps</p>'.repeat(12);
    expect(page('Contact', `<p>Copyright © 2019 M.A. Marrow</p>${lines}<p>Email: sales@marrow.com.au</p>`)).toBe(
      'M.A. Marrow',
    );
    expect(
      page('Contact', `<p>Copyright © 2019 M.A. Marrow</p>${lines}<p>Email: sales@quillmark.com</p>`),
    ).toBeUndefined();
    expect(page('Marrowby', '<p>Marrowby Stampings (MS) is run by two engineers.</p>')).toBe('Marrowby');
    expect(page('Marrowby', '<p>Two engineers run it.</p>')).toBeUndefined();
    expect(page('Contact', '<p>Postal address: BRP - Brumel Pumps Ltd.</p><p>4 Mill Street</p>')).toBe(
      'BRP - Brumel Pumps Ltd.',
    );
  });

  it.each([
    ['www.mwtowing.com', '<h1>M&W Towing</h1><p>Since long.</p>', 'M&W Towing'],
    ['www.themarrowgateonline.com', '<p>The Marrow Gate<br>44 Main Street<br>Chester, CT 06412</p>', 'The Marrow Gate'],
    [
      'www.gastronomie-marrow.de',
      '<p>Willkommen im Gasthof Marrow, dem Gasthof im Tal.</p><p>Gasthof Marrow · Dorfstr. 3 · 64720 Michelstadt</p>',
      'Gasthof Marrow',
    ],
  ])('is found on %s though the title has none', (host, body, name) => {
    const html = `<html><head><title>Welcome</title></head><body>${body}</body></html>`;
    expect(read(html, `http://${host}/contact.html`).facts['company.name']).toBe(name);
  });

  it('is what the letters of the host stand for, and that of a doctor', () => {
    const page = (host: string, title: string, body: string) =>
      read(
        `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
        `http://${host}/careers.htm`,
      ).facts['company.name'];
    const centre = '<p>The Marrow Centre for Old Pumps (MCP), is a not-for-profit.</p>';
    expect(page('uk-mcp.org', 'Jobs', centre)).toBe('The Marrow Centre for Old Pumps');
    expect(page('quillmark.org', 'Jobs', centre)).toBeUndefined();
    const practice = '<p>Dr. Kim Marrow<br>Mail: kim.marrow@arcor.de</p>';
    expect(page('praxis-am-markt.de', 'Homöopathie - Dr. med. Kim Marrow - Anfahrt', practice)).toBe(
      'Dr. med. Kim Marrow',
    );
  });

  it('is read in Cyrillic beside a host in Latin, with its legal form', () => {
    const html =
      '<html lang="bg"><head><title>Запитване | Мареби</title></head><body><h2>Запитване за цена</h2><p>© 2024 Мареби ЕООД</p></body></html>';
    const { facts, reading } = read(html, 'http://marebi.com/zapitvane.php');
    expect(reading.kind).toBe('company');
    expect(facts['company.name']).toBe('Мареби');
    expect(facts['company.aliases']).toEqual(['Мареби ЕООД']);
    expect(facts['company.country']).toBe('BG');
  });

  it.each(['Marrow GmbH aus Zeven bei Bremen', 'Marrow GmbH in Zeven'])('ends before its place: %s', (title) => {
    const html = `<html lang="de"><head><title>Karriere | ${title}</title></head><body><p>Wir suchen.</p></body></html>`;
    expect(read(html, 'https://www.marrow.de/karriere').facts['company.name']).toBe('Marrow GmbH');
  });

  it('is no country that an address begins with, no trade alone, and ends before a town with its region', () => {
    const page = (title: string, body: string, host = 'www.pumpen-marrow.de') =>
      read(`<html><head><title>${title}</title></head><body>${body}</body></html>`, `https://${host}/contact.html`)
        .facts['company.name'];
    expect(page('Kontakt', '<p>Ghana is our home.</p><p>Ghana - 4 Mill Street, Accra, Ghana</p>')).toBeUndefined();
    expect(page('Homöopathie', '<p>Termine</p>', 'www.homoeopathie-marrow.de')).toBeUndefined();
    expect(
      page('Contact', '<h1>The Marrow Studio, Hobart, Tasmania</h1><p>© 2013 The Marrow Studio, Hobart, Tasmania</p>'),
    ).toBe('The Marrow Studio');
    expect(page('会社案内', '<p>© マロビ｜世田谷区の洗車</p>', 'www.marobi.jp')).toBe('マロビ');
  });

  it.each(['Marrow Appraisals L.C.', 'Marrow & Quill, P.A.', 'Marrow Dental PLLC'])(
    'is %s by its legal form',
    (title) => {
      expect(
        read(`<html><head><title>${title}</title></head><body><p>Staff:</p></body></html>`).facts['company.name'],
      ).toBe(title);
    },
  );
});

describe('a copyright line', () => {
  it.each([
    ['Copyright @ 2016 Marrowby Ltd', 'Marrowby Ltd'],
    ['Copyright @ Marrowby. All rights reserved', 'Marrowby'],
    ['Copyright (c) Marrowby 2013', 'Marrowby'],
    ['海星（宁波）泵业有限公司版权所有 CopyRight @ 2016 浙ICP备00000000号', '海星（宁波）泵业有限公司'],
    ['Copyright@2016 宁波海星泵业有限公司 版权所有', '宁波海星泵业有限公司'],
    ['版权所有：宁波海星泵业有限公司 浙ICP备00000000号', '宁波海星泵业有限公司'],
    ['宁波海星泵业有限公司 © 版权所有', '宁波海星泵业有限公司'],
    ['宁波海星泵业有限公司 版权所有 技术支持：海网', '宁波海星泵业有限公司'],
    ['Copyright © 宁波海星 All Rights Reserved. 浙ICP备00000000号-1', '宁波海星'],
    ['© 2026 Brumel Pumps, brumel.example', 'Brumel Pumps'],
    ['© 2026 Brumel Pumps, Inc.', 'Brumel Pumps, Inc.'],
    ['© 2026 Brumel Pumps, a Delaware corporation', 'Brumel Pumps'],
    ['© 2026 A Better Pump Company', 'A Better Pump Company'],
  ])('names its holder: "%s"', (line, holder) => {
    expect(copyrightHolder(line)).toBe(holder);
  });

  it.each([
    '版权所有 不得转载',
    '版权所有 图片来自网络',
    '版权声明',
    '© 2017. 保留所有权利',
    'Copyright 2016 by sales@marrowby.com',
  ])('names nobody: "%s"', (line) => {
    expect(copyrightHolder(line)).toBeNull();
  });

  it('is a name of its own where the host spells it otherwise', () => {
    const html =
      '<html lang="zh"><head><title>联系我们</title></head><body><h1>联系我们</h1><p>电话：0574-00000000</p><div>宁波海星泵业有限公司版权所有 CopyRight @ 2016</div></body></html>';
    expect(read(html, 'http://www.nbhaixing.com/contact.htm').facts['company.name']).toBe('宁波海星泵业有限公司');
  });
});

describe('a name that neither host nor copyright line spells', () => {
  const nameOn = (title: string, body: string, url = 'https://www.quillby.example/page.htm') =>
    read(`<html><head><title>${title}</title></head><body>${body}</body></html>`, url).facts['company.name'];

  it('stands in the title beside words of a menu', () => {
    const foot = '<p>Ring 4, 10115 Berlin</p><p>Tel. 030 1234567</p>';
    expect(nameOn('Marrow Söhne | Leistungen', foot)).toBe('Marrow Söhne');
    expect(nameOn('Servizi - Marrow e Figli', foot)).toBe('Marrow e Figli');
    expect(nameOn('About the author — Marrow Advice', foot)).toBe('Marrow Advice');
    expect(nameOn('Services | Roofing in Leeds', foot)).toBeUndefined();
  });

  it('stands in the title before what the page is', () => {
    for (const title of ['Quillby O nas', 'Quillby Über uns', 'Quillby Chi siamo'])
      expect(nameOn(title, '<p>Tel. 030 1234567</p>')).toBe('Quillby');
  });

  it('is no address of the site', () => {
    const foot = '<footer>© 2026 | www.quillby.example | All rights reserved</footer>';
    expect(nameOn('Marrow Söhne | služby', foot)).toBe('Marrow Söhne');
  });

  it('has before it what its bearer is, above the street', () => {
    const body = '<p>KONTAKT</p><p>Architektin DI Kim Marrow</p><p>1090 Wien, Ringgasse 3</p>';
    expect(nameOn('LEISTUNGEN', body, 'http://www.marrow.at/kontakt.htm')).toBe('Architektin DI Kim Marrow');
    const way = '<p>KONTAKT</p><p>So finden Sie zu Marrow</p><p>1090 Wien, Ringgasse 3</p>';
    expect(nameOn('LEISTUNGEN', way, 'http://www.marrow.at/kontakt.htm')).toBe('Marrow');
  });

  it('goes on behind what the host spells', () => {
    const body = '<p>Marrow Steel Tubes Industries makes pipes and fasteners.</p>';
    expect(nameOn('Pipes, tubes and fasteners', body, 'http://www.marrowsteeltubes.com/products.htm')).toBe(
      'Marrow Steel Tubes Industries',
    );
    expect(nameOn('Product Of MARROW BOXES', '<p>Boxes.</p>', 'http://www.marrowboxes.com/product.htm')).toBe(
      'MARROW BOXES',
    );
  });
});

it('knows what a title says before the name', () => {
  for (const title of [
    'Contact page for Marrow Answers',
    'The home page of Marrow Answers',
    'Contact details for Marrow Answers',
    'Présentation de la société Marrow Answers',
    'Vorstellung der Firma Marrow Answers',
    'Storia dell’azienda Marrow Answers',
  ])
    expect(
      read(
        `<html lang="en"><head><title>${title}</title></head><body><p>Call us.</p></body></html>`,
        'http://www.marrowanswers.org/contact_us.htm',
      ).facts['company.name'],
    ).toBe('Marrow Answers');
});
