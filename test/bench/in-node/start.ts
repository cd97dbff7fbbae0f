/** What a start of the worker does with the catalogue, in a process of its own: `node start.ts whole|described`. */
const from = performance.now();
const { BUILTIN_VENDORS, standingOf } = await import('../../../utils/vendors/builtin.ts');
const { Knowledge } = await import('../../../utils/vendors/knowledge.ts');
const { validatePolicy } = await import('../../../utils/policy/validate.ts');
const whole = process.argv[2] === 'whole';
const knowledge = new Knowledge(
  whole ? BUILTIN_VENDORS : BUILTIN_VENDORS.filter(({ id }) => !standingOf(id)?.listed),
);
const { policy, problems } = validatePolicy({
  library: { name: 'Ashby', homeUrl: 'https://www.ashbylib.example/' },
  cookies: { libraryHosts: ['a.ashbylib.example', 'b.ashbylib.example'] },
  proxies: [{ host: 'ezproxy.ashbylib.example' }],
});
await knowledge.take({ policy: { says: policy, problems } });
const ms = performance.now() - from;
(globalThis as { gc?: () => void }).gc?.();
console.log(
  JSON.stringify({ ms, megabytes: process.memoryUsage().heapUsed / 1e6, vendors: knowledge.vendors.size }),
);
