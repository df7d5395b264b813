/** Where fetched pages go, and what is remembered of them: a folder of files, a store, or both at once. */
import type { FetchedPage, Validators } from "./fetched.js";

export interface KeptPage extends Validators {
  /** ISO 8601, when the kept version came. */
  readonly crawled: string;
}

export type Keeping =
  /** `file` where it was saved as one, relative to the folder, with "/". */
  | { readonly kind: "new" | "changed" | "same"; readonly file?: string }
  | { readonly kind: "unreadable"; readonly reason: string };

export interface PageKeeper {
  /** The version of a page that was kept last, by the address under which it was asked for. */
  find(url: string): KeptPage | undefined;
  /** Whole or not at all; every version is kept. */
  keep(page: FetchedPage): Promise<Keeping>;
}

/** Each page goes to both; it is known where both know it, and told as the first tells it unless the second differs. */
export function keepInBoth(first: PageKeeper, second: PageKeeper): PageKeeper {
  return {
    find(url) {
      const [a, b] = [first.find(url), second.find(url)];
      return a && b && a.etag === b.etag && a.lastModified === b.lastModified ? a : undefined;
    },
    async keep(page) {
      const [a, b] = [await first.keep(page), await second.keep(page)];
      return a.kind === "same" && b.kind !== "same" ? b : a;
    },
  };
}
