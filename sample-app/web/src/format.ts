import { config } from './config';
import { moneyFormat } from './money-format';

/** The words are English, so are the numbers among them; in the visitor's kind of English where there is one. */
const locale = navigator.languages.find(language => language.startsWith('en')) ?? 'en-GB';

export const money = moneyFormat(locale, config.currency);

const count = new Intl.NumberFormat(locale);
const dateAndTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

export function counted(number: number, one: string, many: string): string {
  return `${count.format(number)} ${number === 1 ? one : many}`;
}

export function moment(isoTime: string): string {
  const time = new Date(isoTime);
  return Number.isNaN(time.getTime()) ? isoTime : dateAndTime.format(time);
}

export function shortId(id: string): string {
  return id.slice(0, 8);
}
