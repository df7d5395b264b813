/**
 * Which terms of office may a named person have held? Bounds the time of an event whose reports bear no date.
 * Takes a name as a report prints it; gives the terms of whoever bears that name. The table is `office-terms.ts`.
 */
import { recordSettings } from "../settings.js";
import { languageOfForm } from "./language-of-form.js";
import { compareReadNames, nameSounds, type ReadName, readName } from "./names.js";
import { officeTerms } from "./office-terms.js";

/** One term of office of one person. */
export interface OfficeHolder {
  readonly name: string;
  /** Other spellings and scripts. */
  readonly forms: readonly string[];
  readonly office: string;
  /** ISO 3166-1 alpha-3; absent for the office of an organisation. */
  readonly country?: string;
  /** English name, where the office is of no country. */
  readonly organisation?: string;
  /** ISO day. */
  readonly from: string;
  /** ISO day; absent where the term is not known to have ended. */
  readonly to?: string;
}

/** The forms that any term gives hold for all terms of that name. */
const formsByName = new Map<string, string[]>();
for (const { terms } of officeTerms) {
  for (const [name, forms] of terms) {
    const known = formsByName.get(name) ?? [];
    formsByName.set(name, known);
    if (forms !== "") known.push(...forms.split("|"));
  }
}

export const officeHolders: readonly OfficeHolder[] = officeTerms.flatMap(({ terms, ...held }) =>
  terms.map(([name, , from, to]) => ({
    name,
    forms: formsByName.get(name)!,
    ...held,
    from,
    ...(to === undefined ? {} : { to }),
  })),
);

/** A written form of a holder's name; taken apart when it is first compared. */
interface HolderForm {
  readonly holder: string;
  readonly form: string;
  readonly language: string;
  read?: ReadName;
}

/** Likeness of a name written as in the table: more than of one that only sounds the same. */
const AS_WRITTEN = 2;

let formsBySound: ReadonlyMap<string, readonly HolderForm[]> | undefined;

/**
 * Every term of whoever in the table bears that name, in any listed form, by start of the term. Bearers of equal right
 * are all given: of a surname alone every holder of that surname. [] where the table knows none.
 */
export function findTerms(name: string, language: string): readonly OfficeHolder[] {
  const read = readName(name, language);
  formsBySound ??= indexForms();
  const likeness = new Map<string, number>();
  const candidates = new Set(soundsOf(name, language).flatMap((sound) => formsBySound?.get(sound) ?? []));
  for (const candidate of candidates) {
    candidate.read ??= readName(candidate.form, candidate.language);
    const likely = candidate.read.folded === read.folded ? AS_WRITTEN : compareReadNames(candidate.read, read);
    likeness.set(candidate.holder, Math.max(likeness.get(candidate.holder) ?? 0, likely));
  }
  const least = read.parts.length > 1 ? recordSettings.sameHolder : recordSettings.sameSurname;
  const best = Math.max(least, ...(read.parts.length > 1 ? likeness.values() : []));
  if (![...likeness.values()].some((likely) => likely >= best)) return [];
  return officeHolders
    .filter((holder) => (likeness.get(holder.name) ?? 0) >= best)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Names are compared with those forms alone that share the sounds of a part: the table is asked for every name. */
function indexForms(): ReadonlyMap<string, readonly HolderForm[]> {
  const bySound = new Map<string, HolderForm[]>();
  for (const [holder, forms] of formsByName) {
    for (const form of [holder, ...forms]) {
      const entry: HolderForm = { holder, form, language: languageOfForm(form) };
      for (const sound of soundsOf(form, entry.language)) {
        const sharing = bySound.get(sound);
        if (sharing) sharing.push(entry);
        else bySound.set(sound, [entry]);
      }
    }
  }
  return bySound;
}

/** Names that have no sounds, as those of Chinese persons in Chinese, are found by their parts as they are written. */
function soundsOf(name: string, language: string): readonly string[] {
  const sounds = nameSounds(name, language).filter((sound) => sound !== "");
  if (sounds.length > 0 && !HAN.test(name)) return sounds;
  return [...sounds, ...readName(name, language).parts.map(({ folded }) => folded)];
}

const HAN = /\p{Script=Han}/u;
