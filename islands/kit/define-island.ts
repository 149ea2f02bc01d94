/**
 * Brings an island's elements to life once the whole page is there: its module may come while the page is still being
 * read, and an element without its children has nothing to show or hide.
 */
export function defineIsland(name: string, element: CustomElementConstructor): void {
  const define = () => customElements.define(name, element);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define);
  else define();
}
