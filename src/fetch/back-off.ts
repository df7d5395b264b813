/** How long to wait before asking again: as long as the host said, else longer each time and never all at once. */

/** Milliseconds before try `next` (2, 3 ...): twice as long each time, a random half of it off. `random` is 0 to 1. */
export function backOff(next: number, random: number, first: number, longest: number): number {
  const whole = Math.min(longest, first * 2 ** (next - 2));
  return Math.round(whole * (0.5 + random / 2));
}

/** Milliseconds from `now` that a Retry-After header asks for: seconds or a date (RFC 9110, 10.2.3); never negative. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  if (!/^[A-Z][a-z]{2,8},? .{10,40}$/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** "40 seconds", "5 minutes", "3 hours": for a person, rounded up. */
export function tellDuration(milliseconds: number): string {
  const units = [
    ["hour", 3_600_000],
    ["minute", 60_000],
    ["second", 1000],
  ] as const;
  const [name, size] = units.find(([, length]) => milliseconds >= length * 2) ?? units[2];
  const count = Math.max(1, Math.ceil(milliseconds / size));
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
