/** The folder of the project, from where this file lies when compiled. */
export const PROJECT = new URL('../../../', import.meta.url);
