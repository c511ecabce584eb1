…
  given payments-key 'orders, orders-migration'
…
  make orders-cache-exporter-password
  make orders-cache-password
  make orders-db-admin-password orders-db-data
  make orders-db-exporter-password
  make orders-db-password
  make sessions-exporter-password
  make sessions-password
  make shop-database-admin-password shop-database-data
  make shop-database-exporter-password
  make shop-database-password
…
  login orders-cache-exporter-login orders-cache-exporter-password redis://exporter@orders-cache:6379
  login sessions-exporter-login sessions-exporter-password redis://exporter@sessions:6379
…
  mark SLIPWAY_SECRETS_ORDERS orders-cache-password orders-db-password payments-key sessions-password shop-database-password
  mark SLIPWAY_SECRETS_ORDERS_CACHE orders-cache-exporter-password orders-cache-password
  mark SLIPWAY_SECRETS_ORDERS_CACHE_EXPORTER orders-cache-exporter-password
  mark SLIPWAY_SECRETS_ORDERS_DB orders-db-admin-password
  mark SLIPWAY_SECRETS_ORDERS_DB_EXPORTER orders-db-exporter-password
  mark SLIPWAY_SECRETS_ORDERS_DB_SETUP orders-db-admin-password orders-db-exporter-password orders-db-password
  mark SLIPWAY_SECRETS_ORDERS_MIGRATION orders-cache-password orders-db-password payments-key sessions-password shop-database-password
  mark SLIPWAY_SECRETS_SESSIONS sessions-exporter-password sessions-password
  mark SLIPWAY_SECRETS_SESSIONS_EXPORTER sessions-exporter-password
  mark SLIPWAY_SECRETS_SHOP_DATABASE shop-database-admin-password
  mark SLIPWAY_SECRETS_SHOP_DATABASE_EXPORTER shop-database-exporter-password
  mark SLIPWAY_SECRETS_SHOP_DATABASE_SETUP shop-database-admin-password shop-database-exporter-password shop-database-password
  mark SLIPWAY_SECRETS_STOCK sessions-password shop-database-password
  mark SLIPWAY_SECRETS_STOCK_MIGRATION sessions-password shop-database-password
…
