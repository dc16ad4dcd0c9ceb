import { usedIds } from '../../rules/used-facts.ts';
import { readActivity } from '../understanding/activity.ts';
import { readContinues } from '../understanding/continuation.ts';
import { readMainSite } from '../understanding/main-site.ts';
import type { ChoiceQuestion, TopicQuestions } from './question.ts';
import { yesNoQuestion } from './yes-no-question.ts';

/**
 * 活動内容: one question instead of four. A choice that rules the activity out sets only what it says;
 * nothing else is concluded from it.
 */
const content: ChoiceQuestion = {
  type: 'choice',
  id: 'activity',
  topic: 'activity',
  texts: 'activity',
  names: {},
  facts: ['digital', 'beyondOwnCompany', 'socialisingOnly', 'ownProductOnly'],
  options: [
    {
      value: 'together',
      sets: [
        ['digital', true],
        ['beyondOwnCompany', true],
        ['socialisingOnly', false],
        ['ownProductOnly', false],
      ],
    },
    { value: 'ownCompany', sets: [['beyondOwnCompany', false]] },
    { value: 'ownProduct', sets: [['ownProductOnly', true]] },
    { value: 'socialising', sets: [['socialisingOnly', true]] },
    { value: 'notDigital', sets: [['digital', false]] },
  ],
  read: readActivity,
};

/** 活動内容: what the activity is, where it takes place, and whether it goes on afterwards. */
export const activity: TopicQuestions = (program) => [
  content,
  ...usedIds(program, 'mainSite').map((area) =>
    yesNoQuestion('activity', `mainSite.${area}`, 'mainSite', { area: `area.${area}` }, (text, { names }) =>
      readMainSite(text, area, names.area),
    ),
  ),
  yesNoQuestion('activity', 'continues', 'continues', {}, readContinues),
];
