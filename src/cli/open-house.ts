/** The real stages and views, each loaded when it is first needed: `--help` waits for none of them. */
import { setImmediate } from "node:timers/promises";
import manifest from "../../package.json" with { type: "json" };
import { cliSettings } from "../settings.js";
import { compareBeside } from "./compare-beside.js";
import type { House } from "./stages.js";

/** `program` is the file that a thread beside runs. */
export function openHouse(program: URL): House {
  return {
    version: manifest.version,
    async loadStages() {
      const [{ readDocument, gatherLabels, glossPassages }, { comparedLanguages }] = await Promise.all([
        import("../index.js"),
        import("../synopsis.js"),
      ]);
      return { readDocument, gatherLabels, glossPassages, comparedLanguages };
    },
    async compare(reports, { asOneStory, originals = [], told, signal }) {
      const yardsticks = { originals, ...(told ? { told } : {}) };
      if (reports.length >= cliSettings.comparedBeside) {
        return compareBeside(program, { reports, asOneStory, ...yardsticks }, signal);
      }
      const { synopsize, synopsizeAsOneStory } = await import("../synopsis.js");
      const synopsis = asOneStory ? synopsizeAsOneStory(reports, [], yardsticks) : synopsize(reports, [], yardsticks);
      await setImmediate();
      signal.throwIfAborted();
      return synopsis;
    },
    async loadViews() {
      const [{ renderText, renderLabels }, { toJson }, { renderSynopsisPage }] = await Promise.all([
        import("../present/tell-synopsis.js"),
        import("../present/to-json.js"),
        import("../../web/pages/synopsis-page.js"),
      ]);
      return { renderText, renderLabels, toJson, renderSynopsisPage };
    },
  };
}
