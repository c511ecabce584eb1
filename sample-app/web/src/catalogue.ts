import cap from './art/cap.svg';
import compass from './art/compass.svg';
import lantern from './art/lantern.svg';
import logbook from './art/logbook.svg';
import mug from './art/mug.svg';
import tea from './art/tea.svg';

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly unitPriceCents: number;
  readonly picture: string;
}

export const PRODUCTS: readonly Product[] = [
  {
    id: 'tea',
    name: 'Harbour tea',
    description: 'Smoky black leaf for early tides, 125 g in a tin.',
    unitPriceCents: 1290,
    picture: tea,
  },
  {
    id: 'mug',
    name: 'Enamel mug',
    description: 'Falls off the table and stays in service.',
    unitPriceCents: 1450,
    picture: mug,
  },
  {
    id: 'lantern',
    name: 'Storm lantern',
    description: 'Burns through a gale for eleven hours.',
    unitPriceCents: 3900,
    picture: lantern,
  },
  {
    id: 'compass',
    name: 'Brass compass',
    description: 'Knows the way when the battery does not.',
    unitPriceCents: 4900,
    picture: compass,
  },
  {
    id: 'cap',
    name: 'Watch cap',
    description: 'Ribbed merino, warm on the dog watch.',
    unitPriceCents: 2400,
    picture: cap,
  },
  {
    id: 'logbook',
    name: 'Logbook',
    description: 'Sewn, 192 pages, paper that takes the damp.',
    unitPriceCents: 1850,
    picture: logbook,
  },
];

export function productNamed(name: string): Product | undefined {
  return PRODUCTS.find(product => product.name === name);
}
