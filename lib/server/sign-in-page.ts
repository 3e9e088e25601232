/** What a seller sees after signing in. A code has letters, digits and hyphens only; nothing of the provider is shown. */
export function codePage(code: string): string {
  const shown = `<p><code>${code.replaceAll(/[^0-9A-Z-]/g, '')}</code></p>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Signed in – ICP Lens</title>
<main>
<h1>You are signed in</h1>
<p>Put this code into the ICP Lens panel. It works once, within ten minutes.</p>
${shown}
</main>
<hr>
<section lang="de">
<h1>Sie sind angemeldet</h1>
<p>Geben Sie diesen Code in ICP Lens ein. Er gilt einmal, zehn Minuten lang.</p>
${shown}
</section>
</html>
`;
}
