resource "google_binary_authorization_policy" "main" {
  admission_whitelist_patterns {
    name_pattern = "nvcr.io/nvidia/tritonserver:*"
  }
  default_admission_rule {
    evaluation_mode  = "ALWAYS_DENY"
    enforcement_mode = "DRYRUN_AUDIT_LOG_ONLY"
  }
}
