import { once } from 'node:events';
import { plain } from './plain.js';

/** A line on stdout, waiting where the reader is slower than we are. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Talk for people, on stderr. It may quote what was handed in. */
export function say(message: string): void {
  process.stderr.write(`${plain(message)}\n`);
}

/** May stdout or stderr carry colours? NO_COLOR (no-color.org) and pipes say no. */
export function colours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR;
}
