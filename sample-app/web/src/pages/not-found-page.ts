import adrift from '../art/adrift.svg';
import { element } from '../dom';
import type { Page } from '../navigation';

export function notFoundPage(): Page {
  return {
    title: 'Not found',
    content: [
      element(
        'section',
        { class: 'notice' },
        element('img', { src: adrift, alt: '', width: 240, height: 140 }),
        element('h1', {}, 'Nothing at this berth'),
        element(
          'p',
          {},
          'There is no such page or order. The address may be misspelt, or what it named is gone.',
        ),
        element(
          'p',
          { class: 'actions' },
          element('a', { class: 'button', href: '/' }, 'To the shop'),
          element('a', { class: 'button quiet', href: '/orders' }, 'All orders'),
        ),
      ),
    ],
  };
}
