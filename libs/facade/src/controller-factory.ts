import { Controller, Delete, Get, HttpCode, Inject, Patch, Post, Put, Req, Res, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OperatorAccess, TenantAccess } from '#libs/platform';
import { documentOperation } from './documentation.js';
import type { Operation } from './operation/operation.js';
import { OperatorWay } from './operator-way.js';
import type { RouteGroup } from './routes/index.js';
import { StraightWay } from './straight-way.js';

/** Each operation goes the way of those who may call it. */
interface Ways {
  readonly tenant: StraightWay;
  readonly operator: OperatorWay;
}

const undocumented: (() => void)[] = [];

const access = { tenant: TenantAccess, operator: OperatorAccess };
const verbs = { GET: Get, POST: Post, PUT: Put, PATCH: Patch, DELETE: Delete };

/**
 * Makes an ordinary Nest controller of a group of operations, with the decorators that a hand-written one would carry.
 */
export function controllerOf(group: RouteGroup, operations: readonly Operation[]): Type {
  const name = `${group.tag.replace(/[^A-Za-z]+(.)?/g, (_, next?: string) => next?.toUpperCase() ?? '')}Controller`;
  const controller = {
    [name]: class implements Ways {
      constructor(
        readonly tenant: StraightWay,
        readonly operator: OperatorWay,
      ) {}
    },
  }[name]!;
  Reflect.defineMetadata('design:paramtypes', [StraightWay, OperatorWay], controller);
  Inject(StraightWay)(controller, undefined, 0);
  Inject(OperatorWay)(controller, undefined, 1);
  Controller()(controller);
  ApiTags(group.tag)(controller);
  for (const operation of operations) addHandler(controller, operation);
  return controller;
}

function addHandler(controller: Type<Ways>, operation: Operation): void {
  const { route, id, reply, audience } = operation;
  const prototype = controller.prototype;
  const handler = {
    [id](this: Ways, request: FastifyRequest, response: FastifyReply) {
      return this[audience].take(operation, request, response);
    },
  }[id]!;
  Object.defineProperty(prototype, id, { value: handler, writable: true, configurable: true });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, id)!;
  Reflect.defineMetadata('design:paramtypes', [Object, Object], prototype, id);
  Req()(prototype, id, 0);
  Res({ passthrough: true })(prototype, id, 1);
  const decorators = [
    verbs[route.verb](route.path.replace(/\{(\w+)\}/g, ':$1')),
    HttpCode(reply.status),
    access[audience](route.scope),
  ];
  for (const decorate of decorators) decorate(prototype, id, descriptor);
  undocumented.push(() => {
    for (const decorate of documentOperation(operation)) decorate(prototype, id, descriptor);
  });
}

/**
 * Adds what only the OpenAPI document needs to the controllers that were made. To be called before it is put together;
 * the start does without, and is shorter for it.
 */
export function documentControllers(): void {
  for (const document of undocumented.splice(0)) document();
}
