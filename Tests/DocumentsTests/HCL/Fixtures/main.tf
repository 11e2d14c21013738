# The cluster.
terraform {
  required_version = ">= 1.5" // pinned below
}

variable "project" { type = string }

resource "google_container_cluster" "this" {
  name     = "${var.project}-gpu"
  location = var.zones[0]

  node_config {
    labels = {
      team        = "ml"
      "cost/unit" = upper(local.unit)
    }
    guest_accelerator { type = "nvidia-l4" }
  }

  dynamic "taint" {
    for_each = [for t in var.taints : t if t.enabled]
    content {
      key = taint.value.key
    }
  }
  /* the end */
}

output script {
  value = <<-EOT
    #!/bin/sh
    %{ if var.debug ~}
    set -x
    %{ endif ~}
    echo "größe: ${length(google_container_cluster.this.*.id)}"
  EOT
}
