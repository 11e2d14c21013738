# METADATA
# scope: package
# title: Secret in the environment of a service
# description: |
#   ## Why
#   A value in `env` is in the repository, in the state, in every revision of the service and on the
#   screen of everybody who may view it.
#
#   ## Avoid
#   ```hcl
#   env {
#     name  = "HF_TOKEN"
#     value = "hf_0123456789abcdef"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   env {
#     name = "HF_TOKEN"
#     value_source {
#       secret_key_ref {
#         secret  = google_secret_manager_secret.token.secret_id
#         version = "latest"
#       }
#     }
#   }
#   ```
#
#   ## Exceptions
#   Variables are told by their names (PASSWORD, TOKEN, SECRET, API_KEY and the like) and values by
#   their form. Numbers, switches, paths, names of secrets and placeholders are left alone.
# related_resources:
#   - ref: https://cloud.google.com/run/docs/configuring/services/secrets
#     description: Secrets in Cloud Run services
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Keep the value in Secret Manager and refer to it with value_source,
#     secret_environment_variables or a volume.
package idp.security.service_secret_in_environment

import data.lib.terraform

deny contains {"msg": msg, "path": variable.path} if {
	some variable in variables
	is_secret(variable.name, variable.value)
	msg := sprintf("variable \"%s\" holds a secret: refer to Secret Manager instead", [variable.name])
}

variables contains {"path": terraform.at(env, ["value"]), "name": env.value.name, "value": env.value.value} if {
	some container in containers
	some env in terraform.blocks(container, "env")
}

variables contains {"path": terraform.at(config, ["environment_variables", name]), "name": name, "value": value} if {
	some function in terraform.instances("google_cloudfunctions2_function")
	some block in ["build_config", "service_config"]
	some config in terraform.blocks(function, block)
	some name, value in config.value.environment_variables
}

containers contains container if {
	some service in terraform.instances("google_cloud_run_v2_service")
	some template in terraform.blocks(service, "template")
	some container in terraform.blocks(template, "containers")
}

containers contains container if {
	some job in terraform.instances("google_cloud_run_v2_job")
	some outer in terraform.blocks(job, "template")
	some template in terraform.blocks(outer, "template")
	some container in terraform.blocks(template, "containers")
}

is_secret(name, value) if {
	regex.match(`(?i)(^|_)(password|passwd|passphrase|secret|token|credentials?|(api|access|private|secret)_?key)$`, name)
	not regex.match(`(?i)^([0-9.]+|true|false|yes|no|on|off|none|null)$`, value)

	# A path, a URL or the full name of a secret.
	not regex.match(`^(/|\./|[a-z][a-z0-9+.-]*:|projects/)`, value)
	not terraform.is_placeholder(value)
	not names_secret(name, value)
}

# DB_SECRET = "db-password" says where the secret is, not what it is.
names_secret(name, value) if {
	regex.match(`(?i)secret$`, name)
	regex.match(`^[a-z]+([_-][a-z]+)*$`, value)
}

names_secret(_, value) if {
	some secret in terraform.instances("google_secret_manager_secret")
	secret.value.secret_id == value
}

# Tokens of GitHub, Google and Hugging Face, and private keys, whatever they are called.
is_secret(_, value) if regex.match(
	`^(gh[pousr]_[A-Za-z0-9]{36}|AIza[A-Za-z0-9_-]{35}$|hf_[A-Za-z0-9]{30,}$)|-----BEGIN [A-Z ]*PRIVATE KEY-----`,
	value,
)
