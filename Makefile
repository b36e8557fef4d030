# The product's one door. `make` alone lists what it opens.
.DEFAULT_GOAL := help
.PHONY: help setup run train test lint check bench faults evals teach lock
PRESCREEN := .venv/bin/prescreen

help: ## Show these lines
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

setup: ## Make both environments from their locks (does nothing when they are up to date)
	@scripts/setup

run: setup ## Serve the product at http://localhost:8080; Ctrl-C stops it (another port: PRESCREEN_PORT=8090 make run)
	@exec $(PRESCREEN) run

train: setup ## Train Rasa's model if what it is made of changed
	@$(PRESCREEN) train

test: ## Everything that must be green: lint, types, layers, content, the tests (set-up included)
	@scripts/test

lint: ## Style, types and the direction of imports
	@scripts/lint

check: setup ## Look for mistakes in what study staff write under content/
	@$(PRESCREEN) check

bench: ## Measure the product beside a plain Rasa form bot; writes docs/benchmarks.md
	@scripts/setup --dev
	@.venv/bin/python -m benchmarks

faults: ## Kill programs and break the mail for half an hour, and look for a promise that was not kept
	@scripts/setup --dev
	@.venv/bin/prescreen train
	@.venv/bin/python -m tests.faults

teach: ## Teach the readers anew after examples changed (about ten minutes)
	@scripts/setup --dev
	@.venv/bin/python -m evals.learn_words
	@.venv/bin/python -m prescreen.reading.teaching
	@.venv/bin/python -m prescreen.reading.router_training
	@.venv/bin/python -m prescreen.reading.training.indirect
	@.venv/bin/python -m evals.learn_danger
	@.venv/bin/python -m prescreen.interview content

evals: ## Measure how well people are understood: own corpora, and public data sets where they lie beside the project
	@scripts/setup --dev
	@.venv/bin/python -m evals

lock: setup ## Choose newer versions of the packages and write the locks anew
	@scripts/lock
