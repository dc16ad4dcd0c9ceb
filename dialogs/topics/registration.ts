import { usedIds } from '../../rules/used-facts.ts';
import { readMembersOutside } from '../understanding/outside-members.ts';
import { readAllRegistered, readRegistered } from '../understanding/registration.ts';
import type { TopicQuestions } from './question.ts';
import { yesNoQuestion } from './yes-no-question.ts';

/** プラットフォーム登録: is the representative registered, and are active members from outside the area? */
export const registration: TopicQuestions = (program) => [
  ...usedIds(program, 'registered').map((registry) =>
    yesNoQuestion(
      'registration',
      `registered.${registry}`,
      'registered',
      { registry: `registry.${registry}` },
      readRegistered,
    ),
  ),
  ...usedIds(program, 'outsideMembers').map((area) =>
    yesNoQuestion(
      'registration',
      `outsideMembers.${area}`,
      'outsideMembers',
      { area: `area.${area}` },
      (text, { names }) => readMembersOutside(text, area, names.area),
    ),
  ),
  ...usedIds(program, 'outsideMembersRegistered').map((registry) =>
    yesNoQuestion(
      'registration',
      `outsideMembersRegistered.${registry}`,
      'outsideMembersRegistered',
      { registry: `registry.${registry}` },
      readAllRegistered,
    ),
  ),
];
