# METADATA
# scope: package
# title: Registry open to everybody
# description: |
#   ## Why
#   Images and packages carry source code, model weights and often credentials. A registry that
#   everybody may read gives them away; one that everybody may write runs other people's code in
#   your cluster.
#
#   ## Avoid
#   ```hcl
#   resource "google_artifact_registry_repository_iam_member" "pull" {
#     repository = google_artifact_registry_repository.images.name
#     role       = "roles/artifactregistry.reader"
#     member     = "allUsers"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_artifact_registry_repository_iam_member" "pull" {
#     repository = google_artifact_registry_repository.images.name
#     role       = "roles/artifactregistry.reader"
#     member     = google_service_account.nodes.member
#   }
#   ```
#
#   ## Exceptions
#   A registry of public releases is public on purpose: suppress the finding with the reason.
# related_resources:
#   - ref: https://cloud.google.com/artifact-registry/docs/access-control
#     description: Artifact Registry, access control
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Grant the role to the service accounts of the nodes and the groups that need it.
package idp.security.registry_public

import data.lib.terraform

deny contains {"msg": msg, "path": grant.path} if {
	some grant in terraform.grants
	startswith(grant.type, "google_artifact_registry_repository_iam_")
	terraform.is_public(grant.member)
	msg := sprintf("\"%s\" gets \"%s\": the registry is open to everybody", [grant.member, grant.role])
}
