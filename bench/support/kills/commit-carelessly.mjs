// Loaded into the app by a bench that must fail: every line of its pools is told that a commit need not wait for the disk.
import pg from 'pg';

const { connect } = pg.Pool.prototype;
const careless = new WeakSet();

const makeCareless = async (client) => {
  if (careless.has(client)) return;
  careless.add(client);
  await client.query('set synchronous_commit = off');
};

pg.Pool.prototype.connect = function connectCarelessly(callback) {
  if (callback !== undefined) return connect.call(this, callback);
  return connect.call(this).then(async (client) => {
    await makeCareless(client);
    return client;
  });
};
