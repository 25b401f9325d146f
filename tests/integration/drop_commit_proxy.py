"""drop_commit_proxy.py LISTEN_PORT DATABASE_PORT - a proxy that loses the answer to every fourth COMMIT.

The database commits, the client learns nothing of it: its connection breaks. Prints a line for each answer lost.
"""
import socket
import sys
import threading

EVERY = 4
COMMIT = b"COMMIT\x00"  # alone, or last of the statements of one query
commits = 0


def close(*ends):
    for end in ends:
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def serve(client):
    global commits
    server = socket.create_connection(("127.0.0.1", int(sys.argv[2])))
    losing = threading.Event()

    def answers():
        try:
            while data := server.recv(65536):
                if losing.is_set():
                    print("lost", flush=True)
                    break
                client.sendall(data)
        except OSError:
            pass
        close(client, server)

    threading.Thread(target=answers, daemon=True).start()
    try:
        while data := client.recv(65536):
            if data[:1] == b"Q" and data.endswith(COMMIT):
                commits += 1
                if commits % EVERY == 0:
                    losing.set()
            server.sendall(data)
    except OSError:
        pass
    close(client, server)


listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
