import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { explain, refusalCodes } from '../packages/domain/src/refusal.ts'
import { exampleOf } from '../packages/domain/src/refusalExamples.ts'
import { projectFolder } from './runtime.js'

const introduction = `# Errors

<!-- Made by tools/generateErrors.ts from domain/src/refusalFacts.ts and refusalSentences.ts; npm run generate writes it anew. -->

A refusal is an answer: HTTP 200 with \`errors\`, one entry for each thing that stands in the way, all of them at once. Decide by \`extensions.code\`; codes are never renamed. The other \`extensions\` are the facts of the refusal, ids as text. \`message\` is a sentence for a person: what is wrong, and what would put it right. Nothing was written.

\`\`\`json
{
  "data": { "createRun": null },
  "errors": [
    {
      "message": ${JSON.stringify(explain(exampleOf('UNIT_IN_BUILD')))},
      "path": ["createRun"],
      "extensions": ${JSON.stringify(exampleOf('UNIT_IN_BUILD'))}
    }
  ]
}
\`\`\`

## Before an act is asked

| code | HTTP | when |
| --- | --- | --- |
| \`BAD_REQUEST\` | 400 | the body is not JSON, a batch holds more than 500 requests |
| \`BAD_REQUEST\` | 200 | no \`query\`, no operation of the name, variables that are no object |
| \`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\` | 200 | the document does not fit \`schema.graphql\` |
| \`BAD_USER_INPUT\` | 200 | a variable does not fit its type |
| \`UNAUTHORIZED\` | 401 | no token, a bad one or an expired one |
| \`PAYLOAD_TOO_LARGE\` | 413 | a body over 2 MB |
| \`UNSUPPORTED_MEDIA_TYPE\` | 415 | a body that is not \`application/json\` |
| \`TOO_MANY_REQUESTS\` | 429 | wait as long as \`retry-after\` says |
`

/** docs/errors.md: every code with its facts and an example of its sentence, in the sections of refusalFacts.ts. */
export function errorsPage(): string {
  const sections = readSections().map(
    ({ title, codes }) =>
      `## ${title}\n\n| code | facts | says, for example |\n| --- | --- | --- |\n${codes.map(row).join('\n')}\n`,
  )
  return [introduction, ...sections].join('\n')
}

function row(code: string): string {
  const { code: _code, ...facts } = exampleOf(code)
  const names = Object.keys(facts).map((name) => `\`${name}\``)
  return `| \`${code}\` | ${names.join(', ')} | ${explain(exampleOf(code)).replaceAll('|', '\\|').replaceAll('\n', ' ')} |`
}

interface Section {
  readonly title: string
  readonly codes: string[]
}

// The table of facts is divided by comments, which name the sections.
function readSections(): readonly Section[] {
  const source = readFileSync(join(projectFolder, 'packages/domain/src/refusalFacts.ts'), 'utf8')
  const sections: Section[] = []
  for (const line of source.slice(source.indexOf('interface RefusalFacts')).split('\n')) {
    const title = /^ {2}\/\/ (.*?)( \(rules? .*\))?$/.exec(line)?.[1]
    if (title !== undefined) sections.push({ title, codes: [] })
    const code = /^ {2}([A-Z_]+):/.exec(line)?.[1]
    if (code !== undefined) sections.at(-1)?.codes.push(code)
  }
  const found = sections.flatMap(({ codes }) => codes)
  const missing = refusalCodes.filter((code) => !found.includes(code))
  if (missing.length > 0) throw new Error(`refusalFacts.ts has no section for ${missing.join()}`)
  return sections
}
