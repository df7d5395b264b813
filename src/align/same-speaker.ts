/**
 * Are two who say something one? Takes their attributions in two reports; where neither can be shown, nothing is said of
 * them: a name in a script whose sounds are not known, or an office without a name, may be anybody.
 */
import { compareUnits } from "../lexicon/compare-units.js";
import { findUnits } from "../lexicon/find-units.js";
import { meetInMeaning } from "../lexicon/languages/registry.js";
import type { JoinedEntity } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import type { AlignedMember } from "./align-claims.js";
import type { Attribution } from "./attribute-members.js";

export interface Saying {
  readonly member: AlignedMember;
  readonly attribution: Attribution;
}

export type Sameness = "same" | "different" | "unknown";

export function compareSpeakerPair(a: Saying, b: Saying, entities: readonly JoinedEntity[]): Sameness {
  const [one, other] = [a.attribution, b.attribution];
  if (one.kind !== other.kind) return "different";
  if (one.kind === "nobody" || one.key === other.key) return "same";
  if (one.kind === "several") return "unknown";
  if (isPart(one.key, other.key) || isPart(other.key, one.key)) return "same";
  const likeness = nameLikeness(a, b);
  if (likeness >= alignSettings.sameName) return "same";
  if (shareOffice(entityOf(a, entities), entityOf(b, entities))) return "unknown";
  // A country and a body speak through their people.
  if ([a, b].some((saying) => BODIES.has(entityOf(saying, entities)?.kind))) return "unknown";
  if (standApart(a, b, entities)) return "different";
  const named = [a, b].every(
    (saying) => saying.attribution.quotation.speakerKind === "named" && entityOf(saying, entities)?.kind === "person",
  );
  const readable = meetInMeaning(languageOf(a), languageOf(b)) && languageOf(a) !== "zh" && languageOf(b) !== "zh";
  return named && readable && likeness <= alignSettings.otherName ? "different" : "unknown";
}

const BODIES: ReadonlySet<JoinedEntity["kind"] | undefined> = new Set(["country", "organisation"]);

/** "Paola" in "Paola Greco". */
function isPart(few: string, many: string): boolean {
  const words = (name: string) => fold(name).split(/[\s-]+/);
  const all = new Set(words(many));
  return words(few).every((word) => all.has(word));
}

function nameLikeness(a: Saying, b: Saying): number {
  const units = ({ attribution, member }: Saying) => {
    const { speakerSpan } = attribution.quotation;
    const written = speakerSpan ? member.annotated.report.text.slice(speakerSpan.start, speakerSpan.end) : "";
    return [...findUnits(written, languageOf({ attribution, member })), ...findUnits(attribution.key, "en")];
  };
  return Math.max(0, ...compareUnits(units(a), units(b)).pairs.map(([, , strength]) => strength));
}

function languageOf({ member }: Saying): string {
  return member.annotated.report.language.slice(0, 2);
}

function entityOf({ attribution, member }: Saying, entities: readonly JoinedEntity[]): JoinedEntity | undefined {
  const [id] = attribution.quotation.speakers ?? [];
  if (id === undefined) return undefined;
  return entities.find(({ members }) => members.some((own) => own.report === member.report && own.entity === id));
}

/** Of two presidents of one country one may be the other under another name. */
function shareOffice(one: JoinedEntity | undefined, other: JoinedEntity | undefined): boolean {
  if (one?.office === undefined || one.office !== other?.office) return false;
  return one.country === undefined || other.country === undefined || one.country === other.country;
}

/** One report names both, as two. */
function standApart(a: Saying, b: Saying, entities: readonly JoinedEntity[]): boolean {
  const [one, other] = [entityOf(a, entities), entityOf(b, entities)];
  if (!one || !other || one === other) return false;
  const reports = new Set(one.members.map(({ report }) => report));
  return other.members.some(({ report }) => reports.has(report));
}
