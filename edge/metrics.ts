import { createServer, type Server } from 'node:http';

/** Numbers since the start, or of this moment, in the order in which they are shown. */
export interface Measure {
  name: string;
  help: string;
  kind: 'counter' | 'gauge';
  read: () => number | Record<string, number>;
}

/** Measures in the text form of Prometheus (exposition format 0.0.4). */
export function prometheusText(measures: readonly Measure[]): string {
  return measures
    .map(({ name, help, kind, read }) => {
      const value = read();
      const lines =
        typeof value === 'number'
          ? [`dateline_edge_${name} ${value}`]
          : Object.entries(value).map(([label, count]) => `dateline_edge_${name}{how="${label}"} ${count}`);
      return [`# HELP dateline_edge_${name} ${help}`, `# TYPE dateline_edge_${name} ${kind}`, ...lines].join(
        '\n',
      );
    })
    .join('\n')
    .concat('\n');
}

/** Answers `/metrics` on loopback only. */
export function serveMetrics(measures: readonly Measure[], port: number): Server {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') response.writeHead(404).end();
    else
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(prometheusText(measures));
  });
  return server.listen(port, '127.0.0.1');
}
