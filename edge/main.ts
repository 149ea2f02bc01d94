// The gateway: keeps finished pages and serves them, and passes the rest on to Next. The supervisor starts it; its
// environment says the rest. With EDGE_PROCESSES above 1 this process only starts that many, which share the port.
import cluster from 'node:cluster';
import { join } from 'node:path';
import { startEdge } from './edge.ts';
import { readEdgeSettings } from './settings.ts';

const settings = readEdgeSettings(process.env, join(import.meta.dirname, '..'));

async function serve(place: number): Promise<void> {
  const edge = await startEdge(settings, place);
  const stop = async (code: number) => {
    await edge.stop();
    process.exit(code);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));
  // Who started us is gone without having stopped us: nobody would restart us, or find us again.
  process.on('disconnect', () => void stop(0));
  // Nothing a client sends may end the process; what we did not foresee is told, and goes on.
  process.on('uncaughtException', (error) => console.error(error));
  process.on('unhandledRejection', (error) => console.error(error));
}

function share(): void {
  let stopping = false;
  const places = new Map<number, number>();
  const start = (place: number) => {
    const worker = cluster.fork({ EDGE_PLACE: String(place) });
    places.set(worker.id, place);
  };
  cluster.on('exit', (worker) => {
    const place = places.get(worker.id) ?? 0;
    places.delete(worker.id);
    if (!stopping) setTimeout(() => start(place), 500);
    else if (places.size === 0) process.exit(0);
  });
  const stop = () => {
    stopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
    if (places.size === 0) process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, stop);
  for (let place = 0; place < settings.processes; place += 1) start(place);
}

if (settings.processes > 1 && cluster.isPrimary) share();
else await serve(Number(process.env.EDGE_PLACE ?? 0));
