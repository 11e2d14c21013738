resource "google_compute_reservation" "h100" {
  name = "h100"
  zone = "us-central1-a"

  specific_reservation {
    count = 2

    instance_properties {
      machine_type = "a3-highgpu-8g"
    }
  }
}

resource "google_container_node_pool" "h100" {
  cluster        = "ml"
  node_locations = ["us-central1-c"]

  node_config {
    machine_type = "a3-megagpu-8g"

    reservation_affinity {
      consume_reservation_type = "SPECIFIC_RESERVATION"
      key                      = "compute.googleapis.com/reservation-name"
      values                   = [google_compute_reservation.h100.name]
    }
  }
}

resource "google_compute_reservation" "t4" {
  name                          = "t4"
  project                       = "ml"
  zone                          = "us-central1-a"
  specific_reservation_required = true

  specific_reservation {
    count = 4

    instance_properties {
      machine_type = "n1-standard-8"

      guest_accelerators {
        accelerator_type  = "nvidia-tesla-t4"
        accelerator_count = 2
      }
    }
  }
}

resource "google_container_node_pool" "t4" {
  cluster = "ml"

  node_config {
    machine_type = "n1-standard-8"

    guest_accelerator {
      type  = "nvidia-tesla-t4"
      count = 1
    }

    reservation_affinity {
      consume_reservation_type = "SPECIFIC_RESERVATION"
      key                      = "compute.googleapis.com/reservation-name"
      values                   = ["projects/ml/reservations/t4"]
    }
  }
}

resource "google_compute_reservation" "l4" {
  name                          = "l4"
  zone                          = "us-central1-a"
  specific_reservation_required = true

  specific_reservation {
    count = 4

    instance_properties {
      machine_type = "g2-standard-8"

      local_ssds {
        disk_size_gb = 375
        interface    = "NVME"
      }
    }
  }
}

resource "google_container_node_pool" "l4" {
  cluster = "ml"

  node_config {
    machine_type = "g2-standard-8"

    reservation_affinity {
      consume_reservation_type = "SPECIFIC_RESERVATION"
      key                      = "compute.googleapis.com/reservation-name"
      values                   = [google_compute_reservation.l4.name]
    }
  }
}

resource "google_container_node_pool" "a100" {
  cluster = "ml"

  node_config {
    machine_type = "a2-highgpu-1g"

    reservation_affinity {
      consume_reservation_type = "SPECIFIC_RESERVATION"
    }
  }
}

resource "google_container_node_pool" "a100_any" {
  cluster = "ml"

  node_config {
    machine_type = "a2-highgpu-1g"

    reservation_affinity {
      consume_reservation_type = "ANY_RESERVATION"
      key                      = "compute.googleapis.com/reservation-name"
      values                   = ["a100"]
    }
  }
}
