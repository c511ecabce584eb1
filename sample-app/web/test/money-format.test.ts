import { expect, test } from 'vitest';
import { moneyFormat } from '../src/money-format';

test.each([
  ['EUR', 123_456, '€1,234.56'],
  ['USD', 5, '$0.05'],
  ['JPY', 1290, '¥1,290'],
])('money in %s', (currency, cents, text) => {
  expect(moneyFormat('en-US', currency)(cents)).toBe(text);
});
