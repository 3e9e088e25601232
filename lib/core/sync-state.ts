/** How this browser stands with the shared store. */
export interface SyncState {
  /**
   * `no-room`: this browser keeps nothing for the extension, or has no room left. `erased`: the team that the note names erased this seller,
   * and with them the flags that were raised for it.
   */
  readonly state:
    | 'idle'
    | 'syncing'
    | 'offline'
    | 'unreachable'
    | 'signed-out'
    | 'update-needed'
    | 'no-room'
    | 'erased';
  /** When the store last answered, ISO 8601; null if never. */
  readonly lastAt: string | null;
  /** Letters that wait for the joined team; for whichever team where none is joined. */
  readonly waiting: number;
  /** Letters that wait for another team, until it is joined again. */
  readonly elsewhere?: number;
  readonly note: string | null;
}
