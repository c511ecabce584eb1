// The variables GF_* of the environment, as Grafana's image reads them, but strictly: Grafana passes over a variable
// that it does not know, and takes the default where a value makes no sense, so that a misspelt setting goes unseen.
import { readFileSync } from 'node:fs';

export class Refused extends Error {}

export const refuse = (where, what) => {
  throw new Refused(`${where}: ${what}`);
};

// Sections of Grafana's configuration, as they are written in a variable's name. "install" is of the image:
// GF_INSTALL_PLUGINS.
const SECTIONS = `default paths server database remote_cache dataproxy analytics security security_encryption snapshots
  dashboards datasources users secretscan service_accounts auth auth_anonymous auth_azuread auth_basic
  auth_generic_oauth auth_github auth_gitlab auth_google auth_grafana_com auth_jwt auth_ldap auth_okta auth_proxy
  sso_settings aws azure rbac smtp emails log log_console log_file log_frontend log_syslog quota unified_alerting
  alerting recording_rules annotations annotations_api annotations_dashboard explore help profile news query
  query_history short_links metrics metrics_environment_info metrics_graphite grafana_net grafana_com
  tracing_opentelemetry external_image_storage rendering panels plugins plugin live enterprise feature_toggles
  date_formats expressions geomap navigation support_bundles storage grpc_server public_dashboards cloud_migration
  grafana_apiserver unified_storage secrets_manager time_picker install`.split(/\s+/);

// Sections whose keys decide who gets in, and those that Slipway sets: all their keys.
const KEYS = {
  paths: 'config data home logs permitted_provisioning_paths plugins provisioning temp_data_lifetime',
  users: `allow_org_create allow_sign_up auto_assign_org auto_assign_org_id auto_assign_org_role default_language
    default_locale default_theme editors_can_admin external_manage_info external_manage_link_name
    external_manage_link_url hidden_users home_page last_seen_update_interval login_hint password_hint
    user_invite_max_lifetime_duration verification_email_max_lifetime_duration verify_email_enabled viewers_can_edit`,
  auth_anonymous: 'device_limit enabled hide_version org_name org_role',
  auth_basic: 'enabled password_policy',
  metrics: `basic_auth_password basic_auth_username disable_total_stats enabled interval_seconds
    total_stats_collector_interval_seconds`,
};

const TRUE = ['1', 't', 'T', 'true', 'TRUE', 'True', 'YES', 'yes', 'Yes', 'y', 'ON', 'on', 'On'];
const FALSE = ['0', 'f', 'F', 'false', 'FALSE', 'False', 'NO', 'no', 'No', 'n', 'OFF', 'off', 'Off'];

export function readSettings(environment) {
  const variables = withFiles(environment);
  const get = (name, otherwise) => variables[name] || otherwise;
  const flag = (name, otherwise) => {
    const value = get(name);
    if (value !== undefined && !TRUE.includes(value) && !FALSE.includes(value)) {
      refuse(name, `"${value}" is neither true nor false`);
    }
    return value === undefined ? otherwise : TRUE.includes(value);
  };
  Object.keys(variables).forEach(checkName);
  if (get('GF_SERVER_PROTOCOL', 'http') !== 'http') refuse('GF_SERVER_PROTOCOL', 'the stub knows "http" only');
  if (flag('GF_SERVER_SERVE_FROM_SUB_PATH', false)) {
    refuse('GF_SERVER_SERVE_FROM_SUB_PATH', 'the stub knows no sub path');
  }
  if (get('GF_METRICS_BASIC_AUTH_USERNAME')) refuse('GF_METRICS_BASIC_AUTH_USERNAME', 'the stub gives metrics to all');
  if (!flag('GF_AUTH_BASIC_ENABLED', true)) refuse('GF_AUTH_BASIC_ENABLED', 'the stub knows no other way to log in');
  const port = get('GF_SERVER_HTTP_PORT', '3000');
  if (!/^[1-9]\d{0,4}$/.test(port) || port > 65535) refuse('GF_SERVER_HTTP_PORT', `"${port}" is not a port`);
  return {
    address: get('GF_SERVER_HTTP_ADDR'),
    port: Number(port),
    data: get('GF_PATHS_DATA', '/var/lib/grafana'),
    provisioning: get('GF_PATHS_PROVISIONING', '/etc/grafana/provisioning'),
    user: get('GF_SECURITY_ADMIN_USER', 'admin'),
    password: variables.GF_SECURITY_ADMIN_PASSWORD,
    signUp: flag('GF_USERS_ALLOW_SIGN_UP', false),
    anonymous: flag('GF_AUTH_ANONYMOUS_ENABLED', false),
    metrics: flag('GF_METRICS_ENABLED', true),
  };
}

// A variable ..__FILE names a file that holds the value. A shell reads it, which takes the line ends off its end.
function withFiles(environment) {
  const variables = {};
  const secret = 'GF_SECURITY_ADMIN_PASSWORD';
  // Stricter than Grafana, whose password is "admin" where none is given: one in the environment is one too many.
  if (environment[secret]) refuse(secret, 'a password belongs in a file: set GF_SECURITY_ADMIN_PASSWORD__FILE');
  if (!environment[`${secret}__FILE`]) refuse(`${secret}__FILE`, 'is not set');
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith('GF_')) continue;
    if (!name.endsWith('__FILE')) {
      variables[name] = value;
    } else if (value !== '') {
      const plain = name.slice(0, -'__FILE'.length);
      if (environment[plain]) refuse(name, `${plain} is set, too`);
      try {
        variables[plain] = readFileSync(value, 'utf8').replace(/\n+$/, '');
      } catch (error) {
        refuse(name, `cannot be read: ${error.message}`);
      }
      if (variables[plain] === '') refuse(name, `${value} is empty`);
    }
  }
  return variables;
}

function checkName(name) {
  const key = name.slice('GF_'.length).toLowerCase();
  if (!/^GF(_[A-Z0-9]+)+$/.test(name)) refuse(name, 'is not the name of a setting');
  const sections = SECTIONS.filter(section => key.startsWith(`${section}_`));
  if (sections.length === 0) refuse(name, 'the configuration has no such section');
  const section = sections.reduce((a, b) => (a.length > b.length ? a : b));
  if (KEYS[section] && !KEYS[section].split(/\s+/).includes(key.slice(section.length + 1))) {
    refuse(name, `the section "${section.replace('_', '.')}" has no such key`);
  }
}
