import { digits } from '../ids.js';
import { businessError, notOwned } from '../protocol/errors.js';
import type { Parameters } from '../protocol/parameters.js';
import type { Migration, Space } from '../state/model.js';
import type { Handler } from './handler.js';
import { checkCode, checkDelivery, joinNumber, numberTaken } from './phone-number-rules.js';

export const phoneMigrations = {
  CreateChatappMigrationInitiate: ({ space, params, state }) => {
    const phoneNumber = joinNumber(params.text('CountryCode'), params.text('MobileNumber'));
    if (state.holderOf(phoneNumber) === space) throw numberTaken();
    const migration: Migration = { phoneNumber, id: digits(15), step: 'initiated' };
    space.migrations.set(phoneNumber, migration);
    return { Data: { ...reference(migration), Status: 'MIGRATING' } };
  },

  GetMigrationVerifyCode: ({ space, params }) => {
    const migration = openMigration(space, params);
    checkDelivery(params);
    migration.step = 'code-sent';
    return { Data: reference(migration) };
  },

  ChatappMigrationVerified: ({ space, params }) => {
    const migration = openMigration(space, params);
    checkCode(migration.step === 'code-sent', params.text('VerifyCode'));
    migration.step = 'verified';
    return { Data: reference(migration) };
  },

  ChatappMigrationRegister: ({ space, params, state }) => {
    const { phoneNumber, step } = openMigration(space, params);
    if (step !== 'verified') {
      throw businessError('InvalidParameter.PhoneNumberNotVerified', 'The phone number has to be verified first.');
    }
    const left = state.holderOf(phoneNumber)?.phoneNumbers.get(phoneNumber);
    if (left) left.status = 'MIGRATED';
    state.connect(space, phoneNumber, left?.verifiedName ?? 'Migrated business');
    space.migrations.delete(phoneNumber);
    return {};
  },
} satisfies Record<string, Handler>;

function openMigration(space: Space, params: Parameters): Migration {
  const migration = space.migrations.get(params.text('PhoneNumber'));
  if (!migration) throw notOwned();
  return migration;
}

function reference({ phoneNumber, id }: Migration) {
  return { PhoneNumber: phoneNumber, Id: id };
}
