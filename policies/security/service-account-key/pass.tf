resource "google_service_account_key" "partner" {
  service_account_id = "partner@my-project.iam.gserviceaccount.com"
  public_key_data    = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
}
