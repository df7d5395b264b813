/**
 * Who takes part in an act of a story, and who receives it? Every telling of the act names some; those whom most
 * reports name nearest to it take part.
 * Takes one act with its tellings and the joined entities; gives actors and recipients, foremost first.
 */
import { isActed, isSymmetrical } from "../lexicon/event-codes.js";
import { findActParties } from "../lexicon/find-act-parties.js";
import type { AnnotatedReport, Mention } from "../model/annotation.js";
import type { JoinedEntity, Participant } from "../model/story.js";
import { recordSettings } from "../settings.js";
import type { EventAct, ToldAct } from "./find-event-acts.js";

export interface EventParties {
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
}

type Weights = Map<JoinedEntity, number>;

export function findEventParties(event: EventAct, entities: readonly JoinedEntity[]): EventParties {
  if (!isActed(event.type)) return { actors: [], recipients: [] };
  const joined = new Map(
    entities.flatMap((entity) => entity.members.map((member) => [memberKey(member), entity] as const)),
  );
  const symmetrical = isSymmetrical(event.type);
  const givers: Weights = new Map();
  const receivers: Weights = new Map();
  for (const ofReport of byReport(event.told)) {
    const parties = ofReport.map((told) => ({ told, ...(symmetrical ? atOrNear(told) : inOrder(told)) }));
    addBest(
      givers,
      parties.map(({ told, givers: side }) => [told, side] as const),
      joined,
    );
    addBest(
      receivers,
      parties.map(({ told, receivers: side }) => [told, side] as const),
      joined,
    );
  }
  if (symmetrical) return { actors: atTable(rank(givers)), recipients: [] };
  const actors = foremost(rank(givers));
  const recipients = foremost(rank(receivers).filter(({ entity }) => !actors.includes(entity)));
  return { actors: actors.map(participant), recipients: recipients.map(participant) };
}

/** Adds for each entity the weight of its best mention in the tellings of one report. */
function addBest(
  weights: Weights,
  sides: readonly (readonly [ToldAct, readonly Party[]])[],
  joined: ReadonlyMap<string, JoinedEntity>,
): void {
  const best: Weights = new Map();
  for (const [{ annotated, weight }, parties] of sides) {
    for (const { mention, share } of parties) {
      const entity = joined.get(memberKey({ report: annotated.report.id, entity: mention.entity }));
      if (entity && mayAct(entity, annotated)) best.set(entity, Math.max(best.get(entity) ?? 0, weight * share));
    }
  }
  for (const [entity, weight] of best) weights.set(entity, (weights.get(entity) ?? 0) + weight);
}

/** Not a place, nor who only published the report. */
function mayAct({ kind, name }: JoinedEntity, { report }: AnnotatedReport): boolean {
  if (kind === "place" || kind === "pronoun") return false;
  return name !== report.outlet && !report.credits.some((credit) => credit.name === name);
}

interface Ranked {
  readonly entity: JoinedEntity;
  readonly weight: number;
}

interface Party {
  readonly mention: Mention;
  readonly share: number;
}

interface Sides {
  readonly givers: readonly Party[];
  readonly receivers: readonly Party[];
}

/** The nearest to the act counts full, each further one a part of the one before. */
function inOrder({ annotated, act }: ToldAct): Sides {
  const { givers, receivers } = findActParties(annotated, act);
  const weighed = (mentions: readonly Mention[]) =>
    mentions.map((mention, index): Party => ({ mention, share: recordSettings.furtherParty ** index }));
  return { givers: weighed(givers.toReversed()), receivers: weighed(receivers) };
}

/** Everyone named in the act's clause, its sentence, or the opening, by nearness. */
function atOrNear({ annotated, act }: ToldAct): Sides {
  const sentence = annotated.sentences[act.sentence];
  const clause = annotated.clauses.find(({ start, end }) => act.start >= start && act.end <= end);
  const opening = annotated.sentences.filter(({ heading }) => !heading)[recordSettings.opening - 1]?.end;
  const givers = annotated.mentions.flatMap((mention) => {
    const inside = (span: { readonly start: number; readonly end: number } | undefined) =>
      span !== undefined && mention.start >= span.start && mention.end <= span.end;
    if (inside(clause)) return [{ mention, share: 1 }];
    if (inside(sentence)) return [{ mention, share: recordSettings.sentenceShare }];
    return mention.end <= (opening ?? annotated.report.text.length)
      ? [{ mention, share: recordSettings.openingShare }]
      : [];
  });
  return { givers, receivers: [] };
}

/** Persons and offices if there are two, else bodies, else countries; two of them unless a third is as much there. */
function atTable(ranked: readonly Ranked[]): readonly Participant[] {
  const kinds = [
    ranked.filter(({ entity }) => entity.kind === "person" || entity.kind === "office"),
    ranked.filter(({ entity }) => entity.kind !== "country"),
    ranked.filter(({ entity }) => entity.kind === "country"),
  ];
  const chosen = kinds.find((ofKind) => ofKind.length > 1) ?? kinds.find((ofKind) => ofKind.length > 0) ?? [];
  const [, second] = chosen;
  const others = chosen.slice(2).filter(({ weight }) => weight >= second!.weight * recordSettings.thirdAtTable);
  return [...chosen.slice(0, 2), ...others]
    .slice(0, recordSettings.mostActors)
    .map(({ entity }) => participant(entity));
}

/** Bodies beside persons mostly tell of them. */
function foremost(ranked: readonly Ranked[]): readonly JoinedEntity[] {
  const persons = ranked.filter(({ entity }) => entity.kind === "person" || entity.kind === "office");
  const preferred = persons.length > 0 && ranked[0]?.entity.kind !== "country" ? persons : ranked;
  const first = preferred[0];
  if (!first) return [];
  return preferred
    .filter(({ weight }) => weight >= first.weight * recordSettings.leastActor)
    .slice(0, recordSettings.mostActors)
    .map(({ entity }) => entity);
}

function rank(weights: Weights): readonly Ranked[] {
  return [...weights]
    .map(([entity, weight]) => ({ entity, weight }))
    .sort((a, b) => b.weight - a.weight || (a.entity.name < b.entity.name ? -1 : 1));
}

function participant({ name, country, office }: JoinedEntity): Participant {
  return {
    name,
    ...(country === undefined ? {} : { country }),
    ...(office === undefined ? {} : { role: office }),
  };
}

function byReport(told: readonly ToldAct[]): readonly (readonly ToldAct[])[] {
  const groups = new Map<string, ToldAct[]>();
  for (const one of told) {
    const id = one.annotated.report.id;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups.values()];
}

function memberKey({ report, entity }: { readonly report: string; readonly entity: string }): string {
  return `${report}\u0000${entity}`;
}
