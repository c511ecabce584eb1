create table orders (
    id uuid primary key,
    -- The order in which they were added: two may have the same time.
    number bigint generated always as identity unique,
    customer text not null,
    placed_at timestamptz not null
);

create table order_items (
    order_id uuid not null references orders (id),
    position integer not null,
    product text not null,
    quantity integer not null check (quantity > 0),
    unit_price_cents bigint not null check (unit_price_cents >= 0),
    primary key (order_id, position)
);
