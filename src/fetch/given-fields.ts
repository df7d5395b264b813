/** Fields as crawlers, feeds and manifests give them -> what is taken for known; what is not understood is left out. */
import type { GivenFields } from "./found.js";
import { parsePublished } from "./parse-published.js";

export interface UncheckedFields {
  readonly headline?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly published?: string | number | null | undefined;
}

export function readGiven({ headline, outlet, language, published }: UncheckedFields): GivenFields {
  return withoutUndefined<GivenFields>({
    headline: known(headline),
    outlet: known(outlet),
    language: languageTag(known(language)),
    published: published === undefined || published === null ? undefined : parsePublished(published),
  });
}

/** ISO date or time at which a document was fetched. */
export function crawledAt(given: string | number | null | undefined): string | undefined {
  return given === undefined || given === null ? undefined : parsePublished(given)?.value;
}

/** Trimmed; nothing where nothing but space is there. */
export function known(value: string | null | undefined): string | undefined {
  return value?.trim() ? value.trim() : undefined;
}

/** A canonical BCP 47 tag, or nothing: "English" is left to detection. */
export function languageTag(given: string | undefined): string | undefined {
  if (given === undefined || given.split(/[-_]/, 1)[0]!.length > 3) return undefined;
  try {
    return Intl.getCanonicalLocales(given.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}

type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined };

export function withoutUndefined<T extends object>(fields: Loose<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
