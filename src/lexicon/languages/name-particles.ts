/** Words inside names that tell little by themselves, folded. Source: written for Synoptic. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    "al el ul bin ibn ben bint van von der den de del della di da do dos du la le los las st jr sr " +
    "ال بن ابن بنت ال فان فون دي"
  ).split(" "),
);
