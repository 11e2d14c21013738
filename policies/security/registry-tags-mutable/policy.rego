# METADATA
# scope: package
# title: Registry whose tags can be moved
# description: |
#   ## Why
#   Where tags can be moved, whoever may push can put another image behind a tag that manifests
#   already name: the next restart runs it. With immutable tags a name stays what was reviewed.
#
#   ## Avoid
#   ```hcl
#   resource "google_artifact_registry_repository" "images" {
#     repository_id = "images"
#     format        = "DOCKER"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_artifact_registry_repository" "images" {
#     repository_id = "images"
#     format        = "DOCKER"
#
#     docker_config {
#       immutable_tags = true
#     }
#   }
#   ```
#
#   ## Exceptions
#   A note: manifests that name images by digest do not need it. Remote and virtual repositories,
#   and formats other than Docker, are not judged.
# related_resources:
#   - ref: https://cloud.google.com/artifact-registry/docs/docker/manage-images
#     description: Manage container images
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Set docker_config.immutable_tags to true.
package idp.security.registry_tags_mutable

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(registry, ["docker_config", 0, "immutable_tags"])} if {
	some registry in terraform.instances("google_artifact_registry_repository")
	upper(registry.value.format) == "DOCKER"
	object.get(registry.value, "mode", "STANDARD_REPOSITORY") == "STANDARD_REPOSITORY"
	not registry.value.docker_config[0].immutable_tags
	msg := "another image can be put behind a tag: set docker_config.immutable_tags"
}
