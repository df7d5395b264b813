/** A last paragraph about the reporter: "Martin Oake is our harbour correspondent." Takes paragraphs and bylines; gives the rest. */
import { readSettings } from "../settings.js";
import { lineKey } from "./page-tables.js";
import { weightOf } from "./weigh-line.js";

/** `bylines`: names as metadata and lines give them. At most two paragraphs go, and never the first. */
export function dropSignOff(paragraphs: readonly string[], bylines: readonly string[]): readonly string[] {
  const names = bylines.map(lineKey).filter((name) => name.includes(" ") || /[\u3400-\u9fff]{2}/.test(name));
  let end = paragraphs.length;
  while (end > Math.max(1, paragraphs.length - 2) && isSignOff(paragraphs[end - 1]!, names)) end--;
  return paragraphs.slice(0, end);
}

function isSignOff(paragraph: string, names: readonly string[]): boolean {
  if (weightOf(paragraph) > readSettings.heaviestSignOff) return false;
  const key = lineKey(paragraph);
  return names.some((name) => key === name || key.startsWith(`${name} `));
}
