import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { saparDev } from './tools/dev-plugin.ts';

export default defineConfig({
  // Relative addresses: the built site works under any path of any host.
  base: './',
  plugins: [react(), saparDev({ seeds: process.env['SAPAR_SEEDS'] ?? 'seeds' })],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
