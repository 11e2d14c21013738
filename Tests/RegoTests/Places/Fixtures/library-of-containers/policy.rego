package main

import rego.v1

import data.lib.kubernetes

deny contains msg if {
	some container in kubernetes.containers
	not container.securityContext.runAsNonRoot
	msg := kubernetes.format(sprintf("%s must not run as root", [container.name]))
}

deny contains msg if {
	kubernetes.is_workload
	some volume in kubernetes.pod.volumes
	volume.hostPath
	msg := kubernetes.format("host paths are forbidden")
}
