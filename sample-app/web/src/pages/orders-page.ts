import basketPicture from '../art/basket.svg';
import { element } from '../dom';
import { counted, money } from '../format';
import type { Page, Visit } from '../navigation';
import { loadedContent } from '../parts/loaded-content';
import { orderRow } from '../parts/order-row';
import { newestOrders, type Order } from '../shop-api';
import { checkHealth, health } from '../shop-health';

const LIMIT = 50;

export function ordersPage(visit: Visit): Page {
  const sales = element('p', { class: 'lead' }, 'The newest orders of the shop.');
  health.follow(current => {
    if (current.state === 'up') {
      const { orders, totalCents } = current.sales;
      sales.textContent = `${counted(orders, 'order', 'orders')} so far, worth ${money(totalCents)}.`;
    }
  }, visit.ended);
  // The list and the numbers above it are of the same moment.
  void checkHealth();
  return {
    title: 'Orders',
    content: [
      element('header', { class: 'page-header' }, element('h1', {}, 'Orders'), sales),
      loadedContent(
        visit,
        () => newestOrders(LIMIT, visit.ended),
        orders => orderList(orders, visit),
      ),
    ],
  };
}

function orderList(orders: readonly Order[], visit: Visit): HTMLElement {
  const list = element('ol', { class: 'orders', role: 'list', 'aria-label': 'Newest orders' });
  const empty = element(
    'div',
    { class: 'notice' },
    element('img', { src: basketPicture, alt: '', width: 120, height: 90 }),
    element('p', {}, 'No orders yet. Yours could be the first.'),
    element('p', { class: 'actions' }, element('a', { class: 'button', href: '/' }, 'To the shop')),
  );
  const listed = new Set<string>();
  // Orders never change: what is listed stays as it is, with the keyboard's focus if it has it.
  const add = (newestFirst: readonly Order[]) => {
    const unlisted = newestFirst.filter(order => !listed.has(order.id));
    list.prepend(...unlisted.map(orderRow));
    for (const { id } of unlisted) {
      listed.add(id);
    }
    list.hidden = listed.size === 0;
    empty.hidden = listed.size > 0;
  };
  add(orders);
  addLater(add, visit);
  return element('div', {}, list, empty);
}

/** A changed number of orders in the health check is the sign that there are new ones. */
function addLater(add: (orders: readonly Order[]) => void, visit: Visit): void {
  let seen: number | undefined;
  health.follow(current => {
    if (current.state !== 'up') {
      return;
    }
    if (seen !== undefined && seen !== current.sales.orders) {
      newestOrders(LIMIT, visit.ended).then(add, () => {
        // The next check tells whether the shop is away; what is listed is still true.
      });
    }
    seen = current.sales.orders;
  }, visit.ended);
}
