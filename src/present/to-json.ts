/**
 * The synopsis as JSON: what other programs read. Keys stand in the order of the contract, then by name, so that the
 * same synopsis gives the same bytes; characters that could steer a terminal are written as escapes.
 */
import type { Synopsis } from "../model/story.js";

/** Keys as the contract lists them; what it does not know follows by name. */
const KEYS = [
  ...[
    "synoptic",
    "reports",
    "stories",
    "unreadable",
    "originals",
    "id",
    "source",
    "reason",
    "url",
    "outlet",
    "language",
    "headline",
  ],
  ...["kicker", "byline", "dateline", "section", "text", "published", "weekday", "modified", "crawled", "credits"],
  ...["event", "records", "newsrooms", "origins", "originsAtMost", "claims", "quotations", "quantities"],
  ...["discrepancies", "derivations", "labels", "gist", "members", "claim", "entity", "report", "span", "start", "end"],
  ...[
    "kind",
    "speaker",
    "speakerKind",
    "speakerSpan",
    "cueSpan",
    "strength",
    "thought",
    "value",
    "upper",
    "precision",
    "basis",
  ],
  ...["unit", "bound", "of", "asOf", "sentence", "update", "positions", "says", "spans", "from", "to", "evidence"],
  ...[
    "versions",
    "order",
    "readAgain",
    "readInPart",
    "earlier",
    "later",
    "into",
    "silent",
    "declared",
    "between",
    "after",
    "before",
  ],
  ...["edits", "earlierWords", "laterWords", "changes"],
  ...["against", "original", "passages", "kept", "cut", "bent", "added", "unsure", "told", "how"],
  ...["words", "date", "type", "mode", "cameo", "actors", "recipients", "place", "name", "country", "role"],
];
const RANK: ReadonlyMap<string, number> = new Map(KEYS.map((key, index) => [key, index]));

const STEERING = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** JSON of the contract's object, indented by two blanks, with a line end. */
export function toJson(synopsis: Synopsis): string {
  return setJson(synopsis, (_key, value) => inOrder(value));
}

/** Any value as JSON in the same way, its keys as they are unless `replace` says otherwise. */
export function setJson(value: unknown, replace?: (key: string, value: unknown) => unknown): string {
  return `${JSON.stringify(value, replace, 2).replace(STEERING, escapeCharacter)}\n`;
}

function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareKeys(a, b)));
}

function compareKeys(a: string, b: string): number {
  const difference = (RANK.get(a) ?? KEYS.length) - (RANK.get(b) ?? KEYS.length);
  return difference || (a < b ? -1 : 1);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
