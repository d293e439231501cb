"""A PostgreSQL server of the tests' own: Debian's programs, a temporary data folder, loopback alone."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CARELESS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}  # the data is thrown away
MISSING = "no PostgreSQL server is installed (Debian's package is postgresql)"


def folder_of_programs() -> Path | None:
    """The folder that holds `initdb` and `postgres`: Debian keeps them off the PATH; None where there is none."""
    named = shutil.which("initdb")
    found = [Path(named).parent] if named else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    return found[-1] if found and (found[-1] / "postgres").exists() else None


@contextmanager
def serving(programs: Path) -> Iterator[str]:
    """Runs a server until the block ends; gives its address without a database's name."""
    user = _user()
    folder = Path(tempfile.mkdtemp(prefix="postgres-"))
    if user:
        os.chown(folder, pwd.getpwnam(user["user"]).pw_uid, -1)
    try:
        options = [
            "-U",
            "tester",
            "--auth=trust",
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync",
            "-D",
            str(folder / "data"),
        ]
        subprocess.run([programs / "initdb", *options], cwd=folder, check=True, stdout=subprocess.DEVNULL, **user)
        port = _free_port()
        with _running(programs, folder, port, user):
            yield f"postgresql://tester@127.0.0.1:{port}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _running(programs: Path, folder: Path, port: int, user: dict[str, Any]) -> Iterator[None]:
    own = {"listen_addresses": "127.0.0.1", "port": str(port), "unix_socket_directories": "", **CARELESS}
    flags = [word for name, value in own.items() for word in ("-c", f"{name}={value}")]
    log = folder / "log"
    with log.open("wb") as output:
        command = [programs / "postgres", "-D", str(folder / "data"), *flags]
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output, **user)
    try:
        _wait(port, process, log)
        yield
    finally:
        process.send_signal(signal.SIGQUIT)  # without waiting for those who are connected, or for the disk
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + 30
    while "ready to accept connections" not in log.read_text("utf-8", "replace"):
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError(f"PostgreSQL does not start on port {port}: {log.read_text('utf-8', 'replace')}")
        time.sleep(0.05)


def _user() -> dict[str, Any]:
    """Whom to run as: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return {}
    names = {each.pw_name for each in pwd.getpwall()}
    user = next(name for name in ("postgres", "nobody") if name in names)
    return {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
