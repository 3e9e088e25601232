import { expect, it } from 'vitest';
import { fileOf } from '#workspace/account-file.ts';

/** A file with its first letter that is not ASCII far behind its beginning. */
const farBehind = (letter: readonly number[]) => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `firm-${index}.com,Firm number ${index}\n`).join('');
  return new File([`domain,name\n${lines}`, 'mueller.de,M', Uint8Array.from(letter), 'ller GmbH\n'], 'accounts.csv');
};
async function textOf(file: File): Promise<string> {
  let text = '';
  for await (const piece of fileOf(file).pieces()) text += piece.text;
  return text;
}

it('is read as it is written, however late its first foreign letter comes', async () => {
  expect(farBehind([]).size).toBeGreaterThan(1_500_000);
  expect((await textOf(farBehind([0xfc]))).slice(-24)).toContain('Müller GmbH');
  expect((await textOf(farBehind([0xc3, 0xbc]))).slice(-24)).toContain('Müller GmbH');
});
