/**
 * A short number for a text, the same on every machine: 32-bit FNV-1a over UTF-16 code units. For looking up, not against
 * an adversary; two texts meet by chance once in four thousand million.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
