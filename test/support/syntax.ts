import { parseAst } from 'vitest/node';

/** A node of the syntax tree, as far as tests look into it. Offsets are UTF-16 units of the source. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Every node of a TypeScript source, outermost first. */
export function nodes(text: string, file: string): Node[] {
  const parse = parseAst as unknown as (text: string, options: object, file: string) => Node;
  const found: Node[] = [];
  const open: unknown[] = [parse(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file)];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (Array.isArray(at)) open.unshift(...at);
    else if (isNode(at)) {
      found.push(at);
      open.unshift(Object.values(at).filter((value) => typeof value === 'object' && value !== null));
    }
  }
  return found;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** What a source imports or passes on, as written: `./span.js`, `@wirediff/text`, `node:fs`. */
export function imports(text: string, file: string): string[] {
  return nodes(text, file).flatMap((node) => {
    if (!/^(Import(Declaration|Expression)|Export(Named|All)Declaration)$/.test(node.type)) return [];
    const source = node.source as { value?: unknown } | null;
    return typeof source?.value === 'string' ? [source.value] : [];
  });
}
