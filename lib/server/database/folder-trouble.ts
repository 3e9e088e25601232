import { statfsSync } from 'node:fs';

/** What is wrong with a data folder, in a sentence for whoever starts the store. */

/** PGlite's own numbers (WASI's) for what Node names by a code. */
const codes: Readonly<Record<number, string>> = { 2: 'EACCES', 51: 'ENOSPC', 69: 'EROFS' };

/** Less than two log files of the database, and a little. */
const tooLittle = 40 * 1_048_576;

/** An embedded database that finds its disk full only says that it cannot begin. */
function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= tooLittle;
  } catch {
    return true;
  }
}

/** `error`: what was thrown while the folder was opened. */
export function folderTrouble(folder: string, error: unknown): string {
  const { code, errno, message } = error as { code?: string; errno?: number; message?: string };
  switch (code ?? codes[errno ?? 0] ?? (hasRoom(folder) ? undefined : 'ENOSPC')) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `There is no room left where the data folder ${folder} is. A new store takes 50 MB to begin with.`;
    case 'EACCES':
    case 'EPERM':
      return `This user may not write in the data folder ${folder}. Give it the folder, or name another one with --data.`;
    case 'EROFS':
      return `The data folder ${folder} can only be read. Name another one with --data.`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `${folder} is a file, or lies in one. Name a folder with --data.`;
    case 'ENOENT':
      return `The data folder ${folder} cannot be made there. Name another one with --data.`;
    default:
      return `The embedded database in ${folder} does not open: ${message ?? 'it gives no reason'}. If it worked before, restore a backup into another folder.`;
  }
}
