/** `manifest.jsonl`: what is known of the pages in a folder, a line a page; a later line of an address replaces an earlier. */
import { appendFileSync, existsSync, readFileSync, truncateSync } from "node:fs";
import { z } from "zod";

export const MANIFEST = "manifest.jsonl";

const lineSchema = z.object({
  /** Relative to the folder, with "/". */
  file: z.string().min(1),
  url: z.string().min(1),
  /** ISO 8601. */
  crawled: z.string().min(1),
  contentType: z.string().optional(),
  status: z.int().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Where redirects led, if elsewhere. */
  finalUrl: z.string().optional(),
});

export type ManifestLine = z.infer<typeof lineSchema>;

export interface PageManifest {
  find(url: string): ManifestLine | undefined;
  append(line: ManifestLine): void;
}

/** Lines that are not understood are passed over; one that was cut off by a kill goes. Throws as the file system does. */
export function openManifest(path: string): PageManifest {
  const lines = new Map<string, ManifestLine>();
  if (existsSync(path)) {
    const bytes = readFileSync(path);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    if (whole < bytes.length) endLastLine(path, bytes, whole);
    for (const text of bytes.toString("utf8").split("\n")) {
      const line = parseLine(text);
      if (line) lines.set(line.url, line);
    }
  }
  return {
    find: (url) => lines.get(url),
    append(line) {
      appendFileSync(path, `${JSON.stringify(line)}\n`);
      lines.set(line.url, line);
    },
  };
}

function endLastLine(path: string, bytes: Buffer, whole: number): void {
  if (parseLine(bytes.subarray(whole).toString("utf8"))) appendFileSync(path, "\n");
  else truncateSync(path, whole);
}

function parseLine(text: string): ManifestLine | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
