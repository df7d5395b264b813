/**
 * One spelling for words that differ only in case, diacritics or variants of a letter: what matching compares.
 * Takes a string, gives a string; positions are not kept, so fold tokens, not whole texts.
 */

/** Combining marks of Latin, Cyrillic and Greek; Arabic vowel signs, tatweel; zero-width and direction characters. */
const DROPPED = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g;

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
  ["٪", "%"],
  ["٫", "."],
  ["٬", ","],
]);

/** Scripts whose folding needs no decomposition: nearly all words, and a quarter of the time. */
const ASCII = /^[A-Za-z0-9]*$/;
const PLAIN_ARABIC = /^[\u0621-\u063a\u0641-\u064a]+$/;
const ARABIC_VARIANT = /[\u0621-\u0626\u0629\u0649]/;

/** The folded form of a word. "Raïssi" and "RAISSI" fold alike, and so do "رئيسي" and "رئيسى". */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  if (PLAIN_ARABIC.test(word)) return ARABIC_VARIANT.test(word) ? mapVariants(word) : word;
  const bare = word.normalize("NFKC").toLowerCase().normalize("NFD").replace(DROPPED, "").normalize("NFC");
  return mapVariants(bare);
}

function mapVariants(word: string): string {
  let folded = "";
  for (const letter of word) folded += VARIANTS.get(letter) ?? westernDigit(letter);
  return folded;
}

/** Eastern Arabic and Persian digits as western ones; anything else unchanged. */
export function westernDigit(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return letter;
}
