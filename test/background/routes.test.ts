import { describe, expect, it } from 'vitest';
import { aClipping, draft, Stage, windowId } from './stage.ts';

/** An application that routes behind `#`: each record is a page of its own, though the document is one. */
const crm = 'https://crm.example.com/';
const contact = (id: number) => `${crm}#/contacts/${id}/show`;
const company = (id: number) => `${crm}#/companies/${id}/show`;

const record = (url: string, name: string, more: Record<string, string> = {}) => {
  const [, type = '', id = ''] = /#\/(\w+)\/(\d+)/.exec(url) ?? [];
  const own = { 'crm.system': 'Atomic', 'crm.recordType': type, 'crm.recordId': `${type}/${id}` };
  return {
    ...aClipping({ 'company.name': name, ...own, ...more }),
    reader: 'atomic-record',
    kind: 'crm' as const,
    url,
  };
};

/** The tab goes to another record of the application, which is read. */
async function goTo(stage: Stage, url: string, name: string): Promise<void> {
  const tab = stage.tabs.get(1);
  if (tab) tab.url = url;
  await stage.background.moved(1, url);
  await stage.tell(1, record(url, name));
}

/** The panel is open on a contact's record, in the first tab. */
async function onFirst(): Promise<Stage> {
  const stage = new Stage();
  stage.open(1, contact(1));
  stage.openPanel();
  await stage.click();
  await stage.tell(1, record(contact(1), 'Alpha Mills', { 'company.employees': '120' }));
  return stage;
}

describe('records of an application that routes behind #', () => {
  it('are each shown in their own tab', async () => {
    const stage = await onFirst();
    stage.open(2, contact(2));
    await stage.click();
    await stage.tell(2, record(contact(2), 'Beta Works'));
    expect(stage.shown?.prospect?.name).toBe('Beta Works');
    stage.front = 1;
    await stage.background.activated(windowId);
    await stage.settle();
    expect(stage.shown?.prospect?.name).toBe('Alpha Mills');
  });

  it('keep the domain that was named for one of them from the next', async () => {
    const stage = await onFirst();
    await stage.ask('prospect:domain', { ...stage.page, domain: 'alpha.com' });
    await stage.settle();
    expect(stage.shown?.prospect?.key).toBe('alpha.com');
    await goTo(stage, contact(2), 'Beta Works');
    expect(stage.shown?.prospect).toMatchObject({ name: 'Beta Works', key: 'crm:atomic:contacts/2' });
  });

  it('are merged where they are about one company: the contact’s and that of the firm', async () => {
    const stage = await onFirst();
    await goTo(stage, company(1), 'Alpha Mills');
    expect(stage.shown?.prospect?.sources.map(({ url }) => url)).toEqual([company(1), contact(1)]);
    expect(stage.shown?.prospect?.facts['company.employees']?.fact.value).toEqual({ min: 120, max: 120 });
  });

  it('are named by a flag, so that its reviewer can open the one that was seen', async () => {
    const stage = await onFirst();
    const raised = await stage.ask('flag:raise', { ...stage.seen, draft });
    expect(raised).toMatchObject({ ok: true, value: { prospect: { url: contact(1) } } });
  });
});
