package seccomp

violation[{"msg": msg}] {
  container := input.review.object.spec.containers[_]
  profile := get_profile(container)
  not allowed_profile(profile)
  msg := sprintf("Seccomp profile '%v' is not allowed for container '%v'", [profile, container.name])
}

allowed_profile(profile) {
  input.parameters.allowedProfiles[_] == profile
}

get_profile(container) = profile {
  profile := container.securityContext.seccompProfile.type
}

get_profile(container) = profile {
  not container.securityContext.seccompProfile
  profile := input.review.object.spec.securityContext.seccompProfile.type
}

get_profile(container) = "not configured" {
  not container.securityContext.seccompProfile
  not input.review.object.spec.securityContext.seccompProfile
}
