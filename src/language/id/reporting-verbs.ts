/**
 * Verbs and phrases by which Indonesian news gives words to somebody, with strength and frame.
 * Source: written for Synoptic.
 * Headlines drop the prefix of a verb ("tegaskan", "sampaikan"), and behind quoted speech stands the bare root ("kata",
 * "ujar", "ucap"). Roots that are adjectives or nouns too ("jelas", "tegas", "lanjut", "tambah") stand with the pronoun
 * or particle that shows the verb: "jelas dia", "tegasnya".
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
