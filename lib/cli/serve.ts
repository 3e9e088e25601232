import { createLog, errorLine } from '#server/log.ts';
import { outsideFor } from '#server/outside.ts';
import { serve } from '#server/serve.ts';
import { runCommand } from './serve-commands.ts';
import { readServeOptions, serveHelp } from './serve-options.ts';

/** `npm run serve`: the shared store by itself. */
async function main(): Promise<void> {
  const asked = readServeOptions(process.argv.slice(2), process.env);
  if (!asked.ok) {
    console.error(asked.note);
    process.exitCode = 2;
    return;
  }
  if (asked.value.help) {
    console.log(serveHelp);
    return;
  }
  if (asked.value.command.length) {
    console.log(await runCommand(asked.value, asked.value.command));
    return;
  }
  const { port, host, data, databaseUrl, retentionDays, metricsToken, trustProxy, publicUrl, providerHosts } =
    asked.value;
  const log = createLog(asked.value.log);
  const trouble = (error: Error) => log.error(errorLine(error), 'trouble');
  // Node would print all of it, and an error of the database can quote a row.
  process.on('uncaughtException', (error) => {
    log.fatal(errorLine(error), 'ended by a fault');
    process.exit(1);
  });
  const store = await serve({
    ...{ port, host, sample: true, trouble, jobs: { retentionDays } },
    ...(databaseUrl ? { databaseUrl } : { data }),
    app: {
      metricsToken,
      trustProxy,
      publicUrl,
      outside: outsideFor(providerHosts),
      log: (line) => log.info(line, 'answered'),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      console.log('Stopping …');
      void store.stop();
    });
  console.log(`ICP Lens store on ${store.url}`);
  console.log(databaseUrl ? 'data in PostgreSQL' : `data in ${data}`);
  if (store.invites) {
    console.log('invite codes of the sample team:');
    for (const [role, code] of Object.entries(store.invites)) console.log(`  ${role.padEnd(8)} ${code}`);
  }
  console.log('Ctrl-C stops it.');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
