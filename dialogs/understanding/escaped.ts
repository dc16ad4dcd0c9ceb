/** Words as the source of a pattern (`u`) that finds nothing but them. */
export const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
