/** How many pages an edge has had rendered since its start, by its `/metrics`. */
export async function rendersOf(metricsPort: number): Promise<number> {
  const text = await fetch(`http://127.0.0.1:${metricsPort}/metrics`).then((answer) => answer.text());
  const found = /^dateline_edge_renders_total (\d+)$/m.exec(text)?.[1];
  if (found === undefined) throw new Error('/metrics does not say how many pages were rendered');
  return Number(found);
}
