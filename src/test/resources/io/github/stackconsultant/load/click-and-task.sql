-- The same click, and then the statements of the scheduler's task that shows it, each on its own as the app sends them.
-- One statement takes up several tasks: under load the app sends one for some seven clicks, and one that looks for
-- withdrawals for some two.
\set person random(1, 500)
\set delivery random(1, 1000000000000000)
begin;
insert into delivery (id, accepted_at) values (:delivery, now()) on conflict do nothing;
select * from consultation where id = 'bench-' || :person;
update consultation set status = 'OPEN', open_marker = 1, comparison = comparison, recommendation = null, changed_at = now(), version = version + 1, state = state where id = 'bench-' || :person;
insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version, priority) values ('say', 'bench-' || :delivery, convert_to(repeat('x', 450), 'UTF8'), now(), false, 1, 50) on conflict do nothing;
commit;
\set turn random(1, 7)
\if :turn = 1
with locked_executions as (update scheduled_tasks st1 set picked = true, picked_by = 'bench', last_heartbeat = now(), version = version + 1 where (st1.task_name, st1.task_instance) in (select st2.task_name, st2.task_instance from scheduled_tasks st2 where picked = false and execution_time <= now() order by priority desc, execution_time asc limit 7 for update skip locked) returning st1.*) select * from locked_executions order by priority desc, execution_time asc;
\endif
\set look random(1, 2)
\if :look = 1
select * from scheduled_tasks where task_name = 'withdraw' order by execution_time asc, task_instance asc;
\endif
select consultation.*, shown_message.consultation as shown, place_kind, place_channel, place_thread, channel, message, shown_message.version as shown_version, step from consultation left join shown_message on shown_message.consultation = consultation.id where consultation.id = 'bench-' || :person;
update shown_message set place_kind = 'DIRECT', place_channel = 'D1', place_thread = null, channel = 'D1', message = '1700000000.1', version = version + 1, step = 'product' where consultation = 'bench-' || :person and 0 <= (select version from consultation where id = 'bench-' || :person);
delete from scheduled_tasks where task_name = 'say' and task_instance = 'bench-' || :delivery;
