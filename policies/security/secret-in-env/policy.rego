# METADATA
# scope: package
# title: Secret written in a manifest
# description: |
#   ## Why
#   A password or token in a manifest is in the history of the repository for good, in every clone
#   and in every backup, and whoever may look at the pod reads it. It has to be replaced as soon as
#   it was pushed.
#
#   ## Avoid
#   ```yaml
#   env:
#     - name: HF_TOKEN
#       value: hf_0a1b2c...
#   ```
#
#   ## Prefer
#   ```yaml
#   env:
#     - name: HF_TOKEN
#       valueFrom:
#         secretKeyRef:
#           name: hugging-face
#           key: token
#   ```
#
#   ## Exceptions
#   Values that are completed elsewhere (`$(TOKEN)`, `${TOKEN}`, `<token>`), and values that say
#   where a secret is, such as a path, a URL without a password or the name of a Secret, are none.
#   Names that only sound like a secret go into the parameter `names`.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/secret/
#     description: Secrets
#   - ref: https://kubernetes.io/docs/concepts/security/secrets-good-practices/
#     description: Good practices for Kubernetes Secrets
# custom:
#   severity: error
#   kinds: [kubernetes, kustomize-patch]
#   scope: document
#   remediation: Replace the secret, keep it in a secret store, and refer to it with secretKeyRef.
#   parameters:
#     names:
#       type: array
#       default: []
#       description: Variables that hold no secret whatever they are called.
package idp.security.secret_in_env

import data.lib.kubernetes

deny contains {"msg": msg, "path": array.concat(entry.path, ["env", i, "value"])} if {
	some entry in kubernetes.containers
	some i, variable in entry.container.env
	is_string(variable.value)
	not variable.name in harmless
	what := secret(variable.name, variable.value)
	msg := sprintf("%s: variable \"%s\" holds %s", [kubernetes.describe(entry), variable.name, what])
}

# What the value is. The form of a value is proof enough, whatever the variable is called.
secret(name, value) := kind if {
	some kind, pattern in forms
	regex.match(pattern, value)
	not kubernetes.is_placeholder(value)
} else := "a password" if {
	regex.match(`(?i)(^|[_.-])(password|passwd|passphrase)$`, name)
	is_written_out(value)

	# A switch, such as MYSQL_ALLOW_EMPTY_PASSWORD.
	not regex.match(`^(?i:0|1|true|false|yes|no|on|off|none|null)$`, value)
} else := "a secret" if {
	regex.match(`(?i)(^|[_.-])(secret|token|(api|access|secret|private)[_-]?key|credentials?)$`, name)
	is_written_out(value)

	# A limit or a switch, such as the number of tokens.
	not regex.match(`^(?i:[0-9.]+|true|false|yes|no|on|off|none|null)$`, value)
}

# *Source*: the vendors' own descriptions of their tokens.
forms := {
	"a GitHub token": `^(gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22,})`,
	"a Google API key": `^AIza[A-Za-z0-9_-]{35}$`,
	"a Hugging Face token": `^hf_[A-Za-z0-9]{30,}$`,
	"a private key": `-----BEGIN [A-Z ]*PRIVATE KEY-----`,
	"a Slack token": `^xox[abprs]-[A-Za-z0-9-]{10,}`,
	"a URL with a password": `^[a-z][a-z0-9+.-]*://[^/\s:@]*:[^/\s@]+@`,
	"an AWS access key": `^(AKIA|ASIA)[A-Z0-9]{16}$`,
}

# Neither empty nor completed elsewhere, nor the place of a secret.
is_written_out(value) if {
	trim_space(value) != ""
	not kubernetes.is_placeholder(value)
	not regex.match(`^(/|\./|[a-z][a-z0-9+.-]*:|[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+$)`, value)
}

default harmless := []

harmless := data.parameters["secret-in-env"].names
