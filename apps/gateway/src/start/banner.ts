import type { Demo } from './demo-file.js';

/** Tells a person what to open and what to paste. Bold type only where a terminal shows it. */
export function banner(demo: Demo, demoFile: string, terminal: boolean): string {
  const bold = (text: string) => (terminal ? `\u001b[1m${text}\u001b[22m` : text);
  const [tenant] = demo.tenants;
  const lines = [
    '',
    `${bold('cams-gateway is ready.')} Ctrl-C stops it.`,
    '',
    `  Try it in the browser  ${bold(`${demo.gateway}/docs`)}`,
    `  Gateway                ${demo.gateway}`,
    ...(demo.sandbox ? [`  CAMS sandbox           ${demo.sandbox}`] : []),
    `  All credentials        ${demoFile}`,
  ];
  if (tenant) {
    lines.push(
      '',
      `In the browser press Authorize and paste what belongs to the tenant ${bold(tenant.name)}:`,
      '',
      `  client_id      ${tenant.clientId}`,
      `  client_secret  ${tenant.clientSecret}`,
      '',
      'Or call as this tenant from a terminal:',
      '',
      `  curl -H 'Authorization: Bearer ${tenant.clientSecret}' ${demo.gateway}/v1/phone-numbers`,
    );
  }
  return `${lines.join('\n')}\n\n`;
}
