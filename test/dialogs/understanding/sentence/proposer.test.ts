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
];

describe('whether one company proposes alone, or several together', () => {
  it.each(proposers)('%s %s %s → %s', (program, asks, text, facts) => {
    expect(said(program, asks, text)).toBe(facts);
  });
});
