package idp.security.workload_default_service_account_test

import data.idp.security.workload_default_service_account as policy

service(template) := {"resource": {"google_cloud_run_v2_service": {"ranker": [{"template": [template]}]}}}

notebook(setup) := {"resource": {"google_workbench_instance": {"a": [{"gce_setup": [setup]}]}}}

default_account := "1-compute@developer.gserviceaccount.com"

own_account := "ranker@ml.iam.gserviceaccount.com"

test_no_account_is_denied if {
	policy.deny == {{
		"msg": "the workload runs as the project's default service account: name one of its own",
		"path": ["resource", "google_cloud_run_v2_service", "ranker", 0, "template", 0, "service_account"],
	}} with input as service({})
}

test_a_job_is_judged if {
	job := {"template": [{"template": [{}]}]}
	count(policy.deny) == 1 with input as {"resource": {"google_cloud_run_v2_job": {"a": [job]}}}
}

test_a_notebook_is_judged if {
	results := policy.deny with input as notebook({})
	{result.path | some result in results} == {
		["resource", "google_workbench_instance", "a", 0, "gce_setup", 0, "service_accounts"],
	}
	count(policy.deny) == 1 with input as notebook({"service_accounts": [{"email": default_account}]})
}

test_the_default_account_by_name_is_denied if {
	results := policy.deny with input as service({"service_account": default_account})
	{result.msg | some result in results} == {
		"\"1-compute@developer.gserviceaccount.com\" is a default service account: make one for the workload",
	}
	function := {"service_config": [{"service_account_email": default_account}]}
	count(policy.deny) == 1 with input as {"resource": {"google_cloudfunctions2_function": {"a": [function]}}}
}

test_an_account_of_its_own_passes if {
	count(policy.deny) == 0 with input as service({"service_account": own_account})
	count(policy.deny) == 0 with input as notebook({"service_accounts": [{"email": own_account}]})
}
