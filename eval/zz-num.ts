import { openComparedStories, toReport } from "./comparing.js";
import { countSame } from "../src/align/count-same.js";
import * as cq from "../src/align/compare-quantities.js";
