/** A value that tells who listens when it changes. */
export class Observed<T> {
  #value: T;
  readonly #listeners = new Set<(value: T) => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    this.#value = value;
    for (const listener of [...this.#listeners]) {
      listener(value);
    }
  }

  /** Calls the listener with the value as it is now, and at each change until the signal is aborted. */
  follow(listener: (value: T) => void, until?: AbortSignal): void {
    this.#listeners.add(listener);
    until?.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
    listener(this.#value);
  }
}
