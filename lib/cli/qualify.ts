import { qualify } from './qualify-command.ts';

/** `npm run qualify`: what is asked for on standard output, or one line on standard error and exit 2. */

process.stdout.on('error', (problem: NodeJS.ErrnoException) => process.exit(problem.code === 'EPIPE' ? 0 : 1));
const answer = await qualify(process.argv.slice(2), new Date(), process.stdin);
if (answer.ok) process.stdout.write(answer.value);
else process.stderr.write(`qualify: ${(answer.note ?? answer.why).replace(/\s*\n\s*/g, ' ')}\n`);
process.exitCode = answer.ok ? 0 : 2;
