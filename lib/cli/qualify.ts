import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { failed, ok, type Result } from '#core/result.ts';
import { corpusReport } from './corpus.ts';
import { argumentsOf, type QualifyArguments, usage } from './qualify-arguments.ts';
import { isHtml, readPage } from './qualify-page.ts';

/** `npm run qualify`: one page, or a folder of labelled pages, read and judged as the extension would. */

async function bytesOf(page: string): Promise<Result<Buffer, 'page'>> {
  try {
    if (page === '-') {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
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

async function onePage(wanted: QualifyArguments, page: string): Promise<Result<string, string>> {
  const [{ loadSpec }, { verdictOn }, { checklist }] = await Promise.all([
    import('./qualify-spec.ts'),
    import('./qualify-verdict.ts'),
    import('./print-checklist.ts'),
  ]);
  const spec = await loadSpec(wanted.spec);
  if (!spec.ok) return spec;
  const bytes = await bytesOf(page);
  if (!bytes.ok) return bytes;
  const html = isHtml(bytes.value);
  if (!html.ok)
    return failed('page', `the page "${page === '-' ? 'standard input' : page}" cannot be read: ${html.note}.`);
  const { reading } = readPage(bytes.value, wanted.url, wanted.today);
  const { prospect, verdict, plays } = verdictOn(spec.value, reading, wanted.today);
  if (!wanted.json) return ok(checklist(reading, prospect, verdict, plays));
  const { reader, kind, url, health } = reading;
  const facts = reading.facts.map(({ name, value, said, from }) => ({ name, value, said, from }));
  return ok(`${JSON.stringify({ reading: { reader, kind, url, facts, health }, verdict, plays }, null, 2)}\n`);
}

/** What to print on standard output, or the one line for standard error. */
export async function qualify(words: readonly string[], now: Date): Promise<Result<string, string>> {
  const wanted = argumentsOf(words, now);
  if (!wanted.ok) return wanted;
  if (wanted.value.help) return ok(usage);
  const { corpus, page } = wanted.value;
  if (corpus !== null) return corpusReport(corpus, wanted.value);
  return page === null ? failed('usage', 'no page was named.') : onePage(wanted.value, page);
}

process.stdout.on('error', (problem: NodeJS.ErrnoException) => process.exit(problem.code === 'EPIPE' ? 0 : 1));
const answer = await qualify(process.argv.slice(2), new Date());
if (answer.ok) process.stdout.write(answer.value);
else process.stderr.write(`qualify: ${(answer.note ?? answer.why).replace(/\s*\n\s*/g, ' ')}\n`);
process.exitCode = answer.ok ? 0 : 2;
