/**
 * Verbs and phrases by which Ukrainian news gives words to somebody, with strength and frame. One form stands for each
 * stem: "заявив" finds "заявила" and "заявили", "заявляє" finds "заявляють" and "заявляв". Verbs in "-ся" stand in each
 * person, for without it they would be other verbs; verbs in "-ить" in both numbers.
 * Source: written for Synoptic.
 */
import type { ReportingVerb } from "../../model/language.js";
import { verbsOfAdding } from "./verbs-of-adding.js";
import { verbsOfDoubt } from "./verbs-of-doubt.js";
import { verbsOfResolve } from "./verbs-of-resolve.js";
import { verbsOfSaying } from "./verbs-of-saying.js";

export const reportingVerbs: readonly ReportingVerb[] = [
  ...verbsOfDoubt,
  ...verbsOfSaying,
  ...verbsOfAdding,
  ...verbsOfResolve,
];
