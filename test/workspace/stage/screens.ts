import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { yamlModules } from '../../../lib/cli/yaml-modules.ts';

/** Takes pictures of every room, in both themes and three widths, and prints the documents: `tsx test/workspace/stage/screens.ts [room…]`. */
const out = new URL('../../../.output/workspace/', import.meta.url).pathname;
mkdirSync(out, { recursive: true });
const root = new URL('.', import.meta.url).pathname;
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [preact(), yamlModules()],
  // A file that somebody saves meanwhile does not reload the page.
  server: { port: 0, fs: { strict: false }, hmr: false, watch: null },
});
await server.listen();
const { port } = server.httpServer!.address() as { port: number };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const only = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const isQuick = process.argv.includes('--quick');

interface Shot {
  readonly name: string;
  readonly at: string;
  readonly act?: (page: Page) => Promise<void>;
  readonly pdf?: true;
}
const shots: readonly Shot[] = [
  { name: 'spec', at: '?accounts=500#/spec', pdf: true },
  {
    name: 'spec-short',
    at: '#/spec',
    pdf: true,
    act: async (page) => {
      await page.getByRole('radio', { name: 'In short' }).click();
    },
  },
  { name: 'queue', at: '?flags=5000#/queue' },
  {
    name: 'queue-answer',
    at: '#/queue',
    act: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('r');
    },
  },
  {
    name: 'queue-gone',
    at: '?lang=de#/queue',
    act: async (page) => {
      await page.keyboard.press('r');
      await page.keyboard.type('Dort arbeiten zwölf Leute, die Seite ist alt.');
      await page.evaluate(() => {
        const { queue } = (
          globalThis as never as {
            workspace: { queue: { flags: { is: { value: { value: unknown[] } }; put(all: unknown[]): void } } };
          }
        ).workspace;
        queue.flags.put(queue.flags.is.value.value.slice(1));
      });
    },
  },
  { name: 'week-away', at: '?away#/week' },
  { name: 'queue-away', at: '?away#/queue' },
  { name: 'queue-loading', at: '?slow#/queue' },
  { name: 'queue-empty', at: '?flags=0#/queue' },
  { name: 'draft', at: '#/draft' },
  {
    name: 'draft-edit',
    at: '#/draft',
    act: async (page) => {
      await page.getByRole('button', { name: 'Draft the next version' }).click();
      await page.getByRole('radio', { name: 'Text' }).click();
      await page.waitForTimeout(600);
    },
  },
  {
    name: 'draft-form',
    at: '#/draft',
    act: async (page) => {
      await page.getByRole('button', { name: 'Draft the next version' }).click();
      await page.locator('.form-pick').first().waitFor();
      await page.waitForTimeout(400);
    },
  },
  ...[2, 5, 8, 9].map(
    (door): Shot => ({
      name: `draft-form-${door}`,
      at: '#/draft',
      act: async (page) => {
        await page.getByRole('button', { name: 'Draft the next version' }).click();
        await page.locator('.form-door').nth(door).click();
        await page.waitForTimeout(400);
      },
    }),
  ),
  {
    name: 'queue-merge',
    at: '#/queue',
    act: async (page) => {
      await page.evaluate(() => {
        const { queue } = (
          globalThis as never as {
            workspace: { queue: { flags: { is: { value: { value: unknown[] } }; put(all: unknown[]): void } } };
          }
        ).workspace;
        const all = structuredClone(queue.flags.is.value.value) as {
          flag: {
            id: string;
            prospect: object;
            kind: string;
            criterion: string | null;
            fact: string | null;
            suggestedTier: null;
          };
        }[];
        const first = all[0]!;
        for (const other of [all[1]!, all[2]!]) other.flag = { ...first.flag, id: other.flag.id };
        queue.flags.put(all);
      });
      await page.waitForTimeout(200);
    },
  },
  { name: 'queue-german', at: '?lang=de#/queue' },
  { name: 'spec-german', at: '?lang=de&accounts=500#/spec' },
  {
    name: 'draft-german',
    at: '?lang=de#/draft',
    act: async (page) => {
      await page.getByRole('button', { name: 'Nächste Version entwerfen' }).click();
      await page.waitForTimeout(600);
    },
  },
  {
    name: 'interview-german',
    at: '?lang=de&model#/interviews',
    act: async (page) => {
      await page.getByLabel('Wen befragen Sie?').fill('Elif Demir');
      await page.getByRole('button', { name: 'Beginnen' }).click();
      await page.locator('#answer-said').fill('Meistens große Firmen.');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('button', { name: 'Vorschläge des Browser-Modells' }).click();
      await page.waitForTimeout(300);
    },
  },
  { name: 'study-german', at: '?lang=de#/interviews/study' },
  { name: 'week-german', at: '?lang=de&accounts=500#/week' },
  { name: 'team-german', at: '?lang=de#/team' },
  { name: 'log-german', at: '?lang=de#/log' },
  { name: 'accounts-german', at: '?lang=de&accounts=50#/accounts' },
  {
    name: 'draft-impact',
    at: '#/draft',
    act: async (page) => {
      await page.getByRole('button', { name: 'Draft the next version' }).click();
      await page.getByRole('radio', { name: 'Text' }).click();
      const text = page.getByLabel('The draft as YAML');
      await text.fill(
        (await text.inputValue())
          .replace(/minCoverage: [\d.]+/, 'minCoverage: 0.05')
          .replace('weight: 24', 'weight: 50'),
      );
      await page.waitForTimeout(500);
      await page.getByRole('radio', { name: 'Impact' }).click();
      await page.getByRole('button', { name: 'Judge the known accounts' }).click();
      await page.getByText('known accounts change tier').waitFor();
    },
  },
  {
    name: 'interview-asked',
    at: '#/interviews',
    act: async (page) => {
      await page.getByLabel('Whom do you interview?').fill('Elif Demir');
      await page.getByRole('button', { name: 'Begin' }).click();
      await page
        .locator('#answer-said')
        .fill('Mid-size companies, usually. They were all good customers for us over the years.');
      await page.keyboard.press('Control+Enter');
      await page.waitForTimeout(300);
    },
  },
  {
    name: 'report',
    at: '#/interviews/study',
    pdf: true,
    act: async (page) => {
      await page.getByRole('radio', { name: 'Report' }).click();
    },
  },
  {
    name: 'accounts-mapping',
    at: '#/accounts',
    act: async (page) => {
      const text =
        'Record ID,Company name,Company Domain Name,Number of Employees,Lifecycle Stage\n1,Larkspur,larkspur.com,201-500,customer\n2,Ostrava,ostrava.example,90,lead\n';
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'hubspot.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await page.waitForTimeout(300);
    },
  },
  {
    name: 'accounts-imported',
    at: '?accounts=30#/accounts',
    act: async (page) => {
      const text = 'Company name,Company Domain Name,Number of Employees\nLarkspur,larkspur.com,many\nNone,,90\n';
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'hubspot.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await page.getByRole('button', { name: '1 line was left out' }).click();
    },
  },
  { name: 'accounts', at: '?accounts=300#/accounts' },
  {
    name: 'accounts-unscored',
    at: '?accounts=300#/accounts',
    act: async (page) => {
      await page.getByRole('button', { name: 'Scores for Salesforce' }).click();
      await page.getByText('no score yet').waitFor();
    },
  },
  { name: 'interviews', at: '#/interviews' },
  { name: 'interview', at: '#/interviews/interview-1' },
  { name: 'study', at: '#/interviews/study' },
  { name: 'week', at: '#/week', pdf: true },
  {
    name: 'week-answered',
    at: '#/week',
    act: async (page) => {
      await page.getByRole('button', { name: 'Answer it' }).click();
      await page.keyboard.type('Price comes up twice as often as last week.');
      await page.getByRole('button', { name: 'Done', exact: true }).first().click();
      await page.getByRole('button', { name: 'Not done', exact: true }).nth(1).click();
      await page.getByLabel('A promise').fill('A page on what a year costs');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'team',
    at: '#/team',
    act: async (page) => {
      await page.getByRole('button', { name: 'Let them in again: Tom Okafor' }).click();
    },
  },
  { name: 'team-revops', at: '?role=revops#/team' },
  {
    name: 'team-lost',
    at: '?role=revops#/team',
    act: async (page) => {
      await page.getByRole('button', { name: 'Sign out everywhere: Mara Lindqvist' }).click();
      await page.getByRole('button', { name: 'Sign out everywhere', exact: true }).click();
      await page.getByText('is signed out on').waitFor();
      await page.getByRole('button', { name: 'Sign out everywhere: Tom Okafor' }).click();
    },
  },
  {
    name: 'team-lost-german',
    at: '?lang=de#/team',
    act: async (page) => {
      await page.getByRole('button', { name: 'Überall abmelden: Tom Okafor' }).click();
    },
  },
  { name: 'log', at: '#/log' },
  {
    name: 'clues',
    at: '#/clues',
    act: async (page) => {
      await page.getByLabel('Its words there').first().fill('People in the team');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'A page that its reader no longer knows' }).click();
    },
  },
  { name: 'clues-german', at: '?lang=de#/clues' },
  { name: 'alone', at: '?alone#/queue' },
];
const faults: string[] = [];
for (const shot of shots.filter(({ name }) => !only.length || only.includes(name)))
  for (const colorScheme of isQuick ? (['light'] as const) : (['light', 'dark'] as const))
    for (const width of isQuick ? [1200] : [1600, 1200, 800]) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
      page.on('pageerror', (error) => faults.push(`${shot.name}: ${error.message}`));
      page.on('console', (message) => message.type() === 'error' && faults.push(`${shot.name}: ${message.text()}`));
      await page.goto(`http://127.0.0.1:${port}/${shot.at}`);
      await page.locator('main h1, main h2').first().waitFor();
      await page.waitForTimeout(500);
      await shot.act?.(page);
      await page.waitForTimeout(200);
      await page.screenshot({ path: `${out}${shot.name}-${colorScheme}-${width}.png` });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      for (const each of violations)
        faults.push(
          `${shot.name} ${colorScheme} ${width} ${each.id}: ${each.nodes.map((node) => node.target).join(' ')}`,
        );
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (sideways > 0) faults.push(`${shot.name} ${width} scrolls sideways by ${sideways}`);
      if (shot.pdf && colorScheme === 'dark' && width === 1200) {
        await page.pdf({ path: `${out}${shot.name}.pdf`, preferCSSPageSize: true });
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 673, height: 1000 });
        await page.screenshot({ path: `${out}${shot.name}-print.png` });
      }
      await page.close();
    }
process.stdout.write(`${[...new Set(faults)].join('\n') || 'no faults'}\n`);
await browser.close();
await server.close();
