/**
 * Notices of English pages that hold no report: scripts wanted, errors, subscriptions, logins.
 * Source: own knowledge; facts of the language.
 */
import type { PageNotices } from "../../model/language.js";

export const notices: PageNotices = {
  script: [
    "enable JavaScript", "turn on JavaScript", "activate JavaScript", "JavaScript is disabled",
    "JavaScript is required", "requires JavaScript", "without JavaScript", "needs JavaScript",
    "JavaScript to run this app", "browser does not support JavaScript", "enable JS",
  ],
  error: [
    "page not found", "404", "error 404", "not found", "403 forbidden", "access denied",
    "500 internal server error", "internal server error", "bad gateway", "service unavailable", "gateway timeout",
    "page cannot be found", "page can't be found", "page could not be found", "page doesn't exist",
    "page does not exist", "no longer available", "attention required", "just a moment", "checking your browser",
    "verify you are human", "are you a robot", "something went wrong", "too many requests", "page is unavailable",
    "temporarily unavailable", "pardon our interruption",
  ],
  paywall: [
    "to continue reading", "continue reading this article", "for subscribers", "subscribers only",
    "subscriber only", "already a subscriber", "already subscribed", "subscribe to read", "subscribe now to read",
    "register to read", "unlock this article", "unlock this story", "read the full story", "read the full article",
    "premium content", "exclusive to subscribers", "reserved for subscribers", "become a member to read",
    "free articles left", "to read the rest", "to keep reading", "start your free trial",
  ],
  login: [
    "sign in", "log in", "login", "sign in to your account", "log in to your account", "member login",
    "forgot your password", "create an account",
  ],
};
