# Thin aliases: everything is in tasks.py, which does the same without make (Windows, macOS).
# Options for the application or for pytest: make run ARGS="--today 2026-12-01"
PYTHON ?= python3
ARGS ?=

.PHONY: help run test deep deep-crash deep-fuzz deep-model deep-mutants bench setup check format lock package smoke screenshots translations clean

help:
	@$(PYTHON) tasks.py help

run:
	@$(PYTHON) tasks.py run $(ARGS)

test:
	@$(PYTHON) tasks.py test $(ARGS)

bench:
	@$(PYTHON) tasks.py bench $(ARGS)

smoke:
	@$(PYTHON) tasks.py smoke $(ARGS)

screenshots:
	@$(PYTHON) tasks.py screenshots $(ARGS)

package:
	@$(PYTHON) tasks.py package $(ARGS)

deep deep-crash deep-fuzz deep-model deep-mutants setup check format lock translations clean:
	@$(PYTHON) tasks.py $@
