import { validate } from 'graphql'
import { schema } from '../src/schema.ts'
import { readClientOperations } from './clients/clientDocuments.ts'
for (const o of readClientOperations().values()) { const e = validate(schema,o.document); console.log(o.area, o.name, e.length, e.slice(0,6).map(x=>x.message).join(' | ')) }
