-- reader.sql - the login role that the dashboards read with: it sees the tables and views, changes nothing, and is cut off
-- after half a minute. Run by who may create roles, with the password as a variable:
--   psql -d 'host=db dbname=news' -v password="$(cat reader-password)" -f deploy/grafana/reader.sql
\set ON_ERROR_STOP on
SELECT 'CREATE ROLE depesche_reader LOGIN'
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'depesche_reader') \gexec
ALTER ROLE depesche_reader PASSWORD :'password';
ALTER ROLE depesche_reader SET default_transaction_read_only = on;
ALTER ROLE depesche_reader SET statement_timeout = '30s';
GRANT depesche_analyst TO depesche_reader;
