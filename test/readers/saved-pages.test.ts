import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Pages whose address says nothing: saved without one, or on a host that lends names to everybody. All companies are made up. */

const menu =
  '<a href="about.htm"><img src="b1.gif" alt="About us"></a><a href="services.htm"><img src="b2.gif" alt="Services"></a>';
const page = (title: string, body: string, url?: string) =>
  read(`<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`, url);

describe('a page without an address', () => {
  it('is known by the one domain that its mail goes to', () => {
    const { facts, reading } = page(
      'Marrow Personnel Recruitment Agency in Leeds',
      '<h1>Our Services</h1><p>Write to <a href="mailto:info@marrow.co.uk">info@marrow.co.uk</a></p><p>© Copyright Marrow Personnel Ltd 2014. All rights reserved | <a href="legal.htm">Legal</a></p>',
    );
    expect(reading.kind).toBe('company');
    expect(facts['company.name']).toBe('Marrow Personnel Ltd');
    expect(facts['company.domain']).toBe('marrow.co.uk');
  });

  it('is known by the one address that it writes out', () => {
    const { facts } = page(
      'Marrow Hair Design',
      `${menu}<p>10 Mill Street<br>Leeds<br>LS1 4AB<br>0113 496 0123</p><p><a href="http://www.marrowhairdesigners.co.uk">http://www.marrowhairdesigners.co.uk</a> | marrow@gmail.com</p>`,
    );
    expect(facts['company.name']).toBe('Marrow Hair Design');
    expect(facts['company.domain']).toBe('marrowhairdesigners.co.uk');
  });

  it('is at home where it says that its web site is, whatever its mail', () => {
    const body = `${menu}<p>Email: marrow@provider.net.id</p><p>Website: <a href="http://www.brumelpumps.com">www.brumelpumps.com</a></p><p>© Marrow 2015</p>`;
    expect(page('BRUMEL PUMPS :: MARROW', body).facts['company.domain']).toBe('brumelpumps.com');
    expect(page('Marrow', `${body}<p>Website: www.quillmark.com</p>`).facts['company.domain']).toBeUndefined();
  });

  it('is named after its domain where the title says no more', () => {
    expect(page('Marrowcycle.com - About Us', menu).facts['company.name']).toBe('Marrowcycle.com');
  });

  it('has no domain where mail goes to several', () => {
    const { facts } = page(
      'Marrow Hair Design',
      `${menu}<img src="images/logo.gif" alt="Marrow Hair Design"><p>kim@marrow.example.org</p><p>info@quillmark.com, kim@brumel.com</p><p>hello@brumel.com</p>`,
    );
    expect(facts['company.domain']).toBeUndefined();
  });

  it('is a company’s by a menu of pictures, and is named by that of its logo', () => {
    const { facts, reading } = page(
      'Marrow Paints',
      `<a href="index.htm"><img src="imgs/m.jpg" alt="Marrow Paints"></a>${menu}<p>All paints.</p>`,
    );
    expect(reading.kind).toBe('company');
    expect(facts['company.name']).toBe('Marrow Paints');
  });

  it('is not named after the town above the postal code', () => {
    const html =
      '<html lang="en"><head><title>Contact</title><meta name="description" content="Hair in Leeds"></head><body><p>10 Mill Street<br>Leeds<br>LS1 4AB<br>0113 496 0123</p></body></html>';
    expect(read(html).facts['company.name']).toBeUndefined();
  });
});

describe('its name, where nothing but the page itself bears it out', () => {
  const kinds = '<ul><li><a href="servicios.htm">Servicios</a></li><li><a href="productos.htm">Productos</a></li></ul>';

  it.each([
    ['Welcome to Marrow Heat Transfers Pvt. Ltd.', '<p>Plants for oil.</p>', 'Marrow Heat Transfers Pvt. Ltd.'],
    ['MarrowMotor - Reparación de equipos', `<h1>Marrowmotor</h1>${kinds}<p>marrowmotor@gmail.com</p>`, 'MarrowMotor'],
    ['Marrow Leeds - Wiring, 0113 496 0123', `<a href="index.html"> Marrow-Leeds </a>${kinds}`, 'Marrow Leeds'],
    ['Employment', `<h1>Employment</h1>${kinds}<p>©2004 KC Design - Employment Opportunities</p>`, 'KC Design'],
  ])('is told by "%s" and the page', (title, body, name) => {
    const { facts, reading } = page(title, body);
    expect(reading.kind).toBe('company');
    expect(facts['company.name']).toBe(name);
  });

  it('stands alone on a line, and begins a sentence', () => {
    const corp = '<p><b>GenMarrow Corp</b></p><p>GenMarrow Corp is fast growing.</p>';
    const { facts, reading } = page(
      'Untitled Page',
      `${corp}<a href="a.htm">About Us</a><a href="c.htm">Contact Us</a>`,
    );
    expect(facts['company.name']).toBe('GenMarrow Corp');
    expect(reading.why).toBe('Its menu is that of a company site.');
  });

  it('ends before what it is called for short', () => {
    const foot = '<p>© 2013 Marrow Stamping and Tooling (BEST) ® All Rights Reserved.</p>';
    expect(page('About', kinds + foot).facts['company.name']).toBe('Marrow Stamping and Tooling');
  });

  it('is that of the doctor whose practice it is', () => {
    const dentist =
      '<h2>Kim B. Marrow, D.D.S.</h2><p><a href="about.htm">About Us</a> <a href="c.htm">Contact Us</a></p>';
    expect(page('About Us', dentist).facts['company.name']).toBe('Kim B. Marrow, D.D.S.');
    expect(page('About Us', `${dentist}<h2>Sam Sample, M.D.</h2>`).facts['company.name']).toBeUndefined();
  });

  it('is not what leads home: a word for home, or the words of a picture alone', () => {
    expect(page('Contact', `<a href="/">Forsíða</a>${kinds}`).facts['company.name']).toBeUndefined();
    const picture = '<a href="index.html"><img src="images/logo.jpg" alt="garage symbol"></a>';
    expect(page('Contact', `${picture}${kinds}`).facts['company.name']).toBeUndefined();
  });
});

describe('a page on a lent host', () => {
  const logo = '<img class="logo" src="l.png" alt="Marrow Pools logo">';
  const shop = `${logo}<nav><a href="services.html">Services</a><a href="contact.html">Contact</a></nav><p>We keep your pool clean.</p>`;
  const url = 'https://kim.github.io/marrow-pools/services.html';

  it('is a company’s where its menu sells something', () => {
    const { facts, reading } = page('Marrow Pools', shop, url);
    expect(reading.kind).toBe('company');
    expect(facts['company.name']).toBe('Marrow Pools');
    expect(facts['company.domain']).toBeUndefined();
  });

  it.each(['kim.netlify.app', 'kim.pages.dev', 'kim.vercel.app', 'kim.wixsite.com'])(
    'is named by itself on %s, and at home where its mail goes',
    (host) => {
      const { facts } = page('Marrow Pools', shop, `https://${host}/`);
      expect(facts['company.name']).toBe('Marrow Pools');
      expect(facts['company.domain']).toBeUndefined();
      const mail = '<p>info@marrowpools.com</p>';
      expect(page('Marrow Pools', shop + mail, `https://${host}/`).facts['company.domain']).toBe('marrowpools.com');
    },
  );

  it.each(['Portfolio', 'Projects', 'Resume', 'GitHub'])('is somebody’s who shows their %s', (shown) => {
    const nav = `<nav><a href="services.html">Services</a><a href="contact.html">Contact</a><a href="x.html">${shown}</a></nav>`;
    expect(page('Kim Sample', `${logo}${nav}<p>We keep pools.</p>`, url).reading.kind).toBe('none');
  });
});
