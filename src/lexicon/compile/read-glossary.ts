/**
 * What does a Wiktionary glossary in plain text say? Takes the text of an English-to-X glossary, gives pairs.
 * "cement {n} (a powdered substance) :: cement {m}, spoiwo {n}": notes stand in brackets, translations behind the colons.
 */
import { type Translation, withoutOpening } from "./translation.js";

const NOTES = [/\{[^{}]*\}/g, /\/[^/]*\//g, /\([^()]*\)/g, /\[[^[\]]*\]/g];

export function readGlossary(text: string): Translation[] {
  const translations: Translation[] = [];
  for (const line of text.split("\n")) {
    const parts = line.split(" :: ");
    if (line.startsWith("#") || parts.length !== 2) continue;
    const english = withoutOpening(bare(parts[0]!.replace(/\bSEE: .*$/, "")));
    for (const [rank, part] of bare(parts[1]!).split(/[,;]/).entries()) {
      const foreign = part.trim();
      if (english !== "" && foreign !== "") translations.push({ foreign, english, kind: "wiktionary", rank });
    }
  }
  return translations;
}

function bare(text: string): string {
  return NOTES.reduce((rest, note) => rest.replace(note, ""), text)
    .replace(/\s+/g, " ")
    .trim();
}
