/** Which languages of a synopsis are read, dated and shown, but not compared? */
import type { Synopsis } from "../model/story.js";

/** Language tags as the reports bear them, sorted; `compared` holds codes of languages with a pack. */
export function languagesWithoutPack(synopsis: Synopsis, compared: readonly string[]): readonly string[] {
  const languages = new Set(synopsis.reports.map(({ language }) => language));
  return [...languages].filter((tag) => !compared.includes(tag.split("-", 1)[0] ?? tag)).sort();
}
