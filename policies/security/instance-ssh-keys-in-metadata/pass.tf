resource "google_compute_instance" "trainer" {
  name         = "trainer"
  machine_type = "g2-standard-8"
  zone         = "europe-west4-a"
  metadata = {
    block-project-ssh-keys = "true"
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
