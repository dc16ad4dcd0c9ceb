import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export type Ended = { code: number | null; stdout: string; stderr: string };

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Runs a command of the terminal in a process of its own, as in `npm run`, with `input` piped in. An absolute `file`
 * is one of a copy of the project.
 */
export async function runCommand(
  file: string,
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<Ended> {
  const path = resolve(root, file);
  // nothing of the machine's own settings or place
  const child = spawn(process.execPath, [path, ...args], { cwd: tmpdir(), env });
  // a command that refuses its options does not wait for what is piped in
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout, stderr };
}

export const linesIn = (output: string): string[] => output.split('\n').slice(0, -1);
