import { builder } from '../graphql/builder.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import type { SignatureRow } from './signatureStore.ts'

/** The signer's own credentials, as every act that signs takes them. */
export const SignatureInputType = builder.inputType('SignatureInput', {
  description:
    'The own credentials of the person who signs: password, PIN or passkey. The first signature of a session takes mail address and password, or a passkey.',
  fields: (t) => ({
    email: t.string({ description: 'Absent: the person of the session signs.' }),
    password: t.string(),
    pin: t.string({ description: 'Serves from the second signature of a session on.' }),
    passkey: t.field({
      type: 'JSONString',
      description:
        'What the browser gave for the options of `POST /session/passkey-prompt`: `PublicKeyCredential.toJSON()` as text. It serves once, within two minutes.',
    }),
  }),
})

export const SignatureType = builder.objectRef<SignatureRow>('Signature').implement({
  description: 'A person vouching for exactly what was shown. Never changed but to be voided, visibly.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    runId: t.exposeID('run_id', { description: 'Null: it signs for a version.' }),
    procedureId: t.exposeID('procedure_id', { description: 'The procedure version that it signs for.' }),
    mbomId: t.exposeID('mbom_id', { description: 'The mBOM version that it signs for.' }),
    standardStepId: t.exposeID('standard_step_id', {
      description: 'The version of a standard step that it signs for: its top step.',
    }),
    runStepId: t.exposeID('run_step_id', { description: 'Null: it signs the run, or for a procedure.' }),
    attempt: t.exposeInt('attempt'),
    fieldNumber: t.exposeInt('field_number', {
      description: 'The sign-off that is signed; null: an approval, a completion or a cell of a grid.',
    }),
    rowNumber: t.exposeInt('row_number', {
      description: 'The row of the grid that is signed, counted from 1; null: none.',
    }),
    columnNumber: t.exposeInt('column_number', {
      description: 'The sign-off column in which it is signed, counted from 1; null: none.',
    }),
    gateNumber: t.exposeInt('gate_number', { description: 'The gate decided at; null: not a gate.' }),
    decision: t.exposeString('decision', { description: 'At a gate: APPROVED or REJECTED.' }),
    meaning: t.exposeString('meaning', {
      nullable: false,
      description: 'What it says: performed, verified, approved, rejected.',
    }),
    signerId: t.exposeID('signer_id', { nullable: false }),
    signer: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.signer_id),
    }),
    printedName: t.exposeString('printed_name', {
      nullable: false,
      description: 'As it stood when it was signed.',
    }),
    roleName: t.exposeString('role_name', { description: 'The role held that qualified the signer.' }),
    signedAt: t.field({ type: 'DateTime', nullable: false, resolve: (row) => row.signed_at }),
    siteTime: t.exposeString('site_time', {
      nullable: false,
      description: "The wall clock of the signer's site, with its offset.",
    }),
    comment: t.exposeString('comment'),
    definitionDigest: t.string({
      description: 'SHA-256 of the step definition that was shown.',
      resolve: (row) => row.definition_digest?.slice(2) ?? null,
    }),
    contentDigest: t.string({
      nullable: false,
      description: 'SHA-256 of the content.',
      resolve: (row) => row.content_digest.slice(2),
    }),
    content: t.exposeString('content', {
      nullable: false,
      description: 'Exactly what was shown: RFC 8785 text.',
    }),
    voidedAt: t.field({
      type: 'DateTime',
      description: 'Null while it stands.',
      resolve: (row) => row.voided_at,
    }),
    voidReason: t.exposeString('void_reason'),
  }),
})
