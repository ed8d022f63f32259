import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../http/access.js';
import { type ErrorCode, errorCodes } from './error-codes.js';
import { Problem } from './problem.js';

const codes: ReadonlyMap<string, ErrorCode> = new Map(Object.entries(errorCodes));

/** The pages that `type` of a problem document points to. */
@ApiExcludeController()
@Controller('errors')
export class ErrorPagesController {
  @Get()
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  index(): string {
    const rows = [...codes].map(
      ([name, { status, title }]) =>
        `<tr><td>${status}</td><td><a href="/errors/${name}"><code>${name}</code></a></td><td>${escapeHtml(title)}</td></tr>`,
    );
    return page('Errors', `<table>${rows.join('')}</table>`);
  }

  @Get(':code')
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  one(@Param('code') name: string): string {
    const code = codes.get(name);
    if (!code) throw new Problem('not_found', 'There is no such error code.');
    const causes = code.causes.map((cause) => `<li>${escapeHtml(cause)}</li>`).join('');
    return page(
      code.title,
      `<p><code>${name}</code>, usually HTTP ${code.status}</p>
<h2>Likely causes</h2><ul>${causes}</ul>
<h2>What to do</h2><p>${escapeHtml(code.remedy)}</p>
<p><a href="/errors">All errors</a></p>`,
    );
  }
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}td{padding:.2rem 1rem .2rem 0}</style>
</head><body><h1>${escapeHtml(title)}</h1>${body}</body></html>`;
}

/** Text of our own table only, but markup in it would be a mistake all the same. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}
