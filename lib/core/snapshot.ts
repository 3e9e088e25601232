/**
 * A page as it stood: its own markup, and what markup does not say. Taken in the page, which is all that is done there; read outside it.
 * All of it is hostile text.
 */
export interface Snapshot {
  readonly url: string;
  /** As the browser writes the page down. */
  readonly html: string;
  /** What its inputs hold, where that is not what their markup says. */
  readonly held: readonly Held[];
  /** Open shadow roots, each after the one it stands in. */
  readonly shadows: readonly Shadow[];
}

/**
 * The how-manieth `input, textarea, select` of its tree, and what it holds: text, `on` or '' for what is ticked or not, the places
 * of the chosen options (`0,2`).
 */
export type Held = readonly [at: number, words: string];

export interface Shadow {
  /** 0: in the page itself; else in the so-manieth of these shadow roots, counted from 1. */
  readonly within: number;
  /** The name of its host (`my-record`, `div`), and the how-manieth of that name the host is there. */
  readonly name: string;
  readonly host: number;
  readonly html: string;
  readonly held: readonly Held[];
}

/** More than any page that is about one company, person or record; together, in characters. */
export const mostMarkup = 4_000_000;
