/** A process for the test that kills it: reads a folder into a store, slowly, and says so after each report. */
import { setTimeout } from "node:timers/promises";
import { openSources } from "../../src/fetch/open-sources.js";
import { openStore } from "../../src/store/open-store.js";
import { readSources } from "../../src/workers/read-sources.js";
import { readPlainly } from "./made-up-reader.js";

const [folder = "", path = ""] = process.argv.slice(2);
const store = openStore(path, { make: true });

async function* slowly() {
  for await (const found of openSources([folder])) {
    yield found;
    await setTimeout(2);
  }
}

await readSources(slowly(), {
  read: readPlainly,
  reader: "1",
  store,
  onProgress: ({ reports }) => process.stdout.write(`${reports}\n`),
});
store.close();
