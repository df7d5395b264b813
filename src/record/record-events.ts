/**
 * What happened? Takes the reports of one story and its joined entities; gives one event record for each kind of act
 * they tell of, the main act first, in the terms of PLOVER and CAMEO.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { EventDate, EventRecord, JoinedEntity } from "../model/story.js";
import { recordSettings } from "../settings.js";
import { boundByOffice } from "./bound-by-office.js";
import { type EventAct, findEventActs } from "./find-event-acts.js";
import { findEventParties } from "./find-event-parties.js";
import { findEventPlace } from "./find-event-place.js";
import { findStatedDate, resolveEventDate } from "./resolve-event-date.js";

const UNKNOWN = "UNKNOWN";

/** Never empty: where no act was recognised, one record of type "UNKNOWN" with the date of the opening. */
export function recordEvents(
  reports: readonly AnnotatedReport[],
  entities: readonly JoinedEntity[],
): readonly EventRecord[] {
  const sorted = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const acts = findEventActs(sorted);
  const main = acts[0] ?? openings(sorted);
  const told = acts
    .slice(1)
    .filter(({ weight }) => weight >= main.weight * recordSettings.leastAct)
    .slice(0, recordSettings.mostRecords - 1);
  const { actors, recipients } = findEventParties(main, entities);
  const date = boundByOffice(resolveEventDate(main, sorted), [...actors, ...recipients]);
  return [
    recordEvent(main, date, entities),
    ...told.map((event) => recordEvent(event, findStatedDate(event), entities)),
  ];
}

/** Stands for the act where none was recognised: whatever the first sentences tell. */
function openings(reports: readonly AnnotatedReport[]): EventAct {
  const told = reports.flatMap((annotated) => {
    const sentence = annotated.sentences.findIndex(({ heading }) => !heading);
    const start = annotated.sentences[sentence]?.start;
    const act = start === undefined ? undefined : { type: UNKNOWN, sentence, start, end: start };
    return act === undefined ? [] : [{ annotated, act, weight: 1 }];
  });
  return { type: UNKNOWN, weight: 1, told };
}

function recordEvent(event: EventAct, date: EventDate | undefined, entities: readonly JoinedEntity[]): EventRecord {
  const { actors, recipients } = findEventParties(event, entities);
  const place = findEventPlace(event, entities);
  return {
    ...(date === undefined ? {} : { date }),
    type: event.type,
    ...(event.mode === undefined ? {} : { mode: event.mode }),
    ...(event.cameo === undefined ? {} : { cameo: event.cameo }),
    actors,
    ...(recipients.length === 0 ? {} : { recipients }),
    ...(place === undefined ? {} : { place }),
  };
}
