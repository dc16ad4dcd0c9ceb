import { describe, expect, test } from 'vitest';
import { told } from '../../../support/told.ts';

/** What is typed, by the row of the table of SMEs that is read; nothing where it is doubtful or another's. */
const TABLE: readonly { program: string; asks?: string; reads: string; typed: string }[] = [
  {
    program: 'eport-r2',
    reads: 'industry lodging',
    typed: `旅館です | ホテルを経営しています | 民宿やってます | ゲストハウスを運営しています | 温泉宿です | We run a hotel`,
  },
  {
    program: 'eport-r2',
    reads: 'industry manufacturing',
    typed: `町工場です | 金属プレスの会社です | 板金屋です | ネジを作っています | 自動車部品をつくってる会社です | 機械の部品を製造しております | 工務店やってます | 大工をしています | 土建屋です
電気工事の会社です | 運送会社です | トラック運送をやってます | タクシー会社です | 物流の会社 | 農家です | 野菜を作っています | 海苔の養殖をしています | 酒蔵です | 造り酒屋です
和菓子を製造しています | タイヤメーカーです | 業種は製造業、資本金1000万 | 製造業で従業員は30人 | 製造業(金属加工) | 建設業を営む株式会社 | We make furniture
We are a manufacturer of car parts | small machine shop | construction company with 20 people
we're builders | farmer | trucking company | metal parts factory | We weld steel frames | brewery
taxi company`,
  },
  {
    program: 'eport-r2',
    reads: 'industry retail',
    typed: `小売です | 八百屋です | 花屋をやっています | スーパーを経営しております | コンビニを2店舗やってます | 薬局です | 酒屋です | 本屋です | 呉服店です | 眼鏡屋です | 自転車屋です
時計店です | 家電の販売店です | ガソリンスタンドです | 卸売業じゃなくて小売業です | Our business is retail | I own a flower shop
we sell books online | we operate three bookshops`,
  },
  {
    program: 'eport-r2',
    reads: 'industry rubber',
    typed: `ゴム製品を作っています | 工業用ゴムの製造です | ゴムホースのメーカー`,
  },
  {
    program: 'eport-r2',
    reads: 'industry services',
    typed: `介護をやってます | デイサービスを運営しています | 訪問介護の事業所です | 美容院です | 美容室を3店舗やってます | 床屋です | クリーニング屋です | 学習塾をやっております
税理士事務所です | 清掃業です | ビルの清掃をしています | 警備会社です | 歯医者です | 整骨院を営んでいます | 保育園です | 広告代理店です | 人材派遣の会社です | 葬儀屋です
自動車整備工場です | 業種はサービス業です | we do dry cleaning | hairdresser | care home operator
we are an accounting office`,
  },
  {
    program: 'eport-r2',
    reads: 'industry software',
    typed: `ソフト開発の会社です | システム開発をしています | ソフトウェアを作っています | 業務アプリの開発会社です | プログラムの受託開発やってます | ウェブシステムを開発しています | SIerです
we develop software | an IT systems developer`,
  },
  {
    program: 'eport-r2',
    reads: 'industry wholesale',
    typed: `食品の卸をしています | 卸です | 酒の問屋です | 建材の卸売をやっております | 鮮魚の仲卸です | We're wholesalers of vegetables`,
  },
  {
    program: 'eport-r2',
    reads: '',
    typed: `豆腐屋です | パン屋です | 居酒屋です | 飲食店です | 不動産屋です | 取引先は製造業です | 製造業向けのシステムです | 製造業ですか | 病院の換気の話です | 介護施設のコロナ対策です
ホテルのロビーに置くものです | 飲食店向けのアプリを作ります | 旅館に導入してもらう予定 | 製造業と小売業です | 試作品は工場でテスト済み | サービスの試作があります | サービスは完成しています
商店街の皆さん | 機械を買います | 八百屋お七 | 三井ホテルという名前 | our client is a hotel | a system for hotels
The service is for hospitals | We sell our product to supermarkets | Prototype of the service is done`,
  },
  {
    program: 'eport-r2',
    reads: 'industry retail',
    typed: `花屋をしています | 花屋をやっとります | 小さな魚屋です | 靴の販売をしています、店は一つ | 雑貨店を営んでます | 靴を売ってます | 店で服を売ってます | 自転車屋の親父です | 米屋ですたい
薬屋です | お土産屋をしています | 土産物店です | ブティックをやってます | 古本屋です | 洋品店の二代目 | スーパーを3店舗経営 | 業種は小売です | 小売をやってる会社です
化粧品を店で売ってます | 八百屋ですっちゃ | ケーキの通販をしています | 呉服屋です | クリーニングじゃなくて洋服の販売です | 仏壇店です | I sell shoes, one shop
I sell flowers | we sell clothes in our shop | a small bookstore | shoe shop | we are a bicycle shop
I own a hardware store | We run a souvenir shop | we have a drugstore | a fishmonger | liquor store
I run a small toy shop | selling furniture to private customers | we're in retail
we retail kitchenware | our shop sells glasses | a boutique | optician's shop | vegetable shop
my kimono shop | コンビニのオーナーです | ドラッグストア | 酒屋の三代目 | 食品スーパーです | 商店をやってます | 米屋やけん | 家電の店です | ネットショップ運営
clothing store | bakery? no, a grocery store | pharmacy | I have a flower shop
convenience store owner | we run a supermarket`,
  },
  {
    program: 'eport-r2',
    reads: 'industry wholesale',
    typed: `青果の卸です | 魚の卸をやってます | 建材を卸してます | 食品卸の会社です | 卸やってます | 酒の卸問屋 | お店に卸す商売 | メーカーから仕入れて小売店に卸しています
仕入れて小売に流す問屋です | 卸売です | We wholesale fish | wholesale of building materials
we wholesale vegetables to supermarkets | a food wholesaler
We buy fish at the port and wholesale it to restaurants | we supply retailers as a wholesaler
wholesale trade in tools | distributor, wholesale only | 水産物の卸 | 卸売業者です | 食品問屋 | 青果仲卸 | 鋼材の卸売
wholesale business | we're a wholesaler of fish`,
  },
  {
    program: 'eport-r2',
    reads: 'industry manufacturing',
    typed: `making machine parts | a company making furniture | We produce soy sauce | we manufacture pumps
machine parts maker | we make tofu | a steel fabrication shop | metal fabrication | a sake brewery
we brew sake | We're carpenters | we build houses | a haulage firm | freight forwarding, trucks
we farm rice | strawberry farm | oyster farming | bus operator | taxi firm | tyre maker
we do machining | plating shop | sheet metal work | a tofu factory | food processing company
we process fish | electrical contractor | plumbing business | civil engineering works | 鉄工所です | 部品加工です
町工場をしとります | 金属を削ってます | ネジを作りよる会社です | 板金をやってます | 大工の棟梁です | 水道工事をしています | 運送屋です | トラックで荷物を運んでます | 米を作っています
いちご農家です | 漁師です | タイヤを作ってます | 造船所の下請けで溶接をしています | 味噌蔵です | 印刷会社です | めっき工場です | 解体屋です | 家具を作っています | 鋳物屋です
鉄骨を作っとる会社です | 溶接屋 | 配管工事をしています | 鉄工をやってます | 建築の仕事です | 農家をしてます | 内装屋です | トラック5台で運送しとる | バス会社 | 倉庫業です
縫製工場です | みかん農家 | うちはメーカーです | 機械メーカーです | 菓子メーカー | かまぼこを作っています | 酒造りです | 造船 | プラスチック成形の工場
we weld steel frames | a small foundry | We grow strawberries | our business is construction
a printing company | machine shop with 8 people | making sake since 1900 | logistics company`,
  },
  {
    program: 'eport-r2',
    reads: 'industry services',
    typed: `介護施設です | 美容室です | 床屋をしとります | クリーニング店です | 学習塾をやってます | 清掃会社です | 警備の会社です | 自動車の整備工場です | 訪問看護をしています
老人ホームを運営してます | 保育園をやってます | 整骨院です | ジムを経営しています | デザイン会社です | 広告の仕事です | 人材派遣です | コンサルです | 写真館をやっとります
we run a nursing home | an elderly care company | we clean offices | a cleaning company | security firm
cram school | accounting firm | I'm a tax accountant | a funeral company | car repair shop
home care provider | a day care centre for old people | a dental clinic | we do consulting | a gym
a design office | a barber in town | 美容院をしとります | 介護の会社 | 掃除の会社です | 塾です | 会計事務所 | ビルの清掃をやってます | ペットサロン
治療院です | 美容師です、店を一つ | 葬祭会館を運営 | ヨガ教室 | 車の修理屋 | 税理士です | 社労士をしています | 行政書士です | 設計事務所です | 便利屋です
We run a care home for the elderly | hair salon with two chairs | a laundry | a driving school
we do window cleaning`,
  },
  {
    program: 'eport-r2',
    reads: 'industry software',
    typed: `ソフトウェア開発 | システム開発をしてます | アプリを作っています | 会社でソフトウェア開発してます | 業種:ソフトウェア業 | webシステムの開発 | プログラム作りが本業です
受託開発の会社です | software development | we write software | an IT firm developing business systems
app developers | we develop apps | a software house | we code web systems for a living
software company here`,
  },
  {
    program: 'eport-r2',
    reads: 'industry lodging',
    typed: `ホテルをしています | 民宿をやってます | ゲストハウス運営 | 民泊をやってます | 旅館の女将です | a small inn | we run a ryokan | hotel business
guesthouse owner | I have a hostel | minshuku`,
  },
  {
    program: 'eport-r2',
    reads: 'industry rubber',
    typed: `ゴム会社です | ゴムパッキンの製造 | we make rubber hoses | rubber goods factory | a maker of rubber belts`,
  },
  {
    program: 'eport-r2',
    reads: '',
    typed: `うちは商社です | 介護施設で使う試作品です | ホテル向けのシステムを作ります | 老人ホームで実証します | 旅館に導入してもらいます | 学校で使うセンサー | 病院の先生に聞きました
It's an app for hotels | a sensor for hospitals | it measures air in nursing homes
it helps restaurants and hotels | for use in clinics | our prototype is used in a hotel
to be tested at a nursing home | against infections in care homes | for shops and supermarkets
ventilation for gyms | the device will stand in hotels | we visited a factory
our customers are hotels | 花屋の前です | 本屋で見ました | 床屋に行ってきた | コンビニで印刷した | 飲食店をしています | カフェです | 会社員です | 商社です
うちの客は工場です | 旅館のDX | 旅館で使うシステムを作る予定 | 花屋さんと組みます | 病院に納品します | スーパーで売ってもらう | 介護の現場で困っている | 弟が漁師です | a bar
a cafe | real estate agent | for retailers | we sell to hotels`,
  },
];

describe.each(TABLE)('$program, $asks: $reads', ({ program, asks, reads, typed }) => {
  test.each(typed.split(/ \| |\n/u))('%s', (text) => {
    expect(told(text, ['industry'], asks === undefined ? { program } : { program, asks })).toBe(reads);
  });
});
