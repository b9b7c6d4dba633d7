import { validate } from 'graphql'
import { schema } from '../src/schema.ts'
import { readClientOperations } from './clients/clientDocuments.ts'
const out: any = {}
for (const o of readClientOperations().values()) { const e = validate(schema,o.document); if (e.length) { out[o.area] ??= []; out[o.area].push(o.name); console.log(o.area,o.name, e.map(x=>x.message).join('|').slice(0,160)) } }
console.log(JSON.stringify(out))
