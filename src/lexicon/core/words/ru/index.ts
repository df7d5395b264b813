/** The core vocabulary in Russian: all topics in one table. */
import type { WordsFor } from "../../concept.js";
import type { concepts } from "../../topics/index.js";
import { accidents } from "./accidents.js";
import { actions } from "./actions.js";
import { armedForces } from "./armed-forces.js";
import { aviationAndSeafaring } from "./aviation-and-seafaring.js";
import { body } from "./body.js";
import { companies } from "./companies.js";
import { courts } from "./courts.js";
import { crime } from "./crime.js";
import { culture } from "./culture.js";
import { diplomacy } from "./diplomacy.js";
import { disaster } from "./disaster.js";
import { economy } from "./economy.js";
import { education } from "./education.js";
import { elections } from "./elections.js";
import { environment } from "./environment.js";
import { epidemics } from "./epidemics.js";
import { faith } from "./faith.js";
import { family } from "./family.js";
import { farmingAndFood } from "./farming-and-food.js";
import { filmAndMusic } from "./film-and-music.js";
import { finance } from "./finance.js";
import { football } from "./football.js";
import { functionWords } from "./function-words.js";
import { games } from "./games.js";
import { government } from "./government.js";
import { health } from "./health.js";
import { housing } from "./housing.js";
import { humanRights } from "./human-rights.js";
import { intelligence } from "./intelligence.js";
import { internet } from "./internet.js";
import { labour } from "./labour.js";
import { law } from "./law.js";
import { measures } from "./measures.js";
import { medicine } from "./medicine.js";
import { migration } from "./migration.js";
import { nuclearAndEnergy } from "./nuclear-and-energy.js";
import { partsAndPlaces } from "./parts-and-places.js";
import { people } from "./people.js";
import { places } from "./places.js";
import { police } from "./police.js";
import { politics } from "./politics.js";
import { press } from "./press.js";
import { protests } from "./protests.js";
import { qualities } from "./qualities.js";
import { qualitiesOfPersons } from "./qualities-of-persons.js";
import { qualitiesOfThings } from "./qualities-of-things.js";
import { quantity } from "./quantity.js";
import { reporting } from "./reporting.js";
import { roadsAndRail } from "./roads-and-rail.js";
import { society } from "./society.js";
import { spaceAndScience } from "./space-and-science.js";
import { sport } from "./sport.js";
import { technology } from "./technology.js";
import { things } from "./things.js";
import { time } from "./time.js";
import { trade } from "./trade.js";
import { verbsOfChange } from "./verbs-of-change.js";
import { verbsOfMotion } from "./verbs-of-motion.js";
import { verbsOfThought } from "./verbs-of-thought.js";
import { war } from "./war.js";
import { weapons } from "./weapons.js";
import { weather } from "./weather.js";

export const russian: WordsFor<typeof concepts> = {
  ...accidents,
  ...actions,
  ...armedForces,
  ...aviationAndSeafaring,
  ...body,
  ...companies,
  ...courts,
  ...crime,
  ...culture,
  ...diplomacy,
  ...disaster,
  ...economy,
  ...education,
  ...elections,
  ...environment,
  ...epidemics,
  ...faith,
  ...family,
  ...farmingAndFood,
  ...filmAndMusic,
  ...finance,
  ...football,
  ...functionWords,
  ...games,
  ...government,
  ...health,
  ...housing,
  ...humanRights,
  ...intelligence,
  ...internet,
  ...labour,
  ...law,
  ...measures,
  ...medicine,
  ...migration,
  ...nuclearAndEnergy,
  ...partsAndPlaces,
  ...people,
  ...places,
  ...police,
  ...politics,
  ...press,
  ...protests,
  ...qualities,
  ...qualitiesOfPersons,
  ...qualitiesOfThings,
  ...quantity,
  ...reporting,
  ...roadsAndRail,
  ...society,
  ...spaceAndScience,
  ...sport,
  ...technology,
  ...things,
  ...time,
  ...trade,
  ...verbsOfChange,
  ...verbsOfMotion,
  ...verbsOfThought,
  ...war,
  ...weapons,
  ...weather,
};
