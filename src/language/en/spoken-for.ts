/**
 * Nouns and phrases by which somebody speaks: nouns of saying, the words that tell what an unnamed speaker is, and verbs of hearsay.
 * Source: written for Synoptic.
 */
import type { SpeechWords } from "../../model/language.js";

export const spokenFor: Pick<SpeechWords, "sayingNouns" | "hedgeFrames" | "hedgeEndings" | "otherSides" | "anonymousKinds"> = {
  sayingNouns: {
    nouns: [
      { strength: 5, forms: ["claim", "claims", "statement", "statements", "comment", "comments", "remark", "remarks", "assertion", "assertions", "comparison"] },
      { strength: 1, forms: ["denial", "denials", "refusal", "refusals"] },
      { strength: 2, forms: ["doubt", "doubts"] },
      { strength: 3, forms: ["suggestion", "suggestions", "hint", "hints", "allegation", "allegations"] },
      { strength: 4, forms: ["hope", "hopes", "wish", "request", "requests", "plea", "pleas", "appeal"] },
      { strength: 6, forms: ["argument", "arguments", "belief", "beliefs", "admission", "acknowledgement", "acknowledgment", "view"] },
      { strength: 8, forms: ["warning", "warnings", "accusation", "accusations", "insistence", "contention", "complaint", "complaints"] },
      { strength: 9, forms: ["promise", "promises", "pledge", "pledges", "vow", "vows", "announcement", "announcements", "decision", "commitment", "proposal", "proposals", "offer", "offers", "threat", "threats", "declaration"] },
      { strength: 10, forms: ["order", "orders", "demand", "demands"] },
    ],
    possessives: ["his", "her", "their", "its", "my", "our"],
    owners: ["by", "of", "from"],
  },
  otherSides: ["the other side", "the other party", "the opposing side"],
  anonymousKinds: [
    { kind: "diplomat", forms: ["diplomat", "diplomats", "diplomatic", "ambassador"] },
    { kind: "security source", forms: ["security", "intelligence", "police", "investigator", "investigators", "law enforcement"] },
    { kind: "military source", forms: ["military", "army", "commander", "commanders", "officer", "officers", "soldier", "soldiers", "defence", "defense", "naval"] },
    { kind: "judicial source", forms: ["judicial", "prosecutor", "prosecutors", "lawyer", "lawyers", "court", "legal"] },
    { kind: "doctor", forms: ["doctor", "doctors", "medic", "medics", "medical", "hospital", "nurse", "nurses", "surgeon", "health", "paramedic", "paramedics"] },
    { kind: "witness", forms: ["witness", "witnesses", "eyewitness", "eyewitnesses", "bystander", "bystanders", "passer-by", "passengers"] },
    { kind: "resident", forms: ["resident", "residents", "villager", "villagers", "local", "locals", "inhabitant", "inhabitants", "neighbour", "neighbours", "neighbor", "neighbors", "farmer", "farmers", "shopkeeper", "fishermen"] },
    { kind: "rescuer", forms: ["rescuer", "rescuers", "rescue", "firefighter", "firefighters"] },
    { kind: "relative", forms: ["relative", "relatives", "family", "families", "mother", "father", "brother", "sister", "widow", "survivor", "survivors"] },
    { kind: "activist", forms: ["activist", "activists", "campaigner", "campaigners", "protester", "protesters", "organiser", "organisers", "organizer", "organizers", "demonstrators"] },
    { kind: "expert", forms: ["expert", "experts", "analyst", "analysts", "economist", "economists", "scientist", "scientists", "researcher", "researchers", "observer", "observers", "critic", "critics", "professor"] },
    { kind: "politician", forms: ["lawmaker", "lawmakers", "senator", "congressman", "politician", "politicians", "aide", "aides", "adviser", "advisers", "advisor", "advisors", "strategist", "lawmaker", "member of parliament"] },
    { kind: "media", forms: ["media", "newspaper", "newspapers", "reports", "broadcaster", "paper", "magazine"] },
    { kind: "official", forms: ["official", "officials", "authorities", "spokesman", "spokeswoman", "spokesperson", "government", "administration"] },
    { kind: "source", forms: ["source", "sources", "insider", "insiders", "person familiar", "people familiar"] },
  ],
};
