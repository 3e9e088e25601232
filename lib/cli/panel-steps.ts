import type { Page } from 'playwright-core';

/** What a seller does in the panel, and what the panel says, as words. By roles and labels, as a person finds them. */

export interface Invite {
  readonly store: string;
  readonly code: string;
  readonly name: string;
}

/** Joins a team on the options page, by address and code. */
export async function joinTeam(options: Page, { store, code, name }: Invite): Promise<void> {
  await options.getByLabel('Invite link or code').fill(code);
  await options
    .getByLabel('Address of the team’s store')
    .or(options.getByLabel("Address of the team's store"))
    .fill(store);
  await options.getByLabel('Your name').fill(name);
  await options.getByRole('button', { name: 'Join', exact: true }).click();
  await options.getByRole('button', { name: /Leave/ }).waitFor();
}

/** Unfolds a section of the panel by its title. */
export async function openSection(panel: Page, title: string): Promise<void> {
  const button = panel.getByRole('button', { name: new RegExp(`^${title}`), expanded: false });
  if (await button.count()) await button.first().click();
}

/** Waits until the panel shows this company. */
export const waitForCompany = (panel: Page, name: string): Promise<void> =>
  panel.getByRole('heading', { level: 1, name }).waitFor();

export interface ChecklistLine {
  readonly label: string;
  readonly outcome: string;
  readonly because: string;
  /** The page's words behind it, each with where it was read. */
  readonly proof: readonly string[];
}

const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Reads the whole checklist, opening each line for its proof and closing it again. */
export async function readChecklist(panel: Page): Promise<ChecklistLine[]> {
  await openSection(panel, 'Checklist');
  const lines: ChecklistLine[] = [];
  for (const line of await panel.locator('li.line').all()) {
    const button = line.locator('.line-button');
    await button.click();
    const proof: string[] = [];
    for (const fact of await line.locator('li.fact').all()) {
      const said = await fact.locator('.said').allTextContents();
      const from = await fact.locator('.fact-from > *').allTextContents();
      proof.push(`“${said.map(words).join('”, “')}” (${from.map(words).join(', ')})`);
    }
    const because = line.locator('.line-because');
    lines.push({
      label: words(await line.locator('.line-label').textContent()),
      outcome: words(await line.locator('.outcome-word').textContent()),
      because: (await because.count()) ? words(await because.textContent()) : '',
      proof,
    });
    await button.click();
  }
  return lines;
}

/** The text of every place that a selector finds, white space folded. */
export async function readAll(panel: Page, selector: string): Promise<string[]> {
  return (await panel.locator(selector).allInnerTexts()).map(words).filter(Boolean);
}
