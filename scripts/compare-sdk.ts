import { compareSdk } from './compare-sdk/compare-sdk.js';

/** `npm run compare-sdk -- [folder | package@version]`. */
process.exitCode = await compareSdk(process.argv.slice(2), console);
