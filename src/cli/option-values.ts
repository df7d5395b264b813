/** What may stand behind an option: each value checked and given its type, or refused with what it should be. */
import { InvalidArgumentError } from "commander";
import { ORIGIN_TIE_KINDS, type OriginTieKind } from "../model/story.js";
import { readSettings } from "../settings.js";

/** "2024", "2024-03" or "2024-03-19". */
export const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** BCP 47, roughly: a language, and subtags that narrow it. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/;

export function parseDate(value: string): string {
  if (!PARTIAL_DATE.test(value)) throw new InvalidArgumentError("A date is 2024, 2024-03 or 2024-03-19.");
  return value;
}

export function parseLanguages(value: string): readonly string[] {
  const languages = value.split(",").map((tag) => tag.trim());
  const wrong = languages.find((tag) => !LANGUAGE_TAG.test(tag));
  if (wrong !== undefined) throw new InvalidArgumentError("Languages are codes with commas between them: en,ar.");
  return languages;
}

export function parseLanguage(value: string): string {
  if (LANGUAGE_TAG.test(value)) return value;
  throw new InvalidArgumentError("A language is a code such as en or ar.");
}

export function parseTieKinds(value: string): readonly OriginTieKind[] {
  const kinds = value.split(",").map((kind) => kind.trim());
  if (!kinds.every((kind) => ORIGIN_TIE_KINDS.includes(kind as OriginTieKind))) {
    throw new InvalidArgumentError(`Kinds of ties, with commas between them: ${ORIGIN_TIE_KINDS.join(", ")}.`);
  }
  return kinds as readonly OriginTieKind[];
}

/** An option that may stand several times: what was said before, and this. */
export function further(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A parser of whole numbers between two bounds, both allowed. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      most === Number.MAX_SAFE_INTEGER ? `A whole number, at least ${least}.` : `A whole number, ${least} to ${most}.`,
    );
  };
}

/** A parser of times such as "90s", "15m", "2h" or "1d"; gives milliseconds, not below `least`. */
export function duration(least: number): (value: string) => number {
  const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
  return (value) => {
    const [, count = "", unit = ""] = /^(\d{1,5})([smhd])$/.exec(value) ?? [];
    const milliseconds = Number(count) * (units[unit] ?? Number.NaN);
    if (milliseconds >= least) return milliseconds;
    throw new InvalidArgumentError(`A time such as 90s, 15m, 2h or 1d, at least ${least / 1000}s.`);
  };
}

/** Bytes: "500000", "500KB" or "20MB". */
export function parseBytes(value: string): number {
  const units: Readonly<Record<string, number>> = { "": 1, K: 1024, M: 1024 * 1024 };
  const [, count = "", unit = ""] = /^(\d{1,9})(?:([KM])B?)?$/i.exec(value) ?? [];
  const bytes = Number(count) * units[unit.toUpperCase()]!;
  if (count !== "" && bytes >= 1024 && bytes <= readSettings.largestDocument) return bytes;
  throw new InvalidArgumentError("A size such as 500KB or 20MB, from 1KB to 50MB.");
}

/** What may stand in a header: printable ASCII, no brackets, so that it cannot end the comment it stands in. */
export const CONTACT = /^[!-'*-~](?:[ -'*-~]{0,198}[!-'*-~])?$/;

export function parseContact(value: string): string {
  if (CONTACT.test(value)) return value;
  throw new InvalidArgumentError("A contact is an address of mail or of a page, in plain letters.");
}
