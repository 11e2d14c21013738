"""The model: a scaler and a small dense network, as arrays and the function of them."""

from itertools import pairwise
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

HIDDEN = (32, 16)

Array = jax.Array | np.ndarray


class Layer(NamedTuple):
    """One dense layer."""

    weights: Array  # float32, (inputs, outputs)
    bias: Array  # float32, (outputs,)


class Network(NamedTuple):
    """What training makes; every field is an array or made of arrays, as JAX wants it."""

    mean: Array  # float32, (features,), of the training rows
    scale: Array  # float32, (features,), their standard deviation
    layers: tuple[Layer, ...]


def initial_layers(inputs: int, seed: int) -> tuple[Layer, ...]:
    """Draws weights whose spread keeps that of the activations (He et al., 2015)."""
    random = np.random.default_rng(seed)
    sizes = (inputs, *HIDDEN, 1)
    return tuple(
        Layer(
            random.normal(0, np.sqrt(2 / fan_in), (fan_in, fan_out)).astype(np.float32),
            np.zeros(fan_out, np.float32),
        )
        for fan_in, fan_out in pairwise(sizes)
    )


def logits(layers: tuple[Layer, ...], scaled: Array) -> jax.Array:
    """Returns the log odds of being late, one for each row."""
    for weights, bias in layers[:-1]:
        scaled = jax.nn.relu(scaled @ weights + bias)
    weights, bias = layers[-1]
    return (scaled @ weights + bias)[:, 0]


def probability(network: Network, features: np.ndarray) -> np.ndarray:
    """Returns the probability of being late, one for each row."""
    scaled = (features - network.mean) / network.scale
    return np.asarray(jax.nn.sigmoid(logits(network.layers, jnp.asarray(scaled))))
