-- A message whose consultation was erased while it was being sent was remembered for ever, and a person's id with it.
delete from shown_message where not exists (select 1 from consultation where consultation.id = shown_message.consultation);
