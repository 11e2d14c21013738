package idp.security.service_secret_in_environment_test

import data.idp.security.service_secret_in_environment as policy

service(name, value) := {"resource": {"google_cloud_run_v2_service": {"ranker": [{"template": [{"containers": [{"env": [{
	"name": name,
	"value": value,
}]}]}]}]}}}

test_a_secret_is_denied_and_not_shown if {
	policy.deny == {{
		"msg": "variable \"HF_TOKEN\" holds a secret: refer to Secret Manager instead",
		"path": [
			"resource", "google_cloud_run_v2_service", "ranker", 0,
			"template", 0, "containers", 0, "env", 0, "value",
		],
	}} with input as service("HF_TOKEN", "hf_0123456789abcdef")
}

test_a_token_is_told_by_its_form if {
	count(policy.deny) == 1 with input as service("HUB", "hf_abcdefghijklmnopqrstuvwxyzabcdefgh")
}

test_other_values_pass if {
	count(policy.deny) == 0 with input as service("MAX_TOKEN", "4096")
	count(policy.deny) == 0 with input as service("TOKEN", "/var/run/secrets/token")
	count(policy.deny) == 0 with input as service("API_KEY", "changeme")
	count(policy.deny) == 0 with input as service("MODEL", "ranker")
}

test_names_of_secrets_pass if {
	count(policy.deny) == 0 with input as service("DB_SECRET", "db-password")
	secrets := {"google_secret_manager_secret": {"token": [{"secret_id": "hub-token-1"}]}}
	resources := object.union(service("TOKEN", "hub-token-1").resource, secrets)
	count(policy.deny) == 0 with input as {"resource": resources}
}

test_jobs_and_functions_are_judged if {
	env := [{"name": "PASSWORD", "value": "correct-horse"}]
	job := {"template": [{"template": [{"containers": [{"env": env}]}]}]}
	count(policy.deny) == 1 with input as {"resource": {"google_cloud_run_v2_job": {"a": [job]}}}
	function := {"service_config": [{"environment_variables": {"PASSWORD": "correct-horse"}}]}
	count(policy.deny) == 1 with input as {"resource": {"google_cloudfunctions2_function": {"a": [function]}}}
}
