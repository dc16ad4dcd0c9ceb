/** From how many units before the limit on the page counts down. */
export const COUNTDOWN_FROM = 200;

/** How long a turn may take before the page calls it lost and offers to send it again. */
export const TIMEOUT_MS = 30_000;

/** A longer list than this is folded where it would hide what there is to do. */
export const MANY_ITEMS = 5;
