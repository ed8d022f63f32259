import { Global, Module } from '@nestjs/common';
import { RedisLink } from './redis-link.js';
import { Replicas } from './replicas.js';

/** What replicas share beside the database. Needs what `ConfigModule` and `DatabaseModule` provide. */
@Global()
@Module({ providers: [RedisLink, Replicas], exports: [RedisLink, Replicas] })
export class RedisModule {}
