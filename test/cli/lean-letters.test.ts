import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Plugin as BundlePlugin, build } from 'esbuild';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { leanFlags } from '#cli/lean-flags.ts';
import { isLean, leanModule, leanPattern } from '#cli/lean-letters.ts';
import { withMeetings } from '#cli/meeting-points.ts';
import { takePage } from '#cli/qualify-page.ts';
import type { Snapshot } from '#core/snapshot.ts';
import { fileOf, pagesOf, sites } from '../pages/saved.ts';

const root = new URL('../../', import.meta.url);
const leanOf = (code: string): string =>
  leanModule(code, parseSync('module.ts', code).program as unknown as Parameters<typeof leanModule>[1]);
const classOf = (name: string): RegExp => new RegExp(`^${leanPattern(`\\p{${name}}`).pattern}$`, 'u');

describe('a pattern', () => {
  it('has its letters in brackets, once', () => {
    const { pattern } = leanPattern('(?<!\\p{L})a[^\\p{L}\\d]\\[\\p{Sc}');
    expect(pattern).toMatch(/^\(\?<!\[A-Za-z.*\]\)a\[\^A-Za-z[^[]*\\d\]\\\[\\p\{Sc\}$/su);
    expect(leanPattern('\\p{L}]', true).pattern).toMatch(/^A-Za-z.*[^\]]\]$/su);
  });

  it('is found in expressions, strings and templates, a class begun in one piece and ended in the next', () => {
    const code = `const a = /\\p{L}x/u, b = '\\\\p{L}', c = \`[\${a}\\\\p{L}]\` as string;`;
    const lean = leanOf(code);
    expect(lean).not.toContain('p{');
    expect(lean).toMatch(
      /^const a = \/\[A-Za-z.*\]x\/, b = "\[A-Za-z.*\]", c = `\[\$\{a\}A-Za-z.*[^\]]\]` as string;$/su,
    );
  });
});

describe('flags', () => {
  it('are those without which a pattern would find something else', () => {
    for (const [pattern = '', flags = '', kept = ''] of [
      ['köln|straße', 'iu', 'i'],
      ['[A-ZÀ-Ö][^,]{2,40}', 'gu', 'g'],
      ['\\p{Sc}+', 'iu', 'iu'],
      ['\\P{L}', 'u', 'u'],
      ['\\u{1f4cd}', 'u', 'u'],
      ['^📍\\s*[^a]', 'u', ''],
      ['^📍?', 'u', 'u'],
      ['[☎📞]', 'u', 'u'],
    ])
      expect(leanFlags(pattern, flags), pattern).toBe(kept);
  });

  it('of patterns that are made of pieces are told when they are made', async () => {
    const code = "export const made = ['gründung', '\\\\p{Sc}'].map((word) => new RegExp(word, 'iu').flags);";
    const lean = leanOf(code);
    expect(lean).not.toContain('new RegExp(word');
    const { made } = (await import(`data:text/javascript,${encodeURIComponent(lean)}`)) as { made: unknown };
    expect(made).toEqual(['i', 'iu']);
  });

  it('of a pattern without any stay away', () => {
    expect(leanOf("const a = new RegExp('a|b');")).toBe("const a = new RegExp('a|b');");
  });
});

describe('meeting points', () => {
  it('stand behind choices and what may be left out, where something follows', () => {
    const met = [
      ['a(?:b|c)d', 'a(?:b|c)(?=)d'],
      ['(?:a|b)?c{2}(d)+e', '(?:a|b)?(?=)c{2}(d)+(?=)e'],
      ['(?: x){0,3}?(y|z)$', '(?: x){0,3}?(?=)(y|z)$'],
      ['(?:(?:a|b)|c(?:d|e))', '(?:(?:a|b)|c(?:d|e))'],
      ['(?<!a|b)c(?=d|e)f(?<year>1|2)g', '(?<!a|b)c(?=d|e)f(?<year>1|2)(?=)g'],
      ['[(a|b)]c\\)(d)e', '[(a|b)]c\\)(d)e'],
    ];
    for (const [pattern = '', wanted] of met) expect(withMeetings(pattern)).toBe(wanted);
  });

  it('stand before no number of times that another piece ends', () => {
    // A look around that began in another piece is told by nobody, and borne.
    expect(leanOf('const a = `(?:(?!$\u007bb} )c|d){0,$\u007bmost}}?e`;')).toBe(
      'const a = `(?:(?!$\u007bb} )(?=)c|d){0,$\u007bmost}}?e`;',
    );
  });

  it('stand in the pieces of patterns, and in no other words', () => {
    const code =
      "const a = '(?:b|c)d', e = 'no (pattern|piece) of one', f = `(?:g|h)$\u007ba}(?:i)?$\u007ba}(?:i)?`, j = String.raw`\\d(?:k|l)\\s`, m = /(n|o)p/;";
    expect(leanOf(code)).toBe(
      'const a = "(?:b|c)(?=)d", e = \'no (pattern|piece) of one\', f = `(?:g|h)$\u007ba}(?:i)?(?=)$\u007ba}(?:i)?`, j = String.raw`\\d(?:k|l)(?=)\\s`, m = /(n|o)(?=)p/;',
    );
  });
});

describe('letters', () => {
  const scripts = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai'];
  const blocks = new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
  const codes = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
  // What stands in these blocks is written in no name: phonetic signs, ligatures of print, radicals, half forms.
  const rare = [
    [0x2e0, 0x2ff],
    [0x1c80, 0x1c8f],
    [0x1d00, 0x1dff],
    [0x2000, 0x2e7f],
    [0x303b, 0x303b],
    [0x3100, 0x33ff],
    [0xa000, 0xabff],
    [0xd7b0, 0xd7ff],
    [0xfb00, 0xfb4f],
    [0xfe00, 0xfe6f],
    [0xffc0, 0xffef],
  ] as const;
  const within = (code: number, ranges: readonly (readonly [number, number])[]) =>
    ranges.some(([from, to]) => code >= from && code <= to);

  it('are those of the scripts that companies are named in', () => {
    const letter = classOf('L');
    const missing = codes
      .filter((code) => !within(code, rare))
      .map((code) => String.fromCharCode(code))
      .filter((one) => blocks.test(one) && /\p{L}/u.test(one) && !letter.test(one));
    expect(missing.map((one) => one.charCodeAt(0).toString(16))).toEqual([]);
  });

  it('are never signs or punctuation', () => {
    const letter = classOf('L');
    const wrong = codes
      .map((code) => String.fromCharCode(code))
      .filter((one) => letter.test(one) && !/[\p{L}\p{M}\p{N}\p{Cn}]/u.test(one));
    expect(wrong.map((one) => one.charCodeAt(0).toString(16))).toEqual([]);
  });

  it('are capitals and small ones where names in Latin, Greek and Cyrillic begin', () => {
    const [capital, small] = [classOf('Lu'), classOf('Ll')];
    const where = [
      [0x20, 0x17f],
      [0x386, 0x3ab],
      [0x400, 0x42f],
      [0x1e00, 0x1eff],
    ] as const;
    const wrong = codes
      .filter((code) => within(code, where))
      .map((code) => String.fromCharCode(code))
      .filter((one) => !/\p{Cn}/u.test(one) && /\p{Lu}/u.test(one) !== capital.test(one));
    expect(wrong).toEqual([]);
    const notSmall = codes
      .filter((code) => within(code, [...where, [0x390, 0x3ce], [0x430, 0x45f], [0x561, 0x587]]))
      .map((code) => String.fromCharCode(code))
      .filter((one) => !/[\p{Cn}\p{Lo}]/u.test(one) && /\p{Ll}/u.test(one) !== small.test(one));
    expect(notSmall).toEqual([]);
    for (const one of 'ßéöłżșťďđşğñœøåæčžαωяшї') expect([capital.test(one), small.test(one)]).toEqual([false, true]);
  });
});

/** The readers as one module, and what a page is to them. */
interface Readers {
  read(snapshot: Snapshot): unknown;
}

async function readersWith(plugins: BundlePlugin[]): Promise<Readers> {
  const contents = `
import { readers } from './lib/readers/index.ts';
import { pageOf } from './lib/readers/markup/page-of.ts';
import { clip } from './lib/readers/run.ts';
import { finish } from './lib/readers/company/finish.ts';
import { understand } from './lib/core/understand.ts';
export const read = (snapshot) => understand(finish(clip(pageOf(snapshot), readers)), { id: 'r', at: '2026-11-21T12:00:00.000Z', today: '2026-11-21' });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root.pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    plugins,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Readers;
}

const lean: BundlePlugin = {
  name: 'lean',
  setup(bundle) {
    bundle.onLoad({ filter: /\/lib\/(?:core|readers)\/.*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      return { contents: isLean(path, code) ? leanOf(code) : code, loader: 'ts' };
    });
  },
};

describe('pages', () => {
  let plain: Readers;
  let quick: Readers;
  beforeAll(async () => {
    [plain, quick] = await Promise.all([readersWith([]), readersWith([lean])]);
  });

  it.each(sites().flatMap((site) => pagesOf(site).map((name) => [site, name] as const)))(
    'of %s read the same: %s',
    (site, name) => {
      const page = takePage(readFileSync(fileOf(site, name, 'html')), new URL('https://www.marrowby.com/'));
      expect(quick.read(page)).toEqual(plain.read(page));
    },
  );

  const corpus = new URL('../shared/corpus/', root);
  it.skipIf(!existsSync(corpus))(
    'of the shared corpus read the same',
    () => {
      const { entries } = JSON.parse(readFileSync(new URL('manifest.json', corpus), 'utf8')) as {
        entries: readonly { file: string; url: string | null }[];
      };
      expect(readdirSync(corpus).length).toBeGreaterThan(0);
      for (const { file, url } of entries) {
        const page = takePage(readFileSync(new URL(file, corpus)), new URL(url ?? 'https://unknown.example.com/'));
        expect(quick.read(page), file).toEqual(plain.read(page));
      }
    },
    200_000,
  );
});
