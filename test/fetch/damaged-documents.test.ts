import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openFiles } from "./open-found.js";
import { writeDocx } from "./write-docx.js";
import { setLines, writePdf } from "./write-pdf.js";
import { writeZip } from "./write-zip.js";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/fetch/${name}`, import.meta.url));
const WORDS = "The Lowland bridge reopened to traffic on Tuesday after eleven weeks of repairs.";

const WHOLE: readonly (readonly [name: string, bytes: Buffer])[] = [
  ["x.pdf", writePdf([setLines(WORDS, { x: 50, y: 100, letters: 40 })], { packed: true })],
  ["x.docx", writeDocx([["", WORDS]])],
  [
    "x.zip",
    writeZip([
      { name: "a.txt", content: WORDS },
      { name: "b.jsonl", content: '{"text":"B"}' },
    ]),
  ],
  ["x.eml", fixture("press-release.eml")],
  ["x.mhtml", fixture("saved-page.mhtml")],
  ["x.xml", fixture("news-item.xml")],
];

it.each(WHOLE)(
  "never throws for %s, wherever it is cut off or damaged",
  async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length),
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }),
        async (length, changes) => {
          const damaged = Buffer.from(bytes);
          for (const [at, value] of changes) damaged[at] = value;
          for (const one of await openFiles({ [name]: damaged.subarray(0, length), "z.txt": "beside" })) {
            expect(one.source).toMatch(/^(?:x\.|z\.txt)/);
            if (one.kind === "unreadable") expect(one.reason).not.toMatch(/undefined|\[object|could not be opened/);
          }
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  },
  60_000,
);

it.each(WHOLE)("gives the same for %s each time", async (name, bytes) => {
  expect(await openFiles({ [name]: bytes })).toEqual(await openFiles({ [name]: bytes }));
});
