// Typed documents for the web and the command line: each operation in a .graphql file becomes a constant with the
// types of its answer and of its variables. Small enough to be our own, and it knows which numbers must keep their
// digits. The constants of one .graphql file are one module, so that they travel with the page that asks for them;
// generated/documents.ts holds the types and is where everybody imports from.

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  concatAST,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  typeFromAST,
  validate,
  visit,
} from 'graphql'
import { projectFolder } from './runtime.js'

/** What a scalar is in TypeScript once it has been read, by its name in the schema. */
const scalars: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Boolean: 'boolean',
  // As the digits of the number: see domain/src/exactJson.ts.
  Float: 'string',
  Decimal: 'string',
  DateTime: 'string',
  JSONString: 'string',
  ScalarValue: 'Json',
  SlateContent: 'Json',
}

/** Scalars that may come as JSON numbers whose digits count. */
const exactScalars = new Set(['ID', 'Float', 'Decimal', 'ScalarValue'])

/** What a value that is sent may be: ids and decimals are accepted as text too. */
const sentScalars: Readonly<Record<string, string>> = { ...scalars, ID: 'string | number' }

/**
 * The typed documents of every .graphql file under a folder of the project, checked against the printed schema: the text
 * of each generated module by its path in the folder of the generated ones. `pages/run/run.graphql` makes
 * `pages/run/run.ts`; `documents.ts` holds the types and gives on all the others.
 */
export function generateDocuments(printedSchema: string, folder: string): ReadonlyMap<string, string> {
  const schema = buildSchema(printedSchema)
  const files = globSync('**/*.graphql', { cwd: join(projectFolder, folder) })
    .sort()
    .map((file) => ({ file, document: parse(readFileSync(join(projectFolder, folder, file), 'utf8')) }))
  const document = concatAST(files.map((one) => one.document))
  const errors = validate(schema, document)
  if (errors.length > 0) {
    const problems = errors.map(
      (error) => `${error.message} (${print(error.nodes?.[0] ?? document).slice(0, 80)})`,
    )
    throw new Error(`A document of ${folder} does not fit the schema:\n${problems.join('\n')}`)
  }
  return new Writer(schema, document).write(files)
}

/** A .graphql file as it was read. */
interface GraphqlFile {
  readonly file: string
  readonly document: DocumentNode
}

function isOperation(one: DefinitionNode): one is OperationDefinitionNode {
  return one.kind === Kind.OPERATION_DEFINITION
}

class Writer {
  readonly #schema: GraphQLSchema
  readonly #inputs = new Map<string, string>()
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Types of documents.ts that the module being written names. */
  #named = new Set<string>()

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(fragments.map((one) => [one.name.value, one]))
  }

  write(files: readonly GraphqlFile[]): ReadonlyMap<string, string> {
    const fragments = [...this.#fragments.values()].map((one) => this.#fragment(one))
    const modules = files
      .filter(({ document }) => document.definitions.some(isOperation))
      .map((one) => [one.file.replace(/\.graphql$/, '.ts'), this.#module(one)] as const)
    const inputs = [...this.#inputs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
    const all = modules.map(([path]) => `export * from './${path}'`).join('\n')
    const documents = `${[head, all, types, ...inputs, ...fragments].join('\n\n')}\n`
    return new Map([['documents.ts', documents], ...modules])
  }

  #module({ file, document }: GraphqlFile): string {
    this.#named = new Set(['Document'])
    const written = document.definitions.filter(isOperation).map((one) => this.#operation(one))
    const back = '../'.repeat(file.split('/').length - 1) || './'
    const imports = `import type { ${[...this.#named].sort().join(', ')} } from '${back}documents.ts'`
    return `${[head, imports, ...written].join('\n\n')}\n`
  }

  #fragment(fragment: FragmentDefinitionNode): string {
    const type = this.#composite(fragment.typeCondition.name.value)
    return `export type ${fragment.name.value} = ${this.#selection(fragment.selectionSet, type)}`
  }

  #operation(operation: OperationDefinitionNode): string {
    const name = operation.name?.value
    if (name === undefined) throw new Error('Every operation of a document has a name')
    const root = this.#schema.getRootType(operation.operation)
    if (root === undefined || root === null) throw new Error(`The schema has no ${operation.operation}`)
    const variables = (operation.variableDefinitions ?? []).map((variable) => {
      const type = typeFromAST(this.#schema, variable.type) as GraphQLInputType
      return this.#inputField(variable.variable.name.value, type, variable.defaultValue !== undefined)
    })
    const used = this.#fragmentsOf(operation)
    const text = stripIgnoredCharacters([operation, ...used].map(print).join('\n'))
    const exact = this.#exactNames(operation, used)
    return [
      `export type ${name}Variables = { ${variables.join('; ')} }`,
      `export type ${name}Result = ${this.#selection(operation.selectionSet, root)}`,
      `export const ${name}Document: Document<${name}Result, ${name}Variables> = {`,
      `  name: '${name}',`,
      `  isMutation: ${operation.operation === 'mutation'},`,
      `  text: ${JSON.stringify(text)},`,
      `  exactNames: new Set(${JSON.stringify(exact)}),`,
      '}',
    ].join('\n')
  }

  #selection(selections: SelectionSetNode, parent: GraphQLCompositeType): string {
    const spreads: string[] = []
    const fields: string[] = []
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) spreads.push(this.#name(selection.name.value))
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        throw new Error('Inline fragments are not used in documents')
      else fields.push(this.#field(selection.alias?.value ?? selection.name.value, selection, parent))
    }
    return [...spreads, ...(fields.length > 0 ? [`{\n${fields.join('\n')}\n}`] : [])].join(' & ')
  }

  #field(
    responseName: string,
    node: { name: { value: string }; selectionSet?: SelectionSetNode | undefined },
    parent: GraphQLCompositeType,
  ): string {
    if (node.name.value === '__typename') return `readonly ${responseName}: '${parent.name}'`
    const type = isObjectType(parent) ? parent.getFields()[node.name.value]?.type : undefined
    if (type === undefined) throw new Error(`${parent.name} has no ${node.name.value}`)
    return `readonly ${responseName}: ${this.#output(type, node.selectionSet)}`
  }

  #output(type: GraphQLOutputType, selections: SelectionSetNode | undefined): string {
    if (isNonNullType(type)) return this.#present(type.ofType, selections)
    return `${this.#present(type, selections)} | null`
  }

  #present(type: GraphQLOutputType, selections: SelectionSetNode | undefined): string {
    if (isListType(type)) return `readonly (${this.#output(type.ofType, selections)})[]`
    const named = getNamedType(type)
    if (isEnumType(named)) return this.#enum(named)
    if (selections !== undefined) return this.#selection(selections, named as GraphQLCompositeType)
    return this.#scalar(scalars[named.name])
  }

  #enum(type: { name: string; getValues(): readonly { name: string }[] }): string {
    const values = type.getValues().map(({ name }) => `'${name}'`)
    this.#inputs.set(type.name, `export type ${type.name} = ${values.join(' | ')}`)
    return this.#name(type.name)
  }

  #scalar(type = 'unknown'): string {
    return type === 'Json' ? this.#name(type) : type
  }

  #name(type: string): string {
    this.#named.add(type)
    return type
  }

  #inputField(name: string, type: GraphQLInputType, hasDefault: boolean): string {
    if (isNonNullType(type) && !hasDefault) return `readonly ${name}: ${this.#input(type.ofType)}`
    const inner = isNonNullType(type) ? type.ofType : type
    return `readonly ${name}?: ${this.#input(inner)} | null | undefined`
  }

  #input(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.#input(type.ofType)
    if (isListType(type)) return `readonly (${this.#input(type.ofType)})[]`
    const named = getNamedType(type)
    if (isEnumType(named)) return this.#enum(named)
    if (!isInputObjectType(named)) return this.#scalar(sentScalars[named.name])
    if (!this.#inputs.has(named.name)) {
      // Named before its fields are written: filters contain themselves.
      this.#inputs.set(named.name, '')
      this.#inputs.set(named.name, this.#inputObject(named))
    }
    return this.#name(named.name)
  }

  // What its fields name is named where it stands: in documents.ts.
  #inputObject(type: GraphQLInputObjectType): string {
    const named = new Set(this.#named)
    const fields = Object.values(type.getFields()).map((one) =>
      this.#inputField(one.name, one.type, one.defaultValue !== undefined),
    )
    this.#named = named
    return `export interface ${type.name} {\n${fields.join('\n')}\n}`
  }

  #fragmentsOf(operation: OperationDefinitionNode): FragmentDefinitionNode[] {
    const used = new Set<FragmentDefinitionNode>()
    const walk = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
      visit(node, {
        FragmentSpread: (spread) => {
          const fragment = this.#fragments.get(spread.name.value)
          if (fragment === undefined || used.has(fragment)) return
          used.add(fragment)
          walk(fragment)
        },
      })
    }
    walk(operation)
    return [...used]
  }

  /** Response names under which digits count; a name that is a plain number elsewhere in the document must be renamed. */
  #exactNames(operation: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]): string[] {
    const [exact, plain] = [new Set<string>(), new Set<string>()]
    const walk = (selections: SelectionSetNode, parent: GraphQLCompositeType): void => {
      for (const selection of selections.selections) {
        if (selection.kind !== Kind.FIELD || !isObjectType(parent)) continue
        const type = parent.getFields()[selection.name.value]?.type
        if (type === undefined) continue
        const named = getNamedType(type)
        const name = selection.alias?.value ?? selection.name.value
        if (exactScalars.has(named.name)) exact.add(name)
        if (named.name === 'Int') plain.add(name)
        if (selection.selectionSet !== undefined) walk(selection.selectionSet, named as GraphQLCompositeType)
      }
    }
    const root = this.#schema.getRootType(operation.operation)
    if (root) walk(operation.selectionSet, root)
    for (const fragment of fragments)
      walk(fragment.selectionSet, this.#composite(fragment.typeCondition.name.value))
    const both = [...exact].filter((name) => plain.has(name))
    if (both.length > 0)
      throw new Error(`Rename ${both.join(', ')} in ${operation.name?.value}: one is exact, another is not`)
    return [...exact].sort()
  }

  #composite(name: string): GraphQLCompositeType {
    const type = this.#schema.getType(name)
    if (!isObjectType(type)) throw new Error(`The schema has no type ${name}`)
    return type
  }
}

const head =
  '// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.'

const types = `export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** One operation of the API with the types of its answer and of its variables. */
export interface Document<Result, Variables> {
  readonly name: string
  readonly isMutation: boolean
  readonly text: string
  /** Names under which the answer holds ids and decimals: their digits are kept. */
  readonly exactNames: ReadonlySet<string>
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Result
}`
