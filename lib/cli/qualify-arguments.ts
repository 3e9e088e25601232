import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '#core/result.ts';
import { webAddress } from './qualify-page.ts';

export interface QualifyArguments {
  readonly help: boolean;
  readonly json: boolean;
  /** A file, or `-` for standard input; null with `corpus`. */
  readonly page: string | null;
  readonly url: URL | null;
  readonly spec: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly corpus: string | null;
  /** Corpus only: part of a kind's or a file's name. */
  readonly kind: string | null;
  readonly file: string | null;
}

export const usage = `Reads one saved page, checks it against the team's ICP and prints the checklist.

  npm run -s qualify -- PAGE.html --url URL [--spec FILE] [--today YYYY-MM-DD] [--json]
  npm run -s qualify -- --corpus FOLDER [--kind WORD] [--file WORD] [--json]

  PAGE            an HTML file; - reads standard input
  --url URL       where the page stands; without it the page's own base or canonical address is used
  --spec FILE     the ICP spec, YAML or JSON; without it the sample spec
  --today DAY     the day to count from, such as 2026-03-31; without it today
  --json          one JSON object on standard output and nothing else
  --corpus FOLDER a folder of labelled pages with a manifest.json: prints how well they are read
  --kind, --file  only the corpus pages whose kind or file name contains the word, in detail
  --help          this text

Exit codes: 0 done, 2 something in the command, the page, the spec or the folder is not as it should be.
`;

const isDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;

/** The command line, checked. `note` is the one line for the person. */
export function argumentsOf(words: readonly string[], now: Date): Result<QualifyArguments, 'usage'> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (problem) {
    const said = problem instanceof Error ? problem.message.split(/\.\s/)[0] : String(problem);
    return failed('usage', `${said}. Run with --help to see what there is.`);
  }
  const { values, positionals } = parsed;
  const { help = false, json = false, spec = null, corpus = null, kind = null, file = null } = values;
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const today = values.today ?? local;
  if (!isDay(today))
    return failed('usage', `--today "${today}" is not a day; give it as YYYY-MM-DD, such as 2026-03-31.`);
  const url = webAddress(values.url);
  if (values.url !== undefined && !url)
    return failed(
      'usage',
      `--url "${values.url}" is not a web address; give it in full, such as https://www.example.com/about.`,
    );
  const page = positionals[0] ?? null;
  if (!help && positionals.length > 1)
    return failed(
      'usage',
      `one page at a time: "${positionals[1]}" is one too many. For many pages use --corpus FOLDER.`,
    );
  if (!help && corpus === null && page === null)
    return failed('usage', 'no page was named. Give an HTML file, or - for standard input; --help shows examples.');
  if (!help && corpus !== null && page !== null)
    return failed('usage', `--corpus reads a folder: leave out "${page}", or leave out --corpus.`);
  return ok({ help, json, page, url, spec, today, corpus, kind, file });
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      spec: { type: 'string' },
      today: { type: 'string' },
      corpus: { type: 'string' },
      kind: { type: 'string' },
      file: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
