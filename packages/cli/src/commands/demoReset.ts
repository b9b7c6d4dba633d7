import type { DemoSize } from '@traveler/server/demo/demoFactory.ts'
import { withDatabaseAlone } from '@traveler/server/withDatabase.ts'
import { type Command, defineCommand } from '../command.ts'
import { startProgress } from '../progress.ts'

const sizes = ['whole', 'small'] as const satisfies readonly DemoSize[]

export const demoReset: Command = defineCommand({
  name: 'demo reset',
  summary: 'drop the demonstration factory and load it anew',
  about: `As the owner of the tables, on the machine of the server, which must not be running. Refused when the database holds any
organization but the demonstration’s. Every run, comment and signature that was tried in it is gone.`,
  asks: 'database',
  options: {
    size: { type: 'string', value: 'SIZE', choices: sizes, about: 'whole when absent, or small' },
  },
  examples: [
    {
      about: 'Begin anew',
      shell: 'traveler demo reset',
      heldBy: 'packages/server/test/resetDemo.test.ts',
    },
  ],
  async run({ values, io }) {
    // It asks the whole server, which takes two seconds to load: no other command shall wait for it.
    const { resetDemo } = await import('@traveler/server/resetDemo.ts')
    const progress = startProgress({ name: 'Requests', total: null }, io)
    let told = 0
    const report = ({ acts }: { readonly acts: number }): void => {
      progress.advance(acts - told)
      told = acts
    }
    const demo = await withDatabaseAlone(io.environment, (database) =>
      resetDemo(database, { size: values.size ?? 'whole', report }),
    )
    progress.finish()
    io.out(`${demo.organization.name} begins anew. Start it with npm start.`)
    return 0
  },
})
