#!/usr/bin/env python3
"""A Terraform provider that has the schema of the one for Google Cloud and nothing behind it.

Terraform itself checks arguments, types and references against the schema and makes the plan; this
program sends the schema, and says which values only the cloud would know. It plans what does not
exist yet and applies nothing, because its service leaves `ApplyResourceChange` out.

Terraform starts it as a plugin (go-plugin: docs/internals.md): the first line on standard output
says where it listens, and the certificate there is the one that Terraform then trusts.

usage: GOOGLE_SCHEMA=FILE terraform_provider.py, with a FILE from google_schema.py
"""

import base64
import datetime
import json
import os
import threading
from concurrent import futures
from pathlib import Path

import grpc
import msgpack
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tfplugin5 import messages, services

LIST, SET, SINGLE = (
    messages.Schema.NestedBlock.NestingMode.Value(name) for name in ("LIST", "SET", "SINGLE")
)
# How Terraform's type system packs a value that is not known before the change is applied.
UNKNOWN = msgpack.ExtType(0, b"\x00")
# What data sources answer, by type.
PLACEHOLDERS = {'"string"': "placeholder", '"number"': 0, '"bool"': False, '"dynamic"': None}


class Provider(services.ProviderServicer):
    def __init__(self, schema: messages.GetProviderSchema.Response):
        self.schema = schema

    def GetSchema(self, request, context):  # noqa: N802
        return self.schema

    def PrepareProviderConfig(self, request, context):  # noqa: N802
        return messages.PrepareProviderConfig.Response(prepared_config=request.config)

    def ValidateResourceTypeConfig(self, request, context):  # noqa: N802
        return messages.ValidateConfig.Response()

    def ValidateDataSourceConfig(self, request, context):  # noqa: N802
        return messages.ValidateConfig.Response()

    def Configure(self, request, context):  # noqa: N802
        return messages.Configure.Response()

    def PlanResourceChange(self, request, context):  # noqa: N802
        block = self.schema.resource_schemas[request.type_name].block
        value = complete(block, unpack(request.proposed_new_state), lambda attribute: UNKNOWN)
        return messages.PlanResourceChange.Response(
            # The provider for Google Cloud is of the old kind, which may plan what it likes.
            planned_state=pack(value),
            legacy_type_system=True,
        )

    def ReadDataSource(self, request, context):  # noqa: N802
        block = self.schema.data_source_schemas[request.type_name].block
        value = complete(block, unpack(request.config), placeholder)
        return messages.ReadDataSource.Response(state=pack(value))

    def Stop(self, request, context):  # noqa: N802
        return messages.Stop.Response()


def unpack(value: messages.DynamicValue):
    if value.msgpack:
        return msgpack.unpackb(value.msgpack, strict_map_key=False)
    return json.loads(value.json)


def pack(value) -> messages.DynamicValue:
    return messages.DynamicValue(msgpack=msgpack.packb(value))


def placeholder(attribute: messages.Schema.Attribute):
    kind = attribute.type.decode()
    return PLACEHOLDERS.get(kind, {} if "map" in kind else [])


def complete(block: messages.Schema.Block, value, fill):
    """Gives a value to each attribute that the cloud computes and the configuration leaves out."""
    if not isinstance(value, dict):
        return value
    for attribute in block.attributes:
        if attribute.computed and value.get(attribute.name) is None:
            value[attribute.name] = fill(attribute)
    for nested in block.block_types:
        inner = value.get(nested.type_name)
        if nested.nesting in (LIST, SET) and isinstance(inner, list):
            value[nested.type_name] = [complete(nested.block, one, fill) for one in inner]
        elif nested.nesting == SINGLE:
            value[nested.type_name] = complete(nested.block, inner, fill)
    return value


def certificate() -> tuple[bytes, bytes, bytes]:
    """A key and its certificate for this run, both in PEM, and the certificate in DER."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(minutes=5))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    return (
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
        certificate.public_bytes(serialization.Encoding.PEM),
        certificate.public_bytes(serialization.Encoding.DER),
    )


def controller(done: threading.Event) -> grpc.GenericRpcHandler:
    """The service with which Terraform ends its plugins."""

    def shutdown(request: bytes, context) -> bytes:
        done.set()
        return b""

    methods = {"Shutdown": grpc.unary_unary_rpc_method_handler(shutdown)}
    return grpc.method_handlers_generic_handler("plugin.GRPCController", methods)


def main() -> None:
    schema = messages.GetProviderSchema.Response.FromString(
        Path(os.environ["GOOGLE_SCHEMA"]).read_bytes()
    )
    key, pem, der = certificate()
    done = threading.Event()
    server = grpc.server(
        futures.ThreadPoolExecutor(4), options=[("grpc.max_send_message_length", -1)]
    )
    services.add_ProviderServicer_to_server(Provider(schema), server)
    server.add_generic_rpc_handlers((controller(done),))
    # Terraform offers a certificate on P-521, which gRPC's TLS refuses, so none is asked for.
    port = server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials([(key, pem)]))
    server.start()
    trusted = base64.b64encode(der).decode().rstrip("=")
    print(f"1|5|tcp|127.0.0.1:{port}|grpc|{trusted}", flush=True)
    done.wait()
    server.stop(0.1)


if __name__ == "__main__":
    main()
