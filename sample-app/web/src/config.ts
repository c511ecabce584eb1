declare global {
  var __CONFIG__: unknown;
}

export interface ShopConfig {
  readonly title: string;
  readonly currency: string;
}

const DEFAULTS: ShopConfig = { title: 'Slipway shop', currency: 'EUR' };

/** Trusts nothing: config.js may be missing, and who deploys the page may have set anything. */
export function readConfig(raw: unknown): ShopConfig {
  const values = new Map<string, unknown>(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
  return {
    title: title(values.get('SHOP_TITLE')) ?? DEFAULTS.title,
    currency: currency(values.get('SHOP_CURRENCY')) ?? DEFAULTS.currency,
  };
}

function title(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Intl.NumberFormat throws on what is no three letters. */
function currency(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z]{3}$/.test(value.trim())
    ? value.trim().toUpperCase()
    : undefined;
}

export const config = readConfig(globalThis.__CONFIG__);
