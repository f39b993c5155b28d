// Asks one page over and over, in a process of its own, so that its CPU can be told apart from the server's. Started by
// the bench of the pages; says what it measured as one line of JSON.
import autocannon from 'autocannon';

const [url = '', cookie = '', connections = '20', seconds = '10'] = process.argv.slice(2);

const times: number[] = [];
const statuses = new Set<number>();
let bytes = 0;
const before = process.cpuUsage();
const run = autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  headers: { cookie, 'accept-encoding': 'gzip' },
});
run.on('response', (_client, status, size, milliseconds) => {
  times.push(milliseconds);
  statuses.add(status);
  bytes += size;
});
const { errors, timeouts } = await run;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ times, statuses: [...statuses], errors: errors + timeouts, bytes, cpuMs: (user + system) / 1000 }),
);
