/**
 * Acts and states of which one is the opposite of the other, as news tells them: "rise" and "fall", "accept" and "reject".
 * In English, with the past forms that no stem joins, which stands for the words of every language that the lexicon knows. Source: own knowledge.
 */

/** The words of one pole and of the other. A word stands at two poles of two axes, never at both of one. */
export type Opposites = readonly [one: string, other: string];

export const opposites: readonly Opposites[] = [
  [
    "rise, rose, risen, increase, climb, soar, surge, jump, gain, rebound, raise, grow, grew, grown, growth, recover, highest, maximum",
    "fall, fell, fallen, drop, diminish, decrease, decline, plunge, slump, slip, reduce, lowest, minimum, lower, tumble, shrink, plummet, collapse, dip, retreat, descend",
  ],
  ["strengthen, improve, stronger, bolster, thrive", "weaken, worsen, deteriorate, weaker, suffer"],
  ["strong, big, large, great, huge", "weak, small, little, slight, minor"],
  [
    "win, won, victory, triumph, beat, overcome, succeed, success, successful, qualify",
    "lose, lost, defeat, loss, fail, failure, unsuccessful",
  ],
  [
    "accept, approve, agree, welcome, support, endorse, praise, allow, permit, favour, applaud, encourage, consent, ratify, agreement",
    "reject, refuse, oppose, condemn, criticise, ban, prohibit, forbid, forbade, forbidden, denounce, veto, object, decline, rebuff, prevent, block, against, disapprove, ignore",
  ],
  ["confirm, admit, acknowledge, affirm, recognise, confess", "deny, refute, disavow, rebut"],
  ["arrest, detain, imprison, jail, prison, capture, seize, detention", "release, free, liberate, acquit, innocence"],
  ["convict, guilty, conviction, condemn", "acquit, innocent, innocence, exonerate, pardon"],
  [
    "begin, began, begun, start, launch, resume, continue, proceed, persist, pursue",
    "stop, halt, cease, end, suspend, cancel, postpone, delay, abandon, freeze, interrupt, revoke, annul, abolish, abort",
  ],
  ["die, kill, death, perish, dead, murder", "survive, rescue, live, alive, save, survival"],
  [
    "war, clash, fight, confrontation, escalate, escalation, tension, violence, battle, conflict, shelling, strike, anger, crisis",
    "calm, peace, truce, ceasefire, reconcile, reconciliation, quiet, rapprochement, pacify, stability, stable",
  ],
  ["impose, enforce, tighten", "lift, remove, cancel, abolish, ease, relax, repeal, revoke"],
  [
    "enter, arrive, reach, return, join",
    "leave, left, depart, exit, withdraw, quit, withdrawal, departure, flee, escape",
  ],
  [
    "stay, remain, keep, kept, maintain, retain",
    "leave, abandon, quit, resign, dismiss, withdraw, depart, expel, evict, flee, escape",
  ],
  ["appoint, hire, elect, nominate, reinstate", "dismiss, resign, sack, fire, oust, remove, depose"],
  ["open, reopen", "close, shut, closure"],
  ["build, built, construct, restore, repair, rebuild", "destroy, demolish, ruin, raze, dismantle"],
  ["buy, bought, purchase, import", "sell, sold, export"],
  ["attack, bomb, assault, threaten", "defend, protect, assist, help, aid"],
  ["reveal, disclose, expose, publish", "hide, hidden, conceal, cover, withhold, withheld, suppress"],
  ["optimism, optimistic, hope", "pessimism, pessimistic, despair, fear"],
  ["more, most, exceed", "less, least, fewer"],
  ["positive, good, best", "negative, bad, worst"],
  ["solve, solution, resolve, end", "cause, trigger, provoke, worsen"],
  ["cooperate, cooperation, ally, unite", "challenge, defy, confront, compete, oppose, boycott"],
  ["punish, sanction, penalty, fine", "reward, support, honour, subsidy, forgive, pardon"],
  ["many, numerous, massive, crowded", "few, scarce, shortage, empty"],
  ["injure, wound, casualty, victim", "unharmed, unhurt, safe, survive"],
  ["advance, progress", "retreat, setback, stall, regress"],
  ["unite, unify, union", "divide, split, separate"],
  ["before", "after"],
  ["deploy, send", "withdraw, recall"],
  ["safe, safety, secure", "dangerous, danger, unsafe"],
  ["legal, lawful", "illegal, unlawful"],
  ["profit, surplus", "loss, deficit"],
  ["agree, agreement, deal", "disagree, disagreement, dispute"],
  ["love, friend, ally", "hate, enemy, foe"],
  ["possible", "impossible"],
  ["trust", "distrust, suspect, doubt"],
];

/** Words that make a no of what stands beside them, whatever it is: what failed, or went without, was not. */
export const turningWords = "without, fail, failure, deny, refuse, reject, ignore, neglect, lack, absence, exclude";
