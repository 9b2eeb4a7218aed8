/** Requests side by side over few connections, each sent before the one before it is answered: what asks must cost less than what is asked. */
import { connect } from 'node:net';

const END_OF_HEAD = '\r\n\r\n';

/** @param {number} port */
function openConnection(port) {
  /** @type {((status: string) => void)[]} */
  const waiting = [];
  let held = '';
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });

  /** Takes one answer out of what has come; false where it is not all there. */
  function takeAnswer() {
    const end = held.indexOf(END_OF_HEAD);
    if (end < 0) return false;
    const head = held.slice(0, end);
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) throw new Error(`An answer without a length: ${head}`);
    const whole = end + END_OF_HEAD.length + length;
    if (held.length < whole) return false;
    held = held.slice(whole);
    waiting.shift()?.(head.slice(9, 12));
    return true;
  }

  // One character a byte: lengths are those of bytes.
  socket.setEncoding('latin1').on('data', (text) => {
    held += text;
    while (takeAnswer());
  });
  socket.on('error', (error) => waiting.splice(0).forEach((tell) => tell(String(error))));
  socket.on('close', () => waiting.splice(0).forEach((tell) => tell('the connection was closed')));
  return { socket, waiting };
}

/**
 * @param {number} port
 * @param {number} connections
 */
export function pipelined(port, connections) {
  let lines = Array.from({ length: connections }, () => openConnection(port));
  let turn = 0;
  return {
    /**
     * @param {string} path
     * @param {Readonly<Record<string, string>>} headers
     * @param {string} body
     * @returns {Promise<string>} the status, or what went wrong
     */
    post(path, headers, body) {
      const at = (turn = (turn + 1) % connections);
      if (lines[at]?.socket.destroyed) lines = lines.with(at, openConnection(port));
      const line = /** @type {ReturnType<typeof openConnection>} */ (lines[at]);
      const bytes = Buffer.from(body);
      const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      const head = `POST ${path} HTTP/1.1\r\nhost: fuzz\r\ncontent-type: application/json\r\n${more.join('')}content-length: ${bytes.length}\r\n\r\n`;
      return new Promise((resolve) => {
        line.waiting.push(resolve);
        line.socket.write(Buffer.concat([Buffer.from(head), bytes]));
      });
    },
    close: () => lines.forEach(({ socket }) => socket.destroy()),
  };
}
