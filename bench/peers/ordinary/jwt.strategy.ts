import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';

/** Who sent a request. */
export interface Caller {
  readonly tenantId: string;
  readonly custSpaceId: string;
}

interface Claims {
  readonly sub: string;
  readonly custSpaceId: string;
}

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: process.env.JWT_SECRET!,
      algorithms: ['HS256'],
    });
  }

  validate({ sub, custSpaceId }: Claims): Caller {
    return { tenantId: sub, custSpaceId };
  }
}

@Injectable()
export class JwtAuthGuard extends AuthGuard('jwt') {}
