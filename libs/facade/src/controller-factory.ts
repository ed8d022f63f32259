import { Controller, Delete, Get, HttpCode, Inject, Patch, Post, Put, Req, Res, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TenantAccess } from '#libs/platform';
import { documentOperation } from './documentation.js';
import type { Operation } from './operation/operation.js';
import type { RouteGroup } from './routes/index.js';
import { StraightWay } from './straight-way.js';

const verbs = { GET: Get, POST: Post, PUT: Put, PATCH: Patch, DELETE: Delete };

/**
 * Makes an ordinary Nest controller of a group of operations, with the decorators that a hand-written one would carry.
 */
export function controllerOf(group: RouteGroup, operations: readonly Operation[]): Type {
  const name = `${group.tag.replace(/[^A-Za-z]+(.)?/g, (_, next?: string) => next?.toUpperCase() ?? '')}Controller`;
  const controller = {
    [name]: class {
      constructor(readonly way: StraightWay) {}
    },
  }[name]!;
  Reflect.defineMetadata('design:paramtypes', [StraightWay], controller);
  Inject(StraightWay)(controller, undefined, 0);
  Controller()(controller);
  ApiTags(group.tag)(controller);
  for (const operation of operations) addHandler(controller, operation);
  return controller;
}

function addHandler(controller: Type<{ readonly way: StraightWay }>, operation: Operation): void {
  const { route, id, reply } = operation;
  const prototype = controller.prototype;
  const handler = {
    [id](this: { readonly way: StraightWay }, request: FastifyRequest, response: FastifyReply) {
      return this.way.take(operation, request, response);
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
    TenantAccess(route.scope),
    ...documentOperation(operation),
  ];
  for (const decorate of decorators) decorate(prototype, id, descriptor);
}
