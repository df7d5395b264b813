/** The way to the web for one run of a command: made when the first page is asked for, under the name that is told. */
import type { Fetcher } from "../fetch/fetched.js";
import type { FetchSettings } from "../settings.js";
import type { NetworkOptions } from "./command-options.js";
import type { Surroundings } from "./surroundings.js";

/** Nothing of the network is loaded before the first call of `fetch`. */
export function openFetcher(
  { contact, allowPrivate = false }: NetworkOptions,
  { clock }: Pick<Surroundings, "clock">,
  version: string,
  settings: Partial<FetchSettings> = {},
): Fetcher {
  let opened: Promise<Fetcher> | undefined;
  const open = async () => {
    const { createFetcher } = await import("../fetch/create-fetcher.js");
    return createFetcher({ version, clock, contact, allowPrivate, settings });
  };
  return {
    async fetch(url, options) {
      opened ??= open();
      return (await opened).fetch(url, options);
    },
    async close() {
      await (await opened)?.close();
    },
  };
}
