// Checks a dashboard file. Grafana takes nearly any JSON and shows panels without data where it is wrong.
import { refuse } from './settings.mjs';
import { anything, boolean, check, integer, list, mapping, matching, oneOf, string, text, uid } from './checks.mjs';

const WIDTH = 24;
const DASHBOARD = {
  id: value => value === null || 'must be null', title: text, uid,
  schemaVersion: integer(1), panels: list,
};
const DASHBOARD_MORE = {
  annotations: mapping, description: string, editable: boolean, fiscalYearStartMonth: integer(0),
  graphTooltip: oneOf(0, 1, 2), links: list, liveNow: boolean, preload: boolean, refresh: anything, tags: list,
  templating: mapping, time: mapping, timepicker: mapping, timezone: string, version: integer(0), weekStart: string,
};
// Panels that ask a data source, and panels that ask none.
const ASKING = `barchart bargauge candlestick canvas flamegraph gauge geomap heatmap histogram logs nodeGraph piechart
  stat state-timeline status-history table timeseries traces trend xychart`.split(/\s+/);
const SILENT = ['alertlist', 'annolist', 'dashlist', 'news', 'row', 'text'];
const PANEL = { id: integer(1), type: oneOf(...ASKING, ...SILENT), gridPos: mapping };
const PANEL_MORE = {
  title: string, description: string, datasource: mapping, targets: list, fieldConfig: mapping, options: mapping,
  transformations: list, links: list, transparent: boolean, pluginVersion: string, interval: string, timeFrom: anything,
  timeShift: anything, hideTimeOverride: boolean, maxDataPoints: integer(1), cacheTimeout: anything, repeat: string,
  repeatDirection: oneOf('h', 'v'), maxPerRow: integer(1), collapsed: boolean, panels: list,
};
const TARGET = { refId: text, expr: text };
const TARGET_MORE = {
  datasource: mapping, format: oneOf('time_series', 'table', 'heatmap'), instant: boolean, range: boolean,
  hide: boolean, exemplar: boolean, interval: string, legendFormat: string, editorMode: oneOf('code', 'builder'),
};
const VARIABLE = {
  name: matching(/^(?!__)[A-Za-z_]\w*$/, 'a name'), query: string,
  type: oneOf('query', 'datasource', 'custom', 'constant', 'interval', 'textbox'),
};
const BUILT_IN = { type: 'grafana', uid: '-- Grafana --' };

export function checkDashboard(file, dashboard, datasources) {
  check(file, dashboard, DASHBOARD, DASHBOARD_MORE);
  const where = `${file}: dashboard "${dashboard.title}"`;
  const variables = readVariables(where, dashboard.templating ?? {}, datasources);
  const scope = { datasources, variables, ids: new Set() };
  for (const variable of variables.values()) checkVariableSource(where, variable, scope);
  checkPanels(where, dashboard.panels, scope);
  checkAnnotations(where, dashboard.annotations ?? {}, scope);
}

// ---------------------------------------------------------------- Variables
function readVariables(where, templating, datasources) {
  check(`${where}: templating`, templating, {}, { list });
  const variables = new Map();
  for (const variable of templating.list ?? []) {
    const at = `${where}: variable "${variable?.name}"`;
    check(at, variable, VARIABLE, {}, { open: true });
    if (variables.has(variable.name)) refuse(at, 'the name is taken');
    if (variable.query.trim() === '' && variable.type !== 'textbox') refuse(at, '"query" is empty');
    if (variable.type === 'datasource' && !datasources.some(source => source.type === variable.query)) {
      refuse(at, `there is no data source of type "${variable.query}"`);
    }
    variables.set(variable.name, variable);
  }
  return variables;
}

function checkVariableSource(where, variable, scope) {
  if (variable.type !== 'query') return;
  const at = `${where}: variable "${variable.name}"`;
  checkSource(at, variable.datasource, scope);
  checkUse(at, variable.query, scope);
}

// $name and ${name:format}; what begins with two underscores is Grafana's own, and a number is of a regular expression.
function checkUse(where, expression, { variables }) {
  for (const [, braced, bare] of expression.matchAll(/\$(?:\{(\w+)(?::\w+)?\}|(\w+))/g)) {
    const name = braced ?? bare;
    if (!/^(__|\d)/.test(name) && !variables.has(name)) {
      refuse(where, `"${expression}" uses $${name}, which is not defined`);
    }
  }
}

// ---------------------------------------------------------------- Panels
function checkPanels(where, panels, scope) {
  const placed = [];
  panels.forEach((panel, i) => {
    const at = `${where}: ${panel?.title ? `panel "${panel.title}"` : `panels[${i}]`}`;
    check(at, panel, PANEL, PANEL_MORE);
    if (scope.ids.has(panel.id)) refuse(at, `the id ${panel.id} is taken`);
    scope.ids.add(panel.id);
    placed.push(checkPlace(at, panel, placed));
    if (panel.type === 'row') {
      checkRow(at, panel, scope);
    } else {
      if (panel.panels) refuse(at, 'only a row holds panels');
      if (ASKING.includes(panel.type)) checkTargets(at, panel, scope);
    }
    if (panel.repeat !== undefined && !scope.variables.has(panel.repeat)) {
      refuse(at, `it repeats $${panel.repeat}, which is not defined`);
    }
  });
}

function checkPlace(where, panel, placed) {
  const place = panel.gridPos;
  check(`${where}: gridPos`, place, { x: integer(0), y: integer(0), w: integer(1), h: integer(1) });
  if (place.x + place.w > WIDTH) refuse(where, `gridPos reaches beyond the ${WIDTH} columns`);
  for (const { at, place: other } of placed) {
    const beside = place.x + place.w <= other.x || other.x + other.w <= place.x;
    const below = place.y + place.h <= other.y || other.y + other.h <= place.y;
    if (!beside && !below) refuse(where, `lies on ${at.slice(at.lastIndexOf(': panel') + 2)}`);
  }
  return { at: where, place };
}

// A row that is open is followed by its panels; one that is closed holds them, at the places that they had.
function checkRow(where, row, scope) {
  check(where, row, { title: text }, {}, { open: true });
  if (row.targets?.length) refuse(where, 'a row asks nothing');
  if (row.panels?.length && !row.collapsed) refuse(where, 'a row holds panels only where it is collapsed');
  if (row.panels?.some(panel => panel?.type === 'row')) refuse(where, 'a row holds no row');
  checkPanels(where, row.panels ?? [], scope);
}

function checkTargets(where, panel, scope) {
  if (!panel.targets?.length) refuse(where, 'it has no targets');
  checkAsked(where, panel.datasource, scope);
  const taken = new Set();
  panel.targets.forEach((target, i) => {
    const at = `${where}: ${target?.refId ? `target "${target.refId}"` : `targets[${i}]`}`;
    check(at, target, TARGET, TARGET_MORE, { open: true });
    if (taken.has(target.refId)) refuse(at, 'the refId is taken');
    taken.add(target.refId);
    if (target.datasource) checkAsked(at, target.datasource, scope);
    checkUse(at, target.expr, scope);
  });
}

// ---------------------------------------------------------------- Data sources
function checkSource(where, source, { datasources, variables }) {
  if (source === undefined) refuse(where, '"datasource" is missing');
  check(`${where}: datasource`, source, { type: text, uid: text });
  const [, name] = /^\$\{(\w+)\}$/.exec(source.uid) ?? [];
  const type = name === undefined
    ? datasources.find(known => known.uid === source.uid)?.type
    : variables.get(name)?.type === 'datasource' && variables.get(name).query;
  if (!type) refuse(where, `there is no data source "${source.uid}"`);
  if (type !== source.type) refuse(where, `the data source "${source.uid}" is of type "${type}", not "${source.type}"`);
}

// Alertmanager is a data source of the pages on alerting; a panel that asks it stays empty.
function checkAsked(where, source, scope) {
  checkSource(where, source, scope);
  if (source.type === 'alertmanager') refuse(where, 'a panel cannot ask a data source of type "alertmanager"');
}

function checkAnnotations(where, annotations, scope) {
  check(`${where}: annotations`, annotations, {}, { list });
  for (const annotation of annotations.list ?? []) {
    const at = `${where}: annotation "${annotation?.name}"`;
    check(at, annotation, { name: text, datasource: mapping }, { enable: boolean, hide: boolean }, { open: true });
    const { type, uid } = annotation.datasource;
    if (type === BUILT_IN.type && uid === BUILT_IN.uid) continue;
    checkAsked(at, annotation.datasource, scope);
    check(at, annotation, { expr: text }, {}, { open: true });
    checkUse(at, annotation.expr, scope);
  }
}
