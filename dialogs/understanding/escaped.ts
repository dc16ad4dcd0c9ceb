/** Text as the source of a pattern that finds nothing but it. A dash stays: in a Unicode pattern it must not be escaped. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
