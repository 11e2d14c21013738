resource "google_pubsub_topic_iam_member" "events" {
  topic  = "events"
  role   = "roles/pubsub.publisher"
  member = "allUsers"
}
