/** Entries of a feed, cut apart -> read: in batches, and one by one where a batch cannot be parsed. */
import { fetchArchivesSettings } from "../settings.js";
import type { FeedEntry, UnreadEntry } from "./feed-entry.js";
import type { FeedAbout, FeedFrame } from "./feed-frame.js";
import { mendMarkup, parsePiece } from "./parse-piece.js";
import { type RawEntry, rawEntriesOf, readFeedEntry } from "./read-feed-entry.js";
import type { ElementPiece } from "./split-elements.js";

/** Entries parsed in batches; a batch that fails is parsed entry by entry. */
export class EntryParsing {
  readonly entries: FeedEntry[] = [];
  readonly unread: UnreadEntry[] = [];
  readonly #frame: FeedFrame;
  readonly #about: FeedAbout;
  /** Entries that are broken, not those that are cut off or too long. */
  #failures = 0;

  constructor(frame: FeedFrame, about: FeedAbout) {
    this.#frame = frame;
    this.#about = about;
  }

  take(pieces: readonly ElementPiece[]): void {
    const { entriesTogether, longestEntry, mostBrokenEntries } = fetchArchivesSettings;
    let number = 1;
    for (let from = 0; from < pieces.length; from += entriesTogether) {
      const batch = pieces.slice(from, from + entriesTogether);
      const clean = batch.every(({ xml, broken }) => !broken && xml.length <= longestEntry);
      const raws = clean ? this.#parse(batch.map(({ xml }) => xml).join("\n")) : undefined;
      if (raws?.length === batch.length) {
        for (const raw of raws) this.#give(raw, number++);
        continue;
      }
      for (const piece of batch) this.#takeAlone(piece, number++);
      if (this.#failures <= mostBrokenEntries) continue;
      const left = pieces.length - from - batch.length;
      if (left > 0) this.unread.push({ number, reason: `too many broken entries: ${left} more were left` });
      return;
    }
  }

  #takeAlone({ xml, broken }: ElementPiece, number: number): void {
    const { longestEntry } = fetchArchivesSettings;
    if (xml.length > longestEntry) {
      this.unread.push({ number, reason: `longer than ${longestEntry} characters, the bound for an entry` });
      return;
    }
    if (broken) {
      const how = broken === "cut" ? "cut off: the feed ends inside this entry" : "broken: its closing tag is missing";
      this.unread.push({ number, reason: how });
      return;
    }
    const raw = this.#parse(xml)?.[0] ?? this.#parse(mendMarkup(xml))?.[0];
    if (raw) {
      this.#give(raw, number);
      return;
    }
    this.#failures++;
    this.unread.push({ number, reason: "empty, or XML that cannot be understood" });
  }

  #parse(xml: string): readonly RawEntry[] | undefined {
    const parsed = parsePiece(`${this.#frame.opens}${xml}${this.#frame.closes}`);
    return parsed && rawEntriesOf(parsed);
  }

  #give(raw: RawEntry, number: number): void {
    this.entries.push(readFeedEntry(raw, number, this.#about));
  }
}
