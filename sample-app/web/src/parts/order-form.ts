import { basket, emptyBasket } from '../basket';
import { element } from '../dom';
import { counted } from '../format';
import { showMessage } from '../message';
import { navigate, type Visit } from '../navigation';
import { orderPath } from '../routes';
import { type NewOrder, placeOrder, ShopError } from '../shop-api';
import { checkHealth, health, shopTurnedUsAway } from '../shop-health';

export interface BasketView {
  refuseItem(index: number, reason: string): void;
}

const MAX_CUSTOMER_LENGTH = 80;
const ITEM_FIELD = /^items\[(\d+)\]/;

export function orderForm(visit: Visit, basketView: BasketView): HTMLElement {
  const customer = element('input', {
    id: 'customer',
    name: 'customer',
    type: 'text',
    required: '',
    maxlength: MAX_CUSTOMER_LENGTH,
    autocomplete: 'name',
    'aria-describedby': 'customer-error',
  });
  const customerError = element('p', { id: 'customer-error', class: 'error' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const submit = element('button', { class: 'button', type: 'submit' });
  const form = element(
    'form',
    // The browser's own bubbles are not read out by every screen reader and vanish by themselves.
    { class: 'order-form', novalidate: '', 'aria-label': 'Place the order' },
    element('label', { for: customer.id }, 'Your name'),
    customer,
    customerError,
    submit,
    problem,
  );
  let placing = false;
  let turnedAway = false;

  const setPlacing = (value: boolean) => {
    placing = value;
    // Not `disabled`, which would take the focus away.
    submit.setAttribute('aria-disabled', String(value));
    submit.textContent = value ? 'Placing your order…' : 'Place order';
  };

  const refuseCustomer = (reason: string) => {
    customerError.textContent = reason;
    customer.setAttribute('aria-invalid', 'true');
    customer.focus();
  };

  const acceptCustomer = () => {
    customerError.textContent = '';
    customer.removeAttribute('aria-invalid');
  };

  const clearProblem = () => {
    turnedAway = false;
    problem.textContent = '';
    problem.dataset.solved = 'false';
  };

  const explain = (error: ShopError) => {
    const { field = '' } = error.details;
    const item = ITEM_FIELD.exec(field)?.[1];
    if (!form.isConnected) {
      showMessage(textOf(error), 'problem');
    } else if (field === 'customer') {
      refuseCustomer(`The shop says: ${error.message}.`);
    } else {
      problem.textContent = textOf(error);
    }
    if (item !== undefined) {
      basketView.refuseItem(Number(item), `The shop says: ${error.message}.`);
    }
  };

  const place = async (order: NewOrder) => {
    setPlacing(true);
    try {
      const placed = await placeOrder(order);
      emptyBasket();
      navigate(orderPath(placed.id), `Thank you, ${placed.customer}. Your order is placed.`);
      void checkHealth();
    } catch (error) {
      if (!(error instanceof ShopError)) {
        throw error;
      }
      explain(error);
      turnedAway = error.kind === 'unavailable';
      if (turnedAway || error.kind === 'unanswered') {
        shopTurnedUsAway();
      }
    } finally {
      setPlacing(false);
    }
  };

  customer.addEventListener('input', acceptCustomer);
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (placing) {
      return;
    }
    clearProblem();
    acceptCustomer();
    const name = customer.value.trim();
    if (name === '') {
      refuseCustomer('Please tell us your name: it goes on the parcel.');
      return;
    }
    void place({ customer: name, items: itemsOfBasket() });
  });
  health.follow(current => {
    if (turnedAway && current.state === 'up') {
      clearProblem();
      problem.dataset.solved = 'true';
      problem.textContent = 'The shop is open again: you can place your order now.';
    }
  }, visit.ended);
  setPlacing(false);
  return form;
}

function itemsOfBasket(): NewOrder['items'] {
  return basket.value.map(({ product, quantity }) => ({
    product: product.name,
    quantity,
    unitPriceCents: product.unitPriceCents,
  }));
}

function textOf(error: ShopError): string {
  switch (error.kind) {
    case 'unavailable': {
      const { retryAfterSeconds } = error.details;
      const when =
        retryAfterSeconds === undefined
          ? 'in a moment'
          : `in ${counted(retryAfterSeconds, 'second', 'seconds')}`;
      return `The shop cannot take orders right now. Your basket is safe; please try again ${when}.`;
    }
    case 'unanswered':
      return 'The shop did not answer, so the order may or may not have arrived. Look at the newest orders before you place it again.';
    default:
      return `The shop did not take the order: ${error.message}.`;
  }
}
