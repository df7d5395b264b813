/** A process for the test that kills it: fetches pages into a folder, and says so after each. */
import { createFetcher } from "../../src/fetch/create-fetcher.js";
import { fetchPages } from "../../src/fetch/fetch-pages.js";
import { keepInFolder } from "../../src/fetch/keep-in-folder.js";

const [folder = "", server = "", pages = ""] = process.argv.slice(2);
const clock = { now: Date.now, random: () => 0.5, wait: async () => {} };
const fetcher = createFetcher({ version: "1", clock, allowPrivate: true });
const urls = Array.from({ length: Number(pages) }, (_, n) => `${server}/${n}`);
await fetchPages(urls, {
  fetcher,
  keeper: keepInFolder(folder),
  onPage: ({ result }) => process.stdout.write(`${result}\n`),
});
await fetcher.close();
