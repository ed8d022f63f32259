/** A calendar month in UTC. */
export interface Month {
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

export function monthOf(time: Date): Month {
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1 };
}

export function addMonths({ year, month }: Month, count: number): Month {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** When the month begins. */
export function startOf({ year, month }: Month): Date {
  return new Date(Date.UTC(year, month - 1, 1));
}

/** `2026_01`, as it ends the names of partitions. */
export function suffixOf({ year, month }: Month): string {
  return `${String(year).padStart(4, '0')}_${String(month).padStart(2, '0')}`;
}

/** The month of such an ending; `undefined` for any other name. */
export function monthOfName(name: string): Month | undefined {
  const match = /_(\d{4})_(\d{2})$/.exec(name);
  return match ? { year: Number(match[1]), month: Number(match[2]) } : undefined;
}
