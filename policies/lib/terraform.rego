# METADATA
# scope: package
# title: Terraform resources
# description: >-
#   What an evaluated root module configures: the instances of its resources, their nested blocks and
#   who is granted what. An entry is an object with path and value, so that policies can say where.
package lib.terraform

# METADATA
# description: The instances of a resource type, those of child modules included, as entries.
instances(type) := [{"path": ["resource", type, name, i], "value": value} |
	some name, list in input.resource[type]
	some i, value in list
]

# METADATA
# description: The nested blocks of an entry under a name, as entries.
blocks(entry, name) := [{"path": array.concat(entry.path, [name, i]), "value": value} |
	some i, value in entry.value[name]
]

# METADATA
# description: >-
#   The path to a value below an entry; where something on the way is missing, the path to the first
#   key that does not exist.
place(entry, keys) := array.concat(entry.path, array.slice(keys, 0, count(present) + 1)) if {
	present := [n |
		some n in numbers.range(1, count(keys))
		object.get(entry.value, array.slice(keys, 0, n), missing) != missing
	]
}

# Equal to no value of a configuration.
missing := {"lib.terraform": "missing"}

# METADATA
# description: >-
#   Who gets a role: each member of each IAM resource and of each google_iam_policy data source, as
#   {path, member, role, role_path, type, resource}; type is that of the resource.
grants := array.concat(single_grants, array.concat(shared_grants, policy_grants))

# METADATA
# description: >-
#   What is granted and where, whoever gets it, as {path, role, type}: path leads to the role, type
#   is that of the resource.
roles := {{"path": grant.role_path, "role": grant.role, "type": grant.type} | some grant in grants}

single_grants := [grant |
	some type in iam_types
	endswith(type, "_iam_member")
	some entry in instances(type)
	grant := {
		"path": array.concat(entry.path, ["member"]),
		"member": entry.value.member,
		"role": object.get(entry.value, "role", ""),
		"role_path": array.concat(entry.path, ["role"]),
		"type": type,
		"resource": entry.value,
	}
]

shared_grants := [grant |
	some type in iam_types
	endswith(type, "_iam_binding")
	some entry in instances(type)
	some i, member in entry.value.members
	grant := {
		"path": array.concat(entry.path, ["members", i]),
		"member": member,
		"role": object.get(entry.value, "role", ""),
		"role_path": array.concat(entry.path, ["role"]),
		"type": type,
		"resource": entry.value,
	}
]

policy_grants := [grant |
	some name, list in input.data.google_iam_policy
	some i, value in list
	some binding in blocks({"path": ["data", "google_iam_policy", name, i], "value": value}, "binding")
	some j, member in binding.value.members
	grant := {
		"path": array.concat(binding.path, ["members", j]),
		"member": member,
		"role": object.get(binding.value, "role", ""),
		"role_path": array.concat(binding.path, ["role"]),
		"type": "google_iam_policy",
		"resource": binding.value,
	}
]

iam_types := {type |
	some type, _ in input.resource
	regex.match(`^google_.*_iam_(member|binding)$`, type)
}

# METADATA
# description: Whether a member of a grant is everybody on the internet.
is_public(member) if member in {"allUsers", "allAuthenticatedUsers"}

# METADATA
# description: Whether a range of addresses is the whole internet, or half of it.
is_internet(range) if regex.match(`^[0-9a-fA-F.:]+/[01]$`, range)

# METADATA
# description: Whether a value of instance metadata switches something on.
is_on(text) if lower(text) in {"true", "1", "y", "yes"}

# METADATA
# description: Whether a value of instance metadata switches something off.
is_off(text) if lower(text) in {"false", "0", "n", "no"}

# METADATA
# description: Whether a service account is one that Google Cloud makes for a project by default.
is_default_account(email) if regex.match(`(^|:)([0-9]+-compute@developer|[^@:]+@appspot)\.gserviceaccount\.com$`, email)

is_default_account("default")

# METADATA
# description: Whether an OAuth scope gives access to all of Google Cloud.
is_full_scope(scope) if scope in {"cloud-platform", "https://www.googleapis.com/auth/cloud-platform"}

# METADATA
# description: Whether a text is a secret's stand-in, and no secret.
is_placeholder(text) if trim_space(text) == ""

is_placeholder(text) if {
	regex.match(`(?i)^[^a-z0-9]*(placeholder|change[ _-]?me|replace[ _-]?me|dummy|to-?do|unset|initial|none|null|x{3,})`, text)
}
