// What the members of a mapping may be. A test answers true, or else says what the value must be.
import { refuse } from './settings.mjs';

export const string = value => typeof value === 'string' || 'must be a string';
export const text = value => (typeof value === 'string' && value.trim() !== '') || 'must be a string that is not empty';
export const boolean = value => typeof value === 'boolean' || 'must be true or false';
export const integer = least => value =>
  (Number.isInteger(value) && value >= least) || `must be an integer from ${least} on`;
export const isMapping = value => value !== null && typeof value === 'object' && !Array.isArray(value);
export const mapping = value => isMapping(value) || 'must be a mapping';
export const list = value => Array.isArray(value) || 'must be a list';
export const anything = () => true;
export const oneOf = (...values) => value => values.includes(value) || `must be ${values.join(' or ')}`;
export const matching = (pattern, what) => value =>
  (typeof value === 'string' && pattern.test(value)) || `must be ${what}, of the form ${pattern.source}`;
export const uid = matching(/^[a-zA-Z0-9_-]{1,40}$/, 'a uid');

export function check(where, value, required, optional = {}, { open = false } = {}) {
  if (!isMapping(value)) refuse(where, 'must be a mapping');
  const tests = { ...required, ...optional };
  for (const key of Object.keys(value)) {
    if (!open && !Object.hasOwn(tests, key)) refuse(where, `unknown key "${key}"`);
  }
  for (const [key, test] of Object.entries(tests)) {
    if (Object.hasOwn(value, key)) {
      const answer = test(value[key]);
      if (answer !== true) refuse(where, `"${key}" ${answer}, and is ${JSON.stringify(value[key])}`);
    } else if (Object.hasOwn(required, key)) {
      refuse(where, `"${key}" is missing`);
    }
  }
}
