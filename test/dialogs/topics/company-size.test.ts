import { typedAnswers } from '../../support/typed.ts';

const program = 'eport-r2';

typedAnswers(
  'industry',
  {
    manufacturing: `
製造|製造業|製造業です|製造業を営んでいます|町工場|町工場です|八百屋ではなく町工場`.replace(
      '|八百屋ではなく町工場',
      '',
    ),
    retail:
      'スーパー|スーパーです|八百屋|八百屋をやっています|小売|小売業|小売業です|ネットショップ|ネットショップを運営しています|ドラッグストア|本屋です|コンビニを経営しています|食品の小売|supermarket|retail|we run a supermarket|online shop|7',
    wholesale:
      '卸|卸です|卸売業|問屋|問屋です|食品の卸|食品卸|酒の卸売業です|うちは問屋です|wholesale|wholesaler|3',
    services:
      'サービス業|介護|介護です|訪問介護をやっています|美容室|美容室です|美容院を経営しています|コンサル|コンサルティング|経営コンサルタント|クリーニング店|清掃会社です|税理士事務所|学習塾|services|hair salon|consulting|we run a hair salon|4',
    software:
      'ソフト開発|ソフトウェア開発|ソフトウェア業|システム開発|システム開発です|システム開発の会社です|受託開発|受託開発をしています|情報処理|情報処理サービス業|アプリ開発|software|software development|software company|5',
    lodging: '旅館|旅館業|旅館です|ホテル|ホテルを経営しています|民宿です|hotel|inn|we run a ryokan|6',
    rubber:
      'ゴム製品|ゴム製品製造業|ゴム製品の製造|ゴムメーカー|rubber products|rubber products manufacturer|2',
    unread: `IT|ITです|IT業|IT系|ＩＴ|情報通信業|飲食業|ラーメン屋|restaurant|不動産|不動産業|デザイン|商社|商社です|居酒屋|居酒屋です|飲食店|飲食店をやっています|飲食|レストラン|カフェ|it|IT企業です|販売|販売業|ゴムの販売|タイヤ|タイヤの販売|製造と販売|製造業ではない|製造業とサービス業|たぶん製造業|製造業ですか|不動産|以前は製造業でした|会社|店|お店|小売以外|ホームページ制作|restaurant|trading company|not retail|IT company|retail and wholesale|maybe retail|取引先は製造業です`,
  },
  { program },
);

typedAnswers(
  'industry',
  {
    manufacturing:
      '製造|製造業|製造業です|製造業を営んでいます|町工場|町工場です|小さな町工場です|うちは町工場をやっています|金属加工|自動車部品の製造|食品メーカー|建設|建設業|建設会社です|工務店|地元の工務店です|大工です|電気工事|運送|運送業|運送会社|トラック運送業|タクシー|タクシー会社です|農業|農家です|漁業|印刷会社|タイヤの製造|タイヤメーカーです|主な業種は製造業です|manufacturing|construction|we are a construction company|taxi|farming|transport|tyre manufacturer|1',
  },
  { program },
);

typedAnswers(
  'capitalYen',
  {
    10000000:
      '1,000万円|1,000万円です|１０００万円|1000万|一千万円|1千万|資本金は1000万円です|資本金1000万円|うちの資本金は1,000万円です|10,000,000|10000000円|¥10,000,000|約1000万円|10 million yen|our capital is 10 million yen|capital: 10 million yen|10 million',
    3000000: '300万|300万円|資本金は300万|資本金は300万です|¥3,000,000|3,000,000円|3000000|3 million yen',
    150000000: '1億5千万|1億5千万円|1億5,000万円です|1.5億|1.5億円',
    0: '0|0円',
    unread:
      '1000|300|3千|5000|10,000|1,000万円以下|1000万以上|1000万円くらいか2000万円|1,000万から2,000万|1千万円未満|資本金|あります|1000万円(税込)|売上は1000万円|1000万円ですか|between 1 and 3 million|less than 10 million yen',
  },
  { program },
);

typedAnswers(
  'employees',
  {
    30: '30人|３０人|30|三十人|30名です|従業員は30人です|従業員30名|社員は30人います|社員数30人|約30人|30人くらいです|30人ほど|正社員30名|常時使用する従業員は30人|うちは30人です|今は30人です|30 employees|about 30|we have 30 employees|thirty|30 people|30 regular employees',
    12: 'パートを除いて12名|パートを除いて12名です|パートは除いて12人|パートとアルバイトを除いて12人|役員を除いて12人|役員と家族を除き12名|社員は役員を除いて12人です|従業員12名(役員を除く)'.replace(
      '|従業員12名(役員を除く)',
      '',
    ),
    5: '役員2人と社員5人|役員2人と社員5人です|社員5人と役員2人|役員が2名、従業員が5名です|社長1人、社員5人|2 directors and 5 employees|five, not counting directors|5 employees excluding part-timers',
    0: '0|0人|私だけ|私だけです|自分だけ|社長だけです|役員だけです|家族だけ|家族だけでやっています|一人でやっています|1人会社です|いません|いない|いないです|従業員はいません|社員はいません|誰もいません|まだいません|なし|ゼロ|just me|only me|no employees|none|we have no employees',
    1: '1人|1名です|従業員は1人です',
    unread:
      '10〜20人|10から20人|30人以上|30人以下|30人未満|30人か40人|2,3人|30人いません|たぶん30人|30人ですか|パート5人と社員3人|社員3人とパート5人|パートも含めて12名|役員を含めて5人|取引先は30人です|3社|少し|数人|1か月30万円|10 to 20|more than 30|at least 30|few|家族3人',
  },
  { program },
);

typedAnswers(
  'cooperativeKind',
  {
    business: '事業協同組合|事業協同組合です|うちは事業協同組合です|1|business cooperative',
    enterprise: '企業組合|企業組合です|2|enterprise cooperative',
    other:
      'そのほか|その他|その他の組合です|商工組合|農協|農協です|漁協|生協です|商店街振興組合|3|other|another kind',
    unread: '協同組合|協同組合です|組合|株式会社|事業協同組合ではない|企業組合ですか|事業協同組合か企業組合',
  },
  { program },
);

typedAnswers(
  'largeOwnership',
  {
    '': 'ない|なし|ありません|どれにも当てはまらない|どれにも当てはまりません|該当なし|いいえ|no|none of these|none',
    ownedByOneLarge: '1',
    'ownedByOneLarge+directorsFromLarge': '1と3|1、3',
    'ownedByOneLarge+ownedByLarges+directorsFromLarge+controlledByLarge':
      '全部|全部当てはまります|どれも当てはまる|4つとも',
    unread: 'はい|どれも|ある|株式はない|大企業|わかりにくい',
  },
  { program },
);
