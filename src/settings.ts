/**
 * Every threshold in one place, a file a room beside this one: its unit, its range, why this value, which measurement
 * set it. A stage takes nothing from elsewhere; changing a value is followed by `npm run eval`.
 */
export { alignSettings } from "./settings/align.js";
export { annotateSettings } from "./settings/annotate.js";
export { apiSettings } from "./settings/api.js";
export { cliSettings } from "./settings/cli.js";
export { documentSettings } from "./settings/documents.js";
export { encodeSettings } from "./settings/encode.js";
export { eventSettings } from "./settings/event.js";
export { type FetchSettings, fetchSettings } from "./settings/fetch.js";
export { fetchArchivesSettings } from "./settings/fetch-archives.js";
export { gatherSettings } from "./settings/gather.js";
export { knowledgeSettings } from "./settings/knowledge.js";
export { lexiconSettings } from "./settings/lexicon.js";
export { lexiconCompileSettings } from "./settings/lexicon-compile.js";
export { originalSettings } from "./settings/originals.js";
export { readSettings } from "./settings/read.js";
export { recordSettings } from "./settings/record.js";
export { storeSettings } from "./settings/store.js";
export { traceSettings } from "./settings/trace.js";
export { versionSettings } from "./settings/versions.js";
export { workersSettings } from "./settings/workers.js";
