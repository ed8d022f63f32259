import { newId } from '#libs/platform';

/** How an id of an event looks outside: `evt_` and a UUIDv7 without hyphens. */
export const EVENT_ID = /^evt_[0-9a-f]{32}$/;

/** A new id of an event. It tells the time of the event, and ids sort by it. */
export function newEventId(): string {
  return newId('evt');
}

/** The time of the event, in milliseconds since 1970. */
export function timeOfEvent(id: string): number {
  return Number.parseInt(id.slice(4, 16), 16);
}

/** The UUID in the id, as the database keeps it. */
export function uuidOfEvent(id: string): string {
  const hex = id.slice(4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The id as it looks outside. */
export function eventIdOf(uuid: string): string {
  return `evt_${uuid.replaceAll('-', '')}`;
}
