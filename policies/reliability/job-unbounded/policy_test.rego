package idp.reliability.job_unbounded_test

import data.idp.reliability.job_unbounded as policy

cpu := {"containers": [{"name": "a"}]}

gpu := {"containers": [{"name": "a", "resources": {"limits": {"nvidia.com/gpu": 8}}}]}

job(spec, pod) := {"kind": "Job", "spec": object.union({"template": {"spec": pod}}, spec)}

cron(spec, pod) := {"kind": "CronJob", "spec": object.union({"jobTemplate": {"spec": {"template": {"spec": pod}}}}, spec)}

messages(object) := {result.msg | some result in policy.deny with input as object}

hangs := "nothing ends the job when it hangs, and it keeps its accelerators"

piles := "runs that hang pile up: each new one starts beside them, and nothing ends them"

test_a_job_with_accelerators_is_denied_at_the_missing_key if {
	policy.deny == {{"msg": hangs, "path": ["spec", "activeDeadlineSeconds"]}} with input as job({}, gpu)
}

test_failures_are_not_hangs if {
	messages(job({"backoffLimit": 0, "ttlSecondsAfterFinished": 60}, gpu)) == {hangs}
}

test_a_deadline_ends_the_job if count(messages(job({"activeDeadlineSeconds": 60}, gpu))) == 0

test_a_deadline_of_the_pod_ends_it_too if {
	count(messages(job({}, object.union(gpu, {"activeDeadlineSeconds": 60})))) == 0
}

test_limits_of_the_queue_and_of_the_nodes_end_it if {
	queued := {"metadata": {"labels": {"kueue.x-k8s.io/max-exec-time-seconds": "60"}}}
	count(messages(object.union(job({}, gpu), queued))) == 0
	selector := {"nodeSelector": {"cloud.google.com/gke-max-run-duration-seconds": "60"}}
	count(messages(job({}, object.union(gpu, selector)))) == 0
}

test_a_job_without_accelerators_may_hang if count(messages(job({}, cpu))) == 0

test_runs_of_a_cron_job_that_pile_up_are_denied if {
	policy.deny == {{"msg": piles, "path": ["spec", "concurrencyPolicy"]}} with input as cron({}, cpu)
}

test_allowing_concurrent_runs_is_the_default if messages(cron({"concurrencyPolicy": "Allow"}, cpu)) == {piles}

test_runs_that_exclude_each_other_do_not_pile_up if {
	every word in ["Forbid", "Replace"] {
		count(messages(cron({"concurrencyPolicy": word}, cpu))) == 0
	}
}

test_a_deadline_ends_the_runs_of_a_cron_job if {
	count(messages(cron({"jobTemplate": {"spec": {"activeDeadlineSeconds": 60}}}, cpu))) == 0
}

test_a_cron_job_with_accelerators_is_denied_once if {
	policy.deny == {{
		"msg": hangs,
		"path": ["spec", "jobTemplate", "spec", "activeDeadlineSeconds"],
	}} with input as cron({"concurrencyPolicy": "Forbid"}, gpu)
	messages(cron({}, gpu)) == {hangs}
}

test_each_job_of_a_job_set_is_judged if {
	set := {"kind": "JobSet", "spec": {"replicatedJobs": [
		{"template": {"spec": {"template": {"spec": cpu}}}},
		{"template": {"spec": {"template": {"spec": gpu}}}},
		{"template": {"spec": {"activeDeadlineSeconds": 60, "template": {"spec": gpu}}}},
	]}}
	policy.deny == {{
		"msg": hangs,
		"path": ["spec", "replicatedJobs", 1, "template", "spec", "activeDeadlineSeconds"],
	}} with input as set
}

kubeflow(run_policy) := {"kind": "PyTorchJob", "spec": {
	"runPolicy": run_policy,
	"pytorchReplicaSpecs": {"Master": {"template": {"spec": gpu}}},
}}

test_a_kubeflow_job_has_its_deadline_in_the_run_policy if {
	policy.deny == {{
		"msg": "nothing ends the PyTorchJob when it hangs, and it keeps its accelerators",
		"path": ["spec", "runPolicy", "activeDeadlineSeconds"],
	}} with input as kubeflow({})
	count(messages(kubeflow({"activeDeadlineSeconds": 60}))) == 0
}

ray(extra) := {"kind": "RayJob", "spec": object.union(
	{"rayClusterSpec": {"headGroupSpec": {"template": {"spec": gpu}}}},
	extra,
)}

test_a_ray_job_has_a_deadline_too if {
	messages(ray({})) == {hangs}
	count(messages(ray({"activeDeadlineSeconds": 60}))) == 0
}

test_servers_do_not_end if {
	count(messages({"kind": "Deployment", "spec": {"template": {"spec": gpu}}})) == 0
}
