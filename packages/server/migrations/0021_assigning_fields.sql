-- 0021_assigning_fields.sql: fields whose value becomes the serial or lot of the run's unit.

alter table step_field
  add column assigns text collate "C" check (assigns in ('SERIAL', 'LOT')); -- null: no number of the unit
