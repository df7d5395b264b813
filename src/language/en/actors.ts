/**
 * Titles, counterparts, pronouns, particles of names and what marks an organisation, in English.
 * Source: own knowledge; facts.
 */
import type { ActorWords } from "../../model/language.js";
import { countries } from "./countries.js";
import { offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { places } from "./places.js";

export const actors: ActorWords = {
  offices,
  // biome-ignore format: a table, many words a line
  titles: [
    "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Dr", "Dr.", "Doctor", "Prof", "Prof.", "Professor", "Sir",
    "Dame", "Lord", "Lady", "Baron", "Baroness", "Duke", "Duchess", "Sheikh", "Sheikha", "Shaikh", "Sayyid", "Seyyed",
    "Sayyed", "Hojatoleslam", "Hojjatoleslam", "Ayatollah", "Grand Ayatollah", "Imam", "Mullah", "Maulana", "Mawlana",
    "Hajj", "Haji", "Rabbi", "Reverend", "Rev", "Rev.", "Fr.", "Pastor", "Archbishop", "Bishop", "Cardinal",
    "Patriarch", "Monsignor", "His Holiness", "His Majesty", "Her Majesty", "His Excellency", "Her Excellency",
    "His Highness", "Her Highness", "His Royal Highness", "Her Royal Highness", "HRH", "H.E.", "Excellency",
    "the Honourable", "Honourable", "the Right Honourable", "Hon.", "General", "Gen.", "Gen", "Lt Gen", "Lt. Gen.",
    "Lieutenant General", "Maj Gen", "Maj. Gen.", "Major General", "Brig Gen", "Brig. Gen.", "Brigadier General",
    "Brigadier", "Colonel", "Col.", "Col", "Lt Col", "Lt. Col.", "Maj.", "Maj", "Captain", "Capt.", "Capt",
    "Lieutenant", "Lt.", "Lt", "Sergeant", "Sgt.", "Sgt", "Corporal", "Cpl.", "Admiral", "Adm.", "Rear Admiral",
    "Vice Admiral", "Rear Adm.", "Vice Adm.", "Commander", "Cmdr.", "Marshal", "Field Marshal", "Inspector",
    "Detective", "Constable", "Superintendent", "Justice", "Judge", "Sen.", "Rep.", "Gov.", "Rt Hon", "Eng.",
    "Engineer", "Amb.", "Mme", "Madame", "Monsieur", "Herr", "Frau", "Doña", "Signor", "Señor",
  ],
  // biome-ignore format: a table, many words a line
  counterparts: [
    "counterpart", "counterparts", "opposite number", "opposite numbers", "his counterpart", "her counterpart",
    "their counterparts", "homologue",
  ],
  // biome-ignore format: a table, one entry a line
  pronouns: [
    { number: "singular", gender: "masculine", forms: ["he", "him", "himself"] },
    { number: "singular", gender: "feminine", forms: ["she", "her", "herself"] },
    { number: "plural", forms: ["they", "them", "themselves"] },
  ],
  // biome-ignore format: a table, many words a line
  nameParticles: [
    "al", "el", "bin", "ibn", "ben", "bint", "abu", "abd", "abdul", "abdel", "um", "umm", "ud", "ur", "ul", "van",
    "von", "der", "den", "de", "del", "della", "delle", "dela", "da", "das", "do", "dos", "di", "du", "des", "la", "le",
    "las", "los", "lo", "ten", "ter", "te", "zu", "zum", "zur", "af", "av", "st", "san", "santa", "y", "e", "o", "mac",
    "mc", "fitz", "ap", "dal", "dalla", "degli", "bat", "bar", "oglu", "pur", "zadeh",
  ],
  countries,
  places,
  organisations,
  // biome-ignore format: a table, many words a line
  organisationNouns: [
    "ministry", "ministries", "department", "agency", "authority", "bureau", "office", "council", "commission",
    "committee", "board", "parliament", "assembly", "senate", "congress", "chamber", "cabinet", "government", "court",
    "tribunal", "judiciary", "army", "navy", "force", "forces", "guard", "guards", "corps", "brigade",
    "brigades", "battalion", "command", "police", "party", "movement", "front", "union", "alliance",
    "coalition", "bloc", "league", "federation", "confederation", "association", "organisation", "organization",
    "society", "foundation", "institute", "institution", "institutes", "centre", "center", "university", "college",
    "academy", "school", "hospital", "clinic", "bank", "fund", "exchange", "company", "corporation", "corp", "inc",
    "ltd", "group", "holding", "holdings", "airline", "airlines", "airways", "railways", "motors", "industries",
    "energy", "petroleum", "telecom", "media", "network", "newspaper", "radio", "television", "channel",
    "club", "team", "fc", "initiative", "forum", "summit", "conference", "secretariat",
    "mission", "embassy", "consulate", "delegation", "service", "services", "administration", "directorate",
    "headquarters", "laboratory", "observatory", "museum", "church", "mosque", "temple", "synagogue", "diocese",
    "order", "charity", "trust", "crescent", "cross", "watch", "international", "presidency", "palace", "house",
    "municipality", "syndicate", "brotherhood",
  ],
  // biome-ignore format: a table, many words a line
  notNames: [
    "The", "A", "An", "This", "That", "These", "Those", "It", "Its", "He", "She", "They", "We", "I", "You", "His",
    "Her", "Their", "Our", "My", "Your", "Who", "Which", "What", "When", "Where", "Why", "How", "Whose", "Whether",
    "While", "Whereas", "Although", "Though", "Even", "However", "But", "And", "Or", "Nor", "So", "Yet", "Also", "Then",
    "Thus", "Therefore", "Hence", "Moreover", "Furthermore", "Meanwhile", "Nevertheless", "Nonetheless", "Still",
    "Instead", "Otherwise", "Besides", "Additionally", "Finally", "Lastly", "First", "Firstly", "Second", "Secondly",
    "Third", "Thirdly", "Next", "Later", "Earlier", "Before", "After", "During", "Since", "Until", "Till", "Once", "If",
    "Unless", "Because", "As", "At", "By", "For", "From", "In", "Into", "Of", "Off", "On", "Onto", "Over", "Out", "To",
    "Toward", "Towards", "Under", "Up", "Upon", "With", "Within", "Without", "About", "Above", "Across", "Against",
    "Along", "Amid", "Amidst", "Among", "Around", "Behind", "Below", "Beneath", "Beside", "Between", "Beyond",
    "Despite", "Down", "Except", "Following", "Inside", "Like", "Near", "Outside", "Per", "Regarding", "Concerning",
    "According", "Given", "Through", "Throughout", "Due", "Thanks", "Apart", "Aside", "Ahead", "All", "Any", "Both",
    "Each", "Either", "Every", "Everyone", "Everything", "Few", "Many", "Most", "Much", "Neither", "No", "None", "Not",
    "Nothing", "Nobody", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
    "Twelve", "Dozens", "Hundreds", "Thousands", "Millions", "Other", "Others", "Another", "Several", "Some", "Someone",
    "Something", "Such", "Same", "More", "Less", "Least", "Nearly", "Almost", "Roughly", "Approximately", "Only",
    "Just", "Now", "Today", "Yesterday", "Tomorrow", "Tonight", "Here", "There", "Elsewhere", "Recently", "Previously",
    "Currently", "Reportedly", "Allegedly", "Apparently", "Clearly", "Indeed", "Perhaps", "Maybe", "Overall",
    "Separately", "Similarly", "Likewise", "Together", "Again", "Always", "Never", "Often", "Sometimes", "Soon",
    "Already", "Very", "Too", "Well", "Yes", "Oh", "Please", "Let", "Do", "Does", "Did", "Is", "Are", "Was", "Were",
    "Be", "Been", "Being", "Has", "Have", "Had", "Having", "Will", "Would", "Shall", "Should", "Can", "Could", "May",
    "Might", "Must", "Breaking", "Exclusive", "Update", "Updated", "Live", "Watch", "Read", "Photo", "Photos", "Video",
    "Videos", "Image", "Images", "Analysis", "Opinion", "Editorial", "Explainer", "Factbox", "Timeline", "Interview",
    "Feature", "News", "World", "Politics", "Business", "Economy", "Sport", "Sports", "Health", "Science", "Technology",
    "Culture", "Report", "Reports", "Story", "Headlines", "Latest", "Top", "Key", "New", "Old", "Big", "Great", "Good",
    "Bad", "Long", "High", "Low", "Last", "Local", "National", "International", "Global", "Regional", "Foreign",
    "Domestic", "Federal", "State", "Public", "Private", "Official", "Officials", "Police", "Authorities", "Witnesses",
    "Residents", "Experts", "Analysts", "Critics", "Supporters", "Protesters", "Rescuers", "Firefighters", "Doctors",
    "Scientists", "Researchers", "Investigators", "Prosecutors", "Lawyers", "Lawmakers", "Voters", "Workers",
    "Students", "Teachers", "Farmers", "Soldiers", "Troops", "Rebels", "Militants", "Gunmen", "Civilians", "Refugees",
    "Migrants", "People", "Men", "Women", "Children", "Families", "Parents", "Man", "Woman", "Boy", "Girl",
    "Government", "Ministry", "Parliament", "Court", "Army", "Military", "Forces", "Security", "Opposition",
    "Companies", "Banks", "Markets", "Shares", "Stocks", "Oil", "Gas", "Gold", "Prices", "Inflation", "War", "Peace",
    "Talks", "Deal", "Attack", "Attacks", "Strike", "Strikes", "Explosion", "Blast", "Fire", "Flood", "Floods",
    "Earthquake", "Storm", "Crash", "Death", "Deaths", "Killed", "Dead", "Injured", "Election", "Elections", "Vote",
    "Results", "Protest", "Protests", "Summit", "Meeting", "Conference", "Visit", "Call", "Crisis", "Agreement",
    "Cooperation", "Relations", "Ties", "Trade", "Sanctions", "Ceasefire", "Addressing", "Strengthening",
    "Highlighting", "Speaking", "Calling", "Congratulating", "Noting", "Adding", "Stressing", "Asked", "Asking",
    "Saying", "Citing", "Referring", "Responding", "Commenting", "Welcoming", "Describing", "Warning", "Urging",
    "Expressing", "Announcing", "Accusing", "Condemning", "Pointing", "Emphasizing", "Emphasising", "Underlining",
    "Underscoring", "Reiterating", "Hosting", "Visiting", "Arriving", "Returning", "Using", "Based", "Born", "Founded",
    "Known", "Called", "Named", "Led", "Made", "Taken", "Seen", "Sources", "Source", "Editing", "Reporting", "Writing",
    "Correspondent", "Staff", "Reporter", "Editor", "Copyright", "Related", "Share", "Tags", "Topics", "Advertisement",
    "Subscribe",
  ],
};
