import { defineConfig, loadEnv, type Plugin } from 'vite';

const SHOP = 'http://localhost:8080';
const CONFIG_PATH = '/config.js';

type Handler = (
  request: unknown,
  response: { setHeader(name: string, value: string): void; end(body: string): void },
) => void;

/** Stands in for the server, which makes config.js when it starts; a file in public/ would end up in dist/. */
function runtimeConfig(values: Record<string, string>): Plugin {
  const script = `window.__CONFIG__ = Object.freeze(${JSON.stringify(values)});\n`;
  const serve: Handler = (_request, response) => {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(script);
  };
  return {
    name: 'runtime-config',
    configureServer: server => void server.middlewares.use(CONFIG_PATH, serve),
    configurePreviewServer: server => void server.middlewares.use(CONFIG_PATH, serve),
  };
}

export default defineConfig(({ mode }) => {
  const { SHOP_TITLE = 'Slipway shop', SHOP_CURRENCY = 'EUR' } = loadEnv(mode, '.', 'SHOP_');
  return {
    plugins: [runtimeConfig({ SHOP_TITLE, SHOP_CURRENCY })],
    server: { proxy: { '/api': SHOP } },
    preview: { proxy: { '/api': SHOP } },
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
    },
  };
});
