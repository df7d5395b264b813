/**
 * What does a Wiktionary translation table in Lingvo DSL say? Takes the text of an English-to-X table, gives pairs.
 * A headword stands in a dark blue line; the indented line after it lists the translations, parted by commas.
 */
import { type Translation, withoutOpening } from "./translation.js";

const HEADWORD = /^\t\[b\]\[c darkblue\](.*?)\[\/c\]\[\/b\]/;
const TRANSLATIONS = /^\t\[m\d\](.*)\[\/m\]/;
/** Transcriptions, genders, notes: spans of the markup that are no part of a word, innermost first. */
const NOTES = [/\[c gray\].*?\[\/c\]/g, /\[p\].*?\[\/p\]/g, /\[i\].*?\[\/i\]/g, /\\\[.*?\\\]/g, /(?<!\w)\/[^/]*\//g];
const BRACKETS = [/\[[^\]]*\]/g, /\{[^}]*\}/g, /\([^)]*\)/g];

export function readDsl(text: string): Translation[] {
  const translations: Translation[] = [];
  let english = "";
  for (const line of text.split("\n")) {
    const head = HEADWORD.exec(line);
    if (head) english = cleanHeadword(head[1]!.replaceAll("\\", ""));
    const listed = head ? null : TRANSLATIONS.exec(line);
    if (!listed || english === "") continue;
    for (const [rank, part] of strip(listed[1]!, [...NOTES, ...BRACKETS])
      .split(/[,;،]/)
      .entries()) {
      const foreign = part.replace(/^[\s\\!?.]+|[\s\\!?.]+$/g, "");
      if (foreign !== "") translations.push({ foreign, english, kind: "wiktionary", rank });
    }
  }
  return translations;
}

/** A table from a language into English: the word stands alone in its line, "~" repeats it, the translation follows. */
export function readDslToEnglish(text: string): Translation[] {
  const translations: Translation[] = [];
  let foreign = "";
  let rank = 0;
  for (const line of text.split(/\r?\n/)) {
    if (/^[^\s#]/.test(line)) {
      const word = line.replaceAll("\\", "").trim();
      if (word !== foreign) rank = 0;
      foreign = word;
      continue;
    }
    const listed = TRANSLATIONS.exec(line);
    if (!listed || foreign === "") continue;
    const parts = strip(listed[1]!, [...NOTES, ...BRACKETS]).split(/[,;]/);
    for (const part of parts) {
      const english = cleanHeadword(part);
      if (english !== "") translations.push({ foreign, english, kind: "wiktionary", rank: rank++ });
    }
  }
  return translations;
}

function cleanHeadword(head: string): string {
  return withoutOpening(strip(head, BRACKETS).trim()).replace(/[\s.;!?]+$/, "");
}

function strip(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, ""), text);
}
