/**
 * Who did it to whom? Of two whom the story knows as two, most reports let the first act on the second and one lets the
 * second act on the first. Who acts is told by the order of words, so only reports of languages that put it alike are held
 * against each other, and never two who act together ("A and B signed").
 */
import { compareUnits } from "../lexicon/compare-units.js";
import { findUnits } from "../lexicon/find-units.js";
import type { MentionKind } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { Discrepancy, JoinedEntity } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import type { StoryView } from "./find-discrepancies.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";
import { tokensIn } from "./tokens-in.js";

interface Named extends Span {
  readonly entity: JoinedEntity;
}

/** Countries stand side by side in every order, and act through persons. */
const ACTING: MentionKind = "person";

export function compareDirections(claim: AlignedClaim, { entities }: StoryView): readonly Discrepancy[] {
  if (claim.why.sureness < alignSettings.sureDirection) return [];
  const pairs = claim.members.flatMap((member) => {
    // Where the verb comes first, whoever is acted on may stand before it as a pronoun.
    if (member.annotated.pack?.speech.speakerOrder === "after" || member.fit < alignSettings.directionFit) return [];
    const named = namedIn(member, entities);
    return named.flatMap((first, at) =>
      named
        .slice(at + 1)
        .filter((second) => !actTogether(member, first, second))
        .map((second) => ({ member, first, second })),
    );
  });
  const told = new Set<string>();
  for (const { first, second } of pairs) {
    const key = [first.entity.name, second.entity.name].sort().join(" ");
    if (told.has(key)) continue;
    told.add(key);
    const stands = pairs.flatMap((one): readonly Stand[] => {
      const forth = one.first.entity === first.entity && one.second.entity === second.entity;
      const back = one.first.entity === second.entity && one.second.entity === first.entity;
      const span = {
        start: Math.min(one.first.start, one.second.start),
        end: Math.max(one.first.end, one.second.end),
      };
      if (!forth && !back) return [];
      const turned = isPassive(one.member, one.second);
      return [{ member: one.member, key: forth !== turned ? "forth" : "back", says: wordsOf(one.member, span), span }];
    });
    const acting = pairs.filter((one) => stands.some(({ member }) => member === one.member));
    if (!stands.every(({ key }) => key === stands[0]?.key) && !shareAct(stands, acting)) continue;
    const positions = groupStands(stands);
    if (positions.length < 2 || positions[0]!.reports.length < alignSettings.surelyActs) continue;
    return [
      {
        claim: claim.id,
        kind: "direction",
        sentence: `Who does it to whom differs: ${listed(positions.map(({ says }) => `“${says}”`))}.`,
        positions,
        why: {
          rule: "the same two, the other way round",
          words: stands.map(({ says }) => says),
          sureness: claim.why.sureness,
        },
      },
    ];
  }
  return [];
}

/** Persons and countries of the story, in order of text, each once; a person also by the last word of a name. */
function namedIn(
  { annotated, report, span, attribution }: AlignedMember,
  entities: readonly JoinedEntity[],
): readonly Named[] {
  const actors = actorsOf(entities);
  const { speakerSpan } = attribution?.quotation ?? {};
  const [from, to] = tokensIn(annotated, span);
  const found: Named[] = [];
  for (let at = from; at < to; at++) {
    const { start, end, norm, kind } = annotated.tokens[at]!;
    if (kind !== "word" || (speakerSpan && start < speakerSpan.end && speakerSpan.start < end)) continue;
    const mention = annotated.mentions.find((own) => own.start <= start && end <= own.end);
    const entity = (mention && actors.byMention.get(`${report} ${mention.entity}`)) ?? actors.byLastWord.get(norm);
    if (entity && found.every((known) => known.entity !== entity)) {
      found.push({ start: mention?.start ?? start, end: mention?.end ?? end, entity });
    }
  }
  return found;
}

interface Actors {
  /** By report and its own name for the entity. */
  readonly byMention: ReadonlyMap<string, JoinedEntity>;
  readonly byLastWord: ReadonlyMap<string, JoinedEntity>;
}

const actorsFor = new WeakMap<readonly JoinedEntity[], Actors>();

/** Those whom several reports, or one under several names, name; made once for a story. */
function actorsOf(entities: readonly JoinedEntity[]): Actors {
  const known = actorsFor.get(entities);
  if (known) return known;
  const acting = entities.filter(({ kind, members }) => kind === ACTING && members.length > 1);
  const actors = {
    byMention: new Map(
      acting.flatMap((entity) => entity.members.map((own) => [`${own.report} ${own.entity}`, entity] as const)),
    ),
    byLastWord: new Map(acting.toReversed().map((entity) => [lastWord(entity.name), entity] as const)),
  };
  actorsFor.set(entities, actors);
  return actors;
}

function lastWord(name: string): string {
  return fold(name.split(/[\s-]+/).at(-1) ?? "");
}

interface ActingPair {
  readonly member: AlignedMember;
  readonly first: Named;
  readonly second: Named;
}

/** Whether what stands between the two in one telling is answered in one that has them the other way round. */
function shareAct(stands: readonly Stand[], pairs: readonly ActingPair[]): boolean {
  const acts = stands.flatMap(({ member, key }) => {
    const pair = pairs.find((one) => one.member === member);
    return pair ? [{ key, units: actBetween(pair) }] : [];
  });
  const few = acts.filter(({ key }) => key === "back").length * 2 <= acts.length ? "back" : "forth";
  return acts
    .filter(({ key }) => key === few)
    .every(({ units }) => {
      const others = acts.filter(({ key }) => key !== few);
      const sharing = others.filter((other) =>
        compareUnits(units, other.units).pairs.some(
          ([at, , strength]) => strength >= alignSettings.sameAct && units[at]!.weight >= alignSettings.actWeight,
        ),
      );
      return sharing.length * 2 >= others.length;
    });
}

function actBetween({ member: { annotated }, first, second }: ActingPair) {
  const { report } = annotated;
  return findUnits(report.text.slice(first.end, Math.max(first.end, second.start)), report.language, first.end);
}

/** Nothing stands between the two but marks, or a word that joins them. */
function actTogether({ annotated }: AlignedMember, a: Named, b: Named): boolean {
  const joining = new Set(annotated.pack?.writing.coordinators.map(fold));
  const between = annotated.tokens.slice(...tokensIn(annotated, { start: a.end, end: b.start }));
  // "Williams, the tackle of the Chargers": a name beside a name.
  if (between[0]?.kind === "mark" || between.length > alignSettings.actReach) return true;
  return (
    between.every(({ kind, norm }) => kind === "mark" || joining.has(norm)) ||
    between.some(({ norm }) => joining.has(norm))
  );
}

/** "Tavares was struck by Funes": whoever comes behind did it. */
function isPassive({ annotated }: AlignedMember, second: Named): boolean {
  const by = new Set(annotated.pack?.writing.agentWords?.map(fold));
  const [at] = tokensIn(annotated, second);
  return annotated.tokens.slice(Math.max(0, at - alignSettings.agentReach), at).some(({ norm }) => by.has(norm));
}
