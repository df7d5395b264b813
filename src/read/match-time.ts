/**
 * Does a time of day stand at this token, and on whose clock? "22:33", "10.33 pm", "22h33", a sign after each number,
 * a word for the half of the day before or behind it, an offset or an unambiguous name of a zone.
 */
import type { Token } from "../model/annotation.js";
import type { DateNames } from "./date-names.js";
import { isSign } from "./date-parts.js";
import { numberAt } from "./token-numbers.js";

export interface Time {
  /** "22:33" or "22:33:05". */
  readonly clock: string;
  readonly precision: "minute" | "second";
  /** "Z", "+03:30". */
  readonly offset?: string;
  /** IANA name of a zone whose offset depends on the day. */
  readonly zone?: string;
  /** Index after the last token. */
  readonly to: number;
}

interface Digits {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** The mark between hour and minute is a point. */
  readonly dotted: boolean;
  readonly to: number;
}

/** `besideDay`: right behind a day, where two numbers with a point between them can be nothing but a time. */
export function matchTime(
  tokens: readonly Token[],
  from: number,
  names: DateNames,
  besideDay: boolean,
): Time | undefined {
  const before = names.halves.at(tokens, from);
  // A word such as "at" or "hour" may stand between the half of the day and the hour.
  const digits =
    digitsAt(tokens, before?.to ?? from, names) ??
    (before && tokens[before.to]?.kind === "word" ? digitsAt(tokens, before.to + 1, names) : undefined);
  if (!digits) return undefined;
  const after = before ? undefined : names.halves.at(tokens, digits.to);
  const half = before?.value ?? after?.value;
  if (digits.dotted && !half && !(besideDay && names.orders[0] === "dmy")) return undefined;
  const { minute, second } = digits;
  const hour = half === undefined || digits.hour > 12 ? digits.hour : (digits.hour % 12) + (half === "pm" ? 12 : 0);
  const to = after?.to ?? names.hourWords.at(tokens, digits.to)?.to ?? digits.to;
  const zone = zoneAt(tokens, to, names);
  return {
    clock: `${pad(hour)}:${pad(minute)}${second === undefined ? "" : `:${pad(second)}`}`,
    precision: second === undefined ? "minute" : "second",
    ...(zone?.offset === undefined ? {} : { offset: zone.offset }),
    ...(zone?.zone === undefined ? {} : { zone: zone.zone }),
    to: zone?.to ?? to,
  };
}

function digitsAt(tokens: readonly Token[], from: number, names: DateNames): Digits | undefined {
  const hour = numberAt(tokens, from, 1, 2);
  if (hour === undefined || hour > 23) return undefined;
  const mark = tokens[from + 1]?.norm;
  const word = names.hourWords.at(tokens, from + 1);
  const minuteAt = mark === ":" || mark === "." ? from + 2 : (word?.to ?? from + 2);
  const minute = numberAt(tokens, minuteAt, 2);
  if (minute === undefined || minute > 59) return undefined;
  const signed = isSign(tokens[from + 1]) && isSign(tokens[minuteAt + 1]);
  if (mark !== ":" && mark !== "." && !word && !signed) return undefined;
  if (mark === "." && isGoingOn(tokens, minuteAt)) return undefined;
  let to = signed ? minuteAt + 2 : minuteAt + 1;
  const second = tokens[to]?.norm === ":" || signed ? numberAt(tokens, signed ? to : to + 1, 2) : undefined;
  if (second === undefined || second > 59) return { hour, minute, dotted: mark === ".", to };
  to += 2;
  const behind = tokens[to];
  const fraction = behind?.norm === "." || behind?.norm === ",";
  const joined = tokens[to + 1]?.kind === "number" && tokens[to + 1]!.start === behind?.end;
  if (fraction && joined && behind!.start === tokens[to - 1]!.end) to += 2;
  return { hour, minute, second, dotted: false, to };
}

/** "14.30.2" is no time of day, and neither is "14.30 %". */
function isGoingOn(tokens: readonly Token[], minute: number): boolean {
  const [mark, next] = [tokens[minute + 1], tokens[minute + 2]];
  if (mark?.norm === "%") return true;
  return (mark?.norm === "." || mark?.norm === ",") && next?.kind === "number" && next.start === mark.end;
}

/** An offset, the letter Z, Greenwich with or without an offset, or the name of a clock, perhaps in brackets. */
function zoneAt(
  tokens: readonly Token[],
  at: number,
  names: DateNames,
): { offset?: string; zone?: string; to: number } | undefined {
  const open = tokens[at]?.norm === "(" || tokens[at]?.norm === "," ? at + 1 : at;
  const named = names.zones.at(tokens, open);
  const close = (to: number) => (tokens[at]?.norm === "(" && tokens[to]?.norm === ")" ? to + 1 : to);
  if (named) return { ...(named.value === "UTC" ? { offset: "Z" } : { zone: named.value }), to: close(named.to) };
  const sign = tokens[open]?.norm;
  if (sign === "gmt" || sign === "utc") {
    const behind = offsetAt(tokens, open + 1, 1);
    return behind ? { ...behind, to: close(behind.to) } : { offset: "Z", to: close(open + 1) };
  }
  if (sign === "z" && open === at && tokens[at]!.start === tokens[at - 1]!.end) return { offset: "Z", to: at + 1 };
  return offsetAt(tokens, open, 2);
}

/** "+03:30", "+0330", and behind Greenwich "+3"; the sign is written onto the number. */
function offsetAt(
  tokens: readonly Token[],
  at: number,
  fewestDigits: 1 | 2,
): { offset: string; to: number } | undefined {
  const sign = tokens[at]?.norm === "−" ? "-" : tokens[at]?.norm;
  if ((sign !== "+" && sign !== "-") || tokens[at + 1]?.start !== tokens[at]!.end) return undefined;
  const hours = fewestDigits === 1 ? numberAt(tokens, at + 1, 1, 2) : numberAt(tokens, at + 1, 2);
  const minutes = tokens[at + 2]?.norm === ":" ? numberAt(tokens, at + 3, 2) : undefined;
  if (hours !== undefined && hours <= 14 && minutes !== undefined && minutes < 60) {
    return { offset: `${sign}${pad(hours)}:${pad(minutes)}`, to: at + 4 };
  }
  const short = fewestDigits === 1 || (sign === "+" && tokens[at]!.start === tokens[at - 1]?.end);
  if (hours !== undefined && hours <= 14 && short) return { offset: `${sign}${pad(hours)}:00`, to: at + 2 };
  const joined = numberAt(tokens, at + 1, 4);
  if (joined === undefined || joined > 1400 || joined % 100 > 59) return undefined;
  return { offset: `${sign}${pad(Math.trunc(joined / 100))}:${pad(joined % 100)}`, to: at + 2 };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
