-- A version from before V11, beside this one while it is taken out of use, gives links no age: the database does, so
-- that none lives for ever and all that are too old are found through their index.
update decision set linked_at = saved_at where linked_at is null and token is not null;
alter table decision alter column linked_at set default current_timestamp;
