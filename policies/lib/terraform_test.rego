package lib.terraform_test

import data.lib.terraform

test_every_instance_has_its_path if {
	document := {"resource": {"google_storage_bucket": {"a": [{"name": "x"}, {"name": "y"}], "b": [{}]}}}
	terraform.instances("google_storage_bucket") == [
		{"path": ["resource", "google_storage_bucket", "a", 0], "value": {"name": "x"}},
		{"path": ["resource", "google_storage_bucket", "a", 1], "value": {"name": "y"}},
		{"path": ["resource", "google_storage_bucket", "b", 0], "value": {}},
	] with input as document
}

test_a_document_without_resources_has_no_instance if {
	terraform.instances("google_storage_bucket") == [] with input as {}
}

test_blocks_have_their_paths if {
	entry := {"path": ["a"], "value": {"rule": [{"n": 1}, {"n": 2}]}}
	terraform.blocks(entry, "rule") == [
		{"path": ["a", "rule", 0], "value": {"n": 1}},
		{"path": ["a", "rule", 1], "value": {"n": 2}},
	]
	terraform.blocks(entry, "other") == []
}

test_a_path_goes_on_below_its_entry if {
	terraform.at({"path": ["a"], "value": {}}, ["b", 0]) == ["a", "b", 0]
}

test_a_place_may_be_deep if {
	deep := {"a": [{"b": [{"c": false}]}]}
	terraform.place({"path": ["x"], "value": deep}, ["a", 0, "b", 0, "c"]) == ["x", "a", 0, "b", 0, "c"]
	terraform.place({"path": ["x"], "value": deep}, ["a", 0, "b", 1, "c"]) == ["x", "a", 0, "b", 1]
}

test_a_place_ends_at_the_first_missing_key if {
	entry := {"path": ["x"], "value": {"config": [{"on": false}]}}
	terraform.place(entry, ["config", 0, "on"]) == ["x", "config", 0, "on"]
	terraform.place(entry, ["config", 0, "off"]) == ["x", "config", 0, "off"]
	terraform.place(entry, ["other", 0, "off"]) == ["x", "other"]
}

iam := {
	"resource": {
		"google_project_iam_member": {"a": [{"role": "roles/viewer", "member": "user:a@example.com"}]},
		"google_project_iam_binding": {"b": [{"role": "roles/editor", "members": ["user:b@example.com"]}]},
		"google_project_service": {"c": [{"member": "allUsers"}]},
	},
	"data": {"google_iam_policy": {"d": [{"binding": [{"role": "roles/owner", "members": ["allUsers"]}]}]}},
}

test_grants_come_from_members_bindings_and_policies if {
	found := terraform.grants with input as iam
	{[grant.type, grant.role, grant.member] | some grant in found} == {
		["google_project_iam_member", "roles/viewer", "user:a@example.com"],
		["google_project_iam_binding", "roles/editor", "user:b@example.com"],
		["google_iam_policy", "roles/owner", "allUsers"],
	}
	{grant.path | some grant in found} == {
		["resource", "google_project_iam_member", "a", 0, "member"],
		["resource", "google_project_iam_binding", "b", 0, "members", 0],
		["data", "google_iam_policy", "d", 0, "binding", 0, "members", 0],
	}
}

test_roles_are_there_whoever_gets_them if {
	document := {
		"resource": {"google_project_iam_member": {"a": [{"role": "roles/editor"}]}},
		"data": iam.data,
	}
	terraform.roles == {
		{
			"path": ["resource", "google_project_iam_member", "a", 0, "role"],
			"role": "roles/editor",
			"type": "google_project_iam_member",
		},
		{
			"path": ["data", "google_iam_policy", "d", 0, "binding", 0, "role"],
			"role": "roles/owner",
			"type": "google_iam_policy",
		},
	} with input as document
}

test_a_grant_may_have_no_role if {
	document := {"resource": {"google_project_iam_member": {"a": [{"member": "allUsers"}]}}}
	found := terraform.grants with input as document
	{grant.role | some grant in found} == {""}
}

test_everybody_is_public if {
	terraform.is_public("allUsers")
	terraform.is_public("allAuthenticatedUsers")
	not terraform.is_public("domain:example.com")
}

test_a_policy_is_of_what_its_role_is_made_for if {
	binding := {"role": "roles/storage.objectViewer", "members": ["allUsers"]}
	document := {"data": {"google_iam_policy": {"d": [{"binding": [binding]}]}}}
	found := terraform.grants with input as document
	{grant.type | some grant in found} == {"google_storage_bucket_iam_policy"}
}

test_the_internet_is_a_range if {
	terraform.is_internet("0.0.0.0/0")
	terraform.is_internet("::/0")
	terraform.is_internet("128.0.0.0/1")
	not terraform.is_internet("10.0.0.0/8")
	not terraform.is_internet("0.0.0.0/32")
}

test_switches_of_metadata if {
	terraform.is_on("TRUE")
	terraform.is_on("1")
	not terraform.is_on("false")
	terraform.is_off("false")
	not terraform.is_off("true")
}

test_default_accounts_are_known_by_their_names if {
	terraform.is_default_account("default")
	terraform.is_default_account("123-compute@developer.gserviceaccount.com")
	terraform.is_default_account("serviceAccount:ml@appspot.gserviceaccount.com")
	not terraform.is_default_account("nodes@ml.iam.gserviceaccount.com")
}

test_full_scopes_have_two_names if {
	terraform.is_full_scope("cloud-platform")
	terraform.is_full_scope("https://www.googleapis.com/auth/cloud-platform")
	not terraform.is_full_scope("https://www.googleapis.com/auth/logging.write")
}

test_placeholders_hold_no_secret if {
	terraform.is_placeholder(" ")
	terraform.is_placeholder("CHANGE_ME")
	terraform.is_placeholder("<placeholder>")
	not terraform.is_placeholder("hunter2hunter2")
}
