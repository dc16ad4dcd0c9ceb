import { describe, expect, test } from 'vitest';
import { told } from '../../../support/told.ts';

/** What is typed, by what is read of offices, of the place of the activity and of where members come from. */
const TABLE: readonly { program: string; asks?: string; reads: string; typed: string }[] = [
  {
    program: 'hagukumi-r7',
    reads: 'mainSite.kitakyushu-region false',
    typed: `実施場所は福岡市内です | 活動は東京がメイン | 活動はほぼ下関 | 主な活動場所は北九州市ではありません | 福岡市内で集まることが多い | 活動は北九州市外が中心になりそうです
活動のほとんどは福岡市 | 主に博多でやってます | 活動は大分のほうでやります | 主な活動場所は北九州ではなく下関 | 北九州では活動しません | 活動は全部大阪でやります | 熊本で活動します
Our meetings take place in Fukuoka City`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'mainSite.kitakyushu-region false, offices.kitakyushu existing',
    typed: `うちは小倉だけど活動は福岡市`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'mainSite.kitakyushu-region true',
    typed: `活動する場所は門司港です | 門司港あたりで月1回集まる予定 | 活動エリアは北九州全域 | 活動は主に市内で行います | 小倉を拠点に活動しています | 会合は毎回小倉でやります
勉強会の場所は八幡のコワーキング | 主に小倉で月2回集まっています | 北九州地域を中心に活動 | 活動場所:小倉 | 活動拠点は北九州です | 集まりは毎回門司港のカフェ | 活動は北九州が中心です
北九州を中心に進めていきます | 会場は小倉の貸会議室です | 月例会は八幡でやってます | メインの場所は門司 | 実証は若松の現場で行います | 打ち合わせも作業も全部小倉です | 活動はぜんぶ市内
北九州エリアで取り組みます | 北九州地域で活動していきたいです | 取り組みの場は戸畑です | 活動する地域は北九州とその周辺 | 小倉で毎週集まって勉強しとる
活動場所は小倉と戸畑です、終わったあとも続けます | この取り組みは北九州でやる | DXの勉強会を黒崎で開いています | 活動の場は主として市内です | 実施エリアは北九州市全域
プロジェクトは北九州で動かします | 活動はほとんど北九州でやってます | 活動場所は北九州地域です | 主たる活動地は小倉 | 活動エリア:北九州市内 | 集まる場所は黒崎のコミュニティセンター
集まるときは八幡の事務所 | 毎月小倉で定例会をしよる | 活動の中心は北九州やけど福岡市でもたまにやる | 北九州メインで動いてます | だいたい小倉に集まる | 舞台は門司港です
北九州地域が主な活動場所になります | 北九州エリアでの活動がメイン | 北九州を拠点に活動中 | 活動は北九州市内で実施する計画です | We meet in Kokura every month
The activity is mostly in Kitakyushu | We do all workshops in Kokura | The project site is Wakamatsu`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'mainSite.kitakyushu-region true, offices.kitakyushu existing',
    typed: `事務所は小倉南区、活動も北九州でやります | 拠点は小倉、活動も小倉`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'offices.kitakyushu existing',
    typed: `本店は八幡東区、工場は直方にあります | 小倉で40年続く呉服屋です | 門司区清滝で喫茶店をやっております | 弊社は戸畑区中原に本社を構えております | 当法人の事務所は、北九州市小倉北区にございます
北九州市内に事業所を有しております | 若松区に登記があります | 事務所は小倉駅から歩いて5分 | 八幡西区で介護やってます | 小倉のものです | 北九州の会社っちゃ | うちは門司っちゃ
黒崎で飲食 | 会社は小倉北区。 | 市内です | 北九州市内の中小企業です | 工場が戸畑と若松に1つずつ | 本社が福岡市で支店が小倉 | 本社は福岡市ですが登記上の支店が小倉にあります
戸畑の会社で3社で応募する予定です | 小倉で運送業をしていて、来月登録する予定です | 門司区の有限会社です。コンソーシアムで出します | 小倉北区の会社ですがこれからDXプラットフォームに登録します
若松の工場でデジタル化を始めるつもり | 私は八幡西区で設計事務所をしてます | 弊社は北九州市に本社を置く製造業です | 北九州市八幡西区で金属加工業を営んでおります | 代表者の会社は小倉です
代表は門司の会社です | 代表の会社の所在地は戸畑区です | 代表企業は若松区に工場があります | うちは本社が大阪で北九州に支店がある | 北九州支店があります | 北九州支社の者です
小倉本店のほか門司にも店があります | 支店を小倉に置いています | 事務所が市内にあります | 市内に拠点があります | 本社所在地 福岡県北九州市戸畑区 | 【所在地】小倉南区
〒802-0001 北九州市小倉北区浅野3丁目 | 八幡西区黒崎の株式会社、社員8名です | うち、戸畑 | 北九州やけど | 小倉で小さい会社しよるんやけど | 門司で漁師しよる
若松に引っ越す予定です、今は八幡 | 本社は小倉じゃなくて門司です | お世話になっております、小倉です。 | 私、門司で電気屋をしております | 小倉の本社に確認します | 八幡です
We're a small factory in Yahata | Our shop is in Kurosaki | I run a bar in Kokura
We are located near Orio station | Head office in Tokyo, branch in Kokura
our company has been in Moji for 30 years | Our factory? In Tobata. | I'm running a cafe at Mojiko`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'offices.kitakyushu existing, outsideMembers.kitakyushu true',
    typed: `Our office is in Kokura, and we'd like to apply with two companies from Oita`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'offices.kitakyushu none',
    typed: `北九州には出張所すらないし、つくる気もない | 東京にしか事務所がありません。北九州に出す計画もありません | 北九州には何の拠点も持っていません。今後もその予定はございません。
市外の会社で、市内に事務所を置く計画もないです | 市内に拠点なし、予定もなし | No office in Kitakyushu and no plans to open one
we are based in osaka, nothing planned in kitakyushu`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'offices.kitakyushu planned',
    typed: `来春、若松に工場を建てます | 本社は熊本、北九州には来月営業所を設ける予定です | 北九州進出を予定しています | 秋に八幡で開業予定です | 黒崎に10月オープン予定の店です
再来月から小倉に事務所を借りることになりました | まだ北九州に拠点はありませんが、プログラム期間中に開設します | 福岡市に本社があり、北九州市への移転を決めました
今はまだですが折尾に営業所を出します | 市内に拠点なし、開設予定あり | 市内拠点は来年度開設予定
We are from Tokyo and we'll open a branch in Kitakyushu in May
we don't have an office in Kitakyushu yet but plan to open one next spring
We plan to move to Kitakyushu next April | Our branch office in Kokura will open in October
Currently in Fukuoka City only, Kitakyushu office coming in spring`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'outsideMembers.kitakyushu false',
    typed: `構成員は市内の会社ばかりです | 4社全部が北九州市内です | 市外の法人は含まれていません | 市外からの参加はありません | 市外の会社とは組みません | 全員市内、市外はいません
一緒にやる会社は全部小倉です | 活動会員は全員北九州市民の会社 | メンバー全員が市内に本社を置いています | うちを含め全部北九州の会社です | 全社市内です | 市外企業なし
北九州以外の会社はおらん | 市外企業はいません | 構成員は市内の4社 | All members are from Kitakyushu
No members from outside Kitakyushu | we are three companies, all in Kitakyushu`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'outsideMembers.kitakyushu true',
    typed: `メンバー5社のうち1社が苅田町です | 4社のうち1社だけ市外 | 1社は中津市から参加 | 他県の会社も参加します | パートナーは宗像市の農園です | 共同でやるのは飯塚の会社です
残り2社は福岡市と久留米市です | うちと、あと下関の会社 | 相手先は山口県の企業です | 弊社以外は市外です | 構成員に市外企業が2社含まれます | メンバーのうち福岡市の会社が1つあります
福岡市の会社2社と一緒にやります | 下関の会社と組んでやります | 直方の会社とうちでやります | 苅田の会社と2社で応募 | 山口の企業も一緒です | 3社のうち2社が小倉、1社が行橋
2社は小倉で1社は豊前市です | 外部は福岡市のIT企業1社のみ | 北九州以外から2社来ます | 市外メンバー:1社 | 北九州以外の法人が2つ入る | うちの市外メンバーは1社、宗像の会社
市外の会社もまじってます | one of our partners is from Shimonoseki | we have one member outside the city
Our partner is a company in Fukuoka City | everyone is from Kitakyushu except one company from Nogata`,
  },
  {
    program: 'hagukumi-r7',
    reads: '',
    typed: `東京支社しかありません | 北九州に事務所を出す予定はまだ決まっていません | 小倉に支店を出すか検討中です | 北九州に支店を出したいと思っています | 去年まで小倉に店がありました
小倉の店は閉めました | 親会社が北九州にあります | 取引先は八幡の工場です | 小倉駅前で会いましょう | 北九州市のホームページを見ました | 北九州は暑いですね | 八幡様にお参りしました
八幡さんという人 | 折尾さんから聞きました | 有限会社若松商店です | 株式会社門司です | 小倉工業という名前 | 九州工業大学の近くです | メンバーは小倉と戸畑の会社です
東京の会社です。規約はこれから作ります | 東京の会社です。活動計画はありません | 北九州には事務所がありません。口座はこれから作ります | 事務所はありません
佐賀ですが、福岡にも拠点を作るつもりです | 私は小倉北区在住の個人事業主です | 皿倉山のふもとで工房をやってます | 九州に拠点はありますが北九州にはない | 市外の会社です | 市外です
うちは市外の会社なんです | 中間市の会社です | 福岡の会社です | 小倉にはありません | 親会社が小倉にあって、うちは東京です | 小倉のイベントに出ました | 北九州の会社を紹介してほしい
北九州の企業と組みたい | 小倉の会社さんから誘われた | 北九州で一番の会社になりたい | 折尾駅の駅弁が好き | 門司港レトロはきれいですね | 黒崎という者です | 黒崎と申します
門司と申します。よろしく | 担当の小倉です | 株式会社ABCの若松です | 社長の八幡です | 経理の戸畑と申します | 活動は全国です | 活動はオンラインだけです | 北九州学術研究都市で実験します
うちの息子は小倉の会社に勤めています | 八幡の製鉄所のOBです | 昔、戸畑の工場で働いていました | 小倉の税理士に頼んでいます | 北九州銀行に口座があります | 北九州市立大学の先生に相談中
北九州の高専出身です | 小倉商工会議所で聞きました | 説明会は小倉でありますか | 説明会に小倉まで行きました | 説明会は小倉でありましたよね | 北九州の景気は悪いですね
若松の花火大会が楽しみです | 門司港の観光協会さんからチラシもらった | 旦過市場で買い物してきた | 黒崎祇園は来週です | 北九州マラソンに出ます | 折尾の駅が新しくなった
八幡西区役所に問い合わせました | 小倉の人はせっかちですね | 城野さんと話した | 到津の森公園に行った | 小倉織の帯が欲しい | 戸畑あやめまつり | 北九州空港から飛びます
福岡の会社でも大丈夫ですか | 東京の本社に確認します | 浅野社長に言われました | 折尾の友人に勧められて | 戸畑の同業者も応募するらしい | 門司の知り合いの会社が採択されたそうです
もし小倉に支店があれば応募できますか | 北九州に事務所がある会社だけですか | 北九州に事務所がないとだめですか | 市内に事務所がなくても応募できる? | 去年は小倉でやってました
若松区の会社が去年採択されたと聞きました | 新日鉄八幡の下請けです | 天気が悪くて小倉まで出られない | 門司まで配達しています | 小倉の現場に行ってきます | 八幡東区の小学校に納品した
小倉競馬場 | Is there an office of yours in Kokura? | I went to Kokura castle yesterday
The weather in Kitakyushu is awful | Kurosaki-san is our accountant | My name is Kokura Taro
our supplier is in Tobata | Can a company from Tokyo apply? | Kitakyushu city tax is paid
My wife works in Moji | We visited a factory in Yahata | Kokura station is far
I saw your poster at the Kitakyushu city hall | registered on the Kitakyushu DX platform
We want to sell in Kitakyushu | The grant of Kitakyushu City sounds good | Kitakyushu needs more DX
現地実証は苅田の工場 | 活動はリモート中心です | 北九州市内外で活動します | 福岡県内全域で活動します | We have no office in Kitakyushu
I live in Kokura | I visited Mojiko last week, lovely | Is Kokura ok? | Yahata Steel is our neighbour
our customers are in Kokura | Wakamatsu-san told me about this | 八幡製作所です | 若松さんに紹介されました | 千代田という名前です`,
  },
  {
    program: 'eport-r2',
    reads: 'memberOffices.kitakyushu false',
    typed: `構成員のほかの会社には市内に事業所がないです | メンバーはみんな東京の会社です | none of the other members has an office in Kitakyushu`,
  },
  {
    program: 'eport-r2',
    reads: 'memberOffices.kitakyushu true',
    typed: `連携先の会社も小倉に事務所があります | うちは市外だけど、もう一つの構成員が市内に工場を持ってます | 相方の会社は八幡に本社がある
The other company has a branch in Kokura`,
  },
  {
    program: 'eport-r2',
    reads: 'memberOffices.kitakyushu true, offices.kitakyushu existing',
    typed: `弊社は市内に本社がございます。共同提案者も小倉北区です`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'offices.fukuoka existing',
    typed: `本社は春日市です | 大牟田に工場があり、来年飯塚にも出します | 福岡の中小企業です | We are in Kurume | Our company is located in Iizuka`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'offices.fukuoka none',
    typed: `福岡に事務所はありませんし作る予定もありません`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'offices.fukuoka planned',
    typed: `山口県の会社で福岡に営業所を出す予定です`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'outsideMembers.fukuoka false',
    typed: `県外企業はゼロ | メンバーは福岡県内の企業のみ | 県外の会社は1社もありません | 県外からの参加はなし | 県外勢ゼロです | メンバーは県内だけ | 参加は県内の会社だけです
県内企業のみのコンソーシアムです | 構成員はすべて県内に本社があります | 県外企業は含みません | 他県の企業はいません | 福岡県外のメンバーはおりません | みんな福岡の会社です
3社とも福岡です | 全員が県内の法人で、県外はいません | 県外から参加する企業はありません | メンバーは福岡県内の4社です | 構成員は県内企業3社です | 県外はいないです
全部県内で固めています | 福岡県の企業だけで組んでいます | 県外のパートナー企業はいません | 県外の構成企業はゼロ、大学は九工大 | 構成企業はすべて福岡県内です | 県外の会社とは組んでません
共同体は県内の会社だけ | 連携する3社はいずれも県内企業です | 県外企業の参加なし | 県外メンバー:なし | 他県からの参加企業はないです
all of us are in Fukuoka Prefecture | no members outside the prefecture
we don't have any members from other prefectures`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'outsideMembers.fukuoka true',
    typed: `県外のメンバーが2社おります | 共同研究先は大分県の企業です | 長崎の会社も構成員です | 県外は一社、佐賀の機械屋です | 県外の大学も入ってます | 東京の大学が参加します
東京のソフト会社が開発を担当します | 開発は大阪の会社、導入はうち | うちのほかに熊本の会社がいます | 広島の企業も加わります | メンバーの一社は佐賀県鳥栖市 | 県外企業が2社入っています
構成員は3社で、うち1社が大分県です | 隣の佐賀県からも1社入ります | 3社中1社が県外です | 県外1社、県内2社です | 一社だけ熊本県の会社があります | メンバーには長崎県の企業が含まれます
福岡県外のパートナーが1社います | 開発担当の会社は東京です | ロボットを作るのは大阪の会社で、使うのはうちです | 導入先は佐賀の工場です | 相手は鳥栖の会社ですけど大丈夫ですか
県外メンバーあり | 県外企業:1社(佐賀) | 県外もおるよ | 県外も入ってます、東京の会社 | 東京のIT企業と一緒にやります | 岡山の機械メーカーと組みます
One company from Saga joins us | Some partners are from Kumamoto`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: '',
    typed: `うちは県外です | 福岡の天気はどうですか | 太宰府天満宮の近くに住んでいます | 久留米ラーメンが好き | 福岡県の補助金を探しています | 福岡ソフトバンクホークスのファンです
福岡県庁に電話しました | 福岡県ロボット・システム産業振興会議とは何ですか | 福岡のDX補助金に応募したい | 柳川さんが担当です | 糸島の牡蠣小屋に行きたい | 親会社が久留米にあります
九州大学と共同研究しています | 福岡大学の先生が参加します | 天神で打ち合わせがありました | 福岡市の税金は払っています | 宗像大社にお参り | 飯塚病院で働く妻 | うちだけ県外です
参加企業は久留米、飯塚、宗像の3社です`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'mainSite.kitakyushu-region',
    reads: 'mainSite.kitakyushu-region false',
    typed: `東京でやります | 福岡市の予定です | 下関がメイン | いや、ほぼ東京 | 北九州以外です`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'mainSite.kitakyushu-region',
    reads: 'mainSite.kitakyushu-region true',
    typed: `門司を中心に | 基本は若松の工場で、たまにオンライン | ほとんど小倉の会議室 | そうです、小倉でやってます | 八割は市内 | うちの工場（若松）で | はい、北九州市と近隣で | in Kokura`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'mainSite.kitakyushu-region',
    reads: '',
    typed: `行橋です`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'offices.kitakyushu',
    reads: 'offices.kitakyushu existing',
    typed: `本社が八幡東です | あるよ、若松に倉庫が | 支店だけ戸畑に | 小倉南のほうに工場が一つ | 住所は八幡西区則松5丁目です | We have one in Kokura`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'offices.kitakyushu',
    reads: 'offices.kitakyushu planned',
    typed: `今年中に出す予定です | not yet, but from September`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'offices.kitakyushu',
    reads: '',
    typed: `うちは中間市やけんなあ | 北九州はないよ`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'offices.kitakyushu.plan',
    reads: 'offices.kitakyushu none',
    typed: `当面そのつもりはありません | 考えてない | not planned`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'offices.kitakyushu.plan',
    reads: 'offices.kitakyushu planned',
    typed: `出します | 来春には | 内装工事しよるとこ | 若松の工業団地に土地を買いました。来年建てます | 戸畑に出す方向で動いてます | ええ、年度内に | 10月に小倉駅の近くに借ります
yes we will rent a room in Kokura in May | We're going to open in autumn`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'offices.kitakyushu.plan',
    reads: '',
    typed: `未定です`,
  },
  {
    program: 'fukuoka-dx-r2',
    asks: 'outsideMembers.fukuoka',
    reads: 'outsideMembers.fukuoka false',
    typed: `県内だけです | おらんです | いえ全員福岡 | なし。全社県内`,
  },
  {
    program: 'fukuoka-dx-r2',
    asks: 'outsideMembers.fukuoka',
    reads: 'outsideMembers.fukuoka true',
    typed: `熊本から1社 | 佐賀の会社がひとつ | 東京のベンダーが入る | 山口県から参加してもらいます`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'outsideMembers.kitakyushu',
    reads: 'outsideMembers.kitakyushu false',
    typed: `おらんよ、みんな地元 | 入ってません | all local`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'outsideMembers.kitakyushu',
    reads: 'outsideMembers.kitakyushu true',
    typed: `中間市の会社が1社 | 市外は田川の1社だけ | はい、東京のIT会社が | two are from Fukuoka City`,
  },
];

describe.each(TABLE)('$program, $asks: $reads', ({ program, asks, reads, typed }) => {
  test.each(typed.split(/ \| |\n/u))('%s', (text) => {
    expect(
      told(
        text,
        ['offices.', 'mainSite.', 'outsideMembers.', 'memberOffices.'],
        asks === undefined ? { program } : { program, asks },
      ),
    ).toBe(reads);
  });
});
