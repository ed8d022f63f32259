import { mkdir, writeFile } from 'node:fs/promises';
import { machine } from './machine.js';
import { PROJECT } from './project.js';

const RESULTS = new URL('bench/results/', PROJECT);

/** Keeps the figures of a part, with the machine that they are of. */
export async function saveResults(part: string, figures: object): Promise<void> {
  await saveFile(`${part}.json`, `${JSON.stringify({ machine: await machine(), ...figures }, null, 2)}\n`);
}

export async function saveFile(name: string, text: string): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  await writeFile(new URL(name, RESULTS), text);
}
