import type { Product } from '../catalogue';
import { element } from '../dom';

/** The name of the product stands beside it. */
export function thumbnail(product: Product): HTMLElement {
  return element('img', {
    class: 'thumbnail',
    'data-product': product.id,
    src: product.picture,
    alt: '',
    width: 48,
    height: 48,
  });
}
