/**
 * Pages as files in a folder, and a manifest of what is known of them. A page is written aside, put in its place, and
 * listed, in this order: a kill at any moment leaves whole pages only, and the same page again takes the same place.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FetchedPage } from "./fetched.js";
import { namePage } from "./name-page.js";
import type { Keeping, PageKeeper } from "./page-keeper.js";
import { MANIFEST, type ManifestLine, openManifest } from "./page-manifest.js";

/** Hidden, so that reading the folder passes over it. */
const ASIDE = ".unfinished";

/** Makes the folder where it is not there; one process at a time may keep pages in it. Throws as the file system does. */
export function keepInFolder(folder: string): PageKeeper {
  rmSync(join(folder, ASIDE), { recursive: true, force: true });
  mkdirSync(join(folder, ASIDE), { recursive: true });
  const manifest = openManifest(join(folder, MANIFEST));
  return {
    find: (url) => {
      const line = manifest.find(url);
      return line && existsSync(join(folder, line.file)) ? line : undefined;
    },
    async keep(page): Promise<Keeping> {
      const file = namePage(page.url, page.finalUrl, page.bytes, page.contentType);
      const before = manifest.find(page.url);
      const there = existsSync(join(folder, file));
      if (before?.file === file && there) {
        // The bytes are as old as they were; only what comes with them is new.
        const moved = before.etag !== page.etag || before.lastModified !== page.lastModified;
        if (moved) manifest.append({ ...lineOf(page, file), crawled: before.crawled });
        return { kind: "same", file };
      }
      if (!there) putInPlace(folder, file, page.bytes);
      manifest.append(lineOf(page, file));
      return { kind: before ? "changed" : "new", file };
    },
  };
}

function putInPlace(folder: string, file: string, bytes: Uint8Array): void {
  const aside = join(folder, ASIDE, file.replaceAll("/", "-"));
  const place = join(folder, file);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(aside, bytes);
  renameSync(aside, place);
}

function lineOf(page: FetchedPage, file: string): ManifestLine {
  const { url, finalUrl, crawled, contentType, status, etag, lastModified } = page;
  return {
    file,
    url,
    crawled,
    status,
    ...(contentType === undefined ? {} : { contentType }),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(finalUrl === url ? {} : { finalUrl }),
  };
}
