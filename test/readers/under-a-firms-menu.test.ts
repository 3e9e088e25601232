import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Pages under a firm's menu and its copyright line that are about another. All are made up. */

const menu = (...said: readonly string[]): string =>
  `<nav>${said.map((one) => `<a href="${one}.htm">${one}</a>`).join(' ')}</nav>`;
const lines = (...said: readonly string[]): string => said.map((one) => `<p>${one}</p>`).join('');
const readingOf = (title: string, body: string) =>
  read(`<html><head><title>${title}</title></head><body>${body}</body></html>`).reading;

describe('a page under the menu and the copyright line of a firm that is about another', () => {
  const foot = '<footer>© Quillmark Inc.</footer>';
  const about = menu('Pricing', 'About us', 'Contact us');
  it.each([
    ['a list of firms', ['Similar companies', 'Funding rounds', 'Employees 51-200']],
    ['figures of a share', ['Market cap 2.3B', 'P/E ratio 12', '52-week high 3.40']],
    ['a doctor', ['Patient reviews', 'Are you this doctor?', '12 Mill Lane, Dayton, OH 45402']],
    ['coupons', ['Get code', '10% off pumps', 'Submit a coupon']],
    ['an encyclopedia', ['See also', 'External links', 'Categories: Companies of Leeds']],
    ['a webinar', []],
  ])('is that of %s', (_, said) => {
    const head = said.length === 0 ? 'Webinar: how pumps hum' : 'Brumel Pumps';
    expect(readingOf(`${head} | Quillmark`, `${about}<h1>${head}</h1>${lines(...said)}${foot}`).kind).toBe('none');
  });

  it('is a piece in a newspaper with three sections', () => {
    const body = `${menu('News', 'Sport', 'Opinion', 'Contact us', 'About us')}<h1>Brumel opens a plant</h1>${lines('Brumel makes pumps.')}${foot}`;
    expect(readingOf('Brumel opens a plant - Quillmark', body).kind).toBe('none');
  });
});
