// Shops in the storefront as a customer does: node storefront.mjs URL TITLE SCREENSHOT
// Fails where the browser has anything to complain of.
import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright-core';

const [url, title, screenshot] = process.argv.slice(2);
const origin = new URL(url).origin;
const profile = await mkdtemp(join(tmpdir(), 'slipway-e2e-browser-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // In a container there is no sandbox for it; the rest keeps it from talking to anyone but the page.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  locale: 'en-GB',
  viewport: {width: 1280, height: 900},
});

const complaints = [];
const elsewhere = new Set();
const page = await browser.newPage();
page.setDefaultTimeout(20_000);
page.on('console', message => {
  if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
});
page.on('pageerror', error => complaints.push(`exception: ${error}`));
page.on('requestfailed', request => {
  const reason = request.failure()?.errorText;
  // Leaving a page takes back what it is still asking for.
  if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
});
page.on('request', request => {
  if (new URL(request.url()).origin !== origin) elsewhere.add(request.url());
});
await page.addInitScript(() =>
  document.addEventListener('securitypolicyviolation', event =>
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)));

/** Says that a step went well, and that the browser was content with it. */
function done(step) {
  assert.deepEqual(complaints, [], step);
  console.log(`ok  ${step}`);
}

try {
  await page.goto(url);
  await page.locator('.health[data-health=up]').waitFor();
  assert.equal(await page.locator('[data-title]').first().innerText(), title);
  done('the page shows that the service is healthy, and the title that the operator gave');

  await page.getByRole('button', {name: 'Add one Harbour tea'}).click();
  await page.getByRole('button', {name: 'Add one Harbour tea'}).click();
  await page.getByLabel('Your name').fill('Ada <b>Lovelace</b>');
  if (screenshot) {
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(0, 0);
    await page.screenshot({path: screenshot});
  }
  await page.getByRole('button', {name: 'Place order'}).click();
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
  await page.getByRole('status').filter({hasText: 'Thank you, Ada <b>Lovelace</b>. Your order is placed.'}).waitFor();
  const order = new URL(page.url()).pathname.split('/').pop();
  const heading = page.getByRole('heading', {name: `Order ${order.slice(0, 8)}`});
  await heading.waitFor();
  done('an order is placed');

  await page.reload();
  await heading.waitFor();
  await page.getByText('Ada <b>Lovelace</b>').first().waitFor();
  done('its page can be loaded by its address');

  await page.goto(`${origin}/orders`);
  await page.getByRole('list', {name: 'Newest orders'}).getByRole('link', {name: `Order ${order.slice(0, 8)}`}).click();
  await heading.waitFor();
  done('it is listed');

  await page.goto(`${origin}/nowhere/at/all`);
  await page.getByRole('heading', {name: 'Nothing at this berth'}).waitFor();
  done('a page that is not there says so');

  assert.deepEqual([...elsewhere], [], 'nothing is asked of anyone else');
  const blocked = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    return window.injected !== true;
  });
  assert.ok(blocked, 'the policy lets a script run that was put into the page');
  console.log('ok  a script that was put into the page does not run');
} finally {
  await browser.close();
  await rm(profile, {recursive: true, force: true});
}
