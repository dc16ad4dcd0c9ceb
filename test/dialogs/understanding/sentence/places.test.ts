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
  {
    program: 'hagukumi-r7',
    reads: 'offices.kitakyushu none',
    typed: `小倉の営業所は去年たたみました。市内にはもう何もないし、また出すつもりもありません | 昔は戸畑に工場があったけど、今は市内に何もなく、出す予定もない | 北九州の支店は3年前に閉鎖、再開の予定なし
北九州からは撤退しました。戻る計画もないです | 東京だけです、北九州に出すことは考えていません | 市内には一つも拠点がなかとです。作るつもりもなか | 福岡市のみで北九州進出の予定なし
no office in kitakyushu and we dont plan one either
we dont have anything in kitakyushu and arent going to
We're Osaka only, no office in Kitakyushu, none planned
We have no presence in Kitakyushu and don't intend to have one
There's nothing in Kitakyushu, and we aren't thinking of opening anything there
we closed our Kokura branch, nothing left in the city and no plan to come back`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'offices.kitakyushu existing',
    typed: `メンツはもう固まっとる。戸畑のうちと、あと2社 | 相手は決まっとって、若松のうちともう1社でやります | 本社は福岡市ですが、北九州市内に営業所があって5人います
登記は東京ですけど、小倉に出張所があって社員が2人おります | 小倉のうちと久留米の会社は前からの付き合いです | 門司でうどん屋しとります | 八幡で歯医者をしております
小倉北区、創業は昭和52年です | 若松に店ば出しとるとよ | 黒崎の商店街で文具店しとります | 門司港で土産物を売っとるよ | 戸畑区の鉄工所の三代目です | 小倉の食堂の女将です
折尾で美容室を営む者です | 小倉南区で農業法人をやっています | 下曽根の事務所から書いています | 所在地は小倉南区になります | 本店所在地:北九州市門司区 | 会社:北九州市若松区
小倉本社の総務課です | 北九州営業所の責任者をしています | 市内に3店舗あります | 北九州に工場と倉庫があります | 創業以来ずっと八幡です | 小倉に会社構えとるけど
門司区にちっちゃい事務所借りとる | 若松の工業団地に入っとります | 本社は東京、でも工場は若松 | 地元は戸畑です | 小倉のマンションの一室が事務所です | 自宅兼事務所が小倉南区です
自宅が事務所で八幡西区です | kitakyushu yes, we have a small office | Based in Wakamatsu, we...
Our place is in Tobata | We're in Moji Ward | office: Kokura Kita | we got a workshop down in Tobata
Both of our clinics are in Yahatanishi | Our clinic is in Kokura, next to the station
The two shops we run are in Moji and Kokura | All our offices are in Kitakyushu
Both shops are in Moji | Yahata is where our factory stands | Hi, company here from Yahatahigashi
I've got a little shop in Kurosaki | My bakery's in Kokura | We operate out of Kokura
We've had our headquarters in Kokura Kita since 1975 | a small firm from Kitakyushu here
We work from a rented room in Kokura | we rent a desk in a coworking space in Kokura | うちん会社は戸畑にあるとよ
会社は門司やけど、僕は福岡から通ってます | 拠点は小倉とオンラインです | 若松区に本社、福岡市に支店 | 小倉に一つだけ事務所あります | 北九州市門司区で創業しました
当社の住所は北九州市小倉北区京町1-1-1です | 小倉北区魚町の雑居ビルに入っています | 先月、門司に事務所を開きました | 今年の4月に八幡に支店を出したばかりです | 若松の響灘に工場
折尾に教室が一つ | 黒崎駅前でクリニックをしています | 支社は北九州にあります | うちは北九州市に事業所ありますよ | 事業所ですか、門司にあります | 市内に事業所あり | 市内事業所:有
事業所の所在地…小倉南区 | 市内で20年商売しとる | 戸畑やけど | 門司区ですよ | 場所は八幡西です | はい、小倉に | 小倉北です。
opened our Moji branch in March | our registered address is in Kokura | HQ: Kitakyushu
I run a small office in Yahata-Nishi | we're a Kitakyushu company | Located in Tobata-ku
our shop's been in Kokura since 1990 | Kitakyushu City, Kokura Minami Ward, that's where our factory is
the office is on the 3rd floor of a building in Kokura`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'offices.kitakyushu planned',
    typed: `来年の春に門司に工場ば建てるとです | 小倉に事務所を出すことが決まりました | 北九州に営業所の開設を進めています | まだですが秋に小倉へ出店します | 今は福岡市だけで、10月に小倉オフィスを開きます
来月には八幡西区に引っ越してきます | 若松に土地を買って工場を建てるところです | 北九州オフィスは4月開設予定です | 今はなかけど、来年黒崎に出すとよ
Office in Kitakyushu: from this autumn | office in Kokura starting next month, not there yet
Kitakyushu branch to follow in April | We'll have an office in Moji from July
Our Kitakyushu office opens next spring
We have just signed for a room in Kokura, moving in next month
we are setting up a branch in Wakamatsu | Kokura office is being set up
Not yet, but we're opening in Tobata in October | office in Kitakyushu next January (not there yet)`,
  },
  {
    program: 'hagukumi-r7',
    reads: '',
    typed: `小倉の店は去年閉めました | 昔は門司に工場がありました | 来年小倉に支店を出せたらいいなと思っています | 友達の会社は門司にあります | 小倉のうどんが好き | 若松の同業者から聞きました
八幡の会社に納めています | うちのお客さんはほとんど北九州です | 取引先が戸畑にあります | One of my clients is an LLC in Tobata
A client of mine, an NPO in Moji, asked about it | my friend's company in Kokura applied
One of our suppliers has an office in Yahata | A friend of mine runs a shop in Kokura
My cousin, who has a KK in Moji, told me about this | a customer of ours in Kokura wants to apply
an acquaintance in Moji told me | our landlord is in Kokura
The company next door, a K.K. in Moji, got it last year`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'outsideMembers.kitakyushu',
    reads: 'outsideMembers.kitakyushu false',
    typed: `よそからは誰も入っとらん | 外からは一社も来てません | 市外からの参加者は一人もおりません | よそもんはおらんよ | 全部地元の会社やけん | 全員地元です | みんな小倉 | 一社もないです
外の会社は入れてないです | うちらだけ、全部市内 | 市外ゼロ | ない、市内だけ | よその会社はいません | 全員が北九州市の会社です | 市内オンリーです | 小倉の会社ばっかり
nobody from outside | no one from elsewhere | no outsiders | we're all Kitakyushu | everyone's local
no, all three are in the city | None, everybody is from here | all from here | only local companies
Just Kitakyushu firms | No, everyone is based in Kitakyushu | 全社北九州です | みんな八幡と小倉 | 市内だけでやります
no, all local | no one | none from outside the city | 全部市内の会社です | どっちも小倉です | 3社とも門司`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'outsideMembers.kitakyushu',
    reads: 'outsideMembers.kitakyushu true',
    typed: `よその町から1社来とるよ | 福岡から1社、あとは市内です、福岡市の会社 | 外から2社入る | 中間と水巻から1社ずつ | 下関のIT屋さんが入ってくれます | うちのほかに苅田の工場 | 外部が2社
おるよ、行橋の会社 | one is, from Shimonoseki | two sit in Shimonoseki | yes, a firm in Fukuoka City
one from outside | Two out of four are from elsewhere | yes, one Tokyo company
one of them is located in Oita | a partner from Shimonoseki | 中間市の会社が入ります | はい、宗像の会社が1社 | 直方から1社来ます
あります、2社 | 1社だけおるよ | 福岡市のが1つ | yes, one from Nogata | one member's in Fukuoka City | yes, there's one
山口の宇部から | 飯塚やけど1社おります | 隣の中間市から一社`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'outsideMembersRegistered.ktq-dx-platform',
    reads: 'outsideMembers.kitakyushu true',
    typed: `福岡市の会社だけ登録まだです | 下関の1社がまだ済んでいません`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'outsideMembers.kitakyushu false',
    typed: `参加企業は市内のみ | よその市の会社はいません | 市外法人:なし | 市外からの法人 0 | 構成員はいずれも北九州市内に本社がある会社です | メンバーは小倉と八幡の会社だけ
他市の会社は入りません | Every one of the members is inside Kitakyushu city | Every member is in Kitakyushu
All of the partners sit in Kitakyushu | there's nobody from outside the city in the group
No member comes from outside Kitakyushu | All companies in the group are located in Kitakyushu
none of the members is from outside the city`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'outsideMembers.kitakyushu true',
    typed: `about six companies including mine, two of them based in Shimonoseki | five firms, one sits in Oita
one partner is over in Shimonoseki | Two members come from Fukuoka City | 3 firms, one in Shimonoseki
the other two companies are in Nogata and Nakama | 4社で、うち1社は下関です | 3社、うち2社は市内、1社は中間市 | 参加は5社、ただし1社は山口から
福岡市のIT企業さんも入ってくれます | パートナーは大分のソフト会社 | 一緒にやる相手は苅田町の運送屋です | ・市外法人 1社 | ・市外企業 あり`,
  },
  {
    program: 'eport-r2',
    reads: 'memberOffices.kitakyushu true',
    typed: `As a consortium with one partner whose factory is in Moji | together with a firm from Kokura
jointly with a company which has its office in Wakamatsu | our partner has a branch in Kokura
with a partner company in Tobata | 相手の会社の工場が若松にあります | 共同提案する会社は小倉です | 組む相手は戸畑に事業所があります`,
  },
  {
    program: 'eport-r2',
    reads: 'memberOffices.kitakyushu false',
    typed: `none of our partners has anything in Kitakyushu | no partner has an office in Kitakyushu
構成員はどこも市内に事業所を持っていません | 相手の会社は市内に何も持ってない`,
  },
  {
    program: 'eport-r2',
    reads: 'memberOffices.kitakyushu false, offices.kitakyushu none',
    typed: `neither we nor our partners have an office in Kitakyushu, and we won't open one
うちも相手も北九州に事業所はなく、出す予定もありません`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'outsideMembers.fukuoka false',
    typed: `・県外企業 なし | 県外 なし | 全員県内の会社です | どこも県内です | どっちも福岡県の会社 | 二社とも県内にあります | 両方県内 | 県外企業の参加:なし
all within the prefecture, no outsiders | every member is based in Fukuoka prefecture`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'outsideMembers.fukuoka true',
    typed: `・県外企業 あり(熊本) | 県外企業 1社 | 佐賀の会社が1社まざっています | one partner sits in Kumamoto | 一社が山口県です | 一緒にやる会社は佐賀です
熊本大学と大分の企業が入ります | 山口県の会社とコンソーシアムを組みます | One company from Kumamoto takes part
the developer is a Tokyo firm | 開発会社は東京です | メンバーに大阪の企業がいます`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'offices.fukuoka existing',
    typed: `・所在地 大野城市 | 所在地 春日市 | 春日市で看板屋をしています | 糸島でやってます | 直方でやっています | 個人で宗像でやっとります | うちは太宰府 | 柳川で海苔の加工をしてます
久留米市の会社です | 粕屋郡の町工場です | 糟屋郡志免町の会社です | 筑豊でやってます | 遠賀郡水巻町です | 博多の会社です | 天神にオフィスがあります | 飯塚にある会社です
Itoshima based company | Our lab is in Iizuka | Hakata company here | We run a factory at Nogata`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'offices.fukuoka existing, outsideMembers.fukuoka false',
    typed: `作るのは博多のうち、使うのは糸島の旅館で、どちらも県内です | 開発は飯塚の当社、導入は大牟田の工場、どちらも福岡県内です`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: '',
    typed: `うちが作って、直方の工場が使います | 開発は当社、使うのは八女の茶農家 | 柳川の会社に入れてもらいます | 導入先は糸島の農園です | 大牟田の会社が導入します`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'mainSite.kitakyushu-region true',
    typed: `drinks once a month, always in kokura | we meet in Moji every Friday | it all happens in Kitakyushu
everything takes place in Yahata | mostly at a shared space in Kokura | 集まりはいつも小倉 | 毎月1回、黒崎で集まる
勉強会は八幡でします | 活動拠点は小倉になります | 大体は北九州でやります、活動は | 主な活動場所は市内を予定 | The workshops will be held in Kokura
Our activity is mainly in the Kitakyushu area | It'll mainly be in Kitakyushu`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'mainSite.kitakyushu-region false',
    typed: `it all happens in Fukuoka City | most of it will be down in Kumamoto | 活動は主に福岡市です | 勉強会は博多でします
実証はほとんど大分でやります | mainly in Tokyo, the activity | the events will take place in Oita`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'mainSite.kitakyushu-region',
    reads: 'mainSite.kitakyushu-region true',
    typed: `yep, kokura | mostly here in the city | うん、ほぼ市内 | 北九州がメインです | 八割がた市内やね | in our office in Moji
Kitakyushu and around | そうなる予定です、小倉で | はい、黒崎が中心です`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'mainSite.kitakyushu-region',
    reads: 'mainSite.kitakyushu-region false',
    typed: `いえ、福岡市が中心です | no, mostly in Fukuoka City | 主に県外です | 東京が多いです`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'offices.kitakyushu',
    reads: 'offices.kitakyushu existing',
    typed: `あります、小倉に | ありますよ | yes, in Moji | yep | うん、八幡にある | 本店が門司 | 工場だけ若松にある | we do, in Tobata | a branch, yes
あるっちゃ | 戸畑に倉庫兼事務所が | yes we do, our head office`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'offices.kitakyushu',
    reads: 'offices.kitakyushu planned',
    typed: `来月できます | 契約したところで4月に入居します | not yet but soon, in spring | まだやけど夏には出す | 開設準備中です | it opens in June
we're about to open one | 準備しよる | これから借ります | 秋に移転予定 | ないですが出す予定です`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'offices.kitakyushu',
    reads: 'offices.kitakyushu none',
    typed: `ないし、作る予定もない | 無いです。今後も予定なし | no and no plans | ありません、出すつもりもありません | neither now nor planned | なかね、作る気もなか`,
  },
  {
    program: 'eport-r2',
    reads: 'offices.kitakyushu existing',
    typed: `北九州市内に事業所があります | 市内に工場があります | We have a plant in Wakamatsu`,
  },
  {
    program: 'eport-r2',
    asks: 'memberOffices.kitakyushu',
    reads: 'memberOffices.kitakyushu true',
    typed: `相手の会社は小倉です | あります、八幡に | もう1社が門司にあります | 構成員が若松に工場を持ってます | yes, one in Moji | 共同の相手が戸畑
one of them has a branch in Kokura`,
  },
  {
    program: 'eport-r2',
    asks: 'memberOffices.kitakyushu',
    reads: 'memberOffices.kitakyushu false',
    typed: `ないです、みんな東京 | 誰も持ってません | どこも市内にはないです | nobody | no, they're all in Tokyo | 相手は福岡市だけです`,
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
