/** SQLSTATE: connection, no room, ended by somebody, the machine; only for reading; idle for too long. */
const states = /^(?:08|53|57|58)[0-9A-Z]{3}$|^25006$|^25P03$/;
const sockets = /^(?:ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|E(?:HOST|NET)UNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** What pg says without a code. */
const words = /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

/** Whether an error says that the database cannot work now: it does not answer, is full, is being stopped, or is only for reading. What such
 * an error says is about the database, and quotes no row. */
export function isAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return states.test(code) || sockets.test(code);
  return typeof message === 'string' && words.test(message);
}
