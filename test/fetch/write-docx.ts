/** Word files for tests: the least parts that one has. */
import { writeZip, type ZipPart } from "./write-zip.js";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** `[style, words]`; the styles "Title", "Heading1", "ListParagraph" and "". */
export type DocxParagraph = readonly [style: string, words: string];

export function writeDocx(
  paragraphs: readonly DocxParagraph[],
  properties = "",
  more: readonly ZipPart[] = [],
): Buffer {
  const body = paragraphs.map(([style, words]) => writeParagraph(style, words)).join("");
  return writeZip([...frame(properties), { name: "word/document.xml", content: documentOf(body) }, ...more]);
}

export function documentOf(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
}

export function frame(properties = ""): readonly ZipPart[] {
  const styles = ["Title", "Heading1"].map(
    (id) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id === "Title" ? "Title" : "heading 1"}"/></w:style>`,
  );
  const level = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>';
  return [
    {
      name: "[Content_Types].xml",
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: "word/styles.xml", content: `<w:styles xmlns:w="${WORD}">${styles.join("")}</w:styles>` },
    {
      name: "word/numbering.xml",
      content: `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
    {
      name: "docProps/core.xml",
      content: `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${properties}</cp:coreProperties>`,
    },
  ];
}

function writeParagraph(style: string, words: string): string {
  const list = style === "ListParagraph" ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : "";
  const named = style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/>${list}</w:pPr>`;
  return `<w:p>${named}<w:r><w:t>${words}</w:t></w:r></w:p>`;
}
