import type { Reply, Source } from '../../../dialogs/reply.ts';
import type { Outcome } from '../../../rules/outcome.ts';

type Kind<K extends Reply['kind']> = Extract<Reply, { kind: K }>;

/** What replies can hold beyond the talk about HAGUKUMI: as the talks about e-PORT and Fukuoka give them. */
const eport = (section: string): Source => ({
  document: 'e-PORT構想2.0 公募要領',
  section,
  edition: '令和2年度',
  url: 'https://www.e-port.gr.jp/grant.php',
});
const fukuoka = (section: string): Source => ({
  document: '福岡県DX共創事業 募集要項',
  section,
  edition: '令和2年度',
  url: 'http://www.ist.or.jp/',
});

export const yenQuestion: Kind<'question'> = {
  kind: 'question',
  question: 'capitalYen',
  topic: '会社の規模',
  text: '代表になる会社の資本金(出資の総額)はいくらですか?',
  asking: {
    type: 'number',
    quantity: 'yen',
    unit: '円',
    min: 0,
    max: 1_000_000_000_000,
    quick: [],
    submit: 'これで答える',
  },
  actions: [
    { command: 'unknown', label: '分からない' },
    { command: 'why', label: 'なぜ聞くの?' },
  ],
  progress: 'あと約6問',
};

export const advice: Kind<'findings'> = {
  kind: 'findings',
  title: '要件の確認',
  groups: [
    {
      status: 'advised',
      title: 'すすめられていること',
      items: [
        {
          criterion: 'with-small-companies',
          status: 'advised',
          title: '中小企業との共同提案',
          text: '大企業が代表になる提案です。中小企業と組むことがすすめられています。',
          todo: '構成員に中小企業を加えられないか、検討してください。',
          reading: '要件ではないので、加えなくても応募できるとみています。',
          source: fukuoka('6. 応募資格'),
        },
      ],
    },
  ],
};

/** It is open whether the company is small: the amount is a range. */
export const openEstimate: Kind<'estimate'> = {
  kind: 'estimate',
  title: '補助額の見込み',
  tracks: [
    {
      track: 'trial',
      name: '実証支援補助',
      outcome: 'undetermined',
      outcomeLabel: 'まだ分からない',
      amountYen: 500_000,
      mostYen: 666_666,
      capYen: 1_000_000,
      cap: '100万円',
      eligibleYen: 1_000_000,
      excludedYen: 0,
      own: '33万3,334円〜50万円',
      amount: '50万円〜66万6,666円',
      working: [
        '対象の経費:物品費 60万円 + 労務費 40万円 = 100万円',
        '100万円 × 1/2 = 50万円',
        'これは中小企業者でない場合の額です。中小企業者なら率は2/3で、66万6,666円になります。',
      ],
      source: eport('5 補助率・補助期間'),
    },
    {
      track: 'business',
      name: '事業化支援補助',
      outcome: 'undetermined',
      outcomeLabel: 'まだ分からない',
      amountYen: null,
      mostYen: null,
      capYen: 3_000_000,
      cap: '300万円',
      eligibleYen: 0,
      excludedYen: 0,
      own: null,
      amount: '最大300万円',
      working: ['経費がまだ分からないので、計算していません。'],
      source: eport('5 補助率・補助期間'),
    },
  ],
  notes: ['見込みの額です。'],
};

/** A cap that is approximate, and members with shares of their own, two of which come to the same. */
export const sharedEstimate: Kind<'estimate'> = {
  kind: 'estimate',
  title: '補助額の見込み',
  tracks: [
    {
      track: 'special',
      name: '新型コロナウイルス特例',
      outcome: 'conditional',
      outcomeLabel: '条件付き',
      amountYen: 15_000_000,
      mostYen: null,
      capYen: 15_000_000,
      cap: '1,500万円程度',
      eligibleYen: 24_500_000,
      excludedYen: 1_234_567,
      own: '1,073万4,567円',
      amount: '1,500万円',
      working: [
        '機械装置費 1,320万円(税込)は、消費税を除いて1,200万円とみます。',
        '企業:経費1,000万円 → 補助額625万円、自己負担375万円',
        '企業:経費1,000万円 → 補助額625万円、自己負担375万円',
        '大学・公設試(合計):経費450万円 → 補助額250万円、自己負担200万円',
        '企業 1,250万円 + 大学・公設試 250万円 = 1,500万円',
        '上限の1,500万円程度を超えるので、1,500万円程度です。',
      ],
      source: fukuoka('3. 事業期間、補助額、補助率、採択予定件数'),
    },
  ],
  notes: [],
};

const column = (track: string, name: string, outcome: Outcome, outcomeLabel: string) => ({
  track,
  name,
  outcome,
  outcomeLabel,
  recommended: track === 'business-general',
});

export const comparisonOfFour: Kind<'comparison'> = {
  kind: 'comparison',
  title: '枠の比較',
  columns: [
    column('trial-general', '実証支援補助(一般枠)', 'eligible', '応募できる'),
    column('trial-theme', '実証支援補助(テーマ枠)', 'ineligible', '応募できない'),
    column('business-general', '事業化支援補助(一般枠)', 'conditional', '条件付き'),
    column('business-theme', '事業化支援補助(テーマ枠)', 'undetermined', 'まだ分からない'),
  ],
  rows: [
    {
      label: 'どんな活動か',
      cells: [
        '商品やサービスにする前に、実際の場で確かめる',
        '施設を使うときの感染対策を、実際の場で確かめる',
        '試作したものを、商品やサービスにする',
        '施設を使うときの感染対策を、商品やサービスにする',
      ],
    },
    { label: '補助の上限', cells: ['100万円', '100万円', '300万円', '300万円'] },
    {
      label: '補助率',
      cells: ['2/3', '2/3', '2/3', '2/3'],
    },
    {
      label: '補助額の見込み',
      cells: ['50万円〜66万6,666円', '(応募できません)', '50万円〜66万6,666円', '最大300万円'],
    },
  ],
  sources: [eport('4 補助事業の種類・内容'), eport('5 補助率・補助期間')],
  recommendedLabel: 'おすすめ',
};

export const papersOfEveryNeed: Kind<'checklist'> = {
  kind: 'checklist',
  title: '用意する書類',
  items: [
    { text: '様式1 提案書', note: '1部です。', needed: 'yes', neededLabel: '', source: eport('9 様式1') },
    {
      text: '見積書',
      note: '20万円を超える外部への注文がある場合に必要です。',
      needed: 'maybe',
      neededLabel: '必要になるかもしれません',
      source: eport('7(2) 交付申請時の注意事項 ①'),
    },
    {
      text: '関連する特許などの写し',
      note: '1部です。代表だけでなく、構成員もそれぞれ出します。',
      needed: 'ifApplies',
      neededLabel: '該当する場合',
      source: eport('9 添付資料 ④'),
    },
    {
      text: '過去に受けた補助などの実績',
      needed: 'optional',
      neededLabel: '任意',
      source: eport('9 添付資料 ⑤'),
    },
  ],
};

/** The period begins with the grant: no bar can be drawn for it. */
export const openSchedule: Kind<'schedule'> = {
  kind: 'schedule',
  title: '日程',
  today: '2020-10-01',
  items: [
    {
      id: 'intake',
      label: '応募受付',
      when: '2020年9月28日(月)〜2020年10月16日(金)17時',
      from: '2020-09-28',
      to: '2020-10-16',
      approximate: false,
      source: eport('8(1) 受付期間'),
    },
    {
      id: 'activity',
      label: '補助の対象になる期間(最大)',
      when: '交付決定の日から最長1年間',
      from: null,
      to: null,
      approximate: false,
      source: eport('5 補助率・補助期間'),
    },
    {
      id: 'grant-decision',
      label: '交付決定',
      when: '2020年12月ごろ',
      from: '2020-12-01',
      to: '2020-12-31',
      approximate: true,
      source: eport('9 様式1'),
    },
  ],
};

export const contactInEveryWay: Kind<'contact'> = {
  kind: 'contact',
  title: '応募・問い合わせ先',
  office: '(公財)北九州産業学術推進機構',
  address: '〒808-0135 北九州市若松区ひびきの2番1号',
  mail: 'iipc@ksrp.or.jp',
  phone: '093-695-3077',
  fax: '093-695-3667',
  faxLabel: 'FAX',
  text: '受付は平日の10:00〜12:00と13:00〜17:00です。',
  source: eport('8(2) 提出先・問い合わせ先'),
};

export const contactWithoutMail: Kind<'contact'> = {
  kind: 'contact',
  title: '応募・問い合わせ先',
  office: '(公財)福岡県産業・科学技術振興財団',
  address: '〒814-0001 福岡市早良区百道浜3-8-33-105',
  phone: '092-832-7155',
  fax: '092-832-7158',
  faxLabel: 'FAX',
  text: 'データをメールで送ったら、電話で届いたかを確かめてください。',
  source: fukuoka('17. 問合せ及び応募書類の提出先'),
};

const known: Kind<'points'>['items'] = [
  {
    label: '経費の始まり',
    text: '交付決定より前に注文した分は、補助の対象になりません。',
    source: eport('6 補助対象経費について 1'),
  },
  {
    label: '見積書',
    text: '20万円を超える外部への注文には、見積書が要ります。',
    source: eport('7(2) 交付申請時の注意事項 ①'),
  },
  {
    label: '報告',
    text: '終わってから10日以内に、実績報告書を出します。',
    source: eport('6 補助対象経費について 3'),
  },
];

export const points: Kind<'points'> = { kind: 'points', title: '知っておくこと', items: known };

export const manyPoints: Kind<'points'> = {
  kind: 'points',
  title: '採択されたあとの決まり',
  items: [
    ...known,
    {
      label: '額の確定',
      text: '補助額は検査のあとで決まります。目標の指標に届かないと、減ることがあります。',
      source: eport('7(3) 交付決定後の注意事項 ③'),
    },
    {
      label: '追跡調査',
      text: '終わってから少なくとも5年間、調査があります。',
      source: eport('7(4) 補助終了後の注意事項 ①'),
    },
    {
      label: '成果の発表',
      text: '発表への協力をお願いされることがあります。くわしくは: https://www.e-port.gr.jp/grant.php',
      source: eport('7(4) 補助終了後の注意事項 ②'),
    },
  ],
};
