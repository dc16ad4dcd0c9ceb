import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';

// Before anything else is loaded: what was compiled once is not compiled again at the next start.
enableCompileCache();

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = isMisuse(error) ? 2 : 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options, strict: true });
  if (values.help) {
    const { usage } = await import('./usage.ts');
    process.stdout.write(usage());
  } else if (values.version) {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
    process.stdout.write(`${manifest.version}\n`);
  } else {
    const { start } = await import('./start.ts');
    await start();
  }
}

/** Wrong settings or arguments: starting again without changing them cannot help. */
function isMisuse(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: unknown };
  return name === 'ConfigError' || String(code).startsWith('ERR_PARSE_ARGS_');
}
