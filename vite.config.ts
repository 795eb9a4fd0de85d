import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { saparDev } from './src/site/dev-plugin.ts';

export default defineConfig({
  // Relative addresses: the built site works under any path of any host.
  base: './',
  plugins: [react(), saparDev({ seeds: process.env['SAPAR_SEEDS'] ?? 'seeds' })],
  build: {
    target: 'es2022',
    // Browsers that know light-dark(): spelled out for older ones, every colour would stand twice in each page.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Tells the build which files a page should start loading at once.
    manifest: true,
    rolldownOptions: {
      // An entry of their own, so that no chunk asks for the styles that stand in the page.
      input: {
        page: 'index.html',
        styles: 'src/app/site-styles.ts',
        print: 'src/app/print-styles.ts',
        use: 'src/app/use-styles.ts',
        changes: 'src/app/changes-styles.ts',
        about: 'src/app/about-styles.ts',
        embed: 'src/app/embed-styles.ts',
      },
      output: {
        // React in a chunk of its own: it is evaluated in a task of its own, and kept when the application changes.
        codeSplitting: {
          groups: [
            // What the page's first script needs before it loads the others, that of a list of readouts too.
            {
              name: 'start',
              test: /src[\\/](app[\\/](still-note|early-clicks)|explorer[\\/]query-address|features[\\/]search[\\/]search-key)\.ts$|preload-helper/,
              priority: 3,
            },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
            // Whole, with all that it imports: in pieces that later chunks share it would compress worse.
            { name: 'client', test: /src[\\/]app[\\/]client\.tsx$/, priority: 1 },
            // What the card and the page with what can be taken along share: one file to fetch and to list, not five.
            { name: 'take', test: /src[\\/]ui[\\/](copying|cite-buttons|link-buttons|quote-telling)\.tsx?$/ },
            // What a page has in it of its versions.
            { name: 'versions', test: /src[\\/]data[\\/](page-block|version-index-block)\.ts$/ },
          ],
        },
      },
    },
  },
});
