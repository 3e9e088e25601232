import { beforeAll, describe, expect, it } from 'vitest';
import { prospectOfAccount } from '#core/accounts-prospect.ts';
import { judge } from '#core/judge.ts';
import type { Spec } from '#core/spec.ts';
import { problemWords } from '#workspace/line-faults.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { atTheAccounts, fileOf, readyForAccounts } from './at-the-accounts.ts';
import { fakeStore } from './fake-store.ts';
import { fakeWorld } from './fake-world.ts';

let spec: Spec;
beforeAll(async () => {
  spec = await readyForAccounts();
});

const heading = 'Record ID,Company name,Company Domain Name,Number of Employees,Company owner';
const row = (index: number) =>
  `${index},"Company, ${index}",company-${index}.com,${10 + (index % 900)},Owner ${index % 9}`;

describe('importing accounts', () => {
  it('takes 100,000 lines, leaves the bad ones out by line, and changes nothing the second time', async () => {
    const { store, world, accounts, workspace } = await atTheAccounts(spec);
    const bad = new Map([
      [500, '500,No site,,5,X'],
      [10_001, '10001,"Never closed,company-10001.com,5,X'],
      [40_000, '40000,Free mail,someone@gmail.com,5,X'],
      [70_000, '70000,Too many,company-70000.com,5,X,and,more'],
      [99_999, '99999,Again,company-3.com,5,X'],
    ]);
    const lines = Array.from({ length: 100_000 }, (_, index) => bad.get(index) ?? row(index));
    const file = fileOf([heading, ...lines].join('\r\n'));
    await accounts.begin(file);
    expect(accounts.importing.value).toMatchObject({
      kind: 'hubspot',
      mapping: ['crm.recordId', 'name', 'domain', 'company.employees', 'owner'],
    });
    await accounts.run();
    expect(workspace.toast.value?.words).toContain('companies.csv was read to its end');
    const first = accounts.importing.value!;
    expect(first.end).toEqual({ ended: 'done' });
    expect(first.count).toMatchObject({ read: 99_995, added: 99_995, changed: 0, same: 0, bad: 5, share: 1 });
    expect(first.problems.map(({ line }) => line)).toEqual([...bad.keys()].map((index) => index + 2));
    expect(store.accounts.size).toBe(99_995);
    await accounts.giveProblems();
    const report = world.files.at(-1)!.text.split('\r\n');
    expect(report[0]).toContain('Line,Problem,Record ID');
    expect(report).toHaveLength(7);
    await accounts.run();
    expect(accounts.importing.value?.count).toMatchObject({ added: 0, changed: 0, same: 99_995 });
  }, 120_000);

  it('tells how far it is within a file that a browser hands over in one piece', async () => {
    const { store, world, accounts } = await atTheAccounts(spec);
    const text = [heading, ...Array.from({ length: 4_000 }, (_, index) => row(index))].join('\r\n');
    await accounts.begin(fileOf(text, 'companies.csv', text.length));
    const call = store.call.bind(store);
    let written = 0;
    store.call = async (path, ask) => {
      if (path === '/v1/accounts' && ask?.method === 'POST' && ++written > 4) store.isAway = true;
      return call(path, ask);
    };
    const done = accounts.run();
    await world.pass(1_000);
    const { share, isWaiting } = accounts.importing.value!.count!;
    expect([isWaiting, Math.round(share * 10)]).toEqual([true, 5]);
    written = Number.NEGATIVE_INFINITY;
    store.isAway = false;
    await world.pass(60_000);
    await done;
    expect(accounts.importing.value?.count).toMatchObject({ share: 1, added: 4_000 });
  });

  it('says of cells that cannot be read that they stay unknown: before the file is read, and by line', async () => {
    const { store, world, accounts } = await atTheAccounts(spec);
    const lines = [
      '1,Acme,acme.com,many,Ada',
      '2,Beta,beta.com,51-200,Ada',
      '3,None,,abc,Ada',
      '4,Gamma,gamma.com,,Ada',
    ];
    await accounts.begin(fileOf([heading, ...lines].join('\n')));
    expect(accounts.importing.value?.unread).toEqual([[], [], [], ['many', 'abc'], []]);
    accounts.map(3, null);
    expect(accounts.importing.value?.unread.flat()).toEqual([]);
    accounts.map(3, 'company.employees');
    await accounts.run();
    const { count, problems } = accounts.importing.value!;
    expect(count).toMatchObject({ read: 3, added: 3, bad: 1, unread: 1 });
    expect(problems.map(({ line, problem }) => [line, problemWords(problem)])).toEqual([
      [2, 'was taken in without “many” (Number of Employees)'],
      [4, 'has no website or domain'],
    ]);
    // Kept as it was said, and no number: who judges it finds nothing there.
    const acme = store.accounts.get('acme.com')!;
    expect(acme.facts['company.employees']).toBe('many');
    expect(prospectOfAccount(acme, '2026-11-20').facts['company.employees']).toBeUndefined();
    await accounts.giveProblems();
    expect(world.files.at(-1)!.text).toContain(
      '2,was taken in without “many” (Number of Employees),1,Acme,acme.com,many',
    );
  });

  it('costs no line where a cell has more words than the store takes of it', async () => {
    const { store, accounts } = await atTheAccounts(spec);
    const long = [
      '1,Acme,acme.com,"Warm, see the notes of the last quarterly business review (May 2026)",Kim',
      `2,Beta,beta.com,A,"${'Kim Lee; '.repeat(40)}"`,
      `${'3'.repeat(400)},${'Gamma '.repeat(80)},gamma.com,${'A'.repeat(400)},${'😀'.repeat(200)}`,
      `4,Delta,${'漢字会社名'.repeat(12)}.com,A,Kim`,
    ];
    const lines = Array.from({ length: 1_000 }, (_, index) => `5,Firm,firm-${index}.com,A,Kim`);
    lines.splice(600, 0, ...long);
    await accounts.begin(fileOf(['Record ID,Company name,Company Domain Name,Rating,Owner', ...lines].join('\n')));
    await accounts.run();
    const { end, count, problems } = accounts.importing.value!;
    expect(end).toEqual({ ended: 'done' });
    expect(count).toMatchObject({ added: 1_003, bad: 1 });
    expect(problems.map(({ line, problem }) => [line, problem.code])).toEqual([[605, 'not-own-domain']]);
    expect(store.accounts.get('acme.com')?.tier).toBe(
      'Warm, see the notes of the last quarterly business review (May…',
    );
    expect(store.accounts.get('beta.com')?.owner).toMatch(/^(Kim Lee; )+Kim Lee…$/);
  });

  it('makes batches that the store takes, however many columns there are', async () => {
    const { store, accounts } = await atTheAccounts(spec);
    const targets = Array.from({ length: 60 }, (_, index) => `intent.signalThatTheTeamMeasuresByItself${index}`);
    const lines = Array.from({ length: 600 }, (_, index) =>
      [`firm-${index}.com`, ...targets.map(() => '字字字')].join(),
    );
    await accounts.begin(fileOf([['Domain', ...targets].join(), ...lines].join('\n')));
    await accounts.run();
    expect(store.accounts.size).toBe(600);
    const sent = store.asked.filter(({ ask }) => ask.method === 'POST');
    const sizes = sent.map(({ ask }) => new TextEncoder().encode(JSON.stringify(ask.body)).length);
    expect(Math.max(...sizes)).toBeLessThan(1_048_576);
  });

  it('waits while the store is away, and goes on where it was', async () => {
    const { store, world, accounts } = await atTheAccounts(spec);
    await accounts.begin(fileOf([heading, ...Array.from({ length: 1_600 }, (_, index) => row(index))].join('\n')));
    store.loseAnswers = 1;
    const done = accounts.run();
    await world.pass(0);
    store.isAway = true;
    await world.pass(60_000);
    store.isAway = false;
    await world.pass(120_000);
    await done;
    expect(accounts.importing.value?.end).toEqual({ ended: 'done' });
    expect(store.accounts.size).toBe(1_600);
  });

  it('says of a file that was not read to its end, after a reload as well; the same file again ends it', async () => {
    const { world, accounts, store } = await atTheAccounts(spec);
    const file = fileOf([heading, ...Array.from({ length: 1_600 }, (_, index) => row(index))].join('\n'));
    await accounts.begin(file);
    const done = accounts.run();
    store.isAway = true;
    await world.pass(0);
    const later = fakeWorld(fakeStore(spec), world.memory);
    expect(createWorkspace(later).accounts.left.value).toMatchObject({ file: 'companies.csv' });
    accounts.stop();
    await world.pass(120_000);
    await done;
    expect(accounts.left.value?.file).toBe('companies.csv');
    store.isAway = false;
    await accounts.run();
    expect(accounts.left.value).toBeNull();
    expect(store.accounts.size).toBe(1_600);
    expect(createWorkspace(fakeWorld(fakeStore(spec), world.memory)).accounts.left.value).toBeNull();
  });

  it('stays stopped when another file is begun: what the first one waited with is not written', async () => {
    const { store, world, accounts } = await atTheAccounts(spec);
    await accounts.begin(fileOf([heading, row(1)].join('\n'), 'first.csv'));
    store.isAway = true;
    const first = accounts.run();
    await world.pass(0);
    accounts.close();
    await accounts.begin(fileOf([heading, row(2)].join('\n'), 'second.csv'));
    store.isAway = false;
    const second = accounts.run();
    await world.pass(60_000);
    await Promise.all([first, second]);
    expect([...store.accounts.keys()]).toEqual(['company-2.com']);
    expect(accounts.importing.value).toMatchObject({ file: { name: 'second.csv' }, end: { ended: 'done' } });
  });

  it('makes shorter batches of long lines, for the store takes 1 MB', async () => {
    const { store, accounts } = await atTheAccounts(spec);
    const long = '文'.repeat(290);
    await accounts.begin(
      fileOf(
        [
          'Domain,Name,Description',
          ...Array.from({ length: 2_000 }, (_, index) => `a${index}.com,${long},${long}`),
        ].join('\n'),
      ),
    );
    await accounts.run();
    expect(store.accounts.size).toBe(2_000);
    const sizes = store.asked
      .filter(({ ask }) => ask.method === 'POST')
      .map(({ ask }) => Buffer.byteLength(JSON.stringify(ask.body)));
    expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  });

  it('asks for the column of the domain, and gives a meaning to one column only', async () => {
    const { accounts } = await atTheAccounts(spec);
    await accounts.begin(fileOf('Firma;Seite\nAcme;acme.com'));
    expect(accounts.lacks.value).toContain('domain');
    accounts.map(1, 'domain');
    expect(accounts.lacks.value).toBeNull();
    accounts.map(0, 'domain');
    expect(accounts.importing.value?.mapping).toEqual(['domain', null]);
  });
});

describe('scores for a CRM', () => {
  it('have score, tier, spec version and an outcome for each criterion, by domain', async () => {
    const { store, world, accounts } = await atTheAccounts(spec);
    store.accounts.set('larkspur.com', {
      domain: 'larkspur.com',
      name: '=Larkspur',
      tier: null,
      owner: null,
      facts: { 'company.employees': '201-500', 'company.country': 'Germany' },
    });
    store.accounts.set('tiny.com', {
      domain: 'tiny.com',
      name: 'Tiny',
      tier: null,
      owner: null,
      facts: { 'company.employees': '3', 'company.country': 'Japan', 'company.founded': '1950' },
    });
    for (const form of ['hubspot', 'salesforce'] as const) {
      const done = accounts.giveScores(form);
      await world.pass(1_000);
      await done;
    }
    const [hubspot, salesforce] = world.files.map(({ text }) => text.replace('\ufeff', '').trim().split('\r\n'));
    expect(hubspot?.[0]).toContain('Company Domain Name,Company name,ICP Score');
    expect(salesforce?.[0]).toContain('Id,ICP_Domain__c,Name,Website,ICP_Score__c');
    expect(hubspot).toHaveLength(3);
    expect(hubspot?.[1]).toMatch(/^larkspur\.com,'?"?'=Larkspur/);
    const expected = [...store.accounts.values()].map((account) => {
      const verdict = judge(spec, prospectOfAccount(account, '2026-11-20'), '2026-11-20');
      return spec.profile.criteria.map(({ id }) => verdict.lines.find((line) => line.id === id)?.outcome);
    });
    expect(new Set(expected.flat())).toEqual(new Set(['match', 'mismatch', 'unknown']));
    expect(salesforce?.slice(1).map((line) => line.split(',').slice(-spec.profile.criteria.length))).toEqual(expected);
    for (const name of salesforce?.[0]?.split(',').slice(4) ?? [])
      expect(name).toMatch(/^[A-Za-z](?:_?[A-Za-z0-9])*__c$/);
  });
});
