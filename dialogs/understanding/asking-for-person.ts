const PLEASE =
  '(?:ください|下さい|くれ|くれますか|もらえますか|いただけますか|ほしい(?:です)?|欲しい(?:です)?)?';
const WANT = `(?:て${PLEASE}|たい(?:です|のですが|んですが|な)?|ます|る|ましょうか|てもいいですか)`;
const PERSON =
  '(?:誰か|だれか|人|人間|担当者?|担当の方|担当の人|担当者の方|係|係の方|係の人|事務局|職員|スタッフ|窓口|責任者|オペレーター?|専門家|詳しい人|わかる人|分かる人|生身の人|本物の人)(?:の(?:人|方))?';
const TALKING = [
  `(?:話し|話をし|話がし|相談し|質問し|聞い|聞き|代わっ|かわっ|変わっ|替わっ|つなげ|出し|電話し|連絡し)${WANT}`,
  '話(?:せます|せません|ができます|せる)か|相談(?:できます|できません)か|相談したい(?:です)?|質問できますか|聞けますか',
  `(?:つない|繋い|呼ん)で${PLEASE}`,
  'お願いします|おねがいします|お願いしたい(?:です)?|いますか|いませんか',
].join('|');
const BY = `(?:直接|電話(?:で|を)?|メール(?:で|を)?)`;

const JAPANESE = new RegExp(
  [
    `^${PERSON}(?:に|と|へ|を|の|は)?、?(?:${BY}、?)?(?:${TALKING})$`,
    `^${BY}、?(?:(?:話し|相談し|聞き|問い合わせ|し|かけ|送り)${WANT}|(?:話せ|聞け|相談でき|問い合わせでき|でき)ますか|お願いします)$`,
    '^(?:電話|電話番号|メール|メールアドレス|メアド|窓口|相談窓口|問い合わせ窓口|相談先)(?:は|を|って)?(?:(?:どこ|何|なん|何番)?(?:です)?か?|(?:教え|見せ)て(?:ください)?|(?:が)?知りたい(?:です)?)\\??$',
    '^(?:誰|だれ|どこ)に(?:(?:聞け|きけ|相談すれ|問い合わせれ|連絡すれ|電話すれ)ば|(?:聞い|相談し|問い合わせ|連絡し|電話し)たら)(?:いい|よい|良い)(?:の|ん)?(?:です|でしょう)?か?\\??$',
  ].join('|'),
  'u',
);

const A_PERSON =
  '(?:a |an |the |any |some )?(?:real |actual |live )?(?:human(?: being)?|person|people|someone|somebody|anyone|anybody|agent|operator|representative|staff(?: member)?|secretariat|office)';
const WISH =
  "(?:(?:can|could|may) (?:i|we) |(?:i|we) (?:want|need|would like|would prefer|prefer|have) to |i'd (?:like|prefer) to |i'd rather |let me |is there (?:a |any )?way to )?(?:please )?";
const ADDED =
  '(?: (?:there|instead|directly|on the phone|by phone|now|about (?:this|it)|from the (?:office|secretariat)))*';

const ENGLISH = new RegExp(
  [
    `^${WISH}(?:talk|speak|chat) (?:to|with) ${A_PERSON}(?: real)?${ADDED}\\??$`,
    `^${WISH}(?:call|phone|ring|contact|reach|ask|email|write to) (?:you|them|${A_PERSON})${ADDED}\\??$`,
    `^(?:please |can you |could you )?(?:give|get|find|connect|transfer|put)(?: me)?(?: to| with| through to)? ${A_PERSON}(?: (?:i can|to) (?:talk|speak) to)?${ADDED}\\??$`,
    `^(?:is there )?${A_PERSON}(?: else)?(?: (?:i|we) (?:can|could) (?:talk to|speak to|speak with|ask|call))${ADDED}\\??$`,
    `^(?:i|we) (?:need|want) (?:help from )?${A_PERSON}${ADDED}$|^(?:a )?(?:real )?(?:human|person|agent|operator|representative)$`,
    "^(?:(?:what(?:'s| is) )?(?:the |your )?(?:phone(?: number)?|telephone(?: number)?|email(?: address)?|contact (?:person|number)))\\??$",
    '^(?:who|whom) (?:do|should|can|could) (?:i|we) (?:ask|contact|call|talk to|speak to)(?: about (?:this|it|that))?\\??$|^(?:where (?:is|are) (?:your|the) (?:office|secretariat)|where are you(?: located)?)\\??$|^(?:please )?call me$|^(?:can|could) (?:someone|somebody|anyone) (?:call|phone|help)(?: me)?\\??$',
  ].join('|'),
  'u',
);

/** Whether somebody would rather talk to a person, or asks how to reach one. Takes spoken text. */
export const asksForPerson = (said: string): boolean => JAPANESE.test(said) || ENGLISH.test(said);
