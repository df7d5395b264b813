/** A part of an address in plain letters; one that is wrongly escaped stays as it is. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
