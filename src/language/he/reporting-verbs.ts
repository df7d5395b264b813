/**
 * Verbs and phrases by which Hebrew news gives words to somebody, gathered from the files that hold them.
 * Source: written for Synoptic.
 * The past in all persons of the report and the present are listed, without particles. Infinitives of many verbs are the
 * past behind "ל" ("להודיע") and so are found, as "to announce" is in English.
 */
import type { ReportingVerb } from "../../model/language.js";
import { verbsOfAdding } from "./verbs-of-adding.js";
import { verbsOfDoubt } from "./verbs-of-doubt.js";
import { verbsOfFeeling } from "./verbs-of-feeling.js";
import { verbsOfResolve } from "./verbs-of-resolve.js";
import { verbsOfSaying } from "./verbs-of-saying.js";

export const reportingVerbs: readonly ReportingVerb[] = [
  ...verbsOfSaying,
  ...verbsOfDoubt,
  ...verbsOfFeeling,
  ...verbsOfAdding,
  ...verbsOfResolve,
];
