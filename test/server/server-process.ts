import { serve } from '#server/serve.ts';
import { createTeamWithSpec } from '#server/teams.ts';
import { tinySpec } from './team.ts';

/** A store in a process of its own, to be killed. Prints one line of JSON when it answers: its address, and the invite codes
 * where it was asked to make a team. */
const [place = '', first = ''] = process.argv.slice(2);
const where = place.startsWith('postgres://') ? { databaseUrl: place } : { data: place };
const store = await serve({ ...where, trouble: (error) => process.stderr.write(`${error.stack}\n`) });
const terms = { uses: 100, days: 1 };
const made = first ? await createTeamWithSpec(store.store, 'Acme', tinySpec(), terms) : null;
process.stdout.write(`${JSON.stringify({ url: store.url, codes: made?.codes ?? null })}\n`);
