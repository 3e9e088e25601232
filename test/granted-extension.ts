import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension that these sites are granted to from the start, as if the seller had said so: without a screen the browser's own question cannot be answered. */
export function grantedExtension(extension: string, patterns: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'icp-lens-granted-'));
  cpSync(extension, copy, { recursive: true });
  const manifest = join(copy, 'manifest.json');
  const granting = { ...JSON.parse(readFileSync(manifest, 'utf8')), host_permissions: patterns };
  writeFileSync(manifest, JSON.stringify(granting));
  return copy;
}
