/**
 * Verbs and phrases by which Hindi news gives words to somebody, with strength and frame.
 * Source: written for Synoptic.
 * Most are a noun with a light verb. "की" is the verb "did" and the genitive "of": behind a noun it stands only with
 * what closes the sentence or goes on with the verb ("घोषणा की है", "घोषणा की।"), so that "घोषणा की तारीख" (the date
 * of the announcement) says nothing. "बात की" alone is "of the matter".
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
