create table delivery (
    id varchar(255) primary key,
    accepted_at timestamp(6) with time zone not null
);

create index delivery_age on delivery (accepted_at);
