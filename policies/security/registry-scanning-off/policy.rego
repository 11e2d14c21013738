# METADATA
# scope: package
# title: Registry without vulnerability scanning
# description: |
#   ## Why
#   Artifact Analysis looks through each image that is pushed, and again when new flaws are known.
#   Switched off for a repository, old CUDA and Python images keep running with flaws that are
#   public.
#
#   ## Avoid
#   ```hcl
#   vulnerability_scanning_config {
#     enablement_config = "DISABLED"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   vulnerability_scanning_config {
#     enablement_config = "INHERITED"
#   }
#   ```
#
#   ## Exceptions
#   Only the value DISABLED is reported. A repository of packages that another scanner covers is a
#   case for a suppression.
# related_resources:
#   - ref: https://cloud.google.com/artifact-analysis/docs/container-scanning-overview
#     description: Container scanning
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set enablement_config to "INHERITED", or remove the block.
package idp.security.registry_scanning_off

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(config, ["enablement_config"])} if {
	some registry in terraform.instances("google_artifact_registry_repository")
	some config in terraform.blocks(registry, "vulnerability_scanning_config")
	config.value.enablement_config == "DISABLED"
	msg := "images are not scanned for known flaws: use \"INHERITED\""
}
