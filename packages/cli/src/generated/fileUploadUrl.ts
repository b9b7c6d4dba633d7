// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document } from './documents.ts'

export type FileUploadUrlVariables = { readonly filename: string }
export type FileUploadUrlResult = {
readonly requestFileUploadUrl: {
readonly uploadUrl: string | null
readonly s3Key: string | null
} | null
}
export const FileUploadUrlDocument: Document<FileUploadUrlResult, FileUploadUrlVariables> = {
  name: 'FileUploadUrl',
  isMutation: false,
  text: "query FileUploadUrl($filename:String!){requestFileUploadUrl(filename:$filename){uploadUrl s3Key}}",
  exactNames: new Set([]),
}
