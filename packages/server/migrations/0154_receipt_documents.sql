-- 0154_receipt_documents.sql: the certificates that come with material (rule 30).

-- A certificate of what came in, as its supplier or manufacturer wrote it; its file is attached to it.
create table receipt_document (
  organization_id   bigint not null,
  id                bigint not null,
  receipt_item_id   bigint not null,                      -- what it is about: also the lots that are split from that
  kind              text collate "C" not null check (kind in ('CONFORMITY', 'MATERIAL')),
  number            text collate "C",                     -- what stands on it; null: none
  withdrawn_at      timestamptz,                          -- it was recorded in error, or is worth nothing; null: it counts
  export_controlled boolean not null default false,       -- as what came in
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, receipt_item_id) references receipt_item (organization_id, id)
);
create index receipt_document_item on receipt_document (organization_id, receipt_item_id, id);
call protect('receipt_document');
call keep_history('receipt_document');
