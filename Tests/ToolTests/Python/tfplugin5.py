"""The messages and the service of Terraform's plugin protocol, compiled when they are imported."""

import sys
from pathlib import Path

import grpc

# grpc looks for the file on Python's own path.
sys.path.append(str(Path(__file__).parent))
messages, services = grpc.protos_and_services("tfplugin5.proto")
