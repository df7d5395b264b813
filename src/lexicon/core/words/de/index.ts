/** The core vocabulary in German: all topics in one table. */
import type { WordsFor } from "../../concept.js";
import type { concepts } from "../../topics/index.js";
import { actions } from "./actions.js";
import { culture } from "./culture.js";
import { diplomacy } from "./diplomacy.js";
import { disaster } from "./disaster.js";
import { economy } from "./economy.js";
import { functionWords } from "./function-words.js";
import { health } from "./health.js";
import { law } from "./law.js";
import { measures } from "./measures.js";
import { people } from "./people.js";
import { places } from "./places.js";
import { politics } from "./politics.js";
import { qualities } from "./qualities.js";
import { quantity } from "./quantity.js";
import { reporting } from "./reporting.js";
import { society } from "./society.js";
import { sport } from "./sport.js";
import { things } from "./things.js";
import { time } from "./time.js";
import { war } from "./war.js";

export const german: WordsFor<typeof concepts> = {
  ...actions,
  ...culture,
  ...diplomacy,
  ...disaster,
  ...economy,
  ...functionWords,
  ...health,
  ...law,
  ...measures,
  ...people,
  ...places,
  ...politics,
  ...qualities,
  ...quantity,
  ...reporting,
  ...society,
  ...sport,
  ...things,
  ...time,
  ...war,
};
