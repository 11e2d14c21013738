package p

# METADATA
# title: No privileged containers
# description: |
#   A container must not be privileged.
#   It owns the node.
# scope: rule
# organizations:
# - Example
# authors:
# - Ada Lovelace <ada@example.com>
# - name: Grace
# related_resources:
# - https://example.com/a
# - ref: https://b
#   description: More
# schemas:
# - input: schema.input
# - data.x["y"]: {type: string}
# custom:
#   severity: high
#   kinds: [Pod, Job]
#   weight: 1.50
deny contains "no" if input.privileged
