import { afterEach, describe, expect, test, vi } from 'vitest';
import { placeOrder, ShopError } from '../src/shop-api';

const ORDER = { customer: 'Ada', items: [{ product: 'Tea', quantity: 2, unitPriceCents: 1999 }] };

async function failureOf(answer: Response | Error): Promise<ShopError> {
  vi.stubGlobal('fetch', async () => {
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  });
  const failure = await placeOrder(ORDER).catch((error: unknown) => error);
  if (!(failure instanceof ShopError)) {
    throw failure;
  }
  return failure;
}

describe('an order that the shop does not confirm', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('is refused with the field to blame', async () => {
    const body = { error: 'must be from 1 to 1000', field: 'items[0].quantity' };
    const failure = await failureOf(Response.json(body, { status: 400 }));
    expect(failure).toMatchObject({
      kind: 'refused',
      message: body.error,
      details: { field: body.field },
    });
  });

  test('was not placed when the shop is away, and says when to come back', async () => {
    const failure = await failureOf(
      Response.json({ error: 'no database' }, { status: 503, headers: { 'Retry-After': '5' } }),
    );
    expect(failure).toMatchObject({ kind: 'unavailable', details: { retryAfterSeconds: 5 } });
  });

  test.each([
    ['a page of a proxy that cannot reach the shop', new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['an error of the shop', Response.json({ error: 'oops' }, { status: 500 })],
    ['a page where JSON should be', new Response('<!doctype html>', { status: 200 })],
    ['no connection', new TypeError('Failed to fetch')],
  ])('may have been placed after %s', async (_what, answer) => {
    expect((await failureOf(answer)).kind).toBe('unanswered');
  });

  test('was not placed when a proxy turned it away', async () => {
    const failure = await failureOf(new Response('<h1>Too many requests</h1>', { status: 429 }));
    expect(failure).toMatchObject({ kind: 'unavailable', details: {} });
  });
});
