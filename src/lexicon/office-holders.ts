/**
 * Which terms of office may a named person have held? Bounds the time of an event whose reports bear no date.
 * Takes a name as a report prints it; gives the terms of whoever bears that name. The table is `office-terms.ts`.
 */
import { recordSettings } from "../settings.js";
import { compareReadNames, nameSounds, readName } from "./names.js";
import { officeTerms } from "./office-terms.js";

/** One term of office of one person. */
export interface OfficeHolder {
  readonly name: string;
  /** Other spellings and scripts. */
  readonly forms: readonly string[];
  readonly office: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** ISO day. */
  readonly from: string;
  /** ISO day; absent where the term is not known to have ended. */
  readonly to?: string;
}

export const officeHolders: readonly OfficeHolder[] = officeTerms.flatMap(({ country, office, terms }) =>
  terms.map(([name, forms, from, to]) => ({
    name,
    forms: forms.split("|"),
    office,
    country,
    from,
    ...(to === undefined ? {} : { to }),
  })),
);

/** A written form of a holder's name; taken apart when it is first compared. */
interface HolderForm {
  readonly holder: string;
  readonly form: string;
  readonly language: string;
}

const ARABIC = /\p{Script=Arabic}/u;

let formsBySound: ReadonlyMap<string, readonly HolderForm[]> | undefined;

/**
 * Every term of whoever in the table bears that name, in any listed form, by start of the term. Bearers of equal right
 * are all given: of a surname alone every holder of that surname. [] where the table knows none.
 */
export function findTerms(name: string, language: string): readonly OfficeHolder[] {
  const read = readName(name, language);
  formsBySound ??= indexForms();
  const likeness = new Map<string, number>();
  const candidates = new Set(nameSounds(name, language).flatMap((sound) => formsBySound?.get(sound) ?? []));
  for (const { holder, form, language: written } of candidates) {
    likeness.set(holder, Math.max(likeness.get(holder) ?? 0, compareReadNames(readName(form, written), read)));
  }
  const least = read.parts.length > 1 ? recordSettings.sameHolder : recordSettings.sameSurname;
  const best = Math.max(least, ...(read.parts.length > 1 ? likeness.values() : []));
  return officeHolders
    .filter((holder) => (likeness.get(holder.name) ?? 0) >= best)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Names are compared with those forms alone that share the sounds of a part: the table is asked for every name. */
function indexForms(): ReadonlyMap<string, readonly HolderForm[]> {
  const bySound = new Map<string, HolderForm[]>();
  const written = new Map(officeHolders.map(({ name, forms }) => [name, [name, ...forms]]));
  for (const [holder, forms] of written) {
    for (const form of forms) {
      const entry = { holder, form, language: ARABIC.test(form) ? "ar" : "en" };
      for (const sound of nameSounds(form, entry.language)) {
        const sharing = bySound.get(sound);
        if (sharing) sharing.push(entry);
        else bySound.set(sound, [entry]);
      }
    }
  }
  return bySound;
}
