-- 007_roles.sql - three group roles with the least rights each kind of user needs. Grant them to login roles:
--   GRANT depesche_writer TO worker;  GRANT depesche_analyst TO ana;
--
-- Roles belong to the whole server. Where the user that migrates may not create them and nobody else has, the grants are
-- left out and everything works with the rights of that user alone; run this file again by hand later.

DO $$
DECLARE
    may_create boolean := (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user);
    role_name text;
BEGIN
    FOREACH role_name IN ARRAY ARRAY['depesche_owner', 'depesche_writer', 'depesche_analyst'] LOOP
        CONTINUE WHEN EXISTS (SELECT FROM pg_roles WHERE rolname = role_name);
        IF NOT may_create THEN
            RAISE NOTICE 'role % does not exist and % may not create it: its grants are left out', role_name, current_user;
            CONTINUE;
        END IF;
        EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
    END LOOP;
END
$$;

REVOKE ALL ON FUNCTION depesche.create_partitions(bigint), depesche.open_run(text, text, text),
    depesche.promote_run(text), depesche.drop_run(text), depesche.count_dyads(bigint, date[]),
    depesche.count_clusters(bigint, date[]), depesche.refresh(bigint, integer) FROM PUBLIC;

DO $$
BEGIN
    -- Analysts read.
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'depesche_analyst') THEN
        GRANT USAGE ON SCHEMA depesche TO depesche_analyst;
        GRANT SELECT ON ALL TABLES IN SCHEMA depesche TO depesche_analyst;
    END IF;
    -- Workers write results, open runs and count days again; they cannot change or drop a table.
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'depesche_writer') THEN
        GRANT USAGE ON SCHEMA depesche TO depesche_writer;
        GRANT SELECT ON ALL TABLES IN SCHEMA depesche TO depesche_writer;
        GRANT INSERT, UPDATE, DELETE ON depesche.article, depesche.sentence, depesche.entity, depesche.mention,
            depesche.time_expression, depesche.claim, depesche.event, depesche.event_participant, depesche.event_location,
            depesche.event_count, depesche.rejected, depesche.superseded, depesche.consumer_offset TO depesche_writer;
        GRANT INSERT ON depesche.changed_day TO depesche_writer;
        GRANT INSERT, DELETE ON depesche.unlinked TO depesche_writer;
        GRANT UPDATE (status, finished_at, from_time, to_time) ON depesche.run TO depesche_writer;
        GRANT EXECUTE ON FUNCTION depesche.open_run(text, text, text), depesche.refresh(bigint, integer) TO depesche_writer;
    END IF;
    -- Owners also promote and drop runs.
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'depesche_owner') THEN
        GRANT ALL ON SCHEMA depesche TO depesche_owner;
        GRANT ALL ON ALL TABLES IN SCHEMA depesche TO depesche_owner;
        GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA depesche TO depesche_owner;
    END IF;
END
$$;

COMMENT ON SCHEMA depesche IS 'Events from news: who did what to whom, where, when, and who says so. Start with the views events and claims.';
