/**
 * Which reports hang together as a whole? In each round two groups join that fit each other best, where the learned
 * decision says so; a large group also takes in the small ones that fit nothing else as well. What a report's group is
 * after a round depends on the groups near it alone. So a new report costs what it touches: every round is kept, and only
 * where a group is another than it was are it and those beside it looked at again.
 */
import { gatherSettings } from "../settings.js";
import { fitOf, joinOdds } from "./fit-groups.js";
import { joinParts, type ReportGroup, type ReportLinks, singleGroup } from "./report-group.js";

/** The group of a report before each round, and after the last that changed it. */
type Chain = readonly ReportGroup[];

/** The chain of a report, and what it becomes while groups are being settled. */
interface Course {
  settled: Chain;
  fresh: ReportGroup[] | undefined;
}

/** What a group would join, and how well that and the next best fit. */
interface Choice {
  readonly best: ReportGroup | undefined;
  /** Mean log-odds, as `fitOf`; minus infinity for none. */
  readonly fit: number;
  readonly second: number;
  readonly beside: readonly ReportGroup[];
}

/** Numbers for new groups, and for walks over groups: one count for all rounds. */
interface Counts {
  groups: number;
  walks: number;
}

export class JoinRounds {
  readonly #links: ReportLinks;
  /** By report. */
  readonly #courses: (Course | undefined)[] = [];
  readonly #counts: Counts = { groups: 0, walks: 0 };

  constructor(links: ReportLinks) {
    this.#links = links;
  }

  groupOf(report: number): ReportGroup | undefined {
    return this.#courses[report]?.settled.at(-1);
  }

  /** A report that left; all that it was alike to are touched by that. */
  forget(report: number): void {
    this.#courses[report] = undefined;
  }

  /** `touched`: reports that are new, and those alike to others than before. Gives the reports whose group changed. */
  settle(touched: Iterable<number>): ReadonlySet<number> {
    const moved = new Set(touched);
    for (const report of moved) {
      const settled = this.#courses[report]?.settled ?? NEW;
      this.#courses[report] = { settled, fresh: [singleGroup(report, ++this.#counts.groups, this.#links)] };
    }
    const begun = [...moved];
    let changed: readonly number[] = begun.slice();
    for (let round = 0; round < gatherSettings.mostRounds && changed.length > 0; round++) {
      const next = new Round(this.#links, this.#courses, begun, round, this.#counts).play(changed);
      changed = next.changed;
      for (const report of changed) moved.add(report);
      if (next.still) break;
    }
    for (const report of begun) {
      const course = this.#courses[report]!;
      const chain = course.fresh!;
      while (chain.length > 1 && chain.at(-1) === chain.at(-2)) chain.pop();
      course.settled = chain;
      course.fresh = undefined;
    }
    return moved;
  }
}

/** Of a report that no round has seen. */
const NEW: Chain = [];

class Round {
  readonly #links: ReportLinks;
  readonly #courses: readonly (Course | undefined)[];
  /** The reports whose chain is being made anew, each once. */
  readonly #begun: number[];
  readonly #round: number;
  readonly #counts: Counts;
  readonly #choices = new Map<ReportGroup, Choice>();
  readonly #outcomes = new Map<ReportGroup, ReportGroup>();
  /** Rounds after which nothing that was looked at changes any more, as far as it was known before. */
  #horizon = 0;

  constructor(
    links: ReportLinks,
    courses: readonly (Course | undefined)[],
    begun: number[],
    round: number,
    counts: Counts,
  ) {
    this.#links = links;
    this.#courses = courses;
    this.#begun = begun;
    this.#round = round;
    this.#counts = counts;
  }

  /** `changed`: reports whose group is another before this round. `still`: nothing joined, and nothing beside it will. */
  play(changed: readonly number[]): { readonly changed: readonly number[]; readonly still: boolean } {
    const queue = new Set<ReportGroup>();
    for (const group of this.#groupsOf(changed)) queue.add(group);
    for (const group of [...queue]) for (const other of this.#groupsOf(group.outside)) queue.add(other);
    const seen = new Set<ReportGroup>();
    let joined = false;
    for (const group of queue) {
      const outcome = this.#outcomeOf(group);
      joined ||= outcome !== group;
      for (const part of outcome === group ? [] : outcome.parts) queue.add(part);
      // Whoever it joined before may have to do without it.
      let last: ReportGroup | undefined;
      for (const member of group.members) {
        const before = this.#before(member);
        if (before === last) continue;
        last = before;
        if (before === undefined || before === outcome || seen.has(before)) continue;
        seen.add(before);
        for (const other of before.members) if (this.#courses[other]) queue.add(this.#groupOf(other));
      }
    }
    const moved: number[] = [];
    for (const group of queue) {
      const outcome = this.#outcomeOf(group);
      for (const member of group.members) if (this.#follow(member, outcome)) moved.push(member);
    }
    return { changed: moved, still: !joined && this.#horizon <= this.#round + 1 };
  }

  /** Each once. */
  #groupsOf(reports: readonly number[]): readonly ReportGroup[] {
    const walk = ++this.#counts.walks;
    const groups: ReportGroup[] = [];
    for (const report of reports) {
      const group = this.#groupOf(report);
      if (group.met === walk) continue;
      group.met = walk;
      groups.push(group);
    }
    return groups;
  }

  /** Notes the group after this round; true where it is another than it was. */
  #follow(report: number, outcome: ReportGroup): boolean {
    const after = this.#round + 1;
    const course = this.#courses[report]!;
    const { settled, fresh } = course;
    const same = settled.length > 0 && at(settled, after) === outcome;
    if (same && !fresh) return false;
    const chain = fresh ?? settled.slice(0, after);
    if (chain.length > after) chain.length = after;
    while (chain.length < after) chain.push(chain.at(-1)!);
    chain.push(outcome);
    for (let later = after + 1; same && later < settled.length; later++) chain.push(settled[later]!);
    if (!fresh) this.#begun.push(report);
    course.fresh = chain;
    return !same;
  }

  #outcomeOf(group: ReportGroup): ReportGroup {
    const known = this.#outcomes.get(group);
    if (known) return known;
    const root = this.#rootOf(group);
    const parts = root === undefined ? [] : this.#partsOf(root);
    const outcome = parts.length > 1 ? this.#join(parts) : group;
    this.#outcomes.set(group, outcome);
    for (const part of parts.length > 1 ? parts : []) this.#outcomes.set(part, outcome);
    return outcome;
  }

  /** The group that this one goes with: the first of two that fit each other best, or the large one of several. */
  #rootOf(group: ReportGroup): ReportGroup | undefined {
    const { best } = this.#choose(group);
    if (!best) return undefined;
    const large = !isSmall(group);
    if (large && isSmall(best)) return group;
    const mutual = this.#choose(best).best === group;
    if (mutual && large !== isSmall(best)) return this.#precedes(group, best) ? group : best;
    const takesIn = !large && !isSmall(best) && isSmall(this.#choose(best).best);
    return takesIn && this.#accepts(group, best) ? best : undefined;
  }

  #partsOf(root: ReportGroup): readonly ReportGroup[] {
    const { best, beside } = this.#choose(root);
    if (isSmall(root) === isSmall(best)) return this.#accepts(root, best!) ? [root, best!] : [root];
    const taken = beside.filter(
      (other) => isSmall(other) && this.#choose(other).best === root && this.#accepts(other, root),
    );
    return [root, ...taken.sort((a, b) => this.#compare(a, b))];
  }

  #accepts(group: ReportGroup, best: ReportGroup): boolean {
    const { fit, second } = this.#choose(group);
    const there = this.#choose(best);
    return joinOdds(fit, Math.max(second, there.best === group ? there.second : there.fit)) >= 0;
  }

  /** The same parts make the same group: what stands on it need not be looked at again. */
  #join(parts: readonly ReportGroup[]): ReportGroup {
    const before = this.#before(parts[0]!.members[0]!);
    const same = before?.parts.length === parts.length && parts.every((part, place) => before.parts[place] === part);
    return same ? before : joinParts(parts, this.#links, ++this.#counts.groups);
  }

  #choose(group: ReportGroup): Choice {
    const known = this.#choices.get(group);
    if (known) return known;
    const beside = this.#groupsOf(group.outside);
    let [best, fit, second]: [ReportGroup | undefined, number, number] = [
      undefined,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    for (const other of beside) {
      const fits = this.#fit(group, other);
      if (best === undefined || fits > fit || (fits === fit && this.#prefers(group, other, best))) {
        second = fit;
        [best, fit] = [other, fits];
      } else if (fits > second) second = fits;
    }
    const choice = { best, fit, second, beside };
    this.#choices.set(group, choice);
    return choice;
  }

  #fit(a: ReportGroup, b: ReportGroup): number {
    const [elder, younger] = a.number < b.number ? [a, b] : [b, a];
    const known = younger.fitted.indexOf(elder.number);
    if (known >= 0) return younger.fits[known]!;
    const [first, then] = this.#precedes(a, b) ? [a, b] : [b, a];
    const fit = fitOf(first.core, then.core, this.#links);
    younger.fitted.push(elder.number);
    younger.fits.push(fit);
    return fit;
  }

  /** Among equals it is as if by lot: by any order of theirs all would choose the first, and one join a round. */
  #prefers(group: ReportGroup, one: ReportGroup, other: ReportGroup): boolean {
    const [mark, here, there] = [group, one, other].map(({ members }) => this.#links.mark(members[0]!)) as [
      number,
      number,
      number,
    ];
    const [x, y] = [mix(mark ^ here), mix(mark ^ there)];
    return x === y ? this.#precedes(one, other) : x < y;
  }

  #precedes(a: ReportGroup, b: ReportGroup): boolean {
    return this.#compare(a, b) < 0;
  }

  #compare(a: ReportGroup, b: ReportGroup): number {
    return this.#links.compare(a.members[0]!, b.members[0]!);
  }

  #groupOf(report: number): ReportGroup {
    const { settled, fresh } = this.#courses[report]!;
    if (settled.length > this.#horizon) this.#horizon = settled.length;
    return at(fresh ?? settled, this.#round);
  }

  /** What the group of a report was after this round, when this was last played. */
  #before(report: number): ReportGroup | undefined {
    const settled = this.#courses[report]?.settled ?? NEW;
    if (settled.length > this.#horizon) this.#horizon = settled.length;
    return settled.length === 0 ? undefined : at(settled, this.#round + 1);
  }
}

function at(chain: Chain, round: number): ReportGroup {
  return chain[Math.min(round, chain.length - 1)]!;
}

function isSmall(group: ReportGroup | undefined): boolean {
  return group !== undefined && group.members.length < gatherSettings.coreMembers;
}

/** Multiplicative hashing (Knuth, TAOCP 3, 6.4). */
function mix(mark: number): number {
  return Math.imul(mark ^ (mark >>> 15), 0x9e3779b1) >>> 0;
}
