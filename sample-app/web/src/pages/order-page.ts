import { productNamed } from '../catalogue';
import { element } from '../dom';
import { counted, moment, money, shortId } from '../format';
import type { Page, Visit } from '../navigation';
import { loadedContent } from '../parts/loaded-content';
import { thumbnail } from '../parts/thumbnail';
import { findOrder, type Order, type OrderItem } from '../shop-api';

export function orderPage(id: string, visit: Visit): Page {
  const title = `Order ${shortId(id)}`;
  return {
    title,
    content: [
      element(
        'header',
        { class: 'page-header' },
        element('p', { class: 'back' }, element('a', { href: '/orders' }, 'All orders')),
        element('h1', {}, title),
      ),
      loadedContent(visit, () => findOrder(id, visit.ended), orderDetails),
    ],
  };
}

function orderDetails(order: Order): HTMLElement {
  return element(
    'article',
    { class: 'order', 'aria-label': `Order of ${order.customer}` },
    element(
      'dl',
      { class: 'facts' },
      fact('Customer', order.customer),
      fact('Placed', element('time', { datetime: order.placedAt }, moment(order.placedAt))),
      fact('Number', element('code', {}, order.id)),
    ),
    element(
      'table',
      { class: 'items' },
      element('caption', { class: 'visually-hidden' }, counted(order.items.length, 'item', 'items')),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, 'Product'),
          element('th', { scope: 'col' }, 'Quantity'),
          element('th', { scope: 'col' }, 'Price'),
          element('th', { scope: 'col' }, 'Sum'),
        ),
      ),
      element('tbody', {}, ...order.items.map(itemRow)),
      element(
        'tfoot',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, 'Total'),
          element('td', {}, String(order.items.reduce((sum, item) => sum + item.quantity, 0))),
          element('td'),
          element('td', {}, money(order.totalCents)),
        ),
      ),
    ),
  );
}

function fact(name: string, value: Node | string): HTMLElement {
  return element('div', {}, element('dt', {}, name), element('dd', {}, value));
}

function itemRow(item: OrderItem): HTMLElement {
  const product = productNamed(item.product);
  const picture = product === undefined ? [] : [thumbnail(product)];
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, ...picture, item.product),
    element('td', {}, String(item.quantity)),
    element('td', {}, money(item.unitPriceCents)),
    element('td', {}, money(item.unitPriceCents * item.quantity)),
  );
}
