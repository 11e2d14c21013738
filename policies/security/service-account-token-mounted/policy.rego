# METADATA
# scope: package
# title: Service account token that the pod does not need
# description: |
#   ## Why
#   Kubernetes mounts a token for its API into every pod that does not refuse it. A pod that never
#   calls the API only hands it to whoever gets in: code in a pickled model, a hole in the server.
#   Workload Identity and its like work without this token.
#
#   ## Avoid
#   ```yaml
#   spec:
#     containers:
#       - name: server
#   ```
#
#   ## Prefer
#   ```yaml
#   spec:
#     automountServiceAccountToken: false
#     containers:
#       - name: server
#   ```
#
#   ## Exceptions
#   Pods whose service account is bound to a role are taken to call the API, and so are those whose
#   service account is not in the repository. DaemonSets, which are node agents, and the head of an
#   autoscaling Ray cluster, whose account the operator makes, are not judged.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/
#     description: Configure service accounts for pods
# custom:
#   severity: note
#   kinds: [kubernetes, kustomization, kustomize-patch]
#   scope: repository
#   remediation: Set automountServiceAccountToken to false in the pod, or in its service account.
package idp.security.service_account_token_mounted

import data.lib.kubernetes
import data.lib.kustomize

field := "automountServiceAccountToken"

deny contains {"msg": msg, "path": array.concat(["documents", "kubernetes", i, "value"], path)} if {
	some i, entry in input.documents.kubernetes
	entry.value.kind != "DaemonSet"
	not entry.value.spec.enableInTreeAutoscaling == true
	some pod in kubernetes.pods with input as entry.value
	object.get(pod.spec, field, null) == null
	is_useless(account(pod.spec), entry)
	not kustomize.may_be_patched(entry, field)
	path := array.concat(pod.path, [field])
	msg := sprintf("the pod gets a token of service account \"%s\" but seems not to use it", [account(pod.spec)])
}

account(spec) := name if {
	name := spec.serviceAccountName
	not name in {"", null}
} else := name if {
	name := spec.serviceAccount
	not name in {"", null}
} else := "default"

# The default account has no rights unless somebody binds it.
is_useless(name, entry) if {
	name == "default"
	not is_bound(name)
	not mounts_nothing(name, entry)
}

# Another account is known only by its object.
is_useless(name, entry) if {
	name != "default"
	not is_bound(name)
	some candidate in accounts[name]
	kustomize.may_share_namespace(candidate, entry)
	not mounts_nothing(name, entry)
}

mounts_nothing(name, entry) if {
	some candidate in accounts[name]
	kustomize.may_share_namespace(candidate, entry)
	candidate.value[field] == false
}

mounts_nothing(name, entry) if {
	some candidate in accounts[name]
	kustomize.may_share_namespace(candidate, entry)
	kustomize.may_be_patched(candidate, field)
}

accounts[entry.value.metadata.name] contains entry if {
	some entry in input.documents.kubernetes
	entry.value.kind == "ServiceAccount"
}

# Whatever its namespace: where a prefix or a namespace is added, the binding is as well.
is_bound(name) if name in bound

bound := {subject.name |
	some entry in input.documents.kubernetes
	entry.value.kind in {"ClusterRoleBinding", "RoleBinding"}
	some subject in entry.value.subjects
	subject.kind == "ServiceAccount"
}

is_bound(_) if binds_group

# A group of service accounts is bound as a whole. A rule without arguments is found out once.
binds_group if {
	some entry in input.documents.kubernetes
	entry.value.kind in {"ClusterRoleBinding", "RoleBinding"}
	some subject in entry.value.subjects
	startswith(subject.name, "system:serviceaccounts")
}
