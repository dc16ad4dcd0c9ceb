import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Pictures of the page, kept for people to look at; never committed. */
const pictures = fileURLToPath(new URL('../artifacts/', import.meta.url));

/** The browser on this machine: `CHROME_PATH`, or `chromium` in PATH. */
export const chromiumPath: string | undefined = [
  process.env.CHROME_PATH,
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium')),
].find((path) => path !== undefined && path !== '' && isExecutable(path));

/** Stands in the title of skipped tests. */
export const whySkipped = chromiumPath ? '' : ' (skipped: no chromium in PATH, and CHROME_PATH is not set)';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export async function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('no chromium');
  return chromium.launch({
    executablePath: chromiumPath,
    // Root in a container has no sandbox; nothing of the browser's own may go out to the network.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
