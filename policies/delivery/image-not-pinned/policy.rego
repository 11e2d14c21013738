# METADATA
# scope: package
# title: Container image not pinned
# description: |
#   ## Why
#   A container whose image has no tag, or one that moves such as `latest`, runs whatever was pushed
#   last. Two replicas can run different code, a rollback does not bring the old model server back,
#   and nobody reviewed the bytes that run.
#
#   ## Avoid
#   ```yaml
#   image: nvcr.io/nvidia/tritonserver
#   image: europe-docker.pkg.dev/ml/serving/ranker:latest
#   ```
#
#   ## Prefer
#   ```yaml
#   image: nvcr.io/nvidia/tritonserver:25.08-py3
#   image: europe-docker.pkg.dev/ml/serving/ranker@sha256:8d0c...
#   ```
#
#   ## Exceptions
#   An image that a kustomization's `images` completes, and text that a template completes
#   (`${TAG}`), is not judged. With the parameter `digest` only a digest counts as pinned.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/
#     description: Images, image names and pull policy
# custom:
#   severity: error
#   kinds: [kubernetes, kustomize-patch]
#   scope: document
#   remediation: Name a version, or better a digest, of the image.
#   parameters:
#     digest:
#       type: boolean
#       default: false
#       description: Whether only a digest counts as pinned.
#     floating_tags:
#       type: array
#       default: [latest, stable, main, master, nightly, edge, dev, canary]
#       description: Tags that move to other images.
package idp.delivery.image_not_pinned

import data.lib.kubernetes

deny contains {"msg": msg, "path": array.concat(entry.path, ["image"])} if {
	some entry in kubernetes.containers
	image := entry.container.image
	is_string(image)
	can_be_judged(image)
	reason := problem(image)
	msg := sprintf("%s: image \"%s\" %s", [kubernetes.describe(entry), image, reason])
}

problem(image) := "has no digest" if {
	digest_required
	not contains(image, "@")
}

problem(image) := "has no tag" if {
	not digest_required
	not contains(image, "@")
	not tag(image)
}

problem(image) := sprintf("has the tag \"%s\", which moves", [tag(image)]) if {
	not digest_required
	not contains(image, "@")
	tag(image) in floating_tags
}

# A colon before the last slash belongs to the registry's port.
tag(image) := parts[1] if {
	segments := split(image, "/")
	parts := split(segments[count(segments) - 1], ":")
	count(parts) > 1
	parts[1] != ""
}

can_be_judged(image) if {
	image != ""
	not kubernetes.is_placeholder(image)

	# `ko://` and its like are built, not pulled.
	not contains(image, "://")
	not completed_by_kustomize(image)
}

completed_by_kustomize(image) if data.repository.kustomize_images[name(image)]

# The image without its tag, as kustomize compares it.
name(image) := trim_suffix(image, sprintf(":%s", [tag(image)])) if tag(image)

name(image) := image if not tag(image)

default digest_required := false

digest_required if data.parameters["image-not-pinned"].digest == true

default floating_tags := ["latest", "stable", "main", "master", "nightly", "edge", "dev", "canary"]

floating_tags := data.parameters["image-not-pinned"].floating_tags
