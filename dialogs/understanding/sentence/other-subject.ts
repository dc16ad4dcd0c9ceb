import type { FactPath } from '../../../rules/fact-path.ts';

/** What a piece may be about, by the words that name it, and the facts that these words belong to. */
const SUBJECTS: readonly { readonly names: RegExp; readonly of: RegExp }[] = [
  {
    names: /従業員|社員|職員|スタッフ|職人|パートさん|\b(?:employees?|staff|workers?)\b/u,
    of: /^employees$/u,
  },
  { names: /口座(?!振替)|通帳|\bbank account\b/u, of: /^bankAccount$/u },
  { names: /規約|会則|\b(?:charter|by-?laws)\b/u, of: /^charter$/u },
  { names: /活動計画|計画書|\bactivity plan\b/u, of: /^activityPlan$/u },
  {
    names: /登録|入会|加入|会員|プラットフォーム|\b(?:regist\w+|platform)\b/u,
    of: /registered|Registered|council/u,
  },
  {
    names:
      /(?:補助|助成)(?!金?(?:が|の)(?:ある|あっ|出|切れ|終わ|もらえる)[^。]{0,3}(?:うち|間|まで|たら|とき|時|次第))|委託(?!先)|(?<!て)(?:もらっ|もろう|貰っ|受けて|受けと)|\b(?:subsid\w+|grants?|funding)\b/u,
    of: /Funding|funded|research/u,
  },
  { names: /滞納|未納|税(?!込|抜|別|理)|\b(?:tax(?:es)?|arrears)\b/u, of: /^arrears/u },
  {
    names: /資本金|経費|予算|売上|[0-9万]円|\b(?:capital|budget|expenses|sales)\b/u,
    of: /Yen$|^expenses$|^sales|costs/u,
  },
  {
    names:
      /(?:会社|法人|企業|店|団体)(?:も|が)(?:あり|あっ|ある|い[るまて]|おり|おる)|[0-9一二三四五]社(?:い|あ|で)|市の会社|\b(?:compan(?:y|ies)|corporations?) (?:from|in)\b/u,
    of: /[mM]embers|academic|has-|^corporations$|^proposer$|^partnerStage$/u,
  },
  {
    names: /工場|事務所|事業所|営業所|支店|本社|\b(?:offices?|factory|branch)\b/u,
    of: /^offices|^mainSite|^memberOffices/u,
  },
  { names: /暴力団|反社|宗教|政治/u, of: /organisedCrime|religious/u },
];

/** Whether a piece is about something else than the fact that was asked for: 「従業員は10人います」 is no answer to arrears. */
export const isAboutAnother = (piece: string, asked: FactPath): boolean =>
  SUBJECTS.some(({ names, of }) => names.test(piece) && !of.test(asked));
