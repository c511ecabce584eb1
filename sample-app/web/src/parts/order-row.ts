import { element } from '../dom';
import { moment, money, shortId } from '../format';
import { orderPath } from '../routes';
import type { Order, OrderItem } from '../shop-api';

export function orderRow(order: Order): HTMLElement {
  return element(
    'li',
    { class: 'order-row' },
    element('a', { href: orderPath(order.id) }, `Order ${shortId(order.id)}`),
    element('span', { class: 'order-customer' }, order.customer),
    element('span', { class: 'order-items' }, ...order.items.flatMap(itemText)),
    element('time', { datetime: order.placedAt }, moment(order.placedAt)),
    element('strong', {}, money(order.totalCents)),
  );
}

/** An element of its own keeps a number and its product on one line. */
function itemText({ quantity, product }: OrderItem, index: number): (Node | string)[] {
  const text = element('span', {}, `${quantity} × ${product}`);
  return index === 0 ? [text] : [', ', text];
}
