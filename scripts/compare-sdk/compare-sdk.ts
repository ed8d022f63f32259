import { catalogueFacts } from './catalogue-facts.js';
import { differenceOf } from './difference.js';
import { saysRequired, sdkFacts } from './sdk-facts.js';
import { withSdkFolder } from './sdk-folder.js';
import { readSdk } from './sdk-source.js';

/** Where npm installs it, from the project's folder. */
const INSTALLED = 'node_modules/@alicloud/cams20200606';

const USAGE = 'usage: npm run compare-sdk -- [folder | package@version]';

/**
 * Prints what an official TypeScript SDK says of CAMS that the catalogue does not, as a unified diff.
 * @returns the exit status: 0 when they say the same, 1 when they do not, 2 when it cannot be told
 */
export async function compareSdk(args: readonly string[], output: Pick<Console, 'log' | 'error'>): Promise<number> {
  const [source = INSTALLED, ...more] = args;
  if (more.length > 0 || source.startsWith('-')) {
    output.error(USAGE);
    return 2;
  }
  try {
    const sdk = await withSdkFolder(source, readSdk);
    const difference = differenceOf(catalogueFacts(saysRequired(sdk)), sdkFacts(sdk));
    if (difference === '') return 0;
    output.log(`--- libs/cams/src/catalogue\n+++ ${sdk.name}\n${difference}`);
    return 1;
  } catch (error) {
    output.error(`compare-sdk: ${(error as Error).message}`);
    return 2;
  }
}
