/** What do a report's dates rest on? One line for each clock that is known: published, changed, crawled. */
import type { PublicationDate, Report } from "../model/report.js";
import { tellDay } from "./tell-date.js";

/** "published 6 May 2031, 18:20, by meta article:published_time"; empty where no date is known. */
export function tellClocks({ published, clocks }: Report): readonly string[] {
  const tell = (name: string, date: PublicationDate | undefined) =>
    date === undefined ? [] : [`${name} ${tellDay(date.value)}, by ${date.basis}`];
  return [...tell("published", published), ...tell("changed", clocks?.modified), ...tell("crawled", clocks?.crawled)];
}
