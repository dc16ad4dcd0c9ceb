/** Words of a form that some write, or dictate, in kana; those that could be another word are left out (かいそく). */
const WORDS: Readonly<Record<string, string>> = {
  きやく: '規約',
  かつどうけいかく: '活動計画',
  こうざ: '口座',
  つうちょう: '通帳',
  とうろく: '登録',
  ぷらっとふぉーむ: 'プラットフォーム',
  しぜい: '市税',
  ぜいきん: '税金',
  たいのう: '滞納',
  ほじょきん: '補助金',
  じょせいきん: '助成金',
  ぼうりょくだん: '暴力団',
  はんしゃ: '反社',
  しゅうきょう: '宗教',
};
/** Only where a word begins: at the start, or behind a particle or what is no kana. */
const IN_KANA = new RegExp(`(?<![ぁ-ん]|[っゃゅょ])(?:${Object.keys(WORDS).join('|')})`, 'gu');
const BEHIND_PARTICLE = new RegExp(`(?<=[はがのもをにとでや])(?:${Object.keys(WORDS).join('|')})`, 'gu');

/** 「きやくはまだです」 → 「規約はまだです」. Takes tidied text. */
export const withKanji = (said: string): string =>
  said
    .replace(IN_KANA, (word) => WORDS[word] ?? word)
    .replace(BEHIND_PARTICLE, (word) => WORDS[word] ?? word);
