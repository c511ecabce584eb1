/** The shop counts in the smallest unit of its currency: a hundredth of a euro, but a whole yen. */
export function moneyFormat(locale: string, currency: string): (cents: number) => string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const unitsPerCent = 10 ** -(format.resolvedOptions().maximumFractionDigits ?? 2);
  return cents => format.format(cents * unitsPerCent);
}
