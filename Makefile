# Everything a developer or a clinic types; `make help` lists it.
# Variables: TORCH=cpu|cuda (build of torch), PYTHON=python3.12, FILES="a.jpg b.jpg", OUT=folder,
# DATA=folder of photographs (docs/data.md), CORPUS=folder of files to try (make torture),
# BUNDLE=folder of a frozen program (make bundle-test, make deb).

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help install run test lint check-long formats torture docs pictures bench bundle \
    bundle-test deb wheel-test sbom research-models clean

BIN := .venv/bin
# Once installed, a build of torch stays until TORCH asks for the other.
TORCH ?= $(or $(shell cat .venv/torch-build 2>/dev/null),cpu)
STAMP := .venv/installed-$(TORCH)
PYTHON ?=
FILES ?= resources/sample/drawn-fundus.jpg
OUT ?= out
BUNDLE ?= dist/retinaview
WORKERS ?= auto
DATA ?= $(or $(RETINAVIEW_DATA),../shared/data)

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 18

install: $(STAMP) ## make .venv with pinned packages; TORCH=cpu (default) or TORCH=cuda
	@$(BIN)/python scripts/ensure_qt.py

$(STAMP): pyproject.toml constraints.txt scripts/make_venv.sh scripts/install_torch.py
	@PYTHON="$(PYTHON)" sh scripts/make_venv.sh .venv
	$(BIN)/python -m pip install -qq --constraint constraints.txt pip setuptools
	@$(BIN)/python scripts/install_torch.py $(TORCH)
	$(BIN)/python -m pip install -qq --no-build-isolation --constraint constraints.txt \
	    --editable '.[dev,baselines]'
	@rm -f .venv/installed-*
	@echo $(TORCH) > .venv/torch-build
	@touch $@

run: install ## open the window on the drawn sample, or on FILES; without a screen, render to OUT
	@if [ "$$QT_QPA_PLATFORM" != offscreen ] && \
	    [ -n "$$DISPLAY$$WAYLAND_DISPLAY" -o "$$(uname)" = Darwin ]; then \
	    $(BIN)/retinaview $(FILES); \
	else \
	    echo "There is no screen here: the window is rendered off-screen into $(OUT)/."; \
	    QT_QPA_PLATFORM=offscreen $(BIN)/python -m retinaview.app.demo $(OUT); \
	fi

lint: install ## ruff, mypy and the layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

test: lint ## linters and every test but the long ones, on WORKERS processes (default: one a core, 8 at most)
	$(BIN)/python -m pytest -q -m "not long" -n $(WORKERS) --maxprocesses 8 --dist loadfile

check-long: install ## the tests that take minutes, and the benchmarks; results go to docs/
	$(BIN)/python -m pytest -q -m long
	@mkdir -p docs/benchmarks
	@if [ -d "$(DATA)" ]; then \
	    $(BIN)/python -m trainer benchmark restoration --data "$(DATA)" \
	        --out docs/benchmarks/restoration.md; \
	else \
	    echo "No photographs in $(DATA): the restoration table is left as it is (docs/data.md)."; \
	fi
	@$(MAKE) --no-print-directory bench

formats: install ## write docs/formats.md anew, from what opens and what is refused
	RETINAVIEW_WRITE_FORMATS=1 $(BIN)/python -m pytest -q tests/formats

torture: install ## throw every file in CORPUS=folder at loader and command line
	@$(BIN)/python scripts/torture.py "$(CORPUS)"

docs: install ## write docs/models.md anew, check every link, build HTML in build/docs
	@$(BIN)/python -m scripts.docs_site build/docs

pictures: install ## make the pictures of the guides anew, from the real window; takes minutes
	@$(BIN)/python -m scripts.guide_pictures docs/images

bench: install ## measure speed and memory on an idle machine; writes docs/performance.md
	@$(BIN)/python -m benchmarks.performance

bundle: install ## build dist/retinaview, a folder that runs without Python
	$(BIN)/pyinstaller --noconfirm --log-level WARN retinaview.spec

bundle-test: install ## try the bundle as a clinic meets it; BUNDLE=folder of one that is there
	@[ -x "$(BUNDLE)/retinaview" ] || $(MAKE) --no-print-directory bundle
	@$(BIN)/python scripts/bundle/bundle_test.py "$(BUNDLE)"

deb: install ## make a Debian package of the bundle, in dist/
	@[ -x "$(BUNDLE)/retinaview" ] || $(MAKE) --no-print-directory bundle
	@$(BIN)/python scripts/bundle/deb.py "$(BUNDLE)" dist

wheel-test: install ## build the wheel and try it outside the source tree; CLEAN=1 installs all anew
	@$(BIN)/python scripts/wheel_test.py $(if $(CLEAN),--clean)

sbom: install ## write the bill of materials (CycloneDX) to dist/sbom.cdx.json
	@$(BIN)/python scripts/bundle/sbom.py dist/sbom.cdx.json

research-models: install ## write the models that are for research only to dist/, for `retinaview models import`
	$(BIN)/python scripts/research_models.py dist

clean: ## remove what the commands made: .venv, build, dist, out and the caches
	rm -rf .venv build dist out .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	rm -rf ./*.egg-info
	find retinaview trainer tests benchmarks scripts -name __pycache__ -prune -exec rm -rf {} +
