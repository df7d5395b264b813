/** Packs that fill the whole form: all are compared, and held to the same tests. */
export { packs as fullPacks } from "../../src/language/registry.js";
