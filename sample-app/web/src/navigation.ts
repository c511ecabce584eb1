import { config } from './config';
import { clearMessage, showMessage } from './message';
import { type Route, routeOf } from './routes';

export interface Page {
  /** Of the tab; the shop's own title follows it. */
  readonly title?: string;
  readonly content: readonly Node[];
}

/** One stay on a page: what belongs to the page ends with it. */
export interface Visit {
  readonly ended: AbortSignal;
  /** Turns the page into the "not found" one, at the same address. */
  readonly notFound: () => void;
}

export type OpenPage = (route: Route, visit: Visit) => Page;

let outlet: HTMLElement;
let openPage: OpenPage;
let shownPath: string;
let visit = new AbortController();

export function startNavigation(into: HTMLElement, open: OpenPage): void {
  outlet = into;
  openPage = open;
  show();
  document.addEventListener('click', followLink);
  window.addEventListener('popstate', () => {
    // Jumps to a fragment come here too, and are the browser's business.
    if (location.pathname !== shownPath) {
      clearMessage();
      show();
      focusHeading();
    }
  });
}

export function navigate(path: string, success?: string): void {
  if (path !== location.pathname) {
    history.pushState(null, '', path);
  }
  clearMessage();
  show();
  window.scrollTo(0, 0);
  focusHeading();
  if (success !== undefined) {
    showMessage(success, 'success');
  }
}

function show(): void {
  visit.abort();
  visit = new AbortController();
  const { signal: ended } = visit;
  shownPath = location.pathname;
  const route = routeOf(shownPath);
  render(openPage(route, { ended, notFound: () => showNotFound(ended) }));
  markCurrentLinks(route);
}

function showNotFound(ended: AbortSignal): void {
  if (ended.aborted) {
    return;
  }
  const hadFocus = outlet.contains(document.activeElement);
  render(openPage({ page: 'notFound' }, { ended, notFound: () => {} }));
  if (hadFocus) {
    focusHeading();
  }
}

function render(page: Page): void {
  document.title = page.title === undefined ? config.title : `${page.title} · ${config.title}`;
  outlet.replaceChildren(...page.content);
}

/** Where a browser would start to read a page that it has loaded. */
export function focusHeading(): void {
  const heading = outlet.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

function markCurrentLinks(route: Route): void {
  for (const link of document.querySelectorAll('nav a')) {
    const path = link.getAttribute('href');
    link.removeAttribute('aria-current');
    if (path === shownPath) {
      link.setAttribute('aria-current', 'page');
    } else if (path === '/orders' && route.page === 'order') {
      link.setAttribute('aria-current', 'true');
    }
  }
}

function followLink(click: MouseEvent): void {
  const link = click.target instanceof Element ? click.target.closest('a') : null;
  const wantsOwnTab = click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;
  if (link === null || wantsOwnTab || click.defaultPrevented) {
    return;
  }
  const isPage = link.getAttribute('href')?.startsWith('/') && link.origin === location.origin;
  if (isPage && link.target === '' && !link.hasAttribute('download')) {
    click.preventDefault();
    navigate(link.pathname);
  }
}
