import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writePrivateJson } from './private-file.js';

const credential = z.object({ clientId: z.string(), clientSecret: z.string() });

const demoTenant = z.object({
  id: z.string(),
  name: z.string(),
  custSpaceId: z.string(),
  ...credential.shape,
  phoneNumber: z.string(),
});

export type Credential = z.infer<typeof credential>;

/** A sub-customer to try things with, and the credential to call as it. */
export type DemoTenant = z.infer<typeof demoTenant>;

/** What `demo.json` tells the people and programs that use the demo. */
export interface Demo {
  readonly gateway: string;
  /** Absent where CAMS is not our sandbox; there are no demo tenants then. */
  readonly sandbox?: string;
  readonly operator: Credential;
  readonly tenants: readonly DemoTenant[];
  readonly cams?: { readonly accessKeyId: string; readonly accessKeySecret: string };
}

export function demoFile(dataDir: string): string {
  return join(dataDir, 'demo.json');
}

/** What the last start wrote, out of the way of whoever waits for what this one writes. */
function formerFile(dataDir: string): string {
  return join(dataDir, 'demo.former.json');
}

/** To be called at the start: what is in the file is no longer true. */
export async function retireDemo(dataDir: string): Promise<void> {
  await rename(demoFile(dataDir), formerFile(dataDir)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

export async function writeDemo(dataDir: string, demo: Demo): Promise<void> {
  await writePrivateJson(demoFile(dataDir), demo);
  await rm(formerFile(dataDir), { force: true });
}

/** The tenants of the last start: the only place that knows the secrets of their credentials. */
export async function formerTenants(dataDir: string): Promise<DemoTenant[]> {
  const content = await readJson(formerFile(dataDir)).catch((error: unknown) => {
    if (error instanceof SyntaxError) return undefined; // edited by hand: new credentials are made
    throw error;
  });
  const parsed = z.object({ tenants: z.array(demoTenant) }).safeParse(content);
  return parsed.success ? parsed.data.tenants : [];
}
