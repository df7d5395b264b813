/**
 * What of a report tells which event it tells of: its opening words, its acts, its people, its days.
 * Takes one annotated report; gives its profile, made once and compared with many others.
 */
import { findUnits, type Unit } from "../lexicon/find-units.js";
import { UnitIndex } from "../lexicon/unit-index.js";
import type { AnnotatedReport } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";
import { type Bearing, findBearings } from "./find-bearings.js";
import { type EventDays, findEventDays } from "./find-event-days.js";
import { findInstanceMarks, type InstanceMarks } from "./find-instance-marks.js";
import { findStage, type Stage } from "./find-stage.js";
import { findStatements } from "./find-statements.js";
import { collectKeys } from "./index-keys.js";
import { type ActorProfile, weighActors } from "./weigh-actors.js";
import { type WeighedAct, weighActs } from "./weigh-acts.js";

export interface ReportProfile {
  readonly id: string;
  readonly language: string;
  /** Units of the headline and the first statements. */
  readonly lead: readonly Unit[];
  /** Units of each of the first statements, the headline first. */
  readonly statements: readonly (readonly Unit[])[];
  /** Units of the whole opening part, for words told anywhere in it. */
  readonly body: readonly Unit[];
  readonly bodyKeys: ReadonlyMap<string, number>;
  /** Of `statements`. */
  readonly index: UnitIndex;
  readonly acts: readonly WeighedAct[];
  readonly actors: ActorProfile;
  readonly bearings: readonly Bearing[];
  readonly days: EventDays;
  readonly marks: InstanceMarks;
  readonly stage?: Stage;
}

export function profileReport(annotated: AnnotatedReport): ReportProfile {
  const { report } = annotated;
  const statements = findStatements(annotated).map(({ text, start }) => findUnits(text, report.language, start));
  const compared = statements.slice(0, gatherSettings.comparedStatements);
  const body = statements.flat().slice(0, gatherSettings.bodyUnits);
  const stage = findStage(annotated);
  return {
    id: report.id,
    language: report.language,
    lead: statements.slice(0, gatherSettings.leadStatements).flat(),
    statements: compared,
    index: new UnitIndex(compared),
    body,
    bodyKeys: collectKeys(body),
    acts: weighActs(annotated),
    actors: weighActors(annotated),
    bearings: findBearings(annotated),
    days: findEventDays(annotated, stage?.ahead ?? false),
    marks: findInstanceMarks(annotated),
    ...(stage === undefined ? {} : { stage }),
  };
}
