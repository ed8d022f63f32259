import { describe, expect, it } from 'vitest';
import { type Field, json, map, record, text } from '#libs/cams';
import { encoderOf, publicValue } from './wire-values.js';

const address = encoderOf(text('Where to.', { format: 'address' }));
const phoneNumber = encoderOf(text('A number.', { format: 'phone-number' }));

describe('encoderOf', () => {
  it('sends phone numbers as digits, however they are written', () => {
    for (const written of ['8613800001234', '+86 138-0000-1234', '+86 (138) 0000.1234']) {
      expect(phoneNumber(written)).toBe('8613800001234');
      expect(address(written)).toBe('8613800001234');
    }
  });

  it('leaves ids of other channels as they are', () => {
    expect(address('page_1234')).toBe('page_1234');
    expect(address('-1001234567890')).toBe('-1001234567890');
  });

  it('writes records under CAMS names and leaves the keys of maps alone', () => {
    const fields: Field = record('A record.', {
      TemplateParams: map('Values.', text('A value.')),
      To: text('Where to.', { format: 'address' }),
    });
    const encode = encoderOf({ ...fields, json: true });
    expect(encode({ to: '+86 1380000', templateParams: { Name: 'Lee', to: '+1' } })).toBe(
      '{"TemplateParams":{"Name":"Lee","to":"+1"},"To":"861380000"}',
    );
  });
});

describe('publicValue', () => {
  const members = { QrdlCode: text('Id.'), Labels: map('Labels.', text('A label.')), Raw: json('Anything.') };
  const field = record('A number.', members);

  it('renames by the table, keeps what it does not know by the rule, and drops nulls', () => {
    expect(
      publicValue(field, { QrdlCode: 'A1', Labels: { Key: 'v' }, NewMember: [{ InnerName: 1 }], Gone: null }),
    ).toEqual({
      code: 'A1',
      labels: { Key: 'v' },
      newMember: [{ innerName: 1 }],
    });
  });

  it('leaves out who the ISV is, at any depth, but no key that a caller chose', () => {
    const secret = { AliUid: '1', IsvCode: '2', OwnerId: 3, ResourceOwnerAccount: '4', Creator: '5', Modifier: '6' };
    const raw = { some_key: 1, rows: [{ aliUid: '1', Id: 2 }], none: null };
    const given = { ...secret, QrdlCode: 'A1', More: [secret], Labels: { OwnerId: 'mine' }, Raw: raw };
    expect(publicValue(field, given)).toEqual({
      code: 'A1',
      more: [{}],
      labels: { OwnerId: 'mine' },
      raw: { some_key: 1, rows: [{ Id: 2 }], none: null },
    });
  });
});
