/**
 * Who and what is the same in all reports of a set? Takes annotated reports, gives each person, organisation, place,
 * country, office and group once, joined across spellings and scripts by named rules. Two persons whose given names
 * clash are never joined, nor two holders of one office who are both named differently.
 */
import type { AnnotatedReport, MentionKind } from "../model/annotation.js";
import type { JoinedEntity } from "../model/story.js";
import { lexiconSettings } from "../settings.js";
import { compareText } from "../text/compare-text.js";
import { type Face, facesClash, nameLikeness, readFaces } from "./entity-faces.js";
import { findUnits } from "./find-units.js";
import { UnitIndex } from "./unit-index.js";

/** Sorted by kind, then name; members by report, then entity. Pronouns are no entities of their own. */
export function joinEntities(reports: readonly AnnotatedReport[]): readonly JoinedEntity[] {
  const groups = new FaceGroups(readFaces(reports));
  for (const rule of RULES) rule(groups);
  return groups.all().map(describeGroup).sort(compareJoined);
}

type Group = readonly Face[];

/** In this order; a later rule sees what the earlier ones joined. */
const RULES: readonly ((groups: FaceGroups) => void)[] = [
  joinByCountry,
  joinByEnglishName,
  joinByFullName,
  joinByPartOfName,
  joinByMeaning,
  joinOfficeToItsOnlyHolder,
  joinOfficesWithoutHolder,
];

const NAMED_KINDS: ReadonlySet<MentionKind> = new Set(["person", "organisation", "place", "group"]);

/** Disjoint groups of faces, joined only where no two faces clash. */
class FaceGroups {
  readonly faces: readonly Face[];
  readonly #groupOf = new Map<Face, Group>();

  constructor(faces: readonly Face[]) {
    this.faces = faces;
    for (const face of faces) this.#groupOf.set(face, [face]);
  }

  all(): readonly Group[] {
    return [...new Set(this.#groupOf.values())];
  }

  of(face: Face): Group {
    return this.#groupOf.get(face)!;
  }

  mayJoin(a: Group, b: Group): boolean {
    return a === b || !a.some((left) => b.some((right) => facesClash(left, right)));
  }

  join(a: Face, b: Face): void {
    const [left, right] = [this.of(a), this.of(b)];
    if (left === right || !this.mayJoin(left, right)) return;
    const joined = [...left, ...right];
    for (const face of joined) this.#groupOf.set(face, joined);
  }

  /** Joins faces that share a key; an empty key is shared by none. */
  joinByKey(keyOf: (face: Face) => string): void {
    const first = new Map<string, Face>();
    for (const face of this.faces) {
      const key = keyOf(face);
      const known = first.get(key);
      if (key !== "" && known) this.join(known, face);
      else if (key !== "") first.set(key, face);
    }
  }
}

function joinByCountry(groups: FaceGroups): void {
  groups.joinByKey(({ entity }) => (entity.kind === "country" ? (entity.country ?? "") : ""));
}

function joinByEnglishName(groups: FaceGroups): void {
  groups.joinByKey(({ entity, english }) =>
    entity.kind === "office" || english === "" ? "" : `${entity.kind} ${english}`,
  );
}

/** Names of persons of several words on both sides or of one on both, other names of as many words; likest first. */
function joinByFullName(groups: FaceGroups): void {
  const pairs = likePairs(groups.faces, (a, b) =>
    isPerson(a) ? isSingle(a) === isSingle(b) : a.name.parts.length === b.name.parts.length,
  );
  for (const { a, b } of pairs) groups.join(a, b);
}

/** A surname joins the only full name that it fits; of several, the only one with its office or country. */
function joinByPartOfName(groups: FaceGroups): void {
  const fits = new Map<Group, Face[]>();
  for (const { a, b } of likePairs(groups.faces, isPartOfPerson)) {
    const [single, full] = isSingle(a) ? [a, b] : [b, a];
    const part = groups.of(single);
    if (part.every(isSingle) && groups.mayJoin(part, groups.of(full))) {
      fits.set(part, [...(fits.get(part) ?? []), full]);
    }
  }
  for (const [part, fulls] of fits) {
    const wholes = [...new Set(fulls.map((full) => groups.of(full)))];
    const related = wholes.filter((whole) => whole.some((face) => part.some((single) => shareRole(face, single))));
    const chosen = wholes.length === 1 ? wholes : related;
    if (chosen.length === 1) groups.join(part[0]!, chosen[0]![0]!);
  }
}

/** A place is not the larger place whose name holds its own; a person is. */
function isPartOfPerson(a: Face, b: Face): boolean {
  return isPerson(a) && isSingle(a) !== isSingle(b);
}

function shareRole(a: Face, b: Face): boolean {
  const sharedCountry = a.entity.country !== undefined && a.entity.country === b.entity.country;
  return sharedCountry || (a.office !== "" && a.office === b.office);
}

/** Organisations and places whose names mean the same, word for word. */
function joinByMeaning(groups: FaceGroups): void {
  for (const kind of ["organisation", "place"]) {
    const faces = groups.faces.filter(({ entity }) => entity.kind === kind);
    const units = faces.map(({ entity, language }) => findUnits(entity.name, language));
    const index = new UnitIndex(units);
    for (const [place, face] of faces.entries()) {
      for (const [other, score] of index.scoreAll(units[place]!).entries()) {
        if (other > place && score >= lexiconSettings.joinByMeaning) groups.join(face, faces[other]!);
      }
    }
  }
}

/** An office without a name is held by the only person of the set who holds it. */
function joinOfficeToItsOnlyHolder(groups: FaceGroups): void {
  const holders = findHolders(groups);
  for (const face of groups.faces) {
    const [holder, another] = face.entity.kind === "office" ? (holders.get(face.office) ?? []) : [];
    if (holder && !another) groups.join(holder[0]!, face);
  }
}

/** One office of one country, while no person of the set holds it; with two holders it is not known whose it is. */
function joinOfficesWithoutHolder(groups: FaceGroups): void {
  const holders = findHolders(groups);
  groups.joinByKey(({ entity, office }) => (entity.kind === "office" && !holders.has(office) ? office : ""));
}

function findHolders(groups: FaceGroups): ReadonlyMap<string, readonly Group[]> {
  const holders = new Map<string, Group[]>();
  for (const group of groups.all()) {
    if (kindOf(group) !== "person") continue;
    for (const office of new Set(group.map((face) => face.office))) {
      if (office !== "") holders.set(office, [...(holders.get(office) ?? []), group]);
    }
  }
  return holders;
}

interface LikePair {
  readonly a: Face;
  readonly b: Face;
  readonly likeness: number;
}

/** Pairs of one kind with like names, the likest first, then in the order of the faces. */
function likePairs(faces: readonly Face[], wanted: (a: Face, b: Face) => boolean): readonly LikePair[] {
  const pairs: LikePair[] = [];
  for (const [place, a] of faces.entries()) {
    if (!NAMED_KINDS.has(a.entity.kind)) continue;
    for (const b of faces.slice(place + 1)) {
      if (a.entity.kind !== b.entity.kind || !wanted(a, b)) continue;
      const likeness = nameLikeness(a, b);
      if (likeness > 0) pairs.push({ a, b, likeness });
    }
  }
  return pairs.sort((x, y) => y.likeness - x.likeness);
}

function isPerson({ entity }: Face): boolean {
  return entity.kind === "person";
}

function isSingle({ name }: Face): boolean {
  return name.parts.length === 1;
}

/** A group with a person in it is that person; else all its faces are of one kind. */
function kindOf(group: Group): MentionKind {
  return group.some(isPerson) ? "person" : group[0]!.entity.kind;
}

function describeGroup(group: Group): JoinedEntity {
  const kind = kindOf(group);
  const office = group.map(({ entity }) => entity.office).find((name) => name !== undefined);
  const country = group.map(({ entity }) => entity.country).find((code) => code !== undefined);
  return {
    name: chooseName(group.filter(({ entity }) => entity.kind === kind)),
    kind,
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    members: group
      .flatMap(({ members }) => members)
      .sort((a, b) => compareText(a.report, b.report) || compareText(a.entity, b.entity)),
  };
}

/** A table's English name, else the fullest form of English reports that is printed most, else that of any report. */
function chooseName(group: Group): string {
  const fullest = (x: Face, y: Face) => y.name.parts.length - x.name.parts.length;
  const order = (x: Face, y: Face) =>
    fullest(x, y) || y.printed - x.printed || compareText(x.entity.name, y.entity.name);
  const named = group.filter(({ english }) => english !== "").sort(order);
  if (named.length > 0) return named[0]!.entity.english!;
  const inEnglish = group.filter(({ language }) => language === "en");
  return [...(inEnglish.length > 0 ? inEnglish : group)].sort(order)[0]!.entity.name;
}

function compareJoined(a: JoinedEntity, b: JoinedEntity): number {
  const firstMember = ({ members }: JoinedEntity) => `${members[0]!.report}\u0000${members[0]!.entity}`;
  return compareText(a.kind, b.kind) || compareText(a.name, b.name) || compareText(firstMember(a), firstMember(b));
}
