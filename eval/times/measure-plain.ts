/**
 * Texts that are dates, in many languages: those of our packs. A text with its English is right where both are read alike;
 * a text with its day in digits where one of the packs reads that day, for the data does not tell the language.
 */
import { packs } from "../../src/language/registry.js";
import { allTimes, annotateExpression } from "./measure-times.js";
import { openPlainCases, type PlainCase } from "./open-cases.js";

const REFERENCE = "2012-11-13T00:00:00";

export function measurePlain(folder: string): Record<string, number> {
  const cases = openPlainCases(folder);
  const codes: readonly string[] = packs.map(({ code }) => code);
  const translated = cases.flatMap((one) => {
    const code = /^translate:(\w\w)(?:-Hans)?$/.exec(one.set)?.[1];
    return code !== undefined && codes.includes(code) ? [{ ...one, code }] : [];
  });
  const dated = cases.filter((one) => one.set === "date_parser" && isFullDay(one) && isOurs(one.text, codes));
  const alike = translated.filter(({ text, expected, code }) => {
    const right = meaning(text, code) === meaning(expected, "en") && meaning(text, code) !== "";
    if (!right) show(`${code} | ${text} | ${expected}`);
    return right;
  });
  const read = dated.filter((one) => {
    const right = codes.some((code) => readsDay(one, code));
    if (!right) show(`${one.text} | ${one.expected}`);
    return right;
  });
  return {
    ...(translated.length > 0 ? { "expressions read as their English": alike.length / translated.length } : {}),
    ...(dated.length > 0 ? { "days in words and digits": read.length / dated.length } : {}),
  };
}

function show(line: string): void {
  if (process.argv.includes("--missed=plain")) process.stdout.write(`    ${line}\n`);
}

function meaning(text: string, code: string): string {
  const annotated = annotateExpression(text, code, REFERENCE);
  const { quantities } = annotated;
  const values = allTimes(annotated).map(({ start: _start, end: _end, ...value }) =>
    JSON.stringify(Object.entries(value).sort()),
  );
  return [...values, ...quantities.map(({ value, unit }) => `${value} ${unit}`)].join(" ");
}

/** The day is told whole, with its year, by one date, on no other clock than the reader's. */
function isFullDay({ text, expected }: PlainCase): boolean {
  const year = expected.slice(0, 4);
  return (
    text.length < 60 &&
    /\d{4}|[०-९]{4}/.test(text) &&
    (text.includes(year) || /[०-९]/.test(text)) &&
    !/[+-]\d{4}|"|[A-Z]{2}T/.test(text)
  );
}

function readsDay({ text, expected }: PlainCase, code: string): boolean {
  const [year, month, day] = expected.split("-");
  const value = `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  return annotateExpression(text, code, REFERENCE).times.some((time) => time.value === value);
}

/** Other languages whose months the runtime knows and that share a script with ours. */
const OTHERS = [
  "nl",
  "ro",
  "cs",
  "sk",
  "vi",
  "th",
  "be",
  "bg",
  "bn",
  "ka",
  "fi",
  "hr",
  "fil",
  "hu",
  "da",
  "sv",
  "nb",
  "et",
  "lt",
  "sr",
  "sl",
  "ja",
  "ko",
];

/** No word of it names a month or weekday in other languages alone. */
function isOurs(text: string, codes: readonly string[]): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  const [own, other] = [namesOf(codes), namesOf(OTHERS)];
  if (/[\p{Script=Thai}\p{Script=Georgian}\p{Script=Bengali}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text))
    return false;
  return words.every((word) => own.has(word) || !other.has(word));
}

const kept = new Map<readonly string[], ReadonlySet<string>>();

function namesOf(codes: readonly string[]): ReadonlySet<string> {
  const known = kept.get(codes);
  if (known) return known;
  const names = new Set<string>();
  for (const code of codes) {
    for (const width of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(code, {
        month: width,
        weekday: width,
        day: "numeric",
        calendar: "gregory",
        timeZone: "UTC",
      });
      for (let month = 0; month < 12; month++) {
        for (const { type, value } of format.formatToParts(Date.UTC(2023, month, 1 + month))) {
          if (type === "month" || type === "weekday") names.add(value.toLowerCase().replace(/\.$/, ""));
        }
      }
    }
  }
  kept.set(codes, names);
  return names;
}
