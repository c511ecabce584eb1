import harbour from '../art/harbour.svg';
import { PRODUCTS } from '../catalogue';
import { element } from '../dom';
import type { Page, Visit } from '../navigation';
import { basketPanel } from '../parts/basket-panel';
import { basketShortcut } from '../parts/basket-shortcut';
import { productCard } from '../parts/product-card';

export function cataloguePage(visit: Visit): Page {
  const panel = basketPanel(visit);
  const hero = element(
    'header',
    { class: 'hero' },
    element('img', { class: 'hero-picture', src: harbour, alt: '' }),
    element(
      'div',
      { class: 'hero-text' },
      element('h1', {}, 'Fitted out for fair weather and foul'),
      element(
        'p',
        {},
        'Six sturdy things for the boat and the kitchen table, packed by hand at the slipway.',
      ),
    ),
  );
  const shelf = element(
    'section',
    { 'aria-labelledby': 'shelf-heading' },
    element('h2', { id: 'shelf-heading' }, 'On the shelf'),
    element(
      'ul',
      { class: 'products', role: 'list' },
      ...PRODUCTS.map(product => productCard(product, visit)),
    ),
  );
  return {
    content: [hero, element('div', { class: 'shop-floor' }, shelf, panel), basketShortcut(panel, visit)],
  };
}
