-- Whose consultation a thread is about is asked whenever somebody mentions the app in it.
create index shown_message_place on shown_message (place_channel, place_thread);
