import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listEntries } from "../../src/fetch/list-entries.js";
import { openArchive } from "../../src/fetch/open-archive.js";
import { openSources } from "../../src/fetch/open-sources.js";
import { readEntry } from "../../src/fetch/read-entry.js";
import { documentSettings } from "../../src/settings.js";
import { brief, openFiles } from "./open-found.js";
import { writeZip } from "./write-zip.js";

const MB = 1024 * 1024;

describe("opening an archive", () => {
  it("opens what it holds by kind, by name, under the name of the archive", async () => {
    const zip = writeZip([
      { name: "pages/b.html", content: "<p>B" },
      { name: "a.txt", content: "A" },
      { name: "pages/", content: "", stored: true },
      { name: "c.jsonl", content: '{"text":"one"}\n{"text":"two"}', stored: true },
    ]);
    expect(brief(await openFiles({ "x.zip": zip }))).toEqual([
      "x.zip/a.txt = A",
      "x.zip/c.jsonl:1 = one",
      "x.zip/c.jsonl:2 = two",
      "x.zip/pages/b.html = <p>B",
    ]);
  });

  it("is known by its first bytes whatever it is called, and read from standard input", async () => {
    const zip = writeZip([{ name: "a.txt", content: "A" }]);
    expect(brief(await openFiles({ download: zip, "wrong.txt": zip }))).toEqual([
      "download/a.txt = A",
      "wrong.txt/a.txt = A",
    ]);
    async function* input() {
      yield zip.subarray(0, 3);
      yield zip.subarray(3);
    }
    const found = [];
    for await (const one of openSources(["-"], { standardInput: input() })) found.push(one);
    expect(brief(found)).toEqual(["-/a.txt = A"]);
  });

  it("passes over hidden files, and tells of kinds that are not read in one line for each kind", async () => {
    const zip = writeZip([
      { name: ".hidden.txt", content: "H" },
      { name: "__MACOSX/._a.txt", content: "twin" },
      { name: "p/1.png", content: "1" },
      { name: "2.png", content: "2" },
      { name: "README.txt", content: "about" },
    ]);
    expect(brief(await openFiles({ "x.zip": zip }))).toEqual([
      "x.zip/README.txt ! skipped: tells of its folder; unpack it to read it",
      "x.zip/*.png ! skipped: .png is not a kind that is read (2 files)",
    ]);
  });

  it("opens archives inside it down to a bound, and reads what lies beside them", async () => {
    let zip = writeZip([{ name: "deep.txt", content: "deep" }]);
    for (let level = 0; level < documentSettings.deepestNesting; level++) {
      zip = writeZip([{ name: "in.zip", content: zip }]);
    }
    expect(brief(await openFiles({ "x.zip": zip }))).toEqual(["x.zip/in.zip/in.zip/in.zip/deep.txt = deep"]);
    const deeper = writeZip([
      { name: "in.zip", content: zip },
      { name: "beside.txt", content: "beside" },
    ]);
    expect(brief(await openFiles({ "x.zip": deeper }))).toEqual([
      "x.zip/beside.txt = beside",
      "x.zip/in.zip/in.zip/in.zip/in.zip ! lies more than 3 archives deep; not opened",
    ]);
  });

  it("counts what it took for the progress bar", async () => {
    const zip = writeZip([{ name: "a.txt", content: "A".repeat(500_000), stored: true }]);
    let bytes = 0;
    await openFiles({ "x.zip": zip }, { onBytes: (more) => (bytes += more) });
    expect(bytes).toBeGreaterThanOrEqual(zip.length);
    expect(bytes).toBeLessThan(zip.length + 100_000);
  });

  it("reads what other programs write", async () => {
    const folder = mkdtempSync(join(tmpdir(), "synoptic-zip-"));
    writeFileSync(join(folder, "élan.txt"), "É".repeat(100));
    execFileSync("python3", ["-m", "zipfile", "-c", "made.zip", "élan.txt"], { cwd: folder });
    const found = [];
    for await (const one of openSources([join(folder, "made.zip")])) found.push(one);
    expect(brief(found)).toEqual([`${folder}/made.zip/élan.txt = ${"É".repeat(100)}`]);
    rmSync(folder, { recursive: true });
  });
});

describe("a hostile or damaged archive", () => {
  it("reaches nothing outside itself, and tells of each bad name", async () => {
    const zip = writeZip([
      { name: "../../escape.txt", content: "out" },
      { name: "/etc/passwd.txt", content: "out" },
      { name: "C:\\windows.txt", content: "out" },
      { name: "a\\..\\..\\b.txt", content: "out" },
      { name: "link.txt", content: "/etc/passwd", mode: 0o120777 },
      { name: "fine\\own.txt", content: "own" },
    ]);
    expect(brief(await openFiles({ "x.zip": zip }))).toEqual([
      "x.zip/../../escape.txt ! its name leads outside the archive; not read",
      "x.zip//etc/passwd.txt ! its name leads outside the archive; not read",
      "x.zip/C:/windows.txt ! its name leads outside the archive; not read",
      "x.zip/a/../../b.txt ! its name leads outside the archive; not read",
      "x.zip/link.txt ! a link inside the archive; not followed",
      "x.zip/fine/own.txt = own",
    ]);
  });

  it("is refused where an entry would grow beyond measure, and the rest is read", async () => {
    const zip = writeZip([
      { name: "bomb.txt", content: Buffer.alloc(40 * MB) },
      { name: "fine.txt", content: "fine" },
    ]);
    expect(zip.length).toBeLessThan(MB);
    expect(brief(await openFiles({ "x.zip": zip }))).toEqual([
      "x.zip/bomb.txt ! would grow more than 200 times when unpacked; refused",
      "x.zip/fine.txt = fine",
    ]);
  });

  it("does not believe what an archive says of a size", async () => {
    const zip = writeZip([
      { name: "liar.txt", content: Buffer.alloc(40 * MB), claimedSize: 1000 },
      { name: "z.txt", content: "fine" },
    ]);
    const found = brief(await openFiles({ "x.zip": zip }));
    expect(found[0]).toMatch(/^x\.zip\/liar\.txt ! damaged ZIP archive \(too many bytes/);
    expect(found[1]).toBe("x.zip/z.txt = fine");
  });

  it("stays within bounds where bombs lie inside archives inside it", async () => {
    let layer = writeZip(
      Array.from({ length: 16 }, (_, index) => ({ name: `${index}.txt`, content: Buffer.alloc(4 * MB) })),
    );
    for (let level = 0; level < 2; level++) {
      const content = layer;
      layer = writeZip(Array.from({ length: 16 }, (_, index) => ({ name: `${index}.zip`, content })));
    }
    const started = performance.now();
    const found = await openFiles({ "x.zip": layer });
    expect(found.every(({ kind }) => kind === "unreadable")).toBe(true);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it("tells what is locked, cut off, empty, or no archive at all", async () => {
    const whole = writeZip([{ name: "a.txt", content: "A".repeat(1000), stored: true }]);
    const files = {
      "cut.zip": whole.subarray(0, 500),
      "empty.zip": writeZip([]),
      "locked.zip": writeZip([
        { name: "l.txt", content: "secret", encrypted: true },
        { name: "o.txt", content: "open" },
      ]),
      "noise.zip": Buffer.from("no archive at all"),
    };
    const missing =
      "not a whole ZIP archive: the list of what it holds, which stands at its end, is missing; fetch it again";
    expect(brief(await openFiles(files))).toEqual([
      `cut.zip ! ${missing}`,
      "empty.zip ! an empty archive",
      "locked.zip/l.txt ! locked with a password; unpack it first",
      "locked.zip/o.txt = open",
      `noise.zip ! ${missing}`,
    ]);
  });

  it("costs no other entry where one is damaged", async () => {
    const zip = writeZip([
      { name: "a.txt", content: "A".repeat(5000) },
      { name: "b.txt", content: "fine" },
    ]);
    zip.fill(0xff, 35, 50);
    const found = brief(await openFiles({ "x.zip": zip }));
    expect(found[0]).toMatch(/^x\.zip\/a\.txt ! damaged ZIP archive/);
    expect(found[1]).toBe("x.zip/b.txt = fine");
  });

  it("tells of office files and books that are archives inside", async () => {
    const sheet = writeZip([{ name: "xl/workbook.xml", content: "<workbook/>" }]);
    expect(brief(await openFiles({ "figures.zip": sheet }))[0]).toContain("an office file or book of a kind");
  });
});

it("stops where all that was unpacked together is above the bound", async () => {
  const zip = await openArchive({ bytes: writeZip([{ name: "a.txt", content: "A".repeat(100) }]) });
  const { files } = await listEntries(zip, { bytes: 0, entries: 0 });
  const spent = { bytes: documentSettings.mostInflated - 50, entries: 1 };
  await expect(readEntry(zip, files[0]!.entry, spent).next()).rejects.toThrow("unpacks to more than 4 GB");
  zip.close();
});

it("stops where files inside it are more than the bound", async () => {
  const zip = await openArchive({ bytes: writeZip([{ name: "a.txt", content: "A" }]) });
  const { files, problems } = await listEntries(zip, { bytes: 0, entries: documentSettings.mostEntries });
  expect(files).toEqual([]);
  expect(problems).toEqual([{ path: "", reason: "holds more than 100000 files; the rest is not read" }]);
  zip.close();
});
