resource "google_pubsub_topic_iam_member" "events" {
  topic  = "events"
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:ingest@my-project.iam.gserviceaccount.com"
}
