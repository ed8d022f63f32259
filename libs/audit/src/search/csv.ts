/** What may hold any text, and so is quoted and guarded. */
const text = (value: string) => `coalesce('"' || replace(${guarded(value)}, '"', '""') || '"', '')`;
/** What has a form of its own: ids, times, numbers, flags. */
const bare = (value: string) => `coalesce(${value}::text, '')`;

/** Columns of the CSV export, with the SQL that makes them of an event `d`. */
const columns: Readonly<Record<string, string>> = {
  id: bare('d.id'),
  at: bare('d.at'),
  tenantId: text('d."tenantId"'),
  actorKind: bare('(d.actor).kind'),
  credentialId: text('(d.actor)."credentialId"'),
  clientId: text('(d.actor)."clientId"'),
  acting: bare('(d.actor).acting'),
  action: text('d.action'),
  route: text('d.route'),
  resource: text('d.resource'),
  outcome: bare('d.outcome'),
  status: bare('d.status'),
  camsCode: text('d."camsCode"'),
  camsRequestId: text('d."camsRequestId"'),
  requestId: text('d."requestId"'),
  durationMs: bare('d."durationMs"'),
  address: text('d.address'),
  params: text('d.params::text'),
};

/** The first line of the file. */
export const csvHeader = Object.keys(columns).join(',');

/** A line of the file (RFC 4180), made by the database. */
export const csvLine = Object.values(columns).join(` || ',' || `);

/** Text that a spreadsheet would take for a formula gets an apostrophe in front. */
function guarded(value: string): string {
  return `CASE WHEN left(${value}, 1) IN ('=', '+', '-', '@', E'\\t', E'\\r', E'\\n') THEN '''' || ${value} ELSE ${value} END`;
}
