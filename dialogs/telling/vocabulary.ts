import type { FactPath } from '../../rules/fact-path.ts';
import type { Program } from '../../rules/programs/program.ts';
import { usedFacts, usedIds } from '../../rules/used-facts.ts';
import type { Locale } from '../locale.ts';
import { maybeProgramText, nameOf } from '../program-texts.ts';
import type { Talk } from '../talk.ts';
import { categoryWords } from '../topics/texts.ts';
import type { Vocabulary } from '../understanding/sentence/read-sentence.ts';
import type { Topic } from '../understanding/sentence/topic.ts';
import { anotherGroup } from '../understanding/sentence/topics/another-group.ts';
import { arrears } from '../understanding/sentence/topics/arrears.ts';
import { charter } from '../understanding/sentence/topics/charter.ts';
import { continuation } from '../understanding/sentence/topics/continuation.ts';
import { otherFunding } from '../understanding/sentence/topics/funding.ts';
import { crime, religion } from '../understanding/sentence/topics/grounds.ts';
import { ownTopic } from '../understanding/sentence/topics/own.ts';
import { preparations } from '../understanding/sentence/topics/preparations.ts';
import { membersRegistration, registration } from '../understanding/sentence/topics/registration.ts';

const OF_THE_COMPANY = /^(?:offices\.|(?:cooperativeKind|industry|capitalYen|employees)$)/u;

/** Whether every program takes a fact in the same sense: where an office is, what the company is. */
export const isOfTheCompany = (fact: FactPath): boolean => OF_THE_COMPANY.test(fact);

const ofTheCompany = new WeakMap<Vocabulary, Vocabulary>();

/** The part of a vocabulary that every program takes in the same sense. */
export function companyWordsOf(where: Pick<Talk, 'program' | 'words' | 'state'>): Vocabulary {
  const whole = vocabularyOf(where);
  const known = ofTheCompany.get(whole);
  if (known) return known;
  const facts = new Set([...whole.facts].filter((fact) => isOfTheCompany(fact)));
  const part = { ...whole, facts, areas: { ...whole.areas, mainSites: [] }, topics: [] };
  ofTheCompany.set(whole, part);
  return part;
}

const made = new WeakMap<Program, Map<Locale, Vocabulary>>();

/** What to look for in a text about a program, in the language of the talk. */
export function vocabularyOf(where: Pick<Talk, 'program' | 'words' | 'state'>): Vocabulary {
  const byLocale = made.get(where.program) ?? new Map<Locale, Vocabulary>();
  made.set(where.program, byLocale);
  const known = byLocale.get(where.state.locale);
  if (known) return known;
  const vocabulary = vocabularyFor(where);
  byLocale.set(where.state.locale, vocabulary);
  return vocabulary;
}

function vocabularyFor(where: Pick<Talk, 'program' | 'words'>): Vocabulary {
  const { program } = where;
  const facts = usedFacts(program);
  const named = (record: string, names: string) =>
    usedIds(program, record).map((id) => ({ id, name: nameOf(where, `${names}.${id}`) }));
  const shared: readonly Topic[] = [
    ...named('registered', 'registry').map(({ id, name }) => registration(`registered.${id}`, name)),
    ...named('outsideMembersRegistered', 'registry').map(({ id }) =>
      membersRegistration(`outsideMembersRegistered.${id}`),
    ),
    ...named('arrears', 'tax').map(({ id, name }) => arrears(`arrears.${id}`, name)),
    charter,
    ...preparations,
    continuation,
    otherFunding,
    anotherGroup,
    religion,
    crime,
  ];
  return {
    facts,
    areas: {
      offices: named('offices', 'area'),
      mainSites: named('mainSite', 'area'),
      members: named('memberOffices', 'area'),
      outsideMembers: named('outsideMembers', 'area'),
    },
    categories: [...program.categories, ...program.expenses.notSupported.map(({ id }) => id)].map(
      (value) => ({
        value,
        label: categoryWords(where, value),
      }),
    ),
    topics: [...shared.filter(({ fact }) => facts.has(fact)), ...ownTopics(where)],
  };
}

/** What a program asks with yes or no in words of its own, where its texts say what it is called. */
function ownTopics(where: Pick<Talk, 'program' | 'words'>): Topic[] {
  return where.program.questions.flatMap(({ id, facts }) =>
    facts.flatMap((fact: FactPath): Topic[] => {
      const [only, ...others] = facts;
      if (!fact.startsWith('declared.') || only === undefined || others.length > 0) return [];
      const listed = (key: string): string[] =>
        maybeProgramText(where, `questions.${id}.${key}`)
          ?.split(/[、,]/u)
          .map((word) => word.trim())
          .filter(Boolean) ?? [];
      const about = listed('about');
      return about.length === 0
        ? []
        : [
            ownTopic(fact, {
              about,
              says: listed('says'),
              denies: listed('denies'),
              answers: listed('answers'),
              answersNot: listed('answersNot'),
              beside: listed('beside'),
              plans: listed('plans').length > 0,
              everyone: listed('everyone').length > 0,
            }),
          ];
    }),
  );
}
