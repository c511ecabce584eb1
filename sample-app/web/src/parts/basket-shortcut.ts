import { basket, itemCount, totalCents } from '../basket';
import { element } from '../dom';
import { counted, money } from '../format';
import type { Visit } from '../navigation';

/** On narrow screens the basket is far below the shelf: a bar at the bottom of the window leads to it. */
export function basketShortcut(panel: HTMLElement, visit: Visit): HTMLElement {
  const shortcut = element('button', { class: 'basket-shortcut', type: 'button' });
  shortcut.addEventListener('click', () => {
    panel.scrollIntoView();
    panel.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  });

  let panelInView = false;
  const update = () => {
    const lines = basket.value;
    shortcut.hidden = panelInView || lines.length === 0;
    shortcut.replaceChildren(
      element('span', {}, 'View basket'),
      element('span', {}, `${counted(itemCount(lines), 'item', 'items')} · ${money(totalCents(lines))}`),
    );
  };
  const observer = new IntersectionObserver(([entry]) => {
    panelInView = entry?.isIntersecting ?? false;
    update();
  });
  observer.observe(panel);
  visit.ended.addEventListener('abort', () => observer.disconnect(), { once: true });
  basket.follow(update, visit.ended);
  return shortcut;
}
