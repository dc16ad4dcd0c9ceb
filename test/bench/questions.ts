/**
 * How many questions it takes until nothing can change the outcome any more: `npm run bench:questions`. Nothing is
 * timed: the figures are exact, and the same on every machine.
 */
import { programs } from '../support/context.ts';
import { fewestQuestions } from '../support/fewest-questions.ts';
import { type Asked, distinctCases, follow, guideline, ours, paper } from '../support/question-orders.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);
const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;

function row(name: string, { mean, most, meanOfOpen }: Pick<Asked, 'mean' | 'most'> & Partial<Asked>): void {
  const open = meanOfOpen === undefined ? '' : `  ${meanOfOpen.toFixed(2)} where a track stays open`;
  print(`  ${name.padEnd(53)}  mean ${mean.toFixed(3)}  worst ${most}${open}`);
}

print(`Questions until no answer can change the outcome, the track or the amount any more, over all distinct cases:
every combination of answers counts once. Of numbers, every range that makes a difference is an answer; amounts of
money decide nothing, so that they are one.`);

for (const program of programs.values()) {
  const onPaper = follow(program, paper);
  const byGuideline = follow(program, guideline);
  const byUs = follow(program, ours);
  const fewest = fewestQuestions(program);
  const cases = distinctCases(program).toLocaleString('en-US');
  print(`\n${program.id}: ${cases} cases, ${percent(byUs.open, 2)} of them with a track that stays open`);
  row('    on paper: all questions, until it is settled', onPaper);
  row('(a) order of the guideline, without what is settled', byGuideline);
  row('(b) our choice', byUs);
  row('(c) the least mean of any order', fewest);
  print(`  (b) is ${percent(byUs.mean / byGuideline.mean)} of (a) (aim: at most 70 %)`);
  print(`  (b) is ${percent(byUs.mean / fewest.mean - 1)} above (c) (aim: at most 10 %)`);
}
