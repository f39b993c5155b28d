import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';

/** How the server takes a letter: `drop` hangs up and `hang` falls silent, both after the last byte and before any answer. */
export type Mood =
  | { readonly at: 'greeting' | 'rcpt' | 'data' | 'end'; readonly answer: string }
  | 'takes'
  | 'drop'
  | 'hang'
  | 'drop-midway';

export interface FakeMailServer {
  readonly url: string;
  /** What it took in whole, whether or not it said so. */
  readonly got: { readonly to: string; readonly id: string; readonly raw: string }[];
  /** For each letter in turn; the last one for all that follow. */
  moods: Mood[];
  readonly close: () => Promise<void>;
}

const idIn = (raw: string): string => /^Message-ID: <([^@]+)@/im.exec(raw)?.[1] ?? '';

/** One conversation by the book, but for its mood. */
const converse = (socket: Socket, server: FakeMailServer, mood: Mood): void => {
  let [buffer, to, isData] = ['', '', false];
  const say = (line: string): boolean => socket.write(`${line}\r\n`);
  const answer = (at: 'greeting' | 'rcpt' | 'data' | 'end', good: string): boolean => {
    const refused = typeof mood === 'object' && mood.at === at;
    say(refused ? mood.answer : good);
    if (refused && mood.answer.startsWith('421')) socket.end();
    return !refused;
  };
  const take = (raw: string): void => {
    isData = false;
    if (mood !== 'drop-midway') server.got.push({ to, id: idIn(raw), raw });
    if (mood === 'drop' || mood === 'drop-midway') socket.destroy();
    else if (mood !== 'hang') answer('end', '250 2.0.0 taken');
  };
  const command = (line: string): void => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'RCPT') {
      to = /<([^>]*)>/.exec(line)?.[1] ?? '';
      answer('rcpt', '250 2.1.5 ok');
    } else if (verb === 'DATA') isData = answer('data', '354 go on');
    else say(verb === 'QUIT' ? '221 bye' : '250 ok');
  };
  socket.on('error', () => undefined);
  socket.on('data', (bytes: Buffer) => {
    buffer += bytes.toString('latin1');
    for (;;) {
      const mark = isData ? '\r\n.\r\n' : '\r\n';
      const end = buffer.indexOf(mark);
      if (end < 0) return;
      const part = buffer.slice(0, end);
      buffer = buffer.slice(end + mark.length);
      if (isData) take(part);
      else command(part);
    }
  });
  answer('greeting', '220 fake.test ESMTP');
};

/** A mail server on loopback that misbehaves as it is told. */
export const aFakeMailServer = async (): Promise<FakeMailServer> => {
  const sockets = new Set<Socket>();
  const listening = createServer((socket) => {
    sockets.add(socket);
    const mood = (fake.moods.length > 1 ? fake.moods.shift() : fake.moods[0]) ?? 'takes';
    converse(socket, fake, mood);
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', () => resolve()));
  const { port } = listening.address() as AddressInfo;
  const fake: FakeMailServer = {
    url: `smtp://127.0.0.1:${port}`,
    got: [],
    moods: ['takes'],
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => listening.close(() => resolve()));
    },
  };
  return fake;
};
