import { describe, expect, it } from "vitest";
import { documentSettings } from "../../src/settings.js";
import { brief, documentIn, openFiles, readFound } from "./open-found.js";
import { asPrinted, type PlacedWords, setLines, streamOf, writeObjects, writePdf } from "./write-pdf.js";

const HEADLINE = "Lowland bridge reopens after repairs";
const FIRST =
  "The Lowland bridge reopened to traffic on Tuesday after eleven weeks of repairs, the roads office of Kestrel said in a statement. It had been closed since a cable broke in a winter storm.";
const SECOND =
  "Engineers replaced forty cables and tested the deck with loaded lorries over the weekend, said Ana Merrow, who leads the office. Drivers are asked to keep to the speed that the signs allow.";

async function blocksOf(pdf: Buffer): Promise<readonly string[]> {
  const found = documentIn(await openFiles({ "x.pdf": pdf }));
  const page = new TextDecoder().decode(found.bytes);
  return [...page.matchAll(/<(h1|h2|p)>(.*?)<\/\1>/gs)].map(([, tag, words]) => `${tag} ${words}`);
}

function linesAfter(lines: readonly PlacedWords[], gap: number): number {
  return lines.at(-1)!.y + gap;
}

describe("opening a PDF", () => {
  it("joins lines to paragraphs parted by gaps, with the largest words as headline", async () => {
    const first = setLines(FIRST, { x: 50, y: 140, letters: 90 });
    const second = setLines(SECOND, { x: 50, y: linesAfter(first, 20), letters: 90 });
    const pdf = writePdf([[{ x: 50, y: 100, size: 20, words: HEADLINE }, ...first, ...second]], { packed: true });
    expect(await blocksOf(pdf)).toEqual([`h1 ${HEADLINE}`, `p ${FIRST}`, `p ${SECOND}`]);
  });

  it("parts paragraphs by indents where there is no gap", async () => {
    const first = setLines(FIRST, { x: 50, y: 140, letters: 90 });
    const [opening, ...rest] = setLines(SECOND, { x: 50, y: linesAfter(first, 12), letters: 85 });
    const pdf = writePdf([[...first, { ...opening!, x: 70 }, ...rest]]);
    expect(await blocksOf(pdf)).toEqual([`p ${FIRST}`, `p ${SECOND}`]);
  });

  it("joins words broken at line ends, and keeps hyphens that belong to them", async () => {
    const lines = [
      "The roads office reopened the bridge on Tuesday after eleven weeks of re-",
      "pairs. A long-term plan for the other bridges of the valley follows this long-",
      "term promise, and the office said that it would be shown to the towns of Up-",
      "per Kestrel.",
    ];
    const pdf = writePdf([lines.map((words, index) => ({ x: 50, y: 100 + index * 12, words }))]);
    expect(await blocksOf(pdf)).toEqual([
      "p The roads office reopened the bridge on Tuesday after eleven weeks of repairs. A long-term plan for the other bridges of the valley follows this long-term promise, and the office said that it would be shown to the towns of Upper Kestrel.",
    ]);
  });

  it("drops what runs at the head and foot of pages, and joins what a page parts", async () => {
    const lines = setLines(`${FIRST} ${SECOND} ${FIRST}`, { x: 50, y: 0, letters: 90 });
    const head = (number: number): readonly PlacedWords[] => [
      { x: 50, y: 40, words: `Kestrel Roads Office - statement ${number} of 3` },
      { x: 300, y: 770, words: number === 1 ? "i" : `- ${number} -` },
    ];
    const pages = [0, 1, 2].map((page) => [
      ...head(page + 1),
      ...lines
        .slice(page * 2, page === 2 ? undefined : page * 2 + 2)
        .map((line, index) => ({ ...line, y: 120 + index * 12 })),
    ]);
    expect(await blocksOf(writePdf(pages))).toEqual([`p ${FIRST} ${SECOND} ${FIRST}`]);
  });

  it("reads two columns one after another, with a headline across both", async () => {
    const left = setLines(`${FIRST} ${FIRST}`, { x: 50, y: 140, letters: 46 });
    const right = setLines(`${SECOND} ${SECOND}`, { x: 310, y: 140, letters: 46 });
    const mixed = left.flatMap((line, index) => (right[index] ? [line, right[index]] : [line]));
    const rest = right.slice(left.length);
    const headline = { x: 50, y: 100, size: 20, words: `${HEADLINE} of its cables` };
    expect(await blocksOf(writePdf([[headline, ...mixed, ...rest]]))).toEqual([
      `h1 ${headline.words}`,
      `p ${FIRST} ${FIRST}`,
      `p ${SECOND} ${SECOND}`,
    ]);
  });

  it("reads three columns with indented paragraphs, and words that are placed one by one", async () => {
    const column = (x: number, words: string) => {
      const [opening, ...rest] = setLines(words, { x, y: 140, letters: 32 });
      return [{ ...opening!, x: x + 10 }, ...rest].flatMap((line) => {
        let at = line.x;
        return line.words.split(" ").map((word) => {
          const placed = { ...line, x: at, words: word };
          at += (word.length + 1) * 5;
          return placed;
        });
      });
    };
    const page = [...column(40, FIRST), ...column(225, SECOND), ...column(410, FIRST)];
    expect(await blocksOf(writePdf([page]))).toEqual([`p ${FIRST}`, `p ${SECOND}`, `p ${FIRST}`]);
  });

  it("reads what stands far apart on one row by itself, and the headline below the name of the house", async () => {
    const page = [
      { x: 50, y: 50, size: 18, words: "KESTREL ROADS OFFICE" },
      { x: 450, y: 50, words: "19 March 2024" },
      { x: 50, y: 90, size: 14, words: HEADLINE },
      ...setLines(FIRST, { x: 50, y: 130, letters: 90 }),
    ];
    expect(await blocksOf(writePdf([page]))).toEqual([
      "h2 KESTREL ROADS OFFICE",
      "p 19 March 2024",
      `h1 ${HEADLINE}`,
      `p ${FIRST}`,
    ]);
  });

  it("reads columns of right-to-left scripts from the right", async () => {
    const right =
      "پل دره پس از یازده هفته تعمیر روز سه شنبه به روی خودروها باز شد و اداره راه گفت که مهندسان چهل کابل را عوض کردند";
    const left =
      "رانندگان باید سرعت را رعایت کنند و قایق تا دو هفته دیگر کار خواهد کرد تا کار پایان یابد و راه جنوبی نیز باز شود";
    const column = (edge: number, words: string) =>
      setLines(words, { x: 0, y: 100, letters: 28 }).map((line) => ({
        ...line,
        x: edge - line.words.length * 5,
        words: asPrinted(line.words),
      }));
    const page = [...column(290, left), ...column(550, right)];
    expect(await blocksOf(writePdf([page]))).toEqual([`p ${right}`, `p ${left}`]);
  });

  it("gives words of right-to-left scripts in the order in which they are read", async () => {
    const lines = [
      "أعيد فتح جسر الوادي أمام حركة المرور يوم الثلاثاء بعد أسابيع من الإصلاحات",
      "وقالت هيئة الطرق إن المهندسين استبدلوا جميع الكابلات القديمة في الجسر",
    ];
    const placed = lines.map((line, index) => {
      const words = asPrinted(line);
      return { x: 550 - words.length * 5, y: 100 + index * 12, words };
    });
    expect(await blocksOf(writePdf([placed]))).toEqual([`p ${lines.join(" ")}`]);
  });

  it("keeps numbers and foreign words of a right-to-left line in their own order", async () => {
    const pieces = [
      { x: 450, y: 100, words: asPrinted("افتتح الجسر عام") },
      { x: 420, y: 100, words: "2024" },
      { x: 360, y: 100, words: asPrinted("بيد شركة") },
      { x: 285, y: 100, words: "Kestrel" },
      { x: 324, y: 100, words: "Roads" },
      { x: 180, y: 100, words: asPrinted("بعد أسابيع طويلة") },
    ];
    expect(await blocksOf(writePdf([pieces]))).toEqual([
      "p افتتح الجسر عام 2024 بيد شركة Kestrel Roads بعد أسابيع طويلة",
    ]);
  });

  it("sets no space between lines of scripts that have none", async () => {
    const pdf = writePdf([
      [
        { x: 50, y: 100, words: "道路局周二表示经过十一个星期的维修这座桥梁已经重新开放" },
        { x: 50, y: 112, words: "通车。工程师更换了四十根缆索。" },
      ],
    ]);
    expect(await blocksOf(pdf)).toEqual([
      "p 道路局周二表示经过十一个星期的维修这座桥梁已经重新开放通车。工程师更换了四十根缆索。",
    ]);
  });

  it("passes over stamps across the page and the shadow of a heading", async () => {
    const first = setLines(FIRST, { x: 50, y: 140, letters: 90 });
    const heading = { x: 50, y: 100, size: 20, words: HEADLINE };
    const stamp = { x: 100, y: 600, size: 60, words: "DRAFT", turned: 45 };
    expect(await blocksOf(writePdf([[heading, { ...heading, x: 50.5 }, stamp, ...first]]))).toEqual([
      `h1 ${HEADLINE}`,
      `p ${FIRST}`,
    ]);
  });

  it("takes for the headline what the file calls itself where the text has it, not the name of the house", async () => {
    const house = { x: 50, y: 60, size: 30, words: "ROADS" };
    const titled = { x: 50, y: 100, size: 10, words: HEADLINE };
    const first = setLines(FIRST, { x: 50, y: 140, letters: 90 });
    const second = setLines(SECOND, { x: 50, y: linesAfter(first, 20), letters: 90 });
    const page = [house, titled, ...first, ...second];
    expect(await blocksOf(writePdf([page], { info: `/Title (${HEADLINE})` }))).toContain(`h1 ${HEADLINE}`);
    const larger = page.map((line) => (line === titled ? { ...titled, size: 16 } : line));
    expect(await blocksOf(writePdf([larger], { info: "/Title (Microsoft Word - draft3.doc)" }))).toContain(
      `h1 ${HEADLINE}`,
    );
  });

  it("takes dates of the file for dates of the file, and its author where the text names the same", async () => {
    const first = setLines(FIRST, { x: 50, y: 140, letters: 90 });
    const second = setLines(SECOND, { x: 50, y: linesAfter(first, 20), letters: 90 });
    const page = [{ x: 50, y: 100, size: 20, words: HEADLINE }, ...first, ...second];
    const dates = "/CreationDate (D:20240319201500+02'00') /Producer (Made)";
    const found = documentIn(await openFiles({ "x.pdf": writePdf([page], { info: `${dates} /Author (Ana Merrow)` }) }));
    expect(found.given).toEqual({ byline: "Ana Merrow", modified: "2024-03-19T20:15:00+02:00" });
    const other = documentIn(
      await openFiles({ "x.pdf": writePdf([page], { info: `${dates} /Author (Office Account)` }) }),
    );
    expect(other.given).toEqual({ modified: "2024-03-19T20:15:00+02:00" });
    const report = readFound(found);
    expect(report).toMatchObject({ headline: HEADLINE, language: "en", text: `${FIRST}\n\n${SECOND}` });
    expect(report).not.toHaveProperty("published");
  });

  it("is known by its first bytes whatever it is called, and a page is read under its name", async () => {
    const pdf = writePdf([setLines(FIRST, { x: 50, y: 140, letters: 90 })]);
    const found = await openFiles({
      download: pdf,
      "lies.html": pdf,
      "page.pdf": "<html><body><p>Page</p></body></html>",
    });
    expect(brief(found)).toEqual([
      expect.stringContaining(`<p>${FIRST}</p>`),
      expect.stringContaining(`<p>${FIRST}</p>`),
      "page.pdf = <html><body><p>Page</p></body></html>",
    ]);
  });
});

describe("a PDF that cannot be read", () => {
  it("is told in plain words", async () => {
    const fine = writePdf([setLines(FIRST, { x: 50, y: 140, letters: 90 })]);
    const locked = writePdf([setLines(FIRST, { x: 50, y: 140, letters: 90 })], {
      trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> /P -4 >>`,
    });
    const found = await openFiles({
      "broken.pdf": Buffer.from(`%PDF-1.7\n${"noise ".repeat(100)}`),
      "cut.pdf": fine.subarray(0, 300),
      "locked.pdf": locked,
      "scanned.pdf": writePdf([[]]),
      "volume.pdf": writePdf(Array.from({ length: documentSettings.mostPages + 1 }, () => [])),
    });
    expect(brief(found)).toEqual([
      "broken.pdf ! damaged PDF, or cut off before its end; fetch it again",
      "cut.pdf ! damaged PDF, or cut off before its end; fetch it again",
      "locked.pdf ! PDF with a password; save it without one",
      "scanned.pdf ! PDF without text: pictures of pages, which are not read; run it through text recognition",
      "volume.pdf ! PDF of 201 pages; no more than 200 are read",
    ]);
  });

  it("ends where its objects lead round in circles", async () => {
    const pages = new Map<number, string>([
      [1, "<< /Type /Catalog /Pages 2 0 R >>"],
      [2, "<< /Type /Pages /Count 3 /Kids [3 0 R 2 0 R] >>"],
      [3, "<< /Type /Pages /Count 2 /Kids [2 0 R 3 0 R] /Parent 3 0 R >>"],
    ]);
    const form = new Map<number, string | Buffer>([
      [1, "<< /Type /Catalog /Pages 2 0 R >>"],
      [2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"],
      [
        3,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>",
      ],
      [4, streamOf("/X Do")],
      [
        5,
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 11 >>\nstream\n/X Do /X Do\nendstream",
      ],
    ]);
    const started = performance.now();
    const found = await openFiles({ "form.pdf": writeObjects(form), "pages.pdf": writeObjects(pages) });
    expect(found.map(({ kind }) => kind)).toEqual(["unreadable", "unreadable"]);
    expect(performance.now() - started).toBeLessThan(2 * documentSettings.longestReading + 5000);
  }, 60_000);

  it("is given up where its forms call each other without end, and the next is read", async () => {
    const form = (number: number) =>
      `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${number + 1} 0 R >> >> /Length 23 >>\nstream\n/X Do /X Do /X Do /X Do\nendstream`;
    const doubling = new Map<number, string | Buffer>([
      [1, "<< /Type /Catalog /Pages 2 0 R >>"],
      [2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"],
      [
        3,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>",
      ],
      [4, streamOf("/X Do")],
      ...Array.from({ length: 40 }, (_, level) => [level + 5, form(level + 5)] as const),
      [
        45,
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Length 27 >>\nstream\nBT /F 9 Tf (endless) Tj ET\nendstream",
      ],
    ]);
    const fine = writePdf([setLines(FIRST, { x: 50, y: 140, letters: 90 })]);
    const started = performance.now();
    const found = await openFiles({ "a.pdf": writeObjects(doubling), "b.pdf": fine });
    expect(brief(found)).toEqual([
      "a.pdf ! PDF that takes more than 20 seconds to read",
      expect.stringContaining("b.pdf ="),
    ]);
    expect(performance.now() - started).toBeLessThan(documentSettings.longestReading + 10_000);
  }, 60_000);

  it("is read in time where each letter is placed by itself, on one row or on as many rows as letters", async () => {
    const count = 60_000;
    const row = Array.from({ length: count }, (_, index) => ({ x: index % 599, y: 100, words: "ab"[index % 2]! }));
    const rows = row.map((letter, index) => ({ ...letter, x: 50, y: 10 + index / 80 }));
    const started = performance.now();
    const found = await openFiles({ "row.pdf": writePdf([row]), "rows.pdf": writePdf([rows]) });
    expect(found.map(({ kind }) => kind)).toEqual(["document", "document"]);
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);

  it("stays within its memory where it unpacks to a thousand times its size", async () => {
    const bomb = new Map<number, string | Buffer>([
      [1, "<< /Type /Catalog /Pages 2 0 R >>"],
      [2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"],
      [3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>"],
      [4, streamOf(Buffer.alloc(80 * 1024 * 1024, " "), true)],
    ]);
    const before = process.memoryUsage.rss();
    expect((await openFiles({ "a.pdf": writeObjects(bomb) }))[0]?.kind).toBe("unreadable");
    expect(process.memoryUsage.rss() - before).toBeLessThan(documentSettings.largestGrowth * 1.5);
  }, 60_000);
});
