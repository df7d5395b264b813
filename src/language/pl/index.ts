/** The Polish pack: the form of `model/language.ts`, filled in. */
import type { LanguagePack } from "../../model/language.js";
import { actors } from "./actors.js";
import { events } from "./events.js";
import { labels } from "./labels.js";
import { numbers } from "./numbers.js";
import { polishReading } from "./reading.js";
import { speech } from "./speech.js";

export const polish: LanguagePack = { ...polishReading, numbers, speech, actors, events, labels };
