/** What happens: acts, stages, degrees and loaded words of a pack, as tables. */
import type { EventWords, LabelWords, LanguagePack, Status } from "../model/language.js";
import type { PhraseTable } from "../text/phrase-table.js";
import type { FormTables } from "./form-tables.js";

export interface EventTables {
  readonly ownReporting: PhraseTable<true>;
  readonly acts: PhraseTable<EventWords["acts"][number]>;
  readonly statuses: PhraseTable<Status>;
  readonly degrees: PhraseTable<{ readonly scale: string; readonly level: number }>;
  readonly intensifiers: PhraseTable<true>;
  readonly labels: PhraseTable<LabelWords>;
}

export function eventTables(pack: LanguagePack, forms: FormTables): EventTables {
  const { events, labels } = pack;
  const { words, by } = forms;
  return {
    ownReporting: words(events.ownReporting),
    acts: by(events.acts, (act) => act),
    statuses: by(events.statuses, ({ status }) => status),
    degrees: by(events.degrees, ({ scale, level }) => ({ scale, level })),
    intensifiers: words(events.intensifiers),
    labels: by(labels, (label) => label),
  };
}
