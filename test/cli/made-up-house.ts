/** Surroundings and a house for tests of the command: nothing real but the files that are named. */

import { gatherLabels } from "../../src/align/gather-labels.js";
import { glossPassages } from "../../src/align/gloss-passages.js";
import type { House, Stages } from "../../src/cli/stages.js";
import type { Surroundings } from "../../src/cli/surroundings.js";
import { layKnowledge } from "../../src/knowledge/lay-knowledge.js";
import type { Report } from "../../src/model/report.js";
import type { Story, Synopsis } from "../../src/model/story.js";
import { outletsToCsv } from "../../src/present/outlets-to-csv.js";
import { renderKnowledge } from "../../src/present/tell-knowledge.js";
import { renderOutlets } from "../../src/present/tell-outlets.js";
import { contentId } from "../../src/text/content-id.js";
import { followOutlets } from "../../src/trace/follow-outlets.js";
import { knowOutlets } from "../../src/trace/know-outlets.js";
import { renderOutletsPage } from "../../web/pages/outlets-page.js";
import { madeUpClock } from "../fetch/made-up-clock.js";
import { known } from "../knowledge/known.js";
import { readPlainly } from "../workers/made-up-reader.js";

export interface Stage {
  readonly surroundings: Surroundings;
  readonly written: { output: string; error: string };
  interrupt(): void;
}

export function setStage(folder: string, more: Partial<Surroundings> = {}): Stage {
  const written = { output: "", error: "" };
  const listeners = new Set<() => void>();
  const outputTo = (name: "output" | "error") => ({
    isTerminal: false,
    async write(text: string) {
      written[name] += text;
      return true;
    },
  });
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  return {
    written,
    interrupt() {
      for (const listener of listeners) listener();
    },
    surroundings: {
      environment: {},
      platform: "linux",
      homeFolder: `${folder}/home`,
      workingFolder: folder,
      standardInput: nothing(),
      standardOutput: outputTo("output"),
      standardError: outputTo("error"),
      onInterrupt(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      now: () => 0,
      clock: madeUpClock(),
      ...more,
    },
  };
}

/** One story of all reports, or one for each first word. */
export function tellPlainly(reports: readonly Report[], asOneStory: boolean): Synopsis {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const group = asOneStory ? "" : report.text.split(" ", 1)[0]!;
    groups.set(group, [...(groups.get(group) ?? []), report]);
  }
  return { synoptic: 1, reports, stories: [...groups.values()].map(storyOf), unreadable: [] };
}

function storyOf(reports: readonly Report[]): Story {
  const ids = reports.map(({ id }) => id).sort();
  const lists = { claims: [], quotations: [], quantities: [], discrepancies: [], derivations: [], labels: [] };
  const origins = { newsrooms: [], origins: [], originsAtMost: 0 };
  return { id: contentId("story", ...ids), reports: ids, event: { type: "UNKNOWN", actors: [] }, ...lists, ...origins };
}

export function makeStages(more: Partial<Stages> = {}): Stages {
  return {
    readDocument: readPlainly,
    gatherLabels,
    glossPassages,
    ourKnowledge: () => known,
    layKnowledge,
    knowOutlets,
    followOutlets: (synopsis) => followOutlets(synopsis, { knowledge: known, packs: [] }),
    comparedLanguages: ["en"],
    ...more,
  };
}

export function makeHouse(more: Partial<House> = {}): House {
  return {
    version: "0.0.1",
    teller: "0.0.1",
    loadStages: async () => makeStages(),
    compare: async (reports, { asOneStory }) => tellPlainly(reports, asOneStory),
    loadViews: async () => ({
      renderText: ({ stories, reports, unreadable }, { width, color, why, all, notCompared }) =>
        `${JSON.stringify({ stories: stories.length, reports: reports.length, unreadable: unreadable.length, width, color, why, all, notCompared })}\n`,
      renderLabels: (labels, _, { width }) => `${JSON.stringify({ labels, width })}\n`,
      renderKnowledge,
      renderOutlets,
      renderOutletsPage,
      outletsToCsv,
      toJson: (synopsis) => `${JSON.stringify(synopsis)}\n`,
      toProv: ({ stories }) => `prov of ${stories.length} stories\n`,
      toTurtle: ({ stories }) => `turtle of ${stories.length} stories\n`,
      toGraphml: ({ stories }) => `graphml of ${stories.length} stories\n`,
      renderSynopsisPage: ({ stories }) => `<p>${stories.length} stories</p>`,
    }),
    ...more,
  };
}
