resource "google_workbench_instance" "notebook" {
  name     = "notebook"
  location = "europe-west4-a"

  gce_setup {
    enable_ip_forwarding = true
  }
}
