…
-- The services connect by this role. It owns its database and is otherwise nobody.
\set password `cat /run/secrets/orders-db-password`
SELECT 'CREATE ROLE "orders_owner"' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'orders_owner') \gexec
ALTER ROLE "orders_owner" WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'password';
SELECT 'CREATE DATABASE "order" OWNER "orders_owner"'
  WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'order') \gexec
SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = 'order' \gset
SELECT :'owner' NOT IN ('orders_owner', 'postgres') AS moves \gset
REVOKE ALL ON DATABASE "order" FROM PUBLIC;
…
\if :moves
\connect "order"
BEGIN;
REASSIGN OWNED BY :"owner" TO "orders_owner";
REVOKE ALL ON DATABASE "order" FROM :"owner";
ALTER ROLE :"owner" NOLOGIN;
COMMIT;
\endif
ALTER DATABASE "order" OWNER TO "orders_owner";

SELECT 'The database order of orders_owner is ready.';
…
