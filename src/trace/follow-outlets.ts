/**
 * Who is first, who takes from whom, how often and how changed, over many stories? Takes told stories and their reports,
 * what is known of outlets, and the packs; gives a record for each outlet and for each pair. Only what is shown is
 * counted, each figure with the number of cases in which it can be told.
 */
import type { Knowledge } from "../model/knowledge.js";
import type { LanguagePack } from "../model/language.js";
import type { OutletRecord, OutletsOverTime } from "../model/outlet-record.js";
import type { Report } from "../model/report.js";
import type { Story } from "../model/story.js";
import { compareText } from "../text/compare-text.js";
import { findFirst, type PlacedReport } from "./find-first.js";
import { countKinds, followPairs } from "./follow-pairs.js";
import { listTakings, type Taking, type Takings } from "./list-takings.js";
import { type Newsrooms, nameNewsrooms } from "./name-newsrooms.js";

/** A story with its reports placed, and who was first in it. */
interface Followed {
  readonly id: string;
  readonly placed: readonly PlacedReport[];
  readonly newsrooms: ReadonlySet<string>;
  readonly isShared: boolean;
  readonly first: string | undefined;
}

/** The same in whatever order stories and reports come. */
export function followOutlets(
  { stories, reports }: { readonly stories: readonly Story[]; readonly reports: readonly Report[] },
  {
    knowledge,
    packs,
  }: { readonly knowledge: Knowledge; readonly packs: readonly Pick<LanguagePack, "page" | "writing">[] },
): OutletsOverTime {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const inOrder = stories.toSorted((x, y) => compareText(x.id, y.id));
  const members = inOrder.map((story) => story.reports.flatMap((id) => byId.get(id) ?? []));
  const newsrooms = nameNewsrooms(members, knowledge, packs);
  const followed = inOrder.map(({ id }, index) => followStory(id, members[index]!, newsrooms));
  const found = listTakings(inOrder, byId, newsrooms);
  const keys = [...new Set(followed.flatMap((story) => [...story.newsrooms]))];
  const placed = followed.flatMap((story) => story.placed);
  return {
    stories: followed.length,
    shared: followed.filter(({ isShared }) => isShared).length,
    reports: placed.length,
    unnamed: placed.filter(({ newsroom }) => newsroom === undefined).length,
    outlets: keys
      .map((key) => followOutlet(key, followed, found, newsrooms))
      .sort((x, y) => y.stories - x.stories || compareText(x.outlet, y.outlet)),
    pairs: followPairs(found.takings, newsrooms.nameOf),
  };
}

function followStory(id: string, reports: readonly Report[], { keyOfReport }: Newsrooms): Followed {
  const placed = reports.map((report) => ({ report, newsroom: keyOfReport(report) }));
  const newsrooms = new Set(placed.flatMap(({ newsroom }) => newsroom ?? []));
  const unnamed = placed.filter(({ newsroom }) => newsroom === undefined).length;
  const isShared = newsrooms.size + unnamed > 1;
  return { id, placed, newsrooms, isShared, first: isShared ? findFirst(placed) : undefined };
}

function followOutlet(
  key: string,
  followed: readonly Followed[],
  { takings, likenesses }: Takings,
  { nameOf, outletOf }: Newsrooms,
): OutletRecord {
  const own = followed.filter(({ newsrooms }) => newsrooms.has(key));
  const shared = own.filter(({ isShared }) => isShared);
  const reportsIn = (stories: readonly Followed[]) =>
    stories.flatMap(({ placed }) => placed.filter(({ newsroom }) => newsroom === key).map(({ report }) => report));
  const taken = takings.filter(({ to }) => to === key);
  const given = takings.filter(({ from }) => from === key);
  const storiesOf = (some: readonly Taking[]) => new Set(some.map(({ story }) => story.id));
  const [gave, took] = [storiesOf(given), storiesOf(taken)];
  const ids = new Set(reportsIn(shared).map(({ id }) => id));
  const alike = (kind: "undirected" | "common source") =>
    new Set(
      likenesses.filter((one) => one.kind === kind).flatMap(({ reports }) => reports.filter((id) => ids.has(id))),
    );
  const touched = new Set([...taken.map(({ report }) => report.id), ...alike("undirected")]);
  const told = shared.filter(({ first }) => first !== undefined);
  const { owner, country, wire, state } = outletOf(key) ?? {};
  return {
    outlet: nameOf(key),
    ...(owner === undefined ? {} : { owner }),
    ...(country === undefined ? {} : { country }),
    ...(wire === true ? { wire } : {}),
    ...(state === true ? { state } : {}),
    languages: [...new Set(reportsIn(own).map(({ language }) => language))].sort(compareText),
    reports: reportsIn(own).length,
    stories: own.length,
    shared: shared.length,
    first: { count: told.filter(({ first }) => first === key).length, of: told.length },
    origin: { count: shared.filter(({ id }) => gave.has(id) && !took.has(id)).length, of: shared.length },
    took: new Set(taken.map(({ report }) => report.id)).size,
    taken: countKinds(taken),
    undirected: alike("undirected").size,
    commonSource: alike("common source").size,
    nothingTaken: { count: [...ids].filter((id) => !touched.has(id)).length, of: ids.size },
  };
}
