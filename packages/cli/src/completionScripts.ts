import type { Command, Option } from './command.ts'

/** By the name of the shell: what prints its script for all commands. */
export const completionScripts: Readonly<Record<string, (commands: readonly Command[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

/** The words that may follow each beginning of a command, `` for the first: `run` → start, list …. */
function wordsByBeginning(commands: readonly Command[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { name } of commands) {
    const words = name.split(' ')
    for (const [nth, word] of words.entries()) {
      const beginning = words.slice(0, nth).join(' ')
      found.set(beginning, (found.get(beginning) ?? new Set()).add(word))
    }
  }
  return found
}

const optionsOf = ({ options }: Command): readonly string[] => [
  ...Object.keys(options).map((name) => `--${name}`),
  '--help',
]

/** Where an option takes one of a few values, by command and option. */
function choicesOf({ options }: Command): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(options).flatMap(([name, { choices }]) =>
    choices === undefined ? [] : [[`--${name}`, choices] as const],
  )
}

const takesPath = ({ options }: Command): readonly string[] =>
  Object.entries(options).flatMap(([name, { isPath }]) => (isPath === true ? [`--${name}`] : []))

function bashScript(commands: readonly Command[]): string {
  const next = [...wordsByBeginning(commands)].map(
    ([beginning, words]) => `    '${beginning}') next='${[...words].join(' ')}' ;;`,
  )
  const options = commands.map(
    (command) => `    '${command.name}') options='${optionsOf(command).join(' ')}' ;;`,
  )
  const values = commands.flatMap((command) => [
    ...choicesOf(command).map(
      ([option, choices]) => `    '${command.name} ${option}') values='${choices.join(' ')}' ;;`,
    ),
    ...takesPath(command).map((option) => `    '${command.name} ${option}') is_path=1 ;;`),
  ])
  return `# Completes traveler in bash. Printed by: traveler completion bash
_traveler() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local name='' word next='' options='' values='' is_path=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${name:+$name }$word" in
    ${namesPattern(commands)}) name="\${name:+$name }$word" ;;
    *) break ;;
    esac
  done
  case "$name" in
${next.join('\n')}
  esac
  case "$name" in
${options.join('\n')}
  esac
  case "$name $previous" in
${values.join('\n')}
  esac
  local choices="$next"
  [[ "$current" == -* || -z "$next" ]] && choices="$options"
  [[ -n "$values" ]] && choices="$values"
  COMPREPLY=($(compgen -W "$choices" -- "$current"))
  if [[ -n "$is_path" || ( -z "$next" && "$current" != -* && -z "$values" ) ]]; then
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _traveler traveler`
}

/** All beginnings of commands, as alternatives of a shell's case. */
function namesPattern(commands: readonly Command[]): string {
  const names = commands.flatMap(({ name }) =>
    name.split(' ').map((_, nth, words) => words.slice(0, nth + 1).join(' ')),
  )
  return [...new Set(names)].map((name) => `'${name}'`).join('|')
}

function zshScript(commands: readonly Command[]): string {
  const next = [...wordsByBeginning(commands)].map(([beginning, words]) => {
    const described = [...words].map((word) => `'${zshWord(word, summaryOf(commands, beginning, word))}'`)
    return `    '${beginning}') next=(${described.join(' ')}) ;;`
  })
  const options = commands.map(
    (command) => `    '${command.name}') options=(${zshOptions(command).join(' ')}) ;;`,
  )
  return `#compdef traveler
# Completes traveler in zsh. Printed by: traveler completion zsh
_traveler() {
  local name='' word
  local -a next options
  local -i at=2
  while (( at < CURRENT )); do
    word="\${words[at]}"
    case "\${name:+$name }$word" in
    ${namesPattern(commands)}) name="\${name:+$name }$word" ;;
    *) break ;;
    esac
    (( at++ ))
  done
  case "$name" in
${next.join('\n')}
  esac
  case "$name" in
${options.join('\n')}
  esac
  if (( \${#next} )) && [[ "\${words[CURRENT]}" != -* ]]; then
    _describe 'command' next
  else
    words=("traveler" "\${(@)words[at,-1]}")
    (( CURRENT = CURRENT - at + 2 ))
    _arguments "\${options[@]}" '*:file:_files'
  fi
}
if [[ "\${funcstack[1]}" == _traveler ]]; then _traveler "$@"; else compdef _traveler traveler; fi`
}

/** As _arguments reads options: name, what it does, what its value may be. */
function zshOptions({ options }: Command): readonly string[] {
  return Object.entries(options).map(([name, option]) => {
    const repeated = option.multiple === true ? '*' : ''
    return `'${repeated}--${name}[${zshText(option.about)}]${option.type === 'string' ? `:${option.value ?? 'value'}:${zshValues(option)}` : ''}'`
  })
}

function zshValues({ choices, isPath }: Option): string {
  if (choices !== undefined) return `(${choices.join(' ')})`
  return isPath === true ? '_files' : ' '
}

const zshWord = (word: string, summary: string): string => `${word}:${zshText(summary)}`
const zshText = (text: string): string => text.replace(/[[\]:]/g, '\\$&').replaceAll("'", "'\\''")

function summaryOf(commands: readonly Command[], beginning: string, word: string): string {
  const name = [beginning, word].filter(Boolean).join(' ')
  const exact = commands.find((command) => command.name === name)
  if (exact !== undefined) return exact.summary
  return commands
    .filter((command) => command.name.startsWith(`${name} `))
    .map((command) => command.name.slice(name.length + 1))
    .join(', ')
}

function fishScript(commands: readonly Command[]): string {
  const words = [...wordsByBeginning(commands)].flatMap(([beginning, next]) =>
    [...next].map(
      (word) =>
        `complete -c traveler -f -n '__traveler_at ${fishText(beginning)}' -a ${word} -d '${fishText(summaryOf(commands, beginning, word))}'`,
    ),
  )
  const options = commands.flatMap((command) =>
    Object.entries(command.options).map(([name, option]) => {
      const value = option.type === 'string' ? ` ${fishValues(option)}` : ''
      return `complete -c traveler -n '__traveler_in ${command.name}' -l ${name}${value} -d '${fishText(option.about)}'`
    }),
  )
  return `# Completes traveler in fish. Printed by: traveler completion fish
function __traveler_words
    set -l words (commandline -opc)
    set -e words[1]
    string join ' ' -- (string match -v -- '-*' $words)
end
function __traveler_at
    set -l typed (__traveler_words)
    test "$typed" = "$argv"
end
function __traveler_in
    string match -q -- "$argv*" (__traveler_words)
end
${[...words, ...options].join('\n')}`
}

function fishValues({ choices, isPath }: Option): string {
  if (choices !== undefined) return `-x -a '${choices.join(' ')}'`
  return isPath === true ? '-r -F' : '-x'
}

const fishText = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
