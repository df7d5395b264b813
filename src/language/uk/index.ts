/** The Ukrainian pack: the form of `model/language.ts`, filled in. */
import type { LanguagePack } from "../../model/language.js";
import { actors } from "./actors.js";
import { events } from "./events.js";
import { labels } from "./labels.js";
import { numbers } from "./numbers.js";
import { ukrainianReading } from "./reading.js";
import { speech } from "./speech.js";

export const ukrainian: LanguagePack = { ...ukrainianReading, numbers, speech, actors, events, labels };
