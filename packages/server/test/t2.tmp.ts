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
