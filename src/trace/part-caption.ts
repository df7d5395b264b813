/**
 * What of the words beneath a picture says what it shows, and what says whose it is? Takes them as printed; gives the words of
 * both, folded. Credits are known by how they are set, in any language: in brackets at the end, behind "©", behind a colon, or
 * as a last sentence with a stroke between photographer and agency.
 */
import { fold } from "../text/fold.js";
import { listWords } from "../text/list-words.js";

export interface PartedCaption {
  readonly caption: readonly string[];
  /** Empty where no credit is set apart. */
  readonly credit: ReadonlySet<string>;
}

/** Words; longer stretches are no credit. */
const LONGEST_CREDIT = 8;

/** Characters; longer words are no caption, and cost nothing beyond. */
const LONGEST_CAPTION = 1_000;
/** In order of belief; the groups are caption and credit. */
const FORMS: readonly RegExp[] = [
  /^(.*?)[([（［]([^()[\]（）［］]{2,90})[)\]）］][\s.]{0,4}$/su,
  /^(.*)[©Ⓒ]\s{0,9}(.{2,90})$/su,
  /^(.*[.!?…。！？؟।])\s{0,9}([^.!?…。！？؟।]{0,60}[/|／][^!?…。！？؟।]{2,60})$/su,
  /^(.*\s)\p{L}[\p{L}\s]{0,25}\s?[:：]\s{0,9}([^:：]{2,60})$/su,
  /^(.*)[|｜]\s{0,9}([^|｜]{2,60})$/su,
];
/** A label before the name: "Photo: ". */
const LABEL = /^[^:：]{1,30}[:：]/u;

export function partCaption(printed: string): PartedCaption {
  const words = printed.slice(0, LONGEST_CAPTION);
  for (const form of FORMS) {
    const [, before, behind] = form.exec(words) ?? [];
    if (before === undefined || behind === undefined) continue;
    const credit = foldedWords(behind.replace(LABEL, ""));
    if (credit.length > 0 && credit.length <= LONGEST_CREDIT)
      return { caption: foldedWords(before), credit: new Set(credit) };
  }
  return { caption: foldedWords(words), credit: new Set() };
}

function foldedWords(text: string): readonly string[] {
  return listWords(text).map(({ key }) => fold(key));
}
