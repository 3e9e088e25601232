import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Where names stand that few other words bear out, and what stands there and is none. All companies are made up. */

const nameOn = (url: string | null, title: string, body: string, head = ''): unknown =>
  read(`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`, url).facts['company.name'];
const menu = '<nav><a href="/services">Services</a> <a href="/contact">Contact</a></nav>';
const drawn = (alt: string) => `<header><a href="/"><img src="l.png" alt="${alt}"></a></header>`;

describe('the name', () => {
  it.each([
    ['Lakeside Boat Storage', 'https://lbs.co.nz/', 'Home', '<h1>Welcome to Lakeside Boat Storage</h1>'],
    ['Delta Forge', null, 'Home', `${menu}<h1>Welcome to Delta Forge</h1>`],
    ['Hallux International', 'https://hlx-int.com/contact', 'Contact', drawn('Hallux International')],
    ['Gravelle Homes', 'https://gvl-homes.ca/contact', 'Contact', drawn('Gravelle Homes home page')],
    ['Gravelle', 'https://gravelle.com.ar/contacto', 'Contacto', drawn('Logo de Gravelle Blanco')],
    ['Gravelle White', 'https://gravellewhite.co.uk/contact', 'Contact', drawn('Gravelle White')],
    [
      'Peterson Rigging',
      null,
      'Contact Us',
      `<img src="logo.gif" alt="Peterson Rigging"><a href="p.htm">Products</a><p>Peterson Rigging</p><p>Tel: (503) 555-0142</p>`,
    ],
    ['3D Geo Proiect', 'https://3dgeoproiect.com/contact', 'Contact us', '<p>3D Geo Proiect offers drilling.</p>'],
    ['3D GEO S.R.L.', 'https://3dgeo-ro.com/contact', 'Contact us', '<p>3D GEO S.R.L.</p><p>Brasov</p>'],
    ['Sora.net', 'https://sora-net.jp/company.html', '企業情報', '<p>Sora.netの企業情報。</p>'],
    ['Δομική Αιγαίου', 'https://domiki-aigaiou.gr/etaireia', 'Εταιρεία', '<footer>© Δομική Αιγαίου</footer>'],
    [
      '苏州明远精密机械有限公司',
      'http://www.mingyuan-jm.com/about.html',
      '关于我们',
      '<footer>版权所有 © 2020 苏州明远精密机械有限公司 苏ICP备12345678号</footer>',
    ],
    [
      'Yıldız Makina San. ve Tic. Ltd. Şti',
      'https://www.yildizmakina.com.tr/iletisim',
      'İletişim',
      '<footer>© 2023 Yıldız Makina San. ve Tic. Ltd. Şti. Tüm hakları saklıdır.</footer>',
    ],
    ['Boulangerie Petit Levain', 'https://petitlevain.fr/contact', 'Boulangerie Petit Levain à Nantes - Contact', ''],
    ['Cashtide', 'https://www.cashtide.com/about', 'Who is Cashtide? | About us', '<p>Cashtide lends to shops.</p>'],
    [
      'eTally',
      null,
      'Our Books Software',
      '<h2>About eTally</h2><p>We care.</p><h2>eTally is driven by care</h2><footer>© Powered by eTally.app</footer>',
    ],
    [
      'Arden Industries',
      'https://arden.industries/jobs/welder',
      'Senior Welder',
      `${drawn('Arden Industries')}<p>We are looking for a welder.</p>`,
    ],
    [
      '株式会社アオラボ',
      'https://aolab-int.example/gaiyo',
      '会社情報',
      '<dl><dt>社 名</dt><dd>株式会社アオラボ</dd></dl>',
    ],
    ['ПРАЙМ ЛАК', 'http://www.prime-lak.example/company', 'ООО «ПРАЙМ ЛАК» Dyemix', ''],
    [
      'МультиДело КМ',
      'https://mx.3737.example/company/',
      'О компании МультиДело КМ',
      '<p>Компания МультиДело КМ занимается учётом.</p>',
    ],
    ['株式会社星野商店', 'https://h-web.example/law', '特定商取引法に基づく表記', '<p>販売業者：株式会社星野商店</p>'],
  ])('is %s on %s under "%s"', (name, url, title, body) => {
    expect(nameOn(url, title, `${menu}${body}`)).toBe(name);
  });

  it.each([
    [
      'a place',
      '<h2>About Dayton</h2><p>Dayton is a city in Ohio.</p><p>We love Dayton.</p><p>14 Mill Lane, Dayton, OH 45402</p>',
    ],
    ['a trade', '<h2>About roofing</h2><p>roofing is hard.</p><p>We like roofing.</p>'],
    ['somebody', '<h2>About Dr. Lee</h2><p>Dr. Lee is a dentist.</p><p>Dr. Lee likes dogs.</p>'],
    ['what is said once', '<h2>About Globex</h2><p>Globex is a client.</p>'],
  ])('is not %s over a part of the page', (_, body) => {
    expect(nameOn('https://hlx-int.com/contact', 'Contact', `${menu}${body}`)).toBeUndefined();
  });

  it('ends before the slogan behind its full stop', () => {
    const head = '<meta property="og:site_name" content="Trelane. Payroll made easy">';
    expect(nameOn('https://www.trelane.io/about', 'About', menu, head)).toBe('Trelane');
  });

  it.each([
    ['Header Image', 'https://hlx-int.com/contact'],
    ['Your Partner For Pumps', 'https://hlx-int.com/contact'],
    ['Elektro, opravy, revize', 'https://hlx-int.com/contact'],
    ['garage symbol', 'https://hlx-int.com/contact'],
  ])('is not what a picture is called: "%s"', (alt, url) => {
    expect(nameOn(url, 'Contact', `${drawn(alt)}${menu}`)).toBeUndefined();
  });
});

describe('a mail on a page that everybody may put up', () => {
  const body = (mail: string) =>
    `${menu}<h1>Company</h1><p>MLB Machinery makes crushers.</p><p>${mail}</p><footer>© MLB Machinery</footer>`;
  it.each([
    ['info@happysmiles.org', undefined],
    ['info@mlbmachinery.com', 'mlbmachinery.com'],
    ['info@malaybuild.com', 'malaybuild.com'],
  ])('%s tells the domain %s', (mail, domain) => {
    const url = 'https://malaybuild.github.io/about/company.html';
    const html = `<html><head><title>Company - MLB Machinery</title></head><body>${body(mail)}</body></html>`;
    expect(read(html, url).facts['company.domain']).toBe(domain);
  });
});
