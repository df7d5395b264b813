/** Under which name is a page saved? One that tells where it is from, is safe on every system, and is its alone. */

import { createHash } from "node:crypto";
import { fetchSettings } from "../settings.js";
import { contentId } from "../text/content-id.js";
import { tellMediaKind } from "./media-kinds.js";

/** Names that Windows keeps for devices, whatever stands behind their first dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const HASH_DIGITS = 8;
const LONGEST_HOST = 100;

/** "news.example/bridge-open-1f2e3d4c.html"; the same page and bytes give the same name, other bytes another. */
export function namePage(url: string, finalUrl: string, bytes: Uint8Array, contentType: string | undefined): string {
  const { host, pathname, search } = new URL(finalUrl);
  const hash = contentId(url, createHash("sha256").update(bytes).digest("hex")).slice(0, HASH_DIGITS);
  const extension = tellMediaKind(contentType, new URL(finalUrl))?.extension ?? "";
  return `${folderOf(host)}/${slugOf(pathname, search)}-${hash}${extension}`;
}

/** Hosts are plain letters already; a port's colon and the brackets of figures go. */
function folderOf(host: string): string {
  const name = host
    .replace(/[^a-z0-9.-]+/g, "-")
    .slice(0, LONGEST_HOST)
    .replace(/^[.-]+|[.-]+$/g, "");
  return RESERVED.test(name) || name === "" ? `_${name}` : name;
}

/** The last part of the path that holds letters or figures, with the query where there is no such part. */
function slugOf(pathname: string, search: string): string {
  const parts = pathname.split("/").map((part) => safe(decode(part).replace(/\.[a-z]{2,5}$/i, "")));
  const slug = parts.reverse().find((part) => part !== "") ?? safe(decode(search));
  return slug.slice(0, fetchSettings.slug).replace(/-$/, "") || "page";
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Letters, marks and figures of any script, a dash between them; in lower case, as some systems know no other. */
function safe(text: string): string {
  return text
    .slice(0, 1000)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
