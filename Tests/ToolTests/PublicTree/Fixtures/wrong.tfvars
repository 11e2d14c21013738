# What nebari's program gives to its module for Google Cloud, with GPUs that machines and places do not have.
name                              = "hub"
environment                       = "dev"
region                            = "europe-west1"
project_id                        = "example"
availability_zones                = ["europe-west1-b"]
kubeconfig_filename               = "kubeconfig"
kubernetes_version                = "1.33"
release_channel                   = "REGULAR"
networking_mode                   = "ROUTE"
network                           = "hub"
subnetwork                        = null
ip_allocation_policy              = null
master_authorized_networks_config = null
private_cluster_config            = null
node_group_image_type             = "COS_CONTAINERD"

node_groups = [
  {
    name               = "count"
    instance_type      = "n1-standard-8"
    min_size           = 0
    max_size           = 1
    node_taints        = []
    labels             = {}
    preemptible        = false
    guest_accelerators = [{ name = "nvidia-tesla-t4", count = 3 }]
  },
  {
    name               = "machine"
    instance_type      = "g2-standard-4"
    min_size           = 0
    max_size           = 1
    node_taints        = []
    labels             = {}
    preemptible        = false
    guest_accelerators = [{ name = "nvidia-l4", count = 2 }]
  },
  {
    name               = "place"
    instance_type      = "a2-highgpu-1g"
    min_size           = 0
    max_size           = 1
    node_taints        = []
    labels             = {}
    preemptible        = false
    guest_accelerators = [{ name = "nvidia-tesla-a100", count = 1 }]
  },
  {
    name               = "family"
    instance_type      = "e2-standard-8"
    min_size           = 0
    max_size           = 1
    node_taints        = []
    labels             = {}
    preemptible        = false
    guest_accelerators = [{ name = "nvidia-tesla-t4", count = 1 }]
  },
]
