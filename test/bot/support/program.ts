import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const main = fileURLToPath(new URL('../../../bot/main.ts', import.meta.url));

/** The whole program in a process of its own, as an operator runs it. */
export class Program {
  readonly child: ChildProcess;
  readonly ended: Promise<number | NodeJS.Signals>;
  stdout = '';
  stderr = '';

  constructor(environment: Record<string, string>, args: string[] = [], cwd: string = here) {
    this.child = spawn(process.execPath, [main, ...args], {
      // Nothing of the machine's own settings, and no .env of the developer's.
      cwd,
      env: { PORT: '0', HOST: '127.0.0.1', ...environment },
    });
    this.child.stdout?.on('data', (chunk: Buffer) => {
      this.stdout += chunk;
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk;
    });
    this.ended = once(this.child, 'close').then(([code, signal]) => code ?? signal);
  }

  /** The address that it prints once it listens. */
  async origin(): Promise<string> {
    while (!this.stdout.includes('\n')) {
      await Promise.race([once(this.child.stdout ?? this.child, 'data'), this.ended]);
      if (this.child.exitCode !== null) throw new Error(`ended before it listened: ${this.stderr}`);
    }
    return this.stdout.trim().split(' ').at(-1) ?? '';
  }

  async stop(signal: NodeJS.Signals): Promise<number | NodeJS.Signals> {
    this.child.kill(signal);
    return this.ended;
  }
}
