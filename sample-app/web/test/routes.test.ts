import { expect, test } from 'vitest';
import { routeOf } from '../src/routes';

test.each([
  ['/', { page: 'catalogue' }],
  ['/orders', { page: 'orders' }],
  ['/orders/', { page: 'orders' }],
  [
    '/orders/3f2a9c1b-0000-4000-8000-000000000001',
    { page: 'order', id: '3f2a9c1b-0000-4000-8000-000000000001' },
  ],
  ['/orders/1/items', { page: 'notFound' }],
  ['/orders/%2e%2e', { page: 'notFound' }],
  ['/order', { page: 'notFound' }],
])('%s', (pathname, route) => {
  expect(routeOf(pathname)).toEqual(route);
});
