import { TextDecoder } from 'node:util';
import { Refusal } from './refusal.js';

const MARKS: readonly (readonly [bytes: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** First bytes of what is often handed in by mistake. */
const BINARY: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['PK\x03\x04', 'a ZIP archive (or a Word or Excel file)'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x7fELF', 'a program'],
  ['GIF8', 'a GIF picture'],
];

/**
 * Bytes of a file as text: by its byte order mark, else by the charset it is said to have, else UTF-8.
 *
 * @throws Refusal `not_text` for known binary files, `bad_charset` where the bytes do not fit the charset
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = BINARY.find(([start]) => head.startsWith(start));
  if (known !== undefined)
    throw new Refusal('not_text', `This is ${known[1]}, not text: take the text out first.`);
  const marked = MARKS.find(([mark]) => mark.every((byte, place) => bytes[place] === byte))?.[1];
  const named = marked ?? charset ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(named, { fatal: true });
  } catch {
    throw new Refusal('bad_charset', `"${named}" is no charset known here: send UTF-8.`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    if (looksBinary(bytes))
      throw new Refusal('not_text', 'This is no text: its bytes are those of a binary file.');
    throw new Refusal(
      'bad_charset',
      `The bytes are not ${named}: convert the file to UTF-8, e.g. with iconv.`,
    );
  }
}

/** Latin-1 and the like have hardly any control characters; pictures and programs are full of them. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  let odd = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) odd++;
  return odd > sample.length / 20;
}
