// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateFileAttachmentInput, DeleteFileAttachmentInput, Document, Json } from '../../documents.ts'

export type FileLimitVariables = {  }
export type FileLimitResult = {
readonly organizationSettings: readonly ({
readonly name: string
readonly value: Json | null
})[] | null
}
export const FileLimitDocument: Document<FileLimitResult, FileLimitVariables> = {
  name: 'FileLimit',
  isMutation: false,
  text: "query FileLimit{organizationSettings{name value}}",
  exactNames: new Set(["value"]),
}

export type RequestUploadVariables = { readonly filename: string }
export type RequestUploadResult = {
readonly requestFileUploadUrl: {
readonly uploadUrl: string | null
readonly s3Key: string | null
} | null
}
export const RequestUploadDocument: Document<RequestUploadResult, RequestUploadVariables> = {
  name: 'RequestUpload',
  isMutation: false,
  text: "query RequestUpload($filename:String!){requestFileUploadUrl(filename:$filename){uploadUrl s3Key}}",
  exactNames: new Set([]),
}

export type AttachFileVariables = { readonly input: CreateFileAttachmentInput }
export type AttachFileResult = {
readonly createFileAttachment: {
readonly fileAttachment: {
readonly id: string
} | null
} | null
}
export const AttachFileDocument: Document<AttachFileResult, AttachFileVariables> = {
  name: 'AttachFile',
  isMutation: true,
  text: "mutation AttachFile($input:CreateFileAttachmentInput!){createFileAttachment(input:$input){fileAttachment{id}}}",
  exactNames: new Set(["id"]),
}

export type ShowFileVariables = { readonly input: CreateFileAttachmentInput }
export type ShowFileResult = {
readonly createAsset: {
readonly fileAttachment: {
readonly id: string
} | null
} | null
}
export const ShowFileDocument: Document<ShowFileResult, ShowFileVariables> = {
  name: 'ShowFile',
  isMutation: true,
  text: "mutation ShowFile($input:CreateFileAttachmentInput!){createAsset(input:$input){fileAttachment{id}}}",
  exactNames: new Set(["id"]),
}

export type DetachFileVariables = { readonly input: DeleteFileAttachmentInput }
export type DetachFileResult = {
readonly deleteFileAttachment: {
readonly fileAttachmentId: string | null
} | null
}
export const DetachFileDocument: Document<DetachFileResult, DetachFileVariables> = {
  name: 'DetachFile',
  isMutation: true,
  text: "mutation DetachFile($input:DeleteFileAttachmentInput!){deleteFileAttachment(input:$input){fileAttachmentId}}",
  exactNames: new Set(["fileAttachmentId"]),
}

export type HideFileVariables = { readonly input: DeleteFileAttachmentInput }
export type HideFileResult = {
readonly deleteAsset: {
readonly fileAttachmentId: string | null
} | null
}
export const HideFileDocument: Document<HideFileResult, HideFileVariables> = {
  name: 'HideFile',
  isMutation: true,
  text: "mutation HideFile($input:DeleteFileAttachmentInput!){deleteAsset(input:$input){fileAttachmentId}}",
  exactNames: new Set(["fileAttachmentId"]),
}
