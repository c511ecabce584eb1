// Starts the stub on good and on broken files. It takes no network and no engine, but the package "yaml", which
// make-base-images.sh fetched:
//
//   node --test e2e/engine/images/grafana/server.test.mjs
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const server = join(dirname(fileURLToPath(import.meta.url)), 'server.mjs');
const root = mkdtempSync(join(tmpdir(), 'grafana-stub-'));
const modules = join(root, 'node_modules');
const children = new Set();

before(() => {
  try {
    createRequire(import.meta.url).resolve('yaml');
  } catch {
    const downloads = join(process.env.E2E_HOME ?? '/var/tmp/slipway-e2e', 'context', 'downloads');
    const archive = existsSync(downloads) && readdirSync(downloads).find(name => /^yaml-.*\.tgz$/.test(name));
    assert.ok(archive, `there is no package "yaml" in ${downloads}: run make-base-images.sh grafana`);
    mkdirSync(join(modules, 'yaml'), { recursive: true });
    execFileSync('tar', ['-xzf', join(downloads, archive), '-C', join(modules, 'yaml'), '--strip-components=1']);
  }
});
after(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(root, { recursive: true });
});

// ---------------------------------------------------------------- Good files, which each test breaks in one place
let home, files, environment;

const panel = (id, x, y, more = {}) => ({
  id, title: `Panel ${id}`, type: 'timeseries', gridPos: { x, y, w: 12, h: 8 },
  datasource: { type: 'prometheus', uid: 'prometheus' }, targets: [{ refId: 'A', expr: 'up' }], ...more,
});

const overview = () => ({
  id: null, uid: 'overview', title: 'Overview', schemaVersion: 41, tags: ['slipway'], editable: false,
  time: { from: 'now-1h', to: 'now' }, refresh: '30s',
  templating: {
    list: [
      { name: 'source', type: 'datasource', query: 'prometheus' },
      {
        name: 'job', type: 'query', query: 'label_values(up, job)',
        datasource: { type: 'prometheus', uid: '${source}' },
      },
    ],
  },
  annotations: { list: [{ name: 'Annotations', datasource: { type: 'grafana', uid: '-- Grafana --' }, enable: true }] },
  panels: [
    panel(1, 0, 0), panel(2, 12, 0, {
      type: 'stat', datasource: { type: 'prometheus', uid: '${source}' },
      targets: [
        { refId: 'A', expr: 'rate(up{job="$job"}[$__rate_interval])', legendFormat: '{{job}}' },
        { refId: 'B', expr: 'label_replace(up, "a", "$1", "job", "(.*)$")', instant: true },
      ],
    }),
    {
      id: 3, title: 'More', type: 'row', collapsed: true, gridPos: { x: 0, y: 8, w: 24, h: 1 },
      panels: [panel(4, 0, 9, { repeat: 'job' })],
    },
    { id: 5, title: 'Hint', type: 'text', gridPos: { x: 0, y: 9, w: 24, h: 3 }, options: { content: 'costs $5' } },
  ],
});

beforeEach(() => {
  home = mkdtempSync(join(root, 'home-'));
  files = {
    'provisioning/datasources/sources.yaml': `apiVersion: 1
datasources:
  - {name: Prometheus, uid: prometheus, type: prometheus, access: proxy, url: "$PROMETHEUS_URL", isDefault: true,
     editable: false, jsonData: {httpMethod: POST, timeInterval: 15s}}
  - {name: Alertmanager, uid: alertmanager, type: alertmanager, access: proxy, url: "http://alertmanager:9093",
     jsonData: {implementation: prometheus}}
`,
    'provisioning/dashboards/provider.yaml': `apiVersion: 1
providers:
  - {name: slipway, type: file, folder: "costs $$5", allowUiUpdates: false, options: {path: "\${BOARDS}"}}
`,
    'boards/overview.json': overview(),
    'password': 's3cret\n',
  };
  environment = {
    PATH: process.env.PATH, NODE_PATH: modules, BOARDS: join(home, 'boards'), PROMETHEUS_URL: 'http://127.0.0.1:1',
    GF_PATHS_PROVISIONING: join(home, 'provisioning'), GF_PATHS_DATA: join(home, 'data'),
    GF_SECURITY_ADMIN_PASSWORD__FILE: join(home, 'password'), GF_SECURITY_ADMIN_USER: 'keeper',
    GF_USERS_ALLOW_SIGN_UP: 'false', GF_AUTH_ANONYMOUS_ENABLED: 'false', GF_METRICS_ENABLED: 'true',
    GF_SERVER_HTTP_ADDR: '127.0.0.1', GF_ANALYTICS_REPORTING_ENABLED: 'false', GF_LOG_MODE: 'console',
  };
});

const edit = (file, from, to) => {
  assert.ok(files[file].includes(from), `${file} has no ${from}`);
  files[file] = files[file].replace(from, () => to);
};
const board = change => change(files['boards/overview.json']);

// ---------------------------------------------------------------- Running it
function start() {
  mkdirSync(environment.GF_PATHS_DATA, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const child = spawn(process.execPath, [server], { env: environment });
  children.add(child);
  const ended = new Promise(resolve => child.on('close', code => { children.delete(child); resolve(code); }));
  const output = { out: '', err: '' };
  child.stdout.on('data', data => { output.out += data; });
  child.stderr.on('data', data => { output.err += data; });
  const listening = new Promise(resolve => child.stdout.once('data', () => resolve(true)));
  return { child, ended, output, listening };
}

async function refused(message) {
  const run = start();
  const code = await Promise.race([run.ended, run.listening.then(() => 'it started')]);
  run.child.kill('SIGKILL');
  assert.equal(code, 1, run.output.err);
  assert.match(run.output.err, /^error: [^\n]+\n$/, 'one line on stderr');
  assert.match(run.output.err, message);
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise(resolve => probe.close(resolve));
  return port;
}

async function running(use) {
  const port = await freePort();
  environment.GF_SERVER_HTTP_PORT = String(port);
  const run = start();
  const first = await Promise.race([run.listening, run.ended]);
  assert.equal(first, true, run.output.err);
  const get = async (path, { login = 'keeper:s3cret', ...more } = {}) => {
    const headers = login ? { authorization: `Basic ${Buffer.from(login).toString('base64')}` } : {};
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers, ...more });
    const body = await response.text();
    return { status: response.status, body: body.startsWith('{') || body.startsWith('[') ? JSON.parse(body) : body };
  };
  try {
    await use(get);
  } finally {
    run.child.kill('SIGTERM');
  }
  assert.equal(await run.ended, 0);
}

// ---------------------------------------------------------------- What it answers
test('good files are served', () => running(async get => {
  assert.deepEqual((await get('/api/health', { login: '' })).body.database, 'ok');
  assert.equal((await get('/api/search', { login: '' })).status, 401);
  assert.equal((await get('/api/search', { login: 'keeper:wrong' })).status, 401);
  assert.equal((await get('/api/search', { login: 'admin:s3cret' })).status, 401);
  const [prometheus, alertmanager] = (await get('/api/datasources')).body;
  assert.equal(prometheus.url, 'http://127.0.0.1:1');
  assert.equal(prometheus.readOnly, true);
  assert.equal(alertmanager.uid, 'alertmanager');
  const [found, ...others] = (await get('/api/search?query=over')).body;
  assert.deepEqual([found.uid, found.title, found.folderTitle, others.length], ['overview', 'Overview', 'costs $5', 0]);
  assert.deepEqual((await get('/api/search?query=nothing')).body, []);
  const { dashboard, meta } = (await get('/api/dashboards/uid/overview')).body;
  assert.equal(dashboard.panels[1].targets[0].expr, 'rate(up{job="$job"}[$__rate_interval])');
  assert.equal(meta.provisionedExternalId, 'overview.json');
  assert.equal((await get('/api/dashboards/uid/other')).status, 404);
  assert.equal((await get('/api/elsewhere')).status, 404);
  assert.equal((await get('/api/user/signup', { login: '', method: 'POST' })).status, 401);
  assert.equal((await get('/api/admin/settings', { login: '' })).status, 401);
  const { body } = await get('/api/admin/settings');
  assert.deepEqual([body.users.allow_sign_up, body['auth.anonymous'].enabled], ['false', 'false']);
  assert.ok(!JSON.stringify(body).includes('s3cret'));
}));

test('metrics are counted, and gone where they are off', async () => {
  await running(async get => {
    await get('/api/health');
    const { body } = await get('/metrics', { login: '' });
    assert.match(body, /^grafana_build_info\{.*version="12\.1\.1"\} 1$/m);
    const labels = 'handler="/api/health",method="GET",status_code="200"';
    assert.ok(body.includes(`\ngrafana_http_request_duration_seconds_count{${labels}} 1\n`), body);
    assert.match(body, /^grafana_stat_totals_datasource\{plugin_id="prometheus"\} 1$/m);
  });
  environment.GF_METRICS_ENABLED = 'false';
  await running(async get => assert.equal((await get('/metrics')).status, 404));
});

test('the first password stays, and lies in the database as a hash', async () => {
  await running(async () => {});
  const database = join(home, 'data', 'grafana.db');
  assert.equal(statSync(database).mode & 0o777, 0o640);
  assert.ok(!readFileSync(database, 'utf8').includes('s3cret'));
  files.password = 'another';
  environment.GF_SECURITY_ADMIN_USER = 'another';
  await running(async get => {
    assert.equal((await get('/api/search')).status, 200);
    assert.equal((await get('/api/search', { login: 'another:another' })).status, 401);
  });
});

test('who is anonymous sees dashboards where that is on, and no more', () => {
  environment.GF_AUTH_ANONYMOUS_ENABLED = 'true';
  return running(async get => {
    assert.equal((await get('/api/search', { login: '' })).status, 200);
    assert.equal((await get('/api/datasources', { login: '' })).status, 403);
    assert.equal((await get('/api/admin/settings', { login: '' })).status, 403);
    assert.equal((await get('/api/search', { login: 'keeper:wrong' })).status, 401);
  });
});

test('a request is forwarded to a data source, the password is not', async () => {
  const seen = [];
  const source = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push([request.method, request.url, body, request.headers.authorization]);
    response.end('{"status":"success"}');
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => source.once('listening', resolve));
  environment.PROMETHEUS_URL = `http://127.0.0.1:${source.address().port}/base/`;
  const proxy = '/api/datasources/proxy/uid/prometheus';
  await running(async get => {
    assert.equal((await get(`${proxy}/api/v1/query?query=up`)).body.status, 'success');
    await get(`${proxy}/api/v1/query`, { method: 'POST', body: 'query=up' });
    assert.equal((await get(`${proxy}/x`, { method: 'DELETE' })).status, 403);
    assert.equal((await get(`${proxy}/%2e%2e/%2e%2e/%2e%2e/x`)).status, 404);
    assert.equal((await get(`${proxy}/x`, { login: '' })).status, 401);
    assert.equal((await get('/api/datasources/proxy/uid/other/x')).status, 404);
  });
  source.close();
  assert.deepEqual(seen, [
    ['GET', '/base/api/v1/query?query=up', '', undefined], ['POST', '/base/api/v1/query', 'query=up', undefined],
  ]);
  await running(async get => assert.equal((await get(`${proxy}/x`)).status, 502));
});

// ---------------------------------------------------------------- What it refuses
const SOURCES = 'provisioning/datasources/sources.yaml';
const PROVIDER = 'provisioning/dashboards/provider.yaml';

const broken = {
  // Variables
  'no password': [() => delete environment.GF_SECURITY_ADMIN_PASSWORD__FILE, /PASSWORD__FILE: is not set/],
  'no file of the password': [() => delete files.password, /PASSWORD__FILE: cannot be read/],
  'an empty password': [() => { files.password = '\n'; }, /password is empty/],
  'a password in the environment': [() => { environment.GF_SECURITY_ADMIN_PASSWORD = 'x'; }, /belongs in a file/],
  'an unknown section': [
    () => { environment.GF_USER_ALLOW_SIGN_UP = 'false'; },
    /GF_USER_ALLOW_SIGN_UP: .*no such section/,
  ],
  'an unknown key': [
    () => { environment.GF_USERS_ALLOW_SIGNUP = 'false'; },
    /GF_USERS_ALLOW_SIGNUP: .*"users" has no such key/,
  ],
  'a value that is neither': [
    () => { environment.GF_AUTH_ANONYMOUS_ENABLED = 'never'; },
    /"never" is neither true nor false/,
  ],
  'a number that is no port': [() => { environment.GF_SERVER_HTTP_PORT = '70000'; }, /"70000" is not a port/],
  'a database of another': [
    () => { files['data/grafana.db'] = 'SQLite'; },
    /grafana\.db: is not a database of the stub/,
  ],
  'no directory': [() => { environment.GF_PATHS_PROVISIONING = '/nowhere'; }, /there is no such directory/],
  // Data sources
  'no YAML': [() => edit(SOURCES, 'datasources:', 'datasources: ['), /sources\.yaml: /],
  'a key twice': [() => edit(SOURCES, 'apiVersion: 1', 'apiVersion: 1\napiVersion: 1'), /unique/],
  'another version': [() => edit(SOURCES, 'apiVersion: 1', 'apiVersion: 2'), /"apiVersion" must be 1, and is 2/],
  'an unknown key': [() => edit(SOURCES, 'isDefault', 'default'), /data source "Prometheus": unknown key "default"/],
  'a name twice': [() => edit(SOURCES, 'name: Alertmanager', 'name: Prometheus'), /the name "Prometheus" is taken/],
  'a uid twice': [() => edit(SOURCES, 'uid: alertmanager', 'uid: prometheus'), /the uid "prometheus" is taken/],
  'two defaults': [
    () => edit(SOURCES, 'type: alertmanager', 'isDefault: true, type: alertmanager'),
    /is the second default/,
  ],
  'an unknown type': [
    () => edit(SOURCES, 'type: alertmanager', 'type: loki'),
    /"type" must be prometheus or alertmanager/,
  ],
  'access of the browser': [() => edit(SOURCES, 'access: proxy', 'access: direct'), /"access" must be proxy/],
  'a string for a truth': [
    () => edit(SOURCES, 'editable: false', 'editable: "false"'),
    /"editable" must be true or false/,
  ],
  'no URL': [
    () => edit(SOURCES, 'http://alertmanager:9093', 'alertmanager:9093'),
    /"url" must be a URL of http or https/,
  ],
  'a variable that is not set': [() => delete environment.PROMETHEUS_URL, /"\$PROMETHEUS_URL" looks up a variable/],
  'a lone dollar': [() => edit(PROVIDER, 'costs $$5', 'costs $5'), /a lone \$ in "costs \$5"/],
  'a directory that nothing reads': [
    () => { files['provisioning/datasource/a.yaml'] = 'x'; },
    /datasource: Grafana reads nothing/,
  ],
  'what the stub does not read': [() => { files['provisioning/alerting/a.yaml'] = 'x'; }, /alerting: the stub reads/],
  // Providers
  'an unknown key of a provider': [
    () => edit(PROVIDER, 'allowUiUpdates', 'allowUIUpdates'),
    /unknown key "allowUIUpdates"/,
  ],
  'no path': [() => edit(PROVIDER, 'path:', 'file:'), /options: unknown key "file"/],
  'a path to nothing': [() => { environment.BOARDS = join(home, 'other'); }, /other is not that of a directory/],
  // Dashboards
  'no JSON': [() => { files['boards/overview.json'] = '{'; }, /overview\.json: is not JSON/],
  'no title': [() => board(b => { delete b.title; }), /"title" is missing/],
  'a uid that is too long': [() => board(b => { b.uid = 'u'.repeat(41); }), /"uid" must be a uid/],
  'a uid of two': [
    () => { files['boards/second.json'] = { ...overview(), title: 'Second' }; },
    /second\.json: the uid "overview" is taken/,
  ],
  'a title of two': [
    () => { files['boards/second.json'] = { ...overview(), uid: 'second' }; },
    /the title "Overview" is taken/,
  ],
  'an id': [() => board(b => { b.id = 1; }), /"id" must be null, and is 1/],
  'a version that is a string': [() => board(b => { b.schemaVersion = '41'; }), /"schemaVersion" must be an integer/],
  'an unknown key of a dashboard': [() => board(b => { b.__inputs = []; }), /unknown key "__inputs"/],
  'a panel id twice': [() => board(b => { b.panels[2].panels[0].id = 1; }), /panel "Panel 4": the id 1 is taken/],
  'panels on each other': [
    () => board(b => { b.panels[1].gridPos.x = 11; }),
    /panel "Panel 2": lies on panel "Panel 1"/,
  ],
  'a panel beyond the edge': [() => board(b => { b.panels[1].gridPos.w = 13; }), /beyond the 24 columns/],
  'a place that is a fraction': [() => board(b => { b.panels[0].gridPos.h = 7.5; }), /gridPos: "h" must be an integer/],
  'a panel of a plugin': [() => board(b => { b.panels[0].type = 'graph'; }), /"type" must be barchart or/],
  'an unknown data source': [
    () => board(b => { b.panels[0].datasource.uid = 'other'; }),
    /there is no data source "other"/,
  ],
  'a data source of another type': [
    () => board(b => { b.panels[0].datasource.type = 'loki'; }),
    /is of type "prometheus", not "loki"/,
  ],
  'a data source that a variable is not': [
    () => board(b => { b.panels[0].datasource.uid = '${job}'; }),
    /no data source "\$\{job\}"/,
  ],
  'a panel that asks Alertmanager': [
    () => board(b => { b.panels[0].datasource = { type: 'alertmanager', uid: 'alertmanager' }; }),
    /cannot ask/,
  ],
  'a refId twice': [() => board(b => { b.panels[1].targets[1].refId = 'A'; }), /target "A": the refId is taken/],
  'an empty query': [
    () => board(b => { b.panels[0].targets[0].expr = ' '; }),
    /"expr" must be a string that is not empty/,
  ],
  'no query': [() => board(b => { b.panels[0].targets = []; }), /it has no targets/],
  'a variable that is not defined': [
    () => board(b => { b.panels[1].targets[0].expr = 'up{a="$jobs"}'; }),
    /uses \$jobs/,
  ],
  'a query that is an object': [
    () => board(b => { b.templating.list[1].query = { query: 'up' }; }),
    /"query" must be a string/,
  ],
  'a variable of no data source': [
    () => board(b => { b.templating.list[0].query = 'loki'; }),
    /no data source of type "loki"/,
  ],
};
for (const [name, [change, message]] of Object.entries(broken)) {
  test(`refused: ${name}`, async () => {
    change();
    await refused(message);
  });
}
