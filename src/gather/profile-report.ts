/**
 * What of a report tells which event it tells of: its opening words, its acts, its people, its days.
 * Takes one annotated report; gives its profile, made once and compared with many others.
 */
import { findUnitsOf, type Unit } from "../lexicon/find-units.js";
import type { AnnotatedReport } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";
import { type Figures, findFigures } from "./compare-figures.js";
import type { Opening } from "./compare-openings.js";
import { type Bearing, findBearings } from "./find-bearings.js";
import { type EventDays, findEventDays } from "./find-event-days.js";
import { findInstanceMarks, type InstanceMarks } from "./find-instance-marks.js";
import { findStage, type Stage } from "./find-stage.js";
import { findStatements, type Statement } from "./find-statements.js";
import { type KeyedText, keyText } from "./keyed-text.js";
import { type ReportSignature, signReport } from "./sign-report.js";
import { type ActorProfile, weighActors } from "./weigh-actors.js";
import { type ActProfile, weighActs } from "./weigh-acts.js";

export interface ReportProfile {
  readonly id: string;
  readonly language: string;
  readonly text: KeyedText;
  readonly acts: ActProfile;
  readonly actors: ActorProfile;
  readonly bearings: readonly Bearing[];
  readonly days: EventDays;
  readonly marks: InstanceMarks;
  readonly figures: Figures;
  readonly stage?: Stage;
  /** Of unit length, from the optional encoder. */
  readonly opening?: Opening;
}

/** With what it is looked for by, which is not needed for comparing. */
export interface SignedProfile {
  readonly profile: ReportProfile;
  readonly signature: ReportSignature;
}

export function profileReport(annotated: AnnotatedReport, opening?: Opening): ReportProfile {
  return makeProfile(annotated, findContent(annotated), opening);
}

export function signProfile(annotated: AnnotatedReport, opening?: Opening): SignedProfile {
  const content = findContent(annotated);
  return {
    profile: makeProfile(annotated, content, opening),
    signature: signReport(content.units.flat().slice(0, gatherSettings.bodyUnits)),
  };
}

interface Content {
  readonly statements: readonly Statement[];
  /** By statement. */
  readonly units: readonly (readonly Unit[])[];
}

function findContent(annotated: AnnotatedReport): Content {
  const statements = findStatements(annotated).slice(0, gatherSettings.comparedStatements);
  return { statements, units: statements.map(({ tokens }) => findUnitsOf(tokens, annotated.report.language)) };
}

function makeProfile(annotated: AnnotatedReport, { statements, units }: Content, opening?: Opening): ReportProfile {
  const { report } = annotated;
  const stage = findStage(annotated);
  return {
    id: report.id,
    language: report.language,
    text: keyText(units),
    acts: weighActs(annotated),
    actors: weighActors(annotated),
    bearings: findBearings(annotated),
    days: findEventDays(annotated, stage?.ahead ?? false),
    figures: findFigures(annotated),
    marks: findInstanceMarks(annotated, statements, units),
    ...(stage === undefined ? {} : { stage }),
    ...(opening === undefined ? {} : { opening }),
  };
}
