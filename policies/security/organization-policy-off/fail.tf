resource "google_org_policy_policy" "keys" {
  name   = "projects/my-project/policies/iam.disableServiceAccountKeyCreation"
  parent = "projects/my-project"

  spec {
    rules {
      enforce = "FALSE"
    }
  }
}
