/** 「…してくれる」, 「…していただけそうな」: what others are to do. */
const TO_DO = '(?:て|で)(?:くれ|もらえ|くださ|下さ|いただけ|頂け)(?:る|そう(?:な)?)';
const COMPANY =
  '(?:会社|企業|相手(?:先|方)?|先|ところ|とこ(?!ろ)|所|人|方(?!法)|仲間|メンバー|社長(?:さん)?|店|団体|事業者|工場|法人|パートナー|業者)(?:さん|様)?(?:たち)?';
const JOINTLY = '(?:一緒に|いっしょに|共に|ともに|共同で|協力して|連携して|参加して|手を)';

/** The others to work with: 「共創の相手」「一緒にやってくれそうな会社」「協力会社さん」. */
export const PARTNER = `(?:${[
  '(?:共創|連携|提携|協業|一緒)(?:の|する)?(?:相手|パートナー|仲間|会社|企業|先)',
  `(?:組む|組める|組み|手を組む)${COMPANY}`,
  `(?:組ん|手を組ん|一緒にし|いっしょにし|協力し|参加し|賛同し|参画し|連携し|乗っ|加わっ|力を貸し|お力添え|力添え|手伝っ|付き合っ)${TO_DO}(?:[^、。はがを]{1,4}な)?${COMPANY}`,
  `${JOINTLY}(?:や[るれ]る?|組む|取り組[むめ]る?|動[くけ]る?|活動(?:する|できる)|進め(?:る|られる)|でき(?:る|そうな)|くれる|もらえる)${COMPANY}`,
  `${JOINTLY}[^、。はがを]{1,6}${TO_DO}${COMPANY}`,
  `(?:ご|お)?(?:力添え|協力|参加|賛同|参画)(?:を)?(?:いただける|頂ける|願える|くださる)${COMPANY}`,
  '相手(?:先|方|の会社|企業|の企業)?(?:さん|様)?|パートナー(?:企業|会社|の会社)?(?:さん|様)?|仲間(?:の会社)?|相方|相棒|協力(?:会社|企業|先|者)(?:さん|様)?|連携先(?:さん)?|提携先(?:さん)?',
].join('|')})`;

/** Who may as well be the members there are, or customers. */
export const LOOSE =
  '(?:メンバー|参加(?:企業|者|してくれる(?:会社|企業|とこ(?:ろ)?))|顔ぶれ|面子|メンツ|(?:あと|もう|残り)(?:[0-9一二三四]|何)社)';

export const PARTNER_ENGLISH =
  '(?:partners?(?: (?:compan(?:y|ies)|firms?))?|companies|company|firms?|members|collaborators?|someone|somebody|anyone|anybody|people|folks|others?|business(?:es)?|teammates?|allies|candidates?|participants|organi[sz]ations?|workshops|shops)';

/** Words by which a text speaks of more than the speaker's own company. */
export const WITH_OTHERS = new RegExp(
  `(?<![0-9])[2-9二三四五六七八九](?:社|団体|法人)|${PARTNER}|一緒|いっしょ|共同|みんなで|全員で|[\\p{Script=Han}ん](?:さん)?と(?:組|うち|で)|\\b(?:partners?|together|with|firms|companies|two of us|neighbou?rs?|team|group|everyone|everybody)\\b`,
  'u',
);
