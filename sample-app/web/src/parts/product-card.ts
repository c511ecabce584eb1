import type { Product } from '../catalogue';
import { element } from '../dom';
import { money } from '../format';
import type { Visit } from '../navigation';
import { quantityStepper } from './quantity-stepper';

export function productCard(product: Product, visit: Visit): HTMLElement {
  return element(
    'li',
    { class: 'product', 'data-product': product.id },
    element('img', { src: product.picture, alt: '', width: 240, height: 180 }),
    element('h3', {}, product.name),
    element('p', { class: 'description' }, product.description),
    element(
      'div',
      { class: 'buy' },
      element('p', { class: 'price' }, money(product.unitPriceCents)),
      quantityStepper(product, visit),
    ),
  );
}
