/**
 * Where was it? The place that the tellings of an act name in its own sentence; none for words and calls.
 * Takes one act with its tellings and the joined entities; gives the place's name.
 */
import { hasPlace, isActed } from "../lexicon/event-codes.js";
import type { JoinedEntity } from "../model/story.js";
import { recordSettings } from "../settings.js";
import type { EventAct } from "./find-event-acts.js";

export function findEventPlace(event: EventAct, entities: readonly JoinedEntity[]): string | undefined {
  if (!hasPlace(event.type, event.mode)) return undefined;
  const kinds = isActed(event.type) ? (["place"] as const) : (["place", "country"] as const);
  for (const kind of kinds) {
    const best = weighPlaces(event, entities, kind)[0];
    if (best && best.weight >= recordSettings.leastPlace) return best.name;
  }
  return undefined;
}

function weighPlaces(event: EventAct, entities: readonly JoinedEntity[], kind: "place" | "country") {
  const places = new Map(
    entities
      .filter((entity) => entity.kind === kind)
      .flatMap((entity) => entity.members.map(({ report, entity: id }) => [`${report} ${id}`, entity] as const)),
  );
  const weights = new Map<string, number>();
  for (const { annotated, act, weight } of event.told) {
    const sentence = annotated.sentences[act.sentence];
    if (!sentence) continue;
    const named = annotated.mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const found = new Set(named.flatMap(({ entity }) => places.get(`${annotated.report.id} ${entity}`)?.name ?? []));
    for (const name of found) weights.set(name, (weights.get(name) ?? 0) + weight / found.size);
  }
  return [...weights]
    .map(([name, weight]) => ({ name, weight }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
}
