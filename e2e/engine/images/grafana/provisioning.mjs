// Reads a provisioning directory as Grafana does, and refuses what Grafana would pass over or only complain of.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join, relative } from 'node:path';
import { checkDashboard } from './dashboard.mjs';
import { refuse } from './settings.mjs';
import { boolean, check, integer, list, mapping, matching, oneOf, string, text, uid } from './checks.mjs';

// Not by import, which would not look where NODE_PATH leads: the tests bring the package along.
const { parseDocument } = createRequire(import.meta.url)('yaml');

const DIRECTORIES = ['datasources', 'dashboards'];
// Grafana reads these, the stub does not: they may be there, but empty.
const UNREAD = ['access-control', 'alerting', 'notifiers', 'plugins'];

export function readProvisioning(directory, environment) {
  if (!isDirectory(directory)) refuse(directory, 'there is no such directory');
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    if (DIRECTORIES.includes(name) && isDirectory(path)) continue;
    if (!UNREAD.includes(name) || !isDirectory(path)) refuse(path, 'Grafana reads nothing of this name');
    if (readdirSync(path).some(isYaml)) refuse(path, 'the stub reads data sources and dashboards only');
  }
  const read = name => readYaml(join(directory, name), environment);
  const datasources = readDatasources(read('datasources'));
  return { datasources, dashboards: readDashboards(read('dashboards'), datasources) };
}

// ---------------------------------------------------------------- YAML
const isYaml = name => /\.ya?ml$/.test(name);
const isDirectory = path => existsSync(path) && statSync(path).isDirectory();

function readYaml(directory, environment) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory).filter(isYaml).sort().map(name => {
    const file = join(directory, name);
    const parsed = parseDocument(readFileSync(file, 'utf8'), { uniqueKeys: true });
    for (const problem of [...parsed.errors, ...parsed.warnings]) refuse(file, problem.message.split('\n')[0]);
    return { file, content: expand(file, parsed.toJS(), environment) };
  });
}

// $NAME, ${NAME} and $__env{NAME} in a value are variables, $__file{path} is what a file holds, and $$ is a dollar.
// Grafana takes an unset variable for an empty one.
function expand(file, value, environment) {
  if (Array.isArray(value)) return value.map(element => expand(file, element, environment));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, expand(file, inner, environment)]));
  }
  if (typeof value !== 'string') return value;
  const lookup = /\$(?:(\$)|__file\{([^}]+)\}|(?:__env)?\{(\w+)\}|([A-Za-z_]\w*)|)/g;
  return value.replace(lookup, (_, dollar, path, braced, bare) => {
    if (dollar) return '$';
    const name = braced ?? bare;
    if (path === undefined && name === undefined) refuse(file, `a lone $ in "${value}": $$ stands for one`);
    if (path !== undefined) {
      if (!existsSync(path)) refuse(file, `"${value}" names a file that is not there`);
      return readFileSync(path, 'utf8').trim();
    }
    if (environment[name] === undefined) refuse(file, `"${value}" looks up a variable that is not set`);
    return environment[name];
  });
}

// ---------------------------------------------------------------- Data sources
const httpUrl = value => {
  if (typeof value !== 'string' || !URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    return 'must be a URL of http or https';
  }
  const { username, search, hash } = new URL(value);
  return username + search + hash === '' || 'must hold neither a user nor a query';
};
const duration = matching(/^\d+(ms|[smhdwMy])$/, 'a duration');
const SOURCE = {
  name: text, uid, url: httpUrl, access: oneOf('proxy'), type: oneOf('prometheus', 'alertmanager'),
};
const SOURCE_MORE = {
  orgId: integer(1), version: integer(1), isDefault: boolean, editable: boolean, user: string, database: string,
  basicAuth: boolean, basicAuthUser: string, withCredentials: boolean, jsonData: mapping, secureJsonData: mapping,
};
// Of jsonData the values are checked that the stub knows; plugins add keys of their own.
const JSON_DATA = {
  prometheus: {
    httpMethod: oneOf('GET', 'POST'), timeInterval: duration, queryTimeout: duration, manageAlerts: boolean,
  },
  alertmanager: { implementation: oneOf('prometheus', 'mimir', 'cortex'), handleGrafanaManagedAlerts: boolean },
};

function readDatasources(documents) {
  const datasources = [];
  for (const { file, content } of documents) {
    check(file, content, { apiVersion: oneOf(1) },
      { datasources: list, deleteDatasources: list, prune: boolean });
    (content.deleteDatasources ?? []).forEach((source, i) =>
      check(`${file}: deleteDatasources[${i}]`, source, { name: text, orgId: integer(1) }));
    (content.datasources ?? []).forEach((source, i) => {
      const where = `${file}: ${source?.name ? `data source "${source.name}"` : `datasources[${i}]`}`;
      check(where, source, SOURCE, SOURCE_MORE);
      check(`${where}: jsonData`, source.jsonData ?? {}, {}, JSON_DATA[source.type], { open: true });
      for (const key of ['name', 'uid']) {
        const taken = datasources.some(other => other[key] === source[key]);
        if (taken) refuse(where, `the ${key} "${source[key]}" is taken`);
      }
      if (source.isDefault && datasources.some(other => other.isDefault)) refuse(where, 'is the second default');
      datasources.push({ id: datasources.length + 1, ...source });
    });
  }
  return datasources;
}

// ---------------------------------------------------------------- Dashboards
const PROVIDER_MORE = {
  orgId: integer(1), type: oneOf('file'), folder: string, folderUid: value => value === '' || uid(value),
  disableDeletion: boolean, editable: boolean, allowUiUpdates: boolean, updateIntervalSeconds: integer(1),
};

function readDashboards(documents, datasources) {
  const providers = new Set();
  const dashboards = new Map();
  for (const { file, content } of documents) {
    check(file, content, { apiVersion: oneOf(1), providers: list });
    content.providers.forEach((provider, i) => {
      const where = `${file}: ${provider?.name ? `provider "${provider.name}"` : `providers[${i}]`}`;
      check(where, provider, { name: text, options: mapping }, PROVIDER_MORE);
      check(`${where}: options`, provider.options, { path: text }, { foldersFromFilesStructure: boolean });
      if (providers.has(provider.name)) refuse(where, 'the name is taken');
      providers.add(provider.name);
      const { path, foldersFromFilesStructure } = provider.options;
      if (foldersFromFilesStructure && (provider.folder || provider.folderUid)) {
        refuse(where, 'a folder has no place beside foldersFromFilesStructure');
      }
      if (!isAbsolute(path) || !isDirectory(path)) refuse(where, `the path ${path} is not that of a directory`);
      for (const json of jsonFiles(path)) {
        const dashboard = readDashboard(json, datasources);
        if (dashboards.has(dashboard.uid)) refuse(json, `the uid "${dashboard.uid}" is taken`);
        for (const other of dashboards.values()) {
          if (other.dashboard.title === dashboard.title && other.folder === (provider.folder ?? '')) {
            refuse(json, `the title "${dashboard.title}" is taken in its folder`);
          }
        }
        dashboards.set(dashboard.uid, {
          id: dashboards.size + 1, folder: provider.folder ?? '', file: relative(path, json), dashboard,
        });
      }
    });
  }
  return dashboards;
}

function jsonFiles(directory) {
  return readdirSync(directory).filter(name => !name.startsWith('.')).sort().flatMap(name => {
    const path = join(directory, name);
    if (isDirectory(path)) return jsonFiles(path);
    return name.endsWith('.json') ? [path] : [];
  });
}

function readDashboard(file, datasources) {
  let dashboard;
  try {
    dashboard = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    refuse(file, `is not JSON: ${error.message}`);
  }
  checkDashboard(file, dashboard, datasources);
  return dashboard;
}
