import dns, { type LookupAddress, type LookupOptions } from 'node:dns';

type Answer = (error: null, address: string | LookupAddress[], family?: number) => void;

/* Resolves every name to this machine: for programs that must request a test's server by a public name. */
Object.assign(dns, {
  lookup: (_: string, options: LookupOptions, answer: Answer) =>
    options.all ? answer(null, [{ address: '127.0.0.1', family: 4 }]) : answer(null, '127.0.0.1', 4),
});
