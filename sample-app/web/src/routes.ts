export type Route =
  | { readonly page: 'catalogue' }
  | { readonly page: 'orders' }
  | { readonly page: 'order'; readonly id: string }
  | { readonly page: 'notFound' };

const ORDER = /^\/orders\/([\w-]{1,64})$/;

export function routeOf(pathname: string): Route {
  const path = pathname.replace(/\/$/, '');
  if (path === '') {
    return { page: 'catalogue' };
  }
  if (path === '/orders') {
    return { page: 'orders' };
  }
  const id = ORDER.exec(path)?.[1];
  return id === undefined ? { page: 'notFound' } : { page: 'order', id };
}

export function orderPath(id: string): string {
  return `/orders/${id}`;
}
