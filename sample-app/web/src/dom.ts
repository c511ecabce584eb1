type Attributes = Readonly<Record<string, string | number>>;

/** Children that are strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    created.setAttribute(name, String(value));
  }
  created.append(...children);
  return created;
}

/** An element of index.html, which is there or the page is broken. */
export function existing<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) {
    throw new Error(`index.html has no ${selector}`);
  }
  return found;
}
