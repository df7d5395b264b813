/**
 * One spelling for words that differ only in case, diacritics or variants of a letter: what matching compares.
 * Takes a string, gives a string; positions are not kept, so fold tokens, not whole texts.
 */

/**
 * Combining marks of Latin, Cyrillic and Greek; Hebrew points; Arabic vowel signs, tatweel; the dot that Hindi sets below
 * foreign sounds and often leaves out; zero-width and direction characters.
 */
const DROPPED =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u093c\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g;

const VARIANTS: ReadonlyMap<string, string> = new Map([
  ["أ", "ا"],
  ["إ", "ا"],
  ["آ", "ا"],
  ["ٱ", "ا"],
  ["ى", "ي"],
  ["ی", "ي"],
  ["ې", "ي"],
  ["ک", "ك"],
  ["ة", "ه"],
  ["ۀ", "ه"],
  ["ە", "ه"],
  ["ؤ", "و"],
  ["ئ", "ي"],
  ["ء", ""],
  ["ё", "е"],
  ["ß", "ss"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ı", "i"],
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["`", "'"],
  ["´", "'"],
  ["ँ", "ं"],
  ["״", '"'],
  ["׳", "'"],
  ["٪", "%"],
  ["٫", "."],
  ["٬", ","],
]);

const ASCII = /^[A-Za-z0-9]*$/;
const PLAIN_ARABIC = /^[\u0621-\u063a\u0641-\u064a]+$/;

/** The folded form of a word. "Raïssi" and "RAISSI" fold alike, and so do "رئيسي" and "رئيسى". */
export function fold(word: string): string {
  if (isFolded(word)) return word;
  if (ASCII.test(word)) return word.toLowerCase();
  if (PLAIN_ARABIC.test(word)) return mapVariants(word);
  const bare = word.normalize("NFKC").toLowerCase().normalize("NFD").replace(DROPPED, "").normalize("NFC");
  return mapVariants(bare);
}

/** Letters that fold to themselves alone: nearly all words consist of them, and need no more than this look. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isFoldedLetter(word.charCodeAt(at))) return false;
  return true;
}

/** Small English letters; Arabic letters without those that have variants. Of other letters nothing is said. */
export function isFoldedLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return (
    (code >= 0x62a && code <= 0x63a) ||
    (code >= 0x641 && code <= 0x648) ||
    code === 0x627 ||
    code === 0x628 ||
    code === 0x64a
  );
}

function mapVariants(word: string): string {
  let folded = "";
  for (const letter of word) folded += VARIANTS.get(letter) ?? westernDigit(letter);
  return folded;
}

/** Eastern Arabic, Persian and Devanagari digits as western ones; anything else unchanged. */
export function westernDigit(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x966 && code <= 0x96f) return String(code - 0x966);
  return letter;
}
