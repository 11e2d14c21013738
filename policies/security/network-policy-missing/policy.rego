# METADATA
# scope: package
# title: Pods that no network policy selects
# description: |
#   ## Why
#   Pods that no NetworkPolicy selects take requests from every pod of the cluster and reach every
#   address. Model servers seldom authenticate their callers: who can reach one can use it, load
#   other models into it, and go on from there.
#
#   ## Avoid
#   ```yaml
#   kind: NetworkPolicy
#   spec:
#     podSelector:
#       matchLabels:
#         app: embed  # while the ranker beside it has no policy
#   ```
#
#   ## Prefer
#   ```yaml
#   kind: NetworkPolicy
#   spec:
#     podSelector: {}
#     policyTypes: [Ingress]
#   ```
#
#   ## Exceptions
#   Judged are long-running workloads that listen: those with ports, or behind a Service. Their
#   namespace has to be the repository's business, which it is when the repository holds that
#   Namespace, or a NetworkPolicy of it; where no namespace is stated, one in the same folder or
#   kustomization. Pods in the network of their node are beyond the reach of network policies.
#   Policies of Cilium, Calico and the cluster (AdminNetworkPolicy) are taken to select every pod.
#   Labels and namespaces that kustomizations add count, and workloads that are deployed together
#   with objects which the repository does not show are not judged.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/network-policies/
#     description: Network policies
# custom:
#   severity: warning
#   kinds: [kubernetes, kustomization, kustomize-patch]
#   scope: repository
#   remediation: Add a NetworkPolicy that selects the pods and lets in those who call them.
package idp.security.network_policy_missing

import data.lib.kustomize
import data.lib.selectors
import data.lib.workloads

deny contains {"msg": msg, "path": array.concat(workload.path, pod.labels_path)} if {
	some workload in judged
	some pod in workload.pods
	object.get(pod.spec, "hostNetwork", false) == false
	not is_covered(workload, pod)
	msg := sprintf("no NetworkPolicy selects the pods of %s", [workload.title])
}

judged := [workload |
	some workload in workloads.all
	workload.entry.value.kind in {
		"DaemonSet", "Deployment", "ReplicaSet", "ReplicationController", "Rollout", "StatefulSet",
	}
	listens(workload)
	is_own(workload.entry)
	not kustomize.has_unseen_company(workload.entry.path)
	not kustomize.may_be_patched(workload.entry, "labels")
]

listens(workload) if {
	some pod in workload.pods
	some container in pod.spec.containers
	count(container.ports) > 0
}

listens(workload) if workload in workloads.serving

# Whether the namespace of an entry is kept in the repository.
is_own(entry) if {
	some name in kustomize.namespaces(entry)
	name in namespaces
}

is_own(entry) if {
	some policy in policies
	count(kustomize.namespaces(policy) & kustomize.namespaces(entry)) > 0
}

# Where a namespace is left open, only a policy beside the workload tells that it is the same.
is_own(entry) if {
	some policy in policies
	kustomize.are_together(policy, entry)
	kustomize.may_share_namespace(policy, entry)
}

namespaces := {entry.value.metadata.name |
	some entry in input.documents.kubernetes
	entry.value.kind == "Namespace"
}

policies := [entry |
	some entry in input.documents.kubernetes
	entry.value.kind == "NetworkPolicy"
	startswith(entry.value.apiVersion, "networking.k8s.io/")
]

is_covered(workload, pod) if {
	some policy in policies
	kustomize.may_share_namespace(policy, workload.entry)
	selectors.selects(policy.value.spec.podSelector, pod.labels)
}

is_covered(workload, _) if {
	some policy in policies
	kustomize.may_share_namespace(policy, workload.entry)
	kustomize.may_be_patched(policy, "podSelector")
}

is_covered(workload, _) if {
	some policy in other_policies
	kustomize.may_share_namespace(policy, workload.entry)
}

# Their selectors are languages of their own.
other_policies := [entry |
	some entry in input.documents.kubernetes
	regex.match(`NetworkPolicy$|NetworkPolicySet$`, entry.value.kind)
	not startswith(entry.value.apiVersion, "networking.k8s.io/")
]
