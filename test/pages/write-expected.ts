import { readFileSync, writeFileSync } from 'node:fs';
import { expectedOf, fileOf, pagesOf, readSaved, sites } from './saved.ts';

/**
 * Writes what is read off the saved pages now into their `.json`: `npx tsx test/pages/write-expected.ts SITE[/NAME] …`.
 * Run it by hand and read the difference: a test never does. A new page gets its address from `<!-- url: … -->`.
 */

const wanted = process.argv.slice(2);
if (wanted.length === 0) {
  process.stderr.write('Name the sites or pages to write, such as linkedin-profile or crm-record/unknown-host.\n');
  process.exit(2);
}

for (const site of sites())
  for (const name of pagesOf(site)) {
    if (!wanted.includes(site) && !wanted.includes(`${site}/${name}`)) continue;
    const html = readFileSync(fileOf(site, name, 'html'), 'utf8');
    const url = expectedOf(site, name)?.url ?? /<!-- url: (\S+) -->/.exec(html)?.[1] ?? null;
    writeFileSync(fileOf(site, name, 'json'), `${JSON.stringify(readSaved(site, name, url), null, 2)}\n`);
    process.stdout.write(`${site}/${name}\n`);
  }
