// Grades the headers of a site as behind TLS: node observatory.mjs PORT KEYSTORE PASSWORD
// NODE_EXTRA_CA_CERTS names the certificate in the key store.
import {readFile, writeFile} from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import {fileURLToPath} from 'node:url';

const [port, keyStore, passphrase] = process.argv.slice(2);

// The package downloads the browsers' list of hosts that speak TLS only when it is installed; ours is none of them.
const list = new URL('../conf/hsts-preload.json', import.meta.resolve('@mdn/mdn-http-observatory'));
await writeFile(fileURLToPath(list), '{}');
const {scan} = await import('@mdn/mdn-http-observatory');

/** What stands in front of a site in production: it ends TLS and says so. */
const tls = https.createServer({pfx: await readFile(keyStore), passphrase}, (request, response) => {
  const headers = {...request.headers, 'x-forwarded-proto': 'https'};
  const {method, url: path} = request;
  const onward = http.request({host: '127.0.0.1', port, method, path, headers}, answer => {
    response.writeHead(answer.statusCode, answer.rawHeaders);
    answer.pipe(response);
  });
  onward.on('error', error => response.destroy(error));
  request.pipe(onward);
});
const plain = http.createServer((request, response) =>
  response.writeHead(301, {Location: `https://${request.headers.host}${request.url}`}).end());

// Both at one port, since the scanner asks a single one by both protocols. A TLS connection starts with the byte 22.
const door = net.createServer(socket =>
  socket.once('readable', () => {
    const start = socket.read();
    if (start === null) return;
    socket.unshift(start);
    (start[0] === 22 ? tls : plain).emit('connection', socket);
  }));
await new Promise(resolve => door.listen(0, '127.0.0.1', resolve));

const {scan: grade, tests} = await scan(`localhost:${door.address().port}`);
console.log(`grade ${grade.grade}, score ${grade.score}, ${grade.testsPassed} of ${grade.testsQuantity} tests passed`);
for (const [name, test] of Object.entries(tests)) {
  console.log(`${test.pass ? 'ok ' : 'BAD'} ${name}: ${test.result} ${test.scoreModifier}`);
}
process.exit(0);
