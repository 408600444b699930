# One line a target; the work is in scripts/ and xtask/. Set-up installs nothing the second time.
PORT ?= 8080
HOST_PORT ?= 8082
LINKS ?= 50

serve: build ## set up, build and serve the site at http://127.0.0.1:8080
	target/debug/xtask serve dist --port $(PORT)
host: build ## the same, and a page of "another site" with parts of it, at http://127.0.0.1:8082
	node tests/host/serve.mjs $(HOST_PORT) http://127.0.0.1:$(PORT)/ & trap "kill $$!" EXIT INT TERM; target/debug/xtask serve dist --port $(PORT)
test: ## set up and run every check and test, as CI does
	sh scripts/test.sh
setup: ## install what building needs
	sh scripts/setup.sh build
build: setup ## build the whole site into dist/
	sh scripts/build.sh
dev: setup ## build in development, rebuild and reload on every change
	sh scripts/trunk.sh serve --skip-version-check --dist target/dev-site --port $(PORT)
check: ## format, lints, unit and property tests
	sh scripts/check.sh
sizes: ## weigh what a first visit loads, against the budget
	cargo run --quiet --package xtask -- sizes dist
truth: ## trace every digit on the built pages to the record or the model
	cargo run --quiet --package xtask -- truth dist
engines: ## the main journeys in Firefox and WebKitGTK, over dist/
	sh scripts/engines.sh
spreadsheet: ## hold the spreadsheet against the model in LibreOffice, over random links
	cargo run --quiet --package xtask -- check-workbook --links $(LINKS)
bench: ## time the model, native and in WebAssembly, in one run
	sh scripts/bench.sh
times: ## time the start and each move in real Chromium, over dist/
	sh scripts/times.sh
lighthouse: ## Lighthouse's mobile profile over every page, over dist/
	sh scripts/lighthouse.sh
side-by-side: ## measure the calculator beside the same one in React, over dist/
	sh scripts/side-by-side.sh
report: ## measure everything over dist/, and write the README's table of goals
	sh scripts/report.sh
load: ## how many requests a second nginx answers with the shipped configuration, over dist/
	sh scripts/load.sh
traffic: ## what a thousand visits ask of a host or a content delivery network, over dist/
	cargo run --quiet --package xtask -- traffic dist
words: setup ## the reading age of each page, over dist/
	sh scripts/words.sh
pictures: ## take the pictures of docs/ anew, over dist/
	sh scripts/pictures.sh
mutants: ## test the model's tests: change the model in small ways, see that a test notices each
	sh scripts/setup.sh mutants
	sh scripts/mutants.sh
golden: ## write the golden pictures and texts anew, to be looked at before they are committed
	UPDATE_GOLDEN=1 cargo test --quiet --features pages --test golden --test pages
	UPDATE_GOLDEN=1 cargo test --quiet --package stoke --test agree looked_at
	cargo run --quiet --package xtask -- nginx hosting/nginx.conf
changes: ## after editing data/: check it, and show what that changes on which page
	@sh scripts/changes.sh
another-city: ## prove that a made-up city needs no change to code
	sh scripts/another-city.sh
help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile

.PHONY: serve host test setup build dev check sizes truth engines spreadsheet bench times lighthouse side-by-side report load traffic words pictures mutants golden changes another-city help
