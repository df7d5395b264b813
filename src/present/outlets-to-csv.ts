/**
 * Outlets over time as two tables for a spreadsheet (RFC 4180, with the mark by which spreadsheets know UTF-8). No cell
 * of a report's words begins a formula.
 */
import { type OutletsOverTime, type Share, takenKinds } from "../model/outlet-record.js";
import { flattenText } from "./neutralize-text.js";

type Cell = string | number | undefined;

export interface OutletTables {
  readonly outlets: string;
  readonly pairs: string;
}

export function outletsToCsv({ outlets, pairs }: OutletsOverTime): OutletTables {
  const kinds = takenKinds.map((kind) => `took_${kind}`);
  return {
    outlets: setTable(
      ["outlet", "owner", "country", "wire", "state", "languages", "reports", "stories", "shared"].concat(
        ["first", "first_of", "origin", "origin_of", "took"],
        kinds,
        ["undirected", "common_source", "nothing_taken", "nothing_taken_of"],
      ),
      outlets.map((one) => [
        one.outlet,
        one.owner,
        one.country,
        one.wire ? "yes" : "",
        one.state ? "yes" : "",
        one.languages.join(" "),
        one.reports,
        one.stories,
        one.shared,
        ...setShare(one.first),
        ...setShare(one.origin),
        one.took,
        ...takenKinds.map((kind) => one.taken[kind]),
        one.undirected,
        one.commonSource,
        ...setShare(one.nothingTaken),
      ]),
    ),
    pairs: setTable(
      ["from", "to", "stories", "reports"].concat(
        kinds,
        ["delay_least_minutes", "delay_most_minutes", "delay_told", "delay_of"],
        ["cut", "cut_of", "numbers_changed", "numbers_changed_of", "quotations_changed", "quotations_changed_of"],
        ["months"],
      ),
      pairs.map((pair) => [
        pair.from,
        pair.to,
        pair.stories,
        pair.reports,
        ...takenKinds.map((kind) => pair.kinds[kind]),
        pair.delay?.least,
        pair.delay?.most,
        pair.delay?.told.count,
        pair.delay?.told.of,
        ...setShare(pair.cut),
        ...setShare(pair.numbersChanged),
        ...setShare(pair.quotationsChanged),
        pair.months.map(({ month, reports }) => `${month}:${reports}`).join(" "),
      ]),
    ),
  };
}

function setShare({ count, of }: Share): readonly Cell[] {
  return [count, of];
}

function setTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(setCell).join(",")}\r\n`).join("")}`;
}

function setCell(cell: Cell): string {
  if (typeof cell !== "string") return cell === undefined ? "" : String(cell);
  const flat = flattenText(cell);
  const inert = /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
  return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
