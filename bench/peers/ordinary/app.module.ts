import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { ThrottlerModule } from '@nestjs/throttler';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CamsService } from './cams.service.js';
import { JwtAuthGuard, JwtStrategy } from './jwt.strategy.js';
import { MessageRecord } from './message-record.entity.js';
import { MessagesController } from './messages.controller.js';
import { TenantThrottlerGuard } from './tenant-throttler.guard.js';

@Module({
  imports: [
    PassportModule,
    ThrottlerModule.forRoot([
      { ttl: Number(process.env.THROTTLE_MS ?? 1_000), limit: Number(process.env.THROTTLE_LIMIT ?? 1_000_000) },
    ]),
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env.DATABASE_URL!,
      entities: [MessageRecord],
      synchronize: true,
    }),
    TypeOrmModule.forFeature([MessageRecord]),
  ],
  controllers: [MessagesController],
  providers: [
    CamsService,
    JwtStrategy,
    { provide: APP_GUARD, useClass: JwtAuthGuard },
    { provide: APP_GUARD, useClass: TenantThrottlerGuard },
  ],
})
export class AppModule {}
