resource "google_org_policy_policy" "keys" {
  name   = "projects/my-project/policies/iam.disableServiceAccountKeyCreation"
  parent = "projects/my-project"

  dry_run_spec {
    rules {
      enforce = "FALSE"
    }
  }
  spec {
    rules {
      enforce = "TRUE"
    }
  }
}
