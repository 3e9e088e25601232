import { read } from './read-page.ts';

/** The industry that a made-up company's page tells, by its title, its description and what stands in it. */
export const industryOf = (title: string, description: string, lang = 'en', body = '') =>
  read(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="${description}"></head><body>${body}<footer>© 2026 Marrowby Ltd</footer></body></html>`,
    'https://www.marrowby.com/',
  ).facts['company.industry'];
