import { readdirSync } from 'node:fs';
import type { Measured } from './measured.ts';

/** `npm run bench [-- NAME...]`: runs every `*.bench.ts` beside this file, or those named, and prints what they measured. */

const here = new URL('.', import.meta.url);
const asked = process.argv.slice(2);
const files = readdirSync(here)
  .filter((file) => /\.bench\.tsx?$/.test(file))
  .filter((file) => !asked.length || asked.some((name) => file.startsWith(name)));

if (!files.length) {
  console.error(`No bench is called ${asked.join(', ')}.`);
  process.exitCode = 2;
}
for (const file of files.sort()) {
  const { run } = (await import(new URL(file, here).href)) as { run(): Promise<readonly Measured[]> };
  console.log(`\n${file.replace(/\.bench\.tsx?$/, '')}`);
  try {
    const measured = await run();
    const width = Math.max(...measured.map((one) => one.name.length));
    for (const { name, value, unit, note } of measured)
      console.log(`  ${name.padEnd(width)}  ${figures(value).padStart(12)} ${unit.padEnd(4)} ${note ?? ''}`.trimEnd());
  } catch (error) {
    console.error(`  could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/** Three figures that count. */
function figures(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 4;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
