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
];

describe.each(TABLE)('$program, $asks: $reads', ({ program, asks, reads, typed }) => {
  test.each(typed.split(/ \| |\n/u))('%s', (text) => {
    expect(told(text, ['industry'], asks === undefined ? { program } : { program, asks })).toBe(reads);
  });
});
