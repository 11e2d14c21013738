#!/usr/bin/env python3
"""Loads a model of a repository into a running Triton and compares what it answers.

The configuration is loaded as it is, but for the kind of its instances, which becomes the CPU. The
same rows go to the server over HTTP and gRPC, and to ONNX Runtime with the exported file.

usage: triton_query.py ADDRESSES MODEL_FOLDER, with ADDRESSES as triton_server.py wrote them
"""

import json
import sys
import time
import urllib.request
from pathlib import Path

import numpy as np
import onnxruntime
import tritonclient.grpc
import tritonclient.http
from google.protobuf import json_format, text_format
from tritonclient.grpc import model_config_pb2
from tritonclient.utils import triton_to_np_dtype

ROWS = 7


def configuration(folder: Path) -> model_config_pb2.ModelConfig:
    text = (folder / "config.pbtxt").read_text("utf-8")
    config = text_format.Parse(text, model_config_pb2.ModelConfig())
    for group in config.instance_group:
        group.kind = model_config_pb2.ModelInstanceGroup.KIND_CPU
        del group.gpus[:]
    return config


def infer(client, module, config: model_config_pb2.ModelConfig, rows: dict[str, np.ndarray]):
    """The server's answer to one request, through the module of one protocol."""
    inputs = []
    for tensor in config.input:
        values = rows[tensor.name]
        one = module.InferInput(tensor.name, values.shape, datatype(tensor))
        one.set_data_from_numpy(values)
        inputs.append(one)
    answer = client.infer(config.name, inputs)
    return {tensor.name: answer.as_numpy(tensor.name) for tensor in config.output}


def datatype(tensor) -> str:
    return model_config_pb2.DataType.Name(tensor.data_type).removeprefix("TYPE_")


def inference_count(port: int, model: str) -> float:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as response:
        lines = response.read().decode().splitlines()
    counts = [
        float(line.rsplit(" ", 1)[1])
        for line in lines
        if line.startswith("nv_inference_count{") and f'model="{model}"' in line
    ]
    return sum(counts)


def wait_for_count(port: int, model: str, wanted: float) -> float:
    """The count when it reaches `wanted`: a request is counted after it has been answered."""
    limit = time.monotonic() + 10
    while (count := inference_count(port, model)) < wanted and time.monotonic() < limit:
        time.sleep(0.02)
    return count


def main() -> None:
    ports, folder = json.loads(sys.argv[1]), Path(sys.argv[2])
    config = configuration(folder)
    http = tritonclient.http.InferenceServerClient(f"127.0.0.1:{ports['http']}")
    grpc = tritonclient.grpc.InferenceServerClient(f"127.0.0.1:{ports['grpc']}")
    text = json_format.MessageToJson(config, preserving_proto_field_name=True)
    http.load_model(config.name, config=text)

    random = np.random.default_rng(0)
    rows = {
        tensor.name: random.uniform(0, 10, (ROWS, *tensor.dims)).astype(
            triton_to_np_dtype(datatype(tensor))
        )
        for tensor in config.input
    }
    version = max(int(path.parent.name) for path in folder.glob("*/model.onnx"))
    session = onnxruntime.InferenceSession(folder / str(version) / "model.onnx")
    names = [tensor.name for tensor in config.output]
    expected = dict(zip(names, session.run(names, rows), strict=True))

    before = inference_count(ports["metrics"], config.name)
    for client, module in ((http, tritonclient.http), (grpc, tritonclient.grpc)):
        answer = infer(client, module, config, rows)
        for name in names:
            np.testing.assert_allclose(answer[name], expected[name], atol=1e-5, rtol=0)
            if np.ptp(answer[name], axis=0).min() == 0:
                raise SystemExit(f"every row has the same {name}")
    counted = wait_for_count(ports["metrics"], config.name, before + 2 * ROWS) - before
    if counted != 2 * ROWS:
        raise SystemExit(f"nv_inference_count grew by {counted}, not {2 * ROWS}")
    print(f"{config.name} {version}: HTTP and gRPC agree with ONNX Runtime on {ROWS} rows")


if __name__ == "__main__":
    main()
