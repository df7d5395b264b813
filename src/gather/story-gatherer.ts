/**
 * Stories that grow while reports come in. Reports are added one by one; settling looks again at what was touched since,
 * and at nothing else. What comes out depends on the reports alone: any order of arrival ends in the same stories as all
 * reports at once.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { RelatedStory } from "../model/story.js";
import { compareText } from "../text/compare-text.js";
import { contentId } from "../text/content-id.js";
import { fold } from "../text/fold.js";
import { CandidateIndex } from "./candidate-index.js";
import { oddsOf } from "./compare-reports.js";
import { type Compared, explainGroup, explainUndecided } from "./explain-group.js";
import { findUndecided } from "./find-undecided.js";
import { LEAST_ODDS } from "./fit-groups.js";
import { joinGroups } from "./join-groups.js";
import { profileReport } from "./profile-report.js";
import { type Relation, relateGroup } from "./relate-group.js";
import { type StoryChange, tellChanges } from "./tell-changes.js";

/** The reports of one story. */
export interface Gathered {
  /** Named for its first report by id: one that comes later may give it another name, and `resolve` knows the older one. */
  readonly id: string;
  /** Report ids, sorted. */
  readonly reports: readonly string[];
  readonly why: readonly string[];
  /** Other stories of the same development, or told in a part of a report of this one; never merged with it. */
  readonly related: readonly RelatedStory[];
}

/** Reports of the same words; the first published stands for all of them, and is the only one compared. */
interface Copies extends Compared {
  readonly published: string;
}

interface Group {
  readonly slots: readonly number[];
  /** Report ids, sorted. */
  readonly reports: readonly string[];
  /** Told when first asked for. */
  told?: { readonly why: readonly string[]; readonly relations: readonly Relation[] };
}

export class StoryGatherer {
  readonly #index = new CandidateIndex();
  readonly #copies = new Map<number, Copies>();
  /** The slot of each text, and of each report. */
  readonly #slotOfWords = new Map<string, number>();
  readonly #slotOfReport = new Map<string, number>();
  /** Reports that are not compared, with the reason. */
  readonly #alone = new Map<string, string>();
  readonly #groups = new Map<number, Group>();
  /** For each slot its neighbours, with the log-odds that both are of one event. */
  readonly #odds = new Map<number, Map<number, number>>();
  readonly #undecided = new Map<number, readonly [best: number, rival: number]>();
  readonly #touched = new Set<number>();
  readonly #left = new Set<Group>();
  /** For each name that a story had: the report that it was named for. */
  readonly #named = new Map<string, string>();
  #nextSlot = 0;

  /** A report that is known by its id already changes nothing. */
  add(annotated: AnnotatedReport): void {
    const { report } = annotated;
    if (this.#alone.has(report.id) || this.#slotOfReport.has(report.id)) return;
    const alone = reasonAlone(annotated);
    if (alone !== undefined) {
      this.#alone.set(report.id, alone);
      this.#named.set(storyId(report.id), report.id);
      return;
    }
    const words = contentId("words", `${report.language} ${fold(report.text).replace(/\s+/g, " ").trim()}`);
    const published = report.published?.value ?? "";
    const slot = this.#slotOfWords.get(words);
    const known = slot === undefined ? undefined : this.#copies.get(slot)!;
    const ids = [...(known?.ids ?? []), report.id].sort();
    if (known && slot !== undefined && standsBefore(known.published, known.profile.id, published, report.id)) {
      this.#keep(slot, words, { ...known, ids });
      this.#touched.add(slot);
      return;
    }
    if (slot !== undefined) this.#forget(slot);
    const profile = profileReport(annotated);
    this.#keep(this.#nextSlot, words, { profile, published, ids });
    this.#index.add(this.#nextSlot++, profile);
  }

  /** All stories, by their first report. */
  stories(): readonly Gathered[] {
    this.settle();
    const gathered = [...new Set(this.#groups.values())].map((group) => this.#tell(group));
    const alone = [...this.#alone].map(([id, why]) => ({ id: storyId(id), reports: [id], why: [why], related: [] }));
    return [...gathered, ...alone].sort((a, b) => compareText(a.reports[0]!, b.reports[0]!));
  }

  /** The story that a name stands for, its present one or one that it had before; undefined for a name never given. */
  resolve(story: string): Gathered | undefined {
    this.settle();
    const report = this.#named.get(story);
    if (report === undefined) return undefined;
    const alone = this.#alone.get(report);
    if (alone !== undefined) return { id: story, reports: [report], why: [alone], related: [] };
    return this.#tell(this.#groups.get(this.#slotOfReport.get(report)!)!);
  }

  /**
   * Brings the stories up to date and gives what became of those that were touched since: which opened, grew, joined or
   * split. Changes follow the order of arrival, the stories do not.
   */
  settle(): readonly StoryChange[] {
    const moved = new Set(this.#touched);
    for (const slot of this.#index.takeChanged()) this.#weighNeighbours(slot, moved);
    const before = new Set(this.#left);
    const after: Group[] = [];
    for (const component of this.#componentsAround(moved)) {
      for (const slot of component) {
        const group = this.#groups.get(slot);
        if (group) before.add(group);
      }
      after.push(...this.#part(component));
    }
    for (const group of after) for (const slot of group.slots) this.#groups.set(slot, group);
    this.#touched.clear();
    this.#left.clear();
    for (const { reports } of after) this.#named.set(storyId(reports[0]!), reports[0]!);
    return tellChanges([...before], after, storyId);
  }

  #keep(slot: number, words: string, copies: Copies): void {
    this.#copies.set(slot, copies);
    this.#slotOfWords.set(words, slot);
    for (const id of copies.ids) this.#slotOfReport.set(id, slot);
  }

  #forget(slot: number): void {
    this.#index.remove(slot);
    this.#copies.delete(slot);
    this.#touched.delete(slot);
    this.#undecided.delete(slot);
    for (const other of this.#odds.get(slot)?.keys() ?? []) {
      this.#odds.get(other)!.delete(slot);
      this.#touched.add(other);
    }
    this.#odds.delete(slot);
    const group = this.#groups.get(slot);
    if (group) this.#left.add(group);
    this.#groups.delete(slot);
  }

  /** Every neighbour gained or lost is touched, too: what holds its story together may be another pair now. */
  #weighNeighbours(slot: number, moved: Set<number>): void {
    moved.add(slot);
    const neighbours = this.#index.neighboursOf(slot);
    const known = this.#oddsAt(slot);
    for (const other of known.keys()) {
      if (neighbours.has(other)) continue;
      known.delete(other);
      this.#oddsAt(other).delete(slot);
      moved.add(other);
    }
    for (const other of neighbours) {
      if (known.has(other)) continue;
      const odds = oddsOf(this.#copies.get(slot)!.profile, this.#copies.get(other)!.profile);
      known.set(other, odds);
      this.#oddsAt(other).set(slot, odds);
      moved.add(other);
    }
  }

  #oddsAt(slot: number): Map<number, number> {
    const known = this.#odds.get(slot) ?? new Map<number, number>();
    this.#odds.set(slot, known);
    return known;
  }

  /** The slots that hang together with any of `moved` by likeness, each component in order of report ids. */
  *#componentsAround(moved: Iterable<number>): Generator<readonly number[]> {
    const seen = new Set<number>();
    for (const start of moved) {
      if (seen.has(start) || !this.#copies.has(start)) continue;
      const component = [start];
      seen.add(start);
      for (const slot of component) {
        for (const [other, odds] of this.#odds.get(slot) ?? []) {
          if (odds < LEAST_ODDS || seen.has(other)) continue;
          seen.add(other);
          component.push(other);
        }
      }
      yield component.sort((a, b) => compareText(this.#idOf(a), this.#idOf(b)));
    }
  }

  /** Parts what hangs together into stories. */
  #part(component: readonly number[]): readonly Group[] {
    const placeOf = new Map(component.map((slot, place) => [slot, place]));
    const pairs = component.flatMap((slot, a) =>
      [...(this.#odds.get(slot) ?? [])].flatMap(([other, odds]) => {
        const b = placeOf.get(other);
        return b !== undefined && a < b && odds >= LEAST_ODDS ? [{ a, b, odds }] : [];
      }),
    );
    pairs.sort((x, y) => x.a - y.a || x.b - y.b);
    const undecided = findUndecided(
      pairs,
      component.map((slot) => this.#copies.get(slot)!.profile),
    );
    for (const [place, slot] of component.entries()) {
      const rivals = undecided.get(place);
      if (rivals) this.#undecided.set(slot, [component[rivals[0]]!, component[rivals[1]]!]);
      else this.#undecided.delete(slot);
    }
    const decided = pairs.filter(({ a, b }) => !undecided.has(a) && !undecided.has(b));
    const weighed = new Map<number, number>();
    const odds = (a: number, b: number) => {
      const [here, there] = a < b ? [a, b] : [b, a];
      const key = here * component.length + there;
      const known = weighed.get(key) ?? this.#oddsBetween(component[here]!, component[there]!);
      weighed.set(key, known);
      return known;
    };
    return joinGroups(component.length, decided, odds).map((places) => {
      const slots = places.map((place) => component[place]!);
      return { slots, reports: slots.flatMap((slot) => this.#copies.get(slot)!.ids).sort() };
    });
  }

  #oddsBetween(a: number, b: number): number {
    return this.#odds.get(a)?.get(b) ?? oddsOf(this.#copies.get(a)!.profile, this.#copies.get(b)!.profile);
  }

  #tell(group: Group): Gathered {
    group.told ??= this.#explain(group);
    const { why, relations } = group.told;
    const related = new Map<string, RelatedStory>();
    for (const { slot, kind, why: words } of relations) {
      const story = storyId(this.#groups.get(slot)!.reports[0]!);
      if (!related.has(story)) related.set(story, { story, kind, why: words });
    }
    return {
      id: storyId(group.reports[0]!),
      reports: group.reports,
      why,
      related: [...related.values()].sort((a, b) => compareText(a.story, b.story)),
    };
  }

  #explain({ slots }: Group): NonNullable<Group["told"]> {
    const members = new Set(slots);
    const pairs = slots.flatMap((slot) =>
      [...(this.#odds.get(slot) ?? [])].map(([other, odds]) => ({ slot, other, odds, inside: members.has(other) })),
    );
    const byOdds = pairs.sort(
      (x, y) =>
        y.odds - x.odds ||
        compareText(this.#idOf(x.slot), this.#idOf(y.slot)) ||
        compareText(this.#idOf(x.other), this.#idOf(y.other)),
    );
    const compared = (slot: number) => this.#copies.get(slot)!;
    const doubt = slots.map((slot) => this.#undecided.get(slot)).find((rivals) => rivals !== undefined);
    const inside = byOdds.find((pair) => pair.inside);
    const outside = byOdds.filter((pair) => !pair.inside);
    return {
      why: [
        ...explainGroup(slots.map(compared), inside && [compared(inside.slot), compared(inside.other)]),
        ...explainUndecided(
          doubt && [compared(doubt[0]), compared(doubt[1])],
          outside[0] && { pair: [compared(outside[0].slot), compared(outside[0].other)], odds: outside[0].odds },
          slots.length,
        ),
      ],
      relations: relateGroup(outside, compared),
    };
  }

  #idOf(slot: number): string {
    return this.#copies.get(slot)!.profile.id;
  }
}

/** The name of the story whose first report by id is `report`. */
export function storyId(report: string): string {
  return contentId("story", report);
}

function standsBefore(published: string, id: string, otherPublished: string, otherId: string): boolean {
  return (compareText(published, otherPublished) || compareText(id, otherId)) <= 0;
}

function reasonAlone({ report, pack, sentences }: AnnotatedReport): string | undefined {
  if (!pack) return `no language pack for “${report.language}”: read and dated, not compared`;
  if (sentences.length === 0 && report.headline === undefined) return "no words to compare";
  return undefined;
}
