/**
 * What the event codes imply, whatever the language: which acts have no giver and receiver, which need no common place.
 * PLOVER types and modes; facts of the coding scheme (openeventdata, PLOVER manual) and of our own further types.
 */

/** Types whose parties do the same to each other. */
const SYMMETRICAL_TYPES: ReadonlySet<string> = new Set(["CONSULT", "AGREE", "COOPERATE"]);

/** Modes of CONSULT in which the parties talk: the occasion of what is asked, praised or rejected there. */
const OCCASION_MODES: ReadonlySet<string> = new Set(["phone", "video", "meet", "visit"]);

/** Modes of happenings that follow another of their type and are events of their own, with the mode that they follow. */
const FOLLOWING_MODES: ReadonlyMap<string, string> = new Map([["aftershock", "earthquake"]]);

/** Modes of acts between persons who are not in one place. */
const REMOTE_MODES: ReadonlySet<string> = new Set(["phone", "video", "videocall", "letter", "message", "telegram"]);

/** PLOVER types; all others are happenings without an actor. */
const ACTED_TYPES: ReadonlySet<string> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);

/** Types done by words alone: where they are said is not where they take effect. */
const VERBAL_TYPES: ReadonlySet<string> = new Set([
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
]);

/** What packs give for happenings that CAMEO has no code for. */
const NO_CAMEO = "000";

/** Both parties are actors, none a recipient. */
export function isSymmetrical(type: string): boolean {
  return SYMMETRICAL_TYPES.has(type);
}

/** A meeting, visit or call: words told beside it were said in it. Mediation, say, is no occasion but an act. */
export function isOccasion(type: string, mode: string | undefined): boolean {
  return type === "CONSULT" && mode !== undefined && OCCASION_MODES.has(mode);
}

/** Said or agreed rather than done. */
export function isVerbal(type: string): boolean {
  return VERBAL_TYPES.has(type);
}

/** It happens somewhere; false for words, and for calls between persons who are apart. */
export function hasPlace(type: string, mode: string | undefined): boolean {
  return !(isVerbal(type) || (mode !== undefined && REMOTE_MODES.has(mode)));
}

/** A code of CAMEO. */
export function isCameo(code: string): boolean {
  return code !== NO_CAMEO;
}

/** The mode of the happening that one of this mode follows; undefined for what follows none. */
export function followedMode(mode: string | undefined): string | undefined {
  return mode === undefined ? undefined : FOLLOWING_MODES.get(mode);
}

/** Somebody does it; false for happenings such as an earthquake. */
export function isActed(type: string): boolean {
  return ACTED_TYPES.has(type);
}
