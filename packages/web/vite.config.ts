import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const shared = {
  root: page('.'),
  plugins: [react()],
  logLevel: 'warn',
  build: {
    // The policy of the pages allows no inline scripts, and small pictures stay files.
    assetsInlineLimit: 0,
    // Every browser that the pages are built for knows module preloads.
    modulePreload: { polyfill: false },
    target: 'es2024',
    reportCompressedSize: false,
  },
} satisfies UserConfig

/** The API explorer is built by itself: pieces shared with it would cost the operator's first view requests. */
function explorer(): Plugin {
  return {
    name: 'explorer',
    apply: 'build',
    closeBundle: async () => {
      await build({
        ...shared,
        configFile: false,
        build: {
          ...shared.build,
          emptyOutDir: false,
          copyPublicDir: false,
          // It carries an editor with its workers.
          chunkSizeWarningLimit: 8_000,
          rolldownOptions: {
            input: page('graphiql.html'),
            // Its libraries speak to a compiler that has done its work before they were published.
            onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
          },
        },
      })
    },
  }
}

/**
 * What comes when it is asked for: pages, what they alone use, their documents and their words. Everything else is one
 * file: an operator’s first view waits for no second one.
 */
const laterPages = new RegExp(
  [
    '/node_modules/csv-parse/',
    // The pages but that of a run, and what stands on them alone.
    String.raw`/src/(generated/)?(pages/(?!run/)[^/]+|components/(bom|fieldForm|form|furtherAction|gateForm|gridForm|kits|onRecord|order|passkey|receive|review|startRun|tableImport|upload))/(?!.*Search\.ts$)`,
    // Of a run, what is opened from its page.
    String.raw`/src/(generated/)?pages/run/(edit|grid|past)/(?!.*Search\.ts$)`,
    String.raw`/src/pages/run/(\w+/)?\w+Dialogs?\.tsx$`,
    String.raw`/src/components/(issue/RaiseIssueDialog|runs/ChosenRuns|undo/UndoDialog)\.tsx$`,
    String.raw`/src/components/asBuilt/((DropLine|Install|Move|OpenLines|Remove|Requirement)Dialog|LineChoices|OneLotForAll|useInstalling)\.tsx?$`,
    String.raw`/src/pages/run/batch/(BatchPage|OpenRunSelect|batchWords)\.tsx?$`,
    String.raw`/words/(?!(file|run|select|session|shell|signature|state|step|talk|unit)Words\.ts$)`,
  ].join('|'),
)

export default defineConfig({
  ...shared,
  plugins: [...shared.plugins, explorer()],
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
    ...shared.build,
    // All styles in one file: each further one would cost a request.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'app', test: (id: string) => !laterPages.test(id) }] } },
    },
  },
})
