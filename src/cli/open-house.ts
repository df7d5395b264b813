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
    teller: manifest.version,
    async loadStages(knowledge) {
      const { readDocument, followOutlets, ...stages } = await import("../index.js");
      return {
        ...stages,
        readDocument: (bytes, about) => readDocument(bytes, about, knowledge),
        followOutlets: (synopsis) => followOutlets(synopsis, knowledge),
      };
    },
    async compare(reports, { asOneStory, signal, ...yardsticks }) {
      if (reports.length >= cliSettings.comparedBeside) {
        return compareBeside(program, { reports, asOneStory, yardsticks }, signal);
      }
      const { synopsize, synopsizeAsOneStory } = await import("../synopsis.js");
      const synopsis = asOneStory ? synopsizeAsOneStory(reports, [], yardsticks) : synopsize(reports, [], yardsticks);
      await setImmediate();
      signal.throwIfAborted();
      return synopsis;
    },
    async loadViews() {
      const [told, known, outlets, csv, json, prov, turtle, graphml, page, outletsPage] = await Promise.all([
        import("../present/tell-synopsis.js"),
        import("../present/tell-knowledge.js"),
        import("../present/tell-outlets.js"),
        import("../present/outlets-to-csv.js"),
        import("../present/to-json.js"),
        import("../present/to-prov.js"),
        import("../present/to-turtle.js"),
        import("../present/to-graphml.js"),
        import("../../web/pages/synopsis-page.js"),
        import("../../web/pages/outlets-page.js"),
      ]);
      return {
        ...told,
        ...known,
        ...outlets,
        ...csv,
        ...json,
        ...prov,
        ...turtle,
        ...graphml,
        ...page,
        ...outletsPage,
      };
    },
  };
}
