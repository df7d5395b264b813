/**
 * What shows that two pictures are one photograph? Its address; the name of its file, where no two files bear such a name by
 * chance; an agency's number in it; or the same words beneath it with the same credit. No picture is looked at.
 */
import type { ShownMedium } from "../model/report.js";
import { traceSettings } from "../settings.js";
import { decodePart } from "../text/decode-part.js";
import { shingle } from "../text/shingle.js";
import { partCaption } from "./part-caption.js";

/** Days and moments, which many files of one day bear: "2024-03-19", "20240319_1230". */
const MOMENTS =
  /(?<!\d)(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d(?:[-_.T ]{0,3}[0-2]\d[-_.h]?[0-5]\d(?:[-_.m]?[0-5]\d)?)?(?!\d)/g;
const EXTENSION = /\.[a-z]{3,4}$/i;
/** Of one run of words; more are a set phrase of one site. */
const MOST_HOLDERS = 32;

/** Two pictures with one of these in common are one. */
export function photographKeys({ address }: ShownMedium): readonly string[] {
  const file = decodePart(address.slice(address.lastIndexOf("/") + 1))
    .replace(EXTENSION, "")
    .toLowerCase();
  const { agencyDigits } = traceSettings.samePhotograph;
  const telling = file.replace(MOMENTS, " ");
  const numbers = (telling.match(/\d+/g) ?? []).filter((digits) => digits.length >= agencyDigits);
  return [`at ${address}`, ...(isParticular(file, telling) ? [`named ${file}`] : []), ...numbers.map((n) => `no ${n}`)];
}

/** Long, and with more than a day or a running number in it. */
function isParticular(file: string, telling: string): boolean {
  const { nameCharacters, nameDigits } = traceSettings.samePhotograph;
  const characters = telling.replace(/[^\p{L}\p{N}]/gu, "").length;
  if (file.length < nameCharacters || characters < nameCharacters) return false;
  return (telling.match(/[\p{L}\d]+/gu) ?? []).some((part) => (part.match(/\d/g) ?? []).length >= nameDigits);
}

/** Pairs of pictures that bear more than eight words in a row in common beneath them, and one credit behind those. */
export function shareCaption<Shown extends ShownMedium>(media: readonly Shown[]): readonly (readonly [Shown, Shown])[] {
  const holders = new Map<string, { readonly medium: Shown; readonly credit: ReadonlySet<string> }[]>();
  const pairs: (readonly [Shown, Shown])[] = [];
  for (const medium of media) {
    const { caption, credit } = partCaption(medium.words ?? "");
    if (credit.size === 0) continue;
    for (const run of new Set(shingle(caption, traceSettings.samePhotograph.captionWords).runs)) {
      const known = holders.get(run) ?? [];
      for (const other of known) if (isSameCredit(other.credit, credit)) pairs.push([other.medium, medium]);
      if (known.length < MOST_HOLDERS) holders.set(run, [...known, { medium, credit }]);
    }
  }
  return pairs;
}

/** Outlets print more or less of one credit: "AFP", "Ana Brook/AFP". */
function isSameCredit(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few].every((word) => many.has(word));
}
