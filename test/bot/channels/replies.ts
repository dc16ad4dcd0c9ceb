import type { Reply, Source } from '../../../dialogs/reply.ts';

type Kind<K extends Reply['kind']> = Extract<Reply, { kind: K }>;
type AskedBy<T extends Kind<'question'>['asking']['type']> = Kind<'question'> & {
  asking: Extract<Kind<'question'>['asking'], { type: T }>;
};

/** One reply of every kind, as the talk about HAGUKUMI 令和7年度 gives it: what every channel has to render. */
const from = (section: string): Source => ({
  document: 'HAGUKUMI 募集要領',
  section,
  edition: '令和7年度',
  url: 'https://www.ksrp.or.jp/blog/archives/009897.html',
});

const organisations = from('対象となる団体について 1');
const members = from('対象となる団体について 2');
const platform = from('対象となる団体について 3');
const support = from('活動種別・資金支援について');
const intake = from('応募受付・対象活動期間');
const afterwards = from('応募後の流れについて');

const usualActions: Kind<'question'>['actions'] = [
  { command: 'unknown', label: '分からない' },
  { command: 'why', label: 'なぜ聞くの?' },
  { command: 'back', label: '戻る' },
];

export const text: Kind<'text'> = {
  kind: 'text',
  tone: 'plain',
  text: 'こんにちは。HAGUKUMI(令和7年度)に応募できるかを、いくつかの質問で一緒に確かめます。\nここでの結果は目安です。採択は事務局の審査で決まります。',
};

export const note: Kind<'text'> = {
  kind: 'text',
  tone: 'note',
  text: '事業所の場所で、応募できるかどうかが変わります。市内に設置する予定でも応募できる場合があります。',
  source: organisations,
};

export const problem: Kind<'text'> = {
  kind: 'text',
  tone: 'problem',
  text: '「さんぐらい」を数として読めませんでした。例: 3、三社、３者',
};

export const choiceQuestion: AskedBy<'choice'> = {
  kind: 'question',
  question: 'office',
  topic: '所在地',
  text: '代表となる法人の事業所は、北九州市内にありますか?',
  hint: '本社のほか、支店・営業所・工場なども事業所に数えます。',
  asking: {
    type: 'choice',
    options: [
      { value: 'yes', label: '市内にある' },
      { value: 'planned', label: '市内に置く予定', hint: '活動期間が終わるまでに設置する場合' },
      { value: 'no', label: '市内になく、予定もない' },
    ],
  },
  actions: usualActions,
  progress: 'あと約9問',
};

export const checksQuestion: AskedBy<'checks'> = {
  kind: 'question',
  question: 'charter-contents',
  topic: '規約・体制',
  text: '団体規約の案に書いてあるものを、すべて選んでください。',
  current: '団体の名称、団体の目的',
  asking: {
    type: 'checks',
    options: [
      { value: 'name', label: '団体の名称' },
      { value: 'purpose', label: '団体の目的' },
      { value: 'activities', label: '団体の活動内容' },
      { value: 'officers', label: '役員の選出方法' },
      { value: 'roles', label: '構成員の役割' },
      { value: 'accounting', label: '会計の取り扱い' },
    ],
    none: 'どれも書いていない',
    submit: 'これで答える',
  },
  actions: usualActions,
  progress: 'あと約4問',
};

export const numberQuestion: AskedBy<'number'> = {
  kind: 'question',
  question: 'corporations',
  topic: '構成員',
  text: '代表を含めて、いくつの法人で活動しますか?',
  hint: '個人や個人事業主は数えません。',
  asking: {
    type: 'number',
    quantity: 'count',
    unit: '者',
    min: 1,
    max: 100,
    quick: [1, 2, 3, 4, 5],
    submit: '答える',
  },
  actions: usualActions,
  progress: 'あと約7問',
};

export const amountsQuestion: AskedBy<'amounts'> = {
  kind: 'question',
  question: 'expenses',
  topic: '経費',
  text: '予定している経費を、費目ごとに教えてください。',
  hint: '使わない費目は空のままでかまいません。',
  asking: {
    type: 'amounts',
    fields: [
      { value: 'honoraria', label: '報償費', hint: '講師や専門家への謝礼など', typed: '200,000' },
      { value: 'travel', label: '旅費・交通費' },
      { value: 'insurance', label: '保険料' },
      { value: 'supplies', label: '需用費' },
      {
        value: 'communication',
        label: '通信運搬費',
        typed: '一万ちょっと',
        error: '金額として読めませんでした。例: 12,000、1万2千',
      },
      {
        value: 'rent',
        label: '使用料・賃借料',
        hint: '北九州市ロボット・DXセンターの展示スペースは無料で使えます。',
        typed: '15万',
      },
      { value: 'dues', label: '負担金' },
      { value: 'other', label: 'その他の経費', hint: '助成の対象になりません。' },
    ],
    unit: '円',
    summed: true,
    submit: '経費を送る',
  },
  actions: usualActions,
  progress: 'あと約1問',
};

export const headline: Kind<'headline'> = {
  kind: 'headline',
  outcome: 'conditional',
  outcomeLabel: '条件付き',
  program: 'HAGUKUMI 令和7年度',
  asOf: '2025-06-10T10:00:00+09:00',
  title: 'DX共創実践枠に、条件付きで応募できる見込みです',
  text: '3者の法人がすでに一緒に活動しているため、実践枠が合っています。応募の前に、することが2つあります。',
  notes: [
    '採択は、有意性・共創性・自走性の審査で決まります。この案内では判断しません。',
    '令和7年度の要領による結果です。',
  ],
  source: support,
};

export const comparison: Kind<'comparison'> = {
  kind: 'comparison',
  title: '2つの枠のちがい',
  columns: [
    {
      track: 'preparation',
      name: 'DX共創準備枠',
      recommended: false,
      outcome: 'conditional',
      outcomeLabel: '条件付き',
    },
    {
      track: 'practice',
      name: 'DX共創実践枠',
      recommended: true,
      outcome: 'conditional',
      outcomeLabel: '条件付き',
    },
  ],
  rows: [
    {
      label: '対象になる活動',
      cells: ['これから共創相手を見つけ、活動を拡げる', '構成員同士で共創を実践する'],
    },
    { label: '法人の数', cells: ['3者未満でもよい', '3者以上'] },
    { label: '助成の上限', cells: ['20万円', '30万円'] },
    { label: '助成額の見込み', cells: ['20万円', '30万円'] },
  ],
  sources: [support, members],
  recommendedLabel: 'おすすめ',
};

export const findings: Kind<'findings'> = {
  kind: 'findings',
  title: '応募の要件',
  groups: [
    {
      status: 'unmet',
      title: '満たしていない',
      items: [
        {
          criterion: 'no-other-support',
          status: 'unmet',
          title: '他の助成を受けていないこと',
          text: '同じ活動で、今年度に市の補助を受けています。',
          todo: '補助と重ならない活動に分けられるか、事務局に相談してください。',
          source: from('対象となる団体について 8'),
        },
      ],
    },
    {
      status: 'pending',
      title: 'これから整えること',
      items: [
        {
          criterion: 'office',
          status: 'pending',
          title: '市内の事業所',
          text: '北九州市内に事業所を置く予定です。',
          todo: '設置を約束する誓約書を応募書類に添えてください。',
          reading: '設置を条件に採択される「場合がある」とされています。必ずではありません。',
          source: from('Q&A 市内に事業所を設置予定の場合'),
        },
        {
          criterion: 'platform',
          status: 'pending',
          title: '北九州市DX推進プラットフォームへの登録',
          text: '代表構成員がまだ登録していません。',
          todo: '応募する前に会員登録してください(無料): https://ktq-dx-platform.my.site.com/DXmain/s/',
          source: platform,
        },
      ],
    },
    {
      status: 'unknown',
      title: 'まだ分からないこと',
      items: [
        {
          criterion: 'tax',
          status: 'unknown',
          title: '市税の滞納がないこと',
          text: 'まだ確かめていません。',
          todo: '経理の担当者に確かめてください。',
          source: organisations,
        },
      ],
    },
    {
      status: 'reviewers',
      title: '審査で決まること',
      items: [
        {
          criterion: 'significance',
          status: 'reviewers',
          title: '有意性・共創性・自走性',
          text: '活動に意義があるか、共に取り組む意義があるか、助成の後も続くかを、審査員が判断します。',
          source: from('審査基準'),
        },
      ],
    },
    {
      status: 'met',
      title: '満たしている',
      items: [
        {
          criterion: 'corporation',
          status: 'met',
          title: '代表が法人であること',
          text: '株式会社が代表です。',
          source: organisations,
        },
        {
          criterion: 'minimum-corporations',
          status: 'met',
          title: '3者以上の法人',
          text: '代表を含めて3者です。',
          reading: '「3者以上」には代表構成員を含むと読んでいます。',
          source: members,
        },
      ],
    },
  ],
};

export const estimate: Kind<'estimate'> = {
  kind: 'estimate',
  title: '助成額の見込み',
  tracks: [
    {
      track: 'practice',
      name: 'DX共創実践枠',
      outcome: 'conditional',
      outcomeLabel: '条件付き',
      amountYen: 300_000,
      mostYen: null,
      capYen: 300_000,
      cap: '30万円',
      eligibleYen: 350_000,
      excludedYen: 120_000,
      own: '17万円',
      amount: '30万円',
      working: ['対象になる経費 350,000円 × 助成率 1/1 = 350,000円', '上限 300,000円を超えるため 300,000円'],
      source: support,
    },
    {
      track: 'preparation',
      name: 'DX共創準備枠',
      outcome: 'conditional',
      outcomeLabel: '条件付き',
      amountYen: 200_000,
      mostYen: null,
      capYen: 200_000,
      cap: '20万円',
      eligibleYen: 350_000,
      excludedYen: 120_000,
      own: '27万円',
      amount: '20万円',
      working: ['対象になる経費 350,000円 × 助成率 1/1 = 350,000円', '上限 200,000円を超えるため 200,000円'],
      source: support,
    },
  ],
  notes: ['「その他の経費」120,000円は、定められた7つの費目にないため含めていません。'],
};

export const checklist: Kind<'checklist'> = {
  kind: 'checklist',
  title: '準備する書類',
  items: [
    { text: '応募様式', needed: 'yes', neededLabel: '', source: from('募集要領・応募様式') },
    {
      text: '団体規約(案でも可)',
      note: '名称・目的・活動内容・役員の選出方法・構成員の役割・会計の取り扱いを書きます。',
      needed: 'yes',
      neededLabel: '',
      source: from('Q&A 団体規約'),
    },
    {
      text: '事業所の設置についての誓約書',
      note: '市内に事業所を置く予定の場合に必要です。',
      needed: 'maybe',
      neededLabel: '必要になるかもしれません',
      source: from('Q&A 市内に事業所を設置予定の場合'),
    },
  ],
};

export const schedule: Kind<'schedule'> = {
  kind: 'schedule',
  title: '予定',
  today: '2025-06-10',
  items: [
    {
      id: 'intake',
      label: '応募受付',
      when: '5月28日(水)から6月30日(月)17:00まで(必着)',
      from: '2025-05-28',
      to: '2025-06-30',
      approximate: false,
      source: intake,
    },
    {
      id: 'decision',
      label: '採択の決定',
      when: '7月中旬頃まで',
      from: '2025-07-11',
      to: '2025-07-20',
      approximate: true,
      source: afterwards,
    },
    {
      id: 'presentation-1',
      label: '発表会 1回目',
      when: '8月頃',
      from: '2025-08-01',
      to: '2025-08-31',
      approximate: true,
      source: afterwards,
    },
    {
      id: 'presentation-2',
      label: '発表会 2回目',
      when: '11月頃',
      from: '2025-11-01',
      to: '2025-11-30',
      approximate: true,
      source: afterwards,
    },
    {
      id: 'presentation-3',
      label: '発表会 3回目',
      when: '令和8年2月頃',
      from: '2026-02-01',
      to: '2026-02-28',
      approximate: true,
      source: afterwards,
    },
    {
      id: 'end',
      label: '活動期間の終わり',
      when: '令和8年3月31日(火)',
      from: '2026-03-31',
      to: '2026-03-31',
      approximate: false,
      source: intake,
    },
  ],
};

export const contact: Kind<'contact'> = {
  kind: 'contact',
  title: '応募・問い合わせ先',
  office: '(公財)北九州産業学術推進機構 ロボット・DX推進センター DX推進部',
  mail: 'dxlab-ktq@ksrp.or.jp',
  faxLabel: 'FAX',
  text: '応募とお問い合わせはメールで受け付けています。相談はWeb会議でもできます。',
  source: from('応募・問い合わせ先'),
};

export const facts: Kind<'facts'> = {
  kind: 'facts',
  title: 'これまでの答え',
  items: [
    { question: 'office', label: '市内の事業所', value: '置く予定' },
    { question: 'corporate-status', label: '代表の法人格', value: '株式会社' },
    { question: 'corporations', label: '法人の数', value: '3者' },
  ],
  empty: 'まだ答えはありません。',
};

export const actions: Kind<'actions'> = {
  kind: 'actions',
  text: '答えを変えると、結果がどう変わるかも確かめられます。',
  actions: [
    { command: 'known', label: '答えを確かめる' },
    { command: 'contact', label: '事務局に相談する' },
    { command: 'restart', label: '最初から' },
  ],
};
