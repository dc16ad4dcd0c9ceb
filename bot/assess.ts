import { parseArgs } from 'node:util';
import * as z from 'zod';
import { assess } from '../rules/assess.ts';
import { assessmentSchema } from '../rules/assessment.ts';
import { expectation, problemsIn } from '../rules/expectation.ts';
import { type Facts, factsSchema } from '../rules/facts.ts';
import { inCategoriesOf } from '../rules/in-categories-of.ts';
import { rank, rankedTrackSchema } from '../rules/rank.ts';
import { asOfOption } from './as-of.ts';
import { assessmentJson, type Piece } from './assessment-json.ts';
import { OptionError, runCommand } from './command.ts';
import { linesOf } from './lines.ts';
import { PieceWriter } from './piece-writer.ts';
import { DEFAULT_PROGRAM, loadPrograms } from './programs.ts';
import { programsDirHere } from './settings.ts';

const HELP = `Reads one JSON object of facts a line and writes one JSON assessment a line.
With --program all it writes {assessments, ranking} a line: every program, and all tracks with the best first.

  npm run --silent assess -- [--program ID|all] [--as-of TIME] < facts.jsonl
  npm run --silent assess -- --schema

  --program ID   program edition (${DEFAULT_PROGRAM}), or all
  --as-of TIME   the moment to answer for, with offset, e.g. 2025-06-10T10:00+09:00 (now)
  --schema       print the JSON Schemas of facts, of assessments and of ranked tracks

A line that cannot be read gets {"error": {"line", "problems": [{"path", "expected"}]}}; the others are still done.
`;

const ALL = 'all';

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      program: { type: 'string', default: DEFAULT_PROGRAM },
      'as-of': { type: 'string' },
      schema: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) process.stdout.write(HELP);
  else if (options.schema) process.stdout.write(`${JSON.stringify(schemas(), null, 2)}\n`);
  else await assessLines(assessorFor(options.program), asOfOption(options['as-of'])());
});

function schemas() {
  return {
    facts: z.toJSONSchema(factsSchema),
    assessment: z.toJSONSchema(assessmentSchema),
    ranked: z.toJSONSchema(rankedTrackSchema),
  };
}

/** What is written of one case, as JSON. */
type Assessor = (facts: Facts, asOf: string) => Piece[];

function assessorFor(id: string): Assessor {
  const programs = loadPrograms(programsDirHere());
  if (id === ALL) {
    return (facts, asOf) => {
      const assessments = [...programs.values()].map((program) =>
        assess(program, inCategoriesOf(program, programs, facts), asOf),
      );
      const pieces = assessments.flatMap((assessment, at) => [
        at === 0 ? '' : ',',
        ...assessmentJson(assessment),
      ]);
      return ['{"assessments":[', ...pieces, `],"ranking":${JSON.stringify(rank(assessments))}}`];
    };
  }
  const program = programs.get(id);
  if (!program)
    throw new OptionError('--program', id, `one of ${[...programs.keys()].join(', ')}, or ${ALL}`);
  return (facts, asOf) => assessmentJson(assess(program, inCategoriesOf(program, programs, facts), asOf));
}

async function assessLines(assessed: Assessor, asOf: string): Promise<void> {
  const writer = new PieceWriter(process.stdout);
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number += 1;
    if (line.trim() === '') continue;
    await writer.write([...assessLine(assessed, asOf, line, number), '\n']);
  }
  await writer.flush();
}

/** One line of JSON: the assessment, or what is wrong with the facts. */
function assessLine(assessed: Assessor, asOf: string, line: string, number: number): Piece[] {
  const refused = (problems: readonly { path: string; expected: string }[]) => [
    JSON.stringify({ error: { line: number, problems } }),
  ];
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return refused([{ path: '', expected: 'a JSON object of facts' }]);
  }
  const facts = factsSchema.safeParse(json, { error: expectation });
  if (facts.success) return assessed(facts.data, asOf);
  return refused(
    problemsIn(facts.error).map(({ path, expected }) => ({
      path: path.join('.'),
      expected: path.length === 0 ? 'a JSON object of facts' : expected,
    })),
  );
}
