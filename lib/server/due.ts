const hour = 3_600_000;

/** When the answer to something received now is due: after so many hours of the clock. */
export function dueAt(received: Date, hours: number, _settings: Record<string, unknown> = {}): Date {
  return new Date(received.getTime() + hours * hour);
}
