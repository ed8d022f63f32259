import 'reflect-metadata';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';

/**
 * What this gateway would be if it were written the usual way: a controller, a DTO, a guard and an entity, with the
 * libraries that the framework's own handbook recommends. Kept alive on the way to CAMS, no logging, no limits on
 * bodies beyond the defaults, the tenant's space taken from the token: nothing in it is slower than it has to be.
 */
const app = await NestFactory.create<NestExpressApplication>(AppModule, { logger: ['error', 'warn'] });
app.disable('x-powered-by');
app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
await app.listen(0, '127.0.0.1');
process.send?.({ url: await app.getUrl() });
process.on('disconnect', () => process.exit());
