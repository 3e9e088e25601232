import { searchObjections } from '#core/objection-search.ts';
import type { Objection } from '#core/spec.ts';
import { hastyQuery, madeHandlers, queryKinds, seeded } from './made-handlers.ts';
import { type Measured, quantile } from './measured.ts';

type Search = (query: string) => readonly Objection[];

/** How often the right handler is among the first three, and how long a keystroke takes, over made-up handlers. */
export async function run(): Promise<readonly Measured[]> {
  return [500, 2000].flatMap((count) => {
    const objections = madeHandlers(count);
    return measure(`fuse.js, ${count} handlers`, objections, (query) => searchObjections({ objections }, query));
  });
}

function measure(name: string, objections: readonly Objection[], search: Search): readonly Measured[] {
  const next = seeded(11);
  const queries = Array.from({ length: 1000 }, (_, at) => {
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
    queries.slice(0, 60).map((one) => one.query),
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
