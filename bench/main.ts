import { cachedReads } from './cached-reads/cached-reads.js';
import { Running } from './common/running.js';
import { fairShare } from './fair-share/fair-share.js';
import { manyTenants } from './many-tenants/many-tenants.js';
import { postMessage } from './post-message/post-message.js';

const parts = {
  'post-message': postMessage,
  'cached-reads': cachedReads,
  'fair-share': fairShare,
  'many-tenants': manyTenants,
};

type Part = keyof typeof parts;

const names = Object.keys(parts) as Part[];
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`There is no part ${unknown}; there are ${names.join(', ')}.`);
  process.exit(1);
}

for (const name of wanted.length > 0 ? (wanted as Part[]) : names) {
  console.log(`\n${name}`);
  const running = new Running();
  try {
    await parts[name](running);
  } finally {
    await running.stop();
  }
}
