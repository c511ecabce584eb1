import { basket, MAX_QUANTITY, quantityOf, setQuantity } from '../basket';
import type { Product } from '../catalogue';
import { element } from '../dom';
import type { Visit } from '../navigation';

/** One "Add" button until the basket has some of the product, then a number between "less" and "more". */
export function quantityStepper(product: Product, visit: Visit): HTMLElement {
  const less = element('button', { type: 'button', 'aria-label': `Remove one ${product.name}` }, '−');
  const more = element('button', { type: 'button', 'aria-label': `Add one ${product.name}` });
  const number = element('input', {
    type: 'number',
    min: 0,
    max: MAX_QUANTITY,
    inputmode: 'numeric',
    autocomplete: 'off',
    'aria-label': `Quantity of ${product.name}`,
  });

  less.addEventListener('click', () => setQuantity(product, quantityOf(product) - 1));
  more.addEventListener('click', () => setQuantity(product, quantityOf(product) + 1));
  number.addEventListener('change', () => setQuantity(product, number.valueAsNumber || 0));

  const stepper = element(
    'div',
    { class: 'stepper', role: 'group', 'aria-label': product.name },
    less,
    number,
    more,
  );
  basket.follow(() => {
    const quantity = quantityOf(product);
    const hidesFocus =
      quantity === 0 && (document.activeElement === less || document.activeElement === number);
    number.value = String(quantity);
    more.textContent = quantity === 0 ? 'Add' : '+';
    more.disabled = quantity >= MAX_QUANTITY;
    less.hidden = quantity === 0;
    number.hidden = quantity === 0;
    if (hidesFocus) {
      more.focus();
    }
  }, visit.ended);
  return stepper;
}
