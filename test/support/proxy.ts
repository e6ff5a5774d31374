import net from 'node:net';

/** A door with a fixed port in front of a server that may come back on another, or not at all. */
export interface Proxy {
  readonly port: number;
  /** Where connections go from now on. */
  aim(port: number): void;
  /** Breaks every connection and refuses new ones until it is opened again. */
  cut(): void;
  open(): void;
  close(): Promise<void>;
}

export async function startProxy(target: number): Promise<Proxy> {
  let to = target;
  let shut = false;
  const sockets = new Set<net.Socket>();
  const server = net.createServer((from) => {
    if (shut) {
      from.destroy();
      return;
    }
    const onward = net.connect(to, '127.0.0.1');
    for (const socket of [from, onward]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        from.destroy();
        onward.destroy();
      });
    }
    from.pipe(onward).pipe(from);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    aim: (port) => {
      to = port;
    },
    cut: () => {
      shut = true;
      for (const socket of sockets) socket.destroy();
    },
    open: () => {
      shut = false;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
