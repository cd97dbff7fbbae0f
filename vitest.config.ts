import { defineConfig } from 'vitest/config';

// Property tests take their time on a busy machine; a test that hangs is still found.
export default defineConfig({
  test: { include: ['test/unit/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
