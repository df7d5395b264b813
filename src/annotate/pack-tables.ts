/** A pack's phrases as tables that find them in tokens, made once for each pack and kept as long as the pack is. */
import type { Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { DatelineWords } from "../text/find-dateline.js";
import { opensAny } from "../text/opens-any.js";
import { type ActorTables, actorTables } from "./actor-tables.js";
import { type EventTables, eventTables } from "./event-tables.js";
import { formTables } from "./form-tables.js";
import { type NumberTables, numberTables } from "./number-tables.js";
import { type SpeechTables, speechTables } from "./speech-tables.js";
import { type WritingTables, writingTables } from "./writing-tables.js";

interface RoomTables extends ActorTables, EventTables, NumberTables, SpeechTables, WritingTables {}

export interface PackTables extends RoomTables {
  /** Whether a word opens any listed name, office or pronoun, and any phrase by which words are given. */
  readonly opensName: (token: Token) => boolean;
  readonly opensCue: (token: Token) => boolean;
  readonly datelines: DatelineWords;
  /** Of the language. */
  readonly code: string;
}

const tablesOf = new WeakMap<LanguagePack, PackTables>();

export function packTables(pack: LanguagePack): PackTables {
  const known = tablesOf.get(pack);
  if (known) return known;
  const tables = makeTables(pack);
  tablesOf.set(pack, tables);
  return tables;
}

function makeTables(pack: LanguagePack): PackTables {
  const tables = roomTables(pack);
  const { named, smallNamed, countries, smallDemonyms, counterparts, joint, anonymous, documents } = tables;
  const { ownReporting, offices, titles, pronouns, partedVerbs, looseVerbs, agentless, closingSources } = tables;
  const people = [counterparts, joint, anonymous, documents, ownReporting, offices, titles, pronouns];
  const sources = [tables.sourcePhrases, tables.sourcePhrasesBehind, closingSources];
  const frames = tables.sourceFrames.map(({ open }) => open);
  const nouns = tables.sayingNouns ? [tables.sayingNouns.nouns] : [];
  const parted = { opens: ({ norm }: Token) => partedVerbs.has(norm) };
  return {
    ...tables,
    opensName: opensAny([named, smallNamed, countries, smallDemonyms, ...people]),
    code: pack.code,
    datelines: datelineWords(tables),
    opensCue: opensAny([parted, looseVerbs, agentless, ...sources, ...frames, ...nouns]),
  };
}

function roomTables(pack: LanguagePack): RoomTables {
  const forms = formTables(pack.writing);
  return {
    ...writingTables(pack, forms),
    ...actorTables(pack, forms),
    ...eventTables(pack, forms),
    ...numberTables(pack, forms),
    ...speechTables(pack, forms),
  };
}

function datelineWords({ months, datelineEnds, named, countries }: RoomTables): DatelineWords {
  return {
    monthAt: (tokens, from, to) => months.at(tokens, from, to)?.to,
    closingAt: (tokens, from, to) => datelineEnds.at(tokens, from, to)?.to,
    placeAt: (tokens, from, to) => {
      const hit = named.at(tokens, from, to);
      if (hit?.value.kind === "place") return hit.to;
      const country = countries.at(tokens, from, to);
      return country?.value.as === "capital" ? country.to : undefined;
    },
    outletAt: (tokens, from, to) => {
      const hit = named.at(tokens, from, to);
      return hit?.value.kind === "outlet" ? hit.to : undefined;
    },
    otherAt: (tokens, from, to) => {
      const hit = named.at(tokens, from, to);
      return hit?.value.kind === "organisation" ? hit.to : undefined;
    },
  };
}
