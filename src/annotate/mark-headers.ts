/**
 * Which clauses only tell who says what stands beside them: "said the mayor in a statement", "según informó la policía"?
 * Takes clauses with all that was found in them, marks those: a header is no statement of its own.
 */
import type { Act, Clause, Mention, Quantity, Quotation, TimeExpression, Token } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { annotateSettings } from "../settings.js";
import type { Cue } from "./cue.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { PackTables } from "./pack-tables.js";
import { Role } from "./token-roles.js";

export interface FoundInClauses {
  readonly tokens: readonly Token[];
  readonly roles: Uint16Array;
  readonly cues: readonly Cue[];
  readonly marked: readonly MarkedPassage[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly acts: readonly Act[];
}

export function markHeaders(clauses: readonly Clause[], found: FoundInClauses, tables: PackTables): readonly Clause[] {
  const length = found.tokens.at(-1)?.end ?? 0;
  const { quotations, marked, quantities, acts, mentions, times } = found;
  const contents = quotations.map(({ span }) => span);
  const index: Index = {
    telling: placesOf([...contents, ...marked, ...quantities.map(({ span }) => span), ...acts], length),
    known: placesOf([...mentions, ...times, ...quotations.flatMap(({ speakerSpan }) => speakerSpan ?? [])], length),
    cueAt: new Map(found.cues.filter(({ kind }) => GIVING.has(kind)).map((cue) => [cue.from, cue])),
    given: new Map(quotations.flatMap(({ cueSpan, kind }) => (cueSpan ? [[cueSpan.start, kind]] : []))),
  };
  return clauses.map((clause) => (isHeader(clause, found, index, tables) ? { ...clause, header: true } : clause));
}

const GIVING = new Set<Cue["kind"]>(["verb", "agentless", "source", "source behind"]);

/** All of one report by its places, so that no clause asks for what stands far from it. */
interface Index {
  /** 1 at characters of contents, marked words, figures and acts. */
  readonly telling: Uint8Array;
  /** 1 at characters of names, speakers and times. */
  readonly known: Uint8Array;
  /** By first token. */
  readonly cueAt: ReadonlyMap<number, Cue>;
  /** Kinds of quotations by where their cue begins. */
  readonly given: ReadonlyMap<number, Quotation["kind"]>;
}

function placesOf(spans: readonly Span[], length: number): Uint8Array {
  const places = new Uint8Array(length);
  for (const { start, end } of spans) places.fill(1, start, end);
  return places;
}

function isHeader(
  clause: Clause,
  { tokens, roles }: Pick<FoundInClauses, "tokens" | "roles">,
  { telling, known, cueAt, given }: Index,
  tables: PackTables,
): boolean {
  const [from, to] = clause.tokens;
  const cues: Cue[] = [];
  let [words, saidTo] = [0, from];
  for (let at = from; at < to; at++) {
    const { start, kind, norm } = tokens[at]!;
    if (telling[start]) return false;
    const cue = cueAt.get(at);
    if (cue && cue.to <= to) {
      cues.push(cue);
      saidTo = Math.max(saidTo, cue.to);
    }
    if (kind !== "mark" && at >= saidTo && !known[start] && !tables.stopWords.has(norm)) words++;
  }
  if (!cues[0] || leadsOn(cues[0], to, roles)) return false;
  const kinds = cues.flatMap((cue) => given.get(tokens[cue.from]!.start) ?? []);
  if (kinds.includes("direct")) return words <= annotateSettings.wordsBesideSpeech;
  // "Voiced regret": what the verb takes is told already.
  if (words > annotateSettings.wordsBesideContent || cues.some(({ frame }) => frame === "object")) return false;
  // Where no content is known a verb at the end still asks for one: "..., who leads the movement, said".
  return kinds.length > 0 || cues.some((cue) => cue.kind === "verb" && cue.to === to);
}

/** Behind the verb of saying and its speaker something is told after all: "..., and not a word of it deals with fish". */
function leadsOn({ to: end }: Cue, to: number, roles: Uint16Array): boolean {
  for (let at = end; at < to - 1; at++) {
    const role = roles[at]!;
    if (role & Role.complementizer && !(roles[at - 1]! & Role.comma)) return true;
    if (role & Role.parting || (role & Role.comma && roles[at + 1]! & Role.coordinator)) return true;
  }
  return false;
}
