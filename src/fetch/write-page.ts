/** A page as reading takes it, made of what another kind of file says: its words stay as they are. */

export interface PageParts {
  /** As the file calls itself; read only where no heading tells the headline. */
  readonly title?: string | undefined;
  readonly headline?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** HTML of the body. */
  readonly body: string;
}

export const PAGE_TYPE = "text/html; charset=utf-8";

export function writePage({ title, headline, language, body }: PageParts): Uint8Array {
  const lang = language === undefined ? "" : ` lang="${escapeHtml(language)}"`;
  const named = title ?? headline;
  const head = `<meta charset="utf-8">${named === undefined ? "" : `<title>${escapeHtml(named)}</title>`}`;
  const heading = headline === undefined ? "" : `<h1>${escapeHtml(headline)}</h1>\n`;
  const page = `<!doctype html>\n<html${lang}><head>${head}</head>\n<body><article>\n${heading}${body}\n</article></body></html>\n`;
  return new TextEncoder().encode(page);
}

/** Paragraphs separated by blank lines -> `p` elements. */
export function writeParagraphs(text: string): string {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join("\n");
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
