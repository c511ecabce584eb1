import { existing } from './dom';

export type Tone = 'success' | 'problem';

const region = existing('.message');

/** The region is there from the start: screen readers announce what changes in it. */
export function showMessage(text: string, tone: Tone): void {
  region.dataset.tone = tone;
  region.textContent = text;
}

export function clearMessage(): void {
  region.textContent = '';
}
