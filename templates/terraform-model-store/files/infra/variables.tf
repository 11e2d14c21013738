variable "environment" {
  description = "Name of the environment; part of every name."
  type        = string

  validation {
    condition     = contains(["dev", "staging", "prod"], var.environment)
    error_message = "The environment is dev, staging or prod."
  }
}

variable "project" {
  description = "Project that holds the bucket, the accounts and the cluster."
  type        = string
}

variable "region" {
  description = "Region of the bucket; the cluster's region, so that loading a model crosses none."
  type        = string
}

variable "cluster" {
  description = "Existing GKE cluster, with Workload Identity on."
  type        = string
}

variable "publishers" {
  description = "Who may publish models, such as group:team@example.com."
  type        = set(string)
  default     = []
}
