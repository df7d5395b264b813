/**
 * Stories that grow while reports come in. Reports are added one by one; settling looks again at what was touched since,
 * and at nothing else. What comes out depends on the reports alone: any order of arrival ends in the same stories as all
 * reports at once.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { RelatedStory } from "../model/story.js";
import { gatherSettings } from "../settings.js";
import { compareText } from "../text/compare-text.js";
import { contentId } from "../text/content-id.js";
import { fold } from "../text/fold.js";
import { hashText } from "../text/hash-text.js";
import { CandidateIndex } from "./candidate-index.js";
import type { NeighbourChange } from "./candidate-lists.js";
import type { Opening } from "./compare-openings.js";
import {
  type Compared,
  type ComparedPair,
  explainApart,
  explainGroup,
  explainTogether,
  explainUndecided,
} from "./explain-group.js";
import { findRivals, isFlash } from "./find-rivals.js";
import { LEAST_ODDS } from "./fit-groups.js";
import { JoinRounds } from "./join-rounds.js";
import { PairOdds } from "./pair-odds.js";
import { type ReportProfile, signProfile } from "./profile-report.js";
import { type Relation, relateGroup } from "./relate-group.js";
import type { ReportGroup } from "./report-group.js";
import { type ChangeReasons, type StoryChange, tellChanges } from "./tell-changes.js";

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
  /** What is one for all of them, and for no others. */
  readonly words: string;
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
  /** By slot. */
  readonly #copies: (Copies | undefined)[] = [];
  /** The slot of each text, and of each report. */
  readonly #slotOfWords = new Map<string, number>();
  readonly #slotOfReport = new Map<string, number>();
  /** Reports that are not compared, with the reason. */
  readonly #alone = new Map<string, string>();
  readonly #groups: (Group | undefined)[] = [];
  readonly #odds = new PairOdds(
    (slot) => this.#profileOf(slot),
    (a, b) => this.#compare(a, b),
  );
  /** For each slot those that it is alike to, but for flashes too short to be placed. */
  readonly #links: (readonly number[] | undefined)[] = [];
  readonly #undecided = new Map<number, readonly [best: number, rival: number]>();
  readonly #rounds = new JoinRounds({
    alike: (slot) => this.#links[slot] ?? NONE,
    odds: (a, b) => this.#odds.between(a, b),
    compare: (a, b) => this.#compare(a, b),
    mark: (slot) => hashText(this.#idOf(slot)),
  });
  readonly #reasons: ChangeReasons = {
    nameOf: storyId,
    together: (some, others) => {
      const pair = this.#nearest(some, others);
      return () => explainTogether(pair, [some[0]!, others[0]!]);
    },
    apart: (some, others, since) => {
      const rivals = [...some, ...others].map((id) => this.#undecided.get(this.#slotOfReport.get(id)!)).find(Boolean);
      if (rivals) {
        const doubt: ComparedPair = [this.#copies[rivals[0]]!, this.#copies[rivals[1]]!];
        return () => explainUndecided(doubt, undefined, 1)[0]!;
      }
      const pair = this.#farthest(some, others);
      return () => explainApart(pair, since);
    },
    alone: (report) => {
      const slot = this.#slotOfReport.get(report)!;
      const { doubt, outside } = this.#pairsOf([slot]);
      return () => explainUndecided(doubt, outside, 1)[0]!;
    },
  };
  /** New, or alike to others than before, since the stories were last settled. */
  readonly #touched = new Set<number>();
  readonly #left = new Set<Group>();
  /** For each name that a story had: the report that it was named for. */
  readonly #named = new Map<string, string>();
  /** For each report that was taken out the one that took its place. */
  readonly #insteadOf = new Map<string, string>();
  #nextSlot = 0;

  /** A report that is known by its id already changes nothing. `opening`: what an encoder makes of it, where there is one. */
  add(annotated: AnnotatedReport, opening?: Opening): void {
    const { report } = annotated;
    if (this.#alone.has(report.id) || this.#slotOfReport.has(report.id)) return;
    this.#insteadOf.delete(report.id);
    const alone = reasonAlone(annotated);
    if (alone !== undefined) {
      this.#alone.set(report.id, alone);
      this.#named.set(storyId(report.id), report.id);
      return;
    }
    const words = contentId("words", `${report.language} ${fold(report.text).replace(/\s+/g, " ").trim()}`);
    const published = report.published?.value ?? "";
    const slot = this.#slotOfWords.get(words);
    const known = slot === undefined ? undefined : this.#copies[slot]!;
    const ids = [...(known?.ids ?? []), report.id].sort();
    if (known && slot !== undefined && standsBefore(known.published, known.profile.id, published, report.id)) {
      this.#keep(slot, { ...known, ids });
      this.#touched.add(slot);
      return;
    }
    if (slot !== undefined) this.#forget(slot);
    const { profile, signature } = signProfile(annotated, opening);
    this.#keep(this.#nextSlot, { profile, published, words, ids });
    this.#touched.add(this.#nextSlot);
    this.#index.add(this.#nextSlot++, { id: profile.id, signature, published: profile.days.published });
  }

  /**
   * Takes a report out that `instead` took the place of: stories named for the one are found by the other. Gives the ids of
   * those that left with it, since it stood for all of the same words: they are to be added again.
   */
  replace(report: string, instead: string): readonly string[] {
    this.#insteadOf.set(report, instead);
    this.#alone.delete(report);
    const slot = this.#slotOfReport.get(report);
    if (slot === undefined) return [];
    const known = this.#copies[slot]!;
    const ids = known.ids.filter((id) => id !== report);
    this.#slotOfReport.delete(report);
    if (known.profile.id !== report) {
      this.#keep(slot, { ...known, ids });
      this.#touched.add(slot);
      return [];
    }
    this.#forget(slot);
    this.#slotOfWords.delete(known.words);
    for (const id of ids) this.#slotOfReport.delete(id);
    return ids;
  }

  /** All stories, by their first report. */
  stories(): readonly Gathered[] {
    this.settle();
    const groups = new Set(this.#groups.filter((group) => group !== undefined));
    const gathered = [...groups].map((group) => this.#tell(group));
    const alone = [...this.#alone].map(([id, why]) => ({ id: storyId(id), reports: [id], why: [why], related: [] }));
    return [...gathered, ...alone].sort((a, b) => compareText(a.reports[0]!, b.reports[0]!));
  }

  /** The story that a name stands for, its present one or one that it had before; undefined for a name never given. */
  resolve(story: string): Gathered | undefined {
    this.settle();
    let report = this.#named.get(story);
    while (report !== undefined && this.#insteadOf.has(report)) report = this.#insteadOf.get(report);
    if (report === undefined) return undefined;
    const alone = this.#alone.get(report);
    if (alone !== undefined) return { id: story, reports: [report], why: [alone], related: [] };
    return this.#tell(this.#groups[this.#slotOfReport.get(report)!]!);
  }

  /**
   * Brings the stories up to date and gives what became of those that were touched since: which opened, grew, joined or
   * split. Changes follow the order of arrival, the stories do not.
   */
  settle(): readonly StoryChange[] {
    for (const change of this.#index.takeChanges()) this.#weighNeighbours(change);
    this.#placeFlashes();
    for (const slot of this.#touched) this.#link(slot);
    const before = new Set(this.#left);
    const after = new Map<ReportGroup, Group>();
    for (const slot of this.#rounds.settle(this.#touched)) {
      const group = this.#groups[slot];
      if (group) before.add(group);
      const joined = this.#rounds.groupOf(slot)!;
      if (!after.has(joined)) after.set(joined, { slots: joined.members, reports: this.#reportsOf(joined.members) });
      this.#groups[slot] = after.get(joined)!;
    }
    this.#touched.clear();
    this.#left.clear();
    for (const { reports } of after.values()) this.#named.set(storyId(reports[0]!), reports[0]!);
    return tellChanges(this.#present(before), [...after.values()], this.#reasons);
  }

  /** What is left of groups without the reports that others took the place of. */
  #present(groups: Iterable<Group>): readonly { readonly reports: readonly string[] }[] {
    if (this.#insteadOf.size === 0) return [...groups];
    const left = [...groups].map(({ reports }) => ({ reports: reports.filter((id) => this.#slotOfReport.has(id)) }));
    return left.filter(({ reports }) => reports.length > 0);
  }

  #keep(slot: number, copies: Copies): void {
    this.#copies[slot] = copies;
    this.#slotOfWords.set(copies.words, slot);
    for (const id of copies.ids) this.#slotOfReport.set(id, slot);
  }

  #forget(slot: number): void {
    this.#index.remove(slot);
    this.#copies[slot] = undefined;
    this.#touched.delete(slot);
    this.#undecided.delete(slot);
    this.#links[slot] = undefined;
    this.#rounds.forget(slot);
    const { reports, odds } = this.#odds.forget(slot);
    for (const [place, other] of reports.entries()) this.#noteChange(other, odds[place]!);
    const group = this.#groups[slot];
    if (group) this.#left.add(group);
    this.#groups[slot] = undefined;
  }

  #weighNeighbours({ report, other, met }: NeighbourChange): void {
    const odds = met ? this.#odds.meet(report, other) : this.#odds.part(report, other);
    if (odds === undefined) return;
    this.#noteChange(report, odds);
    this.#noteChange(other, odds);
  }

  /** A neighbour gained or lost may be what a story is told to be kept apart from; one that is alike may move it. */
  #noteChange(slot: number, odds: number): void {
    if (odds >= LEAST_ODDS) this.#touched.add(slot);
    const group = this.#groups[slot];
    if (group) delete group.told;
  }

  /** Flashes among what was touched and beside it: whether they can be placed depends on what they are alike to. */
  #placeFlashes(): void {
    const flashes = new Set<number>();
    for (const slot of this.#touched) {
      for (const near of [slot, ...this.#odds.alike(slot)]) if (isFlash(this.#profileOf(near))) flashes.add(near);
    }
    for (const flash of flashes) {
      const fitting = this.#odds.alike(flash).map((report) => ({ report, odds: this.#odds.between(flash, report) }));
      fitting.sort((x, y) => y.odds - x.odds || this.#compare(x.report, y.report));
      const rivals = findRivals(fitting, (a, b) => this.#odds.areAlike(a, b));
      if (rivals) this.#undecided.set(flash, rivals);
      else if (!this.#undecided.delete(flash)) continue;
      this.#touched.add(flash);
      for (const { report } of fitting) this.#touched.add(report);
    }
  }

  #link(slot: number): void {
    const alike = this.#undecided.has(slot) ? [] : this.#odds.alike(slot);
    this.#links[slot] = alike.filter((other) => !this.#undecided.has(other));
  }

  #reportsOf(slots: readonly number[]): readonly string[] {
    return slots.flatMap((slot) => this.#copies[slot]!.ids).sort();
  }

  #tell(group: Group): Gathered {
    group.told ??= this.#explain(group);
    const { why, relations } = group.told;
    const related = new Map<string, RelatedStory>();
    for (const { slot, kind, why: words } of relations) {
      const story = storyId(this.#groups[slot]!.reports[0]!);
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
    const compared = (slot: number) => this.#copies[slot]!;
    const { doubt, inside, outside, further } = this.#pairsOf(slots);
    return {
      why: [...explainGroup(slots.map(compared), inside), ...explainUndecided(doubt, outside, slots.length)],
      relations: relateGroup(further, compared),
    };
  }

  /** What leaves a report of them undecided, and the pairs most alike: among them, and of one of them and one outside. */
  #pairsOf(slots: readonly number[]) {
    const members = new Set(slots);
    const pairs = slots.flatMap((slot) => {
      const { reports, odds } = this.#odds.around(slot);
      return reports.map((other, place) => ({ slot, other, odds: odds[place]!, inside: members.has(other) }));
    });
    const byOdds = pairs.sort(
      (x, y) =>
        y.odds - x.odds ||
        compareText(this.#idOf(x.slot), this.#idOf(y.slot)) ||
        compareText(this.#idOf(x.other), this.#idOf(y.other)),
    );
    const pairOf = (a: number, b: number): ComparedPair => [this.#copies[a]!, this.#copies[b]!];
    const rivals = slots.map((slot) => this.#undecided.get(slot)).find((found) => found !== undefined);
    const inside = byOdds.find((pair) => pair.inside);
    const further = byOdds.filter((pair) => !pair.inside);
    const [nearest] = further;
    return {
      doubt: rivals && pairOf(...rivals),
      inside: inside && pairOf(inside.slot, inside.other),
      outside: nearest && { pair: pairOf(nearest.slot, nearest.other), odds: nearest.odds },
      further,
    };
  }

  /** The most alike of two sets of reports; one and the same where copies stand in both. */
  #nearest(some: readonly string[], others: readonly string[]): ComparedPair | undefined {
    const slotsOf = (ids: readonly string[]) => new Set(ids.map((id) => this.#slotOfReport.get(id)!));
    const [here, there] = [slotsOf(some), slotsOf(others)];
    let nearest: ComparedPair | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const slot of here) {
      if (there.has(slot)) return [this.#copies[slot]!, this.#copies[slot]!];
      const { reports, odds } = this.#odds.around(slot);
      for (const [place, other] of reports.entries()) {
        if (odds[place]! <= most || !there.has(other)) continue;
        [nearest, most] = [[this.#copies[slot]!, this.#copies[other]!], odds[place]!];
      }
    }
    return nearest;
  }

  /** The least alike of the reports that stand for the stories of both. */
  #farthest(some: readonly string[], others: readonly string[]): ComparedPair {
    const [here, there] = [some, others].map((ids) => {
      const groups = new Set(ids.map((id) => this.#rounds.groupOf(this.#slotOfReport.get(id)!)!));
      return [...groups].slice(0, gatherSettings.shownReasons).flatMap(({ core }) => core);
    }) as [number[], number[]];
    let farthest: readonly [number, number] = [here[0]!, there[0]!];
    let least = Number.POSITIVE_INFINITY;
    for (const a of here) {
      for (const b of there) {
        const odds = this.#odds.between(a, b);
        if (odds < least) [farthest, least] = [[a, b], odds];
      }
    }
    return [this.#copies[farthest[0]]!, this.#copies[farthest[1]]!];
  }

  #profileOf(slot: number): ReportProfile {
    return this.#copies[slot]!.profile;
  }

  #idOf(slot: number): string {
    return this.#profileOf(slot).id;
  }

  #compare(a: number, b: number): number {
    return compareText(this.#idOf(a), this.#idOf(b));
  }
}

const NONE: readonly number[] = [];

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
