/**
 * Is this text a file of knowledge? Takes what a file holds, gives its entries, or what is wrong with it: each problem with
 * the section, the entry and the field it is in, and what to write instead. Never throws.
 */
import type { z } from "zod";
import { type KnowledgeFile, knowledgeForm, type Section } from "./knowledge-form.js";

/** Something wrong in a file, in plain words: where, and what to do. */
export interface Problem {
  /** 'outlets, entry 3 ("Coast Herald")'; empty for the file as a whole. */
  readonly place: string;
  readonly says: string;
}

export type ParsedKnowledge = { readonly file: KnowledgeFile } | { readonly problems: readonly Problem[] };

export function parseKnowledge(text: string): ParsedKnowledge {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [{ place: "", says: `not JSON: ${error instanceof Error ? error.message : ""}` }] };
  }
  const parsed = knowledgeForm.safeParse(value);
  if (parsed.success) return { file: parsed.data };
  return { problems: parsed.error.issues.map((issue) => tellIssue(issue, value)) };
}

/** 'outlets, entry 3 ("Coast Herald")': counted from one, as people count. */
export function placeOfEntry(section: string, index: number, name: unknown): string {
  return `${section}, entry ${index + 1}${typeof name === "string" ? ` ("${name}")` : ""}`;
}

function tellIssue(issue: z.core.$ZodIssue, value: unknown): Problem {
  const [section, index, field] = issue.path;
  const place = placeOf(section, index, value);
  if (issue.code === "unrecognized_keys") {
    const known = fieldsAt(issue.path).join(", ");
    return { place, says: `unknown field "${issue.keys[0]}"; known are ${known}` };
  }
  const where = field === undefined ? "" : `"${String(field)}": `;
  return { place, says: `${where}${issue.message}` };
}

function placeOf(section: PropertyKey | undefined, index: PropertyKey | undefined, value: unknown): string {
  if (section === undefined) return "";
  if (typeof index !== "number") return String(section);
  const entries = (value as Record<string, { name?: unknown }[]>)[String(section)];
  return placeOfEntry(String(section), index, entries?.[index]?.name);
}

function fieldsAt([section, index]: readonly PropertyKey[]): readonly string[] {
  if (section === undefined || index === undefined) return Object.keys(knowledgeForm.shape);
  return Object.keys(knowledgeForm.shape[section as Section].unwrap().element.shape);
}
