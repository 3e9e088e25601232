// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { byHand } from '#core/facts.ts';
import { fakeWorld } from '../panel/fake-world.ts';
import { fact, prospectOf, shownOf } from '../panel/fixtures.ts';
import { staged } from './stage.tsx';

describe('the checklist', () => {
  it('tells every outcome by shape and word, in four groups', async () => {
    const { all } = await staged();
    expect(all('.group-head > span:first-child').map((each) => each.textContent)).toEqual([
      'Core',
      'Supporting',
      'Must hold, or it is out',
      'Buying signals',
    ]);
    for (const line of all('.line')) {
      const outcome = line.classList[1];
      expect(line.querySelector('.outcome-word')?.textContent).toBe(outcome);
      expect(line.querySelector(`.mark.${outcome}`)).not.toBeNull();
      // By name its label and outcome; the reason is the description.
      const label = line.querySelector('.line-label')?.textContent;
      expect(line.querySelector('.line-button')?.getAttribute('aria-label')).toBe(`${label}, ${outcome}`);
    }
  });

  it('opens a line to the words of each source side by side, the reason, the evidence, the exceptions', async () => {
    const { all, place, press, fake } = await staged();
    await press(all('.line-button')[0] as HTMLElement);
    const proof = place.querySelector('.line-proof') as HTMLElement;
    expect([...proof.querySelectorAll('.said')].map((said) => said.textContent)).toEqual(['201-500 employees', '90']);
    expect(proof.textContent).toContain('beside “Company size”');
    expect(proof.textContent).toContain('Below 50 there is no second line');
    expect(proof.textContent).toContain('31 of 36 closed-won deals');
    expect(proof.textContent).toContain('3 independent sources');
    expect(proof.textContent).toContain('Fresh money means');
    await press(
      [...proof.querySelectorAll('button')].find((each) => each.textContent === 'Show on page') as HTMLElement,
    );
    expect(fake.asked.at(-1)).toMatchObject({ name: 'page:point', with: { said: '201-500 employees' } });
  });

  it('lets an unknown be answered by hand', async () => {
    const { all, named, press, type, fake } = await staged();
    const line = all('.line-button').find((each) => each.textContent?.includes('Uses Salesforce')) as HTMLElement;
    await press(line);
    const form = line.closest('li')?.querySelector('form') as HTMLFormElement;
    await type(form.querySelector('input') as HTMLElement, 'Salesforce');
    await press(form.querySelector('button') as HTMLElement);
    expect(fake.asked.at(-1)).toMatchObject({
      name: 'fact:answer',
      with: { name: 'company.technologies', said: 'Salesforce' },
    });
    const { id } = fake.asked.at(-1)!.with as { id: string };
    await press(named('Undo'));
    expect(fake.asked.at(-1)).toMatchObject({ name: 'fact:forget', with: { name: 'company.technologies', id } });
  });

  it('offers a place for the answer where the page says something that does not tell', async () => {
    const { all, press } = await staged(
      fakeWorld(
        shownOf({
          prospect: prospectOf([
            fact('company.technologies', ['Gong'], 'Gong', 'script gong'),
            fact('company.employees', { min: 11, max: 50 }, '11-50 employees', 'label "Company size"'),
          ]),
        }),
      ),
    );
    const unknown = all('.line.unknown').filter((line) => line.textContent?.match(/Uses Salesforce|employees/i));
    expect(unknown.length).toBeGreaterThan(1);
    for (const line of unknown) {
      await press(line.querySelector('.line-button') as HTMLElement);
      expect(line.querySelector('.answer-form input')).not.toBeNull();
    }
    expect(all('.next .disclosure-button')[0]?.textContent).toBe('Enter the answer');
  });

  it('offers to take back an answer only, not what was pasted for a page', async () => {
    const pasted = fact('company.employees', { min: 300, max: 300 }, '300', byHand, 'pasted');
    for (const [one, may] of [
      [pasted, false],
      [{ ...pasted, reading: byHand }, true],
    ] as const) {
      const { all, press } = await staged(fakeWorld(shownOf({ prospect: prospectOf([one]) })));
      const line = all('.line').find((each) => each.textContent?.match(/50 to 1,000 employees/)) as HTMLElement;
      await press(line.querySelector('.line-button') as HTMLElement);
      expect(line.textContent?.includes('Take my answer back')).toBe(may);
      expect(line.textContent).not.toContain('Show on page');
    }
  });

  it('takes back of a list what the line shows, and another fact whole', async () => {
    const typed = { said: 'Salesforce', from: byHand };
    const list = { ...fact('company.technologies', ['Salesforce', 'Gong'], 'Salesforce', byHand), reading: byHand };
    const parts = [
      { value: 'Salesforce', ...typed },
      { value: 'Gong', said: 'Gong', from: byHand },
    ];
    const size = { ...fact('company.employees', { min: 300, max: 300 }, '300', byHand), reading: byHand };
    const { all, press, fake } = await staged(fakeWorld(shownOf({ prospect: prospectOf([{ ...list, parts }, size]) })));
    const takeBack = async (label: RegExp) => {
      const line = all('.line').find((each) => each.querySelector('.line-label')?.textContent?.match(label));
      await press(line?.querySelector('.line-button') as HTMLElement);
      const buttons = [...(line?.querySelectorAll('button') ?? [])];
      await press(buttons.find((each) => each.textContent === 'Take my answer back') as HTMLElement);
      return fake.asked.at(-1);
    };
    const name = 'fact:forget';
    expect(await takeBack(/Uses Salesforce/)).toMatchObject({ name, with: { said: ['Salesforce'] } });
    expect((await takeBack(/employees/i))?.with).not.toHaveProperty('said');
  });

  it('leaves the question that is being answered alone when the page says something else meanwhile', async () => {
    const { fake, place, type, press } = await staged();
    const asked = () => place.querySelector('.next-ask')?.textContent;
    const first = asked();
    await press(place.querySelector('.next .disclosure-button') as HTMLElement);
    const field = place.querySelector('.next .answer-form input') as HTMLInputElement;
    await type(field, 'last sp');
    // Far less is known of it now: another question is worth more.
    await act(() => fake.tell({ prospect: prospectOf([]) }));
    expect(asked()).toBe(first);
    expect(place.querySelector('.next .answer-form input')).toBe(field);
    expect(field.value).toBe('last sp');
    await press(place.querySelector('.next .disclosure-button') as HTMLElement);
    expect(asked()).not.toBe(first);
  });

  it('marks a criterion with fewer than two independent sources', async () => {
    const { all } = await staged();
    const marked = all('.line').filter((line) => line.textContent?.includes('hypothesis'));
    expect(marked.map((line) => line.querySelector('.line-label')?.textContent)).toEqual([
      'Uses Salesforce or HubSpot',
    ]);
  });
});
