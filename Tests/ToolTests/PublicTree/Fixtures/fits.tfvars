# What nebari's program gives to its module for Google Cloud, with a node group of one GPU.
name                              = "hub"
environment                       = "dev"
region                            = "us-central1"
project_id                        = "example"
availability_zones                = ["us-central1-c"]
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
    name               = "general"
    instance_type      = "e2-standard-8"
    min_size           = 1
    max_size           = 1
    node_taints        = []
    labels             = {}
    preemptible        = false
    guest_accelerators = []
  },
  {
    name               = "gpu"
    instance_type      = "g2-standard-4"
    min_size           = 0
    max_size           = 4
    node_taints        = [{ key = "dedicated", value = "user", effect = "NO_SCHEDULE" }]
    labels             = {}
    preemptible        = false
    guest_accelerators = [{ name = "nvidia-l4", count = 1 }]
  },
]
