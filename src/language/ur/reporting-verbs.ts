/**
 * Verbs and phrases by which Urdu news gives words to somebody, with strength and frame.
 * Source: written for Synoptic.
 * Most are a noun with "کرنا" or "دینا" behind it; the finite forms are listed whole, the subjunctive ("مذمت کریں"), by
 * which one asks others to speak, is not. Where the noun is feminine, "کی" is both "did" and "of": nouns that are often
 * owned ("درخواست کی سماعت") have one word more ("درخواست کی ہے").
 */
import type { ReportingVerb } from "../../model/language.js";
import { verbsOfAdding } from "./verbs-of-adding.js";
import { verbsOfDoubt } from "./verbs-of-doubt.js";
import { verbsOfResolve } from "./verbs-of-resolve.js";
import { verbsOfSaying } from "./verbs-of-saying.js";
import { verbsOfStress } from "./verbs-of-stress.js";

export const reportingVerbs: readonly ReportingVerb[] = [
  ...verbsOfDoubt,
  ...verbsOfSaying,
  ...verbsOfAdding,
  ...verbsOfStress,
  ...verbsOfResolve,
];
