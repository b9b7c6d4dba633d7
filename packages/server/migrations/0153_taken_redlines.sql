-- 0153_taken_redlines.sql: an applied redline of one run that other open runs take (rule 25).

alter table redline
  add column taken_from_id bigint,                        -- the applied redline of another run that says the same; null: its own
  add foreign key (organization_id, taken_from_id) references redline (organization_id, id);
create index redline_taken on redline (organization_id, taken_from_id, id) where taken_from_id is not null;
