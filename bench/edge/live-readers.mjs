// A process of its own that holds so many streams of events and says when the last of them has heard an event. Started
// by hold-readers.ts; `process.argv`: port, path, how many, first address.
import { connect } from 'node:net';

const [port, path, count, first] = process.argv.slice(2);
const [total, from] = [Number(count), Number(first)];
// The edge lets so many in from one address; all of 127.0.0.0/8 is this machine.
const perAddress = 100;
let joined = 0;
let heard = 0;
let lost = 0;

/** Opens the streams some at a time: a queue of connections that nobody takes is cut off by the system. */
const open = (n) =>
  new Promise((resolve) => {
    const place = from + Math.floor(n / perAddress);
    const localAddress = `127.0.${1 + Math.floor(place / 250)}.${1 + (place % 250)}`;
    const socket = connect({ port: Number(port), host: '127.0.0.1', localAddress });
    let hasJoined = false;
    socket.on('connect', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: bench\r\n\r\n`));
    socket.on('data', (data) => {
      if (!hasJoined) {
        hasJoined = true;
        joined += 1;
        if (!data.includes('HTTP/1.1 200')) lost += 1;
        resolve();
      } else if (data.includes('event: published')) {
        heard += 1;
        if (heard === total) process.send({ heardAt: performance.timeOrigin + performance.now() });
      }
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      lost += 1;
      resolve();
    });
  });

let next = 0;
await Promise.all(
  Array.from({ length: 50 }, async () => {
    while (next < total) {
      next += 1;
      await open(next - 1);
    }
  }),
);
process.send({ joined, lost });
process.on('message', () => {
  heard = 0;
});
process.on('disconnect', () => process.exit(0));
