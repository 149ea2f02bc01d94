/** The parts that our tests use of a package without types. */
declare module 's3rver' {
  export default class S3rver {
    constructor(options: {
      port: number;
      address: string;
      silent: boolean;
      directory: string;
      configureBuckets: { name: string; configs: string[] }[];
    });
    run(): Promise<{ address: string; port: number }>;
    close(): Promise<void>;
    /** Koa's middleware, ahead of the server's own only before `run`. */
    middleware: ((
      ctx: { status: number; body: string; method: string },
      next: () => Promise<void>,
    ) => unknown)[];
  }
}
