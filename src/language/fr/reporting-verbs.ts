/**
 * Verbs and phrases by which French news gives words to somebody, with strength and frame.
 * Source: written for Synoptic.
 * Accents do not count in matching, so "annonce" (also a noun) and "annoncé" are one form: a verb that is a noun or an
 * adjective under this form stands with its auxiliary, its object or its pronoun alone ("a annoncé", "annonce-t-il").
 */
import type { ReportingVerb } from "../../model/language.js";
import { furtherVerbs } from "./further-verbs.js";
import { looseVerbs } from "./loose-verbs.js";
import { reflexiveVerbs } from "./reflexive-verbs.js";
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
  ...reflexiveVerbs,
  ...furtherVerbs,
  ...looseVerbs,
];
