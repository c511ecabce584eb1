#!/usr/bin/env node
// Not Grafana, which cannot be had without its registry, but a stub that keeps its contract with what Slipway
// generates: the variables, the provisioning directory, the first password that stays, and these answers:
//
//   GET  /api/health, /metrics                   to all
//   POST /api/user/signup, /api/signup           closed
//   GET  /api/datasources, /api/admin/settings   to the administrator
//   GET  /api/search, /api/dashboards/uid/:uid   to who is logged in, and to all where anonymous access is on
//   any  /api/datasources/proxy/uid/:uid/..      likewise, from the data source
//
// Nothing is drawn, and nothing is read again after the start. Where Grafana logs an error and goes on, it ends with
// code 1 and a line on stderr.
import { createServer, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { openAccounts } from './accounts.mjs';
import { Metrics } from './metrics.mjs';
import { readProvisioning } from './provisioning.mjs';
import { readSettings, Refused } from './settings.mjs';

const VERSION = '12.1.1';
const CLOSED = ['/api/signup', '/api/user/signup'];
const PROXY = '/api/datasources/proxy/uid/:uid/*';
// What is between a browser and Grafana is no business of the data source, its password least of all.
const NOT_FORWARDED = ['authorization', 'connection', 'cookie', 'host', 'origin', 'referer'];

let settings, accounts, datasources, dashboards;
try {
  settings = readSettings(process.env);
  ({ datasources, dashboards } = readProvisioning(settings.provisioning, process.env));
  accounts = openAccounts(settings);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(`error: ${error.message}`);
  process.exit(1);
}
const metrics = new Metrics(VERSION, datasources, dashboards);

// ---------------------------------------------------------------- Answers
const json = (response, status, body) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const url = ({ uid, title }) => `/d/${uid}/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;

const ROUTES = {
  '/api/datasources': {
    administrator: true,
    answer: response => json(response, 200, datasources.map(source => ({
      id: source.id, uid: source.uid, orgId: 1, name: source.name, type: source.type, access: source.access,
      url: source.url, isDefault: source.isDefault ?? false, jsonData: source.jsonData ?? {},
      readOnly: !source.editable,
    }))),
  },
  '/api/admin/settings': {
    administrator: true,
    answer: response => json(response, 200, {
      'auth.anonymous': { enabled: String(settings.anonymous) },
      metrics: { enabled: String(settings.metrics) },
      security: { admin_user: settings.user, admin_password: '*********' },
      users: { allow_sign_up: String(settings.signUp) },
    }),
  },
  '/api/search': {
    answer: (response, _, query) => json(response, 200, [...dashboards.values()]
      .filter(({ dashboard }) => dashboard.title.toLowerCase().includes((query.get('query') ?? '').toLowerCase()))
      .map(({ id, folder, dashboard }) => ({
        id, uid: dashboard.uid, title: dashboard.title, url: url(dashboard), type: 'dash-db',
        tags: dashboard.tags ?? [], ...(folder && { folderTitle: folder }),
      }))),
  },
  '/api/dashboards/uid/:uid': {
    answer: (response, uid) => {
      const found = dashboards.get(uid);
      if (!found) return json(response, 404, { message: 'Dashboard not found' });
      return json(response, 200, {
        meta: {
          type: 'db', url: url(found.dashboard), folderTitle: found.folder || 'General', provisioned: true,
          provisionedExternalId: found.file,
        },
        dashboard: { ...found.dashboard, id: found.id, version: found.dashboard.version ?? 1 },
      });
    },
  },
};

function handle(request, response) {
  const { pathname, searchParams, search } = new URL(request.url, 'http://stub');
  const done = handler => metrics.observe(request, response, handler);
  if (pathname === '/metrics' && settings.metrics) {
    return response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(metrics.text());
  }
  if (pathname === '/api/health') {
    done(pathname);
    return json(response, 200, { commit: 'stub', database: 'ok', version: VERSION });
  }
  if (CLOSED.includes(pathname)) {
    done(pathname);
    return settings.signUp
      ? json(response, 501, { message: 'The stub signs nobody up' })
      : json(response, 401, { message: 'User signup is disabled' });
  }

  const proxied = /^\/api\/datasources\/proxy\/uid\/([^/]+)(\/.*)?$/.exec(pathname);
  const dashboard = /^\/api\/dashboards\/uid\/([^/]+)$/.exec(pathname);
  const name = proxied ? PROXY : dashboard ? '/api/dashboards/uid/:uid' : pathname;
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  done(route || proxied ? name : 'notfound');
  const { authorization } = request.headers;
  const caller = accounts.caller(authorization);
  if (caller === undefined) {
    return json(response, 401, { message: authorization ? 'Invalid username or password' : 'Unauthorized' });
  }
  if (proxied) return forward(request, response, proxied[1], (proxied[2] ?? '/') + search);
  if (!route) return json(response, 404, { message: 'Not found' });
  if (request.method !== 'GET') return json(response, 405, { message: 'The stub answers GET only' });
  if (route.administrator && caller !== 'administrator') return json(response, 403, { message: 'Permission denied' });
  return route.answer(response, dashboard?.[1], searchParams);
}

// ---------------------------------------------------------------- Data sources
// new URL() above has resolved any "..", so that a path cannot leave that of the data source.
function forward(incoming, response, uid, path) {
  const source = datasources.find(known => known.uid === uid);
  if (!source) return json(response, 404, { message: 'Data source not found' });
  if (!['GET', 'HEAD', 'POST'].includes(incoming.method)) return json(response, 403, { message: 'Method not allowed' });
  const headers = { ...incoming.headers };
  for (const name of NOT_FORWARDED) delete headers[name];
  const target = source.url.replace(/\/+$/, '') + path;
  const send = target.startsWith('https:') ? secureRequest : request;
  const outgoing = send(target, { method: incoming.method, headers, timeout: 30_000 }, answer => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('timeout', () => outgoing.destroy(new Error('timeout')));
  outgoing.on('error', error =>
    (response.headersSent ? response.destroy() : json(response, 502, { message: `${uid}: ${error.message}` })));
  response.on('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}

// ---------------------------------------------------------------- The process
const server = createServer((request, response) => {
  try {
    handle(request, response);
  } catch (error) {
    console.error(`error: ${request.method} ${request.url}: ${error.message}`);
    if (!response.headersSent) json(response, 400, { message: 'Bad request' });
  }
});
server.on('error', error => {
  console.error(`error: ${error.message}`);
  process.exit(1);
});
server.listen(settings.port, settings.address, () => {
  console.log(`grafana stub: port ${settings.port}, ${datasources.length} data sources, ${dashboards.size} dashboards`);
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
