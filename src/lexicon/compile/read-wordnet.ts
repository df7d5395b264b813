/**
 * Which English words name each synset of Princeton WordNet 3.0? Takes its data files by part of speech (wndb(5WN)),
 * gives lemmas by "offset-pos", the key of the Open Multilingual Wordnet; satellite adjectives are keyed as adjectives.
 */
const WORD_COUNT = /^(\d{8}) \d\d [nvasr] ([0-9a-f]{2}) /;

export function readWordnet(files: ReadonlyMap<"n" | "v" | "a" | "r", string>): ReadonlyMap<string, readonly string[]> {
  const synsets = new Map<string, readonly string[]>();
  for (const [pos, text] of files) {
    for (const line of text.split("\n")) {
      const opening = WORD_COUNT.exec(line);
      if (!opening) continue;
      const fields = line.slice(opening[0].length).split(" ", 2 * Number.parseInt(opening[2]!, 16));
      const lemmas = fields.filter((_, index) => index % 2 === 0).map((lemma) => lemma.replaceAll("_", " "));
      synsets.set(
        `${opening[1]}-${pos}`,
        lemmas.map((lemma) => lemma.replace(/\((?:a|p|ip)\)$/, "")),
      );
    }
  }
  return synsets;
}
