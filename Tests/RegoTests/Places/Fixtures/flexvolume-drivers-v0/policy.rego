package flex

violation[{"msg": msg}] {
  volume := input_flexvolumes[_]
  not input_flexvolumes_allowed(volume)
  msg := sprintf("FlexVolume %v is not allowed, pod: %v", [volume, input.review.object.metadata.name])
}

input_flexvolumes_allowed(volume) {
  input.parameters.allowedFlexVolumes[_].driver == volume.flexVolume.driver
}

input_flexvolumes[v] {
  v := input.review.object.spec.volumes[_]
  has_field(v, "flexVolume")
}

has_field(object, field) = true {
  object[field]
}
