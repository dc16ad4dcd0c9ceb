const NONE = '(?:ない|無い|ありません|ございません|なか(?=です|ばい|と|よ|$))';
const SAID_TO_BE = '(?:という|といった|っていう|なんて|っちゅう|って)(?:よう?な)?こと(?:は|も|なんて)?';

/**
 * Denials that deny each other: 「納めていないということはない」 is 「納めている」, 「続けない理由がない」 is 「続けます」. What is left
 * half open stays as it is: 「ないわけではない」, 「ないことはない」.
 */
const AFFIRMS: readonly (readonly [RegExp, string])[] = [
  // 「ないことはないどころか、完成版があります」: what comes next is so
  [/(?:ない|無い|ありません)(?:こと(?:は|も)ない)?どころか、?/gu, ''],
  [new RegExp(`(?<=[てで])い?(?:ない|とらん)${SAID_TO_BE}${NONE}`, 'gu'), 'います'],
  [new RegExp(`とらん${SAID_TO_BE}${NONE}`, 'gu'), 'とります'],
  [new RegExp(`(?<=^|[、。はがも])ない${SAID_TO_BE}${NONE}`, 'gu'), 'あります'],
  [
    new RegExp(`(?<=[けしめえれべせげて])ない(?:(?:理由|手)(?:は|が|も)?|(?:わけ|はず|訳)が)${NONE}`, 'gu'),
    'ます',
  ],
];

const MAY_AFFIRM = /どころか|こと|理由|手(?:は|が|も)|わけが|はずが|訳が/u;

/** What denials of denials affirm. Takes tidied text. */
export const affirmed = (said: string): string =>
  !MAY_AFFIRM.test(said)
    ? said
    : AFFIRMS.reduce((text, [pattern, instead]) => text.replace(pattern, instead), said);
