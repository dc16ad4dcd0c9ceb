import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerSchema, Browser, start, text } from './support/browser.ts';
import { Program } from './support/program.ts';
import { temporaryDirectory } from './support/server.ts';

let directory: ReturnType<typeof temporaryDirectory>;
let settings: Record<string, string>;
const running: Program[] = [];

function run(environment: Record<string, string> = {}, args: string[] = [], cwd?: string): Program {
  const program = new Program({ ...settings, ...environment }, args, cwd);
  running.push(program);
  return program;
}

beforeEach(() => {
  directory = temporaryDirectory();
  settings = { DATABASE: join(directory.path, 'kyoso.sqlite'), RATE_LIMIT_PER_MINUTE: '10000' };
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((program) => program.stop('SIGKILL')));
  directory.remove();
});

describe('starting', () => {
  test('prints one line for people, with the address', async () => {
    const program = run();
    const origin = await program.origin();
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    expect(program.stdout).toBe(`共創ナビ → ${origin}\n`);
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test('reads a file .env in the working directory; the environment comes first', async () => {
    writeFileSync(join(directory.path, '.env'), 'PUBLIC_ORIGIN=https://navi.example.jp\nPORT=wrong\n');
    const program = run({}, [], directory.path);
    expect(await program.origin()).toBe('https://navi.example.jp');
  });

  test('with wrong settings names all of them and ends with 2', async () => {
    const program = run({ PORT: 'x', LOG_LEVEL: 'loud' });
    expect(await program.ended).toBe(2);
    expect(program.stdout).toBe('');
    expect(program.stderr.trim().split('\n')).toEqual([
      'PORT is "x", but must be a whole number from 0 to 65535',
      expect.stringContaining('LOG_LEVEL is "loud", but must be one of'),
    ]);
  });

  test('on a port in use says so and names PORT', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const program = run({ PORT: port, LOG_LEVEL: 'silent' });
    expect(await program.ended).toBe(1);
    expect(program.stderr).toMatch(new RegExp(`^PORT ${port} is in use by another program; .*\\n$`));
    other.close();
  });

  test('on a database that is none says so and names DATABASE', async () => {
    writeFileSync(
      join(directory.path, 'kyoso.sqlite'),
      'not a database, but long enough to look at'.repeat(20),
    );
    const program = run();
    expect(await program.ended).toBe(1);
    expect(program.stderr).toMatch(/^DATABASE is ".*", which cannot be opened: .*\n$/);
  });

  test('--help and --version print and end; an unknown option ends with 2', async () => {
    const [help, version, unknown] = [run({}, ['--help']), run({}, ['--version']), run({}, ['--nope'])];
    expect(await Promise.all([help.ended, version.ended, unknown.ended])).toEqual([0, 0, 2]);
    expect(help.stdout).toContain('RETENTION_DAYS');
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(unknown.stderr).toContain("'--nope'");
  });
});

describe('when the process is killed', () => {
  test('in the middle of turns, everything that was answered is there after the restart', async () => {
    const program = run();
    const browser = new Browser(await program.origin());
    const answered = [(await browser.take(start)).turn];
    const killed: string[] = [];
    const talkers = Array.from({ length: 4 }, async (_, talker) => {
      for (let turn = 0; ; turn++) {
        const id = randomUUID();
        try {
          answered.push((await browser.take(text(`${talker}-${turn}`), id)).turn);
        } catch {
          killed.push(id);
          return;
        }
        if (answered.length === 40) program.child.kill('SIGKILL');
      }
    });
    await Promise.all(talkers);
    expect(await program.ended).toBe('SIGKILL');
    expect(killed).toHaveLength(4);

    const again = new Browser(await run().origin(), { cookie: browser.cookie ?? '' });
    const { turns } = await again.conversation();
    for (const turn of answered) expect(turns).toContainEqual(turn);
    // What was on its way is sent again by the page; whether it had been taken or not, it is there once.
    for (const id of killed) await again.take(text('again'), id);
    const ids = (await again.conversation()).turns.map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...answered.map(({ id }) => id), ...killed].toSorted());
  });
});

describe('stopping', () => {
  /** A turn whose second half is still to be sent. */
  async function halfATurn(origin: string) {
    const body = JSON.stringify({ id: randomUUID(), input: start });
    const sending = request(`${origin}/api/turns`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    const response = once(sending, 'response');
    response.catch(() => {});
    sending.write(body.slice(0, 20));
    await once(sending, 'socket').then(([socket]) => socket.connecting && once(socket, 'connect'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { finish: () => sending.end(body.slice(20)), response, abort: () => sending.destroy() };
  }

  test.each(['SIGTERM', 'SIGINT'] as const)('by %s finishes the turn that is under way', async (signal) => {
    const program = run();
    const origin = await program.origin();
    const turn = await halfATurn(origin);
    program.child.kill(signal);
    await expect
      .poll(() =>
        fetch(`${origin}/healthz`).then(
          () => 'open',
          () => 'closed',
        ),
      )
      .toBe('closed');
    turn.finish();
    const [response] = await turn.response;
    expect(response.statusCode).toBe(200);
    const answer = answerSchema.parse(JSON.parse(Buffer.concat(await response.toArray()).toString()));
    expect(await program.ended).toBe(0);

    const cookie = String(response.headers['set-cookie']).split(';')[0] ?? '';
    const again = new Browser(await run().origin(), { cookie });
    expect((await again.conversation()).turns).toEqual([answer.turn]);
  });

  test('with a second signal ends at once', async () => {
    const program = run();
    const turn = await halfATurn(await program.origin());
    program.child.kill('SIGTERM');
    await expect.poll(() => program.stderr).toContain('stopping');
    expect(await program.stop('SIGTERM')).toBe(1);
    turn.abort();
  });
});
