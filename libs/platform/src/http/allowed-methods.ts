import type { FastifyInstance } from 'fastify';

/** Which methods a path knows, so that a wrong method is 405 and not 404. */
export class AllowedMethods {
  private readonly routes: { readonly expression: RegExp; readonly methods: ReadonlySet<string> }[] = [];

  /** Collects the routes as they are registered. */
  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ url, method }) => {
      if (url.includes('*')) return;
      const expression = new RegExp(`^${url.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
      this.routes.push({ expression, methods: new Set([method].flat()) });
    });
  }

  /** Empty where the path does not exist at all. */
  of(path: string): string[] {
    const methods = this.routes.flatMap((route) => (route.expression.test(path) ? [...route.methods] : []));
    return [...new Set(methods)].sort();
  }
}
