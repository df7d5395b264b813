/**
 * Concepts that name what parties say to each other, agree on or sign, with PLOVER type and mode and CAMEO code as the
 * English pack gives them (`language/en/acts.ts`). Source: written for Synoptic.
 */
import type { CodedConcepts } from "./form.js";

export const actsOfWords: readonly CodedConcepts[] = [
  { type: "CONSULT", mode: "phone", cameo: "041", concepts: ["phone call, telephone conversation"] },
  {
    type: "CONSULT",
    mode: "visit",
    cameo: "042",
    concepts: ["visit, trip, tour", "official visit, state visit", "official visit"],
  },
  { type: "CONSULT", mode: "visit", cameo: "043", concepts: ["receive, host"] },
  { type: "CONSULT", mode: "third-party", cameo: "044", concepts: ["summit", "Arab summit"] },
  {
    type: "CONSULT",
    mode: "meet",
    cameo: "040",
    concepts: [
      "meet",
      "talks, negotiations, discussions",
      "consultations, deliberations",
      "dialogue, conversation",
      "meeting, session, gathering",
      "meet, convene, gather",
      "meeting, encounter",
    ],
  },
  { type: "CONSULT", mode: "mediate", cameo: "045", concepts: ["mediation, mediator"] },
  { type: "CONSULT", mode: "negotiate", cameo: "046", concepts: ["negotiate, talk", "negotiator"] },
  {
    type: "AGREE",
    cameo: "030",
    concepts: [
      "agreement, accord, deal, pact",
      "commit, pledge, vow, promise",
      "promise, pledge",
      "agree, approve, approval",
    ],
  },
  {
    type: "SUPPORT",
    cameo: "051",
    concepts: [
      "welcome, greet",
      "support, back",
      "endorse, endorsement",
      "praise, hail, commend",
      "strong support, solidarity",
    ],
  },
  { type: "SUPPORT", mode: "congratulate", cameo: "051", concepts: ["congratulate, congratulation"] },
  { type: "SUPPORT", mode: "condole", cameo: "051", concepts: ["condolences, sympathy", "mourning"] },
  { type: "SUPPORT", mode: "thank", cameo: "051", concepts: ["gratitude, thanks, appreciation", "thank"] },
  { type: "SUPPORT", mode: "recognize", cameo: "054", concepts: ["recognition, recognize"] },
  { type: "SUPPORT", mode: "apologize", cameo: "055", concepts: ["apologize, apology"] },
  { type: "SUPPORT", mode: "sign", cameo: "057", concepts: ["sign, conclude", "ratify"] },
  {
    type: "COOPERATE",
    cameo: "060",
    concepts: ["cooperate", "cooperation, collaboration", "cooperate, collaborate", "partnership", "joint venture"],
  },
  { type: "COOPERATE", mode: "economic", cameo: "061", concepts: ["free trade", "trade agreement"] },
  { type: "COOPERATE", mode: "legal", cameo: "063", concepts: ["extradite, hand over"] },
  { type: "CONCEDE", cameo: "080", concepts: ["concession"] },
  { type: "CONCEDE", cameo: "081", concepts: ["amnesty, pardon"] },
  { type: "CONCEDE", cameo: "083", concepts: ["resign, resignation", "cabinet reshuffle"] },
  {
    type: "REQUEST",
    cameo: "100",
    concepts: ["demand, call for", "ask, request", "urge, call on", "demands", "petition"],
  },
  { type: "REQUEST", mode: "meet", cameo: "106", concepts: ["invitation, call", "invite, call for"] },
  {
    type: "ACCUSE",
    mode: "disapprove",
    cameo: "111",
    concepts: ["criticize, criticism", "condemn, denounce, deplore"],
  },
  { type: "ACCUSE", mode: "allege", cameo: "112", concepts: ["accuse, charge, allege", "blame"] },
  {
    type: "ACCUSE",
    mode: "allege",
    cameo: "1121",
    concepts: [
      "embezzlement, misappropriation",
      "money laundering",
      "tax evasion",
      "bribe, bribery",
      "corruption, corrupt",
    ],
  },
  {
    type: "ACCUSE",
    mode: "allege",
    cameo: "1124",
    concepts: ["war crime", "crimes against humanity", "genocide, extermination"],
  },
  { type: "ACCUSE", mode: "allege", cameo: "1125", concepts: ["spy, espionage", "treason, betrayal"] },
  { type: "ACCUSE", mode: "allege", cameo: "115", concepts: ["lawsuit, case", "sue"] },
  {
    type: "ACCUSE",
    mode: "investigate",
    cameo: "090",
    concepts: [
      "investigate, investigation, inquiry, probe",
      "investigator",
      "inspect, inspection",
      "interrogation, interrogate",
    ],
  },
  { type: "REJECT", cameo: "120", concepts: ["reject, refuse, rejection"] },
  { type: "REJECT", mode: "yield", cameo: "128", concepts: ["violation, breach", "break, violate"] },
  { type: "REJECT", mode: "yield", cameo: "129", concepts: ["veto"] },
  { type: "THREATEN", cameo: "130", concepts: ["threat, threaten, menace"] },
];
