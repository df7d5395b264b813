/** A pack's event words as tables that find them in headlines, which lie outside the annotated text; made once a pack. */
import type { EventWords, LanguagePack, Status } from "../model/language.js";
import { PhraseTable } from "../text/phrase-table.js";
import { affixesOf } from "../text/word-forms.js";

export interface EventPhrases {
  readonly acts: PhraseTable<EventWords["acts"][number]>;
  readonly statuses: PhraseTable<Status>;
  /** By which a report looks ahead. */
  readonly ahead: PhraseTable<true>;
  readonly months: PhraseTable<number>;
}

const phrasesOf = new WeakMap<LanguagePack, EventPhrases>();

export function eventPhrases(pack: LanguagePack): EventPhrases {
  const known = phrasesOf.get(pack);
  if (known) return known;
  const affixes = affixesOf(pack.writing);
  const phrases: EventPhrases = {
    acts: new PhraseTable(
      pack.events.acts.flatMap((act) => act.forms.map((form) => [form, act] as const)),
      affixes,
    ),
    statuses: new PhraseTable(
      pack.events.statuses.flatMap(({ forms, status }) => forms.map((form) => [form, status] as const)),
      affixes,
    ),
    ahead: new PhraseTable(pack.events.ahead.forms.map((form) => [form, true as const])),
    months: new PhraseTable(
      pack.time.months.flatMap((forms, month) => forms.map((form) => [form, month + 1] as const)),
      affixes,
    ),
  };
  phrasesOf.set(pack, phrases);
  return phrases;
}
