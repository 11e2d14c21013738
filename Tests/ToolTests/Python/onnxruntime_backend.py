"""Triton's backend "onnxruntime", written with the Python backend and the ONNX Runtime of PyPI.

The wheel that carries Triton has no ONNX Runtime in it. This backend takes the same model
repository as the one of NVIDIA does (`platform: "onnxruntime_onnx"`, `VERSION/model.onnx`), refuses
the same disagreements between a configuration and a model, and always runs on the CPU.
"""

import json
from pathlib import Path

import onnxruntime
import triton_python_backend_utils as triton

TYPES = {
    "tensor(bool)": "TYPE_BOOL",
    "tensor(double)": "TYPE_FP64",
    "tensor(float)": "TYPE_FP32",
    "tensor(float16)": "TYPE_FP16",
    "tensor(int32)": "TYPE_INT32",
    "tensor(int64)": "TYPE_INT64",
    "tensor(int8)": "TYPE_INT8",
    "tensor(string)": "TYPE_STRING",
    "tensor(uint8)": "TYPE_UINT8",
}


class TritonPythonModel:
    def initialize(self, arguments: dict[str, str]) -> None:
        config = json.loads(arguments["model_config"])
        folder = Path(arguments["model_repository"], arguments["model_version"])
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(
            folder / (config.get("default_model_filename") or "model.onnx"),
            options,
            providers=["CPUExecutionProvider"],
        )
        compare(config, "input", self.session.get_inputs())
        compare(config, "output", self.session.get_outputs())
        self.inputs = [tensor["name"] for tensor in config["input"]]
        self.outputs = [tensor["name"] for tensor in config["output"]]

    def execute(self, requests: list) -> list:
        responses = []
        for request in requests:
            values = {
                name: triton.get_input_tensor_by_name(request, name).as_numpy()
                for name in self.inputs
            }
            results = self.session.run(self.outputs, values)
            tensors = map(triton.Tensor, self.outputs, results)
            responses.append(triton.InferenceResponse(output_tensors=list(tensors)))
        return responses


def compare(config: dict, side: str, model: list) -> None:
    """Refuses a configuration whose tensors are not those of the model."""
    tensors = {tensor.name: tensor for tensor in model}
    batch = [-1] if config["max_batch_size"] > 0 else []
    for configured in config[side]:
        name = configured["name"]
        if name not in tensors:
            refuse(config, f"{side} '{name}' is none of {', '.join(sorted(tensors))}")
        if TYPES.get(tensors[name].type) != configured["data_type"]:
            refuse(
                config, f"{side} '{name}' is {tensors[name].type}, not {configured['data_type']}"
            )
        expected = batch + [int(size) for size in configured["dims"]]
        found = [size if isinstance(size, int) else -1 for size in tensors[name].shape]
        if len(expected) != len(found) or any(
            -1 not in sizes and sizes[0] != sizes[1] for sizes in zip(expected, found, strict=True)
        ):
            refuse(config, f"{side} '{name}' has the shape {found}, not {expected}")


def refuse(config: dict, reason: str) -> None:
    raise triton.TritonModelException(f"model '{config['name']}': {reason}")
