"""A Nominatim on loopback that answers well, badly, late, without end or not at all, and keeps what it was asked."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from dashboard.settings import DATA, Settings

Reply = Callable[["Handler", str], None]


def spot(name: str = "Nowhereville", country: str = "Lithuania", **other: Any) -> dict[str, Any]:
    """One place as Nominatim writes it."""
    said = {"place_id": 7, "lat": "54.68", "lon": "25.28", "addresstype": "village"}
    return said | {"display_name": f"{name}, Vilnius County, {country}"} | other


class Server(ThreadingHTTPServer):
    """`reply` answers each request; `asked` holds when, for which name, and as whom."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[float, str, str]] = []
        self.reply: Reply = says(spot())
        self.stopped = threading.Event()

    @property
    def domain(self) -> str:
        return f"127.0.0.1:{self.server_port}"

    @property
    def names(self) -> list[str]:
        return [name for _, name, _ in self.asked]

    def settings(self, timeout: float = 5.0, store_url: str = "sqlite://") -> Settings:
        """What points the app at this server."""
        arguments = (("domain", self.domain), ("scheme", "http"), ("timeout", str(timeout)))
        return Settings(store_url, DATA, "nominatim", arguments)

    def handle_error(self, *_: Any) -> None:
        """A client that hangs up is what is tested."""


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        name = parse_qs(urlsplit(self.path).query).get("q", [""])[0]
        self.server.asked.append((time.monotonic(), name, self.headers["User-Agent"]))
        self.server.reply(self, name)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the test's output clean."""


def says(*places: object) -> Reply:
    """These places, whatever is asked for."""
    return sends(200, json.dumps(places))


def sends(status: int, body: str = "", **headers: str) -> Reply:
    """A whole answer of that status."""

    def reply(handler: Handler, _name: str) -> None:
        handler.send_response(status)
        for key, value in headers.items():
            handler.send_header(key.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body.encode())

    return reply


def drips(first: bytes, drop: bytes) -> Reply:
    """Begins with `first`, then sends `drop` ten times a second, without end."""

    def reply(handler: Handler, _name: str) -> None:
        handler.wfile.write(first)
        while not handler.server.stopped.wait(0.1):
            handler.wfile.write(drop)

    return reply


def floods(handler: Handler, _name: str) -> None:
    """Sends megabytes as fast as they are taken."""
    handler.send_response(200)
    handler.end_headers()
    while not handler.server.stopped.is_set():
        handler.wfile.write(b" " * 100_000)


def hangs_up(handler: Handler, _name: str) -> None:
    """Ends the connection without a word."""
    handler.close_connection = True


@contextmanager
def serving() -> Iterator[Server]:
    """The server, running until the block ends."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopped.set()
        server.shutdown()
        server.server_close()
        thread.join()
