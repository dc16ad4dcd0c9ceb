import { openQuestion } from '../asking.ts';
import type { Step } from '../step.ts';
import type { Talk } from '../talk.ts';
import { readAnswer } from '../topics/answer.ts';
import { angry } from './angry.ts';
import { askedInBetween } from './asked-in-between.ts';
import { confused } from './confused.ts';
import { greetedBack } from './greeted-back.ts';
import { leave } from './leave.ts';
import { nonsense } from './nonsense.ts';
import { smallTalk } from './small-talk.ts';
import { welcome } from './welcome.ts';

/** What people say besides answering. Each takes a text that is nothing but that, or leaves it to the others. */
const patterns: readonly ((talk: Talk, text: string) => (() => Step) | undefined)[] = [
  greetedBack,
  welcome,
  leave,
  askedInBetween,
  confused,
  smallTalk,
  angry,
  nonsense,
];

/** Something said besides the matter: told in a line, and the talk goes on where it was. What may be an answer is none. */
export function aside(talk: Talk, text: string): Step | undefined {
  for (const pattern of patterns) {
    const told = pattern(talk, text);
    if (told) return answersOpenQuestion(talk, text) ? undefined : told();
  }
  return undefined;
}

function answersOpenQuestion(talk: Talk, text: string): boolean {
  const question = openQuestion(talk);
  if (!question) return false;
  const reading = readAnswer(talk, question, text);
  return reading.read || reading.rest !== undefined;
}
