import { describe, expect, it } from 'vitest';
import { type Row, said } from './said.ts';

const proposers: readonly Row[] = [
  ['eport-r2', undefined, '単独で申請します', 'alone'],
  ['eport-r2', undefined, 'うちだけで出します', 'alone'],
  ['eport-r2', undefined, '取引先と一緒に応募します', 'consortium'],
  ['eport-r2', undefined, '大学と共同で提案', 'consortium'],
  ['eport-r2', undefined, '3社でコンソーシアムを組みます', 'consortium'],
  ['eport-r2', undefined, 'コンソーシアムではありません、単独です', 'alone'],
  ['eport-r2', 'proposer', 'うちひとりで', 'alone'],
  ['eport-r2', 'proposer', '一社で', 'alone'],
  ['eport-r2', 'proposer', '仲間2社と', 'consortium'],
  ['eport-r2', 'proposer', 'みんなで', 'consortium'],
  ['eport-r2', undefined, "We're applying as a consortium", 'consortium'],
  ['eport-r2', undefined, 'I apply on my own', 'alone'],
  ['eport-r2', undefined, 'together with a university', 'consortium'],
  ['eport-r2', undefined, 'Our consortium has three members', 'consortium'],
  ['eport-r2', undefined, "We won't form a consortium; we apply alone", 'alone'],
  ['eport-r2', undefined, '弊社単独での提案です', 'alone'],
  ['eport-r2', undefined, '共同申請の予定です', 'consortium'],
  ['eport-r2', undefined, '地元企業と2社で申請します', 'consortium'],
  ['eport-r2', undefined, 'うち1社だけの提案になります', 'alone'],
  ['eport-r2', undefined, '3社コンソでいきます', 'consortium'],
  ['eport-r2', undefined, '協力会社と一緒に出します', 'consortium'],
  ['eport-r2', 'proposer', '他の会社と組みます', 'consortium'],
  ['eport-r2', 'proposer', 'うちの会社だけになります', 'alone'],
  ['eport-r2', 'proposer', '取引先も入れて3社', 'consortium'],
  ['eport-r2', 'proposer', '自分とこだけで', 'alone'],
  ['eport-r2', 'proposer', '一人', 'alone'],
  ['eport-r2', 'proposer', '二社合同', 'consortium'],
  ['eport-r2', 'proposer', 'with partners', 'consortium'],
  ['eport-r2', 'proposer', 'solo', 'alone'],
  ['eport-r2', 'proposer', "It's just us", 'alone'],
  ['eport-r2', 'proposer', 'a joint one', 'consortium'],
];

describe('whether one company proposes alone, or several together', () => {
  it.each(proposers)('%s %s %s → %s', (program, asks, text, facts) => {
    expect(said(program, asks, text)).toBe(facts);
  });
});
