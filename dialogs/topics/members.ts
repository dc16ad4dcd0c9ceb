import { usedIds } from '../../rules/used-facts.ts';
import { readCount } from '../understanding/counts.ts';
import { readMemberOffices } from '../understanding/member-offices.ts';
import { readPartnerStage } from '../understanding/partner-stage.ts';
import { readPlanningMembers } from '../understanding/planning-members.ts';
import { readProposer } from '../understanding/proposer.ts';
import type { TopicQuestions } from './question.ts';
import { yesNoQuestion } from './yes-no-question.ts';

/** 構成員: how many are there, who plans and runs it, and do they already work together? */
export const members: TopicQuestions = (program) => [
  {
    type: 'choice',
    id: 'proposer',
    topic: 'members',
    texts: 'proposer',
    names: {},
    facts: ['proposer'],
    options: (['alone', 'consortium'] as const).map((value) => ({ value, sets: [['proposer', value]] })),
    read: readProposer,
  },
  ...usedIds(program, 'memberOffices').map((area) =>
    yesNoQuestion(
      'members',
      `memberOffices.${area}`,
      'memberOffices',
      { area: `area.${area}` },
      (text, { names }) => readMemberOffices(text, area, names.area),
    ),
  ),
  {
    type: 'number',
    id: 'corporations',
    topic: 'members',
    texts: 'corporations',
    names: {},
    facts: ['corporations'],
    fact: 'corporations',
    unit: 'count',
    min: 0,
    max: 999,
    quick: [1, 2, 3, 4, 5],
    read: (text) => readCount(text, 'corporations'),
  },
  {
    type: 'number',
    id: 'planningMembers',
    topic: 'members',
    texts: 'planningMembers',
    names: {},
    facts: ['planningMembers'],
    fact: 'planningMembers',
    unit: 'count',
    min: 0,
    max: 999,
    quick: [1, 2, 3, 4, 5],
    read: (text, { corporations }) => readPlanningMembers(text, corporations),
  },
  {
    type: 'choice',
    id: 'partnerStage',
    topic: 'members',
    texts: 'partnerStage',
    names: {},
    facts: ['partnerStage'],
    options: (['practising', 'seeking'] as const).map((value) => ({
      value,
      sets: [['partnerStage', value]],
    })),
    read: readPartnerStage,
  },
];
