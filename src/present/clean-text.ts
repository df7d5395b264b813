/** Which characters may stand in no file that other programs read? Each is replaced: no text of a report breaks a format. */
import { neutralizeText } from "./neutralize-text.js";

/** No characters at all (Unicode 15, 23.7): XML 1.0 forbids them, and nothing else has a use for them. */
const NONCHARACTERS = /[\ufffe\uffff]/g;

/** `text` without control characters, lone surrogates and direction overrides; tabs and line ends stay. */
export function cleanText(text: string): string {
  return neutralizeText(text).replace(NONCHARACTERS, "\ufffd");
}
