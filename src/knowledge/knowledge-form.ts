/** The form of a file of knowledge, ours and a user's: each field, its bounds, and what to write where it is wrong. */
import { z } from "zod";
import { knowledgeSettings } from "../settings.js";

const { longestName, mostEntries, mostNames } = knowledgeSettings;

const name = z
  .string()
  .max(longestName, `a name has at most ${longestName} characters`)
  .refine((text) => /[\p{L}\p{N}]/u.test(text), "a name needs a letter or a digit");
const domain = z
  .string()
  .regex(/^(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/, 'a domain is a host alone, in small letters: "paper.example"');
const country = z.string().regex(/^[A-Z]{3}$/, 'a country is three capitals of ISO 3166-1: "FRA"');
const names = z.array(name).max(mostNames, `at most ${mostNames}`).optional();
const domains = z.array(domain).max(mostNames, `at most ${mostNames}`).optional();

const named = {
  name,
  aliases: names,
  removeAliases: names,
  remove: z.literal(true, "true, or leave it out").optional(),
};
const placed = { ...named, domains, removeDomains: domains, country: country.optional() };
/** `null` says that none is known, whatever was known before. */
const owned = { owner: name.nullable().optional() };

const outlet = z.strictObject({ ...placed, ...owned, state: z.boolean("true or false").optional() });
const owner = z.strictObject({ ...named, ...owned });
const office = z.strictObject(placed);
const list = <Entry extends z.ZodType>(entry: Entry) =>
  z.array(entry).max(mostEntries, `at most ${mostEntries} entries`).optional();

export const knowledgeForm = z.strictObject({
  /** Agencies whose reports others print. */
  wires: list(outlet),
  outlets: list(outlet),
  owners: list(owner),
  offices: list(office),
});

export type KnowledgeFile = z.infer<typeof knowledgeForm>;
export type Section = keyof KnowledgeFile;
export type OutletEntry = z.infer<typeof outlet>;
export type OwnerEntry = z.infer<typeof owner>;
export type OfficeEntry = z.infer<typeof office>;
