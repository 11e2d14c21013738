# METADATA
# scope: package
# title: Probe missing
# description: |
#   ## Why
#   Without a readiness probe a pod gets requests as soon as its process runs. A model server that
#   still loads its model answers them with errors, at every rollout and every scaling step. And
#   without a startup probe the liveness probe counts from the first second: loading that takes
#   longer than it allows is killed, again and again.
#
#   ## Avoid
#   ```yaml
#   ports:
#     - containerPort: 8000
#   livenessProbe:
#     httpGet: {path: /v2/health/live, port: 8000}
#   ```
#
#   ## Prefer
#   ```yaml
#   ports:
#     - containerPort: 8000
#   startupProbe:
#     httpGet: {path: /v2/health/ready, port: 8000}
#     failureThreshold: 60
#   readinessProbe:
#     httpGet: {path: /v2/health/ready, port: 8000}
#   livenessProbe:
#     httpGet: {path: /v2/health/live, port: 8000}
#   ```
#
#   ## Exceptions
#   Containers without ports, or with ports for metrics and profiles alone, serve nobody, and a pod
#   gets no requests before its one container with a readiness probe is ready: then the containers
#   beside it are not asked for theirs. Only Deployments, StatefulSets, ReplicaSets and Rollouts are
#   judged: operators such as KServe and Knative bring probes of their own. A startup probe is asked
#   for only beside the liveness probe of a container with an accelerator, and not when that probe
#   waits long enough.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
#     description: Liveness, readiness and startup probes
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   remediation: Ask the server itself whether it can take requests, with a probe for each question.
#   parameters:
#     startup_seconds:
#       type: number
#       default: 120
#       description: How long a liveness probe without a startup probe must let a model load.
package idp.reliability.probe_missing

import data.lib.accelerators
import data.lib.kubernetes

deny contains {"msg": msg, "path": array.concat(entry.path, ["readinessProbe"])} if {
	some entry in servers
	every other in servers {
		lacks(other.container, "readinessProbe")
	}
	msg := sprintf("%s serves port %v without a readiness probe", [kubernetes.describe(entry), port(entry)])
}

deny contains {"msg": msg, "path": array.concat(entry.path, ["startupProbe"])} if {
	some entry in servers
	accelerators.asks(entry.container)
	lacks(entry.container, "startupProbe")
	seconds := patience(entry.container.livenessProbe)
	seconds < startup_seconds
	msg := sprintf(
		"%s has no startup probe: its liveness probe kills it when loading takes over %v s",
		[kubernetes.describe(entry), seconds],
	)
}

lacks(container, probe) if object.get(container, probe, null) == null

servers := [entry |
	input.kind in {"Deployment", "ReplicaSet", "Rollout", "StatefulSet"}
	some entry in kubernetes.containers
	entry.role == "container"
	port(entry)
]

# The first port that callers use.
port(entry) := ports[0] if {
	ports := [port.containerPort |
		some port in entry.container.ports
		object.get(port, "protocol", "TCP") in {"TCP", null}
		not observes(port)
	]
}

# Ports that monitoring reads; callers do not wait for them.
observes(port) if regex.match(`metric|prom|pprof|profil|debug|health|probe|admin`, port.name)

# The seconds from the start of a container until its liveness probe ends it, at the earliest.
patience(probe) := setting(probe, "initialDelaySeconds", 0) + (periods * threshold) if {
	periods := setting(probe, "periodSeconds", 10)
	threshold := setting(probe, "failureThreshold", 3)
}

setting(probe, key, standard) := value if {
	value := object.get(probe, key, standard)
	is_number(value)
}

default startup_seconds := 120

startup_seconds := data.parameters["probe-missing"].startup_seconds
