import fs from 'node:fs';
import path from 'node:path';

/** A package or service: a room of the house. */
export interface Room {
  /** As others import it without the scope, e.g. `text`, `extract`. */
  readonly name: string;
  readonly folder: string;
  readonly manifest: {
    readonly name: string;
    readonly dependencies: readonly string[];
    readonly others: readonly string[];
  };
}

export interface Source {
  /** Path from the checkout. */
  readonly file: string;
  readonly text: string;
  readonly isTest: boolean;
}

export const checkout = path.resolve(import.meta.dirname, '../..');

export function rooms(): Room[] {
  return ['packages', 'services'].flatMap((floor) =>
    fs
      .readdirSync(path.join(checkout, floor))
      .filter((name) => fs.existsSync(path.join(checkout, floor, name, 'package.json')))
      .map((name) => room(path.join(floor, name))),
  );
}

function room(folder: string): Room {
  const manifest = JSON.parse(fs.readFileSync(path.join(checkout, folder, 'package.json'), 'utf8')) as Record<
    'name',
    string
  > &
    Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>;
  return {
    name: path.basename(folder),
    folder,
    manifest: {
      name: manifest.name,
      dependencies: Object.keys(manifest.dependencies ?? {}),
      others: Object.keys({ ...manifest.devDependencies, ...manifest.optionalDependencies }),
    },
  };
}

export function sources({ folder }: Pick<Room, 'folder'>): Source[] {
  return (fs.readdirSync(path.join(checkout, folder, 'src'), { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({
      file: path.join(folder, 'src', name),
      text: fs.readFileSync(path.join(checkout, folder, 'src', name), 'utf8'),
      isTest: /\.test\.tsx?$/.test(name),
    }));
}
