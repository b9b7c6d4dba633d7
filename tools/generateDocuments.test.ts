import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { after, test } from 'node:test'
import { generateDocuments } from './generateDocuments.ts'
import { projectFolder } from './runtime.js'

const schema = `
scalar Decimal
enum Status { OPEN DONE }
input RunFilter { status: Status and_: [RunFilter] }
type Part { id: ID! number: String! }
type Run { id: ID! title: String! status: Status quantity: Decimal percent: Int part: Part parts: [Part!] }
type Query { run(id: ID!): Run runs(filter: RunFilter): [Run] }
`

mkdirSync(join(projectFolder, 'test-results'), { recursive: true })
const folder = mkdtempSync(join(projectFolder, 'test-results', 'documents-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** What the documents of one page become, with the types that they name. */
function generate(document: string): string {
  const made = generateAll({ 'page.graphql': document })
  return `${made.get('documents.ts')}\n${made.get('page.ts')}`
}

/** What documents become, by the path of their file. */
function generateAll(documents: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const files = mkdtempSync(join(folder, 'documents-'))
  for (const [file, document] of Object.entries(documents)) {
    mkdirSync(join(files, dirname(file)), { recursive: true })
    writeFileSync(join(files, file), document)
  }
  return generateDocuments(schema, relative(projectFolder, files))
}

test('a document gives the types of its answer and of its variables', () => {
  const text = generate(
    'query RunPage($id: ID!) { run(id: $id) { ...Row part { number } } } fragment Row on Run { id title status }',
  )
  assert.match(text, /export type RunPageVariables = \{ readonly id: string \| number \}/)
  assert.match(text, /readonly status: Status \| null/)
  assert.match(
    text,
    /readonly run: Row & \{\nreadonly part: \{\nreadonly number: string\n\} \| null\n\} \| null/,
  )
})

test('ids and decimals keep their digits, counts become numbers', () => {
  const text = generate('query Runs($filter: RunFilter) { runs(filter: $filter) { id quantity percent } }')
  assert.match(text, /exactNames: new Set\(\["id","quantity"\]\)/)
  assert.match(text, /readonly percent: number \| null/)
  assert.match(text, /export interface RunFilter \{\nreadonly status\?: Status/)
})

test('a document that asks for what the API does not have is refused', () => {
  assert.throws(() => generate('{ run(id: 1) { colour } }'), /does not fit the schema[\s\S]*colour/)
})

test('one name cannot stand for a decimal here and for a count there', () => {
  assert.throws(
    () => generate('query Mixed { run(id: 1) { value: quantity } runs { value: percent } }'),
    /Rename value/,
  )
})

test('each file of documents is a module of its own, and one place gives all of them with the types that they name', () => {
  const made = generateAll({
    'runs.graphql': 'query Runs($filter: RunFilter) { runs(filter: $filter) { ...Row } }',
    'pages/run/run.graphql': 'query RunPage { run(id: 1) { ...Row } }',
    'row.graphql': 'fragment Row on Run { id status }',
  })
  assert.deepEqual([...made.keys()].sort(), ['documents.ts', 'pages/run/run.ts', 'runs.ts'])
  const documents = made.get('documents.ts') ?? ''
  assert.match(documents, /export \* from '\.\/pages\/run\/run\.ts'\nexport \* from '\.\/runs\.ts'/)
  assert.match(documents, /export type Row = /)
  assert.doesNotMatch(documents, /Document: Document</)
  assert.match(
    made.get('runs.ts') ?? '',
    /import type \{ Document, Row, RunFilter \} from '\.\/documents\.ts'/,
  )
  const run = made.get('pages/run/run.ts') ?? ''
  assert.match(run, /import type \{ Document, Row \} from '\.\.\/\.\.\/documents\.ts'/)
  assert.match(run, /fragment Row on Run/)
})
