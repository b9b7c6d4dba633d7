import { schema } from '../src/schema.ts'
import { Executor } from '../src/graphql/execute.ts'
const ex = new Executor(schema, (e) => console.log('FAIL', String(e).slice(0,300)))
const ctx: any = { requestId: 'r', replayed: [], caller: {userId:'1'}, one: async()=>null, many: async()=>[], rows: async()=>[] }
async function t(name: string, query: string, variables = {}) {
  const s = performance.now()
  const a: any = await ex.execute({ query, variables }, ctx)
  console.log(name, Math.round(performance.now()-s)+'ms', JSON.stringify(a.errors?.[0] ?? a.data).slice(0,150))
}
await t('warm', '{ me { id } }')








await t('frag exp', `{ me { ...f0 } } ${Array.from({length:+(process.env.N??60)},(_, n)=>`fragment f${n} on User { ...f${n+1} ...f${n+1} }`).join(' ')} fragment f${process.env.N??60} on User { id }`)
await t('frag cycle', `{ me { ...f0 } } fragment f0 on User { ...f1 } fragment f1 on User { ...f0 }`)
await t('frags many', `{ me { ${Array.from({length:1500},(_, n)=>`...f${n}`).join(' ')} } } ${Array.from({length:1500},(_, n)=>`fragment f${n} on User { id name }`).join(' ')}`)
await t('intro deep', `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`)
await t('roles users', `{ me { roles { users { roles { users { roles { users { roles { users { id } } } } } } } } } }`)
await t('default first', `query ($n: Int = 5000) { runs(first: $n) { edges { node { steps { fields { name } } } } } }`)
await t('default first2', `query ($n: Int = 5000) { runs(first: $n) { edges { node { part { partsInventory { part { partsInventory { id } } } } } } } }`)
await t('many vars', `query (${Array.from({length:4000},(_, n)=>`$v${n}: Int`).join(' ')}) { me { id } }`)
await t('many ops', Array.from({length:3000},(_, n)=>`query q${n} { me { id } }`).join(' '))
await t('directives', `{ me { id ${'@include(if: true) '.repeat(2500)} } }`)
await t('same field x 9000', `{ me { ${'id '.repeat(9000)} } }`)
await t('same field x 4900', `{ me { ${'id '.repeat(4900)} } }`)
await t('same nested x 4000', `{ ${'me { id } '.repeat(4500)} }`)
await t('same list args x 2000', `{ ${'me { roles { users { id } } } '.repeat(1600)} }`)
await t('deep 6000', `{ ${'me { '.repeat(6000)} id ${'}'.repeat(6000)} }`)
await t('deep roles 3000', `{ me { ${'roles { users { '.repeat(1500)} id ${'} }'.repeat(1500)} } }`)
await t('deep roles 600', `{ me { ${'roles { users { '.repeat(300)} id ${'} }'.repeat(300)} } }`)
await t('deep list value', `{ parts(filters: ${'{and_: ['.repeat(2500)}{}${']}'.repeat(2500)}) { edges { cursor } } }`)
await t('deep list value', `{ parts(filters: ${'{and_: ['.repeat(500)}{}${']}'.repeat(500)}) { edges { cursor } } }`)
await t('deep list value 20', `{ parts(filters: ${'{and_: ['.repeat(40)}{}${']}'.repeat(40)}) { edges { cursor } } }`)
await t('deep list type', `query ($x: ${'['.repeat(3000)}Int${']'.repeat(3000)}) { me { id } }`)
await t('inline frags', `{ me { ${'... on User { '.repeat(3000)} id ${'}'.repeat(3000)} } }`)
await t('inline frags', `{ me { ${'... on User { '.repeat(30)} id ${'}'.repeat(30)} } }`)
await t('aliases', `{ ${Array.from({length:3300},(_, n)=>`a${n}: me { id }`).join(' ')} }`)
await t('aliases', `{ ${Array.from({length:2400},(_, n)=>`a${n}: me { id }`).join(' ')} }`)
