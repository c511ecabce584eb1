import { PRODUCTS, type Product } from './catalogue';
import { Observed } from './observed';

export interface BasketLine {
  readonly product: Product;
  readonly quantity: number;
}

export const MAX_QUANTITY = 99;

const KEY = 'basket';

export const basket = new Observed<readonly BasketLine[]>(restoreBasket(stored()));

export function quantityOf(product: Product): number {
  return basket.value.find(line => line.product === product)?.quantity ?? 0;
}

export function setQuantity(product: Product, quantity: number): void {
  const known = basket.value.some(line => line.product === product);
  const wanted = { product, quantity: Math.min(MAX_QUANTITY, Math.trunc(quantity)) };
  const lines = known
    ? basket.value.map(line => (line.product === product ? wanted : line))
    : [...basket.value, wanted];
  change(lines.filter(line => line.quantity > 0));
}

export function emptyBasket(): void {
  change([]);
}

export function totalCents(lines: readonly BasketLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity * line.product.unitPriceCents, 0);
}

export function itemCount(lines: readonly BasketLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}

/** What was stored may be of an older catalogue, or not ours at all: only what can be sold comes back. */
export function restoreBasket(text: string | null): readonly BasketLine[] {
  let entries: unknown;
  try {
    entries = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  const pairs = Array.isArray(entries) ? entries.filter(entry => Array.isArray(entry)) : [];
  const quantities = new Map<unknown, unknown>(pairs.map(([id, quantity]) => [id, quantity]));
  return PRODUCTS.flatMap(product => {
    const quantity = quantities.get(product.id);
    return isQuantity(quantity) ? [{ product, quantity }] : [];
  });
}

function isQuantity(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_QUANTITY;
}

function change(lines: readonly BasketLine[]): void {
  basket.set(lines);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(lines.map(line => [line.product.id, line.quantity])));
  } catch {
    // Without storage the basket lives as long as the page.
  }
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
