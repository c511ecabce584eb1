import basketPicture from '../art/basket.svg';
import { type BasketLine, basket, setQuantity, totalCents } from '../basket';
import { element } from '../dom';
import { money } from '../format';
import type { Visit } from '../navigation';
import { orderForm } from './order-form';
import { thumbnail } from './thumbnail';

export function basketPanel(visit: Visit): HTMLElement {
  const heading = element('h2', { id: 'basket-heading', tabindex: -1 }, 'Your basket');
  const empty = element(
    'div',
    { class: 'basket-empty' },
    element('img', { src: basketPicture, alt: '', width: 120, height: 90 }),
    element('p', {}, 'Still empty. Add something from the shelf.'),
  );
  const lines = element('ul', { class: 'basket-lines', role: 'list', 'aria-label': 'In the basket' });
  const sum = element('strong');
  const total = element(
    'p',
    { class: 'basket-total', 'aria-live': 'polite' },
    element('span', {}, 'Total'),
    sum,
  );
  const form = orderForm(visit, {
    refuseItem: (index, reason) => {
      lines.children[index]?.append(element('p', { class: 'error' }, reason));
    },
  });

  basket.follow(current => {
    lines.replaceChildren(...current.map(line => basketLine(line, heading)));
    sum.textContent = money(totalCents(current));
    empty.hidden = current.length > 0;
    for (const part of [lines, total, form]) {
      part.hidden = current.length === 0;
    }
  }, visit.ended);

  return element(
    'section',
    { class: 'basket', 'aria-labelledby': heading.id },
    heading,
    empty,
    lines,
    total,
    form,
  );
}

function basketLine({ product, quantity }: BasketLine, heading: HTMLElement): HTMLElement {
  const remove = element(
    'button',
    { type: 'button', 'aria-label': `Remove ${product.name} from the basket` },
    '×',
  );
  remove.addEventListener('click', () => {
    setQuantity(product, 0);
    // The button with the focus is gone.
    heading.focus();
  });
  return element(
    'li',
    {},
    thumbnail(product),
    element('span', { class: 'line-name' }, `${quantity} × ${product.name}`),
    element('span', { class: 'line-sum' }, money(quantity * product.unitPriceCents)),
    remove,
  );
}
