import adrift from '../art/adrift.svg';
import { element } from '../dom';
import { focusHeading, type Visit } from '../navigation';
import { ShopError } from '../shop-api';
import { health, shopTurnedUsAway } from '../shop-health';

/** Shows what is loaded. While the shop is away it says so, and loads again once a health check finds the shop. */
export function loadedContent<T>(
  visit: Visit,
  load: () => Promise<T>,
  show: (loaded: T) => Node,
): HTMLElement {
  const content = element('div', { 'aria-busy': 'true' }, placeholder());
  let failed = false;

  const start = async () => {
    failed = false;
    content.setAttribute('aria-busy', 'true');
    try {
      const loaded = await load();
      if (!visit.ended.aborted) {
        replaceContent(show(loaded));
      }
    } catch (error) {
      if (!visit.ended.aborted) {
        showFailure(error);
      }
    }
    content.setAttribute('aria-busy', 'false');
  };

  const replaceContent = (replacement: Node) => {
    const hadFocus = content.contains(document.activeElement);
    content.replaceChildren(replacement);
    if (hadFocus) {
      focusHeading();
    }
  };

  const showFailure = (error: unknown) => {
    if (!(error instanceof ShopError)) {
      throw error;
    }
    if (error.kind === 'missing' || error.kind === 'refused') {
      visit.notFound();
      return;
    }
    // A second try that fails leaves the notice, and the focus on its button, where they are.
    if (content.querySelector('[role=alert]') === null) {
      replaceContent(outOfReach(start));
    }
    shopTurnedUsAway();
    failed = true;
  };

  void start();
  health.follow(current => {
    if (failed && current.state === 'up') {
      void start();
    }
  }, visit.ended);
  return content;
}

function placeholder(): HTMLElement {
  return element('p', { class: 'placeholder' }, element('span', { class: 'visually-hidden' }, 'Loading'));
}

function outOfReach(start: () => Promise<void>): HTMLElement {
  const button = element('button', { class: 'button', type: 'button' }, 'Try again');
  button.addEventListener('click', async () => {
    button.setAttribute('aria-disabled', 'true');
    await start();
    button.setAttribute('aria-disabled', 'false');
  });
  return element(
    'section',
    { class: 'notice' },
    element('img', { src: adrift, alt: '', width: 240, height: 140 }),
    element(
      'div',
      { role: 'alert' },
      element('h2', {}, 'The shop is out of reach'),
      element(
        'p',
        {},
        'Nothing is lost. We look every few seconds, and this page fills as soon as it is back.',
      ),
    ),
    element('p', { class: 'actions' }, button),
  );
}
