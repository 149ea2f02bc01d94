// Opens so many connections and says nothing on any of them, until whoever started it lets go: `port` and `count`. A process
// of its own, since each may only have so many files open.
import { connect } from 'node:net';

const [port, count] = process.argv.slice(2).map(Number);
const atATime = 250;
const sockets = [];

function open() {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', resolve);
    socket.once('error', reject);
    sockets.push(socket);
  });
}

process.on('disconnect', () => process.exit(0));
process.on('uncaughtException', () => {}); // connections that break later are counted by the edge
for (let opened = 0; opened < count; opened += atATime) {
  await Promise.all(Array.from({ length: Math.min(atATime, count - opened) }, open));
}
process.send?.(sockets.length);
