/**
 * Verbs and phrases by which Italian news gives words to somebody, with strength and frame.
 * Source: written for Synoptic.
 * Where a form is a noun or an adjective too ("critica", "condanna", "precisa"; "commentò" without its accent), it stands
 * only with a word that shows the verb.
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
