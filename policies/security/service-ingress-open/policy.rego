# METADATA
# scope: package
# title: Service that answers the whole internet
# description: |
#   ## Why
#   A service takes requests from the internet unless its ingress says otherwise. Internal callers
#   need no public URL, and public ones are better served behind a load balancer with Cloud Armor.
#
#   ## Avoid
#   ```hcl
#   ingress = "INGRESS_TRAFFIC_ALL"
#   ```
#
#   ## Prefer
#   ```hcl
#   ingress = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
#   ```
#
#   ## Exceptions
#   A note, since callers still prove who they are. Services for everybody are reported by
#   `service-invocable-by-all`.
# related_resources:
#   - ref: https://cloud.google.com/run/docs/securing/ingress
#     description: Restrict network ingress for Cloud Run
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Set the ingress to internal, or to internal and load balancer.
package idp.security.service_ingress_open

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(service, ["ingress"])} if {
	some service in terraform.instances("google_cloud_run_v2_service")
	object.get(service.value, "ingress", "INGRESS_TRAFFIC_ALL") == "INGRESS_TRAFFIC_ALL"
	msg := "the service answers the whole internet: set ingress to \"INGRESS_TRAFFIC_INTERNAL_ONLY\""
}

deny contains {"msg": msg, "path": terraform.at(config, ["ingress_settings"])} if {
	some function in terraform.instances("google_cloudfunctions2_function")
	some config in terraform.blocks(function, "service_config")
	object.get(config.value, "ingress_settings", "ALLOW_ALL") == "ALLOW_ALL"
	msg := "the function answers the whole internet: set ingress_settings to \"ALLOW_INTERNAL_ONLY\""
}
