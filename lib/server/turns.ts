/** Work that may take long, side by side: so many at a time, and never two under one name. */
export class Turns {
  readonly #most: number;
  readonly #named = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  readonly #waiting: (() => Promise<void>)[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** Does it as soon as there is room, in the order of asking. Nothing, where work of that name runs or waits already. It must not throw. */
  take(name: string, work: () => Promise<void>): void {
    if (this.#named.has(name)) return;
    this.#named.add(name);
    this.#waiting.push(() => work().finally(() => this.#named.delete(name)));
    this.#go();
  }

  /** Forgets what waits; settled when nothing runs. */
  async stop(): Promise<void> {
    this.#waiting.length = 0;
    await this.idle();
  }

  /** Settled when nothing runs or waits. */
  async idle(): Promise<void> {
    while (this.#running.size) await Promise.all(this.#running);
  }

  #go(): void {
    while (this.#running.size < this.#most) {
      const work = this.#waiting.shift();
      if (!work) return;
      const running = work().finally(() => {
        this.#running.delete(running);
        this.#go();
      });
      this.#running.add(running);
    }
  }
}
