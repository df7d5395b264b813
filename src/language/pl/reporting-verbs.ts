/**
 * Verbs and phrases by which Polish news gives words to somebody, with strength and frame.
 * Source: written for Synoptic.
 * One form stands for each stem: the past ("dodał" finds "dodała", "dodało", "dodali"), the past of men where its vowel
 * changes ("powiedzieli"), and the present. Where the stem of a present is a noun ("ocenia", "twierdzi", "tłumaczy") or an
 * adverb ("zapewnia", "zapewne"), it stands with the word that follows.
 * "Przekazał" and "odparł" also hand over and repel: they report before "że", behind the dash that ends speech, or before an
 * office.
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
