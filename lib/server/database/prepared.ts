import { type PGlite, protocol } from '@electric-sql/pglite';
import type { PoolClient, Statement } from './at-once.ts';

/** Statements with a name, which PGlite parses and plans once for as long as it is open. Its own `query` does so each time, and that takes
 * longer than what most of them do. */
export class Prepared {
  readonly #pglite: PGlite;
  /** The types of the parameters of each, by their numbers. */
  readonly #known = new Map<string, readonly number[]>();

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  /** What PGlite's own `query` answers, with the command that was done: a commit of what had failed is a rollback. */
  query({ name = '', text, values }: Statement): ReturnType<PoolClient['query']> {
    const { serialize } = protocol;
    return this.#pglite.runExclusive(async () => {
      const say = async (message: Uint8Array) => (await this.#pglite.execProtocol(message)).messages;
      try {
        const types = this.#known.get(name) ?? (await this.#prepare(name, text, say));
        const { serializers, parsers } = this.#pglite;
        const bound = values.map((value, n) =>
          value == null ? null : (serializers[types[n] ?? 0]?.(value) ?? String(value)),
        );
        await say(serialize.bind({ statement: name, values: bound }));
        const columns = fieldsOf(await say(serialize.describe({ type: 'P' })));
        const rows: unknown[] = [];
        let command = '';
        for (const message of await say(serialize.execute({}))) {
          if (isTag(message)) command = message.text.split(' ')[0] ?? '';
          if (!isRow(message)) continue;
          const row = columns.map(({ name, dataTypeID }, n) => {
            const said = message.fields[n] ?? null;
            return [name, said === null ? null : (parsers[dataTypeID]?.(said, dataTypeID) ?? said)];
          });
          rows.push(Object.fromEntries(row));
        }
        return { rows, command };
      } finally {
        await say(serialize.sync());
      }
    });
  }

  async #prepare(
    name: string,
    text: string,
    say: (message: Uint8Array) => Promise<Messages>,
  ): Promise<readonly number[]> {
    const { serialize } = protocol;
    await say(serialize.parse({ name, text }));
    const said = await say(serialize.describe({ type: 'S', name }));
    const types = said.find(isParameters)?.dataTypeIDs ?? [];
    this.#known.set(name, types);
    return types;
  }
}

type Messages = Awaited<ReturnType<PGlite['execProtocol']>>['messages'];
type Message = Messages[number];

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}
const isParameters = (message: Message): message is Message & { readonly dataTypeIDs: number[] } =>
  message.name === 'parameterDescription';
const isRow = (message: Message): message is Message & { readonly fields: (string | null)[] } =>
  message.name === 'dataRow';
const isTag = (message: Message): message is Message & { readonly text: string } => message.name === 'commandComplete';
const isColumns = (message: Message): message is Message & { readonly fields: Field[] } =>
  message.name === 'rowDescription';
const fieldsOf = (messages: Messages): readonly Field[] => messages.find(isColumns)?.fields ?? [];
