"""copy_worker.py BROKERS TOPIC DATABASE COUNT - a plain worker in Python: COUNT articles from Kafka to PostgreSQL, extracting nothing.

Batches of 500, one transaction each: COPY into a temporary table, an upsert from it into peer_article, and the offsets in
the same transaction, as Depesche does it.
"""
import json
import sys

import confluent_kafka
import psycopg

COLUMNS = "id, topic, part, at, lang, published_at, body"
OFFSETS = ("INSERT INTO peer_offset (part, next) VALUES (%s, %s)"
           " ON CONFLICT (part) DO UPDATE SET next = excluded.next")


def rows(messages):
    for message in messages:
        article = json.loads(message.value())
        yield (article["id"], message.topic(), message.partition(), message.offset(), article.get("lang"),
               article.get("published_at"), article.get("text"))


def write(connection, messages):
    with connection.transaction(), connection.cursor() as cursor:
        with cursor.copy(f"COPY stage ({COLUMNS}) FROM STDIN") as copy:
            for row in rows(messages):
                copy.write_row(row)
        cursor.execute(f"INSERT INTO peer_article ({COLUMNS}) SELECT DISTINCT ON (id) {COLUMNS} FROM stage ORDER BY id, at DESC"
                       " ON CONFLICT (id) DO UPDATE SET body = excluded.body, part = excluded.part, at = excluded.at")
        cursor.executemany(OFFSETS, list({m.partition(): (m.partition(), m.offset() + 1) for m in messages}.values()))


def main():
    brokers, topic, database, count = sys.argv[1:5]
    consumer = confluent_kafka.Consumer({"bootstrap.servers": brokers, "group.id": "peer", "auto.offset.reset": "earliest",
                                         "enable.auto.commit": False})
    consumer.subscribe([topic])
    done = 0
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("SET default_toast_compression = lz4")
        connection.execute("CREATE TEMPORARY TABLE stage (LIKE peer_article) ON COMMIT DELETE ROWS")
        while done < int(count):
            messages = [m for m in consumer.consume(500, timeout=0.1) if m.error() is None]
            if messages:
                write(connection, messages)
                consumer.commit(asynchronous=True)
                done += len(messages)
    consumer.close()


if __name__ == "__main__":
    main()
