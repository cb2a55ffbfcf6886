-- The statements of one click before its acknowledgement, as the app sends them (StatementLog shows them).
\set person random(1, 500)
\set delivery random(1, 1000000000000000)
begin;
insert into delivery (id, accepted_at) values (:delivery, now()) on conflict do nothing;
select * from consultation where id = 'bench-' || :person;
update consultation set status = 'OPEN', open_marker = 1, comparison = comparison, recommendation = null, changed_at = now(), version = version + 1, state = state where id = 'bench-' || :person;
insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version, priority) values ('say', 'bench-' || :delivery, convert_to(repeat('x', 450), 'UTF8'), now(), false, 1, 50) on conflict do nothing;
commit;
