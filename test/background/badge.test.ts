import { describe, expect, it } from 'vitest';
import { holdMs } from '#local/outbox.ts';
import { aClipping, draft, readStage, Stage, windowId } from './stage.ts';

const fitting = {
  'company.name': 'Acme Metering',
  'company.domain': 'acme.com',
  'company.description': 'Software as a service that meters usage and sells subscriptions to businesses.',
  'company.industry': 'Software',
  'company.employees': '340 employees',
  'company.country': 'Germany',
  'company.technologies': 'Salesforce',
};

/** A seller in a team whose flag has been sent. */
async function flagged(): Promise<{ stage: Stage; answer: () => Promise<void> }> {
  const stage = await readStage();
  await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' });
  await stage.settle();
  const raised = await stage.ask('flag:raise', { ...stage.seen, draft });
  if (!raised.ok) throw new Error(raised.why);
  await stage.settle();
  await stage.pass(holdMs + 200);
  const answer = async () => {
    stage.store.review(raised.value.id, 'You are right.');
    await stage.ask('sync:now', {});
    await stage.settle();
  };
  return { stage, answer };
}

/** Another tab, which was never read. */
async function toMail(stage: Stage): Promise<void> {
  stage.open(2, 'https://mail.example/');
  await stage.background.activated(windowId, 2);
  await stage.settle();
}

describe('the icon', () => {
  it('tells of an answer over a tab that was never read, and no more once it was seen', async () => {
    const { stage, answer } = await flagged();
    await toMail(stage);
    expect(stage.badge(2)).toBe('');
    await answer();
    expect(stage.badge(2)).toBe('1');
    await stage.ask('flags:seen', {});
    await stage.settle();
    expect(stage.badge(2)).toBe('');
  });

  it('forgets an answer that was seen over a tab that was turned to while it was new', async () => {
    const { stage, answer } = await flagged();
    await answer();
    await toMail(stage);
    expect(stage.badge(2)).toBe('1');
    await stage.ask('flags:seen', {});
    await stage.settle();
    expect(stage.badge(2)).toBe('');
  });

  it('says no tier of a page whose site was taken back', async () => {
    const stage = new Stage();
    stage.granted = ['https://acme.com/*'];
    stage.open(1, 'https://acme.com/', true);
    stage.openPanel();
    await stage.background.loaded(1, 'https://acme.com/');
    await stage.tell(1, aClipping(fitting));
    expect(stage.badge(1)).toMatch(/^T\d/);
    stage.granted = [];
    stage.open(1, 'https://acme.com/');
    await stage.background.sitesChanged();
    await stage.settle();
    expect(stage.shown?.page.state).toBe('click');
    expect(stage.badge(1)).toBe('');
  });
});
