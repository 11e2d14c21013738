# What a person does with this checkout; `make help` lists it.
.DEFAULT_GOAL := help
.PHONY: help run test build release format check generate bench tools clean dependencies

# The whole binary is static on Linux; on macOS the system's Swift is always dynamic.
ifeq ($(shell uname -s),Darwin)
  release_flags :=
else
  release_flags := -Xswiftc -static-executable
endif

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: release ## build the release, generate a demo service, check it and a broken copy of it
	@scripts/tour dist/idp

test: dependencies ## build everything and run every test, those with real tools too
	@scripts/run-tests

build: dependencies ## build everything for debugging
	swift build

release: dependencies ## build the program into dist/idp
	swift build -c release --product idp $(release_flags)
	@mkdir -p dist
	@strip -o dist/idp .build/release/idp
	@ls -l dist/idp | awk '{ printf "dist/idp: %.1f MB\n", $$5 / 1048576 }'

format: ## format all Swift files
	swift format -i -r Sources Tests Package.swift

check: dependencies ## check the rules of the project (the tests do it too)
	swift run idp-dev check

generate: dependencies ## write the files that follow from the catalogue
	swift run idp-dev generate

bench: release ## time the release, and the policy engine beside rego-cpp
	@scripts/bench

tools: ## install the tools that the tests run, below .build/tools
	scripts/install-tools

clean: ## remove everything that was built
	rm -rf .build dist

dependencies:
	@scripts/install-dependencies
