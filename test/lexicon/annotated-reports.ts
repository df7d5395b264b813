/** Annotated reports with nothing in them but entities, for joining. */
import type { AnnotatedReport, Entity, Mention } from "../../src/model/annotation.js";

export type EntitySketch = Pick<Entity, "kind" | "name"> & Partial<Entity>;

/** Each entity is printed once, one a line. */
export function annotated(id: string, language: string, sketches: readonly EntitySketch[]): AnnotatedReport {
  const text = sketches.map(({ name }) => name).join("\n");
  const entities = sketches.map((sketch, index): Entity => ({ id: `e${index}`, forms: [sketch.name], ...sketch }));
  let start = 0;
  const mentions = entities.map(({ id: entity, kind, name }): Mention => {
    const mention = { start, end: start + name.length, kind, entity, tokens: [0, 0] as const };
    start += name.length + 1;
    return mention;
  });
  return {
    report: { id, source: `${id}.txt`, language, text, credits: [] },
    tokens: [],
    sentences: [],
    clauses: [],
    mentions,
    entities,
    quotations: [],
    quantities: [],
    times: [],
    looseTimes: [],
    acts: [],
    labels: [],
  };
}
