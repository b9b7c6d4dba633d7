import { builder } from '../graphql/builder.ts'
import { checkSignature, type SignatureChecked } from './checkSignature.ts'
import { SignatureType } from './signature.graphql.ts'
import { loadSignatureToCheck, type SignatureToCheckRow } from './signatureStore.ts'

const SignatureCheckType = builder.objectRef<SignatureChecked>('SignatureCheck').implement({
  description: 'Whether a signature is what was signed.',
  fields: (t) => ({
    signature: t.field({ type: SignatureType, nullable: false, resolve: ({ row }) => row }),
    isValid: t.boolean({
      nullable: false,
      description: 'Nothing was found wrong. A void one was valid until then: its `voidedAt`.',
      resolve: ({ problems }) => problems.length === 0,
    }),
    problems: t.stringList({ nullable: false, resolve: ({ problems }) => [...problems] }),
    eventHash: t.string({
      description: 'Of the event that tells of it, in the chain of its stream.',
      resolve: ({ row }) => row.event_hash,
    }),
    checkpoint: t.int({
      description:
        'The first checkpoint that signs for that event; null: none yet, within a minute there is.',
      resolve: ({ row }) => row.checkpoint,
    }),
  }),
})

builder.queryField('verifySignature', (t) =>
  t.field({
    type: SignatureCheckType,
    description:
      'Checks a signature against its content, and against the event that tells of it. Null when there is none, or none that you may see.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const row = await context.one<SignatureToCheckRow>(loadSignatureToCheck, id)
      return row === null ? null : checkSignature(row)
    },
  }),
)
