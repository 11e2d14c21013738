"""Times rego-cpp on the policies and inputs that `idp-dev bench rego` wrote to a folder.

Prints a line for each query: the nanoseconds for all inputs and the number of results, or the
reason why rego-cpp has no answer. Queries are prepared once and inputs parsed before the clock.
"""

import json
import pathlib
import sys
import time

import regopy


def main(folder: pathlib.Path) -> None:
    inputs = [regopy.Input(value) for value in json.loads((folder / "inputs.json").read_text())]
    data = (folder / "data.json").read_text()
    for line in (folder / "queries.txt").read_text().splitlines():
        query, *modules = line.split()
        paths = [folder / name for name in modules]
        print(measure(paths, data, query, inputs), flush=True)


def measure(modules, data, query, inputs) -> str:
    interpreter = regopy.Interpreter()
    interpreter.log_level = regopy.LogLevel.NONE
    try:
        for module in modules:
            interpreter.add_module(module.name, module.read_text())
        interpreter.add_data_json(data)
        bundle = interpreter.build(query)
        if not bundle.ok():
            return "the query does not compile"
        results = 0
        start = time.perf_counter_ns()
        for value in inputs:
            interpreter.set_input(value)
            output = interpreter.query_bundle(bundle)
            results += len(output.results[0].expressions[0])
        return f"{time.perf_counter_ns() - start} {results}"
    except Exception as error:
        return f"error: {error}".replace("\n", " ")[:200]


main(pathlib.Path(sys.argv[1]))
