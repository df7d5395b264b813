/** What is known once a user's file is laid over it: the text of the file is parsed, checked and merged. Never throws. */
import type { Knowledge } from "../model/knowledge.js";
import { knowledgeSettings } from "../settings.js";
import { type MergedKnowledge, mergeKnowledge } from "./merge-knowledge.js";
import { parseKnowledge } from "./parse-knowledge.js";

/** Where there are problems, `knowledge` is what was known before. */
export function layKnowledge(text: string, over: Knowledge): MergedKnowledge {
  const { largestFile } = knowledgeSettings;
  if (text.length > largestFile) {
    const says = `larger than ${largestFile / 1024 / 1024} MB; part it into several files`;
    return { knowledge: over, problems: [{ place: "", says }] };
  }
  const parsed = parseKnowledge(text);
  if ("problems" in parsed) return { knowledge: over, problems: parsed.problems };
  const merged = mergeKnowledge(over, parsed.file);
  return merged.problems.length === 0 ? merged : { knowledge: over, problems: merged.problems };
}
