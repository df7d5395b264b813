/** A draft as a report, and where in its text each fact stands. The order of the history shows in neither id nor name. */
import type { PublicationDate, Report } from "../../src/model/report.js";
import type { Span } from "../../src/model/span.js";
import { contentId } from "../../src/text/content-id.js";
import type { EventMaterial } from "../fixtures/lineages/material.js";
import type { Draft } from "./draft.js";
import type { ToldFact } from "./lineage.js";
import { CREDIT_WORDS, nameIn } from "./outlets.js";
import type { Draws } from "./seeded-draws.js";

/** Clocks of newsrooms, in minutes from UTC. */
const ZONES = [0, 0, 60, 120, 240, -300];

export interface WrittenReport {
  readonly report: Report;
  readonly facts: readonly ToldFact[];
}

export function writeReport(draft: Draft, place: number, material: EventMaterial, draws: Draws): WrittenReport {
  const { text, spans } = joinPassages(draft, draws);
  const source = `${draft.outlet.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}-${place}.txt`;
  const id = contentId("report", source, text);
  const published = publish(material.happened, draft.minute, draws);
  const { credits, body } = withCredit(draft, text);
  const report: Report = {
    id,
    source,
    outlet: draft.outlet.name,
    language: draft.language,
    headline: draft.headline,
    text: body,
    ...(published ? { published } : {}),
    credits,
  };
  const facts = draft.passages.map(({ fact, origin }, index) => ({ report: id, fact, span: spans[index]!, origin }));
  return { report, facts };
}

/** One or two passages a paragraph. */
function joinPassages(
  { passages }: Draft,
  { chance }: Draws,
): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  let joined = true;
  const spans = passages.map((passage) => {
    joined = !joined && chance(0.3);
    if (text !== "") text += joined ? " " : "\n\n";
    const start = text.length;
    text += passage.text;
    return { start, end: text.length };
  });
  return { text, spans };
}

function withCredit({ language, credit }: Draft, text: string): Pick<Report, "credits"> & { readonly body: string } {
  if (!credit) return { credits: [], body: text };
  const name = nameIn(language, credit.outlet);
  const words = CREDIT_WORDS[language][credit.place].replace("*", name);
  if (credit.place === "line") return { credits: [{ name, words }], body: text };
  const body = `${text}\n\n${words}`;
  const start = body.length - words.length + words.indexOf(name);
  return { credits: [{ name, span: { start, end: start + name.length } }], body };
}

/** To the minute on the newsroom's clock, or to the day, on one calendar so that no day contradicts the order; or not at all. */
function publish(happened: string, minute: number, { integer, pick }: Draws): PublicationDate | undefined {
  const drawn = integer(1, 100);
  const zone = pick(ZONES);
  if (drawn <= 15) return undefined;
  const moment = Date.parse(happened) + minute * 60_000;
  const day = new Date(moment).toISOString().slice(0, 10);
  if (drawn <= 45) return { value: day, precision: "day", basis: "line above the headline" };
  const local = new Date(moment + zone * 60_000).toISOString();
  return { value: local.slice(0, 16) + zoneName(zone), precision: "minute", basis: "meta article:published_time" };
}

function zoneName(zone: number): string {
  if (zone === 0) return "Z";
  const hours = String(Math.abs(zone) / 60).padStart(2, "0");
  return `${zone < 0 ? "-" : "+"}${hours}:00`;
}
