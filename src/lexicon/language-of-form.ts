/**
 * In which language is a name to be read of which nothing but its letters is known? Takes a written name, gives the
 * language whose sounds its script has in the packs; English for Latin letters and for scripts without a pack.
 */

/** The first that fits: letters of one language of a script before the script. */
const BY_LETTERS: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ٹڈڑںےہھ]/u, "ur"],
  [/[پچژگکی]/u, "fa"],
  [/\p{Script=Arabic}/u, "ar"],
  [/[іїєґ]/iu, "uk"],
  [/\p{Script=Cyrillic}/u, "ru"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Han}/u, "zh"],
];

export function languageOfForm(form: string): string {
  return BY_LETTERS.find(([letters]) => letters.test(form))?.[1] ?? "en";
}
