/** Longest text that one turn takes, in UTF-16 units: the same as the talk's own limit, which a test holds. */
export const MAX_TEXT = 2_000;

/** From how many units before the limit on the page counts down. */
export const COUNTDOWN_FROM = 200;

/** How long a turn may take before the page calls it lost and offers to send it again. */
export const TIMEOUT_MS = 30_000;
