import type { Handler } from './http/route.ts';
import { page } from './http/sent.ts';

/** What somebody sees who clicks an invite link. The code is behind the # of the address: it never reaches the store, and the page
 * has no script that could read it. */
const words = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Invitation – ICP Lens</title>
<main>
<h1>You are invited to a team on ICP Lens</h1>
<p>ICP Lens is an extension of your browser. This link is for it, and there is nothing more to do on this page.</p>
<ol>
<li>Copy the whole address of this page, with everything behind the #.</li>
<li>Open the options of the ICP Lens extension.</li>
<li>Paste the address into “Invite link or code” and join.</li>
</ol>
<p>Whoever has the address can join: keep it to yourself.</p>
</main>
<hr>
<section lang="de">
<h1>Sie sind in ein Team auf ICP Lens eingeladen</h1>
<p>ICP Lens ist eine Erweiterung Ihres Browsers. Dieser Link ist für sie; auf dieser Seite ist weiter nichts zu tun.</p>
<ol>
<li>Kopieren Sie die ganze Adresse dieser Seite, mit allem hinter dem #.</li>
<li>Öffnen Sie die Einstellungen der Erweiterung ICP Lens.</li>
<li>Fügen Sie die Adresse bei „Einladungslink oder Code“ ein und treten Sie bei.</li>
</ol>
<p>Wer die Adresse hat, kann beitreten: Behalten Sie sie für sich.</p>
</section>
</html>
`;

/** The page behind an invite link. */
export const invitation: Handler<'invitation'> = async () => page(words);
