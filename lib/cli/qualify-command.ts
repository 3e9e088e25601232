import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { failed, ok, type Result } from '#core/result.ts';
import { corpusReport } from './corpus.ts';
import { argumentsOf, type QualifyArguments, usage } from './qualify-arguments.ts';
import { isHtml, readPage } from './qualify-page.ts';

/** One page, or a folder of labelled pages, read and judged as the extension would. */

async function bytesOf(page: string, input: AsyncIterable<Uint8Array>): Promise<Result<Buffer, 'page'>> {
  try {
    if (page === '-') {
      const chunks: Buffer[] = [];
      for await (const chunk of input) chunks.push(Buffer.from(chunk));
      return ok(Buffer.concat(chunks));
    }
    if (!existsSync(page)) return failed('page', `the page "${page}" is not there; check the path.`);
    if ((await stat(page)).isDirectory())
      return failed('page', `"${page}" is a folder; name one HTML file, or use --corpus FOLDER for labelled pages.`);
    return ok(await readFile(page));
  } catch (problem) {
    return failed(
      'page',
      `the page "${page}" cannot be read (${problem instanceof Error ? problem.message : problem}).`,
    );
  }
}

async function onePage(
  wanted: QualifyArguments,
  page: string,
  input: AsyncIterable<Uint8Array>,
): Promise<Result<string, string>> {
  const [{ loadSpec }, { verdictOn }, { checklist }] = await Promise.all([
    import('./qualify-spec.ts'),
    import('./qualify-verdict.ts'),
    import('./print-checklist.ts'),
  ]);
  const spec = await loadSpec(wanted.spec);
  if (!spec.ok) return spec;
  const bytes = await bytesOf(page, input);
  if (!bytes.ok) return bytes;
  const html = isHtml(bytes.value);
  if (!html.ok)
    return failed('page', `the page "${page === '-' ? 'standard input' : page}" cannot be read: ${html.note}.`);
  const { reading } = readPage(bytes.value, wanted.url, wanted.today);
  const { prospect, verdict, plays } = verdictOn(spec.value, reading, wanted.today);
  if (!wanted.json) return ok(checklist(reading, prospect, verdict, plays, spec.value));
  const { reader, kind, url, health } = reading;
  const facts = reading.facts.map(({ name, value, said, from }) => ({ name, value, said, from }));
  return ok(`${JSON.stringify({ reading: { reader, kind, url, facts, health }, verdict, plays }, null, 2)}\n`);
}

/** What to print on standard output, or the one line for standard error. */
export async function qualify(
  words: readonly string[],
  now: Date,
  input: AsyncIterable<Uint8Array>,
): Promise<Result<string, string>> {
  const wanted = argumentsOf(words, now);
  if (!wanted.ok) return wanted;
  if (wanted.value.help) return ok(usage);
  const { corpus, page } = wanted.value;
  if (corpus !== null) return corpusReport(corpus, wanted.value);
  return page === null ? failed('usage', 'no page was named.') : onePage(wanted.value, page, input);
}
