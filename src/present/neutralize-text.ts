/**
 * Which characters of a report could steer the device that shows it? Each is replaced by a harmless one of the same
 * length, so that spans still fit: control characters by their pictures, direction overrides by the replacement mark.
 */

const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]|\p{Cs}/gu;
const SPACES = /\s+/g;
/** Embeddings and isolates are common in honest right-to-left pages: they vanish; overrides are not, and show. */
const HONEST = /[\u202a-\u202c\u2066-\u2069]/;

const CARRIAGE_RETURN = 0x0d;
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = "\u2421";
const WORD_JOINER = "\u2060";
const REPLACEMENT = "\ufffd";

/** `text` with nothing in it that moves a cursor, opens an escape sequence or overrides the direction of writing. */
export function neutralizeText(text: string): string {
  return text.replace(STEERING, harmless);
}

/** `text` on one line: neutralized, every run of white space one blank, what is invisible left out. */
export function flattenText(text: string): string {
  return neutralizeText(text.replace(SPACES, " ")).replaceAll(WORD_JOINER, "").trim();
}

function harmless(character: string): string {
  const code = character.charCodeAt(0);
  if (code === CARRIAGE_RETURN || code === 0x2028 || code === 0x2029) return " ";
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  if (code === DELETE) return DELETE_PICTURE;
  return HONEST.test(character) ? WORD_JOINER : REPLACEMENT;
}
