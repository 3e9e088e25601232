import { closeSync, existsSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** PGlite in a folder that a power cut does not lose. As it comes, PGlite runs with fsync off, and its file system has none: what it calls
 * committed is in the operating system's memory. Here a commit is on the disk before it is answered, as with any PostgreSQL.
 * https://github.com/electric-sql/pglite/issues/1107 (looked at in November 2026) */
export async function openDurably(folder: string): Promise<PGlite> {
  const isNew = !existsSync(join(folder, 'PG_VERSION'));
  // fdatasync does nothing there whatever the file system can; fsync asks it. A new piece of the log is not filled with zeros first: nothing
  // else is done while 16 MB go to the disk.
  const settings = ['wal_sync_method=fsync', 'wal_init_zero=off'].flatMap((setting) => ['-c', setting]);
  const startParams = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), ...settings];
  const pglite = await PGlite.create({ fs: new DurableFolder(folder), startParams });
  // What makes a new database does not wait for the disk.
  if (isNew) syncAll(folder);
  return pglite;
}

/** What is taken of the module's own file system: its streams have a descriptor where they are of files, and none of folders. */
interface NodeFiles {
  readonly stream_ops: { fsync?: (stream: Stream) => number };
  realPath(node: unknown): string;
}
interface Stream {
  readonly nfd?: number;
  readonly node: unknown;
}

/** EIO by the numbers of WASI. */
const inputOutput = 29;

class DurableFolder extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const addSync = (module: object) => {
      const { NODEFS: files, FS } = module as { NODEFS: NodeFiles; FS: { ErrnoError: new (errno: number) => Error } };
      files.stream_ops.fsync = ({ nfd, node }) => {
        try {
          if (nfd === undefined) sync(files.realPath(node));
          else fsyncSync(nfd);
        } catch {
          throw new FS.ErrnoError(inputOutput);
        }
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...[emscriptenOpts.preRun ?? []].flat(), addSync] } };
  }
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function syncAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() || entry.isDirectory()) sync(join(entry.parentPath, entry.name));
  sync(folder);
}
