export interface OrderItem {
  readonly product: string;
  readonly quantity: number;
  readonly unitPriceCents: number;
}

export interface NewOrder {
  readonly customer: string;
  readonly items: readonly OrderItem[];
}

export interface Order extends NewOrder {
  readonly id: string;
  readonly totalCents: number;
  readonly placedAt: string;
}

export interface Sales {
  readonly orders: number;
  readonly totalCents: number;
}

/**
 * - refused: the shop read the request and says what is wrong with it
 * - missing: there is no such thing
 * - unavailable: the shop could not do it, and has not done it
 * - unanswered: nobody knows whether the shop has done it
 */
export type FailureKind = 'refused' | 'missing' | 'unavailable' | 'unanswered';

export class ShopError extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly details: { readonly field?: string; readonly retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.name = 'ShopError';
  }
}

const TIMEOUT_MILLIS = 9_000;

export function newestOrders(limit: number, signal: AbortSignal): Promise<Order[]> {
  return ask(`/api/orders?limit=${limit}`, { signal });
}

export function findOrder(id: string, signal: AbortSignal): Promise<Order> {
  return ask(`/api/orders/${encodeURIComponent(id)}`, { signal });
}

/** Never repeated by itself: the shop would take the same order twice. */
export function placeOrder(order: NewOrder): Promise<Order> {
  return ask('/api/orders', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(order),
  });
}

export function salesReport(): Promise<Sales> {
  return ask('/api/reports/sales');
}

async function ask<T>(path: string, request: RequestInit = {}): Promise<T> {
  const timeout = AbortSignal.timeout(TIMEOUT_MILLIS);
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  let response: Response | undefined;
  let body: unknown;
  try {
    response = await fetch(path, { ...request, signal, cache: 'no-store' });
    body = await response.json();
  } catch (error) {
    // The error page of a proxy is no JSON, but its status still says what happened.
    if (response === undefined || response.ok) {
      throw new ShopError('unanswered', error instanceof Error ? error.message : 'no answer');
    }
  }
  if (!response.ok) {
    throw failure(response, body);
  }
  return body as T;
}

function failure(response: Response, body: unknown): ShopError {
  const { error, field } = (body ?? {}) as { error?: unknown; field?: unknown };
  const message = typeof error === 'string' ? error : `the shop answered ${response.status}`;
  switch (response.status) {
    case 404:
      return new ShopError('missing', message);
    case 429:
    case 503: {
      const retryAfterSeconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
      return new ShopError('unavailable', message, retryAfterSeconds > 0 ? { retryAfterSeconds } : {});
    }
    default:
      return response.status < 500
        ? new ShopError('refused', message, typeof field === 'string' ? { field } : {})
        : new ShopError('unanswered', message);
  }
}
