resource "google_compute_instance" "trainer" {
  name         = "trainer"
  machine_type = "g2-standard-8"
  zone         = "europe-west4-a"
  metadata = {
    ssh-keys               = "ml:ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 ml@example.com"
    block-project-ssh-keys = "false"
  }

  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  network_interface {
    subnetwork = "ml"
  }
}
