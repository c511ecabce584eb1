import { beforeEach, describe, expect, test } from 'vitest';
import {
  basket,
  emptyBasket,
  MAX_QUANTITY,
  quantityOf,
  restoreBasket,
  setQuantity,
  totalCents,
} from '../src/basket';
import { PRODUCTS, type Product } from '../src/catalogue';

const [tea, mug] = PRODUCTS as [Product, Product];

describe('the basket', () => {
  beforeEach(emptyBasket);

  test('keeps the order in which products were added', () => {
    setQuantity(mug, 1);
    setQuantity(tea, 2);
    setQuantity(mug, 3);
    expect(basket.value).toEqual([
      { product: mug, quantity: 3 },
      { product: tea, quantity: 2 },
    ]);
    expect(totalCents(basket.value)).toBe(3 * mug.unitPriceCents + 2 * tea.unitPriceCents);
  });

  test.each([0, -1, 0.5])('drops a product whose quantity becomes %d', quantity => {
    setQuantity(tea, 1);
    setQuantity(tea, quantity);
    expect(basket.value).toEqual([]);
  });

  test('has a limit', () => {
    setQuantity(tea, 5000);
    expect(quantityOf(tea)).toBe(MAX_QUANTITY);
  });
});

describe('a stored basket', () => {
  test('comes back', () => {
    expect(restoreBasket('[["tea",2]]')).toEqual([{ product: tea, quantity: 2 }]);
  });

  test.each([null, '', '{', '7', '{"tea":2}', '[null,["tea"]]', '[["gone",1],["tea",0],["mug",1.5]]'])(
    'is empty when it was %s',
    text => {
      expect(restoreBasket(text)).toEqual([]);
    },
  );
});
