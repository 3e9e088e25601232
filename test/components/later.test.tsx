// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { later } from '#components/bits/later.tsx';

const root = document.createElement('div');
const Part = ({ name }: { name: string }) => <p>{name} is here</p>;
const inPlace = { waiting: () => <p>on the way</p>, failed: () => <p>did not come</p> };
const shows = (words: string) => vi.waitFor(() => expect(root.textContent).toBe(words));
afterEach(() => render(null, root));

it('draws a part when its code has come, and at once where it was fetched before', async () => {
  const Later = later(async () => Part, inPlace);
  render(<Later name="It" />, root);
  await shows('It is here');
  let loads = 0;
  const Before = later(async () => {
    loads += 1;
    return Part;
  }, inPlace);
  await Before.fetch();
  render(<Before name="It" />, root);
  expect([root.textContent, loads]).toEqual(['It is here', 1]);
});

it('says that it is on the way', () => {
  const Never = later(() => new Promise<typeof Part>(() => {}), inPlace);
  render(<Never name="It" />, root);
  expect(root.textContent).toBe('on the way');
});

it('says that it did not come, and is fetched again when it is next put on the page', async () => {
  let isThere = false;
  const Later = later(async () => {
    if (!isThere) throw new Error('no network');
    return Part;
  }, inPlace);
  await Later.fetch();
  render(<Later name="It" />, root);
  expect(root.textContent).toBe('did not come');
  isThere = true;
  render(null, root);
  render(<Later name="It" />, root);
  await shows('It is here');
});
