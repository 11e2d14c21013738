#!/usr/bin/env python3
"""Runs NVIDIA Triton Server on the CPU for as long as standard input is open.

The server is the one that the wheel nvidia-pytriton carries. Models are loaded on request only, so
that a client can load a configuration for a GPU with another kind of instance. When the server is
ready, one line with its addresses is written to standard output.

usage: triton_server.py LOG MODEL_REPOSITORY...
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

PACKAGES = Path(sysconfig.get_path("purelib"))
TRITON = PACKAGES / "pytriton" / "tritonserver"
HERE = Path(__file__).parent


def free_ports(count: int) -> list[int]:
    """Ports that were free at the same moment."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def lay_backends(folder: Path) -> None:
    """The Python backend for the Python that runs this, and the ONNX backend written with it."""
    python = sysconfig.get_python_version()
    stub = "triton_python_backend_stub"
    shutil.copytree(TRITON / "backends" / "python", folder / "python")
    shutil.copy(TRITON / "python_backend_stubs" / python / stub, folder / "python" / stub)
    (folder / "python" / stub).chmod(0o755)
    (folder / "onnxruntime").mkdir()
    shutil.copy(HERE / "onnxruntime_backend.py", folder / "onnxruntime" / "model.py")


def start(backends: Path, ports: list[int], log: Path, repositories: list[str]) -> subprocess.Popen:
    services = zip(("http", "grpc", "metrics"), ports, strict=True)
    libraries = [PACKAGES / "nvidia_pytriton.libs", sysconfig.get_config_var("LIBDIR")]
    environment = os.environ | {
        "LD_LIBRARY_PATH": ":".join(map(str, libraries)),
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(PACKAGES),
        "VIRTUAL_ENV": sys.prefix,
    }
    command = [
        TRITON / "bin" / "tritonserver",
        f"--backend-directory={backends}",
        "--model-control-mode=explicit",
        "--disable-auto-complete-config",
        "--exit-timeout-secs=0",
        *(f"--model-repository={repository}" for repository in repositories),
    ]
    for name, port in services:
        command += [f"--{name}-address=127.0.0.1", f"--{name}-port={port}"]
    with log.open("wb") as output:
        return subprocess.Popen(  # noqa: S603
            command, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )


def wait_until_ready(server: subprocess.Popen, port: int, log: Path, seconds: float) -> None:
    limit = time.monotonic() + seconds
    while server.poll() is None and time.monotonic() < limit:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/v2/health/ready", timeout=1):
                return
        except (OSError, urllib.error.URLError):
            time.sleep(0.05)
    raise SystemExit(f"Triton did not become ready:\n{log.read_text(errors='replace')}")


def main() -> None:
    log, repositories = Path(sys.argv[1]), sys.argv[2:]
    ports = free_ports(3)
    with tempfile.TemporaryDirectory() as folder:
        lay_backends(Path(folder))
        server = start(Path(folder), ports, log, repositories)
        try:
            wait_until_ready(server, ports[0], log, seconds=60)
            print(
                json.dumps(dict(zip(("http", "grpc", "metrics"), ports, strict=True))), flush=True
            )
            # The end of the process that started this closes the pipe, whatever ended it.
            sys.stdin.read()
        finally:
            # SIGKILL comes last: the server would leave its shared memory behind.
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(timeout=30)
            except subprocess.TimeoutExpired:
                server.kill()
                raise


if __name__ == "__main__":
    main()
