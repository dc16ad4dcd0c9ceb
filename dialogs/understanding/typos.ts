/** Ends of verbs as they slip on a phone, each with what was meant: 「おりまん」 is 「おりません」, not 「おります」. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  // not 「くださいませ」
  [/(?<=おり|あり)ませ(?=$|[。、!?])/gu, 'ません'],
  [
    /(?<=おり|あり|でき|(?<!くださ|下さ|なさ|しゃ|ござ)い|し|なり|入り|ござい)ま(?:ん|せn|ぜん|せせん|せんん)(?=$|[。、!?]|で(?:し|す)|が|けど|よ|ね)/gu,
    'ません',
  ],
  [/(?<=[^\s])(?:でで|で)す{2,}(?=$|[。、!?]|が|けど|よ|ね)/gu, 'です'],
  [/(?<=い|し|り)ます{2,}(?=$|[。、!?]|が|けど|よ|ね)/gu, 'ます'],
  [/(?<=社|法人|合|者|体|会)てす(?=$|[。、!?]|が|けど|よ|ね)/gu, 'です'],
];

/** The text with its slips mended, where nothing else can have been meant. Takes normalised text. */
export const mended = (text: string): string =>
  SLIPS.reduce((read, [slip, meant]) => read.replace(slip, meant), text);
