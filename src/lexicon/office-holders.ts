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

/** Forms by the sounds of their parts. */
type FormIndex = ReadonlyMap<string, readonly HolderForm[]>;

/** By script; made when the first name of that script is asked for. */
const indexes = new Map<string, FormIndex>();

/**
 * Every term of whoever in the table bears that name, in any listed form, by start of the term. Bearers of equal right
 * are all given: of a surname alone every holder of that surname. [] where the table knows none.
 */
export function findTerms(name: string, language: string): readonly OfficeHolder[] {
  const read = readName(name, language);
  const isFull = read.parts.length > 1;
  const likeness = new Map<string, number>();
  for (const candidate of candidatesFor(name, language)) {
    candidate.read ??= readName(candidate.form, candidate.language);
    const likely = isFull ? compareFullName(candidate.read, read) : compareReadNames(candidate.read, read);
    likeness.set(candidate.holder, Math.max(likeness.get(candidate.holder) ?? 0, likely));
  }
  const best = isFull ? Math.max(recordSettings.sameHolder, ...likeness.values()) : recordSettings.sameSurname;
  if (![...likeness.values()].some((likely) => likely >= best)) return [];
  return officeHolders
    .filter((holder) => (likeness.get(holder.name) ?? 0) >= best)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Of many a full name a surname alone says nothing, nor do two given names: "Ali Abdullah" is not Ali Abdullah Saleh. */
function compareFullName(form: ReadName, name: ReadName): number {
  if (form.folded === name.folded) return AS_WRITTEN;
  if (form.parts.length === 1) return 0;
  const likely = compareReadNames(form, name);
  if (likely < recordSettings.sameHolder || name.parts.length >= form.parts.length) return likely;
  const surname = alone(form.parts.at(-1)!);
  const hasSurname = name.parts.some((part) => compareReadNames(surname, alone(part)) >= recordSettings.sameSurname);
  return hasSurname || compareReadNames(alone(form.whole), alone(name.whole)) >= recordSettings.sameHolder ? likely : 0;
}

function alone(part: ReadName["whole"]): ReadName {
  return { folded: part.folded, parts: [part], whole: part };
}

/**
 * Names are compared with those forms alone that share the sounds of a part, of their own script and of Latin letters:
 * the table is asked for every name. What other languages write in Latin letters is often nearer the original than the
 * English spelling is: "Mouammar Kadhafi".
 */
function candidatesFor(name: string, language: string): ReadonlySet<HolderForm> {
  const script = scriptOf(name);
  const isTranscribed = script === "en" && language !== "en";
  const scripts = new Set(["en", script, ...(isTranscribed ? ["ar", "ru"] : [])]);
  const sounds = soundsOf(name, language);
  return new Set([...scripts].flatMap((written) => sounds.flatMap((sound) => indexOf(written).get(sound) ?? [])));
}

/** Named by the first of the languages that write it. */
function scriptOf(form: string): string {
  const language = languageOfForm(form);
  return SCRIPTS[language] ?? language;
}

const SCRIPTS: Readonly<Record<string, string>> = { fa: "ar", ur: "ar", uk: "ru" };

function indexOf(script: string): FormIndex {
  const known = indexes.get(script) ?? indexForms(script);
  indexes.set(script, known);
  return known;
}

function indexForms(script: string): FormIndex {
  const bySound = new Map<string, HolderForm[]>();
  for (const [holder, forms] of formsByName) {
    for (const form of [holder, ...forms]) {
      if (scriptOf(form) !== script) continue;
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
