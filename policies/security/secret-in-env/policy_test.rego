package idp.security.secret_in_env_test

import data.idp.security.secret_in_env as policy

pod(name, value) := {"kind": "Pod", "spec": {"containers": [{
	"name": "a",
	"env": [{"name": "PORT", "value": "80"}, {"name": name, "value": value}],
}]}}

messages(object) := {result.msg | some result in policy.deny with input as object}

test_a_password_is_denied_at_its_value if {
	policy.deny == {{
		"msg": "container \"a\": variable \"DB_PASSWORD\" holds a password",
		"path": ["spec", "containers", 0, "env", 1, "value"],
	}} with input as pod("DB_PASSWORD", "hunter2")
}

test_names_of_secrets_are_known_however_written if {
	every name in ["SECRET", "HF_TOKEN", "openai_api_key", "APIKEY", "minio-secret-key", "db.credentials"] {
		messages(pod(name, "s3cr3t")) == {sprintf("container \"a\": variable \"%s\" holds a secret", [name])}
	}
}

test_names_about_secrets_pass if {
	every name in ["SECRET_NAME", "TOKEN_FILE", "TOKENIZER", "MAX_TOKENS", "PASSWORDLESS", "MONKEY"] {
		count(messages(pod(name, "s3cr3t"))) == 0
	}
}

test_a_password_may_be_a_number if count(messages(pod("PASSWORD", "12345"))) == 1

test_a_switch_is_no_password if {
	every value in ["1", "0", "yes", "True"] {
		count(messages(pod("MYSQL_ALLOW_EMPTY_PASSWORD", value))) == 0
	}
}

test_numbers_and_switches_are_no_tokens if {
	every value in ["4096", "0.5", "true", "False", "none"] {
		count(messages(pod("MAX_TOKEN", value))) == 0
	}
}

test_nothing_is_no_secret if {
	every value in ["", " "] {
		count(messages(pod("PASSWORD", value))) == 0
	}
}

test_placeholders_are_no_secrets if {
	every value in ["$(TOKEN)", "${TOKEN}", "{{ .token }}", "<your token>"] {
		count(messages(pod("HF_TOKEN", value))) == 0
	}
}

test_the_place_of_a_secret_is_none if {
	every value in ["/var/run/token", "./token", "gs://bucket/token", "vault:secret/token", "ml/serving/token"] {
		count(messages(pod("HF_TOKEN", value))) == 0
	}
}

test_known_forms_are_denied_whatever_the_name if {
	cases := {
		"AKIAIOSFODNN7EXAMPLE": "an AWS access key",
		"postgres://ranker:hunter2@db/features": "a URL with a password",
		"-----BEGIN RSA PRIVATE KEY-----\nMII": "a private key",
		sprintf("hf_%s", [repeated]): "a Hugging Face token",
		sprintf("ghp_%s", [repeated]): "a GitHub token",
		sprintf("AIza%s", [substring(repeated, 0, 35)]): "a Google API key",
		"xoxb-0123456789-abc": "a Slack token",
	}
	every value, what in cases {
		messages(pod("SETTING", value)) == {sprintf("container \"a\": variable \"SETTING\" holds %s", [what])}
	}
}

repeated := "abcdefghijklmnopqrstuvwxyz0123456789"

test_a_url_that_gets_its_password_elsewhere_passes if {
	every value in ["postgres://db/features", "postgres://ranker:$(PASSWORD)@db/features", "http://a:80/b@c"] {
		count(messages(pod("DATABASE_URL", value))) == 0
	}
}

test_a_reference_passes if {
	variable := {"name": "HF_TOKEN", "valueFrom": {"secretKeyRef": {"name": "a", "key": "b"}}}
	count(messages({"kind": "Pod", "spec": {"containers": [{"name": "a", "env": [variable]}]}})) == 0
}

test_harmless_names_are_the_users if {
	results := policy.deny with input as pod("PARTITION_KEY_SECRET", "hello")
		with data.parameters as {"secret-in-env": {"names": ["PARTITION_KEY_SECRET"]}}
	count(results) == 0
}
