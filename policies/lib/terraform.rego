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
blocks(entry, name) := [{"path": at(entry, [name, i]), "value": value} |
	some i, value in entry.value[name]
]

# METADATA
# description: >-
#   The path to what is below an entry. Not array.concat: a builtin counts as having read all of the
#   instance that the path leads through, and what is unknown there would make results undecided.
at(entry, keys) := [key |
	some part in [entry.path, keys]
	some key in part
]

# METADATA
# description: >-
#   The path to a value below an entry, by at most five keys; where something on the way is missing,
#   the path to the first key that does not exist.
place(entry, keys) := at(entry, [key |
	some n, key in keys
	is_reached(entry.value, keys, n)
])

is_reached(_, _, 0)

is_reached(value, keys, 1) if value[keys[0]] = _

is_reached(value, keys, 2) if value[keys[0]][keys[1]] = _

is_reached(value, keys, 3) if value[keys[0]][keys[1]][keys[2]] = _

is_reached(value, keys, 4) if value[keys[0]][keys[1]][keys[2]][keys[3]] = _

# METADATA
# description: >-
#   Who gets a role: each member of each IAM resource and of each google_iam_policy data source, as
#   {path, member, role, role_path, type}; type is that of the resource, for a data source the one
#   that its role is made for. The role is empty where it is not known. A set, so that what is
#   unknown of one grant decides nothing about others.
grants contains {
	"path": at(entry, ["member"]),
	"member": entry.value.member,
	"role": object.get(entry.value, "role", ""),
	"role_path": at(entry, ["role"]),
	"type": type,
} if {
	some type in iam_types
	some entry in instances(type)
}

grants contains {
	"path": at(entry, ["members", i]),
	"member": member,
	"role": object.get(entry.value, "role", ""),
	"role_path": at(entry, ["role"]),
	"type": type,
} if {
	some type in iam_types
	some entry in instances(type)
	some i, member in entry.value.members
}

grants contains {
	"path": at(binding, ["members", i]),
	"member": member,
	"role": role,
	"role_path": at(binding, ["role"]),
	"type": policy_type(role),
} if {
	some binding in policy_bindings
	some i, member in binding.value.members
	role := object.get(binding.value, "role", "")
}

# METADATA
# description: >-
#   What is granted and where, whoever gets it, as {path, role, type}: path leads to the role, type
#   is that of the resource.
roles contains {"path": at(entry, ["role"]), "role": entry.value.role, "type": type} if {
	some type in iam_types
	some entry in instances(type)
}

roles contains {
	"path": at(binding, ["role"]),
	"role": binding.value.role,
	"type": "google_iam_policy",
} if {
	some binding in policy_bindings
}

policy_bindings contains binding if {
	some name, list in input.data.google_iam_policy
	some i, value in list
	some binding in blocks({"path": ["data", "google_iam_policy", name, i], "value": value}, "binding")
}

policy_type(role) := type if {
	some service, type in {
		"artifactregistry": "google_artifact_registry_repository_iam_policy",
		"bigquery": "google_bigquery_dataset_iam_policy",
		"cloudfunctions": "google_cloudfunctions2_function_iam_policy",
		"cloudkms": "google_kms_crypto_key_iam_policy",
		"pubsub": "google_pubsub_topic_iam_policy",
		"run": "google_cloud_run_v2_service_iam_policy",
		"secretmanager": "google_secret_manager_secret_iam_policy",
		"storage": "google_storage_bucket_iam_policy",
	}
	startswith(role, concat("", ["roles/", service, "."]))
} else := "google_iam_policy"

# A list, and no pattern, for the reason that at has.
iam_types := {
	"google_artifact_registry_repository_iam_binding", "google_artifact_registry_repository_iam_member",
	"google_bigquery_connection_iam_binding", "google_bigquery_connection_iam_member",
	"google_bigquery_dataset_iam_binding", "google_bigquery_dataset_iam_member",
	"google_bigquery_table_iam_binding", "google_bigquery_table_iam_member",
	"google_bigtable_instance_iam_binding", "google_bigtable_instance_iam_member",
	"google_bigtable_table_iam_binding", "google_bigtable_table_iam_member",
	"google_billing_account_iam_binding", "google_billing_account_iam_member",
	"google_cloud_run_service_iam_binding", "google_cloud_run_service_iam_member",
	"google_cloud_run_v2_job_iam_binding", "google_cloud_run_v2_job_iam_member",
	"google_cloud_run_v2_service_iam_binding", "google_cloud_run_v2_service_iam_member",
	"google_cloudfunctions2_function_iam_binding", "google_cloudfunctions2_function_iam_member",
	"google_cloudfunctions_function_iam_binding", "google_cloudfunctions_function_iam_member",
	"google_compute_disk_iam_binding", "google_compute_disk_iam_member",
	"google_compute_image_iam_binding", "google_compute_image_iam_member",
	"google_compute_instance_iam_binding", "google_compute_instance_iam_member",
	"google_compute_subnetwork_iam_binding", "google_compute_subnetwork_iam_member",
	"google_dataproc_cluster_iam_binding", "google_dataproc_cluster_iam_member",
	"google_folder_iam_binding", "google_folder_iam_member",
	"google_iap_web_backend_service_iam_binding", "google_iap_web_backend_service_iam_member",
	"google_kms_crypto_key_iam_binding", "google_kms_crypto_key_iam_member",
	"google_kms_key_ring_iam_binding", "google_kms_key_ring_iam_member",
	"google_notebooks_instance_iam_binding", "google_notebooks_instance_iam_member",
	"google_organization_iam_binding", "google_organization_iam_member",
	"google_project_iam_binding", "google_project_iam_member",
	"google_pubsub_subscription_iam_binding", "google_pubsub_subscription_iam_member",
	"google_pubsub_topic_iam_binding", "google_pubsub_topic_iam_member",
	"google_secret_manager_secret_iam_binding", "google_secret_manager_secret_iam_member",
	"google_service_account_iam_binding", "google_service_account_iam_member",
	"google_spanner_database_iam_binding", "google_spanner_database_iam_member",
	"google_spanner_instance_iam_binding", "google_spanner_instance_iam_member",
	"google_storage_bucket_iam_binding", "google_storage_bucket_iam_member",
	"google_storage_managed_folder_iam_binding", "google_storage_managed_folder_iam_member",
	"google_workbench_instance_iam_binding", "google_workbench_instance_iam_member",
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
