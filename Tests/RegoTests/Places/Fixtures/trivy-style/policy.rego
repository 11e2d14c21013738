package user.kubernetes.ID001

import rego.v1

default checkSeccomp := false

getProfiles contains p if {
	p := input.spec.securityContext.seccompProfile.type
}

checkSeccomp if {
	count(getProfiles) > 0
	some p in getProfiles
	p == "Unconfined"
}

deny contains res if {
	checkSeccomp
	res := {"msg": sprintf("Pod %s disables the seccomp profile", [input.metadata.name])}
}
