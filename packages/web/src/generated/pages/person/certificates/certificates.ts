// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CertificateKindView, CertificateView, CertificatesInputFilters, CreateCertificateInput, CreateCertificateKindInput, Document, FileView, UpdateCertificateInput, UpdateCertificateKindInput, WithdrawCertificateInput } from '../../../documents.ts'

export type CertificatesVariables = { readonly filters?: CertificatesInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type CertificatesResult = {
readonly certificates: {
readonly edges: readonly ({
readonly node: CertificateView | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const CertificatesDocument: Document<CertificatesResult, CertificatesVariables> = {
  name: 'Certificates',
  isMutation: false,
  text: "query Certificates($filters:CertificatesInputFilters$first:Int$after:String){certificates(filters:$filters sort:[VALID_TO_ASC ID_ASC]first:$first after:$after){edges{node{...CertificateView}}pageInfo{hasNextPage endCursor}}}fragment CertificateView on Certificate{id _etag number validFrom validTo withdrawnAt user{id name}certificateKind{id name}}",
  exactNames: new Set(["id"]),
}

export type CertificateFilesVariables = { readonly id: string | number }
export type CertificateFilesResult = {
readonly certificate: {
readonly id: string
readonly fileAttachments: readonly (FileView)[] | null
} | null
}
export const CertificateFilesDocument: Document<CertificateFilesResult, CertificateFilesVariables> = {
  name: 'CertificateFiles',
  isMutation: false,
  text: "query CertificateFiles($id:ID!){certificate(id:$id){id fileAttachments{...FileView}}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}",
  exactNames: new Set(["id","size"]),
}

export type CertificateKindsVariables = { readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type CertificateKindsResult = {
readonly certificateKinds: {
readonly edges: readonly ({
readonly node: CertificateKindView | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const CertificateKindsDocument: Document<CertificateKindsResult, CertificateKindsVariables> = {
  name: 'CertificateKinds',
  isMutation: false,
  text: "query CertificateKinds($first:Int$after:String){certificateKinds(sort:[NAME_ASC]first:$first after:$after){edges{node{...CertificateKindView}}pageInfo{hasNextPage endCursor}}}fragment CertificateKindView on CertificateKind{id _etag name active}",
  exactNames: new Set(["id"]),
}

export type AddCertificateVariables = { readonly input: CreateCertificateInput }
export type AddCertificateResult = {
readonly createCertificate: {
readonly certificate: {
readonly id: string
} | null
} | null
}
export const AddCertificateDocument: Document<AddCertificateResult, AddCertificateVariables> = {
  name: 'AddCertificate',
  isMutation: true,
  text: "mutation AddCertificate($input:CreateCertificateInput!){createCertificate(input:$input){certificate{id}}}",
  exactNames: new Set(["id"]),
}

export type ChangeCertificateVariables = { readonly input: UpdateCertificateInput }
export type ChangeCertificateResult = {
readonly updateCertificate: {
readonly certificate: {
readonly id: string
} | null
} | null
}
export const ChangeCertificateDocument: Document<ChangeCertificateResult, ChangeCertificateVariables> = {
  name: 'ChangeCertificate',
  isMutation: true,
  text: "mutation ChangeCertificate($input:UpdateCertificateInput!){updateCertificate(input:$input){certificate{id}}}",
  exactNames: new Set(["id"]),
}

export type WithdrawCertificateVariables = { readonly input: WithdrawCertificateInput }
export type WithdrawCertificateResult = {
readonly withdrawCertificate: {
readonly certificate: {
readonly id: string
} | null
} | null
}
export const WithdrawCertificateDocument: Document<WithdrawCertificateResult, WithdrawCertificateVariables> = {
  name: 'WithdrawCertificate',
  isMutation: true,
  text: "mutation WithdrawCertificate($input:WithdrawCertificateInput!){withdrawCertificate(input:$input){certificate{id}}}",
  exactNames: new Set(["id"]),
}

export type AddCertificateKindVariables = { readonly input: CreateCertificateKindInput }
export type AddCertificateKindResult = {
readonly createCertificateKind: {
readonly certificateKind: {
readonly id: string
} | null
} | null
}
export const AddCertificateKindDocument: Document<AddCertificateKindResult, AddCertificateKindVariables> = {
  name: 'AddCertificateKind',
  isMutation: true,
  text: "mutation AddCertificateKind($input:CreateCertificateKindInput!){createCertificateKind(input:$input){certificateKind{id}}}",
  exactNames: new Set(["id"]),
}

export type ChangeCertificateKindVariables = { readonly input: UpdateCertificateKindInput }
export type ChangeCertificateKindResult = {
readonly updateCertificateKind: {
readonly certificateKind: {
readonly id: string
} | null
} | null
}
export const ChangeCertificateKindDocument: Document<ChangeCertificateKindResult, ChangeCertificateKindVariables> = {
  name: 'ChangeCertificateKind',
  isMutation: true,
  text: "mutation ChangeCertificateKind($input:UpdateCertificateKindInput!){updateCertificateKind(input:$input){certificateKind{id}}}",
  exactNames: new Set(["id"]),
}
