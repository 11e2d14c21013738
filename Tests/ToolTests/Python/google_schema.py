#!/usr/bin/env python3
"""Writes the schema of the Terraform provider for Google Cloud as the plugin protocol sends it.

The provider itself is not in the package index, but the classes that HashiCorp generates from its
schema for CDK for Terraform are. From the JavaScript and the declarations of each class follow the
arguments and blocks of a resource (with their types and which of them are required) and the
attributes that the provider computes. A computed list of objects becomes a value of any type.

usage: google_schema.py WHEEL OUTPUT
"""

import io
import json
import re
import sys
import tarfile
import zipfile
from collections import defaultdict
from pathlib import Path

from tfplugin5 import messages

SCALARS = {"string": "string", "number": "number", "boolean": "bool"}
NESTING = messages.Schema.NestedBlock.NestingMode

# One entry of the table that a class writes as HCL.
ARGUMENT = re.compile(
    r"^ +(?P<name>\w+): \{\n"
    r" +value: (?P<value>.*),\n"
    r" +isBlock: (?P<block>true|false),\n"
    r' +type: "(?P<type>\w+)",\n'
    r' +storageClassType: "(?P<storage>\w+)",',
    re.MULTILINE,
)
FUNCTION = re.compile(r"^function (\w+)ToHclTerraform\(struct\) \{\n(.*?)^\}", re.M | re.S)
CLASS = re.compile(r"^class (\w+) extends cdktf\.(\w+) \{\n(.*?)^\}", re.M | re.S)
INTERFACE = re.compile(r"^export interface (\w+)[^{\n]*\{\n(.*?)^\}", re.M | re.S)
MEMBER = re.compile(r"^    readonly (\w+)(\??): ([^;]*);", re.MULTILINE)
CONVERTER = re.compile(r"(?<!cdktf\.)\b(\w+)ToHclTerraform\b")
VARIABLE = re.compile(r"(?:struct\.|this\._)(\w+)")
GETTER = re.compile(r"this\.(get\w*Attribute)\('(\w+)'\)")
OBJECT = re.compile(r'this\._\w+ = new ([\w.]+)\(this, "(\w+)"')

GETTERS = {
    "getStringAttribute": "string",
    "getNumberAttribute": "number",
    "getBooleanAttribute": "bool",
    "getListAttribute": ["list", "string"],
    "getNumberListAttribute": ["list", "number"],
    "getStringMapAttribute": ["map", "string"],
}
MAPS = {"cdktf.StringMap": "string", "cdktf.NumberMap": "number", "cdktf.BooleanMap": "bool"}


class Module:
    """The classes, functions and interfaces that make up one resource."""

    def __init__(self, javascript: str, declarations: str):
        self.functions = dict(FUNCTION.findall(javascript))
        self.classes = {name: body for name, _, body in CLASS.findall(javascript)}
        kinds = {kind: name for name, kind, _ in CLASS.findall(javascript)}
        self.interfaces = {
            name: {m[0]: (m[1] == "", m[2]) for m in MEMBER.findall(body)}
            for name, body in INTERFACE.findall(declarations)
        }
        for kind in ("TerraformResource", "TerraformDataSource", "TerraformProvider"):
            if kind in kinds:
                self.kind, self.name = kind, kinds[kind]
        (self.type,) = set(re.findall(r"terraformResourceType: '(\w+)'", javascript))

    def schema(self) -> messages.Schema:
        body = self.classes[self.name]
        table = body[body.index("synthesizeHclAttributes") :]
        block = self.block(table, f"{self.name}Config", body)
        for attribute in block.attributes:
            if attribute.name == "id":
                attribute.computed = not attribute.required
        return messages.Schema(block=block)

    def block(self, table: str, interface: str, body: str) -> messages.Schema.Block:
        """Joins what can be set, from a table and an interface, with what a class can only tell."""
        block = messages.Schema.Block()
        for match in ARGUMENT.finditer(table):
            if match["name"] == "alias":  # Terraform's own, for providers
                continue
            variable = VARIABLE.search(match["value"])[1]
            members = self.interfaces[interface]
            # A name that a construct has already, such as "build", is declared with a suffix.
            required, declared = members.get(variable) or members[f"{variable}Attribute"]
            if match["block"] == "true":
                self.nest(block, match, required, declared)
            else:
                block.attributes.add(
                    name=match["name"],
                    type=json.dumps(cty(match["type"], match["storage"])).encode(),
                    required=required,
                    optional=not required,
                )
        known = {a.name for a in block.attributes} | {b.type_name for b in block.block_types}
        for name, kind in computed(body):
            if name not in known:
                known.add(name)
                block.attributes.add(name=name, type=json.dumps(kind).encode(), computed=True)
        return block

    def nest(self, block, match: re.Match, required: bool, declared: str) -> None:
        function = CONVERTER.search(match["value"])[1]
        interface = function[0].upper() + function[1:]
        body = self.classes.get(f"{interface}OutputReference", "")
        nested = block.block_types.add(
            type_name=match["name"],
            block=self.block(self.functions[function], interface, body),
            nesting=NESTING.Value("SINGLE" if match["type"] == "struct" else match["type"].upper()),
        )
        if nested.nesting != NESTING.Value("SINGLE"):
            nested.min_items = int(required)
            # A block that may stand once is declared as itself, any other as an array.
            nested.max_items = int(bool(declared) and "[]" not in declared)


def cty(kind: str, storage: str):
    """The type of an argument as Terraform's type system writes it."""
    for suffix, collection in (("List", "set" if kind == "set" else "list"), ("Map", "map")):
        if storage.endswith(suffix):
            return [collection, SCALARS[storage.removesuffix(suffix)]]
    return SCALARS[storage]


def computed(body: str):
    """The attributes that a class has a getter for, with their types."""
    for line in body.splitlines():
        if getter := GETTER.search(line):
            kind = GETTERS.get(getter[1], "dynamic")
            is_set = "cdktf.Fn.tolist" in line and isinstance(kind, list)
            yield getter[2], ["set", kind[1]] if is_set else kind
        elif made := OBJECT.search(line):
            yield made[2], ["map", MAPS[made[1]]] if made[1] in MAPS else "dynamic"


def modules(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith(".jsii.tgz"))
        packed = io.BytesIO(archive.read(name))
    sources: dict[str, dict[str, str]] = defaultdict(lambda: {".js": "", ".ts": ""})
    with tarfile.open(fileobj=packed) as archive:
        for member in archive:
            path = Path(member.name)
            if path.parts[:2] == ("package", "lib") and path.suffix in (".js", ".ts"):
                text = archive.extractfile(member).read().decode()
                sources[path.parts[2]][path.suffix] += text
    for folder in sorted(sources):
        if "terraformResourceType" in sources[folder][".js"]:
            yield Module(sources[folder][".js"], sources[folder][".ts"])


def main() -> None:
    wheel, output = map(Path, sys.argv[1:])
    response = messages.GetProviderSchema.Response()
    for module in modules(wheel):
        if module.kind == "TerraformResource":
            response.resource_schemas[module.type].CopyFrom(module.schema())
        elif module.kind == "TerraformDataSource":
            response.data_source_schemas[module.type].CopyFrom(module.schema())
        else:
            response.provider.CopyFrom(module.schema())
    output.write_bytes(response.SerializeToString(deterministic=True))
    print(f"{len(response.resource_schemas)} resources, {len(response.data_source_schemas)} data")


if __name__ == "__main__":
    main()
