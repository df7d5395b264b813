/**
 * Verbs and phrases by which Persian and Dari news gives words to somebody, with strength and frame.
 * Source: written for Synoptic.
 * The present is listed with a half-space and with a space behind "می"; what is a noun or a wish as well ("خواست",
 * "گفته", "افزوده") stands only in a phrase that shows the verb.
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
