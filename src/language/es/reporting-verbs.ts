/**
 * Verbs and phrases by which Spanish news, of Spain and of America, gives words to somebody, with strength and frame.
 * Source: written for Synoptic.
 * Where a preterite without its accent is a noun ("anunció", "rechazó", "criticó"), it stands with the word that follows.
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
