# METADATA
# scope: package
# title: Bucket in another region than its GPUs
# description: |
#   ## Why
#   What a pod reads from or writes to a bucket of another region is billed by the GiB, each time a
#   replica loads its weights and each time an epoch reads its data, and the GPUs wait longer for it.
#   In the region of the cluster this traffic costs nothing.
#
#   ## Avoid
#   ```hcl
#   # the cluster is in us-central1
#   resource "google_storage_bucket" "models" {
#     name     = "example-models"
#     location = "EUROPE-WEST4"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_storage_bucket" "models" {
#     name     = "example-models"
#     location = "US-CENTRAL1"
#   }
#   ```
#
#   ## Exceptions
#   Judged are buckets of the repository that one of its pods with an accelerator mounts or names as
#   `gs://`, where the repository's clusters state their locations and at least one has accelerators.
#   Dual-regions, and multi-regions of the continent, are left alone.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/locations
#     description: Bucket locations
#   - ref: https://cloud.google.com/storage/pricing
#     description: What traffic between locations costs
# custom:
#   severity: warning
#   kinds: [kubernetes, kustomization, kustomize-patch, terraform]
#   scope: repository
#   mentions: ["gs://", gcsfuse.csi.storage.gke.io]
#   remediation: Make the bucket in the region of the cluster, or copy what the pods read into one that is.
package idp.cost.bucket_in_another_region

import data.lib.accelerators
import data.lib.gke
import data.lib.kubernetes
import data.lib.kustomize
import data.lib.repository_nodes
import data.lib.terraform
import data.lib.workloads
import data.lib.zones

deny contains {"msg": msg, "path": array.concat(workload.path, use.path)} if {
	has_accelerators
	are_regions_known
	some workload in workloads.all
	some use in uses(workload.entry.value)
	not kustomize.may_be_patched(workload.entry, use.word)
	found := buckets[use.bucket]
	every bucket in found {
		is_elsewhere(bucket.location)
	}
	places := {sprintf("%s (%s)", [bucket.location, bucket.address]) | some bucket in found}
	msg := sprintf(
		"bucket \"%s\" is in %s, but the clusters are in %s",
		[use.bucket, concat(", ", sort(places)), concat(", ", sort(regions))],
	)
}

has_accelerators if count(repository_nodes.offered) > 0

has_accelerators if repository_nodes.are_made_automatically

# What is not known is absent here, so a cluster has to say where it is.
are_regions_known if {
	count(regions) > 0
	every cluster in repository_nodes.clusters {
		zones.region(cluster.value.location)
	}
}

regions contains region if {
	some cluster in repository_nodes.clusters
	region := zones.region(cluster.value.location)
}

regions contains region if {
	some entry in input.documents.terraform
	some pool in gke.node_pools with input as entry.value
	region := zones.region(pool.value.location)
}

# The buckets of all root modules by their name, as {address, location}.
buckets[name] contains {"address": repository_nodes.address(bucket), "location": bucket.value.location} if {
	some entry in input.documents.terraform
	some bucket in terraform.instances("google_storage_bucket") with input as entry.value
	name := bucket.value.name
}

is_elsewhere(location) if {
	region := lower(location)
	region in data.regions.regions
	not region in regions
}

is_elsewhere(location) if {
	prefix := {"ASIA": "asia-", "EU": "europe-", "US": "us-"}[upper(location)]
	every region in regions {
		not startswith(region, prefix)
	}
}

# The buckets that pods with accelerators use, as {bucket, path, word}: a patch with the word may name
# another.
uses(object) := array.concat(mounted(object), named(object))

mounted(object) := [{"bucket": volume.csi.volumeAttributes.bucketName, "path": path, "word": "bucketName"} |
	some pod in accelerated(object)
	some i, volume in pod.spec.volumes
	volume.csi.driver == "gcsfuse.csi.storage.gke.io"
	path := array.concat(pod.path, ["volumes", i, "csi", "volumeAttributes", "bucketName"])
]

named(object) := [use |
	some pod in accelerated(object)
	some entry in containers(object)
	entry.pod.path == pod.path
	some text in texts(entry)
	some match in regex.find_all_string_submatch_n(`gs://([a-z0-9][a-z0-9._-]*)(/|$)`, text.value, -1)
	use := {"bucket": match[1], "path": text.path, "word": "gs://"}
]

accelerated(object) := [pod |
	some pod in kubernetes.pods with input as object
	some entry in containers(object)
	entry.pod.path == pod.path
	accelerators.asks(entry.container)
]

containers(object) := found if {
	found := kubernetes.containers with input as object
}

texts(entry) := array.concat(words, variables) if {
	words := [{"value": word, "path": array.concat(entry.path, [field, i])} |
		some field in ["args", "command"]
		some i, word in entry.container[field]
		is_string(word)
	]
	variables := [{"value": variable.value, "path": array.concat(entry.path, ["env", i, "value"])} |
		some i, variable in entry.container.env
		is_string(variable.value)
	]
}
