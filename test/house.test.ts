import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from './rooms.ts';

/** Remarks that were made twice, as tests. */
const house = new URL('..', import.meta.url).pathname;
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: house, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(house + file));
const read = (file: string) => readFileSync(house + file, 'utf8');
const code = files.filter((file) => /\.tsx?$/.test(file));
const product = code.filter((file) => !file.startsWith('test/'));
const prose = files.filter(
  (file) => /\.(tsx?|md|json|ya?ml|css|html|sh)$|^\.ci\/run$|^\.container\//.test(file) && file !== 'package-lock.json',
);
const pages = (file: string) => /^test\/pages\/.*\.html$/.test(file);

/** Files with lines that a pattern hits, as `file:line: text`. This file spells the patterns, so it is left out. */
const hits = (among: readonly string[], pattern: RegExp): string[] =>
  among
    .filter((file) => file !== 'test/house.test.ts')
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );

describe('the house', () => {
  it('has the agreed top level', () => {
    const top = new Set(files.map((file) => file.split('/')[0] as string).filter((name) => !name.startsWith('.')));
    const agreed = [
      'LICENSE',
      'README.md',
      'assets',
      'components',
      'entrypoints',
      'lib',
      'package-lock.json',
      'package.json',
      'test',
      'tsconfig.json',
      'wxt.config.ts',
    ];
    expect([...top].sort()).toEqual(agreed);
  });

  it('has a README in each room', () => {
    expect(rooms.map((room) => `${room.path}/README.md`).filter((file) => !existsSync(house + file))).toEqual([]);
  });

  it('has READMEs that name what is there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const gone = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => {
        const folder = dirname(file);
        const text = read(file);
        const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
        const isThere = (name: string) =>
          files.includes(normalize(`${folder}/${name}`)) || files.some((one) => `/${one}`.endsWith(`/${name}`));
        return [
          ...found(/\]\((?!https?:)([^)#]+)\)/g).filter((link) => !existsSync(join(house, folder, link))),
          ...found(/npm run (?:-s )?([\w:-]+)/g).filter((name) => !Object.hasOwn(scripts, name)),
          // Names in capitals and with a star stand for others.
          ...found(/`([a-z][\w./-]*\.(?:tsx?|md|css))`/g).filter((name) => !/[A-Z]/.test(name) && !isThere(name)),
        ].map((name) => `${file}: ${name}`);
      });
    expect(gone).toEqual([]);
  });

  it('names files after their noun, in kebab-case', () => {
    expect(code.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*\.tsx?$/.test(basename(file)))).toEqual(
      [],
    );
    const vague = /^(?:utils?|helpers?|managers?|handlers?|data|misc|common|index)$/;
    const named = code.filter((file) => vague.test(basename(file, extname(file))));
    expect(
      named.filter((file) => file !== 'lib/readers/index.ts' && !/^entrypoints\/[\w.-]+\/index\.ts$/.test(file)),
    ).toEqual([]);
  });

  it('treats page text as text', () => {
    const markup = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
    // Pages are taken down as markup, by one file that only reads it.
    const takes = product.filter((file) => file !== 'lib/readers/take.ts');
    expect(hits(takes, markup)).toEqual([]);
    expect(hits(['lib/readers/take.ts'], /(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/)).toEqual([]);
    expect(hits(product, /\beval\(|new Function\b|setTimeout\(\s*['"`]/)).toEqual([]);
  });

  it('silences no checker and skips no test', () => {
    expect(hits(code, /@ts-(?:ignore|nocheck|expect-error)|\bas any\b|eslint-disable/)).toEqual([]);
    expect(hits(code, /\b(?:it|test|describe)\.(?:only|todo)\b|\b(?:it|test|describe)\.skip\(/)).toEqual([]);
    expect(hits(code, /\b(?:TODO|FIXME|XXX)\b/)).toEqual([]);
  });

  it('holds no path of one machine and no registry host', () => {
    const among = prose.filter((file) => !pages(file));
    expect(
      hits(among, /(?:^|[\s'"`(=])\/(?:work|root|farm)\/|\/home\/\w+\/|registry\.npmjs|deb\.debian\.org|npmmirror/),
    ).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/"resolved":/);
  });

  it('pins every package exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('has tables of words that can be read: a row breaks where another language or meaning begins', () => {
    const tables = product.filter((file) => /^lib\/(?:readers|core)\//.test(file));
    expect(hits(tables, /^.{201}/u)).toEqual([]);
  });

  it('keeps doors thin', () => {
    const long = product.filter((file) => file.startsWith('entrypoints/') && read(file).split('\n').length > 90);
    expect(long).toEqual([]);
  });
});
