import { existing } from './dom';
import { type Page, startNavigation, type Visit } from './navigation';
import { cataloguePage } from './pages/catalogue-page';
import { notFoundPage } from './pages/not-found-page';
import { orderPage } from './pages/order-page';
import { ordersPage } from './pages/orders-page';
import type { Route } from './routes';
import { startShell } from './shell';
import { watchHealth } from './shop-health';

function openPage(route: Route, visit: Visit): Page {
  switch (route.page) {
    case 'catalogue':
      return cataloguePage(visit);
    case 'orders':
      return ordersPage(visit);
    case 'order':
      return orderPage(route.id, visit);
    case 'notFound':
      return notFoundPage();
  }
}

startShell();
startNavigation(existing('[data-page]'), openPage);
watchHealth();
