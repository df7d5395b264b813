/** How are the things of a synopsis called where other programs read it? Names from content, values that any form may hold. */
import { contentId } from "../text/content-id.js";
import { fold } from "../text/fold.js";
import { cleanText } from "./clean-text.js";
import type { PREFIXES, QualifiedName, Value } from "./provenance.js";

/** What may stand in a name of PROV-N, Turtle and XML alike. */
const PLAIN = /^[A-Za-z0-9][\w-]{0,63}$/;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/;

/** The id itself; one that no format could hold, as reports out of foreign files may bear, by what it is made of. */
export function plainId(id: string): string {
  return PLAIN.test(id) ? id : contentId(id);
}

export function nameOf(prefix: keyof typeof PREFIXES, id: string): QualifiedName {
  return `${prefix}:${plainId(id)}`;
}

/** Of what has no id: the same parts give the same name. */
export function nameFrom(prefix: keyof typeof PREFIXES, ...parts: readonly string[]): QualifiedName {
  return `${prefix}:${contentId(...parts)}`;
}

/** One agent for all spellings of a name that differ in case or marks alone. */
export function nameAgent(prefix: "outlet" | "speaker", name: string): QualifiedName {
  return nameFrom(prefix, fold(name));
}

/** With the language of the report that it is from, where that is one. */
export function words(text: string, language?: string): Value {
  const plain = { text: cleanText(text) };
  return language !== undefined && language !== "und" && LANGUAGE.test(language) ? { ...plain, language } : plain;
}

/** A number between 0 and 1. */
export function share(value: number): Value {
  return { text: value.toFixed(2), datatype: "xsd:decimal" };
}

export function count(value: number): Value {
  return { text: String(value), datatype: "xsd:integer" };
}

export function truth(value: boolean): Value {
  return { text: String(value), datatype: "xsd:boolean" };
}
