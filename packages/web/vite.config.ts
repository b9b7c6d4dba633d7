import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export default defineConfig({
  plugins: [react()],
  // `npx vite` in this folder serves the sources; the API comes from a Traveler that runs beside it.
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/session', '/login', '/logout', '/first-run'].map((path) => [
        path,
        { target: process.env['TRAVELER_URL'] ?? 'http://127.0.0.1:8080' },
      ]),
    ),
  },
  build: {
    rolldownOptions: { input: [page('index.html'), page('graphiql.html')] },
    // One style sheet for each page: a second one would cost the operator's first view a request.
    cssCodeSplit: true,
    // The policy of the pages allows no inline scripts, and small pictures stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2024',
    reportCompressedSize: false,
    // The API explorer carries an editor and its workers, which nobody loads with the first view.
    chunkSizeWarningLimit: 8_000,
  },
})
