import { Controller, Get, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AllowedMethods } from '../http/allowed-methods.js';
import { createServer } from '../http/server.js';
import { createLogger } from '../observability/logging.js';
import { ProblemFilter } from './problem.filter.js';

const failures: Readonly<Record<string, unknown>> = {
  error: Object.assign(new Error('SELECT secret FROM somewhere'), { detail: 'secret', parameters: ['secret'] }),
  status: Object.assign(new Error('secret'), { statusCode: 503 }),
  text: 'secret',
  nothing: undefined,
};

@Controller()
class FailingController {
  @Get(':how')
  fail(@Param('how') how: string) {
    throw failures[how];
  }
}

@Module({ controllers: [FailingController] })
class FailingModule {}

let app: NestFastifyApplication;
let log = '';

beforeAll(async () => {
  const logger = createLogger('error', {
    write(line) {
      log += line;
    },
  });
  const server = createServer({ logger, trustedProxies: [], formPath: '/form' });
  const allowedMethods = new AllowedMethods(server.getInstance<FastifyInstance>());
  app = await NestFactory.create<NestFastifyApplication>(FailingModule, server, { logger: false, bodyParser: false });
  app.useGlobalFilters(new ProblemFilter(allowedMethods));
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

it.each(Object.keys(failures))('tells the log what nobody foresaw, and the caller nothing of it: %s', async (how) => {
  const reply = await fetch(`${await app.getUrl()}/${how}`);
  const text = await reply.text();
  expect(reply.status).toBe(500);
  expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(JSON.parse(text)).toEqual({
    type: '/errors/internal_error',
    title: 'The gateway failed',
    status: 500,
    detail: 'Something failed inside the gateway.',
    instance: `/${how}`,
    code: 'internal_error',
    requestId: reply.headers.get('x-request-id'),
  });
});

it('logs the failure with its stack, but not its parameters', () => {
  const [first, ...others] = log.trim().split('\n');
  expect(others).toHaveLength(Object.keys(failures).length - 1);
  expect(JSON.parse(first!)).toMatchObject({
    err: { message: 'SELECT secret FROM somewhere', stack: expect.any(String) },
  });
  expect(first).not.toContain('parameters');
});
