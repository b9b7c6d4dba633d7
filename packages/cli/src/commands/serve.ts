import { type Command, defineCommand } from '../command.ts'

export const serveCommand: Command = defineCommand({
  name: 'serve',
  summary: 'start the server and keep it running',
  about: `Starts Traveler as npm start does, without building the web app first. The settings come from the environment
(README, Configuration). SIGTERM and Ctrl-C finish what is in flight and stop it.`,
  asks: 'database',
  examples: [
    {
      about: 'With the data in ./data',
      shell: 'traveler serve',
      heldBy: 'e2e/commandLine.test.ts',
    },
    {
      about: 'For a whole network',
      shell: 'PORT=8080 HOST=0.0.0.0 TRAVELER_DATA=/var/lib/traveler traveler serve',
      heldBy: 'e2e/commandLine.test.ts',
    },
  ],
  async run({ io }) {
    // Loaded when it is wanted: the whole API takes half a second that other commands need not wait for.
    const { serve } = await import('@traveler/server/serve.ts')
    return serve(io.environment)
  },
})
