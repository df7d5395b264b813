/**
 * From where does a report say it was written? Takes its body, gives the dateline that opens it: "Tehran (IP)", "LONDON, March 3
 * (Example Agency)"; the words stay in the text.
 */
import { readSettings } from "../settings.js";
import { endOfDateline } from "../text/find-dateline.js";
import { tokenize } from "../text/tokenize.js";
import type { PageTables } from "./page-tables.js";

/** Without the dash that closes it. */
export function findDateline(text: string, { datelines }: PageTables): string | undefined {
  const head = text.slice(0, readSettings.longestDateline);
  const tokens = tokenize(head);
  const end = endOfDateline(head, tokens, 0, tokens.length, datelines);
  return end === undefined ? undefined : head.slice(0, tokens[end - 1]!.end).replace(CLOSING, "");
}

const CLOSING = /[\s.ـ–—-]+$/u;
