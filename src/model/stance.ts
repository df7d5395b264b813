/** Ways in which reports of one thing part: yes or no, perhaps, how far it got, how strongly it is put, under which name. */

/** What a word shows by itself, the same for all languages; each is named by an English word for it. */
export type Stance =
  // Yes or no, and how surely.
  | "denied"
  /** Holds a negation and denies nothing: "not only", "no less than". */
  | "affirmed"
  /** Leaves something out and may as well say that it was lost: "without". */
  | "lacking"
  /** Takes something out of what was said: "all but one". */
  | "except"
  /** Behind a negation it sets right what somebody else said: "not one person, but several". */
  | "instead"
  | "admitted"
  | "perhaps"
  // How far a thing got.
  | "considered"
  | "intended"
  | "begun"
  | "already"
  | "missing"
  | "dead"
  | "hurt"
  | "saved"
  | "questioned"
  | "arrested"
  | "suspected"
  | "charged"
  | "convicted"
  | "examined"
  | "tabled"
  | "passed"
  | "memorandum"
  | "initialled"
  | "signed"
  | "agreement"
  | "projected"
  | "declared"
  | "confirmed"
  | "postponed"
  | "suspended"
  | "ended"
  /** An application that is still looked at. */
  | "pending"
  | "granted"
  | "withdrawn"
  // How somebody voted.
  | "supported"
  | "abstained"
  | "opposed"
  // How strongly it is put.
  | "regretted"
  | "criticised"
  | "condemned"
  | "threatened"
  | "asked"
  | "urged"
  | "ordered"
  | "promised"
  | "largely"
  | "entirely"
  | "strongly"
  | NameStance;

/** What somebody or something is called. */
export type NameStance =
  | "demonstrators"
  /** Whoever they are otherwise: "farmers", "residents", "fans". */
  | "people"
  | "activists"
  | "rioters"
  | "hooligans"
  | "provocateurs"
  | "anarchists"
  | "migrants"
  | "refugees"
  | "illegal"
  | "stowaways"
  | "displaced"
  | "squatters"
  | "clashes"
  | "riots"
  | "arrest"
  | "persecution"
  | "fighters"
  | "militants"
  | "rebels"
  | "terrorists"
  | "resistance"
  | "killed"
  | "martyred"
  | "eliminated"
  | "murdered"
  | "government"
  | "regime"
  | "operation"
  | "invasion"
  | "aggression"
  | "saboteurs";

/**
 * stances.ts: for each stance its words in the forms that are printed, with ", " between them; matched as all phrases of
 * a pack are.
 */
export type StanceWords = Readonly<Record<Stance, string>>;
