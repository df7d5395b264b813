/** PDFs for tests, made byte by byte: words at places, in one font whose letters are all half as wide as high. */
import { deflateSync } from "node:zlib";

export interface PlacedWords {
  /** Points from the left and from the top. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** In the order in which they stand on the page, from the left. */
  readonly words: string;
  /** Degrees. */
  readonly turned?: number;
}

export interface PdfFacts {
  /** Entries of the information dictionary: `/Title (x)`. */
  readonly info?: string;
  /** Entries of the trailer beside. */
  readonly trailer?: string;
  readonly packed?: boolean;
}

export const PAGE_WIDTH = 600;
export const PAGE_HEIGHT = 800;

export function writePdf(pages: readonly (readonly PlacedWords[])[], facts: PdfFacts = {}): Buffer {
  const used = [...new Set(pages.flat().flatMap(({ words }) => [...words]))].filter((letter) => letter.length === 1);
  const objects = new Map<number, string | Buffer>();
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(" ");
  objects.set(1, "<< /Type /Catalog /Pages 2 0 R >>");
  objects.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  objects.set(
    3,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
  );
  objects.set(
    4,
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>",
  );
  objects.set(
    5,
    "<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
  );
  objects.set(6, streamOf(unicodeMap(used), facts.packed));
  objects.set(7, `<< ${facts.info ?? ""} >>`);
  for (const [index, placed] of pages.entries()) {
    objects.set(
      10 + index * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${11 + index * 2} 0 R >>`,
    );
    objects.set(11 + index * 2, streamOf(placed.map(showWords).join("\n"), facts.packed));
  }
  return writeObjects(objects, facts.trailer);
}

/** Numbered objects with their table, as they are. */
export function writeObjects(objects: ReadonlyMap<number, string | Buffer>, trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const places = new Map<number, number>();
  let offset = parts[0]!.length;
  for (const [number, content] of objects) {
    places.set(number, offset);
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(content), Buffer.from("\nendobj\n")]);
    parts.push(part);
    offset += part.length;
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? "0000000000 65535 f \n" : `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const info = objects.has(7) ? "/Info 7 0 R" : "";
  const end = `xref\n0 ${size}\n${rows.join("")}trailer\n<< /Size ${size} /Root 1 0 R ${info} ${trailer} >>\nstartxref\n${offset}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

export function streamOf(content: string | Buffer, packed = false): Buffer {
  const bytes = packed ? deflateSync(content) : Buffer.from(content);
  const filter = packed ? "/Filter /FlateDecode " : "";
  return Buffer.concat([
    Buffer.from(`<< ${filter}/Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
}

function showWords({ x, y, size = 10, words, turned = 0 }: PlacedWords): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const codes = [...words].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  return `BT /F ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${PAGE_HEIGHT - y} Tm <${codes}> Tj ET`;
}

function unicodeMap(letters: readonly string[]): string {
  const codes = letters.map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0"));
  const chunks = Array.from({ length: Math.ceil(codes.length / 100) }, (_, at) =>
    codes.slice(at * 100, at * 100 + 100),
  );
  const maps = chunks.map(
    (chunk) => `${chunk.length} beginbfchar\n${chunk.map((code) => `<${code}> <${code}>`).join("\n")}\nendbfchar`,
  );
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${maps.join("\n")}\nendcmap end end`;
}

/** Words broken into lines of a width in letters, as a program that sets text does. */
export function setLines(
  words: string,
  { x, y, size = 10, letters, pitch = 1.2 }: { x: number; y: number; size?: number; letters: number; pitch?: number },
): readonly PlacedWords[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => ({ x, y: y + index * size * pitch, size, words: line }));
}

/** As it stands on the page: right-to-left words from the left are read backwards. */
export function asPrinted(words: string): string {
  return [...words].reverse().join("");
}
