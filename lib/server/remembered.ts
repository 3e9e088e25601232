/** What a server keeps in memory of a team, so that the common questions need no database. A change in the database
 * forgets it: at once on the server that made it, by NOTIFY on the others. Until NOTIFY is heard again nothing is kept. */

const mostTeams = 10_000;
const mostPerTeam = 20_000;
/** A connection can be dead for a while before it is noticed: nothing is believed for longer than this. */
const believe = 10_000;

interface Kept<T> {
  readonly value: T;
  readonly until: number;
  readonly untilTicks: number;
}

/** Values by team and key, loaded when asked for. */
export class Memory<T> {
  readonly #teams = new Map<string, Map<string, Kept<T>>>();
  readonly #now: () => number;
  readonly #ticks: () => number;
  /** Grows with every forgetting: what was asked of the database before must not be kept after. */
  #age = 0;
  #open = false;

  /** `ticks`: milliseconds that only grow, for a clock that is set back would make this believe for as long. */
  constructor(now: () => number, ticks: () => number = () => performance.now()) {
    this.#now = now;
    this.#ticks = ticks;
  }

  async get(teamId: string, key: string, load: () => Promise<T>): Promise<T> {
    const kept = this.#teams.get(teamId)?.get(key);
    if (kept && kept.until > this.#now() && kept.untilTicks > this.#ticks()) return kept.value;
    const age = this.#age;
    const value = await load();
    if (this.#open && age === this.#age && value !== null) this.#keep(teamId, key, value);
    return value;
  }

  forget(teamId: string): void {
    this.#age++;
    this.#teams.delete(teamId);
  }

  /** Keeps nothing more until opened again. */
  shut(): void {
    this.#age++;
    this.#open = false;
    this.#teams.clear();
  }

  open(): void {
    this.#open = true;
  }

  #keep(teamId: string, key: string, value: T): void {
    let team = this.#teams.get(teamId);
    if (!team) {
      if (this.#teams.size >= mostTeams) this.#teams.clear();
      team = new Map();
      this.#teams.set(teamId, team);
    }
    if (team.size >= mostPerTeam) team.clear();
    team.set(key, { value, until: this.#now() + believe, untilTicks: this.#ticks() + believe });
  }
}
