/**
 * Benchmarks, printed for people: `npm run bench`. Machines are noisy, so compare figures of one run with each other.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import type { Input } from '../../dialogs/input.ts';
import type { Locale } from '../../dialogs/locale.ts';
import { respond } from '../../dialogs/respond.ts';
import { newState } from '../../dialogs/state.ts';
import { talkOf } from '../../dialogs/talk.ts';
import { hear } from '../../dialogs/telling/hear.ts';
import { viewOf } from '../../dialogs/view.ts';
import { assess } from '../../rules/assess.ts';
import { aReadyGroup, nothingKnown } from '../support/case.ts';
import { contextAt, DURING_INTAKE, hagukumi, programs } from '../support/context.ts';
import { typedTalk } from '../support/typed-talk.ts';
import { otherEngine } from './other-engine.ts';

const OTHER = 'json-rules-engine, the criteria of HAGUKUMI, everything known';

/** A whole talk in typed words, from the greeting to the result. */
const talk = [...typedTalk, '旅費5万円、報償費8万円'];

const context = contextAt();
const print = (line: string) => process.stdout.write(`${line}\n`);
const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

await assessments();
turns();
sentences();
await startUp();

async function assessments(): Promise<void> {
  const [ready, nothing] = [aReadyGroup().facts, nothingKnown().facts];
  const bench = new Bench({ time: 500 });
  for (const program of programs.values()) {
    bench.add(
      `${program.id}, everything known of HAGUKUMI`,
      () => void assess(program, ready, DURING_INTAKE),
    );
    bench.add(`${program.id}, nothing known`, () => void assess(program, nothing, DURING_INTAKE));
  }
  const decide = otherEngine();
  bench.add(OTHER, async () => void (await decide(ready)));
  await bench.run();
  const medians = new Map(
    bench.tasks.map(({ name, result }) => [
      name,
      'latency' in result ? result.latency.p50 * 1e6 : Number.NaN,
    ]),
  );
  print('Assessment, at the median');
  for (const [name, ns] of medians) print(`  ${name}: ${ns.toFixed(0)} ns`);
  const ratio =
    (medians.get(OTHER) ?? Number.NaN) / (medians.get(`${hagukumi.id}, everything known of HAGUKUMI`) ?? 1);
  print(
    `  json-rules-engine takes ${ratio.toFixed(0)} times as long for the same criteria (aim: 20 or more)`,
  );
}

/** Sentences of about 100 characters that say several things, in both languages and of all programs. */
function sentences(): void {
  const said: readonly (readonly [string, Locale, string])[] = [
    [
      'hagukumi-r7',
      'ja',
      '小倉北区で金属加工をしている有限会社です。取引先2社と合わせて3社で応募したいと思っています。予算は28万円くらいで、市税の滞納はありません。団体規約はまだ案の段階で、活動計画はできています。',
    ],
    [
      'eport-r2',
      'ja',
      '八幡西区の株式会社で、資本金は1000万円、従業員は18人の製造業です。大学と一緒に応募します。試作品はもうできていて、経費は税込で250万円の見込みです。市税はきちんと払っています。',
    ],
    [
      'hagukumi-r7',
      'en',
      'We are a K.K. in Kokura, three companies including us. Budget about 280,000 yen, no tax arrears yet.',
    ],
  ];
  print('Understanding a sentence of about 100 characters, at the median (aim: under 0.5 ms)');
  for (const [program, locale, text] of said) {
    const here = talkOf(newState(program, locale), context);
    const took: number[] = [];
    for (let round = 0; round < 1_000; round += 1) {
      const start = performance.now();
      hear(here, undefined, text);
      if (round >= 300) took.push(performance.now() - start);
    }
    took.sort((a, b) => a - b);
    print(`  ${program} ${locale}, ${text.length} characters: ${quantile(took, 0.5).toFixed(2)} ms`);
  }
}

/** One turn in process: understanding, rules and words, without store and network. */
function turns(): void {
  const all: number[] = [];
  const results: number[] = [];
  for (let round = 0; round < 300; round += 1) {
    let { state } = respond(newState(hagukumi.id, 'ja'), { kind: 'start' }, context);
    for (const text of talk) {
      const start = performance.now();
      ({ state } = respond(state, { kind: 'text', text }, context));
      const took = performance.now() - start;
      if (round < 20) continue;
      all.push(took);
      if (state.phase === 'result') results.push(took);
    }
  }
  all.sort((a, b) => a - b);
  results.sort((a, b) => a - b);
  print(`Turn in process (${all.length} turns of whole talks)`);
  print(
    `  median ${quantile(all, 0.5).toFixed(2)} ms, p95 ${quantile(all, 0.95).toFixed(2)} ms (aim: median under 2 ms)`,
  );
  print(`  of these, showing the result: median ${quantile(results, 0.5).toFixed(2)} ms`);
  besides();
}

/** What a turn at the result costs besides: the panel of what is known, and the tracks of all programs side by side. */
function besides(): void {
  let { state } = respond(newState(hagukumi.id, 'ja'), { kind: 'start' }, context);
  for (const text of talk) ({ state } = respond(state, { kind: 'text', text }, context));
  const argument = [...programs.values()].map(({ id, tracks }) => `${id}.${tracks[0]?.id}`).join(',');
  const compare: Input = { kind: 'command', command: 'compare', argument };
  for (const [name, work] of [
    ['comparing a track of every program', () => void respond(state, compare, context)],
    ['what stands beside the talk (viewOf)', () => void viewOf(state, context)],
  ] as const) {
    const took: number[] = [];
    for (let round = 0; round < 320; round += 1) {
      const start = performance.now();
      work();
      if (round >= 20) took.push(performance.now() - start);
    }
    took.sort((a, b) => a - b);
    print(`  ${name}: median ${quantile(took, 0.5).toFixed(2)} ms`);
  }
}

/** From starting the process to the line that tells the address, with a warm disk. */
async function startUp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kyoso-bench-'));
  const times: number[] = [];
  for (let run = 0; run < 6; run += 1) times.push(await untilListening(join(folder, 'kyoso.sqlite')));
  rmSync(folder, { recursive: true });
  const warm = times.slice(1).sort((a, b) => a - b);
  print('Start to listening');
  print(
    `  median ${quantile(warm, 0.5).toFixed(0)} ms of ${warm.length} starts after the first (aim: under 1,000 ms)`,
  );
}

function untilListening(database: string): Promise<number> {
  const start = performance.now();
  const server = spawn(process.execPath, ['bot/main.ts'], {
    env: { ...process.env, PORT: '0', DATABASE: database, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let took = Number.NaN;
    server.stdout.once('data', () => {
      took = performance.now() - start;
      server.kill('SIGTERM');
    });
    server.once('error', reject);
    server.once('exit', () => resolve(took));
  });
}
