/** A house that counts reports apart which only ties of some kinds bind: what a reader says with --apart. */
import type { OriginTieKind } from "../model/story.js";
import { contentId } from "../text/content-id.js";
import type { House } from "./stages.js";

/** The same house where no kind is named. */
export function countApartInHouse(house: House, apart: readonly OriginTieKind[] | undefined): House {
  if (apart === undefined || apart.length === 0) return house;
  return {
    ...house,
    teller: contentId(house.teller, ...apart),
    compare: (reports, options) => house.compare(reports, { ...options, apart }),
  };
}
