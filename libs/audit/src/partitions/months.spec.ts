import { expect, it } from 'vitest';
import { addMonths, monthOf, monthOfName, startOf, suffixOf } from './months.js';

it('counts months across years, both ways', () => {
  expect(addMonths({ year: 2026, month: 11 }, 3)).toEqual({ year: 2027, month: 2 });
  expect(addMonths({ year: 2026, month: 1 }, -13)).toEqual({ year: 2024, month: 12 });
  expect(addMonths({ year: 2026, month: 12 }, 0)).toEqual({ year: 2026, month: 12 });
});

it('takes months in UTC, wherever the machine is', () => {
  expect(monthOf(new Date('2026-03-01T00:30:00+01:00'))).toEqual({ year: 2026, month: 2 });
  expect(startOf({ year: 2026, month: 2 })).toEqual(new Date('2026-02-01T00:00:00Z'));
});

it('reads back what it names', () => {
  expect(monthOfName(`audit_event_${suffixOf({ year: 2026, month: 2 })}`)).toEqual({ year: 2026, month: 2 });
  expect(monthOfName('audit_event_default')).toBeUndefined();
});
