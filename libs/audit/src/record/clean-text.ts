/** Text that the database takes and a log line can show: well-formed, without NUL, of bounded length. */
export function cleanText(text: string, maxLength: number): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
  return cut.toWellFormed().replaceAll('\0', '�');
}
