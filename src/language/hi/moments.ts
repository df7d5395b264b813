/**
 * The words of which Hindi expressions of time are made.
 * Source: own knowledge; facts of the language.
 */
import type { MomentWords } from "../../model/language.js";

export const moments: MomentWords = {
  units: [
    { unit: "second", forms: ["सेकंड"] },
    { unit: "minute", forms: ["मिनट", "मिनटों"] },
    { unit: "hour", forms: ["घंटे", "घंटा", "घंटों"] },
    { unit: "day", forms: ["दिन", "दिनों"] },
    { unit: "week", forms: ["सप्ताह", "हफ्ते", "हफ्ता", "हफ्तों"] },
    { unit: "weekend", forms: ["सप्ताहांत"] },
    { unit: "month", forms: ["महीने", "महीना", "महीनों", "माह"] },
    { unit: "quarter", forms: ["तिमाही"] },
    { unit: "half", forms: ["छमाही"] },
    { unit: "year", forms: ["साल", "वर्ष", "सालों", "वर्षों"] },
    { unit: "decade", forms: ["दशक", "दशकों"] },
    { unit: "century", forms: ["सदी", "शताब्दी"] },
  ],
  shifts: [
    { step: -1, forms: ["पिछले", "पिछली", "बीते", "बीती", "गत", "विगत"] },
    { step: 0, forms: ["इस", "मौजूदा", "चालू", "वर्तमान"] },
    { step: 1, forms: ["अगले", "अगली", "आगामी", "आने वाले", "आने वाली"] },
  ],
  ago: { after: ["पहले", "पूर्व"] },
  ahead: { after: ["बाद"] },
  parts: [
    { part: "morning", forms: ["सुबह", "तड़के", "सवेरे"] },
    { part: "noon", forms: ["दोपहर"] },
    { part: "evening", forms: ["शाम"] },
    { part: "night", forms: ["रात", "देर रात"] },
  ],
  edges: [
    { edge: "start", forms: ["शुरुआत", "की शुरुआत में", "आरंभ"] },
    { edge: "middle", forms: ["मध्य", "बीच"] },
    { edge: "end", forms: ["अंत", "के अंत में", "आखिर"] },
  ],
  bounds: [
    { bound: "before", after: true, forms: ["से पहले", "के पहले"] },
    { bound: "after", after: true, forms: ["के बाद"] },
    { bound: "since", after: true, forms: ["से", "के बाद से"] },
    { bound: "until", after: true, forms: ["तक"] },
  ],
  asOf: { after: ["की स्थिति के अनुसार"] },
  ordinals: {
    "पहला": 1, "पहली": 1, "पहले": 1,
    "दूसरा": 2, "दूसरी": 2, "दूसरे": 2,
    "तीसरा": 3, "तीसरी": 3, "तीसरे": 3,
    "चौथा": 4, "चौथी": 4, "चौथे": 4,
    "आखिरी": -1, "अंतिम": -1,
  },
  ones: ["एक"],
  links: ["को", "की", "के", "का", ",", "में", "सन", "वर्ष", "साल"],
  rangeOpeners: [],
  rangeMarks: ["से", "और"],
  yearWords: ["साल", "वर्ष", "सन"],
  decadeMarks: ["के दशक", "का दशक"],
  clock: {
    before: ["करीब"],
    hours: ["बजे", "बजकर"],
    minutes: ["मिनट"],
    fixed: [
      { clock: "00:00", forms: ["आधी रात"] },
    ],
  },
  holidays: [
    { forms: ["गणतंत्र दिवस"], month: 1, day: 26 },
    { forms: ["स्वतंत्रता दिवस"], month: 8, day: 15 },
    { forms: ["गांधी जयंती"], month: 10, day: 2 },
  ],
};
