import { Observed } from './observed';
import { type Sales, salesReport } from './shop-api';

export type Health =
  | { readonly state: 'checking' }
  | { readonly state: 'unavailable' }
  | { readonly state: 'up'; readonly sales: Sales };

const INTERVAL_MILLIS = 10_000;

export const health = new Observed<Health>({ state: 'checking' });

let newestCheck = 0;

export async function checkHealth(): Promise<void> {
  newestCheck += 1;
  const check = newestCheck;
  const answer = await salesReport().then(
    (sales): Health => ({ state: 'up', sales }),
    (): Health => ({ state: 'unavailable' }),
  );
  if (check === newestCheck) {
    health.set(answer);
  }
}

/** Who has just been turned away knows better than the last check; the next one says when the shop is back. */
export function shopTurnedUsAway(): void {
  newestCheck += 1;
  health.set({ state: 'unavailable' });
}

export function watchHealth(): void {
  const checkIfSeen = () => {
    if (document.visibilityState === 'visible') {
      void checkHealth();
    }
  };
  void checkHealth();
  setInterval(checkIfSeen, INTERVAL_MILLIS);
  document.addEventListener('visibilitychange', checkIfSeen);
}
