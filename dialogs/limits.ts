/** Longest text that one turn takes, in UTF-16 units. Free of any library: the page uses it too. */
export const MAX_TEXT = 2_000;
