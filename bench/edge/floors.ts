import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../scripts/free-port.ts';
import { waitForAnswer } from '../../scripts/supervisor/wait-for-answer.ts';

/** A server that does nothing but send one body, to compare with. */
export interface Floor {
  name: string;
  url: string;
  pid: number;
  stop: () => void;
}

const bareNode = `
const { createServer } = require('node:http');
const { readFileSync } = require('node:fs');
const body = readFileSync(process.argv[2]);
const headers = ['content-type', 'text/html; charset=utf-8', 'content-encoding', 'gzip', 'content-length', String(body.length)];
createServer((request, response) => response.writeHead(200, headers).end(body)).listen(Number(process.argv[1]), '127.0.0.1');
`;

const nginxConfig = (folder: string, port: number) => `
daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr error;
events { worker_connections 1024; }
http {
  types { text/html html; } access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
  open_file_cache max=100 inactive=60s; open_file_cache_valid 60s;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server { listen 127.0.0.1:${port}; root ${folder}; gzip_static on; index page.html; }
}`;

async function ready(name: string, child: ChildProcess, url: string, folder: string): Promise<Floor> {
  await waitForAnswer(url, AbortSignal.timeout(10_000));
  const stop = () => {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  return { name, url, pid: child.pid ?? 0, stop };
}

/** nginx sending the gzipped file with gzip_static and open_file_cache where it is installed, else bare Node. */
export async function startFloor(gzip: Buffer): Promise<Floor> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-floor-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/page.html`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), 'not asked for');
  writeFileSync(join(folder, 'page.html.gz'), gzip);
  const nginx = await promisify(execFile)('nginx', ['-v']).then(
    () => true,
    () => false,
  );
  if (!nginx) {
    const args = ['-e', bareNode, String(port), join(folder, 'page.html.gz')];
    return ready('bare Node', spawn(process.execPath, args, { stdio: 'ignore' }), url, folder);
  }
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(folder, port));
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-g', 'user root;'], { stdio: 'ignore' });
  return ready('nginx gzip_static', child, url, folder);
}
