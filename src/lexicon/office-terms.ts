/**
 * Who held which office, from when to when: heads of state and government and foreign ministers since 2000 of the
 * countries most in the news, ministers of defence and finance of a few, and leaders of international organisations.
 * Public facts, written down from general knowledge; part of the older ones was held against the dated roles of the
 * CAMEO/Phoenix actor dictionaries (up to 2014). Whoever we were not sure of is left out. No end: not known to have
 * ended. Days are those of taking and leaving office; acting terms are joined to the regular ones.
 */
import type { OfficeTerms } from "./office-terms-form.js";
import { termsOfAfrica } from "./office-terms-of-africa.js";
import { termsOfEastAsia } from "./office-terms-of-east-asia.js";
import { termsOfEasternEurope } from "./office-terms-of-eastern-europe.js";
import { termsOfOrganisations } from "./office-terms-of-organisations.js";
import { termsOfRussiaAndNeighbours } from "./office-terms-of-russia-and-neighbours.js";
import { termsOfSouthAsia } from "./office-terms-of-south-asia.js";
import { termsOfTheAmericas } from "./office-terms-of-the-americas.js";
import { termsOfTheMiddleEast } from "./office-terms-of-the-middle-east.js";
import { termsOfTurkeyAndTheBalkans } from "./office-terms-of-turkey-and-the-balkans.js";
import { termsOfWesternEurope } from "./office-terms-of-western-europe.js";

export const officeTerms: readonly OfficeTerms[] = [
  ...termsOfTheAmericas,
  ...termsOfWesternEurope,
  ...termsOfEasternEurope,
  ...termsOfTurkeyAndTheBalkans,
  ...termsOfRussiaAndNeighbours,
  ...termsOfTheMiddleEast,
  ...termsOfAfrica,
  ...termsOfSouthAsia,
  ...termsOfEastAsia,
  ...termsOfOrganisations,
];
