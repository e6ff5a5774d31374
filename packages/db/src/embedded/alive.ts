import fs from 'node:fs';

/** Does a process of this machine have this number now? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process: it lives, we only may not signal it.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * A name that no other process of this machine has or will have: number and start time, e.g. `4711-882301`. A bare
 * number is given again to others: a lock of a dead process 4711 would be kept up by tomorrow's process 4711.
 * Where there is no /proc (macOS) the start time is 0 and the number has to do.
 */
export const nameOf = (pid: number): string => `${pid}-${startTime(pid)}`;

/** Does the process of this name (see `nameOf`) still live? False for what is no such name. */
export function livesAs(name: string): boolean {
  const [, pid, start] = /^(\d+)-(\d+)$/.exec(name) ?? [];
  return pid !== undefined && isAlive(Number(pid)) && startTime(Number(pid)) === Number(start);
}

/** Clock ticks from the start of the machine to the start of the process: field 22 of its stat line, 0 if unknown. */
function startTime(pid: number): number {
  try {
    const line = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 2 is the program's name in parentheses and may hold blanks and parentheses: count from its end.
    return Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? 0);
  } catch {
    return 0;
  }
}
