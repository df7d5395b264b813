/** Page words of English: small reports as crawlers leave them, with one telling line each. */
import { describePageWords, type PageWordCases } from "./page-word-cases.js";

const english: PageWordCases = {
  headline: "Old bridge of Ellinford reopens after two years of work",
  body: [
    "The old stone bridge of Ellinford reopened on Saturday to walkers and cyclists, after two years of work that cost the town four million pounds.",
    "“We kept to the timetable,” said the mayor, Hilda Marrow, before some hundreds of people who had come in spite of the rain.",
    "Cars will have to wait until spring, while the last arch is strengthened and the pavements of the left bank are laid again.",
    "A feast is planned for next month on both banks of the river.",
  ],
  credits: [
    ["below", "(With inputs from PTI)", "PTI"],
    ["below", "With inputs from PTI.", "PTI"],
    ["below", "With inputs from ANI and PTI", "ANI", "PTI"],
    ["below", "(With agency inputs from Reuters, AFP)", "Reuters", "AFP"],
    ["below", "With additional reporting by Reuters", "Reuters"],
    ["below", "Source: AFP and Reuters", "AFP", "Reuters"],
    ["below", "This article originally appeared on Axios", "Axios"],
    ["below", "(via AP)", "AP"],
    ["below", "via AP", "AP"],
    ["below", "Reporting by AFP", "AFP"],
    ["above", "AFP/Reuters", "AFP", "Reuters"],
    ["above", "By Hester Quill with AFP", "AFP"],
    ["end", "(PTI)", "PTI"],
    ["end", "With inputs from ANI.", "ANI"],
    ["head", "ELLINFORD, March 9 (Reuters) - ", "Reuters"],
    ["head", "Ellinford (county), March 9 (PTI) — ", "PTI"],
    ["opening", "The bridge has reopened a month early, as first reported by the Financial Times.", "Financial Times"],
    ["opening", "The bridge has reopened, according to a report in the newspaper Le Monde.", "Le Monde"],
    ["opening", "The bridge has reopened, as reported by the state-run news agency Xinhua.", "Xinhua"],
  ],
  furniture: [
    ["below", "This website uses cookies"],
    ["below", "Sign up for our daily newsletter"],
    ["below", "Sign up to receive the news of the valley every morning, straight to your inbox."],
    ["below", "We may earn a commission if you buy something through links on this page."],
    ["below", "All rights reserved. No part of this report may be reproduced."],
    ["below", "Hester Quill is a staff writer at the paper. Follow her on Twitter."],
    ["below", "Read more: Three more bridges wait for masons"],
    ["below", "Don't miss: Three more bridges wait for masons"],
    ["below", "In case you missed it"],
    ["below", "Already a subscriber? Log in"],
    ["below", "Loading ..."],
    ["amid", "Advertisement"],
    ["amid", "Story continues below"],
    ["amid", "Subscribe to continue reading"],
    ["amid", "Article continues after this ad"],
    ["above", "Listen to this article"],
    ["above", "Estimated reading time: 2 minutes"],
  ],
  dates: [
    ["Published March 9, 2024 at 6:05 pm, updated March 10, 2024 at 8:12 am", "2024-03-09"],
    ["Saturday, March 9, 2024", "2024-03-09"],
    ["Posted on: 9 March 2024", "2024-03-09"],
  ],
  plain: [
    "The Agency reported no other closures in the county this year, and the masons will now move to the chapel of the next town.",
    "The world writes little of small bridges, joked a mason who worked on this one for two years and now goes into retirement.",
    "According to the agency Fitch & Sons, which let out the scaffolding, the work on the last arch will take until the spring.",
  ],
};

describePageWords("English", "en", english);
