const WIDTH = 760;
const NAME_WIDTH = 210;
const VALUE_WIDTH = 64;
const BAR_HEIGHT = 18;
const ROW_HEIGHT = 28;
const TITLE_HEIGHT = 40;

/** What the picture shows of a subject. */
export interface Figures {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly cpuUsPerRequest: number;
}

/** Two charts of bars, one below the other, as an SVG document that reads on light and on dark ground. */
export function picture(subjects: readonly Figures[]): string {
  const chartHeight = TITLE_HEIGHT + subjects.length * ROW_HEIGHT;
  const throughput = chart('Requests per second (more is better)', subjects, (each) => each.requestsPerSecond);
  const cpu = chart('CPU time per request, µs (less is better)', subjects, (each) => each.cpuUsPerRequest);
  const height = 2 * chartHeight + 12;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Requests per second and CPU time per request of each subject">
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600 }
.bar { fill: #8c959f }
.ours { fill: #0969da }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .bar { fill: #6e7681 } .ours { fill: #4493f8 } }
</style>
<g>${throughput}</g>
<g transform="translate(0 ${chartHeight})">${cpu}</g>
</svg>
`;
}

function chart(title: string, subjects: readonly Figures[], figureOf: (subject: Figures) => number): string {
  const longest = Math.max(...subjects.map(figureOf));
  const bars = subjects.map((subject, i) => {
    const y = TITLE_HEIGHT + i * ROW_HEIGHT;
    const width = ((WIDTH - NAME_WIDTH - VALUE_WIDTH) * figureOf(subject)) / longest;
    const middle = y + BAR_HEIGHT / 2 + 5;
    return `
<text x="${NAME_WIDTH - 10}" y="${middle}" text-anchor="end">${escaped(subject.name)}</text>
<rect class="bar${i === 0 ? ' ours' : ''}" x="${NAME_WIDTH}" y="${y}" width="${width.toFixed(1)}" height="${BAR_HEIGHT}" rx="3"/>
<text x="${(NAME_WIDTH + width + 8).toFixed(1)}" y="${middle}">${Math.round(figureOf(subject)).toLocaleString('en')}</text>`;
  });
  return `<text class="title" x="${NAME_WIDTH}" y="26">${title}</text>${bars.join('')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
