/** What an answer without a page says, in plain words. */

const SENTENCES: ReadonlyMap<number, string> = new Map([
  [204, "there is no content"],
  [206, "only a part came"],
  [300, "several pages to choose from"],
  [400, "the address is not understood"],
  [401, "only with a password"],
  [402, "only for payment"],
  [403, "refused; the site may not want robots"],
  [404, "not found"],
  [405, "refused; the address is not for reading"],
  [406, "refused; not in a form that we asked for"],
  [410, "gone for good"],
  [414, "the address is too long"],
  [418, "refused; the site may not want robots"],
  [429, "asked to wait"],
  [451, "not available for legal reasons"],
  [500, "the server failed"],
  [502, "the server failed"],
  [503, "the server asked to wait"],
  [504, "the server failed"],
]);

/** "404: not found". */
export function tellStatus(status: number): string {
  const family =
    status < 300 ? "no page came" : status < 400 ? "leads nowhere" : status < 500 ? "refused" : "the server failed";
  return `${status}: ${SENTENCES.get(status) ?? family}`;
}
