/** One line or element of JSON: a report read before, a text or page with what is known of it, or why it is neither. */
import { z } from "zod";
import type { Report } from "../model/report.js";
import { type Found, notOpened } from "./found.js";
import { crawledAt, known, readGiven, withoutUndefined } from "./given-fields.js";
import { isNinjs, parseNinjs } from "./parse-ninjs.js";

const optionalText = z.string().nullish();

const entrySchema = z.object({
  text: optionalText,
  html: optionalText,
  url: optionalText,
  headline: optionalText,
  published: z.union([z.string(), z.number()]).nullish(),
  crawled: z.union([z.string(), z.number()]).nullish(),
  outlet: optionalText,
  language: optionalText,
});

const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

const dateSchema = z.object({
  value: z.string(),
  precision: z.enum(["year", "month", "day", "minute", "second"]),
  basis: z.string(),
});

const reportSchema = z.object({
  id: z.string().min(1),
  source: z.string(),
  url: z.string().optional(),
  outlet: z.string().optional(),
  language: z.string().min(1),
  headline: z.string().optional(),
  kicker: z.string().optional(),
  byline: z.string().optional(),
  dateline: z.string().optional(),
  section: z.string().optional(),
  text: z.string().min(1),
  published: dateSchema.optional(),
  weekday: z.string().optional(),
  modified: z.string().optional(),
  crawled: z.string().optional(),
  clocks: z.object({ modified: dateSchema.optional(), crawled: dateSchema.optional() }).optional(),
  credits: z.array(z.object({ name: z.string(), span: spanSchema.optional(), words: z.string().optional() })),
  media: z
    .array(
      z.object({ kind: z.enum(["photograph", "embed"]), address: z.string().min(1), words: z.string().optional() }),
    )
    .optional(),
  otherLanguages: z.array(z.object({ span: spanSchema, language: z.string().min(1) })).optional(),
});

const TEXT = new TextEncoder();

/** Never throws; `json` is one complete value. */
export function parseEntry(json: string, source: string): Found {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return notOpened(source, "not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return notOpened(source, "not a JSON object");
  }
  if (isReportLike(value)) return parseReport(value, source);
  return isNinjs(value) ? parseNinjs(value, source) : parseText(value, source);
}

/** `text` may stand in any object; these together stand only in a report. */
function isReportLike(value: object): boolean {
  return "id" in value && "source" in value && "credits" in value && "text" in value;
}

function parseReport(value: object, source: string): Found {
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) return notOpened(source, `not a whole report: ${firstIssue(parsed.error)}`);
  const { text, credits, otherLanguages = [] } = parsed.data;
  const isOutside = ({ span }: { span?: z.infer<typeof spanSchema> | undefined }) =>
    span !== undefined && (span.start > span.end || span.end > text.length);
  if (credits.some(isOutside)) return notOpened(source, "not a whole report: a credit points outside the text");
  if (otherLanguages.some(isOutside)) return notOpened(source, "not a whole report: a passage points outside the text");
  return { kind: "report", source, report: withoutUndefined<object>(parsed.data) as Report };
}

function parseText(value: object, source: string): Found {
  const parsed = entrySchema.safeParse(value);
  if (!parsed.success) return notOpened(source, firstIssue(parsed.error));
  const entry = parsed.data;
  const text = known(entry.text);
  const content = text ?? known(entry.html);
  if (content === undefined) return notOpened(source, 'holds no report: an object needs "text" or "html"');
  const url = known(entry.url);
  const crawled = crawledAt(entry.crawled);
  return {
    kind: "document",
    source,
    bytes: TEXT.encode(content),
    contentType: text === undefined ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
    ...(url === undefined ? {} : { url }),
    ...(crawled === undefined ? {} : { crawled }),
    given: readGiven(entry),
  };
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  const where = issue?.path.join(".") ?? "";
  return where ? `"${where}": ${issue?.message}` : (issue?.message ?? "not understood");
}
