import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, findChromium, startBrowser } from '../support/browser.js';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';

const chromium = findChromium();
if (!chromium) {
  const notice = 'The Swagger UI test was NOT RUN: there is no Chromium. Install one, or name it in CHROMIUM_PATH.';
  if (process.env.CI) throw new Error(notice);
  console.warn(`\n${notice}\n`);
}

const NUMBERS = '#operations-tag-Phone_numbers';
const LIST_NUMBERS = '#operations-Phone_numbers-queryChatappPhoneNumbers';
const AUDIT = '#operations-tag-Audit_trail';
const VERIFY = '#operations-Audit_trail-verifyAuditTrail';

describe.skipIf(!chromium)('Swagger UI', () => {
  let stack: Stack;
  let tenant: TestTenant;
  let browser: Browser;
  let page: Page;
  /** Errors in the console, violations of the content security policy among them, and requests to other origins. */
  let complaints: string[];

  beforeAll(async () => {
    stack = await startStack();
    [tenant, browser] = await Promise.all([stack.createTenant(), startBrowser(chromium!)]);
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  beforeEach(async () => {
    complaints = [];
    page = await browser.context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== stack.url) complaints.push(`request to ${request.url()}`);
    });
    await page.goto(`${stack.url}/docs`);
    await page.locator(NUMBERS).waitFor();
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  /** Fills in a part of the Authorize dialog and waits until Swagger UI has what it needs. */
  async function authorize(fields: Readonly<Record<string, string>>): Promise<void> {
    await page.locator('.auth-wrapper .authorize').click();
    const [firstId] = Object.keys(fields);
    const part = page.locator('.auth-container', { has: page.locator(`[id="${firstId}"]`) });
    for (const [id, value] of Object.entries(fields)) await part.locator(`[id="${id}"]`).fill(value);
    await part.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('button', { name: 'Remove authorization' }).waitFor();
    await page.locator('.close-modal').click();
  }

  const groups = () => page.locator('.opblock-tag [class="nostyle"]').allInnerTexts();
  const paths = async () =>
    (await page.locator('.opblock-summary-path').allInnerTexts()).map((path) => path.replaceAll('\u200b', ''));

  const listNumbers = () => execute(NUMBERS, LIST_NUMBERS);

  /** Runs an operation with what is filled in when it is opened. */
  async function execute(group: string, id: string): Promise<{ status: string; body: string }> {
    await page.locator(group).click();
    const operation = page.locator(id);
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    const reply = operation.locator('.live-responses-table .response');
    const [status, body] = await Promise.all([
      reply.locator('.response-col_status').innerText(),
      reply.locator('.highlight-code').first().innerText(),
    ]);
    return { status: status.trim(), body };
  }

  it('runs a call for a tenant that signed in with its client id and secret', async () => {
    await authorize({
      client_id_clientCredentials: tenant.clientId,
      client_secret_clientCredentials: tenant.clientSecret,
    });
    const { status, body } = await listNumbers();
    expect(status).toMatch(/^200/);
    expect(body).toContain(tenant.phoneNumber);
  });

  it('runs a call for a tenant that gave its secret as an API key', async () => {
    await authorize({ 'auth-bearer-value': tenant.clientSecret });
    const { status, body } = await listNumbers();
    expect(status).toMatch(/^200/);
    expect(body).toContain(tenant.phoneNumber);
  });

  it('asks for the client id first', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('.auth-wrapper .authorize').click();
    const field = page.locator('#client_id_clientCredentials');
    await expect.poll(() => field.evaluate((input) => input.matches(':focus'))).toBe(true);
    const dialog = (await page.locator('.modal-ux-content').boundingBox())!;
    const { y, height } = (await field.boundingBox())!;
    expect(y).toBeGreaterThan(dialog.y);
    expect(y + height).toBeLessThan(dialog.y + dialog.height);
  });

  it('verifies the whole trail unless told otherwise', async () => {
    await authorize({ 'auth-bearer-value': OPERATOR.clientSecret });
    const { status, body } = await execute(AUDIT, VERIFY);
    expect(status).toMatch(/^200/);
    expect(body).toMatch(/"checked": [1-9]/);
  });

  it('can be read on a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const part of ['.opblock-tag small', '.opblock-tag .nostyle']) {
      expect((await page.locator(part).first().boundingBox())!.width).toBeGreaterThan(200);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('opens with every group closed, first what most people look for', async () => {
    expect(await paths()).toEqual([]);
    expect((await groups()).slice(0, 3)).toEqual(['Phone numbers', 'Phone migrations', 'QR codes']);
    await page.locator(NUMBERS).click();
    await expect.poll(paths).toContain('/v1/phone-numbers/sync');
  });

  it('finds operations by what they are called, and shows them', async () => {
    await page.getByPlaceholder('Search operations').fill('VERIFICATION CODE');
    await expect.poll(paths).toContain('/v1/phone-numbers/{phoneNumber}/verification-code');
    expect((await paths()).length).toBeLessThan(10);
    await page.locator('.operation-filter-input').fill('');
    await expect.poll(paths).toEqual([]);
  });

  it('offers what tenants call and what operators call by itself', async () => {
    const selector = page.locator('.topbar select');
    expect(await selector.locator('option').allInnerTexts()).toEqual(['Everything', 'For tenants', 'For operators']);
    await selector.selectOption({ label: 'For operators' });
    await expect.poll(groups).toContain('Tenants');
    expect(await groups()).not.toContain('Phone numbers');
    await selector.selectOption({ label: 'For tenants' });
    await expect.poll(groups).toContain('Phone numbers');
    expect(await groups()).not.toContain('Tenants');
    await authorize({ 'auth-bearer-value': tenant.clientSecret });
    expect((await listNumbers()).status).toMatch(/^200/);
  });

  it('stays with the choice when the page is loaded again', async () => {
    await page.locator('.topbar select').selectOption({ label: 'For operators' });
    await expect.poll(groups).toContain('Tenants');
    await page.reload();
    await expect.poll(groups).toContain('Tenants');
    expect(await groups()).not.toContain('Phone numbers');
  });
});
