import type { Command } from '../packages/cli/src/command.ts'
import { commands, groups } from '../packages/cli/src/commands.ts'
import { commandHelp } from '../packages/cli/src/help.ts'

const introduction = `# The command line

<!-- Made by tools/generateCommandLine.ts from the register of commands; npm run generate writes it anew. -->

\`npm run traveler -- COMMAND\` in a clone; here it is called \`traveler\`. \`alias traveler="npm run --silent traveler --"\` makes it so. Every example below is run as it is printed, one after the other, against the small demonstration factory (\`TRAVELER_DEMO=small\`, \`e2e/commandLine.test.ts\`); the files that they name are in \`docs/examples\`.

## Whom it asks

Commands that ask a server find it by \`TRAVELER_URL\`, and ask as the API key \`TRAVELER_CLIENT_ID\` with \`TRAVELER_CLIENT_SECRET\`. Without them they take what \`demo.json\` in the data folder (\`TRAVELER_DATA\`, else \`./data\`) says, as long as the demonstration factory is loaded. The key of the demonstration is told to no other server.

\`--as MAIL\` asks as a person instead. The password is asked for without being shown, or read from the standard input with \`--password-stdin\`; it is never an argument, because arguments are seen by everybody on the machine. The session ends with the command. **API keys never sign**: what signs (\`run step sign\`, \`run complete\`) needs \`--as\`.

Commands that work on the database itself run on its machine, with the settings of the server (README, Configuration).

## For people

Tables are as wide as they must be, and on a terminal cut to its width. Headings are bold on a terminal unless \`NO_COLOR\` is set. Long work shows a bar with counts and the time left on a terminal, a line every ten seconds elsewhere. What is asked for goes to the standard output, everything else to the standard error.

A record is named by what people call it: a part by its number, a unit by its serial, a procedure by its title, a person by mail address, a run by any words that only its title has; else by its id. What names more than one is refused, with all that it names.

## For programs

\`--json\` prints one JSON value on the standard output: an object, or of a list an array. Names are those of the API. Ids and decimal numbers are text, so that no digit is lost; times are ISO 8601 in UTC. What fails prints \`{"errors": [{"message", "code", …}]}\`, with the codes and facts of [errors.md](errors.md), and \`WRONG_USAGE\`, \`NO_ANSWER\`, \`FAULT\`, \`STOPPED\`, \`NOT_FOUND\`, \`SIGNATURE_NEEDS_PERSON\` of the command line itself. A list that breaks off prints its errors on the standard error and leaves the array open. New names may come; none is taken away or changed.

\`--quiet\` prints ids alone, one a line. \`--all\` of a list shows everything, page by page, in constant memory. \`--idempotency-key KEY\` makes a change safe to repeat: the same command with the same key is done once. \`-\` as a file is the standard input.

| exit code | meaning |
| --- | --- |
| 0 | done |
| 1 | refused by the rules, or a check found something |
| 2 | typed or set wrongly; nothing was tried |
| 3 | no server, no database, or a fault: the same again may do it |
| 130 | stopped by Ctrl-C |

## Completion

\`source <(traveler completion bash)\` in \`~/.bashrc\`; \`traveler completion zsh > _traveler\` into a folder of \`$fpath\`; \`traveler completion fish > ~/.config/fish/completions/traveler.fish\`.
`

/** docs/command-line.md: how the command line behaves, and the help of every command. */
export function commandLinePage(): string {
  const parts = [introduction]
  let group: string | null = null
  for (const command of commands) {
    const own = groupOf(command)
    if (own !== group)
      parts.push(
        `## ${own === '' ? 'Commands of one word' : own}\n\n${own === '' ? groups[''] : groups[own]}\n`,
      )
    group = own
    parts.push(`### ${command.name}\n\n\`\`\`text\n${commandHelp(command)}\n\`\`\`\n`)
  }
  return parts.join('\n')
}

/** The noun that a command belongs to; commands of one word have none. */
function groupOf({ name }: Command): string {
  const [noun = ''] = name.split(' ')
  return name === noun ? '' : noun
}
