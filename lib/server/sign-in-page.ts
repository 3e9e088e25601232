/** What a seller sees after signing in. A code has letters, digits and hyphens only; nothing of the provider is shown. */
export function codePage(code: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Signed in – ICP Lens</title>
<h1>You are signed in</h1>
<p>Put this code into the ICP Lens panel. It works once, within ten minutes.</p>
<p><code>${code.replaceAll(/[^0-9A-Z-]/g, '')}</code></p>
</html>
`;
}
