import { config } from './config';
import { existing } from './dom';
import { type Health, health } from './shop-health';

const HEALTH_TEXTS: Record<Health['state'], string> = {
  checking: 'Checking the shop',
  up: 'Shop is open',
  unavailable: 'Shop unavailable',
};

/** What stays around every page. */
export function startShell(): void {
  existing('[data-title]').textContent = config.title;
  existing('[data-release]').textContent = `release ${import.meta.env.VITE_RELEASE || 'dev'}`;
  health.follow(({ state }) => showHealth(state));
}

function showHealth(state: Health['state']): void {
  const indicator = existing('.health');
  if (indicator.dataset.health !== state) {
    indicator.dataset.health = state;
    indicator.textContent = HEALTH_TEXTS[state];
  }
}
