/**
 * Is what stands between quotation marks a name, the title of a work or a lone term, and nobody's words? Takes a passage with the
 * tokens and mentions about it.
 */
import type { Mention, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { PackTables } from "./pack-tables.js";

/** Names, titles of works and lone capitalised terms stand between marks without being anybody's words. */
export function isName(
  passage: MarkedPassage,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  tables: PackTables,
): boolean {
  const words = tokens.slice(passage.from, passage.to).filter((token) => token.kind !== "mark");
  if (words.length === 0) return true;
  if (words.length > annotateSettings.longestMarkedName) return false;
  // Without capitals to tell by, one marked word behind another word is its name.
  if (!tables.cased && isCalled(passage, tokens, tables)) return true;
  const judged = tables.looseVerbs.at(tokens, passage.to + 1) ?? tables.agentless.at(tokens, passage.to + 1);
  if (words.length === 1 && !tables.cased && !judged && tokens[passage.from - 2]?.kind === "word") return true;
  // Where every noun has a capital, one alone is a term: only behind another noun ("the channel «Seven»") it is its name.
  const tells = !tables.capitalNouns || words.length > 1 || tokens[passage.from - 2]?.capital === true;
  if (tells && words.every((token) => token.kind === "number" || token.capital || tables.nameParticles.has(token.norm)))
    return true;
  const named = mentions.filter((mention) => mention.tokens[0] < passage.to && mention.tokens[1] > passage.from);
  const covered = (index: number) => named.some(({ tokens: [from, to] }) => index >= from && index < to);
  let uncovered = 0;
  for (let index = passage.from; index < passage.to; index++) {
    const isTitle = tables.titles.at(tokens, index, passage.to);
    if (isTitle) index = isTitle.to - 1;
    else if (tokens[index]!.kind !== "mark" && !covered(index)) uncovered++;
  }
  return uncovered === 0;
}

/** "The novel «...»", "the channel «...»": the noun before the marks, a comma between or not, tells that they hold a name. */
function isCalled(
  { from }: MarkedPassage,
  tokens: readonly Token[],
  { organisationNouns, works }: PackTables,
): boolean {
  const at = COMMAS.has(tokens[from - 2]?.norm ?? "") ? from - 3 : from - 2;
  const noun = tokens[at];
  if (noun?.kind !== "word") return false;
  const forms = noun.forms ?? [noun.norm];
  return forms.some(
    (form) => works.has(form) || (at === from - 2 && form === noun.norm && organisationNouns.has(form)),
  );
}

const COMMAS = new Set([",", "،"]);
