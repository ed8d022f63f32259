import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '#libs/audit';
import { TenancyModule } from '#libs/tenancy';
import { BootstrapOperator } from './credentials/bootstrap-operator.js';
import { Credential } from './credentials/credential.entity.js';
import { CredentialDirectory } from './credentials/credential-directory.js';
import { CredentialsController } from './credentials/credentials.controller.js';
import { CredentialsService } from './credentials/credentials.service.js';
import { AccessGuard } from './guard/access.guard.js';
import { AccessCheck } from './guard/access-check.js';
import { Authenticator } from './guard/authenticator.js';
import { TokenController } from './oauth/token.controller.js';
import { TokenService } from './oauth/token.service.js';
import { WellKnownController } from './oauth/well-known.controller.js';
import { KeyRotation } from './signing-keys/key-rotation.js';
import { SigningKeyRow } from './signing-keys/signing-key.entity.js';
import { SigningKeysController } from './signing-keys/signing-keys.controller.js';
import { SigningKeys } from './signing-keys/signing-keys.js';
import { TokenIssuer } from './tokens/token-issuer.js';
import { TokenVerifier } from './tokens/token-verifier.js';

/**
 * Credentials, tokens, and the guard over every route of the application it is imported into. Needs what
 * `ConfigModule`, `DatabaseModule` and `MetricsModule` provide, all global.
 */
@Module({
  imports: [TypeOrmModule.forFeature([Credential, SigningKeyRow]), TenancyModule, AuditModule, DiscoveryModule],
  controllers: [TokenController, WellKnownController, CredentialsController, SigningKeysController],
  providers: [
    AccessCheck,
    AccessGuard,
    Authenticator,
    BootstrapOperator,
    CredentialDirectory,
    CredentialsService,
    KeyRotation,
    SigningKeys,
    TokenIssuer,
    TokenService,
    TokenVerifier,
    { provide: APP_GUARD, useExisting: AccessGuard },
  ],
})
export class AuthModule {}
