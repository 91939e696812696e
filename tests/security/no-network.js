// Loaded before a program (`node --import`): whatever reaches for the network ends it with this exit code and a line.
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

/** Workers have an exit code of their own, so the whole process is ended. */
function caught(what) {
  fs.writeSync(2, `NETWORK: ${what}\n${new Error().stack}\n`);
  process.kill(process.pid, 'SIGKILL');
}
/** Every way out of the process goes through one of these: http, https, http2 and fetch open sockets. */
net.Socket.prototype.connect = () => caught('net.Socket.connect');
net.connect = net.createConnection = () => caught('net.connect');
tls.connect = () => caught('tls.connect');
dgram.createSocket = () => caught('dgram.createSocket');
for (const names of [dns, dns.promises]) {
  for (const name of Object.keys(names)) if (/^(?:lookup|resolve|reverse)/.test(name)) names[name] = () => caught(`dns.${name}`);
}
for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = () => caught(name);
// `import { connect } from 'node:net'` gets these too.
syncBuiltinESMExports();
