-- 0148_signed_cells.sql: a sign-off column of a data grid is signed row by row (rule 13).
alter table signature
  add column row_number integer,                          -- of the cell of the step's grid that is signed; null: none is
  add column column_number integer,
  add constraint signature_of_cell check (num_nonnulls(row_number, column_number) in (0, 2)),
  add constraint signature_of_field_or_cell check (field_number is null or row_number is null);
create unique index signature_one_in_cell on signature (organization_id, run_step_id, attempt, row_number, column_number)
  where voided_at is null and row_number is not null;
