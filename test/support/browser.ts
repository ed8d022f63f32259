import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser {
  readonly context: BrowserContext;
  /** Ends it and removes its profile. */
  close(): Promise<void>;
}

/** Path of a Chromium: `CHROMIUM_PATH`, Debian's, or one on the `PATH`. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return ['/usr/bin', ...PATH.split(delimiter)].map((folder) => join(folder, 'chromium')).find(existsSync);
}

/** A browser without a window and with a new, empty profile. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'cams-gateway-browser-'));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const viewport = { width: 1280, height: 900 };
    const context = await chromium.launchPersistentContext(profile, { executablePath, args: ARGUMENTS, viewport });
    return { context, close: () => context.close().finally(removeProfile) };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}
