/** The first elements below one, in the order of the page, no more than asked for: a hostile element may hold a million. */
export function listBelow(root: Element, most: number): readonly Element[] {
  const found: Element[] = [];
  let at: Element | null = root.firstElementChild;
  while (at && found.length < most) {
    found.push(at);
    let next: Element | null = at.firstElementChild ?? at.nextElementSibling;
    while (!next && at && at !== root) {
      at = at.parentElement;
      next = at && at !== root ? at.nextElementSibling : null;
    }
    at = next;
  }
  return found;
}
