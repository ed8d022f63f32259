/**
 * `npm start`. In production it is the gateway alone, which takes every setting from the environment; otherwise
 * whatever is not set is started here as well.
 */
if (process.env.NODE_ENV === 'production') {
  await import('../main.js');
} else {
  const { run } = await import('./run.js');
  process.exit(await run(process.env));
}

export {};
