import { affirming, denying } from './auxiliaries.ts';
import { IS_DOING, IS_NOT_DOING } from './phrases.ts';
import { statementReader } from './statements.ts';

const ALREADY = '(?:もう|すでに|既に|ちゃんと|すぐに?|いつでも)';
const PARTNER = '(?:相手|相手先|パートナー|仲間|メンバー|構成員|会社|企業|団体|人|ところ)';
const TO_WORK_WITH =
  '(?:(?:一緒に|共同で)(?:やる|取り組む|活動する|進める|組む|動く|やれる|取り組める)|共創の|共創)';
const PARTNERS = `(?:(?:取引先|仕入先|協力会社|同業者)と(?=一緒|共同)|${TO_WORK_WITH}?${PARTNER}(?:とは|とも|は|が|も|を|と)?)`;
const MORE =
  '(?:もう|あと|ほかに|他に|まだ)?(?:少し|もっと|さらに)?(?:[1-9一二三四五]|何)(?:社|者|人|つ)(?:が|は|を)?';
const WANTED = `(?:欲しい|ほしい|必要|足りない|足りません|探したい|見つけたい|探して${IS_DOING}|募集中|募集して${IS_DOING}|紹介して(?:ほしい|欲しい|ください|下さい|もらいたい))`;
const FOUND = `(?:決まって|見つかって|決定して)${IS_DOING}`;
const WE = "(?:we |i )?(?:are |'re )?(?:already |still )?";
const PARTNERS_EN = '(?:any |our |the |all |more |other |new |some |good )*(?:partners?|members|companies)';

/** Whether partners are still to be found, or are found and can be worked with. */
export const readPartnerStage = statementReader({
  before: PARTNERS,
  yes: 'practising',
  no: 'seeking',
  said: {
    practising: [
      `${ALREADY}?(?:決まって|決めて|決定して|見つかって|見つけて|揃って|そろって|取り組んで|始めて|活動して|動いて|集まって)${IS_DOING}`,
      `${ALREADY}?(?:決まりまし|決定しまし|見つかりまし|見つけまし|揃いまし|そろいまし|始めまし|集まりまし|決まっ|見つかっ|見つけ|揃っ|そろっ)た|(?:決まって|揃って|見つかって)いて`,
      `${ALREADY}やって${IS_DOING}`,
      `${ALREADY}?(?:決定済み|決まり済み|活動中|います|いる|取り組め(?:る|ます)|取り組(?:む|みます)|始められ(?:る|ます))`,
      `(?:${PARTNERS}?(?:は)?(?:決まって|揃って)(?:いて|おり)、?)?${ALREADY}?一緒に(?:(?:やって|取り組んで|活動して|動いて|進めて)${IS_DOING}|やれ(?:る|ます)|取り組め(?:る|ます)|取り組(?:む|みます)|やります|進められ(?:る|ます))`,
      '(?:探す|さがす)必要は(?:ない|ありません)',
      `${WE}(?:already )?(?:work|working)(?: together| with (?:our|the) partners?)(?: already)?`,
      `${WE}(?:have|know|have found|found|have got|'ve got|'ve found) (?:our |the |all |all our )*(?:partners?)(?: already)?(?: and work together)?`,
      '(?:all )?(?:our |the )?partners (?:are|have been) (?:already )?(?:decided|found|chosen|fixed)|(?:already )?decided',
      affirming('do', 'have'),
    ].join('|'),
    seeking: [
      `(?:まだ)?これから(?:です|探す|探します|探すところ|さがす|さがします|見つけます|見つける|決めます|決める|の予定|探す予定)?`,
      `(?:まだ|今|いま|今も)?(?:探して|さがして|募集して)${IS_DOING}|(?:まだ|今)?(?:探し中|募集中)|(?:探し|さがし)(?:ます|たい)|探す(?:予定)?|さがす`,
      `まだ|(?:まだ)?(?:見つかって|決まって|揃って|そろって|決めて|集まって)${IS_NOT_DOING}|(?:まだ)?(?:見つから|見つかりませ)(?:ない|ん)|(?:まだ)?(?:いない|いません|未定)`,
      `一部(?:だけ|のみ)?(?:は|が)?${FOUND}|[1-9一二三四五](?:社|者)(?:だけ|のみ)(?:は|が)?${FOUND}|声を?(?:かけ|掛け)て${IS_DOING}|声かけ中|(?:今)?交渉(?:中|して${IS_DOING})`,
      `${FOUND}が、?もっと(?:相手を)?(?:広げ|増やし)たい`,
      `(?:yes,? )?but we (?:still )?want (?:to find )?more(?: partners)?|(?:only )?(?:partly|partially)(?: (?:decided|found))?|we want more(?: partners)?`,
      `${MORE}${WANTED}|(?:もっと|さらに)?(?:${PARTNERS})?(?:もっと)?(?:広げ|増やし)たい|(?:まだ)?${WANTED}`,
      `(?:yes,? )?${WE}(?:looking|searching)(?: for ${PARTNERS_EN})?`,
      `(?:we |i )?(?:don't|do not|haven't|have not)(?: yet)? (?:have|found|find|have found|got)(?: (?:${PARTNERS_EN}|any|anyone|one|them|everyone))?(?: yet)?`,
      `(?:no partners?|not found|not decided|not|none|nobody|no one)(?: yet| so far)|no partners?|none|nobody|no one`,
      `we (?:still )?need (?:one |two |three |some |a few )?(?:more |another )?partners?|we (?:still )?have to find (?:more |our )?partners?`,
      denying('do', 'have'),
    ].join('|'),
  },
});
