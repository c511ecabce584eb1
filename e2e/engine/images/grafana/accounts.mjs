// The administrator, kept in the database from the first start on. As in Grafana a later value of the variables changes
// neither name nor password.
import { pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from './settings.mjs';

const FORMAT = 'grafana stub 1';
const hash = (password, salt) => pbkdf2Sync(password, salt, 10_000, 32, 'sha256');

export function openAccounts({ data, user, password, anonymous }) {
  const file = join(data, 'grafana.db');
  const known = existsSync(file) ? read(file) : create(file, user, password);
  const salt = Buffer.from(known.salt, 'hex');
  const expected = Buffer.from(known.hash, 'hex');
  // The role of who sends this header: undefined for a wrong header, and without a header where nobody may be
  // anonymous.
  const caller = header => {
    if (header === undefined) return anonymous ? 'viewer' : undefined;
    const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header) ?? [];
    const credentials = Buffer.from(encoded ?? '', 'base64').toString('utf8');
    const colon = credentials.indexOf(':');
    const same = timingSafeEqual(hash(credentials.slice(colon + 1), salt), expected);
    return colon > 0 && credentials.slice(0, colon) === known.user && same ? 'administrator' : undefined;
  };
  return { caller };
}

function read(file) {
  let content;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    refuse(file, `is not a database of the stub: ${error.message}`);
  }
  if (content?.format !== FORMAT) refuse(file, 'is not a database of the stub');
  return content.administrator;
}

function create(file, user, password) {
  const salt = randomBytes(16);
  const administrator = { user, salt: salt.toString('hex'), hash: hash(password, salt).toString('hex') };
  try {
    // In one step, so that a start that is cut short leaves no half of it.
    writeFileSync(`${file}.part`, `${JSON.stringify({ format: FORMAT, administrator })}\n`, { mode: 0o640 });
    renameSync(`${file}.part`, file);
  } catch (error) {
    refuse(file, `cannot be written: ${error.message}`);
  }
  return administrator;
}
