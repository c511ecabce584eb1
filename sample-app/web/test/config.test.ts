import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config';

const DEFAULTS = { title: 'Slipway shop', currency: 'EUR' };

describe('the run-time configuration', () => {
  test('is what config.js says', () => {
    const raw = Object.freeze({ SHOP_TITLE: ' Harbour & Co ', SHOP_CURRENCY: 'usd' });
    expect(readConfig(raw)).toEqual({ title: 'Harbour & Co', currency: 'USD' });
  });

  test.each([
    undefined,
    null,
    'EUR',
    42,
    [],
    {},
    { SHOP_TITLE: 7, SHOP_CURRENCY: null },
    { SHOP_TITLE: ' ', SHOP_CURRENCY: '' },
    { SHOP_TITLE: {}, SHOP_CURRENCY: 'EURO' },
    { SHOP_CURRENCY: '€' },
  ])('falls back where config.js is %j', raw => {
    expect(readConfig(raw)).toEqual(DEFAULTS);
  });
});
