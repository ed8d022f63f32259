import { Controller, Get, Module } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from 'vitest';
import { ApiProblems, problemResponseName } from './api-problems.js';
import { errorCodes } from './error-codes.js';

@Controller()
class Things {
  @Get('things')
  @ApiProblems(403, 'not_found', 'upstream_unavailable', 'database_unavailable')
  list(): void {}
}

@Module({ controllers: [Things] })
class ThingsModule {}

async function document() {
  const module = await Test.createTestingModule({ imports: [ThingsModule] }).compile();
  const app = module.createNestApplication(new FastifyAdapter(), { logger: false });
  return SwaggerModule.createDocument(app, new DocumentBuilder().build());
}

describe('ApiProblems', () => {
  it('documents a problem document for every status, with the codes that can occur', async () => {
    const { paths } = await document();
    const responses = paths['/things']?.get?.responses ?? {};
    expect(Object.keys(responses)).toEqual(['403', '404', '500', '502', '503', '504']);
    expect(responses[403]).toMatchObject({
      description: expect.stringMatching(/`insufficient_scope`.*\n.*`forbidden`.*\n.*`tenant_suspended`/),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    });
    expect(responses[503]).toMatchObject({
      description: expect.stringMatching(/`upstream_unavailable`.*\n.*`database_unavailable`/),
      headers: { 'Retry-After': {} },
    });
    expect(responses[504]).toMatchObject({ description: expect.not.stringContaining('database_unavailable') });
  });

  it('describes the document with every code there is', async () => {
    const { components } = await document();
    expect(components?.schemas?.Problem).toMatchObject({
      properties: { code: { enum: Object.keys(errorCodes) } },
      required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'requestId'],
    });
  });

  it('refuses a status that no problem has', () => {
    expect(() => ApiProblems(418)).toThrow('418');
  });
});

describe('the name of a problem response', () => {
  it('is its status where it stands for every code that has it', () => {
    expect(problemResponseName(404, ['not_found'])).toBe('Problem404');
    expect(problemResponseName(403, ['tenant_suspended', 'insufficient_scope', 'forbidden'])).toBe('Problem403');
  });

  it('has the codes in it where there are others', () => {
    expect(problemResponseName(403, ['insufficient_scope', 'forbidden'])).toBe(
      'Problem403InsufficientScopeOrForbidden',
    );
  });
});
