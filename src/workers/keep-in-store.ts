/** Fetched pages, read at once and kept as reports; what came with them is remembered, to ask whether they changed. */
import { createHash } from "node:crypto";
import { contentOf } from "../fetch/fetch-content.js";
import type { FetchedPage } from "../fetch/fetched.js";
import { openContent } from "../fetch/open-content.js";
import type { Keeping, PageKeeper } from "../fetch/page-keeper.js";
import { readSettings } from "../settings.js";
import type { Store } from "../store/store.js";
import { type DocumentReader, readSources } from "./read-sources.js";

export interface StoreKeeping {
  readonly store: Store;
  readonly read: DocumentReader;
  /** Names the version of `read`. */
  readonly reader: string;
}

/** A page that changed is another report of the same source; one that cannot be read is asked for again next time. */
export function keepInStore({ store, read, reader }: StoreKeeping): PageKeeper {
  return {
    find: (url) => store.findFetched(url),
    async keep(page): Promise<Keeping> {
      const before = store.findFetched(page.url);
      const hash = createHash("sha256").update(page.bytes).digest("hex");
      const same = before?.hash === hash;
      if (!same) {
        const reason = await readInto({ store, read, reader }, page);
        if (reason !== undefined) return { kind: "unreadable", reason };
      }
      const { url, etag, lastModified } = page;
      store.saveFetched({ url, etag, lastModified, hash, crawled: same ? before.crawled : page.crawled });
      return { kind: same ? "same" : before ? "changed" : "new" };
    },
  };
}

/** Why no report of it was kept; undefined where one was. */
async function readInto({ store, read, reader }: StoreKeeping, page: FetchedPage): Promise<string | undefined> {
  const found = openContent(contentOf(page), { longest: readSettings.largestDocument, depth: 0 });
  const { reports, unreadable } = await readSources(found, { read, reader, store });
  return reports.length > 0 ? undefined : (unreadable[0]?.reason ?? "holds no report");
}
