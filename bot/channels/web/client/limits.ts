/** From how many units before the limit on the page counts down. */
export const COUNTDOWN_FROM = 200;

/** How long a turn may take before the page calls it lost and offers to send it again. */
export const TIMEOUT_MS = 30_000;
