const hour = 3_600_000;
const day = 24 * hour;

/** When the answer to something received now is due: after so many hours of the clock, or, with business hours, of all hours of the days
 * from Monday to Friday (UTC). */
export function dueAt(received: Date, hours: number, settings: { readonly businessHours?: unknown } = {}): Date {
  if (settings.businessHours !== true) return new Date(received.getTime() + hours * hour);
  let at = received.getTime();
  let left = hours * hour;
  for (;;) {
    const midnight = Math.floor(at / day) * day + day;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) {
      if (at + left <= midnight) return new Date(at + left);
      left -= midnight - at;
    }
    at = midnight;
  }
}
