"""cut_proxy.py LISTEN_PORT DATABASE_PORT - a proxy that cuts the network when it is told to.

From SIGUSR1 to SIGUSR2 nothing passes: what is connected stays so, and its bytes are acknowledged, but they go nowhere
and never will, as behind a firewall that has forgotten a connection; there is no FIN and no RST. Who connects meanwhile
is not answered. Connections made after SIGUSR2 work again. Prints a line for each connection that was cut.
"""
import signal
import socket
import sys
import threading
import time

is_cut = threading.Event()
cuts = 0


def cut(*_):
    global cuts
    cuts += 1
    is_cut.set()


def pump(source, target, born):
    """Until the end of the stream; from the first cut after `born` on, nothing is passed on or closed any more."""
    try:
        while data := source.recv(65536):
            if cuts != born:
                print("cut", flush=True)
                while source.recv(65536):
                    pass
                return
            target.sendall(data)
    except OSError:
        pass
    if cuts == born:
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


def serve(client):
    while is_cut.is_set():
        time.sleep(0.1)
    born = cuts
    try:
        server = socket.create_connection(("127.0.0.1", int(sys.argv[2])))
    except OSError:
        client.close()
        return
    threading.Thread(target=pump, args=(server, client, born), daemon=True).start()
    pump(client, server, born)


signal.signal(signal.SIGUSR1, cut)
signal.signal(signal.SIGUSR2, lambda *_: is_cut.clear())
listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
