resource "google_workbench_instance" "notebook" {
  name     = "notebook"
  location = "europe-west4-a"

  gce_setup {
    machine_type      = "g2-standard-8"
    disable_public_ip = true
  }
}
