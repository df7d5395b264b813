/** The tree of an XML text, and ways through it by local names; prefixes differ from house to house. */
import { DOMParser } from "linkedom/worker";
import { documentSettings } from "../../settings.js";

/** Entities of a document type are not expanded, and nothing is fetched. Undefined where it is no tree to walk. */
export function parseXml(text: string): Element | undefined {
  let tags = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) tags++;
  if (tags > documentSettings.mostXmlTags) return undefined;
  const root = new DOMParser().parseFromString(text, "text/xml").documentElement as unknown as Element | null;
  return root === null || depthOf(root) > documentSettings.deepestXml ? undefined : root;
}

/** "newsItem" for "n:newsItem". */
export function nameOf(element: Element): string {
  return element.tagName.slice(element.tagName.indexOf(":") + 1);
}

export function childrenNamed(element: Element | undefined, ...names: readonly string[]): readonly Element[] {
  return element === undefined ? [] : [...element.children].filter((child) => names.includes(nameOf(child)));
}

/** The first element at the end of a path of names. */
export function childAt(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => childrenNamed(at, name)[0], element);
}

/** The first below `element`, in document order, with this name. */
export function descendantNamed(element: Element, name: string): Element | undefined {
  for (const child of element.children) {
    if (nameOf(child) === name) return child;
    const found = descendantNamed(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Words with single spaces; nothing where there are none. */
export function wordsOf(element: Element | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, " ").trim() || undefined;
}

/** Walks without recursion. */
function depthOf(root: Element): number {
  let deepest = 0;
  let depth = 0;
  let node: Element | null = root;
  while (node !== null) {
    if (node.firstElementChild) {
      node = node.firstElementChild;
      deepest = Math.max(deepest, ++depth);
      continue;
    }
    while (node !== null && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth--;
    }
    node = node === null || node === root ? null : node.nextElementSibling;
  }
  return deepest;
}
