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
  readonly waiting: number;
  readonly note: string | null;
}
