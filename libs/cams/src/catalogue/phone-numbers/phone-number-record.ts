import { type Field, integer, list, record, text } from '../shapes.js';
import { phoneNumberStatuses, repliedNumber } from './phone-number-fields.js';

const time = (description: string, example: string) => text(`${description}, as hours and minutes.`, { example });

const callHours = {
  Status: text('Whether calling hours apply.', { example: 'ENABLED' }),
  TimezoneId: text('Time zone that the hours are given in.', { example: 'Asia/Shanghai' }),
  WeeklyOperatingHours: list(
    'Hours of an ordinary week.',
    record('Hours of one weekday.', {
      DayOfWeek: text('The weekday.', { example: 'MONDAY' }),
      OpenTime: time('When calls begin to be taken', '0900'),
      CloseTime: time('When calls end', '1800'),
    }),
  ),
  HolidaySchedule: list(
    'Days that differ from the ordinary week.',
    record('Hours of one such day.', {
      Date: text('The day, as year, month and day.', { example: '2026-01-01' }),
      StartTime: time('When the exception begins', '0000'),
      EndTime: time('When the exception ends', '2359'),
    }),
  ),
};

const callButton = {
  CallIconVisibility: text('Whether users see a call button in the chat.', { example: 'DEFAULT' }),
  CallbackPermissionStatus: text('Whether a call from the user also lets the business call back.', {
    example: 'ENABLED',
  }),
};

const callingStatus = { Status: text('Whether calls are enabled.', { example: 'ENABLED' }) };

const callingAsQueried = {
  ...callingStatus,
  CallHours: record('When calls are taken.', { ...callHours, ...callButton }),
};

const callingAsSynced = {
  ...callingStatus,
  ...callButton,
  CallHours: record('When calls are taken.', callHours),
};

const phoneNumber = (calling: Readonly<Record<string, Field>>) =>
  record('A business number.', {
    PhoneNumber: repliedNumber,
    Status: text('Whether the number can be used; `CONNECTED` means that it can send and receive.', {
      values: phoneNumberStatuses,
      example: 'CONNECTED',
    }),
    VerifiedName: text('Name that users see.', { example: 'Lakeside Books' }),
    NameStatus: text('Where the review of the name stands.', { example: 'APPROVED' }),
    NewNameStatus: text('Where the review of a changed name stands.', { example: 'NONE' }),
    CodeVerificationStatus: text('Whether ownership of the number was proven by code.', {
      values: ['VERIFIED', 'REJECTED', 'MORE_INFORMATION_REQUESTED', 'REVOKED'],
      example: 'VERIFIED',
    }),
    QualityRating: text('How well users receive its messages: green is high, yellow medium, red low.', {
      values: ['GREEN', 'YELLOW', 'RED', 'UNKNOWN'],
      example: 'GREEN',
    }),
    MessagingLimitTier: text('How many users the business may write to first within 24 hours.', {
      values: ['TIER_50', 'TIER_250', 'TIER_1K', 'TIER_10K', 'TIER_100K', 'TIER_UNLIMITED'],
      example: 'TIER_10K',
    }),
    IsOfficial: text('`Y` for an official business account.', { values: ['Y', 'N'], example: 'N' }),
    StatusCallbackUrl: text('Address that delivery reports are posted to.', {
      example: 'https://example.com/whatsapp/status',
    }),
    UpCallbackUrl: text('Address that messages from users are posted to.', {
      example: 'https://example.com/whatsapp/inbound',
    }),
    StatusQueue: text('Queue that delivery reports are put into.', {
      example: 'Alicom-Queue-1234567890-ChatAppStatus',
    }),
    UpQueue: text('Queue that messages from users are put into.', {
      example: 'Alicom-Queue-1234567890-ChatAppInbound',
    }),
    CallingConfigure: record('Settings for voice calls.', {
      Calling: record('Who can call, and when.', calling),
      CallingCallbackUrl: text('Address that call events are posted to.', {
        example: 'https://example.com/whatsapp/calls',
      }),
      MaxTalkTime: integer('Longest duration of a call.', { example: 1000 }),
    }),
  });

/** A number as QueryChatappPhoneNumbers gives it. */
export const queriedPhoneNumber = phoneNumber(callingAsQueried);

/** A number as ChatappSyncPhoneNumber gives it: some calling settings stand one level higher. */
export const syncedPhoneNumber = phoneNumber(callingAsSynced);
