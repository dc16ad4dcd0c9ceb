/** Longest text that one turn takes, in UTF-16 units. Free of any library: the page uses it too. */
export const MAX_TEXT = 2_000;
/** The longest argument that a button carries; chat services allow 2,000 characters. */
export const MAX_ARGUMENT = 1_900;
