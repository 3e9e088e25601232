import uFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import { searchObjections } from '#core/objection-search.ts';
import type { Objection } from '#core/spec.ts';
import { hastyQuery, madeHandlers, queryKinds, seeded } from './made-handlers.ts';
import { type Measured, quantile } from './measured.ts';

type Search = (query: string) => readonly Objection[];

/**
 * How often the right handler is among the first three, and how long a keystroke takes, over made-up handlers: ours, which
 * stands on fuse.js, beside two other libraries, each set up as its documentation advises for typos.
 */
export async function run(): Promise<readonly Measured[]> {
  return [500, 2000].flatMap((count) => {
    const objections = madeHandlers(count);
    const ours: Search = (query) => searchObjections({ objections }, query);
    const engines: readonly (readonly [string, Search])[] = [
      ['ours on fuse.js', ours],
      ['minisearch', miniSearch(objections)],
      ['uFuzzy', microFuzzy(objections)],
    ];
    return engines.flatMap(([name, search]) => measure(`${name}, ${count} handlers`, objections, search));
  });
}

function miniSearch(objections: readonly Objection[]): Search {
  const mini = new MiniSearch<{ id: number; says: string }>({ fields: ['says'] });
  mini.addAll(objections.map(({ says }, id) => ({ id, says: says.join(' ') })));
  return (query) =>
    mini.search(query, { prefix: true, fuzzy: 0.2 }).map(({ id }) => objections[Number(id)] as Objection);
}

function microFuzzy(objections: readonly Objection[]): Search {
  const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const lines = objections.flatMap((objection) => objection.says.map((line) => ({ line, objection })));
  const haystack = lines.map(({ line }) => line);
  return (query) => {
    const [places, info, order] = fuzzy.search(haystack, query, 5);
    const found = order && info ? order.map((at) => info.idx[at] as number) : (places ?? []);
    return [...new Set(found.map((place) => (lines[place] as (typeof lines)[number]).objection))];
  };
}

function measure(name: string, objections: readonly Objection[], search: Search): readonly Measured[] {
  const next = seeded(11);
  const queries = Array.from({ length: 300 }, (_, at) => {
    const objection = objections[Math.floor(next() * objections.length)] as Objection;
    const kind = queryKinds[at % queryKinds.length] ?? 'exact';
    const line = objection.says[Math.floor(next() * objection.says.length)] as string;
    return { objection, kind, query: hastyQuery(line, kind, next) };
  });
  search('warm up');
  const hits = queries.map(({ objection, kind, query }) => ({
    kind,
    hit: search(query).slice(0, 3).includes(objection),
  }));
  const share = (among: readonly { hit: boolean }[]) => (100 * among.filter((one) => one.hit).length) / among.length;
  const times = keystrokes(
    queries.slice(0, 12).map((one) => one.query),
    search,
  );
  return [
    {
      name: `${name}: right one in the first three`,
      value: share(hits),
      unit: '%',
      note: queryKinds.map((kind) => `${kind} ${share(hits.filter((one) => one.kind === kind)).toFixed(1)}`).join(', '),
    },
    {
      name: `${name}: a keystroke, p95`,
      value: quantile(times, 0.95),
      unit: 'ms',
      note: `longest ${Math.max(...times).toFixed(1)} ms`,
    },
  ];
}

/** Types each query letter by letter, and gives the time that each letter took, in ms. */
function keystrokes(queries: readonly string[], search: Search): readonly number[] {
  return queries.flatMap((query) =>
    Array.from({ length: query.length }, (_, at) => {
      const start = performance.now();
      search(query.slice(0, at + 1));
      return performance.now() - start;
    }),
  );
}
